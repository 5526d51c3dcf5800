/** Quotations in paragraphs of their own: whoever was quoted last goes on, and no body that was named in between. */
import type { Attribution } from "../../attribution.ts";
import { blockAt, paragraphAt, type Scene } from "../scene.ts";
import type { Asked } from "./question.ts";

/** Paragraphs between two quotations of one speaker. */
const REACH = 3;

/**
 * "“It is a start,” Roe said. ¶ Much is to be done before the tribe would say it was happy. ¶ “But we want to see how we can move on.”": the
 * person (index of the entity) who goes on where the words of `attribution` fill a paragraph and name no source, and `entity`, a body that
 * was not quoted so far, is only what the text speaks of; -1 elsewhere.
 */
export function goesOnSpeaking(asked: Asked, { quoted, source, cue }: Attribution, entity: number): number {
  const { scene, reading, turns } = asked;
  const [span] = quoted;
  if (reading.kind !== "none" || !span || source.length > 0 || cue.length > 0) return -1;
  if (entity < 0 || scene.entities[entity]?.type === "PERSON" || !fillsBlock(scene, span, quoted.at(-1))) return -1;
  const last = turns.findLast(({ isQuoted }) => isQuoted);
  if (!last || scene.entities[last.entity]?.type !== "PERSON") return -1;
  return paragraphAt(scene, span.start) - paragraphAt(scene, last.end - 1) <= REACH ? last.entity : -1;
}

/** Whether marked words begin and end a paragraph. */
function fillsBlock(
  scene: Scene,
  { start }: { readonly start: number },
  last: { readonly end: number } | undefined,
): boolean {
  const block = blockAt(scene, start);
  return block !== undefined && block.kind !== "title" && start - block.start < 2 && block.end - (last?.end ?? 0) < 3;
}
