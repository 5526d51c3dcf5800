/** What stands in a document that somebody points to: 'He cited a report |which said the law "should not stand"|'. */
import { DETERMINERS } from "../../../../../lexicon/clause-words.ts";
import { nounClass } from "../../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../../lexicon/titles.ts";
import { contentEnd } from "../../grammar/content-range.ts";
import { frameAt, lowerAt, type Passage } from "../../passage.ts";
import { type Proposal, withParts } from "../../proposal.ts";

/** Its source is right as it is. */
export const CITED: Pick<Proposal, "method" | "score"> = { method: "cited-document", score: 0.9 };

/** What points to a document, and says nothing by itself. */
const POINTS = /^(?:cit(?:ed|es|ing)|point(?:ed|s|ing) to|refer(?:red|s|ring) to)$/;
const READS = /^(?:said|says|stated|states|found|warned|warns|concluded|read|reads)$/;
/** Words between a document and the clause that tells what it says: "a letter from the previous coalition". */
const LONGEST_DOCUMENT = 9;

/** One for each of `proposals` whose content is such a document and what it says; indirect ones are left as they are. */
export function citedDocuments(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.flatMap(({ cue, content: [first, more] }) => {
    if (!cue || !first || more || first.from !== cue.to) return [];
    if (!POINTS.test(passage.lower.slice(cue.from, cue.to).join(" "))) return [];
    const opener = DETERMINERS.has(lowerAt(passage, first.from)) ? first.from + 1 : first.from;
    let noun = opener;
    while (noun < opener + 3 && nounClass(lowerAt(passage, noun), isRoleNoun) !== "document") noun++;
    let clause = noun + 1;
    while (clause < noun + LONGEST_DOCUMENT && !/^(?:which|that)$/.test(lowerAt(passage, clause))) clause++;
    const verb = clause + 1;
    if (noun === opener + 3 || !READS.test(lowerAt(passage, verb)) || verb >= first.to) return [];
    const from = lowerAt(passage, verb + 1) === "that" ? verb + 2 : verb + 1;
    const content = { from, to: contentEnd(passage, from, frameAt(passage, verb)) };
    const isMarked = passage.stretches.some(({ inner }) => content.from <= inner.from && inner.to <= content.to);
    const source = { from: first.from, to: clause };
    return isMarked ? [withParts(CITED, [content], { from: verb, to: verb + 1 }, source)] : [];
  });
}
