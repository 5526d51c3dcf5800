/** 'AFP quotes the minister as saying: "…"', '"…," Xinhua quoted him as saying': what is quoted is the minister's. */

import type { TokenRange } from "../../../../document/span.ts";
import { PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { subjectAfter } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage, type PassageStretch, PERSON, wordAt } from "../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../proposal.ts";

/** Most words of whom somebody quotes: "Adil Lee, the head of the Bishkek-based Committee for Freedom of Speech,". */
const LONGEST_NAME = 24;

/**
 * `proposal` with whom the newspaper quotes for its source, where words in marks follow or go before; the same where it reports
 * something else. Of speech without marks the newspaper stays the source.
 */
export function quotedAs(passage: Passage, proposal: Proposal): Proposal {
  const { cue, content } = proposal;
  const last = content.at(-1);
  if (!cue || !last || !content.some((range) => holdsMarked(passage, range))) return proposal;
  const quotes =
    cue.from + passage.lexemes.slice(cue.from, cue.to).findIndex((lexeme) => isQuoting(lexeme.reporting?.lemma));
  if (quotes < cue.from || PREPOSITIONS.has(lowerAt(passage, quotes + 1))) return proposal;
  const as = sayingBehind(passage, quotes);
  if (as === undefined) return proposal;
  const report = { from: as, to: as + 2 };
  const from = passage.lower[report.to] === "that" ? report.to + 1 : report.to;
  const rest = content.flatMap((range) => {
    if (range.to <= cue.from) return [range];
    return range.to > from ? [{ from: Math.max(range.from, from), to: range.to }] : [];
  });
  return rest.some((range) => holdsMarked(passage, range))
    ? withParts(proposal, rest, report, { from: quotes + 1, to: as })
    : proposal;
}

/** '"…," one of those present recalled him saying': who is remembered to say it, in place of who remembers. */
export function heardSaying(passage: Passage, proposal: Proposal): Proposal {
  const { cue, content } = proposal;
  if (!cue || !content.some((range) => holdsMarked(passage, range))) return proposal;
  const hears = passage.lexemes
    .slice(cue.from, cue.to)
    .findIndex((lexeme) => /^(?:recall|remember|hear|overhear|recollect)$/.test(lexeme.reporting?.lemma ?? ""));
  const verb = cue.from + hears;
  if (hears < 0 || /^(?:that|how|in|at)$/.test(lowerAt(passage, verb + 1))) return proposal;
  for (let says = verb + 2; says < verb + LONGEST_HEARD; says++) {
    if (passage.stretch[says] !== 0 || isPunctuation(passage, says)) return proposal;
    if (!/^(?:saying|telling|shouting|yelling|asking|joking)$/.test(lowerAt(passage, says))) continue;
    const rest = content.flatMap((range) => {
      if (range.to <= cue.from) return [range];
      return range.to > says + 1 ? [{ from: Math.max(range.from, says + 1), to: range.to }] : [];
    });
    return rest.length > 0
      ? withParts(proposal, rest, { from: says, to: says + 1 }, { from: verb + 1, to: says })
      : proposal;
  }
  return proposal;
}

/** Words from the verb to what is said, at most. */
const LONGEST_HEARD = 9;

const isQuoting = (lemma: string | undefined): boolean => lemma === "quote" || lemma === "cite";

/** Where the "as" stands that goes with a verb of quoting: "as saying", "as having told". */
function sayingBehind(passage: Passage, quotes: number): number | undefined {
  for (let as = quotes + 2; as < quotes + 2 + LONGEST_NAME; as++) {
    const isBar = isPunctuation(passage, as) && !/^[-–&()/.,]$/.test(wordAt(passage, as));
    if (isBar || passage.stretch[as] !== 0) return undefined;
    if (passage.lower[as] === "as" && passage.lexemes[as + 1]?.reporting?.forms.has("gerund")) return as;
  }
  return undefined;
}

function holdsMarked({ stretches }: Passage, { from, to }: TokenRange): boolean {
  return stretches.some(({ inner }: PassageStretch) => inner.from < to && inner.to > from);
}

/** '"…," the Post reported, quoting an anonymous official': the words before are whoever it quotes. */
export function quotingBehind(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source, content } = proposal;
  const last = content.findLast(({ to }) => cue !== undefined && to <= cue.from);
  if (!cue || !source || source.from < (last?.to ?? cue.to) || passage.mark[(last?.to ?? 0) - 1] !== 2) return proposal;
  // "Clinton tweeted, quoting a reporter": the words are hers.
  for (let i = source.from; i < source.to; i++) if (passage.name[i] === PERSON) return proposal;
  if (passage.lexemes[cue.to - 1]?.reporting?.lemma !== "report") return proposal;
  const quoting = Math.max(cue.to, source.to) + 1;
  if (passage.words[quoting - 1] !== "," || passage.lower[quoting] !== "quoting") return proposal;
  const quoted = subjectAfter(passage, quoting, passage.length);
  return quoted ? withParts(proposal, content, { from: quoting, to: quoting + 1 }, quoted) : proposal;
}
