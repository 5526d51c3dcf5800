/** "Mir, Shah and the spinner Butt were called up. “We talked about it,” he said": people who are only listed, while somebody else speaks. */
import { paragraphAt, type Scene } from "../scene.ts";
import type { Candidate, Turn } from "./question.ts";

/** Paragraphs for which whoever spoke last is kept in mind across a list. */
const REACH = 3;
/** Fewest who may be meant of one list. */
const FEWEST = 2;

/** `candidates` for "he" or "she" at `at` without those who are named in a row and have not spoken, where one of them all spoke last. */
export function withoutListed(
  scene: Scene,
  candidates: readonly Candidate[],
  at: number,
  turns: readonly Turn[],
): readonly Candidate[] {
  const last = turns.at(-1);
  if (!last || !candidates.some(({ entity }) => entity === last.entity)) return candidates;
  if (paragraphAt(scene, at) - last.paragraph > REACH) return candidates;
  const listed = candidates.filter(
    ({ entity, before }) =>
      entity !== last.entity &&
      scene.mentions[before]?.isInList === true &&
      (scene.mentions[before]?.mention.start ?? 0) > last.end &&
      !turns.some((turn) => turn.entity === entity),
  );
  const sentenceOf = ({ before }: Candidate): number | undefined => scene.mentions[before]?.sentence;
  const many = new Set(
    listed.filter((one) => listed.filter((other) => sentenceOf(other) === sentenceOf(one)).length >= FEWEST),
  );
  return candidates.filter((one) => !many.has(one));
}
