import { expect, test } from "vitest";
import { readConllu } from "../../../src/training/evaluate/conllu.ts";

const row = (id: string, form: string, tag: string, misc = "_"): string =>
  [id, form, form.toLowerCase(), "X", tag, "_", "_", "_", "_", misc].join("\t");

const SOURCE = `# newdoc id = one
# newpar
# sent_id = 1
${row("1", "We", "PRP")}
${row("2-3", "don't", "_", "SpaceAfter=No")}
${row("2", "do", "VBP")}
${row("3", "n't", "RB")}
${row("4", ".", ".")}

# sent_id = 2
${row("1-2", "des", "_")}
${row("1", "de", "IN")}
${row("2", "les", "DT")}

# newpar
# sent_id = 3
${row("1", "End", "NN")}

# newdoc id = two
# newpar
${row("1", "Next", "JJ")}
`;

test("a document's text is put together with its spaces and paragraphs, and words keep their offsets", () => {
  const [one, two] = readConllu(SOURCE);
  expect(one?.text).toBe("We don't. des\n\nEnd");
  expect(one?.sentences.map(({ start, end }) => one.text.slice(start, end))).toEqual(["We don't.", "des", "End"]);
  const words = one?.sentences.flatMap((sentence) => sentence.words) ?? [];
  expect(words.map(({ start, end, tag, isAligned }) => [one?.text.slice(start, end), tag, isAligned])).toEqual([
    ["We", "PRP", true],
    ["do", "VBP", true],
    ["n't", "RB", true],
    [".", ".", true],
    ["des", "IN", false],
    ["des", "DT", false],
    ["End", "NN", true],
  ]);
  expect([two?.id, two?.text]).toEqual(["two", "Next"]);
});
