/** Clauses that report words in marks by themselves, taken out of what the clause before them reports. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";
import { isFiniteReport } from "../phrase-words.ts";
import { type Proposal, withContent } from "../proposal.ts";
import { sourceThenQuotation } from "../rules/source-then-quotation.ts";
import { meet } from "./overlap.ts";

/**
 * 'Ms Trump said fathers would not be eligible, and when pressed, the mother of three replied, "…"': `proposals` without the
 * coordinated clause that one of `rules` reads for itself, which is put beside them.
 */
export function withOwnClauses(
  passage: Passage,
  proposals: readonly Proposal[],
  rules: readonly Proposal[],
): readonly Proposal[] {
  let known = proposals;
  for (const rule of rules) {
    const start = rule.method === sourceThenQuotation.method ? clauseStart(passage, rule) : undefined;
    if (start === undefined || known.some(({ cue }) => cue && rule.cue && meet(cue, rule.cue))) continue;
    const owner = known.find((one) => one.cue && one.cue.to <= start && holds(one, rule, start));
    if (!owner) continue;
    const before = owner.content.flatMap(({ from, to }) => (from < start ? [{ from, to: Math.min(to, start) }] : []));
    if (before.length > 0) known = [...known.map((one) => (one === owner ? withContent(one, before) : one)), rule];
  }
  return known;
}

/** Whether one range of a content goes from before `start` into the marks that `rule` reports. */
function holds({ content }: Proposal, rule: Proposal, start: number): boolean {
  return content.some((range) => range.from < start && rule.content.some((quoted) => meet(range, quoted)));
}

/** Most words between a coordinator and the subject behind it: "and when pressed on why the plan leaves out dads,". */
const LONGEST_CONDITION = 14;

/** Where the clause of a report right before a mark begins: at the coordinator behind a comma. */
function clauseStart(passage: Passage, { cue, source, content }: Proposal): number | undefined {
  const verb = cue && cue.to - 1;
  const mark = content[0]?.from ?? 0;
  if (verb === undefined || !source || source.to > verb || passage.mark[mark] !== 1) return undefined;
  if (!isFiniteReport(passage, verb) || !isRightBefore(passage, { from: verb + 1, to: mark })) return undefined;
  const before = source.from - 1;
  if (opensClause(passage, before)) return before;
  if (passage.words[before] !== ",") return undefined;
  for (let i = before - 1; i > before - LONGEST_CONDITION; i--) {
    if (passage.stretch[i] !== 0 || /^[.,;:]$/.test(passage.words[i] ?? "")) return undefined;
    if (opensClause(passage, i))
      return /^(?:when|asked|pressed|after|as)$/.test(passage.lower[i + 1] ?? "") ? i : undefined;
  }
  return undefined;
}

function opensClause({ lower, words, stretch }: Passage, i: number): boolean {
  return /^(?:and|but|while)$/.test(lower[i] ?? "") && words[i - 1] === "," && stretch[i] === 0;
}

/** Whether no more than a comma or colon and an object pronoun stand in `range`. */
function isRightBefore({ lower }: Passage, { from, to }: TokenRange): boolean {
  if (to - from > 2 || !/^[,:]$/.test(lower[to - 1] ?? "")) return false;
  return to - from === 1 || /^(?:him|her|them|me|us)$/.test(lower[from] ?? "");
}
