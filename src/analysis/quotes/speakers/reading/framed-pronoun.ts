/** What the frame of a sentence says of a source in it: whose interview "in which he said" goes with, who only asks, and who is only spoken to. */
import { SUBORDINATORS } from "../../../../lexicon/clause-words.ts";
import type { Attribution } from "../../attribution.ts";
import { isQuestioned } from "../ranking/addressee.ts";
import { mentionIndexAt, type Scene, sentenceAt, tokensIn, wordAt } from "../scene.ts";
import type { SourceReading } from "./source-reading.ts";

const UTTERED =
  /^(?:interview|conversation|letter|e-?mail|message|post|tweet|video|statement|speech|article|column|op-ed|essay|memoir|book|memo|note|report|clip|recording|testimony|affidavit|podcast|lecture|ruling|judge?ment|opinion|dissent|verdict)s?$/i;
/** Most tokens between a name and "in which". */
const REACH = 24;

/** "An interview with Raymond Poisson, president of the conference, in which he said": the person (index of the entity). */
export function whoseUtterance(scene: Scene, { source }: Attribution, reading: SourceReading): number | undefined {
  const [pronoun] = source;
  if (!pronoun || (reading.pronoun !== "he" && reading.pronoun !== "she")) return undefined;
  const { from } = tokensIn(scene, pronoun);
  const [before, which] = [wordAt(scene, from - 2), wordAt(scene, from - 1)];
  if (which !== "which" || !/^(?:in|during|where|on|through)$/.test(before)) return undefined;
  for (let index = mentionIndexAt(scene, pronoun.start) - 1; index >= 0; index--) {
    const placed = scene.mentions[index];
    if (placed && placed.sentence === sentenceAt(scene, pronoun.start) - 1) return ownerBefore(scene, index);
    if (!placed || placed.sentence !== sentenceAt(scene, pronoun.start)) return undefined;
    if (from - placed.mention.tokens.to > REACH) return undefined;
    if (scene.entities[placed.entity]?.type !== "PERSON") continue;
    const at = placed.mention.tokens.from;
    const isGiver = /^(?:with|by|from)$/.test(wordAt(scene, at - 1)) && followsUtterance(scene, at - 1);
    if (isGiver) return placed.entity;
  }
  return undefined;
}

/** "Mr Justice Goose's ruling runs to 14 pages. The key passage is paragraph 22, in which he says": whose writing the sentence before is about. */
function ownerBefore(scene: Scene, last: number): number | undefined {
  const { sentence } = scene.mentions[last] ?? {};
  for (let index = last; scene.mentions[index]?.sentence === sentence; index--) {
    const placed = scene.mentions[index];
    if (!placed?.isPossessive || scene.entities[placed.entity]?.type !== "PERSON") continue;
    const noun = placed.mention.tokens.to + 1;
    if (UTTERED.test(wordAt(scene, noun)) || UTTERED.test(wordAt(scene, noun + 1))) return placed.entity;
  }
  return undefined;
}

/** "a French-language interview with": whether one of the few words before token `at` is something uttered. */
function followsUtterance(scene: Scene, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) if (UTTERED.test(wordAt(scene, i))) return true;
  return false;
}

/** "When Judge Brand asked Peters if he understood, he said": the person who is asked, where a clause before the pronoun says so. */
export function questionedOf(scene: Scene, { source }: Attribution, reading: SourceReading): number | undefined {
  const [pronoun] = source;
  if (!pronoun || (reading.pronoun !== "he" && reading.pronoun !== "she")) return undefined;
  const { from } = tokensIn(scene, pronoun);
  const sentence = scene.segmentation.sentences[sentenceAt(scene, pronoun.start)];
  if (
    !sentence ||
    wordAt(scene, from - 1) !== "," ||
    !/^(?:When|After|Once|As)$/.test(wordAt(scene, sentence.tokens.from))
  )
    return undefined;
  const first = mentionIndexAt(scene, sentence.start);
  for (let index = first; index < first + FEW; index++) {
    const placed = scene.mentions[index];
    if (!placed || placed.mention.start >= pronoun.start) return undefined;
    if (scene.entities[placed.entity]?.type === "PERSON" && isQuestioned(scene, placed)) return placed.entity;
  }
  return undefined;
}

/** Names in a clause that asks. */
const FEW = 6;

const ASKS = /^(?:asked|pressed|questioned|quizzed|challenged|prompted|interviewed|grilled|reminded|told)$/i;

/** "another brother, Stuart Oltchick, recalled |him saying": who remembers is not whom they remember. */
function hearerBefore(scene: Scene, pronoun: number): number | undefined {
  if (!/^(?:recall|remember|overhear)(?:s|ed)$/.test(wordAt(scene, pronoun - 1))) return undefined;
  const last = wordAt(scene, pronoun - 2) === "," ? pronoun - 3 : pronoun - 2;
  const placed = scene.mentions[(scene.mentionOf[last] ?? 0) - 1];
  return placed && scene.entities[placed.entity]?.type === "PERSON" ? placed.entity : undefined;
}

/** "Asked by Kemi Badenoch whether he would apologise, he said": the person who asks, where the sentence or clause begins so. */
export function askerOf(scene: Scene, { source }: Attribution, reading: SourceReading): number | undefined {
  const [pronoun] = source;
  if (!pronoun || (reading.pronoun !== "he" && reading.pronoun !== "she")) return undefined;
  const sentence = scene.segmentation.sentences[sentenceAt(scene, pronoun.start)];
  if (!sentence) return undefined;
  const { from } = sentence.tokens;
  const heard = hearerBefore(scene, tokensIn(scene, pronoun).from);
  if (heard !== undefined) return heard;
  const at = ASKS.test(wordAt(scene, from))
    ? from
    : SUBORDINATORS.has(wordAt(scene, from).toLowerCase())
      ? from + 1
      : -1;
  if (at < 0 || !ASKS.test(wordAt(scene, at))) return undefined;
  for (let i = at + 1; i < Math.min(at + REACH, sentence.tokens.to); i++) {
    if (wordAt(scene, i) === ",") return undefined;
    if (wordAt(scene, i) !== "by") continue;
    for (let k = i + 1; k < i + 8; k++) {
      const placed = scene.mentions[(scene.mentionOf[k] ?? 0) - 1];
      if (placed && scene.entities[placed.entity]?.type === "PERSON")
        return placed.isPossessive ? undefined : placed.entity;
    }
    return undefined;
  }
  return undefined;
}

const FRAMES = /^(?:in|during|speaking|talking|writing|appearing|sitting|after|before|following|at|on)$/i;

/** "In an interview with |Sean Hannity and Ann Lee, the senator said": the people of the phrase in front of a description, to whom it is said. */
export function addresseesOf(scene: Scene, { source }: Attribution, reading: SourceReading): ReadonlySet<number> {
  const found = new Set<number>();
  const [first] = source;
  const sentence = first && scene.segmentation.sentences[sentenceAt(scene, first.start)];
  if (!sentence || reading.kind !== "description" || !FRAMES.test(wordAt(scene, sentence.tokens.from))) return found;
  const { from } = tokensIn(scene, first);
  if (wordAt(scene, from - 1) !== "," || from - sentence.tokens.from > REACH) return found;
  let isTo = false;
  for (let i = sentence.tokens.from + 1; i < from; i++) {
    const word = wordAt(scene, i);
    if (/^(?:with|to|against|alongside|beside)$/.test(word)) isTo = true;
    else if (SUBORDINATORS.has(word) || /^(?:by|from|of|in|on)$/.test(word)) isTo = false;
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (isTo && placed && !placed.isPossessive && scene.entities[placed.entity]?.type === "PERSON")
      found.add(placed.entity);
  }
  return found;
}

/** "When asked about a letter by |Ann Lee, the senator said": the people of a question that nobody is said to ask, none of whom a description behind it means. */
export function askedAbout(scene: Scene, { source }: Attribution, reading: SourceReading): ReadonlySet<number> {
  const found = new Set<number>();
  const [first] = source;
  const sentence = first && scene.segmentation.sentences[sentenceAt(scene, first.start)];
  if (!sentence || reading.kind !== "description") return found;
  const opener = sentence.tokens.from;
  const asks = /^(?:When|Once|After)$/.test(wordAt(scene, opener)) ? opener + 1 : opener;
  const { from } = tokensIn(scene, first);
  if (!/^(?:[Aa]sked|[Qq]uestioned|[Qq]uizzed|[Pp]ressed)$/.test(wordAt(scene, asks))) return found;
  if (wordAt(scene, from - 1) !== "," || from - opener > REACH) return found;
  for (let i = asks + 1; i < from; i++) {
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (placed && scene.entities[placed.entity]?.type === "PERSON") found.add(placed.entity);
  }
  return found;
}
