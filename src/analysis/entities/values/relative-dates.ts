/** Dates that only have a value beside the article's: "last month", "two weeks ago", "the second quarter of 2021". */
import type { Mention, Segmentation, Tokens } from "../../../document/annotations.ts";
import type { Article } from "../../../document/article.ts";
import type { Tagger } from "../tagger.ts";
import { dateValue } from "./date-value.ts";

const UNIT = "week|weekend|fortnight|month|quarter|year|decade|century";
const DAY_NAME = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH = "january|february|march|april|may|june|july|august|september|october|november|december";
const COUNT = "an?|\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const VAGUE = "(?:early|mid|late|earlier|later|(?:the )?(?:end|beginning|start|middle) of)[ -]";
const PATTERN = new RegExp(
  `\\b(?:${VAGUE})?(?:` +
    `(?:the )?day (?:before yesterday|after tomorrow)|today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night|` +
    `(?:last|previous|this|current|next|coming) (?:${UNIT}|${DAY_NAME}|${MONTH})|` +
    `(?:${COUNT}) (?:day|week|fortnight|month|year|decade)s? (?:ago|from now)|` +
    `(?:the )?(?:first|second|third|fourth) (?:quarter|half) of (?:\\d{4}|(?:the )?(?:last|this|next|previous) year)|Q[1-4],? \\d{4}` +
    ")\\b(?!-)",
  "gi",
);
/** They are read off by rule. */
const CONFIDENCE = 0.95;

/**
 * `tagger`, and the relative dates of an article that have a value beside its own; a date inside one ("Friday" in "last Friday") gives way
 * to it. The newswire corpus, whose labels the tagger follows, calls none of them a name.
 */
export function withRelativeDates(tagger: Tagger): Tagger {
  return {
    tag: (article, segmentation) => addDates(article, segmentation, tagger.tag(article, segmentation)),
  };
}

function addDates(
  article: Article,
  { tokens, sentences }: Segmentation,
  mentions: readonly Mention[],
): readonly Mention[] {
  const { text } = article;
  const found: Mention[] = [];
  for (const { start, end } of sentences) {
    for (const { index, 0: printed } of text.slice(start, end).matchAll(PATTERN)) {
      // "USA Today"
      if (index > 0 && /^\p{Lu}\p{Ll}/u.test(printed)) continue;
      if (dateValue(printed, article.meta.date?.value) === undefined) continue;
      const mention = mentionAt(tokens, start + index, start + index + printed.length);
      if (mention !== undefined) found.push(mention);
    }
  }
  return found.length === 0 ? mentions : merged(mentions, found);
}

function mentionAt(tokens: Tokens, start: number, end: number): Mention | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? start) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && (tokens.ends[to] ?? end) <= end) to++;
  if (tokens.starts[low] !== start || tokens.ends[to - 1] !== end) return undefined;
  return { start, end, tokens: { from: low, to }, type: "DATE", confidence: CONFIDENCE };
}

/** Both lists as one; of two that overlap the name stays, unless it is a date within the other. */
function merged(mentions: readonly Mention[], found: readonly Mention[]): readonly Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (const date of found) {
    let mention = mentions[next];
    while (mention !== undefined && mention.end <= date.start) {
      all.push(mention);
      mention = mentions[++next];
    }
    let isFree = true;
    let last = next;
    for (; (mentions[last]?.start ?? date.end) < date.end; last++) {
      const other = mentions[last];
      if (other?.type !== "DATE" || other.start < date.start || other.end > date.end) isFree = false;
    }
    if (!isFree) continue;
    all.push(date);
    next = last;
  }
  return [...all, ...mentions.slice(next)];
}
