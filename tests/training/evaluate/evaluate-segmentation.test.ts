import { expect, test } from "vitest";
import { readConllu } from "../../../src/training/evaluate/conllu.ts";
import { evaluateSegmentation } from "../../../src/training/evaluate/evaluate-segmentation.ts";
import { loadSegmenters, type Segmenter } from "../../../src/training/evaluate/segmenters.ts";

const SOURCE = [
  "# newdoc id = n\n# newpar",
  "1\tHe\t\t\tPRP\t\t\t\t\t_",
  "2\tdid\t\t\tVBD\t\t\t\t\tSpaceAfter=No",
  "3\t.\t\t\t.\t\t\t\t\t_",
  "",
  "1\tOh\t\t\tUH\t\t\t\t\tSpaceAfter=No",
  "2\t-\t\t\t:\t\t\t\t\tSpaceAfter=No",
  "3\toh\t\t\tUH\t\t\t\t\t_",
  "",
].join("\n");

/** Cuts at spaces only, and takes a paragraph for a sentence. */
const SPACES: Segmenter = {
  name: "spaces",
  cut: (paragraph) => ({
    tokens: [...paragraph.matchAll(/\S+/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
    sentences: [{ start: 0, end: paragraph.length }],
  }),
};

test("tables count ends of sentences inside paragraphs, and tokens where conventions agree", () => {
  const tables = evaluateSegmentation(readConllu(SOURCE), [SPACES], ({ id }) => id === "n");
  // Missed the one inner end; of the two ends found that of the paragraph. Tokens: "He" of "He did. Oh-oh", 3 predicted, 6 gold.
  expect(tables.sentences.split("\n")[2]).toBe("| spaces | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | 66.7 | 0.0 |");
  expect(tables.tokens.split("\n")[2]).toBe("| spaces | 33.3 | 16.7 | 22.2 | 50.0 | 33.3 | 40.0 | 22.2 | 0.0 |");
});

test("every peer cuts the same text at exact offsets", () => {
  const text = "Mr. Xi didn't go. She did!";
  for (const { name, cut } of loadSegmenters()) {
    const { tokens, sentences } = cut(text);
    expect([name, sentences.at(-1)?.end]).toEqual([name, text.length]);
    expect([name, tokens.map(({ start, end }) => text.slice(start, end)).join("")]).toEqual([
      name,
      text.replaceAll(" ", ""),
    ]);
  }
});
