/** What the words that name a source turn out to be. */
import type { NounClass } from "../../../../lexicon/speaker-nouns.ts";

export type SourceKind = "name" | "pronoun" | "description" | "none";

/** Pronouns a source can be: "who" and its like take up what stands before them. */
export type SourcePronoun = "he" | "she" | "they" | "it" | "who" | "other";

export interface SourceReading {
  readonly kind: SourceKind;
  /** Entities (indices) that the phrase names, the first one its head. Empty unless `kind` is "name". */
  readonly names: readonly number[];
  readonly pronoun: SourcePronoun | undefined;
  /** Head noun of a description, lower case, singular. */
  readonly head: string;
  readonly nounClass: NounClass;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  readonly isPlural: boolean;
  /** Lower-case words of the phrase besides its head, small words left out. */
  readonly words: readonly string[];
  /** Entities named in the phrase without heading it: the "Trump" of "a spokesman for Trump". */
  readonly within: readonly number[];
  /** Those of `within` that the thing belongs to or comes from: "Trump's letter", "a Xinhua analysis", "a memo from the agency". */
  readonly owners: readonly number[];
}

/** What a phrase says of whom it means, without their name. */
export type Description = Pick<SourceReading, "head" | "nounClass" | "determiner" | "isPlural" | "words">;
