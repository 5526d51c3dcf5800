import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bioChain, type Chain, createChainDecoder, FORBIDDEN, freeChain } from "../../src/models/linear-chain.ts";

const NAMES = ["O", "B-A", "I-A", "B-B"];

function scoreOf(chain: Chain, emissions: Float32Array, path: readonly number[]): number {
  let score = (chain.start[path[0] ?? 0] ?? 0) + (chain.end[path.at(-1) ?? 0] ?? 0);
  path.forEach((label, token) => {
    score += emissions[token * chain.labels + label] ?? 0;
    if (token > 0) score += chain.transitions[(path[token - 1] ?? 0) * chain.labels + label] ?? 0;
  });
  return score;
}

function* pathsOf(length: number, labels: number): Generator<number[]> {
  for (let code = 0; code < labels ** length; code++) {
    yield Array.from({ length }, (_, token) => Math.floor(code / labels ** token) % labels);
  }
}

const number = fc.float({ min: -4, max: 4, noNaN: true });
const chains = fc.array(number, { minLength: 24, maxLength: 24 }).map((values) => {
  const chain = bioChain(NAMES);
  chain.transitions.forEach((score, cell) => {
    if (score > FORBIDDEN) chain.transitions[cell] = values[cell] ?? 0;
  });
  chain.end.set(values.slice(16, 20));
  return chain;
});
const cases = fc.tuple(
  chains,
  fc.integer({ min: 1, max: 4 }).chain((length) => fc.array(number, { minLength: length * 4, maxLength: length * 4 })),
);

describe("linear chain", () => {
  test("Viterbi finds the best of all paths", () => {
    fc.assert(
      fc.property(cases, ([chain, values]) => {
        const emissions = Float32Array.from(values);
        const length = values.length / 4;
        const labels = new Uint8Array(length);
        const best = Math.max(...[...pathsOf(length, 4)].map((path) => scoreOf(chain, emissions, path)));
        expect(createChainDecoder(chain).decode(emissions, length, labels)).toBeCloseTo(best, 3);
        expect(scoreOf(chain, emissions, [...labels])).toBeCloseTo(best, 3);
      }),
    );
  });

  test("marginals, expectations and log Z are those of all paths", () => {
    fc.assert(
      fc.property(cases, ([chain, values]) => {
        const emissions = Float32Array.from(values);
        const length = values.length / 4;
        const marginals = new Float32Array(values.length);
        const steps = freeChain(4);
        let z = 0;
        for (const path of pathsOf(length, 4)) {
          const chance = Math.exp(scoreOf(chain, emissions, path));
          z += chance;
          path.forEach((label, token) => {
            marginals[token * 4 + label] = (marginals[token * 4 + label] ?? 0) + chance;
            const cell = (path[token - 1] ?? 0) * 4 + label;
            if (token > 0) steps.transitions[cell] = (steps.transitions[cell] ?? 0) + chance;
          });
        }
        const decoder = createChainDecoder(chain);
        expect(decoder.run(emissions, length)).toBeCloseTo(Math.log(z), 3);
        const found = new Float32Array(values.length);
        decoder.marginals(found);
        found.forEach((chance, cell) => {
          expect(chance).toBeCloseTo((marginals[cell] ?? 0) / z, 3);
        });
        const counted = freeChain(4);
        decoder.addExpectations(1, counted);
        counted.transitions.forEach((count, cell) => {
          expect(count).toBeCloseTo((steps.transitions[cell] ?? 0) / z, 3);
        });
      }),
    );
  });

  test("the chance of a span is that of all paths through it that end there", () => {
    fc.assert(
      fc.property(cases, ([chain, values]) => {
        const emissions = Float32Array.from(values);
        const length = values.length / 4;
        const labels = new Uint8Array(length);
        const decoder = createChainDecoder(chain);
        decoder.decode(emissions, length, labels);
        decoder.run(emissions, length);
        const to = Math.ceil(length / 2);
        let inside = 0;
        let z = 0;
        for (const path of pathsOf(length, 4)) {
          const chance = Math.exp(scoreOf(chain, emissions, path));
          z += chance;
          if (path.slice(0, to).every((label, token) => label === labels[token]) && path[to] !== 2) inside += chance;
        }
        expect(decoder.pathProbability(labels, 0, to, 1 << 2)).toBeCloseTo(inside / z, 3);
      }),
    );
  });

  test("masks forbid labels, and a mask that nothing fits yields no NaN", () => {
    const decoder = createChainDecoder(bioChain(NAMES));
    const found = new Float32Array(8);
    decoder.run(Float32Array.of(0, 0, 0, 0, 0, 0, 9, 0), 2, Uint32Array.of(0b0001, 0b1001));
    decoder.marginals(found);
    expect([...found].map((chance) => Math.round(chance * 10) / 10)).toEqual([1, 0, 0, 0, 0.5, 0, 0, 0.5]);
    expect(Number.isNaN(decoder.run(new Float32Array(4), 1, Uint32Array.of(0b0100)))).toBe(false);
  });

  test("I- labels follow their own kind only", () => {
    const labels = new Uint8Array(3);
    createChainDecoder(bioChain(NAMES)).decode(Float32Array.of(0, 0, 9, 0, 0, 0, 9, 0, 0, 0, 0, 1), 3, labels);
    expect([...labels].map((label) => NAMES[label])).toEqual(["B-A", "I-A", "B-B"]);
  });
});
