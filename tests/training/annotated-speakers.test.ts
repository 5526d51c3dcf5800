import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type AnnotatedSet, annotatedSpeakers } from "../../src/training/evaluate/annotated-speakers.ts";
import { REPOSITORY } from "../support/memory-host.ts";

interface Line {
  readonly id: string;
  readonly corpus: string;
  readonly length: number;
  readonly quotes: readonly { start: number; end: number; kind: string; speaker?: string; how?: string }[];
}

const linesOf = (set: AnnotatedSet): readonly Line[] =>
  readFileSync(join(REPOSITORY, `src/training/evaluate/annotated/${set}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test.each<[AnnotatedSet, number]>([
  ["speakers-read", 616],
  ["speakers-unread", 78],
  ["marks-read", 487],
])("%s: places lie in the text, in order and apart", (set, count) => {
  const lines = linesOf(set);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(count);
  for (const { id, length, quotes } of lines) {
    let reach = 0;
    for (const { start, end, kind, how } of quotes) {
      expect(start, id).toBeGreaterThanOrEqual(reach);
      expect(end, id).toBeGreaterThan(start);
      expect(how === undefined, id).toBe(kind === "scare" || set === "marks-read");
      reach = end;
    }
    expect(reach, id).toBeLessThanOrEqual(length);
  }
});

test("no article is in two sets", () => {
  const sets = (["speakers-read", "speakers-unread", "marks-read"] as const).map((set) =>
    linesOf(set).map(({ id }) => id),
  );
  expect(new Set(sets.flat()).size).toBe(sets.flat().length);
});

test("a text that is not the annotated one is told", () => {
  const data = mkdtempSync(join(tmpdir(), "newsctl-data-"));
  try {
    for (const corpus of ["entities", "quotes"]) {
      mkdirSync(join(data, corpus));
      writeFileSync(join(data, corpus, "train.jsonl"), '{"id": "af_allaf_21", "text": "short"}\n');
    }
    expect(() => annotatedSpeakers(data, "speakers-unread")).toThrow(
      /entities\/train\.jsonl has another text of af_allaf_21/,
    );
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});
