/** Places with a possessive in their names: "King's |Wharf|", "Harvey|'s Quay", which the tagger breaks; "Telangana's Wanaparthy", which it does not. */
import type { Mention, Tokens } from "../../../document/annotations.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { FACILITY_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from "../../../lexicon/name-words.ts";
import { isTitleWord } from "../../../lexicon/titles.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { cutMention } from "./cut-mention.ts";
import { withTokens, withType } from "./mention-with.ts";

/** What is no name of a place by itself. */
const KINDS =
  /^(?:Wharf|Quay|Bridge|Cross|Corner|Point|Landing|Green|Gate|Hill|Bay|Island|Creek|Ferry|Cove|Beach|Field|Fields|Lane|Row|Gap|Hollow|Harbour|Harbor|Pier)$/;

/** `mentions` with such places whole. In order and disjoint, as they were. */
export function joinOwned(text: string, tokens: Tokens, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some((mention) => isKind(text, mention) || isRuler(text, mention))) return mentions;
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const { from, to } = mention.tokens;
    // "a |King|'s Cross resident"
    if (
      isRuler(text, mention) &&
      /^['’]s$/.test(tokenText(text, tokens, to)) &&
      KINDS.test(tokenText(text, tokens, to + 1))
    ) {
      joined.push(withType(withTokens(mention, tokens, { from, to: to + 2 }), "LOC"));
      continue;
    }
    if (mention.start < (joined.at(-1)?.end ?? 0)) continue;
    const owner = isKind(text, mention) ? ownerOf(text, tokens, mention) : -1;
    const last = joined.at(-1);
    const free = last?.tokens.to ?? 0;
    if (owner < 0 || (free > owner && last?.tokens.from !== owner)) {
      joined.push(mention);
      continue;
    }
    if (free > owner) joined.pop();
    joined.push(withType(withTokens(mention, tokens, { from: owner, to: mention.tokens.to }), "LOC"));
  }
  return joined;
}

function isKind(text: string, { start, end, type, canonical }: Mention): boolean {
  return canonical === undefined && (type === "LOC" || type === "FAC") && KINDS.test(text.slice(start, end));
}

/** Whose places are called so again and again. */
function isRuler(text: string, { start, end, canonical }: Mention): boolean {
  return (
    canonical === undefined && /^(?:King|Queen|Bishop|Prince|Earl|Duke|Abbot|Shepherd)$/.test(text.slice(start, end))
  );
}

/** The token of the one word that owns a place, or -1. */
function ownerOf(text: string, tokens: Tokens, { tokens: { from } }: Mention): number {
  const isOwned = /^['’]s$/.test(tokenText(text, tokens, from - 1)) && text.charAt(tokens.ends[from - 1] ?? 0) === " ";
  return isOwned && /^\p{Lu}\p{Ll}+$/u.test(tokenText(text, tokens, from - 2)) ? from - 2 : -1;
}

/** "|Telangana|'s |Wanaparthy|": two places, where the first has no part in the name of the second, as it has in "Hell's Kitchen"; undefined elsewhere. */
export function splitOwned(text: string, tokens: Tokens, mention: Mention): readonly Mention[] | undefined {
  const { from, to } = mention.tokens;
  if (mention.type !== "LOC" || to - from !== 3 || mention.confidence >= SURE_OF_ONE) return undefined;
  const [owner, link, place] = [from, from + 1, from + 2].map((token) => tokenText(text, tokens, token));
  if (!/^['’]s$/.test(link ?? "") || !isProper(owner ?? "") || !isProper(place ?? "")) return undefined;
  return [cutMention(tokens, mention, from, from + 1), cutMention(tokens, mention, from + 2, to)];
}

const SURE_OF_ONE = 0.9;

/** Whether a word names a place: none of those that things are called by, and nobody who has given a place their name. */
function isProper(word: string): boolean {
  const key = word.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
    !COMMON.has(key) &&
    !KINDS.test(word) &&
    genderOfName(word) === undefined &&
    !isTitleWord(word) &&
    ![PLACE_WORDS, FACILITY_WORDS, ORGANISATION_WORDS].some((words) => words.has(key))
  );
}

/** Words of such names as "Land's End", "Bishop's Stortford", "Shepherd's Bush". */
const COMMON: ReadonlySet<string> = new Set(
  `land hell devil angel monk abbot knight lady duke earl shepherd fisherman sailor pilgrim lion wolf eagle crow saint bishop people heaven
  traveller queen king prince baker miller collier end kitchen vineyard wood woods bush lynn stortford castle head court mill ridge grove garden
  gardens heath stairs folly leap rock rest hope bluff rapids haven barrow seat way mouth bottom common landing bazar bazaar bluffs knob eye nest`.split(
    /\s+/,
  ),
);
