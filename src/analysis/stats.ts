/** The figures of an article: how long it is, how hard to read, how much of it is quoted, and whom it names. */
import type { Entity, EntityType, Quote, Segmentation } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";

/** How much one speaker is quoted. */
export interface SpeakerStats {
  /** The entity's name; null for quotations whose speaker is not known. */
  readonly name: string | null;
  /** Direct and mixed quotations. */
  readonly quotations: number;
  /** Words inside quotation marks. */
  readonly words: number;
}

/**
 * Figures of the reading text (headings, paragraphs, list items, quotations, tables; no title, captions or furniture).
 * A mean, share or index is null where there is nothing to divide by.
 */
export interface Stats {
  /** Words as a reader counts them: "don't" and "US-led" are one. Numbers count. */
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** Code points of the reading text, blocks joined by a blank line. */
  readonly characters: number;
  readonly meanSentenceWords: number | null;
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
  readonly fleschReadingEase: number | null;
  readonly fleschKincaidGrade: number | null;
  readonly gunningFog: number | null;
  readonly smog: number | null;
  readonly colemanLiau: number | null;
  readonly automatedReadability: number | null;
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
