/**
 * Annotations of articles of the training corpora, made for this project by reading. The files in `annotated/` hold places and no
 * text: one article a line, with its `id`, its `corpus`, and the `length` of its text in `CORPUS/train.jsonl`, by which
 * another text of that name is told. All offsets are in UTF-16 code units of that text.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What every line has. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly corpus: "entities" | "quotes";
  readonly length: number;
}

/** The file of the annotations called `name`. */
export const annotatedFile = (name: string): URL => new URL(`annotated/${name}.jsonl`, import.meta.url);

/** The annotations called `name`, each with its text out of `data`. Throws where a text is missing or another one. */
export function annotatedArticles<T extends AnnotatedArticle>(
  data: string,
  name: string,
): readonly (T & { readonly text: string })[] {
  const texts = { entities: readTexts(data, "entities"), quotes: readTexts(data, "quotes") };
  return readLines<T>(annotatedFile(name)).map((article) => {
    const { id, corpus, length } = article;
    const text = texts[corpus].get(id);
    if (text?.length !== length) throw new Error(`${corpus}/train.jsonl has another text of ${id}, or none`);
    return { ...article, text };
  });
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
