/** Passages of a treebank as the net learns from them. */
import { expect, test } from "vitest";
import { createCueWords } from "../../../src/models/cue-words.ts";
import type { NetExample } from "../../../src/training/quotes/net/net-example.ts";
import { syntaxExamples } from "../../../src/training/quotes/net/syntax-examples.ts";
import { relationLabel } from "../../../src/training/quotes/net/syntax-labels.ts";
import { trainingModels } from "../../../src/training/quotes/training-models.ts";

const row = (id: number, form: string, part: string, tag: string, head: number, relation: string): string =>
  [id, form, form.toLowerCase(), part, tag, "_", head, relation, "_", form === "abroad" ? "SpaceAfter=No" : "_"].join(
    "\t",
  );

const TREEBANK = `# newdoc id = one
# newpar
${row(1, "A", "DET", "DT", 3, "det")}
${row(2, "short", "ADJ", "JJ", 3, "amod")}
${row(3, "trip", "NOUN", "NN", 0, "root")}

# newpar
${row(1, "The", "DET", "DT", 2, "det")}
${row(2, "minister", "NOUN", "NN", 3, "nsubj")}
${row(3, "said", "VERB", "VBD", 0, "root")}
${row(4, "he", "PRON", "PRP", 6, "nsubj")}
${row(5, "was", "AUX", "VBD", 6, "cop")}
${row(6, "ill", "ADJ", "JJ", 3, "ccomp")}
${row(7, "while", "SCONJ", "IN", 8, "mark")}
${row(8, "travelling", "VERB", "VBG", 3, "advcl")}
${row(9, "abroad", "ADV", "RB", 8, "advmod")}
${row(10, ".", "PUNCT", ".", 3, "punct")}
`;

/** The passage of ten words, read with no vectors and no candidates of its own. */
async function sentenceOf(treebank: string): Promise<NetExample | undefined> {
  const examples = syntaxExamples([treebank], {
    models: await trainingModels(),
    cueWords: createCueWords({ keys: new Uint32Array(), clusters: new Uint8Array(), steps: new Uint8Array() }),
    find: ({ passage: { length }, proposals }) => ({
      candidates: [],
      proposals,
      labels: new Uint8Array(length),
      cueTenths: new Uint8Array(length),
    }),
    entryOf: () => -1,
  });
  return examples.find(({ length }) => length === 10);
}

test("a word has the label of its relation, and for a verb that of what it belongs to in its clause", async () => {
  const example = await sentenceOf(TREEBANK);
  const relations = "det nsubj root nsubj cop ccomp mark advcl advmod punct".split(" ");
  expect([...(example?.labels ?? [])]).toEqual(relations.map(relationLabel));
  const said = example?.cases.find(({ head }) => head === 2);
  // Subject, verb, complement, and what goes with the verb beside it: "while travelling abroad" is no part of what is said.
  expect([...(said?.words ?? [])].map((i) => said?.labels[i])).toEqual([1, 1, 6, 2, 2, 2, 4, 4, 4, 0]);
});

test("a tree that goes round in circles is no clause of anything", async () => {
  const circles = TREEBANK.replace("\tabroad\tADV\tRB\t_\t8\t", "\tabroad\tADV\tRB\t_\t7\t").replace(
    "\twhile\tSCONJ\tIN\t_\t8\t",
    "\twhile\tSCONJ\tIN\t_\t9\t",
  );
  const said = (await sentenceOf(circles))?.cases.find(({ head }) => head === 2);
  expect([...(said?.labels ?? [])].slice(6)).toEqual([0, 4, 0, 0]);
});

test.each([
  ["nsubj:pass", "nsubj"],
  ["acl:relcl", "acl"],
])("the subtype of %s does not matter", (subtype, relation) => {
  expect(relationLabel(subtype)).toBe(relationLabel(relation));
  expect(relationLabel(subtype)).toBeGreaterThan(0);
});
