/** Finds the words that name a source beside a reporting verb. */
import type { TokenRange } from "../../../../document/span.ts";
import {
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
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import {
  apposedAfter,
  apposedTo,
  beforeRelative,
  INNER,
  LONGEST_PHRASE,
  OBJECT,
  opensApposition,
  phraseEnd,
  phraseStart,
} from "./noun-phrase.ts";
import { isBetweenSubjectAndVerb, isCapitalized, isFiniteVerb, isNounLike } from "./phrase-words.ts";

const POSSESSIVES: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their", "whose"]);

/** The noun phrase that ends right before word `verb`, adverbs and auxiliaries skipped; not reaching before `floor`. */
export function subjectBefore(passage: Passage, verb: number, floor: number): TokenRange | undefined {
  let to = verb;
  while (to > floor && isBetweenSubjectAndVerb(passage, to - 1)) to--;
  if (to <= floor || passage.stretch[to - 1] !== 0) return undefined;
  const last = lowerAt(passage, to - 1);
  // "her argument"
  if (SUBJECT_PRONOUNS.has(last) || POSSESSIVES.has(last)) return { from: to - 1, to };
  // "one of the reasons": what stands behind an article is no verb.
  if (/^(?:the|an?)$/.test(last)) return undefined;
  // "budget hawks' warnings"
  if (/^['’]$/.test(last) && /s$/.test(lowerAt(passage, to - 2))) to--;
  let coreEnd = to;
  if (last === ",") {
    const opening = apposedAfter(passage, to - 1, floor);
    if (opening === undefined) return undefined;
    coreEnd = opening;
  } else if (RELATIVE_PRONOUNS.has(last)) {
    return last === "which" || last === "that" ? { from: to - 1, to } : undefined;
  } else if (COORDINATORS.has(last) || PREPOSITIONS.has(last) || isPunctuation(passage, to - 1)) {
    if (!/^[)\]]$/.test(last)) return undefined;
  }
  const from = beforeRelative(passage, phraseStart(passage, coreEnd, floor), floor);
  if (from >= coreEnd) return undefined;
  return { from, to: coreEnd < to ? to - 1 : to };
}

/** The noun phrase right after a reporting verb at `verb`, its apposition included: "said Hugh Hill, a doctor". */
export function subjectAfter(passage: Passage, verb: number, ceiling: number): TokenRange | undefined {
  const from = verb + 1;
  const opener = lowerAt(passage, from);
  if (from >= ceiling || passage.stretch[from] !== 0) return undefined;
  if (/^(?:he|she|they|we|i|it)$/.test(opener)) return { from, to: from + 1 };
  // "according to freshly filed reports": behind a preposition nothing else can stand.
  const isObject = PREPOSITIONS.has(lowerAt(passage, verb));
  if (OBJECT_PRONOUNS.has(opener) && opener !== "her") return isObject ? { from, to: from + 1 } : undefined;
  const isTime = opener === "this" ? TIME_WORDS.has(lowerAt(passage, from + 1)) : TIME_WORDS.has(opener);
  if (isTime || opener === "that") return undefined;
  const isName = isCapitalized(passage, from) || passage.name[from] !== 0;
  const isPhrase = isName || isObject || DETERMINERS.has(opener);
  const core = isPhrase ? from : nameBehindTrade(passage, from, ceiling);
  if (core === undefined) return speakersAt(passage, from, ceiling);
  let to = phraseEnd(passage, core, ceiling, isObject ? OBJECT : INNER);
  const isFronted = isObject && passage.sentenceStart[verb - 1] === 1;
  if (!isFronted && passage.lower[to] === "," && to + 2 < ceiling && opensApposition(passage, to + 1)) {
    let close = to + 1;
    while (close < ceiling && passage.stretch[close] === 0 && !/^[,.;:]$/.test(lowerAt(passage, close))) close++;
    if (close - to < LONGEST_PHRASE) to = close;
  }
  return to > from ? { from, to } : undefined;
}

/** "say experts", "said local officials.": people without a name or an article, where the clause ends behind them. */
function speakersAt(passage: Passage, from: number, ceiling: number): TokenRange | undefined {
  if (!isNounLike(passage, from)) return undefined;
  const noun = phraseEnd(passage, from, ceiling);
  const kind = nounClass(lowerAt(passage, noun - 1), isRoleNoun);
  // "shouted protesters outside the ministry."
  const isPlace = kind === "people" && WHEREABOUTS.test(lowerAt(passage, noun));
  const to = isPlace ? phraseEnd(passage, noun + 1, ceiling) : noun;
  const isLast = to >= ceiling || /^(?:[.,;!?]|as|while|when)$/.test(wordAt(passage, to));
  return isLast && to > from && kind !== "other" && kind !== "document" ? { from, to } : undefined;
}

const WHEREABOUTS = /^(?:outside|inside|at|in|near|on|from|across|around)$/;

/** Most words of a trade. */
const LONGEST_TRADE = 8;

/** Where the name starts in "said immigration and human rights attorney Yadin Elam", "said 9/11 widow Terry Strada". */
function nameBehindTrade(passage: Passage, from: number, ceiling: number): number | undefined {
  for (let i = from; i < Math.min(ceiling, from + LONGEST_TRADE); i++) {
    if (passage.stretch[i] !== 0) return undefined;
    if (isCapitalized(passage, i)) return i > from ? i : undefined;
    if (i > from && /^(?:and|of|[-–/]|['’]s)$/.test(lowerAt(passage, i))) continue;
    const word = lowerAt(passage, i);
    // "said first-year assistant Bo Timmons"
    if (isAdverb(word) && passage.words[i + 1] === "-") continue;
    const isClosed = DETERMINERS.has(word) || RELATIVE_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word);
    if (isClosed || COORDINATORS.has(word) || !isNounLike(passage, i)) return undefined;
  }
  return undefined;
}

/** The subject of the clause that starts at `from`: its first noun phrase, behind a fronted phrase with its comma. */
export function clauseSubject(passage: Passage, from: number, before: number): TokenRange | undefined {
  let at = from;
  while (at < before && (COORDINATORS.has(lowerAt(passage, at)) || passage.mark[at] === 1)) at++;
  // "Meanwhile Rihanna spoke"
  if (isAdverb(lowerAt(passage, at)) && passage.name[at] === 0 && passage.name[at + 1] === PERSON) at++;
  if (passage.name[at] === 0 && isFronted(lowerAt(passage, at))) {
    const behind = behindFronted(passage, at, before);
    if (behind !== undefined) at = behind;
    else if (isAdverb(lowerAt(passage, at))) at++;
    else return undefined;
  }
  // "Describing a trip, and saying her foot was …": no subject has come yet.
  if (COORDINATORS.has(lowerAt(passage, at))) return undefined;
  if (passage.stretch[at] !== 0 || isPunctuation(passage, at)) return undefined;
  if (SUBJECT_PRONOUNS.has(lowerAt(passage, at))) return { from: at, to: at + 1 };
  const to = phraseEnd(passage, at, before);
  return to > at ? { from: at, to: apposedTo(passage, to, before) } : undefined;
}

/** Whether a clause that begins with `word` has something before its subject. */
function isFronted(word: string): boolean {
  if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || TIME_WORDS.has(word)) return true;
  // "King Abdullah", "Nothing"
  return isAdverb(word) || /(?<!^k|th)ing$/.test(word);
}

/** "At an event in Ames, Iowa, on Sunday, Mrs. Clinton tried": behind the first comma that a phrase with its verb follows, else behind the first. */
function behindFronted(passage: Passage, from: number, before: number): number | undefined {
  let first: number | undefined;
  for (let i = from + 1; i < Math.min(before - 1, from + LONGEST_FRONTED); i++) {
    if (passage.lower[i] !== ",") continue;
    const next = lowerAt(passage, i + 1);
    // "Prices fell, according to the bank, suggesting"
    if (next === "according") continue;
    first ??= i + 1;
    if (passage.stretch[i] !== 0 || PREPOSITIONS.has(next) || RELATIVE_PRONOUNS.has(next)) continue;
    if (SUBJECT_PRONOUNS.has(next)) return i + 1;
    const end = phraseEnd(passage, i + 1, before);
    const close = apposedTo(passage, end, before);
    const verb = close > end ? close + 1 : end;
    const hasVerb = isFiniteVerb(passage, verb) || isBetweenSubjectAndVerb(passage, verb);
    if (end > i + 1 && hasVerb) return i + 1;
  }
  return first;
}

/** Most words of what stands before a subject. */
const LONGEST_FRONTED = 60;
