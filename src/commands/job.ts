/** What a command does to each article, as plain data that can cross to another thread. */
import type { Article } from "../document/article.ts";
import type { UserLexicon } from "../lexicon/user-lexicon.ts";
import type { Format } from "../render/renderer.ts";
import type { ArticleView } from "../report/article-report.ts";
import type { QuotesView } from "../report/quotes-report.ts";
import type { Report } from "../report/report.ts";
import type { Search } from "../select/find-passages.ts";
import type { EntitySelection } from "../select/select-entities.ts";
import type { QuoteSelection } from "../select/select-quotes.ts";
import type { Depth } from "./models.ts";

export type Job =
  | {
      readonly command: "show";
      /** "removed": what was left out, instead of the article. */
      readonly view: ArticleView | "removed";
      readonly highlight: Highlight;
    }
  | { readonly command: "list" }
  | {
      readonly command: "find";
      readonly search: Search;
      /** True: how often, instead of where. */
      readonly count: boolean;
    }
  | {
      readonly command: "quotes";
      readonly selection: QuoteSelection;
      readonly quotesView?: QuotesView;
      readonly lexicon: UserLexicon;
    }
  | {
      readonly command: "explain";
      /** "Q3"; absent for every quotation in marks. */
      readonly quotation?: string;
      readonly lexicon: UserLexicon;
    }
  | {
      readonly command: "entities";
      readonly selection: EntitySelection;
      /** False: every mention by itself. */
      readonly merge: boolean;
      readonly showConfidence: boolean;
      /** Whether "last month" is a date. */
      readonly relativeDates: boolean;
      readonly lexicon: UserLexicon;
    }
  | { readonly command: "stats"; readonly names: boolean; readonly charts: boolean };

/** What `show` marks in the text; nothing is looked for that is not marked. */
export interface Highlight {
  readonly quotes: boolean;
  readonly entities: boolean;
  /** Characters of the longest article that is marked: finding what to mark takes a second for each 50,000. */
  readonly longest: number;
}

/** One article in, the command's report on it out. */
export type Reporter = (article: Article) => Report;

/** The models that a job runs, which is what takes the time; undefined for none. */
export function depthOf(job: Job): Depth | undefined {
  switch (job.command) {
    case "quotes":
    case "explain":
      return "quotes";
    case "entities":
      return "names";
    case "stats":
      return job.names ? "quotes" : undefined;
    case "find":
      return job.search.places.has("quotes") ? "quotes" : undefined;
    case "show":
      return isHighlighting(job.highlight) ? (job.highlight.quotes ? "quotes" : "names") : undefined;
    case "list":
      return undefined;
    default:
      return job satisfies never;
  }
}

const isHighlighting = ({ quotes, entities }: Highlight): boolean => quotes || entities;

/**
 * The part of a report that a format prints: `page` is an article with all that was found in it, `note` the same for
 * formats that mark nothing in running text.
 */
export type Part = "records" | "rows" | "rows and records" | "sections" | "page" | "note";

/** The part that each format prints. */
export const PARTS: Readonly<Record<Format, Part>> = {
  json: "records",
  jsonl: "records",
  csv: "rows",
  table: "sections",
  html: "page",
  md: "note",
};
