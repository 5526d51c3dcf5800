/** Where a reported content starts and ends, by the edges of clauses. */
import type { TokenRange } from "../../../../document/span.ts";
import { DETERMINERS, isAdverb, OBJECT_PRONOUNS, PREPOSITIONS, TIME_WORDS } from "../../../../lexicon/clause-words.ts";
import { reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import { lowerAt, type Passage, type PassageStretch } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { isCapitalized, isFiniteReport } from "./phrase-words.ts";

/** Words looked at behind a cue for the "that", colon or mark that opens its content. */
const WIDEST_GAP = 16;

/** The stretch that a word belongs to. */
export function stretchAt(passage: Passage, i: number): PassageStretch | undefined {
  return passage.stretches[(passage.stretch[i] ?? 0) - 1];
}

/** Where the content of a cue that ends before `from` starts: behind addressee, time and place, at "that", a mark or a colon. */
export function contentStart(passage: Passage, from: number, frame: TokenRange, takesObject: boolean): number {
  const stop = Math.min(frame.to, from + WIDEST_GAP);
  for (let i = from; i < stop; i++) {
    const word = lowerAt(passage, i);
    if (passage.stretch[i] !== 0) return isGap(passage, from, i, takesObject) ? i : from;
    // "the attitude of the three was not that of": no clause
    const isThat = word === "that" && passage.lower[i + 1] !== "of";
    if (isThat && isGap(passage, from, i, takesObject)) return i + 1;
    if (word === ":") return i + 1;
    if (/^[;.!?—–]$/.test(word)) break;
  }
  let at = from;
  if (takesObject) at = addresseeEnd(passage, at);
  while (isTime(passage, at)) at++;
  if (passage.lower[at] === ",") at++;
  return at < frame.to ? at : from;
}

/** "Friday", "this weekend". */
function isTime({ lower }: Passage, i: number): boolean {
  const word = lower[i] ?? "";
  if (TIME_WORDS.has(word) || word === "weekend") return true;
  return word === "this" && /^(?:week|weekend|month|year|morning|afternoon)$/.test(lower[i + 1] ?? "");
}

/** Whether the words between a cue and a "that" or mark are no content: addressee, time, place, commas. */
function isGap(passage: Passage, from: number, to: number, takesObject: boolean): boolean {
  if (from === to) return true;
  const first = lowerAt(passage, from);
  if (/^[,:]$/.test(lowerAt(passage, to - 1))) return true;
  if (PREPOSITIONS.has(first) || TIME_WORDS.has(first) || isAdverb(first) || first === ",") {
    return passage.lower[to] === "that" || isPunctuation(passage, to - 1);
  }
  return takesObject && (passage.lower[to] === "that" || addresseeEnd(passage, from) >= to);
}

/** Whom things are told without an article. */
const ADDRESSEES: ReadonlySet<string> = new Set(
  "reporters supporters journalists lawmakers voters people viewers investigators police aides colleagues friends staff donors advisers".split(
    " ",
  ),
);

/** Where the words end that say at `from` to whom something is told; `from` where none do. */
export function addresseeEnd(passage: Passage, from: number): number {
  const word = lowerAt(passage, from);
  if (OBJECT_PRONOUNS.has(word) && word !== "her") return from + 1;
  if (!DETERMINERS.has(word) && !isCapitalized(passage, from) && passage.name[from] === 0)
    return ADDRESSEES.has(word) ? from + 1 : from;
  let to = from + 1;
  const named = isCapitalized(passage, from);
  const isWithin = (i: number): boolean =>
    isCapitalized(passage, i) || (named && passage.words[i] === "-") || (!named && i < from + 3);
  while (isWithin(to)) {
    // "African-Americans": a hyphen between the halves of a name.
    if (passage.words[to] === "-" && isCapitalized(passage, to + 1)) {
      to++;
      continue;
    }
    if (isPunctuation(passage, to) || PREPOSITIONS.has(lowerAt(passage, to))) break;
    to++;
  }
  return to;
}

/** Where a content that starts at `from` ends, in front of the frame's closing punctuation or the next report. */
export function contentEnd(passage: Passage, from: number, frame: TokenRange): number {
  const opening = stretchAt(passage, from);
  let at = from;
  if (opening) {
    at = opening.outer.to;
    if (isWholeClause(passage, opening)) return Math.min(at, frame.to);
  }
  for (; at < frame.to; at++) {
    const inside = stretchAt(passage, at);
    if (inside) {
      at = Math.min(inside.outer.to, frame.to) - 1;
      continue;
    }
    const word = lowerAt(passage, at);
    if (word === ";") return at;
    if (word === "," && opensNewReport(passage, at + 1)) return at;
    if ((word === "and" || word === "but") && startsReport(passage, at + 1)) return at;
  }
  let to = frame.to;
  while (passage.stretch[to - 1] === 0 && /^[.,;:!?—–-]+$/.test(lowerAt(passage, to - 1))) to--;
  return Math.max(to, from);
}

/** Whether a quotation says a whole clause, so that nothing behind it belongs to it: it ends in punctuation or starts large. */
function isWholeClause(passage: Passage, { inner }: PassageStretch): boolean {
  return (
    /^(?:[.,!?…]|\.\.\.)$/.test(lowerAt(passage, inner.to - 1)) ||
    (isCapitalized(passage, inner.from) && inner.to - inner.from > 6)
  );
}

/** ", adding that", ", according to", ", citing". */
function opensNewReport(passage: Passage, at: number): boolean {
  const word = lowerAt(passage, at);
  if (word === "according" && passage.lower[at + 1] === "to") return true;
  if (reportingVerb(word)?.forms.has("gerund")) return true;
  return (word === "and" || word === "but") && startsReport(passage, at + 1);
}

function startsReport(passage: Passage, at: number): boolean {
  const next = isAdverb(lowerAt(passage, at)) ? at + 1 : at;
  const verb = passage.lexemes[next]?.reporting;
  return verb !== undefined && (verb.classes.has("say") || verb.classes.has("tell")) && isFiniteReport(passage, next);
}
