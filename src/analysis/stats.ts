/** The figures of an article: how long it is, how hard to read, how much of it is quoted, and whom it names. */
import { ENTITY_TYPES, type Entity, type EntityType, type Quote, type Segmentation } from "../document/annotations.ts";
import { type Article, isBody } from "../document/article.ts";
import { readingTimeSeconds } from "./count-words.ts";
import { movingAverageTypeTokenRatio, textualLexicalDiversity } from "./stats/lexical-diversity.ts";
import type { SpeakerStats } from "./stats/quoted-words.ts";
import { countQuotedWords, type QuotedWords, type Voice } from "./stats/quoted-words.ts";
import { computeReadability, type Readability } from "./stats/readability.ts";
import { computeWordFigures } from "./stats/word-figures.ts";
import { countSentenceWords, tabulateWords } from "./stats/word-table.ts";

/** Words a window of the moving average holds: fits in a news article, and levels out single sentences. */
const MATTR_WINDOW = 100;

/**
 * Figures of the reading text (headings, paragraphs, list items, quotations, tables; no title, captions or furniture).
 * A mean, share or index is null where there is nothing to divide by.
 */
export interface Stats extends Readability {
  /** Words as a reader counts them: "don't" and "US-led" are one. Numbers count. */
  readonly words: number;
  /** Sentences that hold a word. */
  readonly sentences: number;
  /** Blocks of the reading text but its headings. */
  readonly paragraphs: number;
  /** Code points of the reading text, blocks joined by a blank line. */
  readonly characters: number;
  readonly meanSentenceWords: number | null;
  /** Words of each sentence that holds one, in text order. */
  readonly sentenceWords: readonly number[];
  /** Letters and digits a word. */
  readonly meanWordCharacters: number | null;
  /** At 238 words a minute, the mean of silent reading (Brysbaert 2019). */
  readonly readingTimeSeconds: number;
  readonly distinctWords: number;
  /** Distinct words over words; falls with length. */
  readonly typeTokenRatio: number | null;
  /** Mean type-token ratio of all windows of 100 words (MATTR, Covington & McFall 2010); null for shorter texts. */
  readonly movingAverageTypeTokenRatio: number | null;
  /** Measure of textual lexical diversity (MTLD, McCarthy & Jarvis 2010), factor size 0.72. */
  readonly textualLexicalDiversity: number | null;
  readonly syllables: number;
  /** Words of three syllables and more. */
  readonly polysyllables: number;
  /** Words in the quotation marks of direct and mixed quotations; null where quotations were not looked for. */
  readonly quotedWords: number | null;
  /** 0 to 1. */
  readonly quotedWordShare: number | null;
  /** Direct and mixed quotations. */
  readonly quotations: number | null;
  /** Most quoted words first. */
  readonly speakers: readonly SpeakerStats[] | null;
  /** Words in the marks of each of the article's quotations, in their order; 0 for those without marks of their own. */
  readonly quotationWords: readonly number[] | null;
  /** The reading text as a succession of voices, in text order: a quotation's words in marks, or the article's own. */
  readonly voices: readonly Voice[] | null;
  /** Distinct entities; null where names were not looked for. */
  readonly entities: number | null;
  readonly entitiesByType: Readonly<Record<EntityType, number>> | null;
  /** Distinct captions. */
  readonly captions: number;
  /** Blocks of furniture: repeats, widgets, links. */
  readonly leftOutBlocks: number;
}

/** What the figures are computed from; entities and quotes where they have been looked for. */
export interface StatsInput {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly entities?: readonly Entity[];
  readonly quotes?: readonly Quote[];
}

/** The figures of one article. */
export function computeStats({ article, segmentation, entities, quotes }: StatsInput): Stats {
  const words = tabulateWords(article, segmentation);
  const figures = computeWordFigures(article.text, words);
  const quoted: QuotedWords | undefined = quotes && countQuotedWords(words, quotes, entities ?? []);
  const body = article.blocks.filter(isBody);
  return {
    words: words.length,
    sentences: words.sentences,
    paragraphs: body.filter(({ kind }) => kind !== "heading").length,
    characters: countCharacters(article.text, body),
    meanSentenceWords: ratio(words.length, words.sentences),
    sentenceWords: countSentenceWords(words),
    meanWordCharacters: ratio(figures.characters, words.length),
    readingTimeSeconds: readingTimeSeconds(words.length),
    distinctWords: figures.distinct,
    typeTokenRatio: ratio(figures.distinct, words.length),
    movingAverageTypeTokenRatio: movingAverageTypeTokenRatio(figures.forms, figures.distinct, MATTR_WINDOW),
    textualLexicalDiversity: textualLexicalDiversity(figures.forms, figures.distinct),
    ...computeReadability({ ...figures, sentences: words.sentences, words: words.length }),
    syllables: figures.syllables,
    polysyllables: figures.polysyllables,
    quotedWords: quoted?.quotedWords ?? null,
    quotedWordShare: quoted?.quotedWordShare ?? null,
    quotations: quoted?.quotations ?? null,
    speakers: quoted?.speakers ?? null,
    quotationWords: quoted?.quotationWords ?? null,
    voices: quoted?.voices ?? null,
    entities: entities?.length ?? null,
    entitiesByType: entities === undefined ? null : countTypes(entities),
    captions: article.captions.length,
    leftOutBlocks: article.blocks.filter(({ kind }) => kind === "furniture").length,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Code points of the blocks, joined by a blank line. */
function countCharacters(text: string, blocks: Article["blocks"]): number {
  let count = Math.max(0, blocks.length - 1) * 2;
  for (const { start, end } of blocks) {
    count += end - start;
    for (let offset = start + 1; offset < end; offset++) {
      if ((text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800) count--;
    }
  }
  return count;
}

function countTypes(entities: readonly Entity[]): Readonly<Record<EntityType, number>> {
  const counts = Object.fromEntries(ENTITY_TYPES.map((type) => [type, 0])) as Record<EntityType, number>;
  for (const { type } of entities) counts[type]++;
  return counts;
}
