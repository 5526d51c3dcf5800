/** An organisation of a country, of which the tagger found the country only: "the |US| Joint Chiefs of Staff". */
import type { Tokens } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { HEADS, ORGANISATION_WORDS } from "../../../lexicon/name-words.ts";
import { isRoleNoun, isTitleWord } from "../../../lexicon/titles.ts";
import { tokenText } from "../../tokens/token-text.ts";

/** Words of the longest such name, the country and hyphens left out. */
const LONGEST = 8;

const INNER = /^(?:of|for|and|the|&)$/;

/**
 * Where the name ends that goes on from the country at tokens `from` to `to`: capitalised words after it, up to `limit`, that end in a kind
 * of organisation and hold no office; `to` where there is none. In a headline of capitalised words nothing can be told.
 */
export function organisationEnd(text: string, tokens: Tokens, from: number, to: number, limit: number): number {
  if (countryOf(text.slice(tokens.starts[from], tokens.ends[to - 1])) === undefined) return to;
  let end = to;
  let words = 0;
  let wholeTo = to;
  while (end < limit && words < LONGEST) {
    const isHyphen = /^[-‐‑]$/.test(tokenText(text, tokens, end));
    const gap = (tokens.starts[end] ?? 0) - (tokens.ends[end - 1] ?? 0);
    const isGlued = isHyphen || /^[-‐‑]$/.test(tokenText(text, tokens, end - 1));
    if (isGlued ? gap !== 0 || end === to : text.slice(tokens.ends[end - 1], tokens.starts[end]) !== " ") break;
    const word = tokenText(text, tokens, end);
    const isCapital = /^\p{Lu}\p{Ll}/u.test(word);
    if (isCapital && (isTitleWord(word) || (isRoleNoun(word) && !isChiefs(text, tokens, end)))) return to;
    if (!isCapital && !isHyphen && !(words > 0 && INNER.test(word))) break;
    end++;
    if (!isCapital) continue;
    words++;
    const lower = word.toLowerCase();
    if (HEADS.get(lower) === "ORG" || NATIONAL.has(lower) || (words > 1 && ORGANISATION_WORDS.has(lower)))
      wholeTo = end;
  }
  // What goes on behind the kind is something else: "US Army Corps" is whole, "US Army Green" is not known.
  return /^\p{Lu}\p{Ll}/u.test(tokenText(text, tokens, wholeTo)) && wholeTo < limit ? to : wholeTo;
}

/** "U.S. Senate", "Kenya Power", "Guyana Times": words that name a body of their own kind behind a country only. */
const NATIONAL: ReadonlySet<string> = new Set(
  "senate congress treasury power times observer chronicle gleaner herald tribune gazette".split(" "),
);

/** Regions that offices are named after in pairs: "Economic Commission for Latin America |and the Caribbean". */
const FIRST_REGION =
  /\b(?:for|of|in) (?:the )?(?:Latin America|Asia|Africa|Europe|Eastern Europe|Middle East|Near East)$/;
const SECOND_REGION = /^(?:Caribbean|Pacific|North Africa|Central Asia|Oceania|Africa)$/;

/** Whether the name `left` of an organisation goes on with the region of the mention after it, `link` between them. */
export function isRegionalPair(left: string, link: string, right: string): boolean {
  return /^ and (?:the )?$/.test(link) && SECOND_REGION.test(right) && FIRST_REGION.test(left);
}

/** "Joint Chiefs of Staff" are no role. */
function isChiefs(text: string, tokens: Tokens, token: number): boolean {
  return tokenText(text, tokens, token) === "Chiefs" && tokenText(text, tokens, token + 1) === "of";
}
