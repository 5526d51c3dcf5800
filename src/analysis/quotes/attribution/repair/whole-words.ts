/** Contents and cues that end inside a word with a hyphen, and reports inside of markup: "to move the 800-year|-old market", "a sought|-after host". */
import type { TokenRange } from "../../../../document/span.ts";
import { frameAt, type Passage, wordAt } from "../passage.ts";
import { type Proposal, withParts } from "../proposal.ts";

/** `proposals` with words that are whole; without those whose cue is half a word or stands in a tag. */
export function withWholeWords(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.flatMap((proposal) => {
    const one = withWholeSource(passage, proposal);
    const { cue, content, source } = one;
    if (cue && isInTag(passage, cue.from)) return [];
    const isHalf = cue !== undefined && joins(passage, cue.to) && content[0]?.from === cue.to + 1;
    // "a lively and sought|-after interviewer": no verb at all.
    if (isHalf && cue.to - cue.from === 1) return [];
    const whole = content.map((range, index) => {
      const mended = wholeRange(passage, range, isHalf && index === 0);
      return isHalf ? mended : fromItsStart(passage, mended, cue);
    });
    if (whole.every((range, index) => range === content[index])) return [one];
    return [withParts(one, whole, isHalf ? { from: cue.from, to: cue.to - 1 } : cue, source)];
  });
}

/** "Park |Hee-|soon said": the second half of a name, which may be an adverb elsewhere. */
function withWholeSource(passage: Passage, one: Proposal): Proposal {
  const { cue, content, source } = one;
  if (!cue || !source || source.to > cue.from || !joins(passage, source.to - 1)) return one;
  let to = source.to + 1;
  // "The son-in-law"
  while (joins(passage, to)) to += 2;
  if (to >= cue.to) return one;
  return withParts(one, content, { from: Math.max(cue.from, to), to: cue.to }, { from: source.from, to });
}

/** Whether word `i` is a hyphen with no space on either side. */
function joins(passage: Passage, i: number): boolean {
  if (!/^[-‐‑]$/.test(wordAt(passage, i)) || passage.stretch[i] !== passage.stretch[i - 1]) return false;
  return passage.ends[i - 1] === passage.starts[i] && passage.ends[i] === passage.starts[i + 1];
}

function wholeRange(passage: Passage, range: TokenRange, isHalf: boolean): TokenRange {
  let { from, to } = range;
  if (isHalf) from -= 2;
  while (joins(passage, to)) to += 2;
  return from === range.from && to === range.to ? range : { from, to };
}

/** "told her |the ten-|year lease": a range behind `cue` that begins inside of a compound, from its start and the article before it. */
function fromItsStart(passage: Passage, range: TokenRange, cue: TokenRange | undefined): TokenRange {
  const floor = cue?.to ?? range.from;
  let from = joins(passage, range.from) && range.from > floor ? range.from - 1 : range.from;
  while (from - 2 >= floor && joins(passage, from - 1)) from -= 2;
  if (from === range.from) return range;
  const isOpened = from > floor && /^(?:the|an?|this|that|these|those|his|their|its)$/.test(wordAt(passage, from - 1));
  return { from: isOpened ? from - 1 : from, to: range.to };
}

/** Whether a "<" opens before word `i` that no ">" has closed: '<tweet tweet-author="…">'. */
function isInTag(passage: Passage, i: number): boolean {
  const { from } = frameAt(passage, i);
  for (let k = i - 1; k >= from && k >= i - LONGEST_TAG; k--) {
    if (/>$/.test(wordAt(passage, k))) return false;
    if (/^<\p{L}*$/u.test(wordAt(passage, k))) return true;
  }
  return false;
}

/** Most words of a tag before its name or an attribute. */
const LONGEST_TAG = 4;
