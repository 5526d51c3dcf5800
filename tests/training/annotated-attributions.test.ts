import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { annotatedFile } from "../../src/training/evaluate/annotated-articles.ts";
import type { AttributionSet } from "../../src/training/evaluate/annotated-attributions.ts";

interface Line {
  readonly id: string;
  readonly length: number;
  readonly attributions: readonly Readonly<
    Record<"source" | "cue" | "content", readonly (readonly [number, number])[]>
  >[];
}

const linesOf = (name: string): readonly Line[] =>
  readFileSync(annotatedFile(name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const idsOf = (name: string): readonly string[] => linesOf(name).map(({ id }) => id);

test.each<[AttributionSet, number, number]>([
  ["attributions-train", 360, 4532],
  ["attributions-dev", 64, 442],
])("%s: each attribution has a content, and places lie in the text, in order and apart", (set, articles, count) => {
  const lines = linesOf(set);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(articles);
  expect(lines.flatMap(({ attributions }) => attributions)).toHaveLength(count);
  for (const { id, length, attributions } of lines) {
    for (const { source, cue, content } of attributions) {
      expect(content, id).not.toHaveLength(0);
      for (const places of [source, cue, content]) {
        let reach = 0;
        for (const [start, end] of places) {
          expect(start, id).toBeGreaterThanOrEqual(reach);
          expect(end, id).toBeGreaterThan(start);
          reach = end;
        }
        expect(reach, id).toBeLessThanOrEqual(length);
      }
    }
  }
});

test("what is measured on is not learned from", () => {
  const learned = new Set(idsOf("attributions-train"));
  for (const name of ["attributions-dev", "speakers-unread"]) {
    expect(
      idsOf(name).filter((id) => learned.has(id)),
      name,
    ).toEqual([]);
  }
});
