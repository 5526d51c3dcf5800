/** What a tagger gets wrong about the edges of names, put right by what every name has in common. */
import type { EntityType, Mention, Segmentation } from "../../document/annotations.ts";
import { weekdayOf } from "../../lexicon/calendar.ts";
import { countryOf } from "../../lexicon/countries.ts";
import { isKnownPlace } from "../../lexicon/places.ts";
import { isSurePersonTitle } from "../../lexicon/titles.ts";

/**
 * `mentions` with titles taken off ("President Xi Jinping"), a title inside a name splitting it ("Kentucky Sen. Rand Paul"), hyphenated
 * names put together ("Jo|-|Renee Formicola"), and addresses and party labels ("R-Ky.") left out. In order and disjoint, as they were.
 */
export function repairMentions(
  text: string,
  segmentation: Segmentation,
  mentions: readonly Mention[],
): readonly Mention[] {
  const repaired: Mention[] = [];
  for (const mention of mentions) {
    if (mention.canonical !== undefined || mention.type === "DATE" || mention.type === "MONEY") {
      repaired.push(mention);
      continue;
    }
    const last = repaired.at(-1);
    if (last !== undefined && joins(text, last, mention)) {
      repaired[repaired.length - 1] = {
        ...last,
        end: mention.end,
        tokens: { from: last.tokens.from, to: mention.tokens.to },
      };
    } else {
      repaired.push(...withoutTitles(text, segmentation, mention));
    }
  }
  return repaired;
}

/** Two people with nothing but a hyphen between them are one. */
function joins(text: string, left: Mention, right: Mention): boolean {
  return (
    left.type === "PERSON" &&
    right.type === "PERSON" &&
    right.start === left.end + 1 &&
    /[-‐‑]/.test(text.charAt(left.end))
  );
}

function withoutTitles(text: string, { tokens }: Segmentation, mention: Mention): Mention[] {
  const { from, to } = mention.tokens;
  const wordAt = (index: number): string => text.slice(tokens.starts[index], tokens.ends[index]);
  // "(L)" and "(R)" say where somebody stands in a picture.
  if (mention.end - mention.start === 1 && /[A-Z]/.test(text.charAt(mention.start))) return [];
  const run = mention.type === "PERSON" ? splitRunOn(text, mention) : undefined;
  if (run !== undefined && to - from > 2)
    return [cut(mention, from, to - 1), { ...cut(mention, to - 1, to), type: "LOC" }];
  // "Netflix Friday": the day of the week is no part of a name, but of the football club's.
  if (
    to - from > 1 &&
    mention.type !== "MISC" &&
    weekdayOf(wordAt(to - 1)) !== undefined &&
    wordAt(to - 2) !== "Sheffield"
  ) {
    return [cut(mention, from, to - 1), { ...cut(mention, to - 1, to), type: "DATE" }];
  }
  // "R-Ky.": a party and a state.
  if (mention.type === "ORG" && /^[RDI]-\p{Lu}[\p{L}.]{1,6}$/u.test(text.slice(mention.start, mention.end))) return [];
  let end = to;
  while (end > from + 1 && wordAt(end - 1).includes("@")) end--;
  if (mention.type !== "PERSON" && mention.type !== "ORG" && mention.type !== "LOC") return [cut(mention, from, end)];
  let title = -1;
  for (let index = from; index < end - 1; index++)
    if (isSurePersonTitle(wordAt(index), mention.type === "PERSON" && index === from)) title = index;
  if (title < 0) return [cut(mention, from, end)];
  // The full stop of "Sen." may be a token of its own.
  const name = wordAt(title + 1) === "." ? title + 2 : title + 1;
  if (name >= end || !/^\p{Lu}/u.test(wordAt(name))) return [cut(mention, from, end)];
  const person: Mention = { ...cut(mention, name, end), type: "PERSON" };
  const before = cut(mention, from, Math.max(from + 1, title));
  const place = title > from ? placeType(text.slice(before.start, before.end)) : undefined;
  return place === undefined ? [person] : [{ ...before, type: place }, person];

  function cut(whole: Mention, first: number, after: number): Mention {
    if (first === from && after === to) return whole;
    return {
      ...whole,
      start: tokens.starts[first] ?? whole.start,
      end: tokens.ends[after - 1] ?? whole.end,
      tokens: { from: first, to: after },
    };
  }
}

/** The place that a text without its comma runs a Korean or Taiwanese name on with: "Moon Jae-in Seoul". */
function splitRunOn(text: string, mention: Mention): string | undefined {
  const place = /^\p{Lu}\p{L}+\s\p{Lu}\p{L}+-\p{Ll}\p{L}+\s(\p{Lu}\p{L}+)$/u.exec(
    text.slice(mention.start, mention.end),
  )?.[1];
  return place !== undefined && isKnownPlace(place) ? place : undefined;
}

function placeType(words: string): EntityType | undefined {
  const country = countryOf(words);
  if (country !== undefined) return country.kind === "demonym" ? "NORP" : "LOC";
  return isKnownPlace(words) ? "LOC" : undefined;
}
