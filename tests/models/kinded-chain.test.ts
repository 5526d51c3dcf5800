import { describe, expect, test } from "vitest";
import { type ChainInput, KindedChain, pathScore } from "../../src/models/kinded-chain.ts";
import { createRandom } from "../../src/training/random.ts";

const LABELS = 3;
const KINDS = 2;

function example(length: number, seed: number) {
  const random = createRandom(seed);
  const input: ChainInput = {
    length,
    emissions: Float64Array.from({ length: length * LABELS }, () => random.normal()),
    kinds: Uint8Array.from({ length }, () => random.below(KINDS)),
  };
  const scores = Float64Array.from({ length: KINDS * LABELS * LABELS }, () => random.normal());
  return { input, transitions: { labels: LABELS, scores } };
}

/** Every label sequence of a length. */
function allPaths(length: number): Uint8Array[] {
  return Array.from({ length: LABELS ** length }, (_, code) =>
    Uint8Array.from({ length }, (_, t) => Math.floor(code / LABELS ** t) % LABELS),
  );
}

describe.each([1, 2, 3, 4])("seed %i, against all paths", (seed) => {
  const { input, transitions } = example(4, seed);
  const paths = allPaths(4);
  const scores = paths.map((path) => pathScore(input, transitions, path));
  const logZ = Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0));

  test("the best path has the highest score", () => {
    const best = paths[scores.indexOf(Math.max(...scores))];
    expect([...new KindedChain(LABELS).best(input, transitions)]).toEqual([...(best ?? [])]);
  });

  test("log Z, marginals and expected steps", () => {
    const chain = new KindedChain(LABELS);
    const expected = new Float64Array(transitions.scores.length);
    chain.run(input, transitions, expected);
    expect(chain.logZ).toBeCloseTo(logZ, 8);
    const marginals = new Float64Array(4 * LABELS);
    const steps = new Float64Array(transitions.scores.length);
    paths.forEach((path, index) => {
      const chance = Math.exp((scores[index] ?? 0) - logZ);
      path.forEach((label, t) => {
        marginals[t * LABELS + label] = (marginals[t * LABELS + label] ?? 0) + chance;
        const cell = ((input.kinds[t] ?? 0) * LABELS + (t === 0 ? 0 : (path[t - 1] ?? 0))) * LABELS + label;
        steps[cell] = (steps[cell] ?? 0) + chance;
      });
    });
    marginals.forEach((chance, cell) => {
      expect(chain.marginals[cell]).toBeCloseTo(chance, 8);
    });
    steps.forEach((chance, cell) => {
      expect(expected[cell]).toBeCloseTo(chance, 8);
    });
  });
});

test("large scores stay numbers", () => {
  const { input, transitions } = example(50, 9);
  const chain = new KindedChain(LABELS);
  chain.run({ ...input, emissions: input.emissions.map((score) => score * 400) }, transitions);
  expect(Number.isFinite(chain.logZ)).toBe(true);
});
