/** 'Coach Sarina Wiegman was in tears: "I cannot believe it."': whoever the sentence is about says what its colon leads to. */
import type { TokenRange } from "../../../../../document/span.ts";
import { isFiniteVerb } from "../../grammar/phrase-words.ts";
import { clauseSubject } from "../../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, PERSON, wordAt } from "../../passage.ts";
import { type Proposal, withParts } from "../../proposal.ts";

/** What such proposals are called, and how sure they are. */
export const COLON_SUBJECT: Pick<Proposal, "method" | "score"> = { method: "colon-subject", score: 0.75 };

/** Most words of such a sentence before its colon. */
const LONGEST_CLAUSE = 30;

/** One for each quotation behind a colon that ends its sentence, where no verb of the sentence reports. */
export function colonSubjects(passage: Passage): readonly Proposal[] {
  return passage.stretches.flatMap(({ outer }) => {
    const frame = frameAt(passage, outer.from);
    const colon = outer.from - 1;
    if (colon <= frame.from || passage.words[colon] !== ":" || outer.to < frame.to - 1) return [];
    const source = colon - frame.from <= LONGEST_CLAUSE ? subjectOf(passage, frame, colon) : undefined;
    return source ? [withParts(COLON_SUBJECT, [outer], undefined, source)] : [];
  });
}

/** The subject of the one clause before a colon: somebody by name, with a verb that says nothing. */
function subjectOf(passage: Passage, frame: TokenRange, colon: number): TokenRange | undefined {
  for (let i = frame.from; i < colon; i++) {
    if (passage.stretch[i] !== 0 || /^[;:]$/.test(wordAt(passage, i))) return undefined;
  }
  const subject = clauseSubject(passage, frame.from, colon);
  if (!subject || !isSomebody(passage, subject)) return undefined;
  const verb = passage.words[subject.to] === "," ? subject.to + 1 : subject.to;
  return isFiniteVerb(passage, verb) ? subject : undefined;
}

function isSomebody(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (passage.name[i] === PERSON) return true;
  return to - from === 1 && /^(?:he|she)$/.test(lowerAt(passage, from));
}
