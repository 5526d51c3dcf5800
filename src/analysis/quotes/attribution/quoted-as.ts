/** 'AFP quotes the minister as saying: "…"': what is quoted is the minister's. */
import { PREPOSITIONS } from "../../../lexicon/clause-words.ts";
import type { Passage } from "./passage.ts";
import { isPunctuation, type Proposal, withParts } from "./proposal.ts";

const LONGEST_NAME = 10;

/**
 * `proposal` with whom the newspaper quotes for its source, where words in marks follow; the same where it reports something else.
 * Of speech without marks the newspaper stays the source.
 */
export function quotedAs(passage: Passage, proposal: Proposal): Proposal {
  const { cue, content } = proposal;
  const last = content.at(-1);
  if (!cue || !last || !passage.stretches.some(({ inner }) => inner.from < last.to && inner.from >= cue.to))
    return proposal;
  let quotes = cue.from;
  while (quotes < cue.to && passage.lexemes[quotes]?.reporting?.lemma !== "quote") quotes++;
  if (quotes >= cue.to || PREPOSITIONS.has(passage.lower[quotes + 1] ?? "")) return proposal;
  for (let as = quotes + 2; as < quotes + 2 + LONGEST_NAME; as++) {
    if (isPunctuation(passage, as) || passage.stretch[as] !== 0) return proposal;
    if (passage.lower[as] !== "as" || !passage.lexemes[as + 1]?.reporting?.forms.has("gerund")) continue;
    const report = { from: as, to: as + 2 };
    const from = passage.lower[report.to] === "that" ? report.to + 1 : report.to;
    const rest = content.flatMap((range) =>
      range.to > from ? [{ from: Math.max(range.from, from), to: range.to }] : [],
    );
    return rest.length > 0 ? withParts(proposal, rest, report, { from: quotes + 1, to: as }) : proposal;
  }
  return proposal;
}
