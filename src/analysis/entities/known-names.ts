/** What the gazetteers know better than a tagger: countries by name, places that run on from a person's name, marks of position. */
import type { Mention, Segmentation } from "../../document/annotations.ts";
import { countryOf } from "../../lexicon/countries.ts";
import { isKnownPlace } from "../../lexicon/places.ts";

/**
 * `mentions` with the letters of captions left out ("Joseph Dunford (L)"), a place split from the person it runs on from ("Moon
 * Jae-in Seoul"), hyphenated names whole ("Self|-Defense Forces"), countries as places, and the abbreviations of countries that the
 * tagger passed over ("US Secretary of State") added. In order and disjoint, as they were.
 */
export function settleKnownNames(
  text: string,
  segmentation: Segmentation,
  mentions: readonly Mention[],
): readonly Mention[] {
  const settled = mentions.flatMap((mention, index) =>
    isPositionLetter(text, mention)
      ? []
      : splitRunOn(text, segmentation, asCountry(text, extend(text, segmentation, mention, mentions[index + 1]))),
  );
  return addAbbreviations(text, segmentation, settled);
}

/** "(L)", "(R)", "(C)": where somebody stands in a picture. */
function isPositionLetter(text: string, { start, end }: Mention): boolean {
  return end - start === 1 && text.charAt(start - 1) === "(" && text.charAt(end) === ")";
}

/** A country by its full name is a place whatever the tagger makes of it; short and double names ("Jordan") stay. */
function asCountry(text: string, mention: Mention): Mention {
  if (mention.type !== "ORG" && mention.type !== "MISC") return mention;
  const country = countryOf(text.slice(mention.start, mention.end));
  return country !== undefined && country.kind !== "demonym" ? { ...mention, type: "LOC" } : mention;
}

function extend(text: string, { tokens }: Segmentation, mention: Mention, next: Mention | undefined): Mention {
  const { to } = mention.tokens;
  if (mention.type !== "ORG" && mention.type !== "MISC" && mention.type !== "PERSON") return mention;
  const limit = next?.tokens.from ?? tokens.length;
  const word = (index: number): string => text.slice(tokens.starts[index], tokens.ends[index]);
  const glued = tokens.starts[to] === mention.end && tokens.starts[to + 1] === tokens.ends[to];
  if (!glued || to + 1 >= limit || !/^[-‐‑]$/.test(word(to)) || !/^\p{Lu}\p{Ll}/u.test(word(to + 1))) return mention;
  let end = to + 2;
  while (end < limit && /^\p{Lu}\p{Ll}/u.test(word(end)) && tokens.starts[end] === (tokens.ends[end - 1] ?? 0) + 1)
    end++;
  return { ...mention, end: tokens.ends[end - 1] ?? mention.end, tokens: { from: mention.tokens.from, to: end } };
}

/** A name of East Asian order is full with its hyphenated part; a known place after it is none of it. */
function splitRunOn(text: string, { tokens }: Segmentation, mention: Mention): readonly Mention[] {
  const { from, to } = mention.tokens;
  const last = to - 1;
  const split = tokens.ends[last - 1] ?? mention.start;
  if (mention.type !== "PERSON" || to - from < 5 || !isKnownPlace(text.slice(tokens.starts[last], mention.end)))
    return [mention];
  if (!/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text.slice(mention.start, split))) return [mention];
  return [
    { ...mention, end: split, tokens: { from, to: last } },
    { ...mention, type: "LOC", start: tokens.starts[last] ?? split, tokens: { from: last, to } },
  ];
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(["US", "U.S.", "UK", "U.K.", "UAE", "DPRK"]);
/** How sure a passed-over abbreviation is: the share of such tokens that the newswire corpus labels as a place by themselves. */
const ABBREVIATION_CONFIDENCE = 0.9;

function addAbbreviations(
  text: string,
  { tokens, sentences }: Segmentation,
  mentions: readonly Mention[],
): readonly Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (const sentence of sentences) {
    for (let index = sentence.tokens.from; index < sentence.tokens.to; index++) {
      let mention = mentions[next];
      while (mention !== undefined && mention.tokens.to <= index) {
        all.push(mention);
        mention = mentions[++next];
      }
      if (mention !== undefined && mention.tokens.from <= index) continue;
      const start = tokens.starts[index] ?? 0;
      const end = tokens.ends[index] ?? 0;
      if (end - start > 4 || end - start < 2 || !ABBREVIATIONS.has(text.slice(start, end))) continue;
      all.push({
        start,
        end,
        tokens: { from: index, to: index + 1 },
        type: "LOC",
        confidence: ABBREVIATION_CONFIDENCE,
      });
    }
  }
  return [...all, ...mentions.slice(next)];
}
