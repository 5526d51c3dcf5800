/** Articles for tests of what follows the tagger: the mentions are marked in the text. */
import { segment } from "../../src/analysis/segment.ts";
import type { EntityType, Mention, Segmentation } from "../../src/document/annotations.ts";
import type { Article } from "../../src/document/article.ts";

const TYPES: Readonly<Record<string, EntityType>> = {
  P: "PERSON",
  O: "ORG",
  L: "LOC",
  F: "FAC",
  N: "NORP",
  R: "PRODUCT",
  M: "MISC",
  D: "DATE",
  S: "MONEY",
};

export interface MarkedArticle {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly mentions: readonly Mention[];
}

/** "[P Joe Biden] said" is the paragraph "Joe Biden said" with one PERSON, "[P? Joe]" one of whom the tagger is not sure; every line is a paragraph. `date` is the article's. */
export function markedArticle(marked: string, date?: string): MarkedArticle {
  let text = "";
  const spans: { start: number; end: number; type: EntityType; confidence: number }[] = [];
  for (const part of marked.split(/(\[[A-Z]\?? [^\]]*\])/)) {
    const type = /^\[[A-Z]\?? /.test(part) ? TYPES[part.charAt(1)] : undefined;
    const isUnsure = part.charAt(2) === "?";
    const words = type === undefined ? part : part.slice(isUnsure ? 4 : 3, -1);
    const confidence = isUnsure ? 0.3 : 0.95;
    if (type !== undefined) spans.push({ start: text.length, end: text.length + words.length, type, confidence });
    text += words;
  }
  const article: Article = {
    id: "marked",
    format: "plain",
    text,
    meta: { tags: [], ...(date !== undefined && { date: { value: date, from: "test" } }) },
    blocks: [...text.matchAll(/\S.*/g)].map(({ index, 0: line }) => ({
      kind: "paragraph",
      start: index,
      end: index + line.length,
    })),
    captions: [],
    warnings: [],
  };
  const segmentation = segment(article);
  const { tokens } = segmentation;
  const mentions = spans.map(({ start, end, type, confidence }): Mention => {
    const from = tokens.starts.indexOf(start);
    const to = tokens.ends.indexOf(end) + 1;
    if (from < 0 || to <= from) throw new Error(`no tokens at ${start}..${end} of "${text}"`);
    return { start, end, type, tokens: { from, to }, confidence };
  });
  return { article, segmentation, mentions };
}
