/** 'Cruz promised to "tear up" the deal, and Rubio pledged to "cancel it": the next clause is somebody else's report. */

import { SUBJECT_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { answererBefore } from "../grammar/answerer.ts";
import { addresseeEnd } from "../grammar/content-range.ts";
import { isFiniteReport, isSaying, isToldAloud } from "../grammar/phrase-words.ts";
import { subjectBefore } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage } from "../passage.ts";
import { type Proposal, withContent, withParts } from "../proposal.ts";
import { contentBefore } from "./leading-participle.ts";
import { meet } from "./overlap.ts";

/** Most words between the verb of the next clause and its marks. */
const WIDEST_GAP = 10;

/** `proposals`, those cut in two whose content goes on with a clause of another subject that reports words in marks of its own. */
export function splitAtNextReport(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.flatMap((one) => {
    const verb = nextReport(passage, one, proposals);
    return verb === undefined ? [one] : cutAt(passage, one, verb);
  });
}

/** The verb of the clause that a content goes on with, or undefined. */
function nextReport(passage: Passage, one: Proposal, proposals: readonly Proposal[]): number | undefined {
  const last = one.content.at(-1);
  if (!one.cue || !one.source || !last || last.from < one.cue.to) return undefined;
  const first = passage.stretches.find(({ outer }) => outer.from >= last.from && outer.to <= last.to);
  for (let i = (first?.outer.to ?? last.from) + 1; i < last.to; i++) {
    const report = passage.lexemes[i]?.reporting;
    if (!report || passage.stretch[i] !== 0 || !isFiniteReport(passage, i)) continue;
    const answerer = answererBefore(passage, i);
    const subject = answerer ?? subjectBefore(passage, i, last.from);
    if (!subject) continue;
    const joined = lowerAt(passage, subject.from - 1);
    if (!answerer && !/^(?:and|but|while|whereas)$/.test(joined)) continue;
    if (proposals.some(({ cue }) => cue && meet(cue, { from: i, to: i + 1 }))) continue;
    // "…, while the Communist João Ferreira demanded": of two who are set against each other the second speaks as well.
    const isContrast = /^(?:while|whereas)$/.test(joined) && passage.words[subject.from - 2] === ",";
    if (!isToldAloud(report) && !(isContrast && !report.classes.has("think"))) continue;
    if (passage.frameOf[i] !== passage.frameOf[last.from]) continue;
    if (isContrast && passage.lower[i + 1] === "that") return i;
    // "an increase for the one firm while Wilts & Dorset also says numbers are up"
    const isNamed = passage.name[subject.from] !== 0 || passage.name[subject.to - 1] !== 0;
    const isSaid = isSaying(passage, i) || report.classes.has("tell");
    if (/^(?:while|whereas)$/.test(joined) && isNamed && isSaid && !first) return i;
    if (!first || passage.name[subject.to - 1] === 0) continue;
    const isQuoted = passage.stretches.some(
      ({ outer }) => outer.from > i && outer.from <= i + WIDEST_GAP && outer.from < last.to,
    );
    if (isQuoted) return i;
  }
  return undefined;
}

function cutAt(passage: Passage, one: Proposal, verb: number): readonly Proposal[] {
  const last = one.content.at(-1);
  const answerer = answererBefore(passage, verb);
  const subject = answerer ?? (last && subjectBefore(passage, verb, last.from));
  if (!last || !subject) return [one];
  // "warned it would be a joke"
  const isTold =
    passage.lexemes[verb]?.reporting?.classes.has("tell") === true && !SUBJECT_PRONOUNS.has(lowerAt(passage, verb + 1));
  const behind = isTold ? addresseeEnd(passage, verb + 1) : verb + 1;
  const from = /^(?:that|:|,)$/.test(lowerAt(passage, behind)) ? behind + 1 : behind;
  const own = contentBefore(passage, one.content, answerer ? subject.from - 2 : subject.from - 1);
  return [withContent(one, own), withParts(one, [{ from, to: last.to }], { from: verb, to: verb + 1 }, subject)];
}
