/** 'Khan rolls her eyes at this. “Nature doesn't have to do VAT.”': whoever a sentence shows moved says what stands right behind it. */
import type { Attribution } from "../../attribution.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import { mentionIndexAt, type Scene, sentenceAt, wordAt } from "../scene.ts";

/** What somebody does before they speak, and what with. */
const GESTURES =
  /^(?:laugh(?:s|ed)|smile[sd]|shrug(?:s|ged)|nod(?:s|ded)|sigh(?:s|ed)|grin(?:s|ned)|wink(?:s|ed)|snort(?:s|ed)|frown(?:s|ed)|pause[sd]|hesitate[sd]|wince[sd]|grimace[sd]|chuckle[sd]|beam(?:s|ed)|scoff(?:s|ed)|giggle[sd]|consider(?:s|ed))$/;
const WITH_PARTS =
  /^(?:roll(?:s|ed) (?:his|her) eyes|sh(?:akes|ook) (?:his|her) head|raise[sd] an eyebrow|wave[sd] a hand|lean(?:s|ed) (?:in|forward|back))/;

/** Names of a sentence that are looked at. */
const FEW = 4;

/**
 * The person (index of the entity) who is the subject of such a sentence right before words in marks that nothing reports, or a
 * pronoun does: "Asked about that, Albanese paused. “This is a moment for unity,” he said."
 */
export function gesturedBefore(scene: Scene, { quoted, cue }: Attribution, reading: SourceReading): number | undefined {
  const [first] = quoted;
  const isTakenUp = reading.pronoun === "he" || reading.pronoun === "she";
  if (!first || !(isTakenUp || (reading.kind === "none" && cue.length === 0))) return undefined;
  const here = sentenceAt(scene, first.start);
  const before = scene.segmentation.sentences[here - 1];
  if (!before || before.block !== scene.segmentation.sentences[here]?.block) return undefined;
  const { text } = scene.article;
  if (!/^["“”„«'‘ ]*$/.test(text.slice(before.end, first.start))) return undefined;
  const from = mentionIndexAt(scene, before.start);
  for (let index = from; index < from + FEW; index++) {
    const placed = scene.mentions[index];
    if (!placed || placed.mention.start >= before.end) return undefined;
    if (placed.isPossessive || scene.entities[placed.entity]?.type !== "PERSON") continue;
    const { start, end, tokens } = placed.mention;
    const isSubject = start === before.start || wordAt(scene, tokens.from - 1) === ",";
    const isMoved = GESTURES.test(wordAt(scene, tokens.to)) || WITH_PARTS.test(text.slice(end + 1, end + 30));
    if (isSubject && isMoved) return placed.entity;
  }
  return undefined;
}
