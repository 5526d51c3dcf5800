/** 'Added setter Camryn Turner: "…"', 'Says Ann Lee, who runs it: "…"': a sentence that begins with its verb. */
import { subjectAfter } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage, stretchesIn, wordAt } from "../passage.ts";
import type { AttributionRule } from "./rule.ts";

export const invertedColon: AttributionRule = {
  method: "inverted-colon",
  precision: 0.9,
  propose(passage, frame) {
    if (!opensWithReport(passage, frame.from)) return [];
    const [first] = stretchesIn(passage, frame);
    if (!first || !/^[:,]$/.test(wordAt(passage, first.outer.from - 1))) return [];
    const { from, to = from } = subjectAfter(passage, frame.from, first.outer.from) ?? { from: frame.from };
    // "Turner, who plays there, …": what comes up to the colon belongs to the name.
    const isWhole = to === first.outer.from - 1 || (to > from && passage.words[to] === ",");
    if (!isWhole) return [];
    const cue = { from: frame.from, to: frame.from + 1 };
    return [{ source: { from, to: first.outer.from - 1 }, cue, content: [first.outer] }];
  },
};

function opensWithReport(passage: Passage, i: number): boolean {
  const verb = passage.stretch[i] === 0 ? passage.lexemes[i]?.reporting : undefined;
  if (!verb) return false;
  const says = verb.classes.has("say") && (verb.forms.has("past") || verb.forms.has("third"));
  // "Informs a source": a past form may be a participle, "Informed of it, Turner: “…”".
  const tells = verb.classes.has("tell") && verb.forms.has("third");
  // "Asked about it, Turner: “…”"
  return (says || tells) && !/^(?:asked|questioned|told|given|read|reads)$/.test(lowerAt(passage, i));
}
