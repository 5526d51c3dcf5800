/** 'Ferdinand “Bongbong” Marcos': what somebody goes by, within their name. */
import type { Span } from "../../../document/span.ts";
import { type Scene, tokensIn, wordAt } from "../speakers/scene.ts";

const LONGEST_NICKNAME = 3;
const MARK = /^["“”„‟«»'‘’`´]+$/;

/** Whether the words in marks have a name of a person on both sides, with nothing between. */
export function isNickname(scene: Scene, span: Span): boolean {
  const { from, to } = tokensIn(scene, span);
  if (to - from > LONGEST_NICKNAME || !/^\p{Lu}/u.test(wordAt(scene, from))) return false;
  let before = from - 1;
  while (MARK.test(wordAt(scene, before))) before--;
  let after = to;
  while (MARK.test(wordAt(scene, after))) after++;
  return after > to && before < from - 1 && isOfPerson(scene, before) && isOfPerson(scene, after);
}

function isOfPerson({ mentionOf, mentions, entities }: Scene, token: number): boolean {
  const placed = mentions[(mentionOf[token] ?? 0) - 1];
  return placed !== undefined && entities[placed.entity]?.type === "PERSON";
}
