/** Headings and headlines that quote what the text below quotes again: they are said by whoever speaks there. */
import type { Attribution } from "../../attribution.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import type { Scene } from "../scene.ts";
import { PIECE, piecesOf } from "./same-words.ts";

/** Who was found for an attribution: index of the entity, or -1. */
interface Answer {
  readonly entity: number;
  readonly probability: number;
}

/** `answers` to `attributions`, those that rest on no words taken from the attribution that quotes the same. */
export function withEchoes<Found extends Answer>(
  scene: Pick<Scene, "article">,
  attributions: readonly Attribution[],
  readings: readonly SourceReading[],
  answers: readonly Found[],
): readonly Found[] {
  const echoes = findEchoes(scene, attributions, readings);
  return answers.map((answer, index) => {
    const echo = answers[echoes[index] ?? -1];
    return echo ? { ...answer, entity: echo.entity, probability: echo.probability } : answer;
  });
}

/**
 * For each of `attributions` without words for its source, the first one that has some and quotes the same words: a heading's are
 * said by whoever the text below takes up as "she". -1 for all others.
 */
function findEchoes(
  { article: { text } }: Pick<Scene, "article">,
  attributions: readonly Attribution[],
  readings: readonly SourceReading[],
): readonly number[] {
  const isNone = (index: number): boolean => readings[index]?.kind === "none";
  const asking = attributions.map(({ quoted }, index) => quoted.length > 0 && isNone(index));
  if (!asking.includes(true)) return attributions.map(() => -1);
  const places = new Map<string, number>();
  attributions.forEach((attribution, index) => {
    if (isNone(index)) return;
    for (const piece of piecesOf(text, attribution)) if (!places.has(piece)) places.set(piece, index);
  });
  return attributions.map((attribution, index) => {
    if (!asking[index]) return -1;
    const pieces = piecesOf(text, attribution).filter((piece) => piece.split(" ").length >= PIECE);
    const found = pieces.map((piece) => places.get(piece) ?? -1);
    const first = found.find((place) => place >= 0) ?? -1;
    // "by the Department of Justice" may stand in any two.
    return found.filter((place) => place === first).length * 2 > pieces.length ? first : -1;
  });
}
