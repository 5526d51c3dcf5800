/** Whom a relative pronoun takes up: "a lawyer at Dentons, who said". */
import type { Span } from "../../../../document/span.ts";
import { DETERMINERS } from "../../../../lexicon/clause-words.ts";
import { ROLE_NOUNS } from "../../../../lexicon/titles.ts";
import type { Attribution } from "../../attribution.ts";
import { mentionIndexAt, type PlacedMention, type Scene, tokensIn, wordAt } from "../scene.ts";
import { asName, readSource } from "./read-source.ts";
import type { SourceReading } from "./source-reading.ts";

/** "Poppy, who", "Poppy, nine, who", "Poppy, 9, who", "had married Poppy on April 30, who", "front-runner Donald Trump - who". */
function isTakenUp({ article: { text } }: Scene, end: number, at: number): boolean {
  return (
    at - end < 24 &&
    /^(?:(?:,?(?: (?:\d{1,3}|\p{Ll}+),)?| (?:on|in|last) [\p{L}\d. ]+,) | ?(?:[-–—]|--) ?| \()$/u.test(
      // "Chuck Schumer (D-N.Y.), who"
      text.slice(end, at).replace(/^ \([^()]{1,14}\)/, ""),
    )
  );
}

/** "Makebi Zulu, the family's spokesperson and lawyer, who": somebody and who that is. */
function isTakenUpWithRole({ article: { text } }: Scene, end: number, at: number): boolean {
  if (at - end > LONGEST_APPOSITION) return false;
  const between = text.slice(end, at);
  return (
    /^, [^,;:.!?“”"]+, $/.test(between) &&
    between
      .split(/[ ,]+/)
      // "Yoshimi Inaba, head of Toyota's operation, who"
      .slice(0, /^, (?:the|an?|his|her|its|their) /.test(between) ? undefined : BARE_ROLE)
      .some((word) => ROLE_NOUNS.has(word))
  );
}

/** Words in which a role without an article comes, with the empty one before the comma. */
const BARE_ROLE = 3;

/** Characters between a name and the pronoun. */
const LONGEST_APPOSITION = 80;

/** "A former executive of |Corvane": from the article on to the end of the name, where a noun of people stands between; undefined elsewhere. */
function roleBefore(scene: Scene, { mention, followsPreposition }: PlacedMention): Span | undefined {
  if (!followsPreposition) return undefined;
  let hasRole = false;
  for (let i = mention.tokens.from - 1; i > mention.tokens.from - LONGEST_ROLE; i--) {
    const word = wordAt(scene, i).toLowerCase();
    if (!/^[\p{L}-]+$/u.test(word)) return undefined;
    hasRole ||= ROLE_NOUNS.has(word);
    if (hasRole && DETERMINERS.has(word)) return { start: scene.segmentation.tokens.starts[i] ?? 0, end: mention.end };
  }
  return undefined;
}

const LONGEST_ROLE = 9;

/** "Yoshimi Inaba, head of |Toyota|'s operation, who": the entity of a person whose description a name stands in. */
function describedBefore(scene: Scene, index: number, at: number): number | undefined {
  for (let before = index - 1; before >= index - MOST_NAMES; before--) {
    const placed = scene.mentions[before];
    if (!placed || at - placed.mention.end > LONGEST_APPOSITION) return undefined;
    if (scene.entities[placed.entity]?.type !== "PERSON") continue;
    return isTakenUpWithRole(scene, placed.mention.end, at) ? placed.entity : undefined;
  }
  return undefined;
}

/** Names in a description that are looked past. */
const MOST_NAMES = 3;

/** "a lawyer at Dentons, who said": the pronoun takes up the last name of its sentence, or what spoke there. */
export function resolveRelative(scene: Scene, attribution: Attribution, reading: SourceReading): SourceReading {
  const at = attribution.source[0]?.start;
  if (reading.pronoun !== "who" || at === undefined) return reading;
  let index = mentionIndexAt(scene, at) - 1;
  while (scene.entities[scene.mentions[index]?.entity ?? -1]?.type === "DATE") index--;
  const placed = scene.mentions[index];
  const sentence = placed && scene.segmentation.sentences[placed.sentence];
  const type = placed && scene.entities[placed.entity]?.type;
  if (!placed || !sentence || sentence.end < at) return reading;
  const isWho = /^who\b/i.test(scene.article.text.slice(at, at + 4));
  const described = type === "PERSON" || !isWho ? undefined : describedBefore(scene, index, at);
  if (described !== undefined) return asName(reading, described);
  const { end } = placed.mention;
  if (!isTakenUp(scene, end, at) && !(type === "PERSON" && isTakenUpWithRole(scene, end, at))) return reading;
  // "A former executive of Corvane, who": somebody of the body that is named.
  const role =
    type === "ORG" &&
    /^who$/i.test(wordAt(scene, tokensIn(scene, { start: at, end: at + 1 }).from)) &&
    roleBefore(scene, placed);
  if (role) return readSource(scene, [role], (noun) => ROLE_NOUNS.has(noun));
  // "a bench, headed by Justice Ann Lee, which asked"
  if (
    type === "PERSON" &&
    (scene.entities[placed.entity]?.roles.length ?? 0) > 0 &&
    /^which$/i.test(scene.article.text.slice(at, at + "which ".length).trimEnd())
  )
    return reading;
  return type === "PERSON" || type === "ORG" ? asName(reading, placed.entity) : reading;
}
