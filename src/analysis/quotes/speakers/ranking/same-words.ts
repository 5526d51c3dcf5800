/** Who is quoted with the same words elsewhere in the article: a headline and a heading take theirs from the text. */
import type { Attribution } from "../../attribution.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import type { Scene } from "../scene.ts";

/** Answers who is quoted elsewhere with words of an attribution. */
export type SameWords = (attribution: Attribution) => ReadonlySet<number>;

const NOBODY: ReadonlySet<number> = new Set();
/** Words of a piece that is compared; a quotation with fewer is compared as it is. */
export const PIECE = 4;
const FEWEST = 2;

/** An index over the quotations whose source is a name, made when first asked. */
export function indexSameWords(
  { article: { text } }: Pick<Scene, "article">,
  attributions: readonly Attribution[],
  readings: readonly SourceReading[],
): SameWords {
  let speakers: Map<string, number> | undefined;
  return (attribution) => {
    if (attribution.quoted.length === 0) return NOBODY;
    speakers ??= speakersByPiece(text, attributions, readings);
    const found = new Set<number>();
    for (const piece of piecesOf(text, attribution)) {
      const entity = speakers.get(piece);
      if (entity !== undefined) found.add(entity);
    }
    return found;
  };
}

function speakersByPiece(
  text: string,
  attributions: readonly Attribution[],
  readings: readonly SourceReading[],
): Map<string, number> {
  const speakers = new Map<string, number>();
  attributions.forEach((attribution, index) => {
    const [entity] = readings[index]?.names ?? [];
    if (entity === undefined) return;
    for (const piece of piecesOf(text, attribution)) if (!speakers.has(piece)) speakers.set(piece, entity);
  });
  return speakers;
}

/** The marked words in lower case: every few in a row, and the whole where it is short. */
export function piecesOf(text: string, { quoted }: Attribution): readonly string[] {
  return quoted.flatMap(({ start, end }) => {
    const words =
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < FEWEST) return [];
    const pieces = words.length <= PIECE ? [words.join(" ")] : [];
    for (let i = 0; i + PIECE <= words.length; i++) pieces.push(words.slice(i, i + PIECE).join(" "));
    return pieces;
  });
}
