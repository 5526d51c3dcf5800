/** "Renee Salt, 85, from London, had “buried the ghosts”, she told the BBC": whoever a sentence brings up and is about, where a pronoun says it at the end. */
import type { Attribution } from "../../attribution.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import { mentionIndexAt, type Scene } from "../scene.ts";

/** The entity with whose first mention, and age, the content begins; undefined where the pronoun stands elsewhere or none is brought up. */
export function ownSubject(
  scene: Scene,
  { content, quoted, source }: Attribution,
  reading: SourceReading,
): number | undefined {
  const [first, said, pronoun] = [content[0], quoted[0], source[0]];
  if ((reading.pronoun !== "he" && reading.pronoun !== "she") || !first || !said || !pronoun) return undefined;
  if (pronoun.start < first.end || said.start === first.start) return undefined;
  const placed = scene.mentions[mentionIndexAt(scene, first.start)];
  const entity = scene.entities[placed?.entity ?? -1];
  if (placed?.mention.start !== first.start || entity?.type !== "PERSON") return undefined;
  if (entity.mentions[0]?.start !== first.start) return undefined;
  return AGED.test(scene.article.text.slice(placed.mention.end, said.start)) ? placed.entity : undefined;
}

const AGED = /^, (?:aged )?\d{1,3},/;
