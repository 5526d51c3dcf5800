import { expect, test } from "vitest";
import { mend } from "../../../../support/mended-line.ts";

test.each([
  ["<s {Torres}> <c told> her aides it <q was^VBD over>.", ["Torres: it was over"]],
  [
    "<s Rubio> <c discussed> the recent violence that <q has^VBZ marred rallies>.",
    ["Rubio: the recent violence that has marred rallies"],
  ],
  [
    "<s He> <c instructed> that the preparations that <q were^VBD underway>.",
    ["He: the preparations that were underway"],
  ],
  ["<s They> <c point> to technology which <q has^VBZ worked>.", ["They: technology which has worked"]],
  [
    "<s Cruz> is <c hoping> to avoid^VB any misstep that <q could^MD hurt him>.",
    ["Cruz: to avoid any misstep that could hurt him"],
  ],
  ["<c said> <s Rubio> on Monday she <q was^VBD late>.", ["Rubio: she was late"]],
  [
    "<s {Ann Lee}> <c said> every deal that <q rewarded^JJ aggression would^MD be a bomb>.",
    ["Ann Lee: every deal that rewarded aggression would be a bomb"],
  ],
])("the subject of the verb that a content begins with: %s", (line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test.each([
  ["right behind its cue", "<s She> <c says> <q is^VBZ a lie>.", ["She: is a lie"]],
  ["behind a conjunction", "<s She> was <c suggesting> that <q might^MD help>.", ["She: might help"]],
  ["no verb of a clause", "<s She> <c told> her aides it <q over and over>.", ["She: over and over"]],
  ["a comma between", "<s She> <c told> us, the men, that <q were^VBD late>.", ["She: were late"]],
  ["its source", "<c said> <s he> <q was^VBD late>.", ["he: was late"]],
  [
    "a report of its own between",
    "<s {Ann Lee}> <c saw> what <s2 Smith> <c2 denied> <q2 in a letter> that <q was^VBD lost>.",
    ["Smith: in a letter", "Ann Lee: was lost"],
  ],
])("nothing to take in: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});
