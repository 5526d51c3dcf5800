/** Finds the words that name a source beside a reporting verb, by the edges of noun phrases. */
import type { TokenRange } from "../../../document/span.ts";
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
} from "../../../lexicon/clause-words.ts";
import { reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import type { Passage } from "./passage.ts";
import { isPunctuation } from "./proposal.ts";

/** Longest noun phrase, apposition and relative clause that is looked for, in words. */
const LONGEST_PHRASE = 40;

export function isCapitalized(passage: Passage, i: number): boolean {
  return passage.lexemes[i]?.isCapitalized === true;
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

/** The noun phrase that ends right before word `verb`, adverbs and auxiliaries skipped; not reaching before `floor`. */
export function subjectBefore(passage: Passage, verb: number, floor: number): TokenRange | undefined {
  let to = verb;
  while (to > floor && isBetweenSubjectAndVerb(passage, to - 1)) to--;
  if (to <= floor || passage.stretch[to - 1] !== 0) return undefined;
  const last = passage.lower[to - 1] ?? "";
  if (SUBJECT_PRONOUNS.has(last)) return { from: to - 1, to };
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
  const from = phraseStart(passage, coreEnd, floor);
  return from < coreEnd ? { from, to } : undefined;
}

/** The comma that opens the apposition or relative clause closed by the comma at `closing`. */
function apposedAfter(passage: Passage, closing: number, floor: number): number | undefined {
  for (let i = closing - 2; i > floor && i > closing - LONGEST_PHRASE; i--) {
    if (passage.stretch[i] !== 0 || /^[;:]$/.test(passage.lower[i] ?? "")) return undefined;
    if (passage.lower[i] !== "," || passage.stretch[i - 1] !== 0) continue;
    const before = passage.lower[i - 1] ?? "";
    if (isPunctuation(passage, i - 1) && before !== ")") continue;
    if (passage.name[i - 1] !== 0 || isCapitalized(passage, i - 1) || RELATIVE_PRONOUNS.has(passage.lower[i + 1] ?? ""))
      return i;
  }
  return undefined;
}

/** Where the noun phrase that ends before `to` starts. */
function phraseStart(passage: Passage, to: number, floor: number): number {
  let from = to;
  const stop = Math.max(floor, to - LONGEST_PHRASE);
  while (from > stop && continuesPhrase(passage, from - 1, stop, from === to)) {
    // "(R-OH)": the whole bracket belongs to the name before it.
    if (/^[)\]]$/.test(passage.lower[from - 1] ?? "")) {
      let open = from - 1;
      while (open > stop && !/^[([]$/.test(passage.lower[open] ?? "")) open--;
      from = open;
    } else {
      from--;
    }
  }
  while (from < to && isLeadIn(passage, from, to)) from++;
  return from;
}

function continuesPhrase(passage: Passage, i: number, stop: number, isHead: boolean): boolean {
  const word = passage.lower[i] ?? "";
  if (passage.stretch[i] !== 0 || passage.sentenceStart[i + 1] === 1) return false;
  if (isPunctuation(passage, i)) return /^[)\]]$/.test(word) || (/^[-–&/]$/.test(word) && !isHead);
  if (isCapitalized(passage, i) && i > stop && passage.sentenceStart[i] !== 1) return true;
  if (RELATIVE_PRONOUNS.has(word) || AUXILIARIES.has(word)) return /^['’]s$/.test(word);
  if (SUBJECT_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word)) return word === "her";
  if (word === "and" || word === "or" || word === "&") return !isHead && joinsNames(passage, i, stop);
  if (word === "of") return !isHead && i > stop;
  if (SUBORDINATORS.has(word) || COORDINATORS.has(word)) return false;
  if (PREPOSITIONS.has(word))
    return !isHead && i > stop && isNounLike(passage, i - 1) && passage.sentenceStart[i] !== 1;
  if (isAdverb(word)) return false;
  return !(isFiniteReport(passage, i) && !isHead);
}

function joinsNames(passage: Passage, i: number, stop: number): boolean {
  if (i <= stop) return false;
  const left = isCapitalized(passage, i - 1) || passage.name[i - 1] !== 0;
  const right = isCapitalized(passage, i + 1) || passage.name[i + 1] !== 0;
  return left === right && isNounLike(passage, i - 1);
}

function isNounLike(passage: Passage, i: number): boolean {
  const word = passage.lower[i] ?? "";
  if (isCapitalized(passage, i)) return true;
  if (isPunctuation(passage, i) || AUXILIARIES.has(word) || PREPOSITIONS.has(word) || SUBORDINATORS.has(word))
    return false;
  return !isAdverb(word) && !/(?:ed|ing)$/.test(word) && !isFiniteReport(passage, i) && !SUBJECT_PRONOUNS.has(word);
}

/** Words at the start of a clause that do not belong to the noun phrase after them: "But", "On Friday". */
function isLeadIn(passage: Passage, i: number, to: number): boolean {
  const word = passage.lower[i] ?? "";
  if (COORDINATORS.has(word) || isPunctuation(passage, i) || isAdverb(word)) return true;
  if (SUBORDINATORS.has(word) && word !== "that") return true;
  return i + 1 < to && TIME_WORDS.has(word) && passage.name[i] !== 1;
}

/** The noun phrase right after a reporting verb at `verb`, its apposition included: "said Hugh Hill, a doctor". */
export function subjectAfter(passage: Passage, verb: number, ceiling: number): TokenRange | undefined {
  const from = verb + 1;
  const opener = passage.lower[from] ?? "";
  if (from >= ceiling || passage.stretch[from] !== 0) return undefined;
  if (/^(?:he|she|they|we|i|it)$/.test(opener)) return { from, to: from + 1 };
  if (OBJECT_PRONOUNS.has(opener) && opener !== "her") return undefined;
  const isTime = opener === "this" ? TIME_WORDS.has(passage.lower[from + 1] ?? "") : TIME_WORDS.has(opener);
  if (isTime || opener === "that") return undefined;
  const isName = isCapitalized(passage, from) || passage.name[from] !== 0;
  const core = isName || DETERMINERS.has(opener) ? from : nameBehindTrade(passage, from, ceiling);
  if (core === undefined) return undefined;
  let to = phraseEnd(passage, core, ceiling);
  if (passage.lower[to] === "," && to + 2 < ceiling && opensApposition(passage, to + 1)) {
    let close = to + 1;
    while (close < ceiling && passage.stretch[close] === 0 && !/^[,.;:]$/.test(passage.lower[close] ?? "")) close++;
    if (close - to < LONGEST_PHRASE) to = close;
  }
  return to > from ? { from, to } : undefined;
}

/** Most words of a trade. */
const LONGEST_TRADE = 8;

/** Where the name starts in "said immigration and human rights attorney Yadin Elam", "said 9/11 widow Terry Strada". */
function nameBehindTrade(passage: Passage, from: number, ceiling: number): number | undefined {
  for (let i = from; i < Math.min(ceiling, from + LONGEST_TRADE); i++) {
    if (passage.stretch[i] !== 0) return undefined;
    if (isCapitalized(passage, i)) return i > from ? i : undefined;
    if (i > from && /^(?:and|of|[-–/]|['’]s)$/.test(passage.lower[i] ?? "")) continue;
    const word = passage.lower[i] ?? "";
    const isClosed = DETERMINERS.has(word) || RELATIVE_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word);
    if (isClosed || COORDINATORS.has(word) || !isNounLike(passage, i)) return undefined;
  }
  return undefined;
}

function opensApposition(passage: Passage, i: number): boolean {
  const word = passage.lower[i] ?? "";
  if (/^(?:a|an|the|who|whose|which|his|her|their|one|another|former|\d+)$/.test(word)) return true;
  if (isCapitalized(passage, i) || isAdverb(word) || /ing$/.test(word)) return false;
  return (
    !(PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || COORDINATORS.has(word) || isFiniteReport(passage, i)) &&
    !SUBJECT_PRONOUNS.has(word) &&
    !reportingVerb(word)
  );
}

/** Where the noun phrase that starts at `from` ends. */
export function phraseEnd(passage: Passage, from: number, ceiling: number): number {
  let to = from;
  const stop = Math.min(ceiling, from + LONGEST_PHRASE);
  while (to < stop) {
    const word = passage.lower[to] ?? "";
    if (passage.stretch[to] !== 0 || (to > from && passage.sentenceStart[to] === 1)) break;
    if (isPunctuation(passage, to) && !/^[-–&()[\]/]$/.test(word)) break;
    if (!isCapitalized(passage, to) && to > from) {
      if (AUXILIARIES.has(word) && !/^['’]s$/.test(word)) break;
      if (isAdverb(word) || isFiniteReport(passage, to) || SUBJECT_PRONOUNS.has(word) || RELATIVE_PRONOUNS.has(word))
        break;
      if (TIME_WORDS.has(word) || (SUBORDINATORS.has(word) && word !== "as")) break;
      if (word === "and" || word === "or") {
        if (!(isCapitalized(passage, to - 1) && isCapitalized(passage, to + 1))) break;
      } else if (COORDINATORS.has(word)) break;
      if (PREPOSITIONS.has(word) && !/^(?:of|for|from|at|with)$/.test(word)) break;
      // "Abe met": after a name, a small word that joins nothing is the verb.
      const joins = PREPOSITIONS.has(word) || DETERMINERS.has(word) || /^(?:and|or|['’]s)$/.test(word);
      if (isCapitalized(passage, to - 1) && !joins) break;
    } else if (to > from && TIME_WORDS.has(word) && !/^(?:may|march)$/.test(word)) break;
    to++;
  }
  while (
    to > from + 1 &&
    (PREPOSITIONS.has(passage.lower[to - 1] ?? "") || DETERMINERS.has(passage.lower[to - 1] ?? ""))
  )
    to--;
  return to;
}

/** The subject of the clause that starts at `from`: its first noun phrase, behind a fronted phrase with its comma. */
export function clauseSubject(passage: Passage, from: number, before: number): TokenRange | undefined {
  let at = from;
  while (at < before && (COORDINATORS.has(passage.lower[at] ?? "") || passage.mark[at] === 1)) at++;
  const word = passage.lower[at] ?? "";
  if (
    PREPOSITIONS.has(word) ||
    SUBORDINATORS.has(word) ||
    isAdverb(word) ||
    /ing$/.test(word) ||
    TIME_WORDS.has(word)
  ) {
    let comma = at + 1;
    while (comma < before && passage.lower[comma] !== ",") comma++;
    if (comma < before - 1) at = comma + 1;
    else if (isAdverb(word)) at++;
    else return undefined;
  }
  if (passage.stretch[at] !== 0 || isPunctuation(passage, at)) return undefined;
  if (SUBJECT_PRONOUNS.has(passage.lower[at] ?? "")) return { from: at, to: at + 1 };
  const to = phraseEnd(passage, at, before);
  return to > at ? { from: at, to } : undefined;
}
