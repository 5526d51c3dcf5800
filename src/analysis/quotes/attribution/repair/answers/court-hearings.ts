/** "An inquest heard he had a heart condition": what was said where people are heard, of which the model reads the half with an article and a "that". */

import { ENTITY_TYPES } from "../../../../../document/annotations.ts";
import type { TokenRange } from "../../../../../document/span.ts";
import { TIME_WORDS } from "../../../../../lexicon/clause-words.ts";
import { contentEnd } from "../../grammar/content-range.ts";
import { partSet } from "../../grammar/part-sets.ts";
import { isFiniteVerb } from "../../grammar/phrase-words.ts";
import { subjectBefore } from "../../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, PERSON } from "../../passage.ts";
import { type Proposal, withParts } from "../../proposal.ts";

const HEARING: Pick<Proposal, "method" | "score"> = { method: "court-hearing", score: 0.85 };

/** Those who hear what is said in a court or an inquiry. */
export const LISTENERS: RegExp =
  /^(?:court|inquest|inquiry|jury|jurors|hearing|tribunal|trial|panel|coroner|magistrates|committee|commission|bailey|dáil|seanad|assembly|parliament)$/;
/** As many as a paragraph may well have: each is read up to the end of its sentence. */
const MOST = 16;
/** What a clause begins with. */
const OPENS: Uint8Array = partSet(["DT", "PRP", "PRP$", "NNP", "NNPS", "NNS", "EX", "WRB", "IN"]);

/** "…, the Pretoria High Court heard on Monday.": of a sentence that ends so, with words in marks or without. */
function heardLast(passage: Passage, verb: number): Proposal | undefined {
  const { from, to } = frameAt(passage, verb);
  for (let i = verb + 1; i < to; i++)
    if (
      !/^(?:on|today|yesterday|earlier|this|last|week|month|morning|afternoon|[.,])$/.test(lowerAt(passage, i)) &&
      !TIME_WORDS.has(lowerAt(passage, i))
    )
      return undefined;
  const subject = subjectBefore(passage, verb, from);
  const comma = (subject?.from ?? 0) - 1;
  if (!subject || comma <= from || passage.words[comma] !== ",") return undefined;
  return withParts(HEARING, [{ from, to: comma }], { from: verb, to: verb + 1 }, undefined);
}

/** "the court heard", "an inquest in Gloucester heard". */
function isHeardAt(passage: Passage, verb: number): boolean {
  let i = verb - 1;
  while (i > verb - FURTHEST && passage.name[i] === PLACE) i--;
  // "Judge O’Donnell heard"
  let bench = verb - 1;
  while (bench > verb - FURTHEST && passage.name[bench] === PERSON) bench--;
  if (bench < verb - 1 && /^(?:judge|magistrate|sheriff|coroner|justice)$/.test(lowerAt(passage, bench))) return true;
  if (/^(?:judge|magistrate|sheriff|justice)$/.test(lowerAt(passage, bench + 1)) && bench < verb - 2) return true;
  const isPlaced = i < verb - 1 && /^(?:in|at)$/.test(lowerAt(passage, i));
  return LISTENERS.test(lowerAt(passage, isPlaced ? i - 1 : verb - 1));
}

/** Most words from the verb back to the "in" of a place. */
const FURTHEST = 5;
const PLACE = 1 + ENTITY_TYPES.indexOf("LOC");

/** "…, the trial of a man accused of three murders has been told.": at the end of its sentence. */
function toldLast(passage: Passage, verb: number): Proposal | undefined {
  const { from, to } = frameAt(passage, verb);
  if (verb + 2 < to || !/^(?:been|was|were)$/.test(lowerAt(passage, verb - 1))) return undefined;
  const listener = listenerBefore(passage, verb, from);
  if (listener === undefined || listener - from < 4) return undefined;
  const cue = { from: lowerAt(passage, verb - 1) === "been" ? verb - 2 : verb - 1, to: verb + 1 };
  return withParts(HEARING, [{ from, to: listener }], cue, undefined);
}

/** The comma in front of "the trial of a man", where no other one stands up to the verb. */
function listenerBefore(passage: Passage, verb: number, from: number): number | undefined {
  let comma = verb - 2;
  while (comma > from && passage.words[comma] !== ",") comma--;
  if (comma <= from || passage.stretch[comma] !== 0 || verb - comma > LONGEST_LISTENER) return undefined;
  const noun = /^(?:the|an?)$/.test(lowerAt(passage, comma + 1)) ? comma + 2 : comma + 1;
  return LISTENERS.test(lowerAt(passage, noun)) ? comma : undefined;
}

const LONGEST_LISTENER = 16;

/** One for each verb behind those who listen that no proposal has as its cue, where a clause with a verb of its own stands behind it. */
export function courtHearings(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (let i = 1; i < passage.length && found.length < MOST; i++) {
    const told = passage.lower[i] === "told" && passage.stretch[i] === 0 ? toldLast(passage, i) : undefined;
    const isKnown = proposals.some(
      (one) => (one.cue && one.cue.from <= i && i < one.cue.to) || isReportOf(passage, one, told?.content),
    );
    if (told && !isKnown) found.push(told);
    if (passage.lower[i] !== "heard" || passage.stretch[i] !== 0 || !isHeardAt(passage, i)) continue;
    if (
      proposals.some(({ cue, content }) => [cue, ...content].some((range) => range && range.from <= i && i < range.to))
    )
      continue;
    const last = heardLast(passage, i);
    if (last && !proposals.some((one) => isReportOf(passage, one, last.content))) found.push(last);
    const frame = frameAt(passage, i);
    const that = lowerAt(passage, i + 1);
    const from = that === "that" || that === "how" ? i + 2 : i + 1;
    const to = contentEnd(passage, from, frame);
    if (to - from < 3 || OPENS[passage.parts[from] ?? 0] !== 1 || that === "from" || that === "in") continue;
    let isClause = false;
    for (let verb = from + 1; verb < to; verb++) if (isFiniteVerb(passage, verb)) isClause = true;
    if (isClause) found.push(withParts(HEARING, [{ from, to }], { from: i, to: i + 1 }, undefined));
  }
  return found;
}

/** "|The judge said| it was closing, the court heard": whether all of `heard` is a report that begins with its source. */
function isReportOf(passage: Passage, { source, cue }: Proposal, [heard]: readonly TokenRange[] = []): boolean {
  // "The man accused of murder told lie after lie, the court heard"
  if (!cue || lowerAt(passage, cue.from) === "accused") return false;
  return heard !== undefined && source?.from === heard.from && cue.to < heard.to;
}
