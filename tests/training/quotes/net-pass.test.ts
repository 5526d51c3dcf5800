/** The slopes of the net's weights against differences of its loss, and that learning gets somewhere. */
import { describe, expect, it, vi } from "vitest";
import { NetMemory, PLACE_ROWS } from "../../../src/models/quote-net/net-memory.ts";
import {
  LINK_ROWS,
  learnedQuoteNet,
  quoteNetTensors,
  readQuoteNet,
  WORD_LINK_ROWS,
} from "../../../src/models/quote-net/quote-net.ts";
import { readSafetensors } from "../../../src/models/safetensors.ts";
import { VECTOR_SIZE } from "../../../src/training/ner/load-vectors.ts";
import { learnNet } from "../../../src/training/quotes/net/learn-net.ts";
import type { NetExample } from "../../../src/training/quotes/net/net-example.ts";
import type { LearnedMatrix } from "../../../src/training/quotes/net/net-parameters.ts";
import { NetPass } from "../../../src/training/quotes/net/net-pass.ts";
import { createRandom } from "../../../src/training/random.ts";
import { writeSafetensors } from "../../../src/training/write-safetensors.ts";

const LABELS = 7;
const KNOWN_WORDS = 5;
const known = Float32Array.from({ length: KNOWN_WORDS * VECTOR_SIZE }, createRandom(3).next);

/** Rows of so many words in relation to a cue. */
function rowsOf(words: number): Int16Array {
  return Int16Array.from({ length: words * WORD_LINK_ROWS }, (_, cell) => (cell * 7) % LINK_ROWS);
}

const EXAMPLE: NetExample = {
  length: 6,
  entries: Int32Array.of(0, 1, -1, 3, 4, 2),
  suffixes: Int32Array.of(256, 512, 768, 1024, 256, -512),
  rows: Int16Array.of(1, 5, 2, 3, 7, 9, 40, 1, 1, 2),
  offsets: Int32Array.of(0, 2, 3, 5, 6, 8, 10),
  labels: Uint8Array.of(1, 2, 3, 5, 6, 0),
  cases: [
    {
      head: 2,
      words: Int32Array.of(0, 1, 2, 3, 4, 5),
      rows: rowsOf(6),
      labels: Uint8Array.of(1, 2, 3, 5, 6, 6),
    },
    { head: 4, words: Int32Array.of(3, 4), rows: rowsOf(2), labels: Uint8Array.of(0, 0) },
  ],
  task: "attribution",
};

/** The same words with labels of syntax. */
const SYNTAX: NetExample = { ...EXAMPLE, labels: Uint8Array.of(7, 27, 37, 3, 0, 30), task: "syntax" };

/** What both tasks go through. */
const SHARED: readonly LearnedMatrix[] = [
  "projection",
  "endings",
  "input",
  "inputBias",
  "known",
  "recurrent",
  "linkWords",
  "linkCue",
  "linkBias",
  "linkKnown",
  "linkRecurrent",
];

const MATRICES: readonly (readonly [LearnedMatrix, NetExample])[] = [
  ...SHARED.flatMap((name) => [EXAMPLE, SYNTAX].map((example) => [name, example] as const)),
  ...(["roles", "rolesBias", "linkRoles", "linkRolesBias"] as const).map((name) => [name, EXAMPLE] as const),
  ...(["syntax", "syntaxBias", "linkSyntax", "linkSyntaxBias"] as const).map((name) => [name, SYNTAX] as const),
];

/** A pass that leaves nothing out, whatever it starts from. */
function wholePass(): NetPass {
  const random = createRandom(8);
  let started = false;
  const pass = new NetPass(known, EXAMPLE.length, { ...random, next: () => (started ? 0.99 : random.next()) });
  started = true;
  return pass;
}

function lossOf(pass: NetPass, example: NetExample): number {
  const loss = { roles: 0, relations: 0 };
  pass.learn(example, { roles: 1, relations: 1 }, loss);
  return loss.roles + loss.relations;
}

describe("learning the net of attribution", () => {
  it.each(MATRICES)("knows how the loss changes with the weights of %s (%#)", (name, example) => {
    const pass = wholePass();
    const { values, slopes } = pass.parameters.of(name).parameters;
    lossOf(pass, example);
    const found = slopes.slice();
    const steepest = [...found.keys()].sort((a, b) => Math.abs(found[b] ?? 0) - Math.abs(found[a] ?? 0)).slice(0, 4);
    for (const cell of steepest) {
      const value = values[cell] ?? 0;
      const [up, down] = [0.005, -0.005].map((change) => {
        values[cell] = value + change;
        return lossOf(pass, example);
      });
      values[cell] = value;
      // Slopes lead up the likelihood, down the loss.
      expect(found[cell]).toBeCloseTo(((down ?? 0) - (up ?? 0)) / 0.01, 2);
      expect(Math.abs(found[cell] ?? 0)).toBeGreaterThan(0.01);
    }
  });

  it("learns an example by heart, and its file says what was learned", () => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    const learned = learnNet([EXAMPLE, SYNTAX], known, { epochs: 150, rate: 0.01, seed: 1 });
    const again = learnNet([EXAMPLE, SYNTAX], known, { epochs: 150, rate: 0.01, seed: 1 });
    expect(again).toEqual(learned);
    const memory = new NetMemory(readQuoteNet(readSafetensors(writeSafetensors(quoteNetTensors(learned)))));
    const words = Array.from({ length: EXAMPLE.length }, (_, i) => ({
      entry: EXAMPLE.entries[i] ?? -1,
      suffix: EXAMPLE.suffixes[i] ?? 0,
      rows: [...EXAMPLE.rows.subarray(EXAMPLE.offsets[i], EXAMPLE.offsets[i + 1])],
    }));
    memory.read(words.length, words, (word) => word, new Int16Array(words.length * PLACE_ROWS).fill(-1));
    const best = (scores: Float64Array): number[] =>
      Array.from({ length: scores.length / LABELS }, (_, i) => {
        const row = [...scores.subarray(i * LABELS, (i + 1) * LABELS)];
        return row.indexOf(Math.max(...row));
      });
    const roles = new Float64Array(words.length * LABELS);
    memory.addRoles(roles, LABELS, 1);
    expect(best(roles)).toEqual([...EXAMPLE.labels]);
  });

  it("learned on, begins with what it knows", () => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    const learned = learnNet([EXAMPLE], known, { epochs: 3, rate: 0.01, seed: 1 });
    const before = learnedQuoteNet(readQuoteNet(readSafetensors(writeSafetensors(quoteNetTensors(learned)))));
    const same = learnNet([EXAMPLE], known, { epochs: 0, rate: 0.01, seed: 2 }, before);
    for (const name of Object.keys(before) as (keyof typeof before)[]) {
      const furthest = before[name].reduce(
        (most, value, at) => Math.max(most, Math.abs(value - (same[name][at] ?? 99))),
        0,
      );
      expect(furthest, name).toBeLessThan(name === "vectors" ? 0.01 : 1e-9);
    }
    const further = learnNet([EXAMPLE], known, { epochs: 1, rate: 0.01, seed: 2 }, before);
    expect(further.roles).not.toEqual(before.roles);
  });
});
