/** Articles that come as fields: rows of data sets, entries of feeds, documents of news exchange formats. */
import type { Provenance } from "../../document/article.ts";

/** What the body is written in. HTML is told from text by its tags where the format does not say. */
export type BodyKind = "text" | "html";

/** One article as its fields say it, before it has a text of its own. Values are as printed, trimmed, never empty. */
export interface ArticleRecord {
  readonly title?: string;
  readonly body?: string;
  readonly bodyKind?: BodyKind;
  /** The record's own id, or its address where it has none. */
  readonly id?: string;
  readonly source?: string;
  readonly byline?: string;
  /** As printed: made ISO 8601 when the article is built. */
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
  readonly section?: string;
  readonly image?: string;
  readonly tags: readonly string[];
  /** Captions of pictures, in order. */
  readonly captions?: readonly string[];
  /** Where the values come from: the name of the field, by name of ours. */
  readonly from: Readonly<Record<string, Provenance>>;
}
