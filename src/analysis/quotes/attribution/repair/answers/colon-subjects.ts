/**
 * 'Coach Sarina Wiegman was in tears: "I cannot believe it."', 'She captures this sentiment, "Your dreams must exceed you."': whoever
 * the sentence is about says what its colon leads to, or its comma where a whole sentence is quoted.
 */
import type { TokenRange } from "../../../../../document/span.ts";
import { isAdverb, SUBJECT_PRONOUNS } from "../../../../../lexicon/clause-words.ts";
import { isCapitalized, isFiniteVerb } from "../../grammar/phrase-words.ts";
import { clauseSubject } from "../../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, type PassageStretch, PERSON, wordAt } from "../../passage.ts";
import { type Proposal, withParts } from "../../proposal.ts";

/** What such proposals are called, and how sure they are. */
export const COLON_SUBJECT: Pick<Proposal, "method" | "score"> = { method: "colon-subject", score: 0.75 };

/** Most words of such a sentence before its colon. */
const LONGEST_CLAUSE = 30;

/** One for each quotation behind a colon, or a sentence behind a comma, that ends its sentence, where no verb of it reports. */
export function colonSubjects(passage: Passage): readonly Proposal[] {
  return passage.stretches.flatMap((stretch) => {
    const { outer } = stretch;
    const frame = frameAt(passage, outer.from);
    const colon = outer.from - 1;
    const leadsOn = passage.words[colon] === ":" || (passage.words[colon] === "," && isSentence(passage, stretch));
    if (colon <= frame.from || !leadsOn || outer.to < frame.to - 1) return [];
    const source = colon - frame.from <= LONGEST_CLAUSE ? subjectOf(passage, frame, colon) : undefined;
    return source ? [withParts(COLON_SUBJECT, [outer], undefined, source)] : [];
  });
}

/** Whether words in marks are a sentence with its stop, and no title. */
function isSentence(passage: Passage, { inner: { from, to } }: PassageStretch): boolean {
  if (to - from < SHORTEST_SENTENCE || !isCapitalized(passage, from) || !/^[.?!]$/.test(wordAt(passage, to - 1)))
    return false;
  let small = 0;
  for (let i = from; i < to; i++) if (/^\p{Ll}{4,}/u.test(wordAt(passage, i))) small++;
  return small >= 2;
}

/** Least words of a sentence, its stop included. */
const SHORTEST_SENTENCE = 6;

/** The subject of the one clause before a colon: somebody by name, with a verb that says nothing. */
function subjectOf(passage: Passage, frame: TokenRange, colon: number): TokenRange | undefined {
  for (let i = frame.from; i < colon; i++) {
    if (passage.stretch[i] !== 0 || /^[;:]$/.test(wordAt(passage, i))) return undefined;
  }
  const turned = labelBefore(passage, frame.from, colon) ?? subjectBehindWas(passage, frame.from, colon);
  if (turned) return turned;
  const subject = clauseSubject(passage, frame.from, colon);
  if (!subject || !isSomebody(passage, subject)) return undefined;
  let verb = passage.words[subject.to] === "," ? subject.to + 1 : subject.to;
  // "Ellen Johnson Sirleaf, a former president, aptly captures this"
  if (isAdverb(lowerAt(passage, verb))) verb++;
  return isFiniteVerb(passage, verb) ? subject : undefined;
}

/** 'Rose: “I’m excited”. |Rozema|: “Oh, you are in it?”': nothing but a name. */
function labelBefore(passage: Passage, from: number, colon: number): TokenRange | undefined {
  for (let i = from; i < colon; i++) if (passage.name[i] !== PERSON) return undefined;
  return colon > from ? { from, to: colon } : undefined;
}

/** 'Also joining in this morning was |Tavis Lee, an engineer|: “As usual …”': the subject behind its verb. */
function subjectBehindWas(passage: Passage, from: number, colon: number): TokenRange | undefined {
  for (let i = from; i < colon - 1; i++) {
    if (passage.name[i] === PERSON || SUBJECT_PRONOUNS.has(lowerAt(passage, i))) return undefined;
    if (/^(?:was|is)$/.test(lowerAt(passage, i)) && passage.name[i + 1] === PERSON) return { from: i + 1, to: colon };
  }
  return undefined;
}

function isSomebody(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (passage.name[i] === PERSON) return true;
  return to - from === 1 && /^(?:he|she)$/.test(lowerAt(passage, from));
}
