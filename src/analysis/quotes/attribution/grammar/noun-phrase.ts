/** The edges of noun phrases, with their appositions and relative clauses. */
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from "../../../../lexicon/clause-words.ts";
import { reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { posIndex } from "../../../../models/pos/labels.ts";
import { lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { FINITE, PAST_PARTICIPLE, partSet } from "./part-sets.ts";
import { isCapitalized, isFiniteReport, isFiniteVerb, isHyphen, isNounLike } from "./phrase-words.ts";

/** Longest noun phrase, apposition and relative clause that is looked for, in words. */
export const LONGEST_PHRASE = 40;

/** Where the noun phrase that ends before `to` starts. */
export function phraseStart(passage: Passage, to: number, floor: number): number {
  let from = to;
  const stop = Math.max(floor, to - LONGEST_PHRASE);
  while (from > stop && continuesPhrase(passage, from - 1, stop, from === to)) {
    // "(R-OH)": the whole bracket belongs to the name before it.
    if (/^[)\]]$/.test(lowerAt(passage, from - 1))) {
      let open = from - 1;
      while (open > stop && !/^[([]$/.test(lowerAt(passage, open))) open--;
      from = open;
    } else {
      from--;
    }
  }
  while (from < to && isLeadIn(passage, from, to)) from++;
  return from;
}

function continuesPhrase(passage: Passage, i: number, stop: number, isHead: boolean): boolean {
  const word = lowerAt(passage, i);
  if (passage.stretch[i] !== 0 || passage.sentenceStart[i + 1] === 1) return false;
  if (isPunctuation(passage, i)) {
    if (/^[)\]]$/.test(word)) return true;
    return !isHead && (/^[-–&/]$/.test(word) || ownsSmall(passage, i, stop));
  }
  if (isCapitalized(passage, i) && i > stop && passage.sentenceStart[i] !== 1) return true;
  if (RELATIVE_PRONOUNS.has(word) || AUXILIARIES.has(word)) return /^['’]s$/.test(word);
  if (SUBJECT_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word)) return word === "her";
  if (word === "and" || word === "or" || word === "&") return !isHead && joinsNames(passage, i, stop);
  if (word === "of") return !isHead && i > stop;
  if (SUBORDINATORS.has(word) || COORDINATORS.has(word)) return false;
  if (PREPOSITIONS.has(word))
    return !isHead && i > stop && isBeforePreposition(passage, i - 1, stop) && passage.sentenceStart[i] !== 1;
  if (isAdverb(word) && !isHyphen(passage, i + 1)) return false;
  return isHead || !(isFiniteReport(passage, i) || isVerbAlone(passage, i)) || isReduced(passage, i, stop);
}

/** "the leader of the drivers' union": the apostrophe of owners who go by no name. */
function ownsSmall(passage: Passage, i: number, stop: number): boolean {
  return i > stop && isOwnersMark(passage, i) && isNounLike(passage, i - 1);
}

/** "a second person briefed on the call said": a past that tells which person is meant, and no verb of the sentence. */
function isReduced(passage: Passage, i: number, stop: number): boolean {
  const noun = lowerAt(passage, i - 1);
  if (i <= stop || !/ed$/.test(lowerAt(passage, i)) || !PREPOSITIONS.has(lowerAt(passage, i + 1))) return false;
  return !isCapitalized(passage, i - 1) && isNounLike(passage, i - 1) && nounClass(noun, isRoleNoun) !== "other";
}

/** Whether a word is tagged as a verb that no noun phrase has inside it: "included Trump", "help Rubio". */
function isVerbAlone(passage: Passage, i: number): boolean {
  const part = passage.parts[i] ?? 0;
  return FINITE[part] === 1 || part === BASE_VERB;
}

/** As in `Passage.parts`. */
const BASE_VERB = 1 + posIndex("VB");
/** What goes on with a name: "Several Republican leaders", "a Gallup poll". */
const NOMINAL: Uint8Array = partSet(["CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS"]);
const NOUN = 1 + posIndex("NN");
const NOUNS = 1 + posIndex("NNS");

function joinsNames(passage: Passage, i: number, stop: number): boolean {
  if (i <= stop) return false;
  const left = isCapitalized(passage, i - 1) || passage.name[i - 1] !== 0;
  const right = isCapitalized(passage, i + 1) || passage.name[i + 1] !== 0;
  return left === right && isNounLike(passage, i - 1);
}

/** "reporters led by", "officials in": what a phrase has before a preposition inside it. */
function isBeforePreposition(passage: Passage, i: number, stop: number): boolean {
  if (isNounLike(passage, i)) return true;
  if (i <= stop) return false;
  return (PAST_PARTICIPLE[passage.parts[i] ?? 0] === 1 && isNounLike(passage, i - 1)) || isReduced(passage, i, stop);
}

/** Words at the start of a clause that do not belong to the noun phrase after them: "But", "On Friday". */
function isLeadIn(passage: Passage, i: number, to: number): boolean {
  const word = lowerAt(passage, i);
  if (COORDINATORS.has(word) || isPunctuation(passage, i) || isAdverb(word)) return true;
  if (SUBORDINATORS.has(word) && word !== "that") return true;
  return i + 1 < to && TIME_WORDS.has(word) && passage.name[i] !== 1;
}

/** Longest relative clause without commas, in words. */
const LONGEST_RELATIVE = 15;

/** "Officials who spoke with the Post said": where the phrase starts that a relative clause up to word `from` belongs to; else `from`. */
export function beforeRelative(passage: Passage, from: number, floor: number): number {
  let verbs = 0;
  for (let i = from - 1; i > floor && i > from - LONGEST_RELATIVE; i--) {
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i)) return from;
    const isRelative = /^(?:who|which|that)$/.test(lowerAt(passage, i));
    if (isRelative && verbs === 1 && isNounLike(passage, i - 1)) {
      const start = phraseStart(passage, i, floor);
      return start < i ? start : from;
    }
    if (isFiniteVerb(passage, i)) verbs++;
  }
  return from;
}

/** Where the noun phrase that starts at `from` ends; what goes on with it is told by `reach`. */
export function phraseEnd(passage: Passage, from: number, ceiling: number, reach: PhraseReach = INNER): number {
  let to = from;
  const stop = Math.min(ceiling, from + LONGEST_PHRASE);
  while (to < stop && passage.stretch[to] === 0) {
    const behind = acronymBehind(passage, to, stop);
    if (behind !== undefined) {
      to = behind;
      continue;
    }
    const isBar =
      isPunctuation(passage, to) && !/^[-–&()[\]/]$/.test(lowerAt(passage, to)) && !isPluralOwner(passage, to);
    if (isBar || (to > from && (passage.sentenceStart[to] === 1 || endsPhrase(passage, to, reach)))) break;
    to++;
  }
  while (to > from + 1 && isLinkWord(lowerAt(passage, to - 1))) to--;
  return to;
}

/** "the Bank of Ghana (BoG)": where the bracket at `i` with a name's short form closes. */
function acronymBehind(passage: Passage, i: number, stop: number): number | undefined {
  const isBracket = passage.words[i] === "(" && passage.words[i + 2] === ")" && i + 3 <= stop;
  const isShort = isBracket && /^\p{Lu}[\p{L}\p{N}&-]*$/u.test(wordAt(passage, i + 1));
  return isShort && isCapitalized(passage, i - 1) ? i + 3 : undefined;
}

/** "the Thai National Shippers' Council": the apostrophe of an owner, no mark. */
function isPluralOwner(passage: Passage, i: number): boolean {
  return isOwnersMark(passage, i) && isCapitalized(passage, i + 1);
}

function isOwnersMark(passage: Passage, i: number): boolean {
  return /^['’]$/.test(wordAt(passage, i)) && /s$/.test(wordAt(passage, i - 1));
}

/** What goes on with a noun phrase. */
export interface PhraseReach {
  readonly prepositions: ReadonlySet<string>;
  /** "an analysis released last week": past participles, and times behind them. */
  readonly takesParticiples: boolean;
}

/** What goes on with any noun. */
export const INNER: PhraseReach = {
  prepositions: new Set(["of", "for", "from", "at", "with"]),
  takesParticiples: false,
};
/** A noun phrase without what hangs on it. */
export const CORE: PhraseReach = { prepositions: new Set(), takesParticiples: false };
/** Behind "according to" nothing else than the source can go on: "a count by the AP", "a new article in Politico". */
export const OBJECT: PhraseReach = { prepositions: PREPOSITIONS, takesParticiples: true };

/** Whether word `i` ends the phrase that it is met in. */
function endsPhrase(passage: Passage, i: number, reach: PhraseReach): boolean {
  const word = lowerAt(passage, i);
  if (isCapitalized(passage, i)) {
    // "said Kristen Day, a director"
    if (!TIME_WORDS.has(word) || passage.name[i] === PERSON) return false;
    return !/^(?:may|march)$/.test(word) && !isInsidePhrase(passage, i, reach);
  }
  if (word === "and" || word === "or") return !(isCapitalized(passage, i - 1) && isCapitalized(passage, i + 1));
  if (AUXILIARIES.has(word)) return !/^['’]s$/.test(word);
  if (SUBJECT_PRONOUNS.has(word) || RELATIVE_PRONOUNS.has(word) || COORDINATORS.has(word)) return true;
  if (opensModifier(passage, i) || opensModifier(passage, i - 1)) return false;
  if (TIME_WORDS.has(word)) return !isInsidePhrase(passage, i, reach);
  if (SUBORDINATORS.has(word) && word !== "as") return true;
  if (PREPOSITIONS.has(word)) return !reach.prepositions.has(word) || TIME_WORDS.has(lowerAt(passage, i + 1));
  const part = passage.parts[i] ?? 0;
  // "a CNN tally", "pool reports": what is tagged as a noun is neither adverb nor verb.
  if (part === NOUN || part === NOUNS) return false;
  // "a just-released poll"
  if (isAdverb(word)) return !isHyphen(passage, i + 1);
  if (isFiniteReport(passage, i) || FINITE[part] === 1) return true;
  // "Abe met": after a name, a small word that joins nothing is the verb. "The company", "Thirty-seven" are no names.
  const joins =
    DETERMINERS.has(word) || /^(?:['’]s|[-–&/])$/.test(word) || (reach.takesParticiples && PAST_PARTICIPLE[part] === 1);
  const isBehindName = isCapitalized(passage, i - 1) && !DETERMINERS.has(lowerAt(passage, i - 1));
  return isBehindName && !joins && NOMINAL[part] !== 1;
}

/** "the company's recently named chair", "a newly elected mayor": an adverb that belongs to the word behind it. */
function opensModifier(passage: Passage, i: number): boolean {
  const before = lowerAt(passage, i - 1);
  return (
    /ly$/.test(lowerAt(passage, i)) &&
    /^(?:['’]s|an?|the)$/.test(before) &&
    /(?:ed|en|ing)$/.test(lowerAt(passage, i + 1))
  );
}

/** Whether a word of time at `i` goes with its phrase: "the 46-year-old", and behind "according to" "a poll released last Thursday". */
function isInsidePhrase(passage: Passage, i: number, reach: PhraseReach): boolean {
  if (isHyphen(passage, i - 1) || isHyphen(passage, i + 1)) return true;
  return (
    reach.takesParticiples && (passage.lower[i - 1] === "last" || PAST_PARTICIPLE[passage.parts[i - 1] ?? 0] === 1)
  );
}

function isLinkWord(word: string): boolean {
  return PREPOSITIONS.has(word) || DETERMINERS.has(word);
}

/** The comma that opens the apposition or relative clause closed by the comma at `closing`. */
export function apposedAfter(passage: Passage, closing: number, floor: number): number | undefined {
  for (let i = closing - 2; i > floor && i > closing - LONGEST_PHRASE; i--) {
    if (passage.stretch[i] !== 0 || /^[;:]$/.test(lowerAt(passage, i))) return undefined;
    if (passage.lower[i] !== "," || passage.stretch[i - 1] !== 0) continue;
    const before = lowerAt(passage, i - 1);
    // "Boehner (R-OH), the speaker, said"
    if (before === ")") return i;
    if (isPunctuation(passage, i - 1)) continue;
    // "Her campaign manager, Robby Mook, suggested"
    if (passage.name[i + 1] === PERSON) return i;
    if (passage.name[i - 1] !== 0 || isCapitalized(passage, i - 1) || RELATIVE_PRONOUNS.has(lowerAt(passage, i + 1)))
      return i;
  }
  return undefined;
}

/** "Libby Schaaf, the mayor of Oakland, spoke out": where the apposition behind a subject that ends at `to` ends, if one does before a verb. */
export function apposedTo(passage: Passage, to: number, before: number): number {
  if (passage.lower[to] !== "," || !opensApposition(passage, to + 1)) return to;
  for (let i = to + 2; i < Math.min(before, to + LONGEST_PHRASE); i++) {
    if (passage.stretch[i] !== 0 || /^[;:]$/.test(lowerAt(passage, i))) return to;
    const isClosed = passage.lower[i] === "," && !isPunctuation(passage, i + 1);
    if (isClosed && (isFiniteVerb(passage, i + 1) || isAdverb(lowerAt(passage, i + 1)))) return i;
  }
  return to;
}

/** Whether an apposition or a relative clause may begin with word `i`, behind a comma. */
export function opensApposition(passage: Passage, i: number): boolean {
  const word = lowerAt(passage, i);
  if (/^(?:a|an|the|who|whose|which|his|her|their|one|another|former|\d+)$/.test(word)) return true;
  if (isCapitalized(passage, i) || isAdverb(word) || /ing$/.test(word)) return false;
  return (
    !(PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || COORDINATORS.has(word) || isFiniteReport(passage, i)) &&
    !SUBJECT_PRONOUNS.has(word) &&
    !reportingVerb(word)
  );
}
