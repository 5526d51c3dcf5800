/** What holds for every command: the topics of `newsctl help` and the sections of newsctl(1). */
import type { Term } from "./screen.ts";
import type { TopicName } from "./topic-names.ts";

/** A part of a manual: paragraphs, and terms with their meanings. */
export interface ManualSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly terms: readonly Term[];
}

export const TOPICS: Readonly<Record<TopicName, ManualSection>> = {
  articles: {
    title: "Articles",
    paragraphs: [
      "An article is named by what is at hand. Without any, a command takes the whole corpus: the folder of --corpus, else $NEWSCTL_CORPUS, else ./seeds, else the seeds that come with newsctl.",
      "Formats are told by content: plain text, web pages, Markdown, JSON, JSON Lines, CSV, RSS and Atom feeds, JSON Feed, ninjs, NewsML, NITF, news sitemaps, mail; gzipped or not. --format-in says otherwise.",
    ],
    terms: [
      ["000", "an id of the corpus, or the beginning of just one (newsctl list prints them)"],
      ["story.html", "a file"],
      ["'news/*.txt'", "a glob"],
      ["~/archive", "a folder, searched recursively"],
      ["https://…", "a web page; private addresses only with --allow-private"],
      ["-", "standard input"],
    ],
  },
  output: {
    title: "Output",
    paragraphs: [
      "On a terminal, tables wrap to its width and are coloured. In a pipe, output is plain, stable and never cut short.",
      "show and stats given exactly one article print that record itself under --json; every other case is an array. newsctl schema COMMAND prints the JSON Schema of the records.",
      "Offsets count UTF-16 code units of the text that show --json prints: in JavaScript, text.slice(start, end) is what stands there.",
    ],
    terms: [
      ["table", "for people: the default"],
      ["json", "one array, or one object"],
      ["jsonl", "one object a line"],
      ["csv", "a row each, with a header"],
    ],
  },
  environment: {
    title: "Environment",
    paragraphs: [],
    terms: [
      ["NEWSCTL_CORPUS", "folder that ids are looked up in"],
      ["NEWSCTL_DEBUG", "where a bug is, when newsctl meets one"],
      ["NEWSCTL_PAGER, PAGER", "what long articles are shown with; empty for none"],
      ["NO_COLOR", "no colour (no-color.org)"],
      ["FORCE_COLOR", "colour in a pipe: 1, 2 or 3; 0 for none"],
      ["XDG_CACHE_HOME", "folder of the cache of web pages"],
    ],
  },
  exit: {
    title: "Exit status",
    paragraphs: [
      "With several articles, the ones that fail are reported, the rest goes on, and the first failure counts.",
    ],
    terms: [
      ["0", "done; an empty selection is still done"],
      ["1", "a bug in newsctl"],
      ["2", "usage: the command line asks for what there is not"],
      ["3", "an article is missing, ambiguous or unreadable"],
      ["4", "nothing to parse"],
      ["5", "model weights are missing or corrupt"],
      ["130", "interrupted"],
    ],
  },
};
