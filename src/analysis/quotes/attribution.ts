/**
 * What passes between the three stages of attribution: marked stretches, then who-said-what as spans, then speakers.
 * Spans are offsets into `Article.text`.
 */
import type { Span } from "../../document/span.ts";

/** A stretch of text between quotation marks; the span leaves the marks and white space at its edges out. Ordered, disjoint. */
export interface QuotedStretch extends Span {
  /** With its marks; equals the span's end where the closing mark is missing. */
  readonly outer: Span;
  /** Index into `Article.blocks`. A stretch lies in one block. */
  readonly block: number;
  /** Whether a mark opens it, here or in a paragraph before; if not, it begins where its paragraph does, or behind a colon. */
  readonly opened: boolean;
  /** Whether a mark closes it; if not, it runs to the end of its paragraph. */
  readonly closed: boolean;
  /** Whether it goes on with the stretch before, which was left open at the end of the paragraph before. */
  readonly continues: boolean;
}

/** Content, cue and source of one attribution, before anybody asks who the source is. Every list of spans is ordered. */
export interface Attribution {
  /** Never empty. Outer marks and a "that" before it left out; several spans where something interrupts it. */
  readonly content: readonly Span[];
  /** The parts of `content` inside marks. Empty for indirect speech. */
  readonly quoted: readonly Span[];
  /** The words that report. Empty when there are none. */
  readonly cue: readonly Span[];
  /** The words that name the source here, titles and descriptions included. Empty when there are none. */
  readonly source: readonly Span[];
  /** Name of the rule, "model", or "none" for marked words that nobody is found to have said. */
  readonly method: string;
  /** How sure the method is of this attribution, 0 to 1; not calibrated. */
  readonly score: number;
}
