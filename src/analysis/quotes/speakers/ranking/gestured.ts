/** 'Khan rolls her eyes at this. “Nature doesn't have to do VAT.”': whoever a sentence shows moved says what stands right behind it. */
import type { Attribution } from "../../attribution.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import { mentionIndexAt, type Scene, sentenceAt, wordAt } from "../scene.ts";

/** What somebody does before they speak, and what with. */
const GESTURES =
  /^(?:laugh(?:s|ed)|smile[sd]|shrug(?:s|ged)|nod(?:s|ded)|sigh(?:s|ed)|grin(?:s|ned)|wink(?:s|ed)|snort(?:s|ed)|frown(?:s|ed)|pause[sd]|hesitate[sd]|wince[sd]|grimace[sd]|chuckle[sd]|beam(?:s|ed)|scoff(?:s|ed)|giggle[sd]|consider(?:s|ed))$/;
const WITH_PARTS =
  /^(?:roll(?:s|ed) (?:his|her) eyes|sh(?:akes|ook) (?:his|her) head|raise[sd] an eyebrow|wave[sd] a hand|lean(?:s|ed) (?:in|forward|back))/;

/** The person (index of the entity) who is the subject of such a sentence right before words in marks that nothing reports. */
export function gesturedBefore(scene: Scene, { quoted, cue }: Attribution, reading: SourceReading): number | undefined {
  const [first] = quoted;
  if (reading.kind !== "none" || !first || cue.length > 0) return undefined;
  const here = sentenceAt(scene, first.start);
  const before = scene.segmentation.sentences[here - 1];
  if (!before || before.block !== scene.segmentation.sentences[here]?.block) return undefined;
  const placed = scene.mentions[mentionIndexAt(scene, before.start)];
  if (!placed || placed.mention.start !== before.start || placed.isPossessive) return undefined;
  if (scene.entities[placed.entity]?.type !== "PERSON") return undefined;
  const { text } = scene.article;
  const isBehind = /^["“”„«'‘ ]*$/.test(text.slice(before.end, first.start));
  const verb = wordAt(scene, placed.mention.tokens.to);
  const isMoved = GESTURES.test(verb) || WITH_PARTS.test(text.slice(placed.mention.end + 1, placed.mention.end + 30));
  return isBehind && isMoved ? placed.entity : undefined;
}
