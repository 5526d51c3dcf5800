/**
 * What a page about one article holds, before anybody decides how it looks: for formats that show more than a terminal
 * can. Words of the article come as runs that point to the quotations and names they are a part of.
 */
import type { EntityType, QuoteType } from "../../document/annotations.ts";
import type { BlockKind } from "../../document/article.ts";
import type { ChartSection } from "../chart.ts";

/** Words of the article, and what they are a part of. */
export interface MarkedRun {
  readonly text: string;
  /** `Quotation.id`. */
  readonly quote?: string;
  /** True for words of a quotation that stand outside its marks: what somebody said, not how they said it. */
  readonly reported?: true;
  /** `Name.id`. */
  readonly name?: number;
}

/** What the article says of itself. */
export interface Masthead {
  readonly id: string;
  /** The headline; the id where there is none. */
  readonly title: readonly MarkedRun[];
  readonly source?: string;
  readonly byline?: string;
  /** ISO 8601, a day or a moment, and where it was found. */
  readonly date?: { readonly value: string; readonly from: string };
  readonly tags: readonly string[];
  readonly section?: string;
  /** BCP 47. */
  readonly language?: string;
  /** An address that may be linked to: http or https. */
  readonly link?: string;
  readonly words: number;
  readonly readingTimeSeconds: number;
}

/** A block of the article as it is read. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** Number of the block among those of the reading text, the first being 1; absent for captions and credits. */
  readonly paragraph?: number;
  readonly words: readonly MarkedRun[];
  /** Of a caption: who took the picture, how often it was printed. */
  readonly facts: readonly string[];
}

/** Somebody quoted in the article. */
export interface Speaker {
  /** 1, 2, 3 … as in `speaker:N`: names first, in the order in which the article first quotes them. */
  readonly number: number;
  /** The fullest name; what the article calls them, for those without a name; null where it does not say who speaks. */
  readonly label: string | null;
  /** Enough to tell them from the others beside their words: the family name. */
  readonly short: string | null;
  /** Whether the label is a name. */
  readonly isNamed: boolean;
  readonly role: string | null;
  /** Quotations with marks. */
  readonly quotations: number;
  /** Words of those in marks. */
  readonly words: number;
  /** Reported speech: no marks. */
  readonly reported: number;
}

/** Where a quotation stands. */
export interface Place {
  /** 0 for the headline. */
  readonly paragraph: number;
  /** Line of the file, the first being 1; only for formats whose text is the file. */
  readonly line?: number;
  /** UTF-16 code units from the start of `Article.text`. */
  readonly offset: number;
  /** The words in the article's own page: its address with a text fragment. */
  readonly link?: string;
}

export interface Quotation {
  /** "Q1": the same as in the records. */
  readonly id: string;
  readonly type: QuoteType;
  /** The parts of an interrupted quotation, outer marks left out. */
  readonly parts: readonly (readonly MarkedRun[])[];
  /** What is printed between a part and the next: " ", or " … " where the report interrupts. */
  readonly joints: readonly string[];
  /** The sentences it stands in and some around, where they were asked for; several where something lies between them. */
  readonly passage?: readonly (readonly MarkedRun[])[];
  /** `Speaker.number`; absent for marks that quote nobody. */
  readonly speaker?: number;
  /** What the article calls the speaker here: "the mayor", "she". */
  readonly mention: string | null;
  readonly cue: string | null;
  readonly place: Place;
  /** Calibrated chance that the speaker is right, 0 to 1. */
  readonly confidence: number;
  /** For marks that quote nobody: what they are for. */
  readonly reason?: string;
}

/** A person, organisation, place or other name. */
export interface Name {
  readonly id: number;
  readonly type: EntityType;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Role, country, date or sum: whatever the article says of it. */
  readonly facts: readonly string[];
  readonly mentions: number;
  readonly confidence: number;
}

/** Labelled values that belong together. */
export interface FigureGroup {
  readonly title: string;
  readonly fields: readonly (readonly [label: string, value: string])[];
}

/** A page. Lists that a command does not speak of are absent; empty ones say that nothing was found. */
export interface ArticlePage {
  readonly masthead: Masthead;
  /** The article to read; speakers, quotations and names are then what is marked in it. */
  readonly body?: readonly PageBlock[];
  readonly speakers?: readonly Speaker[];
  readonly quotations?: readonly Quotation[];
  /** Whether each speaker's quotations stand under a heading. */
  readonly isGrouped?: boolean;
  readonly names?: readonly Name[];
  readonly figures?: readonly FigureGroup[];
  readonly charts?: readonly ChartSection[];
}
