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
      "An article is named by what is at hand. Without any, a command takes the whole corpus: the folder of --corpus, else $NEWSCTL_CORPUS, else that of the configuration file, else ./seeds, else the seeds that come with newsctl.",
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
      ["csv", "a row each, with a header; UTF-8 without a mark, which Excel asks for: Data, From Text/CSV"],
      ["html", "one page to look at, which loads nothing"],
      ["md", "Markdown for notes"],
    ],
  },
  config: {
    title: "Configuration",
    paragraphs: [
      "Defaults for flags stand in $XDG_CONFIG_HOME/newsctl/config.yaml, which is mostly ~/.config/newsctl/config.yaml (%APPDATA%\\newsctl\\config.yaml on Windows), or in the file that $NEWSCTL_CONFIG names. --no-config leaves it out.",
      "It is YAML: a key is the long name of a flag, without dashes; at the top for every command that has it, under the name of a command for that one. Flags without a value are true or false: no-color is written color: false. Paths are relative to the file.",
      "Flags beat the environment ($NEWSCTL_CORPUS, $NO_COLOR, $FORCE_COLOR), which beats the file, which beats the defaults. pager: may name a program; $NEWSCTL_PAGER beats it, and it beats $PAGER.",
    ],
    terms: [
      ["corpus: ~/archive", "where ids are looked up"],
      ["color: false", "never colour"],
      ["format: json", "unless another format is asked for"],
      ["pager: less -R", "or false, for none"],
      ["quotes: {type: all}", "for one command; on lines of their own, keys are indented"],
      ["entities: {type: [person, org]}", "a list, or text with commas"],
    ],
  },
  environment: {
    title: "Environment",
    paragraphs: [],
    terms: [
      ["NEWSCTL_CORPUS", "folder that ids are looked up in"],
      ["NEWSCTL_CONFIG", "configuration file, in place of the usual one"],
      ["NEWSCTL_DEBUG", "where a bug is, when newsctl meets one"],
      ["NEWSCTL_PAGER, PAGER", "program that shows articles longer than the screen; empty for none"],
      ["NO_COLOR", "no colour (no-color.org)"],
      ["FORCE_COLOR", "colour in a pipe: 1, 2 or 3; 0 for none"],
      ["FORCE_HYPERLINK", "links to file and line, whatever the terminal says; 0 for none"],
      ["XDG_CONFIG_HOME", "folder of newsctl/config.yaml"],
      ["XDG_CACHE_HOME", "folder of the caches: web pages, compiled code"],
    ],
  },
  exit: {
    title: "Exit status",
    paragraphs: [
      "With several articles, the ones that fail are reported, the rest goes on, and the first failure counts. A name that stands for nothing ends the run before its first article.",
    ],
    terms: [
      ["0", "done; an empty selection is still done"],
      ["1", "a bug in newsctl"],
      ["2", "usage: the command line or the configuration asks for what there is not"],
      ["3", "an article is missing, ambiguous or unreadable"],
      ["4", "nothing to parse"],
      ["5", "model weights are missing or corrupt"],
      ["6", "the output cannot be written: a full disk, a folder that is not there"],
      ["129, 130, 143", "ended by a signal: the terminal closed, Ctrl-C, kill; the output ends between two lines"],
    ],
  },
};
