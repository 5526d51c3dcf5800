/** Contents that begin with a report of their own: "McCaskill scolded him:" before what she said, "Trump saying" in a clip. */

import { isCapitalized, isFiniteReport } from "../grammar/phrase-words.ts";
import { type Passage, PERSON } from "../passage.ts";
import { type Proposal, withContent, withParts } from "../proposal.ts";

/** `proposal` without the report that its content begins with, or reported by it where somebody is shown to speak. */
export function withoutReportInFront(passage: Passage, proposal: Proposal): Proposal {
  const { cue, content } = proposal;
  const [first, ...others] = content;
  if (!cue || !first) return proposal;
  const mark = passage.mark.indexOf(1, first.from);
  if (mark <= first.from || mark >= first.to) return proposal;
  const quoted = [{ from: mark, to: first.to }, ...others];
  if (cue.from >= first.to) return isReport(passage, first.from, mark) ? withContent(proposal, quoted) : proposal;
  let verb = first.from;
  while (passage.name[verb] === PERSON) verb++;
  return verb > first.from && isSpeaking(passage, verb)
    ? withParts(proposal, quoted, { from: verb, to: verb + 1 }, { from: first.from, to: verb })
    : proposal;
}

/** 'Senator Claire McCaskill scolded him: “…,” she said': words up to a colon with a verb that reports. */
function isReport(passage: Passage, from: number, mark: number): boolean {
  if (passage.words[mark - 1] !== ":") return false;
  for (let i = from + 1; i < mark; i++) if (isFiniteReport(passage, i)) return true;
  return false;
}

/** "footage of Trump saying during the debate last week, “…”" */
function isSpeaking(passage: Passage, i: number): boolean {
  const verb = passage.lexemes[i]?.reporting;
  // "Rush Limbaugh: Hillary Asking Moderator …"
  if (!verb?.forms.has("gerund") || isCapitalized(passage, i)) return false;
  return verb.classes.has("say") || verb.classes.has("tell");
}
