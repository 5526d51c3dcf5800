/** Papers and stations that the tagger passes over, told by the words before them: "media outlet Dispatch published messages". */
import type { Mention, Segmentation } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { COMMON_WORDS } from "../../../lexicon/name-words.ts";
import { isWeekday } from "../values/is-weekday.ts";

const MEDIA =
  /\b(?:(?:media|news) outlet|news (?:agency|site|website|portal|magazine|channel)|newspaper|tabloid|broadcaster|radio station|(?:TV|television) (?:station|channel)) (\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,3})/gu;
/** How sure such a name is: what stands there begins with a capital and is seldom anything else. */
const CONFIDENCE = 0.7;

/** `mentions` with the names of media between them. In order and disjoint, as they were. */
export function addMedia(text: string, { tokens }: Segmentation, mentions: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  let token = 0;
  let next = 0;
  for (const match of text.matchAll(MEDIA)) {
    const name = match[1] ?? "";
    const end = match.index + match[0].length;
    const start = end - name.length;
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((mentions[next]?.start ?? end) < end || name.split(" ").some(isNoMedium)) continue;
    while (token < tokens.length && (tokens.starts[token] ?? start) < start) token++;
    let to = token;
    while (to < tokens.length && (tokens.ends[to] ?? end + 1) <= end) to++;
    if (tokens.starts[token] !== start || tokens.ends[to - 1] !== end) continue;
    found.push({ start, end, tokens: { from: token, to }, type: "ORG", confidence: CONFIDENCE });
  }
  if (found.length === 0) return mentions;
  return [...mentions, ...found].sort((a, b) => a.start - b.start);
}

function isNoMedium(word: string): boolean {
  return COMMON_WORDS.has(word.toLowerCase()) || isWeekday(word) || countryOf(word)?.kind === "demonym";
}
