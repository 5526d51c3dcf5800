/** "He, however, advised them not to rush", "Mr Jones, who said he wore gloves, told the court he called the police": a verb with whom it is told to, that nothing else has read. */
import type { TokenRange } from "../../../../../document/span.ts";
import { OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../../../../../lexicon/clause-words.ts";
import { addresseeEnd, contentEnd } from "../../grammar/content-range.ts";
import { partSet } from "../../grammar/part-sets.ts";
import { subjectBefore } from "../../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage } from "../../passage.ts";
import { type Proposal, withParts } from "../../proposal.ts";
import { isMarked } from "../content-rule.ts";
import { isHeadline } from "./headline-tails.ts";

const UNREAD: Pick<Proposal, "method" | "score"> = { method: "unread-telling", score: 0.8 };

const BASE: Uint8Array = partSet(["VB"]);

/** As many as a paragraph may well have: each is read up to the end of its sentence. */
const MOST = 16;
const SHORTEST_CONTENT = 4;
const TELLINGS = /^(?:advised|warned|urged|asked|told|ordered|instructed|reminded|assured|informed|implored|begged)$/;

/** One for each such verb that is in no cue, source or content of `proposals`. */
export function unreadTellings(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  if (isHeadline(passage)) return [];
  const found: Proposal[] = [];
  let read: Uint8Array | undefined;
  for (let i = 1; i < passage.length && found.length < MOST; i++) {
    if (passage.stretch[i] !== 0 || !TELLINGS.test(lowerAt(passage, i)) || isSuffered(passage, i)) continue;
    read ??= wordsRead(passage, proposals);
    const told = read[i] === 0 ? toldAt(passage, i) : undefined;
    if (told) found.push(told);
  }
  return found;
}

/** "was told", "has been warned". */
const isSuffered = (passage: Passage, verb: number): boolean =>
  /^(?:was|were|is|are|been|being|be|has|have|had|and|when|if|who|which|or|but|get|got|,)$/.test(
    lowerAt(passage, verb - 1),
  ) && !(passage.words[verb - 1] === "," && subjectOf(passage, verb, frameAt(passage, verb)) !== undefined);

/** Words of `proposals`: 1 where one has them for its cue, its source or its content. */
function wordsRead({ length }: Passage, proposals: readonly Proposal[]): Uint8Array {
  const read = new Uint8Array(length);
  for (const { cue, source, content } of proposals)
    for (const range of [cue, source, ...content]) if (range) read.fill(1, range.from, range.to);
  return read;
}

function toldAt(passage: Passage, verb: number): Proposal | undefined {
  const frame = frameAt(passage, verb);
  const source = subjectOf(passage, verb, frame);
  const hearer = addresseeOf(passage, verb + 1);
  if (!source || hearer === undefined || hearer >= frame.to) return undefined;
  const from = contentFrom(passage, verb, hearer);
  if (from === undefined) return undefined;
  const to = contentEnd(passage, from, frame);
  if (to - from < SHORTEST_CONTENT || isMarked(passage, { from, to })) return undefined;
  return withParts(UNREAD, [{ from, to }], { from: verb, to: verb + 1 }, source);
}

/** The subject of the verb, across a "however". */
function subjectOf(passage: Passage, verb: number, { from }: TokenRange): TokenRange | undefined {
  const isAside =
    passage.words[verb - 1] === "," &&
    passage.words[verb - 3] === "," &&
    /^(?:however|though|meanwhile|therefore|instead|too)$/.test(lowerAt(passage, verb - 2));
  const subject = subjectBefore(passage, isAside ? verb - 3 : verb, from);
  if (!subject || subject.to - subject.from >= LONGEST_SOURCE) return undefined;
  const opener = lowerAt(passage, subject.from);
  return PREPOSITIONS.has(opener) || /^(?:anyone|nobody|no|what|that)$/.test(opener) ? undefined : subject;
}

const LONGEST_SOURCE = 20;

/** Where whom it is told to ends: a pronoun, a name, "the court"; undefined where nobody is. */
function addresseeOf(passage: Passage, from: number): number | undefined {
  if (OBJECT_PRONOUNS.has(lowerAt(passage, from))) return from + 1;
  const end = addresseeEnd(passage, from);
  for (let i = from + 1; i < end; i++)
    if (SUBJECT_PRONOUNS.has(lowerAt(passage, i)) || /^(?:that|not|to)$/.test(lowerAt(passage, i))) return i;
  return end > from ? end : undefined;
}

/** "them |to wait", "the court |that he had", "the court |he had": an order with whom it is given to, or what is told behind them. */
function contentFrom(passage: Passage, verb: number, hearer: number): number | undefined {
  const next = lowerAt(passage, hearer);
  const infinitive = next === "not" ? hearer + 2 : hearer + 1;
  if (lowerAt(passage, infinitive - 1) === "to")
    return BASE[passage.parts[infinitive] ?? 0] === 1 ? verb + 1 : undefined;
  if (/^(?:asked|ordered|instructed|urged|implored|begged)$/.test(lowerAt(passage, verb))) return undefined;
  if (next === "that") return hearer + 1;
  return SUBJECT_PRONOUNS.has(next) && next !== "who" ? hearer : undefined;
}
