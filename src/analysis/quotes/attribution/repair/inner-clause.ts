/** "The minister said that he planned to go, Reuters reported": besides who tells that it was said, who said it. */
import type { TokenRange } from "../../../../document/span.ts";
import { contentStart } from "../grammar/content-range.ts";
import { isFiniteReport } from "../grammar/phrase-words.ts";
import { subjectBefore } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage } from "../passage.ts";
import { type Proposal, withParts } from "../proposal.ts";
import { isMarked } from "./content-rule.ts";
import { isOuter } from "./inner-report.ts";
import { isAnother, STATES } from "./nested-report.ts";
import { meet } from "./overlap.ts";

/** `proposals` and, inside of what papers and agencies are said to report, the reports without marks that are somebody else's. */
export function withInnerClauses(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const inner = proposals.flatMap((outer) => {
    const { cue, source, content } = outer;
    const [range] = content;
    if (!cue || !source || !range || content.length > 1 || !isOuter(passage, cue, source)) return [];
    const found = clauseIn(passage, outer, source, range);
    return found && !proposals.some((one) => one.cue && found.cue && meet(one.cue, found.cue)) ? [found] : [];
  });
  return inner.length === 0 ? proposals : [...proposals, ...inner];
}

/** The report that a content without marks begins with. */
function clauseIn(passage: Passage, outer: Proposal, source: TokenRange, range: TokenRange): Proposal | undefined {
  if (isMarked(passage, range)) return undefined;
  const start = passage.lower[range.from] === "that" ? range.from + 1 : range.from;
  for (let verb = start + 1; verb < range.to - 1; verb++) {
    const report = passage.lexemes[verb]?.reporting;
    if (!report || !isFiniteReport(passage, verb)) continue;
    const isTold = report.classes.has("tell");
    if (!(isTold || report.classes.has("say")) || !STATES.test(report.lemma)) continue;
    const subject = subjectBefore(passage, verb, start);
    const isFirst = subject !== undefined && (subject.from === start || passage.words[subject.from - 1] === ",");
    if (!isFirst || !isAnother(passage, subject, source)) return undefined;
    const from = contentStart(passage, verb + 1, range, isTold);
    if (range.to - from < SHORTEST || /^[,.;]$/.test(lowerAt(passage, from))) return undefined;
    return withParts(outer, [{ from, to: range.to }], { from: verb, to: verb + 1 }, subject);
  }
  return undefined;
}

/** Fewest words that somebody is said to have said. */
const SHORTEST = 2;
