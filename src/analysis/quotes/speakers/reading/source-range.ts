/** The words of a source without what stands behind them: letters of an office, and when something was said. */
import type { Span, TokenRange } from "../../../../document/span.ts";
import { type Scene, tokensIn, wordAt } from "../scene.ts";

/** Tokens of `source`, the spans of one source phrase, up to the last word that belongs to the name or description. Never empty. */
export function sourceRange(scene: Scene, source: readonly [Span, ...Span[]]): TokenRange {
  const [first] = source;
  const end = source.at(-1)?.end ?? first.end;
  return withoutLetters(scene, withoutTime(scene, tokensIn(scene, { start: first.start, end })));
}

const TIMES =
  /^(?:yesterday|today|tonight|tomorrow|earlier|recently|later|also|then|again|once|even|himself|herself|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** "Chief Election Commissioner Kazi Habibul Awal yesterday", "the ministry on Friday": a time is no part of who says it. */
function withoutTime(scene: Scene, range: TokenRange): TokenRange {
  let { to } = range;
  while (to > range.from + 1 && (TIMES.test(wordAt(scene, to - 1)) || isDate(scene, to - 1))) to--;
  if (to < range.to && to > range.from + 1 && /^(?:on|in|since|by)$/i.test(wordAt(scene, to - 1))) to--;
  return { from: range.from, to };
}

/** "a minister |earlier last week": the token before a time that ends at token `last`. */
export function beforeTime(scene: Scene, last: number): number {
  let at = last;
  while (at > last - LONGEST_TIME && (isDate(scene, at) || TIMES.test(wordAt(scene, at)) || isLastWeek(scene, at)))
    at--;
  return at < last && /^(?:on|in|since)$/.test(wordAt(scene, at)) ? at - 1 : at;
}

const LONGEST_TIME = 5;

/** "last week", "this morning", "two days ago", each of its words. */
function isLastWeek(scene: Scene, token: number): boolean {
  const word = wordAt(scene, token);
  return (
    /^(?:week|month|year|night|morning|evening|afternoon|weekend)$/.test(word) ||
    (/^(?:last|this)$/.test(word) && isLastWeek(scene, token + 1))
  );
}

/** "a woman |in Leeds": the token before the place that ends at token `last`, where a preposition leads up to it. */
export function beforePlace({ mentionOf, mentions, entities, ...scene }: Scene, last: number): number {
  const placed = mentions[(mentionOf[last] ?? 0) - 1];
  if (!placed || entities[placed.entity]?.type !== "LOC") return last;
  const before = placed.mention.tokens.from - 1;
  return /^(?:in|from|of|near)$/.test(wordAt(scene, before)) && (mentionOf[before - 1] ?? 0) === 0 ? before - 1 : last;
}

function isDate({ mentionOf, mentions, entities }: Scene, token: number): boolean {
  const placed = mentions[(mentionOf[token] ?? 0) - 1];
  return placed !== undefined && entities[placed.entity]?.type === "DATE";
}

/** Offices and honours that stand behind a name in letters. */
const LETTERS_BEHIND = /^(?:KC|QC|SC|BL|MPP?|MEP|MSP|MLA|MS|TD|OBE|MBE|CBE|KBE|DBE|FRS|PhD|MD|Esq)$/;

/** "Jane Doe MP", "Simon Hart KC": the letters behind a full name are no noun that it describes, as in "one Trump MP". */
function withoutLetters(scene: Scene, { from, to }: TokenRange): TokenRange {
  // "Helen Dickinson OBE, chief executive of": who it is, is told by then.
  let last = from + 1;
  while (last < to && wordAt(scene, last) !== ",") last++;
  let end = last < to && LETTERS_BEHIND.test(wordAt(scene, last - 1)) ? last : to;
  while (end > from + 1 && LETTERS_BEHIND.test(wordAt(scene, end - 1))) end--;
  if (end === to) return { from, to };
  const placed = scene.mentions[(scene.mentionOf[end - 1] ?? 0) - 1];
  const tokens = placed?.mention.tokens;
  const isPerson = scene.entities[placed?.entity ?? -1]?.type === "PERSON";
  const isFull = isPerson && tokens !== undefined && tokens.to === end && tokens.to - tokens.from > 1;
  return isFull ? { from, to: end } : { from, to };
}
