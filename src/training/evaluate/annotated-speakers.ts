/**
 * Who speaks each stretch in double marks of further articles of the training corpora, annotated for this project by reading, before
 * anybody had seen the program's answers, by the conventions of `speakers/CONVENTIONS.md`. The files add to what every
 * line of annotations has `"quotes": [{"start", "end", "kind", "speaker", "how", "mention": [start, end],
 * "alt"}]}`.
 * `speakers-read.jsonl` has the articles whose errors were read while rules were written, `speakers-unread.jsonl` those of which
 * only the scores are known. `marks-read.jsonl` says of further articles whether somebody is quoted with the stretches of which the
 * judge of marked words had been least sure, and of some others, and nothing else. Where a mention's words stand several times, its place is the nearest, in a few cases the wrong one.
 */
import { type AnnotatedArticle, annotatedArticles } from "./annotated-articles.ts";

export type AnnotatedSet = "speakers-read" | "speakers-unread" | "marks-read";

interface AnnotatedQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: "speech" | "scare";
  readonly speaker?: string | null;
  readonly how?: string | null;
  readonly mention?: readonly [start: number, end: number];
  readonly alt?: readonly string[];
}

interface SpokenArticle extends AnnotatedArticle {
  readonly quotes: readonly AnnotatedQuote[];
}

/** The articles of a set in the form of `speakers/dev.jsonl`, with their texts out of `data`. Throws where a text is missing or another one. */
export function annotatedSpeakers(data: string, set: AnnotatedSet): string {
  return annotatedArticles<SpokenArticle>(data, set)
    .map(({ id, text, quotes }) => {
      const gold = quotes.map(({ start, end, kind, speaker = null, how = null, mention, alt }) => ({
        start,
        end,
        text: text.slice(start, end),
        kind,
        speaker,
        mention: mention ? text.slice(...mention) : null,
        mention_start: mention?.[0] ?? null,
        mention_end: mention?.[1] ?? null,
        how,
        full: kind === "speech" ? "direct" : null,
        ...(alt === undefined ? {} : { alt }),
      }));
      return `${JSON.stringify({ id, text, quotes: gold, people: [], organizations: [], places: [] })}\n`;
    })
    .join("");
}
