/** Headings in marks within the text: "‘Thieves on our own land’" quotes whoever says so below, and nobody from above. */
import type { Attribution } from "../../attribution.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import { blockAt, type Scene } from "../scene.ts";

/** Who was found for an attribution: index of the entity, or -1. */
interface Answer {
  readonly entity: number;
  readonly probability: number;
}

const LONGEST_HEADING = 80;
/** Attributions below a heading among which its words are looked for. */
const REACH = 40;
/** Share of the heading's words that an attribution has to have, and how many at least. */
const LEAST_SHARE = 0.6;
const FEWEST_WORDS = 2;

/** Whether all of a short block is in marks without being a sentence of the text: single marks, or no stop. */
export function isMarkedHeading(scene: Scene, { quoted, cue, source }: Attribution): boolean {
  const [span, second] = quoted;
  if (!span || second || cue.length > 0 || source.length > 0) return false;
  const { article } = scene;
  const block = blockAt(scene, span.start);
  if (!block || block.kind === "title" || block.end - block.start > LONGEST_HEADING) return false;
  const before = article.text.slice(block.start, span.start);
  const after = article.text.slice(span.end, block.end);
  if (!/^["“‘']$/.test(before) || !/^["”’']$/.test(after)) return false;
  const words = article.text.slice(span.start, span.end);
  return /^['‘]/.test(before) ? !words.endsWith(",") : !/[.,?!…:;-]$/.test(words);
}

/** `answers` to `attributions`, those to headings in marks that of the first report below that has most of their words. */
export function withHeadings<Found extends Answer>(
  scene: Scene,
  attributions: readonly Attribution[],
  readings: readonly SourceReading[],
  answers: readonly Found[],
): readonly Found[] {
  return answers.map((answer, index) => {
    const attribution = attributions[index];
    if (readings[index]?.kind !== "none" || !attribution || !isMarkedHeading(scene, attribution)) return answer;
    const words = wordsIn(scene, attribution);
    for (let below = index + 1; below < Math.min(attributions.length, index + REACH); below++) {
      const report = attributions[below];
      const found = answers[below];
      if (!report || !found || readings[below]?.kind === "none") continue;
      const said = new Set(wordsIn(scene, report));
      const shared = words.filter((word) => said.has(word)).length;
      if (shared >= Math.min(FEWEST_WORDS, words.length) && shared >= words.length * LEAST_SHARE)
        return { ...answer, entity: found.entity, probability: found.probability };
    }
    return answer;
  });
}

/** The words of what is said that are more than joints. */
function wordsIn({ article: { text } }: Pick<Scene, "article">, { content }: Attribution): readonly string[] {
  return content.flatMap(({ start, end }) =>
    (
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).filter((word) => word.length > 3),
  );
}
