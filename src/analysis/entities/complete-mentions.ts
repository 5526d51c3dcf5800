/** What a tagger leaves out of names and between them. */
import type { Mention, Segmentation } from "../../document/annotations.ts";

/**
 * `mentions` with hyphenated names whole ("Japanese Self|-Defense Forces") and the abbreviations of countries that the tagger passed
 * over ("US Secretary of State") added. In order and disjoint, as they were.
 */
export function completeMentions(
  text: string,
  segmentation: Segmentation,
  mentions: readonly Mention[],
): readonly Mention[] {
  const whole = mentions.map((mention, index) => extend(text, segmentation, mention, mentions[index + 1]));
  return addAbbreviations(text, segmentation, whole);
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
