/** 'shouted back |at him: “Then resign!”', 'told |a rally in Chitungwiza: “We are ruled …”': what stands before the colon says to whom, where, or what was asked. */
import type { TokenRange } from "../../../../document/span.ts";
import { isParticleReport } from "../../../../lexicon/particle-verbs.ts";
import { isCapitalized, isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage, type PassageStretch, PERSON } from "../passage.ts";
import { type Proposal, withContent, withParts } from "../proposal.ts";

/** Most words between a verb and its colon that are no content. */
const WIDEST_GAP = 8;

/** `proposal` with a content that begins behind the colon that leads to it. */
export function behindColon(passage: Passage, proposal: Proposal): Proposal {
  const { cue, content, source } = proposal;
  const [first] = content;
  if (!cue || !first) return proposal;
  if (first.from < cue.from) return behindOwnClause(passage, proposal);
  const stretch = firstMarkedIn(passage, first);
  const colon = (stretch?.outer.from ?? 0) - 1;
  if (!stretch || colon <= first.from || passage.words[colon] !== ":") return proposal;
  const own = [{ from: stretch.outer.from, to: first.to }, ...content.slice(1)];
  // "Asked if it was a foul: “You'd have to ask Micky.”": the answer to what is asked.
  if (!source && /^(?:asked|pressed|questioned)$/.test(lowerAt(passage, cue.from)) && cue.to - cue.from === 1)
    return isSaidBetween(passage, first.from, colon) ? proposal : withParts(proposal, own, undefined, undefined);
  // "Said the mayor: “we are killing ourselves.”"
  if (source?.from === first.from && source.to === colon) return withContent(proposal, own);
  if (colon - first.from > WIDEST_GAP || !isCapitalized(passage, stretch.inner.from) || !speaks(passage, proposal))
    return proposal;
  for (let i = first.from; i < colon; i++) if (isFiniteVerb(passage, i) || passage.lower[i] === "that") return proposal;
  return withContent(proposal, own);
}

/** The first words in marks that begin within a range and end in it. */
export function firstMarkedIn(passage: Passage, { from, to }: TokenRange): PassageStretch | undefined {
  for (let i = from + 1; i < to; i++) {
    const stretch = passage.stretches[(passage.stretch[i] ?? 0) - 1];
    if (stretch && stretch.outer.from > from) return stretch.outer.to <= to ? stretch : undefined;
  }
  return undefined;
}

/** "Asked whether it did, Mr. Trump said: “I hope not.”" */
function isSaidBetween(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSaying(passage, i)) return true;
  return false;
}

/** Whether the verb of a cue says that somebody speaks. */
function speaks(passage: Passage, { cue }: Proposal): boolean {
  for (let i = cue?.from ?? 0; i < (cue?.to ?? 0); i++) {
    const classes = passage.lexemes[i]?.reporting?.classes;
    if (classes?.has("say") || classes?.has("tell")) return true;
    if (isParticleReport(lowerAt(passage, i), lowerAt(passage, i + 1), "")) return true;
  }
  return false;
}

/** 'Her group's leader, Miersch, went further: |whoever talks like that, he said, “…”': "he" has been named before the colon. */
function behindOwnClause(passage: Passage, proposal: Proposal): Proposal {
  const { source, content } = proposal;
  const [first, ...rest] = content;
  if (!first || !source || source.from < first.to || !/^(?:he|she|they)$/.test(lowerAt(passage, source.from)))
    return proposal;
  if (first.from !== frameAt(passage, first.from).from) return proposal;
  let isNamed = false;
  let isClause = false;
  for (let i = first.from; i < first.to - 1; i++) {
    if (passage.stretch[i] !== 0) return proposal;
    if (passage.name[i] === PERSON) isNamed = true;
    if (isFiniteVerb(passage, i)) isClause = true;
    if (passage.words[i] === ":")
      return isNamed && isClause ? withContent(proposal, [{ from: i + 1, to: first.to }, ...rest]) : proposal;
  }
  return proposal;
}
