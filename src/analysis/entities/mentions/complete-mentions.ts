/** What a tagger leaves out of names and between them. */

import type { Mention, Segmentation } from "../../../document/annotations.ts";
import { addPassedOver } from "./add-passed-over.ts";
import { bracketedNames } from "./bracketed-names.ts";
import { isRegionalPair, organisationEnd } from "./country-organisation.ts";
import { cutMention } from "./cut-mention.ts";
import { extendMention, familyNames } from "./extend-mention.ts";
import type { KnownName } from "./known-names.ts";
import { withType } from "./mention-with.ts";
import { addMedia } from "./named-media.ts";

/**
 * `mentions` with hyphenated names whole ("Japanese Self|-Defense Forces"), the abbreviations of countries that the tagger passed
 * over ("US Secretary of State"), and names that are tagged elsewhere in the article. In order and disjoint, as they were.
 */
export function completeMentions(
  text: string,
  segmentation: Segmentation,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, KnownName>,
): readonly Mention[] {
  const { tokens } = segmentation;
  const families = familyNames(known);
  const whole: Mention[] = [];
  for (const [index, mention] of mentions.entries())
    whole.push(extendMention(text, tokens, mention, whole[index - 1], mentions[index + 1], families));
  wholeOrganisations(text, segmentation, whole);
  const bracketed = bracketedNames(text, tokens, whole);
  const settled = bracketed.size === 0 ? whole : whole.map((mention) => asBracketed(text, mention, bracketed));
  return addMedia(text, segmentation, addPassedOver(text, segmentation, settled, known, bracketed));
}

/** Puts organisations in place of the countries that their names begin with, and of their own first halves. */
function wholeOrganisations(text: string, { tokens, sentences }: Segmentation, mentions: Mention[]): void {
  let sentence = 0;
  for (const [index, mention] of mentions.entries()) {
    const { from, to } = mention.tokens;
    const next = mentions[index + 1];
    if (mention.type === "ORG" && next?.type === "LOC" && next.start - mention.end < 10) {
      const [left, right] = [text.slice(mention.start, mention.end), text.slice(next.start, next.end)];
      if (isRegionalPair(left, text.slice(mention.end, next.start), right))
        mentions.splice(index, 2, cutMention(tokens, mention, from, next.tokens.to));
    }
    if ((mention.type !== "LOC" && mention.type !== "NORP") || mention.canonical !== undefined) continue;
    while ((sentences[sentence]?.tokens.to ?? tokens.length) <= from && sentence < sentences.length) sentence++;
    const limit = Math.min(sentences[sentence]?.tokens.to ?? to, next?.tokens.from ?? tokens.length);
    const end = organisationEnd(text, tokens, from, to, limit);
    if (end > to) mentions[index] = cutMention(tokens, mention, from, end, "ORG");
  }
}

function asBracketed(text: string, mention: Mention, bracketed: ReadonlyMap<string, KnownName>): Mention {
  if (mention.tokens.to - mention.tokens.from > 1) return mention;
  const type = bracketed.get(text.slice(mention.start, mention.end))?.type;
  return type === undefined || type === mention.type ? mention : withType(mention, type);
}
