/**
 * What the analysis learns about an article: stand-off values over spans of `Article.text`.
 */
import type { Span, TokenRange } from "./span.ts";

/** Kinds of token, as stored in `Tokens.kinds`. A number carries at least one digit and no letter but a unit or ordinal ending. */
export const TOKEN_KINDS = ["word", "number", "punctuation", "symbol"] as const;

/**
 * The tokens of a text as parallel arrays, in text order and disjoint: a table instead of objects, so that an article of
 * fifty megabytes fits and the hot loops allocate nothing per token.
 */
export interface Tokens {
  readonly length: number;
  /** Offsets into the text: token i is `text.slice(starts[i], ends[i])`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Index into `TOKEN_KINDS`. */
  readonly kinds: Uint8Array;
}

/** A sentence of one block. Sentences are ordered, disjoint, and every token of an analysed block lies in just one. */
export interface Sentence extends Span {
  readonly tokens: TokenRange;
  /** Index into `Article.blocks`. */
  readonly block: number;
}

/** An article cut into tokens and sentences. Only blocks that are analysed (`isNamed`) have tokens. */
export interface Segmentation {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** Labels of the worldwide newswire corpus (a coarser OntoNotes); the list makes the type. */
export const ENTITY_TYPES = ["PERSON", "ORG", "LOC", "FAC", "NORP", "PRODUCT", "MISC", "DATE", "MONEY"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** One occurrence of a name. `confidence` is the tagger's probability, 0 to 1. Ordered and disjoint within an article. */
export interface Mention extends Span {
  readonly tokens: TokenRange;
  readonly type: EntityType;
  readonly confidence: number;
  /** What a user's lexicon calls the entity; overrides the name that the article gives. */
  readonly canonical?: string;
}

export const PRONOUN_SETS = ["he", "she", "they", "it"] as const;
/** The pronouns an article uses for somebody. */
export type PronounSet = (typeof PRONOUN_SETS)[number];

/** What is known of an entity that is a person. */
export interface Person {
  readonly given?: string | undefined;
  readonly family: string;
  /** As printed: "Mr.", "Gen.", "Prime Minister". */
  readonly honorific?: string | undefined;
  /** From honorifics, given names and the article's own usage. */
  readonly pronouns?: PronounSet | undefined;
}

/** A sum of money: `currency` is ISO 4217. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Mentions judged to name the same thing, in document order; never empty. */
export interface Entity {
  /** 1, 2, 3 … in the order of first mention. */
  readonly id: number;
  readonly type: EntityType;
  /** The fullest form in the article, without titles. */
  readonly name: string;
  /** Other forms in the article, most frequent first. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  /** What the article says they are: "chairman of the US Joint Chiefs of Staff", from a title or an apposition; longest evidence first. */
  readonly roles: readonly Span[];
  readonly person?: Person | undefined;
  /** ISO 3166 alpha-2, for countries and nationalities. */
  readonly country?: string | undefined;
  /** ISO 8601 against the article's date, for dates: "2017-08-18", "2017-07", "199X", "2017-W33-5". */
  readonly value?: string | undefined;
  readonly money?: Money | undefined;
}

export type QuoteType = "direct" | "mixed" | "indirect" | "scare";

/**
 * An attribution: content, cue and source spans as in PARC, plus the speaker they resolve to. `scare` are marked words
 * that nobody is quoted with.
 */
export interface Quote {
  readonly type: QuoteType;
  /** The whole content, a "that" before it and outer marks left out; several when the cue interrupts. Ordered. */
  readonly content: readonly Span[];
  /** The stretches of the content inside marks, marks left out. */
  readonly quoted: readonly Span[];
  /** "said"; several spans where it is broken ("made … clear"). Empty when there is none. */
  readonly cue: readonly Span[];
  /** The words that name the speaker here: "the mayor", "she". Empty when there are none. */
  readonly source: readonly Span[];
  /** `Entity.id` of who it is, where the article names them. */
  readonly speaker?: number;
  /** Which rule or model decided on the source and the speaker, or "none". */
  readonly method: string;
  /** Calibrated chance that the speaker is right: of the answers given 0.9, nine in ten are. */
  readonly confidence: number;
  /** For `scare`: what the marks are for ("term", "title", "nickname" …). */
  readonly reason?: string;
}
