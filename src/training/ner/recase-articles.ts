/** Copies of sentences as capitals and as headlines, so that names are found there too. */
import type { Random } from "../random.ts";
import { type LabelledArticle, labelArticle } from "./read-corpus.ts";

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an and as at but by for from in into of on or over the to up vs with after amid".split(" "),
);

/** "Abe, top US general pledge to step up ties" as "Abe, Top US General Pledge to Step Up Ties". */
function asTitle(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}’'])\p{Ll}[\p{L}’']*/gu, (word) =>
    SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** About `share` of the sentences once more in capitals, and as many as titles; sentences of 5 to 30 words with a name. */
export function recaseSentences(sources: readonly LabelledArticle[], share: number, random: Random): LabelledArticle[] {
  const made: LabelledArticle[] = [];
  for (const { article, segmentation, entities } of sources) {
    for (const { start, end, tokens } of segmentation.sentences) {
      const drawn = random.next();
      const words = tokens.to - tokens.from;
      if (drawn >= 2 * share || words < 5 || words > 30) continue;
      const inside = entities.filter((entity) => start <= entity.start && entity.end <= end);
      const original = article.text.slice(start, end);
      const text = drawn < share ? original.toUpperCase() : asTitle(original);
      if (inside.length === 0 || text.length !== original.length) continue;
      const moved = inside.map((entity) => ({ ...entity, start: entity.start - start, end: entity.end - start }));
      made.push(labelArticle({ id: `${article.id}-${start}`, text, entities: moved }));
    }
  }
  return made;
}
