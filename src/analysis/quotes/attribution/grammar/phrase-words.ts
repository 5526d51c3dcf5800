/** What a word is to the phrases around it, by the word lists. */
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../../../../lexicon/clause-words.ts";
import type { ReportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import type { Passage } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { FINITE } from "./part-sets.ts";

export function isCapitalized(passage: Passage, i: number): boolean {
  return passage.lexemes[i]?.isCapitalized === true;
}

/** Whether a word is tagged as a finite verb. */
export function isFiniteVerb({ parts }: Passage, i: number): boolean {
  return FINITE[parts[i] ?? 0] === 1;
}

/** "has", "also", "never" and what else may stand between a subject and its verb. */
export function isBetweenSubjectAndVerb(passage: Passage, i: number): boolean {
  const word = passage.lower[i] ?? "";
  return AUXILIARIES.has(word) || (isAdverb(word) && !isCapitalized(passage, i));
}

/** Whether a word is the past or present form of a reporting verb and no name or noun. */
export function isFiniteReport(passage: Passage, i: number): boolean {
  const verb = passage.lexemes[i]?.reporting;
  if (!verb || isCapitalized(passage, i)) return false;
  if (DETERMINERS.has(passage.lower[i - 1] ?? "") && !verb.classes.has("say")) return false;
  return verb.forms.has("past") || verb.forms.has("third");
}

/** Whether a verb tells what somebody said aloud or in writing, and not what they think or do. */
export function isToldAloud({ lemma, classes }: ReportingVerb): boolean {
  return (
    classes.has("say") ||
    classes.has("tell") ||
    classes.has("call") ||
    (classes.has("judge") &&
      !/^(?:address|discuss|support|welcome|target|thank|reject|oppose|endorse|defend|highlight|champion)$/.test(
        lemma,
      )) ||
    /^(?:vow|pledge|promise|threaten)$/.test(lemma)
  );
}

/** Whether a word is the past or present form of a verb of saying, whatever stands around it. */
export function isSaying(passage: Passage, i: number): boolean {
  const verb = passage.lexemes[i]?.reporting;
  return verb?.classes.has("say") === true && (verb.forms.has("past") || verb.forms.has("third"));
}

/** Whether a finite verb or an auxiliary stands in a range of words. */
export function holdsVerb(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(passage, i) || AUXILIARIES.has(passage.lower[i] ?? "")) return true;
  return false;
}

/** Whether a word may be the noun that a preposition or a conjunction goes on from. */
export function isNounLike(passage: Passage, i: number): boolean {
  const word = passage.lower[i] ?? "";
  if (isCapitalized(passage, i)) return true;
  if (isPunctuation(passage, i) || AUXILIARIES.has(word) || PREPOSITIONS.has(word) || SUBORDINATORS.has(word))
    return false;
  return !isAdverb(word) && !/(?:ed|ing)$/.test(word) && !isFiniteReport(passage, i) && !SUBJECT_PRONOUNS.has(word);
}

/** Whether a word is a hyphen that stands alone, as in "46-year-old" cut into tokens. */
export function isHyphen(passage: Passage, i: number): boolean {
  return /^[-–]$/.test(passage.lower[i] ?? "");
}
