/** Tokens and sentences of newsctl and its peers against a treebank. */
import type { Span } from "../../document/span.ts";
import type { GoldDocument } from "./conllu.ts";
import { addCounts, type Counts, countMatches, f1, markdownTable, NOTHING, percent, percentages } from "./figures.ts";
import type { Segmenter } from "./segmenters.ts";

interface Scores {
  /** Ends of sentences inside paragraphs: those that take finding. */
  readonly inner: Counts;
  /** Every end of a sentence, that of a paragraph too. */
  readonly all: Counts;
  readonly tokens: Counts;
  /** Tokens of words without hyphen, apostrophe, unit or currency: where conventions agree. */
  readonly agreed: Counts;
}

const NO_SCORES: Scores = { inner: NOTHING, all: NOTHING, tokens: NOTHING, agreed: NOTHING };

/** Words that tools cut by different conventions: hyphens, apostrophes, units and currencies, "cannot", "gonna". */
const DEBATED = /[-‐‑'’‘`]|\d\p{L}|\p{L}\d|\p{L}\$|^(?:cannot|gonna|gotta|wanna|gimme|lemme|kinda|lotta)$/iu;

/** Markdown: a table of sentences and one of tokens, the documents that `isNews` picks apart from the rest. */
export function evaluateSegmentation(
  documents: readonly GoldDocument[],
  segmenters: readonly Segmenter[],
  isNews: (document: GoldDocument) => boolean,
): { readonly sentences: string; readonly tokens: string } {
  const rows = segmenters.map((segmenter) => ({
    name: segmenter.name,
    news: total(documents.filter(isNews), segmenter),
    rest: total(
      documents.filter((document) => !isNews(document)),
      segmenter,
    ),
  }));
  return {
    sentences: markdownTable(
      ["Ends of sentences", "news P", "R", "F1", "rest P", "R", "F1", "news F1 with ends of paragraphs", "rest"],
      rows.map(({ name, news, rest }) => [
        name,
        ...percentages(news.inner),
        ...percentages(rest.inner),
        percent(f1(news.all)),
        percent(f1(rest.all)),
      ]),
    ),
    tokens: markdownTable(
      ["Tokens", "all P", "R", "F1", "where conventions agree P", "R", "F1", "news F1", "rest F1"],
      rows.map(({ name, news, rest }) => [
        name,
        ...percentages(addCounts(news.tokens, rest.tokens)),
        ...percentages(addCounts(news.agreed, rest.agreed)),
        percent(f1(news.tokens)),
        percent(f1(rest.tokens)),
      ]),
    ),
  };
}

function total(documents: readonly GoldDocument[], segmenter: Segmenter): Scores {
  return documents.map((document) => scoreDocument(document, segmenter)).reduce(addScores, NO_SCORES);
}

function addScores(a: Scores, b: Scores): Scores {
  return {
    inner: addCounts(a.inner, b.inner),
    all: addCounts(a.all, b.all),
    tokens: addCounts(a.tokens, b.tokens),
    agreed: addCounts(a.agreed, b.agreed),
  };
}

function scoreDocument({ text, sentences }: GoldDocument, segmenter: Segmenter): Scores {
  const ends = new Set<number>();
  const tokens: Span[] = [];
  const paragraphEnds = new Set<number>();
  let from = 0;
  for (const paragraph of text.split("\n\n")) {
    const cut = segmenter.cut(paragraph);
    for (const { end } of cut.sentences) ends.add(from + end);
    for (const { start, end } of cut.tokens) tokens.push({ start: from + start, end: from + end });
    paragraphEnds.add(from + paragraph.length);
    from += paragraph.length + 2;
  }
  const goldEnds = new Set(sentences.map(({ end }) => end));
  const goldTokens = sentences.flatMap(({ words }) => words.filter((word) => word.isAligned));
  const debated = debatedOffsets(text);
  const isAgreed = ({ start }: Span): boolean => debated[start] !== 1;
  return {
    inner: countMatches(without(ends, paragraphEnds), without(goldEnds, paragraphEnds)),
    all: countMatches(ends, goldEnds),
    tokens: countMatches(keys(tokens), keys(goldTokens)),
    agreed: countMatches(keys(tokens.filter(isAgreed)), keys(goldTokens.filter(isAgreed))),
  };
}

/** 1 for the characters of words, between white space, that tools cut by different conventions. */
function debatedOffsets(text: string): Uint8Array {
  const offsets = new Uint8Array(text.length);
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0].replace(/^\P{L}+|\P{L}+$/gu, "");
    if (DEBATED.test(match[0]) || DEBATED.test(word)) offsets.fill(1, match.index, match.index + match[0].length);
  }
  return offsets;
}

function keys(spans: readonly Span[]): ReadonlySet<string> {
  return new Set(spans.map(({ start, end }) => `${start} ${end}`));
}

function without(offsets: ReadonlySet<number>, left: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...offsets].filter((offset) => !left.has(offset)));
}
