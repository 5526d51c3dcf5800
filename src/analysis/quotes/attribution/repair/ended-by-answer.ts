/** 'He said it would “rise”, to which an opponent, Juan Guanipa, retorted: “With what?”': what is said ends where the answer begins. */
import type { Passage } from "../passage.ts";
import { type Proposal, withContent } from "../proposal.ts";
import type { RuleAnswers } from "./answers/rule-answers.ts";
import { contentBefore } from "./leading-participle.ts";
import { meet } from "./overlap.ts";

/** `proposals`, each with what it reports ending before the "to which" of another one's source, be it that of a rule. */
export function endedByAnswers(
  passage: Passage,
  proposals: readonly Proposal[],
  { all }: RuleAnswers,
): readonly Proposal[] {
  const unread = all.filter(
    (rule) => isAnswer(passage, rule) && !proposals.some(({ cue }) => cue && rule.cue && meet(cue, rule.cue)),
  );
  const answers = [...proposals, ...unread].flatMap((one) =>
    isAnswer(passage, one) ? [(one.source?.from ?? 0) - 2] : [],
  );
  if (answers.length === 0) return proposals;
  const ended = proposals.map((one) => {
    const at = answers.find((to) => one.content.some((range) => range.from < to && to < range.to));
    if (at === undefined) return one;
    const before = contentBefore(passage, one.content, passage.words[at - 1] === "," ? at - 1 : at);
    return before.length > 0 ? withContent(one, before) : one;
  });
  return [...ended, ...unread];
}

/** Whether a source stands right behind "to which". */
function isAnswer({ lower }: Passage, { source }: Proposal): boolean {
  return source !== undefined && lower[source.from - 1] === "which" && lower[source.from - 2] === "to";
}
