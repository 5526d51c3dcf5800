/** The records that commands print as JSON, as types: the schema of `newsctl schema`, for TypeScript. */
import type { EntityType, PronounSet, QuoteType } from "../document/annotations.ts";
import type { ArticleFormat, BlockKind } from "../document/article.ts";

// Types, not interfaces: only those are JSON records to the compiler.

/** UTF-16 code units of `ArticleRecord.text`: `text.slice(start, end)` is what stands there. */
export type SpanRecord = { readonly start: number; readonly end: number };

/** Words of the article with their place; `spans` are their parts where they are broken. */
export type WordsRecord = SpanRecord & { readonly text: string; readonly spans: readonly SpanRecord[] };

/** `show --json`: an article. */
export type ArticleRecord = {
  readonly id: string;
  readonly path: string | null;
  readonly format: ArticleFormat;
  readonly title: string | null;
  readonly source: string | null;
  readonly tags: readonly string[];
  readonly byline: string | null;
  /** ISO 8601, and where it stands. */
  readonly date: { readonly value: string; readonly from: string } | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly url: string | null;
  readonly section: string | null;
  readonly image: string | null;
  /** Where the values above come from. */
  readonly from: { readonly [field: string]: string };
  readonly words: number;
  readonly readingTimeSeconds: number;
  /** What all offsets index into. */
  readonly text: string;
  /** Paragraphs and headings, joined by two line feeds. */
  readonly body: string;
  readonly captions: readonly (SpanRecord & {
    readonly text: string;
    readonly credit: string | null;
    readonly count: number;
  })[];
  readonly blocks: readonly (SpanRecord & { readonly kind: BlockKind; readonly reason: string | null })[];
  readonly warnings: readonly {
    readonly message: string;
    readonly start: number | null;
    readonly end: number | null;
  }[];
};

/** `quotes --json`: a quotation or reported statement. */
export type QuoteRecord = {
  readonly article: string;
  /** Q1 … with quotation marks, R1 … reported without, S1 … marks that quote nobody. */
  readonly id: string;
  readonly type: QuoteType;
  /** The content, its parts joined by a space. */
  readonly text: string;
  readonly spans: readonly SpanRecord[];
  /** The stretches of the content inside marks, marks left out. */
  readonly quoted: readonly SpanRecord[];
  readonly cue: WordsRecord | null;
  readonly speaker: {
    /** The fullest form in the article; null for a speaker it does not name. */
    readonly name: string | null;
    readonly role: string | null;
    /** `EntityRecord.id` */
    readonly entity: number | null;
    readonly mention: WordsRecord | null;
  } | null;
  /** The rule or model that decided. */
  readonly method: string;
  /** Calibrated chance that the speaker is right, 0 to 1. */
  readonly confidence: number;
  /** Number of the body block, from 1; 0 for the headline. */
  readonly paragraph: number;
  readonly reason: string | null;
  /** The sentences around it, where they were asked for. */
  readonly context: { readonly text: string; readonly spans: readonly SpanRecord[] } | null;
};

/** `entities --json`: a person, organisation, place or other name. */
export type EntityRecord = {
  readonly article: string;
  readonly id: number;
  readonly type: EntityType;
  /** The fullest form in the article, without titles. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  /** Where the role stands. */
  readonly roleSpan: SpanRecord | null;
  readonly honorific: string | null;
  readonly pronouns: PronounSet | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** ISO 8601, for dates. */
  readonly value: string | null;
  readonly money: { readonly amount: number; readonly currency: string } | null;
  readonly count: number;
  readonly confidence: number;
  readonly mentions: readonly (SpanRecord & { readonly text: string; readonly confidence: number })[];
};
