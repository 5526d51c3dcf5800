/** 'Nasreen shouted "It is a disgrace" from the gallery': a whole sentence in marks ends what is said; where and when it was said is none of it. */
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
  if (!isPlace && !GOES_ON.test(next)) return proposal;
  for (let i = outer.to; i < range.to; i++) if (passage.stretch[i] !== 0) return proposal;
  for (let i = inner.from; i < inner.to; i++) if (isFiniteVerb(passage, i)) return withContent(proposal, [outer]);
  return isWhole ? withContent(proposal, [outer]) : proposal;
}
