/** 'Nasreen shouted "It is a disgrace" from the gallery': a whole sentence in marks ends what is said; where and when it was said is none of it. */

import type { TokenRange } from "../../../../document/span.ts";
import { PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage, wordAt } from "../passage.ts";
import { type Proposal, withContent } from "../proposal.ts";

/** What goes on behind such a sentence, beside prepositions. */
const GOES_ON = /^(?:and|but|before|after|as|while|when|then)$/;
/** Verbs with a place or a direction. */
const LOUD = /^(?:shout|yell|scream|cry|call|chant|whisper|mutter|shriek|bellow)$/;
const SHORTEST = 3;

/** `proposal` with its content ending at the closing mark, where a sentence in marks opens it and the words behind are not in marks. */
export function endedByMark(passage: Passage, proposal: Proposal): Proposal {
  const { cue, content } = proposal;
  const [range] = content;
  const name = cue && range && content.length === 1 ? nameInMarks(passage, cue, range) : undefined;
  if (name) return withContent(proposal, [name]);
  if (!cue || !range || content.length > 1 || range.from < cue.to || passage.mark[range.from] !== 1) return proposal;
  const classes = passage.lexemes[cue.to - 1]?.reporting?.classes;
  if (!classes?.has("say") && !classes?.has("tell")) return proposal;
  const stretch = passage.stretches[(passage.stretch[range.from] ?? 0) - 1];
  if (!stretch || stretch.outer.to >= range.to) return proposal;
  const { inner, outer } = stretch;
  if (inner.to - inner.from < SHORTEST || !/^\p{Lu}/u.test(wordAt(passage, inner.from))) return proposal;
  const next = lowerAt(passage, outer.to);
  const isWhole = /^[.!?]$/.test(wordAt(passage, inner.to - 1));
  // "I have not heard that concern" from officials: what has no stop may go on behind its marks.
  const isPlace = PREPOSITIONS.has(next) && (isWhole || LOUD.test(passage.lexemes[cue.to - 1]?.reporting?.lemma ?? ""));
  // 'said: "All rise," very shortly after noon'
  const isIntroduced = /^[:,]$/.test(wordAt(passage, range.from - 1)) && /^[.!?,]$/.test(wordAt(passage, inner.to - 1));
  if (!isPlace && !isIntroduced && !GOES_ON.test(next)) return proposal;
  for (let i = outer.to; i < range.to; i++) if (passage.stretch[i] !== 0) return proposal;
  for (let i = inner.from; i < inner.to; i++) if (isFiniteVerb(passage, i)) return withContent(proposal, [outer]);
  return isWhole || isIntroduced ? withContent(proposal, [outer]) : proposal;
}

/** "known as “The Lantern”, will shut", "known locally as the “Circle of Money,” includes": what something goes by, in marks. */
function nameInMarks(passage: Passage, cue: TokenRange, range: TokenRange): TokenRange | undefined {
  if (range.from !== cue.to) return undefined;
  let verb = cue.to - 1;
  if (/^(?:as|by)$/.test(lowerAt(passage, verb))) verb--;
  if (/ly$/.test(lowerAt(passage, verb))) verb--;
  if (!/^(?:known|nicknamed|dubbed)$/.test(lowerAt(passage, verb))) return undefined;
  const mark = /^(?:the|an?)$/.test(lowerAt(passage, range.from)) ? range.from + 1 : range.from;
  const stretch = passage.mark[mark] === 1 ? passage.stretches[(passage.stretch[mark] ?? 0) - 1] : undefined;
  return stretch && stretch.outer.to < range.to ? { from: range.from, to: stretch.outer.to } : undefined;
}
