/** 'He read out a statement from Elizabeth Marsh. It said: "…"': whose words "it" or "which" passes on, where something written was just brought up. */
import type { Span } from "../../../../document/span.ts";
import type { Attribution } from "../../attribution.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import { mentionIndexAt, type PlacedMention, type Scene, sentenceAt } from "../scene.ts";

/** Characters of that sentence that are looked at, from its end: no article has a longer one. */
const FURTHEST = 400;
/** What people write that is read out, the last in a sentence. */
const WRITTEN =
  /^.*\b(?:statement|letter|note|message|email|e-mail|post|poem|tribute|diary|eulogy|testimony|affidavit)(?= |,|$)/su;
/** What stands behind it before whose it is. */
const FROM = /^ (?:read out |read |released |issued |written |sent )?(?:from|by) /;
const GAVE = /^(?:gave|issued|released|wrote|provided|made|sent|left|submitted)$/;
/** Most words from that verb to what is written: "gave a long victim". */
const LONGEST_GIVING = 5;
const OWNED = /^['’]s? (?:\p{Ll}+ ){0,3}$/u;

/** The entity that wrote it; undefined where the sentence does not say. */
export function statementOwner(scene: Scene, { source }: Attribution, reading: SourceReading): number | undefined {
  const at = source[0]?.start;
  const whole = at === undefined ? undefined : broughtUpIn(scene, at, reading.pronoun);
  if (!whole) return undefined;
  const region = { start: Math.max(whole.start, whole.end - FURTHEST), end: whole.end };
  const { text } = scene.article;
  const words = text.slice(region.start, region.end);
  const written = WRITTEN.exec(words)?.[0];
  if (written === undefined) return undefined;
  const end = region.start + written.length;
  const start = region.start + written.lastIndexOf(" ") + 1;
  if (FROM.test(text.slice(end, region.end))) return personIn(scene, { start: end, end: region.end });
  const before = namesIn(scene, { start: region.start, end: start });
  const owner = before.findLast(({ mention }) => OWNED.test(text.slice(mention.end, start)));
  if (owner) return isPerson(scene, owner) ? owner.entity : undefined;
  const gives = verbBefore(text.slice(region.start, start));
  if (gives === undefined) return undefined;
  const giver = before.findLast(({ mention }) => mention.end <= region.start + gives);
  return giver && isPerson(scene, giver) ? giver.entity : undefined;
}

/** Where "gave" begins in "Helen Price gave a long victim "; undefined where no such verb stands near the end. */
function verbBefore(words: string): number | undefined {
  const all = words.trimEnd().split(" ");
  const near = Math.max(0, all.length - LONGEST_GIVING);
  const verb = all.findLastIndex((word, index) => index >= near && GAVE.test(word));
  if (verb < 0 || !/^(?:an?|the|his|her|their)$/.test(all[verb + 1] ?? "")) return undefined;
  return all.slice(0, verb).join(" ").length;
}

/** The sentence before that of an "it", or what stands before a "which" in its own. */
function broughtUpIn(scene: Scene, at: number, pronoun: string | undefined): Span | undefined {
  const index = sentenceAt(scene, at);
  const { sentences } = scene.segmentation;
  const own = sentences[index];
  if (pronoun === "it") return own?.start === at ? sentences[index - 1] : undefined;
  // Right behind its comma: a search back for one would run over a text that has none.
  const end = at - 2;
  const isBehindComma = pronoun === "which" && scene.article.text.startsWith(", ", end);
  return isBehindComma && own && end > own.start ? { start: own.start, end } : undefined;
}

const isPerson = ({ entities }: Scene, { entity }: PlacedMention): boolean => entities[entity]?.type === "PERSON";

function namesIn(scene: Scene, { start, end }: Span): readonly PlacedMention[] {
  const found: PlacedMention[] = [];
  for (let index = mentionIndexAt(scene, start); index < scene.mentions.length; index++) {
    const placed = scene.mentions[index];
    if (!placed || placed.mention.start >= end) break;
    if (placed.mention.start >= start) found.push(placed);
  }
  return found;
}

/** The last person of a phrase of whom nothing else is named: "from Estelle’s mother, |Elizabeth Marsh|". */
function personIn(scene: Scene, span: Span): number | undefined {
  return namesIn(scene, span).findLast((placed) => isPerson(scene, placed) && !placed.isPossessive)?.entity;
}
