/** Papers and stations that the tagger passes over, told by the words before them: "media outlet Dispatch published messages". */
import type { Mention, Segmentation } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { COMMON_WORDS } from "../../../lexicon/name-words.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { isWeekday } from "../values/is-weekday.ts";

const MEDIA =
  /\b(?:outlet|agency|website|portal|newspaper|tabloid|broadcaster|station|channel|journal|magazine) (?=[A-Z\u00C0-\u00DE])/g;
/** What stands before those of them that are not only media. */
const KIND = /\b(?:[Mm]edia|[Nn]ews|[Rr]adio|TV|[Tt]elevision) $/;
const LONGEST_KIND = 12;
/** Tokens of the longest name. */
const LONGEST = 4;
/** How sure such a name is: what stands there begins with a capital and is seldom anything else. */
const CONFIDENCE = 0.7;

/** `mentions` with the names of media between them. In order and disjoint, as they were. */
export function addMedia(text: string, { tokens }: Segmentation, mentions: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  let token = 0;
  let next = 0;
  for (const match of text.matchAll(MEDIA)) {
    const start = match.index + match[0].length;
    const isMedium =
      /^(?:newspaper|tabloid|broadcaster|journal|magazine)/.test(match[0]) ||
      KIND.test(text.slice(Math.max(0, match.index - LONGEST_KIND), match.index));
    if (!isMedium) continue;
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const limit = mentions[next]?.start ?? text.length;
    while (token < tokens.length && (tokens.starts[token] ?? start) < start) token++;
    if (tokens.starts[token] !== start || limit <= start) continue;
    const from = token;
    let to = from + 1;
    while (to - from < LONGEST && isNext(text, tokens, to) && (tokens.starts[to] ?? limit) < limit) to++;
    const end = tokens.ends[to - 1] ?? start;
    // "the journal Judgment and Decision Making" is not called by its first word.
    if (/^(?:journal|magazine)/.test(match[0]) && /^ (?:and|of|in|for|&) \p{Lu}/u.test(text.slice(end, end + 6)))
      continue;
    if (end > limit || text.slice(start, end).split(" ").some(isNoMedium)) continue;
    found.push({ start, end, tokens: { from, to }, type: "ORG", confidence: CONFIDENCE });
  }
  if (found.length === 0) return mentions;
  return [...mentions, ...found].sort((a, b) => a.start - b.start);
}

/** Whether a token goes on with the name before it: a word with a capital, behind one space. */
function isNext(text: string, tokens: Segmentation["tokens"], token: number): boolean {
  return (
    /^\p{Lu}[\p{L}\d]+$/u.test(tokenText(text, tokens, token)) &&
    text.slice(tokens.ends[token - 1], tokens.starts[token]) === " "
  );
}

function isNoMedium(word: string): boolean {
  return COMMON_WORDS.has(word.toLowerCase()) || isWeekday(word) || countryOf(word)?.kind === "demonym";
}
