/** What a tagger gets wrong about the edges of names, put right by what every name has in common. */
import type { Mention, Segmentation } from "../../../document/annotations.ts";
import { countryOf } from "../../../lexicon/countries.ts";
import { HEADS } from "../../../lexicon/name-words.ts";
import { stateOf } from "../../../lexicon/us-states.ts";
import { tokenText } from "../../tokens/token-text.ts";
import { isWeekday } from "../values/is-weekday.ts";
import { moneyValue, namesCurrency } from "../values/money-pattern.ts";
import { cutMention } from "./cut-mention.ts";
import { withTokens, withType } from "./mention-with.ts";
import { isNoName } from "./no-names.ts";
import { officesInShort } from "./offices-in-short.ts";
import { regionsInShort } from "./regions-in-short.ts";
import { repairEdges } from "./repair-edges.ts";
import { repairWhole } from "./repair-whole.ts";
import { splitTitles } from "./split-titles.ts";

/**
 * `mentions` with titles taken off ("President Xi Jinping"), a title inside a name splitting it ("Kentucky Sen. Rand Paul"), hyphenated
 * names put together ("Jo|-|Renee Formicola"), words that describe a name taken off it ("insurer AIA Group"), and addresses and
 * party labels ("R-Ky.") left out. In order and disjoint, as they were.
 */
export function repairMentions(
  text: string,
  segmentation: Segmentation,
  mentions: readonly Mention[],
): readonly Mention[] {
  const repaired: Mention[] = [];
  const offices = officesInShort(text);
  const regions = regionsInShort(text);
  for (const mention of mentions) {
    // "Jan |31": a date that took in what stood behind it.
    if (mention.start < (repaired.at(-1)?.end ?? 0)) continue;
    if (mention.canonical !== undefined) {
      repaired.push(mention);
      continue;
    }
    if (mention.type === "MONEY") {
      repaired.push(...sumsIn(text, segmentation, mention));
      continue;
    }
    if (mention.type !== "MISC" && CASE.test(text.slice(mention.start, mention.end))) {
      repaired.push(withType(mention, "MISC"));
      continue;
    }
    if (mention.type !== "LOC" && regions.has(text.slice(mention.start, mention.end))) {
      repaired.push(withType(mention, "LOC"));
      continue;
    }
    if (offices.has(text.slice(mention.start, mention.end)) || isNoName(text, mention)) continue;
    const last = repaired.at(-1);
    if (last !== undefined && isCase(text, last, mention)) {
      const both = { from: last.tokens.from, to: mention.tokens.to };
      repaired[repaired.length - 1] = withType(withTokens(last, segmentation.tokens, both), "MISC");
      continue;
    }
    if (last !== undefined && joins(text, last, mention)) {
      const both = { from: last.tokens.from, to: mention.tokens.to };
      const type = last.type === "PERSON" ? last.type : mention.type;
      repaired[repaired.length - 1] = withType(withTokens(last, segmentation.tokens, both), type);
    } else if (mention.type === "DATE") {
      repaired.push(withoutName(text, segmentation, mention));
    } else {
      const { tokens } = segmentation;
      for (const piece of repairWhole(text, tokens, mention) ?? repairEdges(text, tokens, mention)) {
        if (piece.type === "DATE") repaired.push(piece);
        else repaired.push(...splitTitles(text, segmentation, piece));
      }
    }
  }
  return repaired;
}

/** "Zubik v. Burwell" */
const CASE = / v\. \p{Lu}/u;

/** "Friedrichs v. |California Teachers Association": two parties are one case; two countries may well play each other. */
function isCase(text: string, left: Mention, right: Mention): boolean {
  return (
    text.slice(left.end, right.start) === " v. " &&
    [left, right].some(({ type }) => type === "PERSON" || type === "ORG")
  );
}

/** Two people with nothing but a hyphen or a Portuguese particle between them are one, and so is the "Turkish-|Iranian Cooperation Council". */
function joins(text: string, left: Mention, right: Mention): boolean {
  // "André Corrêa |do |Lago": as an English verb it would have no name right behind it.
  if (left.type === "PERSON" && /^ d[oa]s? $/.test(text.slice(left.end, right.start)))
    return right.type === "PERSON" || right.type === "LOC";
  // "Ferdinand R. Marcos|, |Jr. on Thursday said"
  if (left.type === "PERSON" && /^[JS]r\.?$/.test(text.slice(right.start, right.end)))
    return /^,? $/.test(text.slice(left.end, right.start));
  // "the counsel, |A.M.| |Adoyi|, said": initials; "8 A.M. Monday" has none.
  if (isInitials(text, left) && right.type === "PERSON")
    return right.start === left.end + 1 && text.charAt(left.end) === " ";
  if (right.start !== left.end + 1 || !/[-‐‑]/.test(text.charAt(left.end))) return false;
  if (left.type === "PERSON") return right.type === "PERSON";
  const last = text.slice(right.start, right.end).split(" ").slice(1).at(-1) ?? "";
  return left.type === "NORP" && right.type === "ORG" && HEADS.get(last.toLowerCase()) === "ORG";
}

/** Whether a name is all initials, and neither a state, a country nor a time of the day. */
function isInitials(text: string, { start, end, type }: Mention): boolean {
  const name = text.slice(start, end);
  return (
    type !== "DATE" &&
    /^(?:\p{Lu}\.){2,3}$/u.test(name) &&
    !/^(?:U\.|E\.U|D\.C)/.test(name) &&
    stateOf(name) === undefined &&
    countryOf(name) === undefined &&
    !/\d ?$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** "€5m, Rs 500 crore" is two sums; "7.86 million mu", "11J" and "Mix104.9" are none. */
function sumsIn(text: string, { tokens }: Segmentation, mention: Mention): Mention[] {
  const { from, to } = mention.tokens;
  if (!namesCurrency(text.slice(mention.start, mention.end))) return [];
  for (let index = from + 1; index < Math.min(to - 1, from + 10); index++) {
    if (!/^(?:,|and|or)$/.test(tokenText(text, tokens, index))) continue;
    const [left, right] = [cutMention(tokens, mention, from, index), cutMention(tokens, mention, index + 1, to)];
    const isSum = ({ start, end }: Mention) => moneyValue(text.slice(start, end)) !== undefined;
    if (isSum(left) && isSum(right)) return [left, right];
  }
  return [mention];
}

/** "Monday Corinthians": the day is the date. */
function withoutName(text: string, { tokens }: Segmentation, mention: Mention): Mention {
  const { from, to } = mention.tokens;
  if (to - from !== 2 || !isWeekday(tokenText(text, tokens, from))) return mention;
  const second = tokenText(text, tokens, from + 1);
  return /^\p{Lu}\p{Ll}{5,}$/u.test(second) && !/^(?:Morning|Night|Evening|Afternoon|Noon)$/.test(second)
    ? cutMention(tokens, mention, from, from + 1)
    : mention;
}
