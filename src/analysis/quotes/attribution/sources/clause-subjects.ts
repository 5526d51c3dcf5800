/** Subjects of clauses, where the words right before the verb are none. */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES } from "../../../../lexicon/clause-words.ts";
import type { ReportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import { answererBefore } from "../grammar/answerer.ts";
import { isFiniteReport } from "../grammar/phrase-words.ts";
import { clauseSubject, subjectBefore } from "../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import type { SourceRule } from "./source-rule.ts";

/** Prepositions that leave no doubt: "as the ministry said" and "before officials spoke" open a clause. */
const GOVERNING =
  /^(?:of|in|on|at|by|for|with|from|to|into|over|under|about|against|among|through|between|within|across|along|around|toward|towards|throughout)$/;

const RELAYED = /^(?:through|via)$/;

/** "her remark", "those who", "that list": no subjects of a clause of their own. */
const OWNED = /^(?:his|her|its|their|my|our|your|that|those|which|who|he|she|they|i|we)$/;

/** The verb of a cue, an auxiliary before it: "said", "has stated in an affidavit". */
function verbOf(passage: Passage, { from, to }: TokenRange): ReportingVerb | undefined {
  for (let i = from; i < Math.min(to, from + 2); i++) {
    const verb = passage.lexemes[i]?.reporting;
    if (verb) return verb;
    if (!AUXILIARIES.has(lowerAt(passage, i))) return undefined;
  }
  return undefined;
}

/** "An expert fearing reprisals from the government said": what a preposition governs is no subject; the clause has one. */
export const subjectOfClause: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || cue.from - source.to > 1) return undefined;
  const verb = verbOf(passage, cue);
  // "Nwosu, who spoke through his secretary, |described it as": a mouthpiece calls it nothing, whatever the verb is.
  const isRelayed = source?.from !== undefined && RELAYED.test(lowerAt(passage, source.from - 1));
  // "CCTV played to |the jury showed"
  const isShown =
    passage.lower[source.from - 1] === "to" &&
    /^(?:played|shown|read|given|sent|submitted|handed|presented|released)$/.test(lowerAt(passage, source.from - 2));
  const isReport =
    (isRelayed || isShown || verb?.classes.has("say") === true) &&
    (verb?.forms.has("past") === true || verb?.forms.has("third") === true);
  if (!isReport || (source.to - source.from < 4 && OWNED.test(lowerAt(passage, source.from)))) return undefined;
  const frame = frameAt(passage, source.from);
  const before = source.from - 1;
  if (before <= frame.from || passage.stretch[before] !== 0) return undefined;
  if (!GOVERNING.test(lowerAt(passage, before))) return undefined;
  const subject = clauseSubject(passage, frame.from, before);
  if (!subject || subject.to > before) return undefined;
  for (let i = subject.from; i < source.from; i++) {
    if (passage.stretch[i] !== 0) return undefined;
    // "Amnesty said the nature of it made it difficult, but that reports by |rights groups| indicated"
    if (!/^(?:said|says|warned|claimed)$/.test(lowerAt(passage, i)) || passage.words[i - 1] === ",") continue;
    const near = subjectBefore(passage, before, i);
    return near && near.from > i ? { from: near.from, to: source.to } : undefined;
  }
  let to = subject.from + 1;
  while (to < before && !ENDS_HEAD.test(lowerAt(passage, to)) && !isPunctuation(passage, to)) to++;
  return { from: subject.from, to };
};

/** What begins the modifiers behind a noun: "source speaking to", "expert who", "letter from". */
const ENDS_HEAD =
  /^(?:who|whom|whose|which|that|in|on|at|by|for|with|from|to|into|over|about|against|among|between|\p{L}{3,}(?:ing|ed))$/u;

/** "…, to which an opposition deputy, Juan Guanipa, |retorted": who answers stands behind "to which", not where the sentence begins. */
export const behindToWhich: SourceRule = (passage, cue, source) => {
  const answerer = source && source.to > cue.from ? undefined : answererBefore(passage, cue.from);
  return answerer && source && source.from >= answerer.from ? undefined : answerer;
};

/** "The |said report further says": what was told of before, as lawyers call it. */
export const afterSaid: SourceRule = (passage, cue) => {
  const said = cue.from;
  if (passage.lower[said] !== "said" || !/^(?:the|this)$/.test(lowerAt(passage, said - 1))) return undefined;
  const { to } = frameAt(passage, said);
  for (let i = said + 2; i < Math.min(to, said + LONGEST_SAID); i++) {
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i)) return undefined;
    if (!isFiniteReport(passage, i)) continue;
    const subject = subjectBefore(passage, i, said + 1);
    return subject && { from: said - 1, to: subject.to };
  }
  return undefined;
};

/** Words between "said" and the verb of what was told of. */
const LONGEST_SAID = 8;

/** "As Cortes got to work, one of the men pointed a gun at him and |shouted": the subject of the main clause, not of the one in front. */
export const ofMainClause: SourceRule = (passage, cue, source) => {
  const frame = frameAt(passage, cue.from);
  if (!source || source.to >= cue.from || !/^(?:and|then)$/.test(lowerAt(passage, cue.from - 1))) return undefined;
  if (!FRONTED.test(lowerAt(passage, frame.from)) || source.from - frame.from > 2) return undefined;
  const subject = clauseSubject(passage, frame.from, cue.from - 1);
  return subject && subject.from > source.to ? subject : undefined;
};

const FRONTED = /^(?:as|when|while|after|before|once|since|although|though|because|if)$/;
