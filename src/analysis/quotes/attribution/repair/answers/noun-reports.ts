/** "claims by intelligence agencies that her messages were secret", "warnings from doctors that hospitals are full": a noun that reports, and whose it is. */
import { PREPOSITIONS } from "../../../../../lexicon/clause-words.ts";
import { contentEnd } from "../../grammar/content-range.ts";
import { partSet } from "../../grammar/part-sets.ts";
import { isFiniteVerb } from "../../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage } from "../../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../../proposal.ts";
import { isMarked } from "../content-rule.ts";
import { meetAny } from "../overlap.ts";

/** Of eleven in PolNeAR nine are reports there, with the noun for their cue. */
const NOUN_REPORT: Pick<Proposal, "method" | "score"> = { method: "noun-report", score: 0.8 };
const NOUNS =
  /^(?:accusation|claim|allegation|warning|complaint|assurance|assertion|criticism|concern|fear|suggestion|insistence|statement|testimony|evidence|confirmation|admission|announcement|prediction|advice)s?$/;
/** As many as a paragraph may well have: each is read up to the end of its sentence. */
const MOST = 16;
/** Most words of whose it is. */
const LONGEST_OWNER = 8;
const SHORTEST_CONTENT = 4;
const THAT: Uint8Array = partSet(["IN", "WDT"]);

/** One for each such noun of which, and of the words behind it, `proposals` say nothing. */
export function nounReports(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (let i = 0; i < passage.length - SHORTEST_CONTENT && found.length < MOST; i++) {
    if (passage.stretch[i] !== 0 || !NOUNS.test(lowerAt(passage, i)) || !/^(?:by|from)$/.test(lowerAt(passage, i + 1)))
      continue;
    const that = thatBehind(passage, i + 2);
    if (that === undefined) continue;
    const frame = frameAt(passage, i);
    const to = endOf(passage, that + 1, contentEnd(passage, that + 1, frame), frame.from);
    if (to - that <= SHORTEST_CONTENT || !isClause(passage, that + 1, to)) continue;
    const whole = { from: i, to };
    const isRead = proposals.some(({ cue, content }) => meetAny(cue ? [cue, ...content] : content, whole));
    if (isRead || isMarked(passage, whole)) continue;
    const source = { from: i + 2, to: that };
    found.push(withParts(NOUN_REPORT, [{ from: that + 1, to }], { from: i, to: i + 1 }, source));
  }
  return found;
}

/** "Despite assurances by the minister that nobody would go, forty were laid off": at the comma that ends a fronted phrase. */
function endOf(passage: Passage, from: number, to: number, start: number): number {
  if (!PREPOSITIONS.has(lowerAt(passage, start)) && !/^(?:despite|amid|following|after)$/.test(lowerAt(passage, start)))
    return to;
  for (let i = from + 1; i < to; i++) if (passage.words[i] === "," && passage.stretch[i] === 0) return i;
  return to;
}

/** The "that" behind whose it is. */
function thatBehind(passage: Passage, from: number): number | undefined {
  for (let i = from + 1; i <= from + LONGEST_OWNER; i++) {
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i) || isFiniteVerb(passage, i)) return undefined;
    if (passage.lower[i] === "that") return THAT[passage.parts[i] ?? 0] === 1 ? i : undefined;
  }
  return undefined;
}

/** Whether words are a clause of their own: with a verb that does not stand first, as it does in "a report from the year that says". */
function isClause(passage: Passage, from: number, to: number): boolean {
  if (isFiniteVerb(passage, from)) return false;
  for (let i = from + 1; i < to; i++) if (isFiniteVerb(passage, i)) return true;
  return false;
}
