/** 'He said it would “rise”, to which an opponent, Juan Guanipa, retorted: “With what?”': what is said ends where the answer begins. */
import { lowerAt, type Passage } from "../passage.ts";
import { type Proposal, withContent } from "../proposal.ts";
import { contentBefore } from "./leading-participle.ts";

/** `proposals`, each with what it reports ending before the "to which" of another one's source. */
export function endedByAnswers(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const answers = proposals.flatMap(({ source }) => {
    const which = (source?.from ?? 0) - 1;
    return lowerAt(passage, which) === "which" && lowerAt(passage, which - 1) === "to" ? [which - 1] : [];
  });
  if (answers.length === 0) return proposals;
  return proposals.map((one) => {
    const at = answers.find((to) => one.content.some((range) => range.from < to && to < range.to));
    if (at === undefined) return one;
    const before = contentBefore(passage, one.content, passage.words[at - 1] === "," ? at - 1 : at);
    return before.length > 0 ? withContent(one, before) : one;
  });
}
