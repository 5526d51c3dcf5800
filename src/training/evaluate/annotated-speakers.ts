/**
 * Who speaks each stretch in double marks of further articles of the training corpora, annotated for this project by reading, before
 * anybody had seen the program's answers, by the conventions of `speakers/CONVENTIONS.md`. The files hold places and names and no
 * text: one article a line, `{"id", "corpus", "length", "quotes": [{"start", "end", "kind", "speaker", "how", "mention": [start, end],
 * "alt"}]}`, offsets in UTF-16 code units of the article's text in `CORPUS/train.jsonl`, which is `length` of them long.
 * `speakers-read.jsonl` has the articles whose errors were read while rules were written, `speakers-unread.jsonl` those of which
 * only the scores are known. `marks-read.jsonl` says of further articles whether somebody is quoted with the stretches of which the
 * judge of marked words had been least sure, and of some others, and nothing else. Where a mention's words stand several times, its place is the nearest, in a few cases the wrong one.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

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

interface AnnotatedArticle {
  readonly id: string;
  readonly corpus: "entities" | "quotes";
  readonly length: number;
  readonly quotes: readonly AnnotatedQuote[];
}

export const annotatedFile = (set: AnnotatedSet): URL => new URL(`annotated/${set}.jsonl`, import.meta.url);

/** The articles of a set in the form of `speakers/dev.jsonl`, with their texts out of `data`. Throws where a text is missing or another one. */
export function annotatedSpeakers(data: string, set: AnnotatedSet): string {
  const texts = { entities: readTexts(data, "entities"), quotes: readTexts(data, "quotes") };
  const articles = readLines<AnnotatedArticle>(annotatedFile(set));
  return articles
    .map(({ id, corpus, length, quotes }) => {
      const text = texts[corpus].get(id);
      if (text?.length !== length) throw new Error(`${corpus}/train.jsonl has another text of ${id}, or none`);
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

function readTexts(data: string, corpus: string): ReadonlyMap<string, string> {
  const articles = readLines<{ readonly id: string; readonly text: string }>(join(data, corpus, "train.jsonl"));
  return new Map(articles.map(({ id, text }) => [id, text]));
}

/** Records of a file of one JSON value a line, whose shape its description promises. */
function readLines<T>(path: string | URL): readonly T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
