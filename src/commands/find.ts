/** `newsctl find`: where words stand in a corpus. */
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { COUNT_CSV_COLUMNS, FIND_CSV_COLUMNS } from "../report/find-report.ts";
import { countSelected, limitReport } from "../report/limit-report.ts";
import { SEARCH_PLACES, type Search } from "../select/find-passages.ts";
import { parseTerms } from "../select/search-words.ts";
import { ChoiceOption, choices } from "./choice-option.ts";
import type { Context } from "./context.ts";
import { addExamples } from "./help/examples.ts";
import { withFilters } from "./nothing-selected.ts";
import {
  ARTICLES,
  addSharedOptions,
  addThreadOptions,
  resolveInput,
  resolveOutput,
  resolveThreads,
  type SharedFlags,
  someWords,
  type ThreadFlags,
  wholeNumber,
} from "./options.ts";
import { runOverArticles } from "./pipeline.ts";

interface FindFlags extends SharedFlags, ThreadFlags {
  readonly in?: string;
  readonly speaker?: string;
  readonly limit?: string;
  readonly count?: boolean;
}

export function addFindCommand(program: Command, context: Context): void {
  const command = program
    .command("find")
    .summary("find words in articles, or in what people say")
    .description(
      'Find sentences that hold all of the words, case and accents aside. "attack on one" is a phrase, milit* the beginning of a word.',
    )
    .argument("<words>", "what to look for, as one argument")
    .argument("[article...]", ARTICLES)
    .addOption(
      new ChoiceOption(
        "--in <places>",
        `where: ${SEARCH_PLACES.join(", ")}\nSeveral with commas; without it: title,body. In quotes, all words must stand in one quotation.`,
        SEARCH_PLACES,
        true,
      ),
    )
    .option("--speaker <name>", "only in quotations by those whose name has this part")
    .option("--limit <n>", "at most n sentences")
    .option("--count", "how many there are, by article");
  addThreadOptions(command);
  addSharedOptions(command);
  addExamples(
    command,
    ["newsctl find 'missile program'", "sentences with both words"],
    ["newsctl find '\"attack on one\"' --in quotes", "a phrase, where it was said"],
    ["newsctl find 'korea*' --speaker Dunford", "what one person says of it"],
    "newsctl find japan --jsonl | jq -r '.hits[] | [.start, .text] | @tsv'",
  );
  command.action((words: string, refs: string[], flags: FindFlags) => runFind(words, refs, flags, context));
}

async function runFind(words: string, refs: readonly string[], flags: FindFlags, context: Context): Promise<void> {
  const search = resolveSearch(words, flags);
  const limit = flags.limit === undefined ? Number.POSITIVE_INFINITY : wholeNumber("--limit", flags.limit, 1);
  const count = flags.count === true;
  let found = 0;
  let articles = 0;
  await runOverArticles(
    {
      refs,
      input: resolveInput(flags),
      output: resolveOutput(flags, context.host),
      csvColumns: count ? COUNT_CSV_COLUMNS : FIND_CSV_COLUMNS,
      ...(count && { records: "find-count" }),
      single: false,
      threads: resolveThreads(flags),
      job: { command: "find", search, count },
      each: (report) => {
        articles++;
        if (found >= limit) return undefined;
        const wanted = limitReport(report, limit - found);
        found += countSelected(wanted);
        return wanted;
      },
    },
    context,
  );
  if (articles > 0 && found === 0) {
    const { in: where, speaker } = flags;
    await context.tell("note", `nothing${withFilters({ in: where, speaker })} holds all of: ${words}`);
  }
}

function resolveSearch(words: string, { in: where, speaker }: FindFlags): Search {
  const terms = parseTerms(words);
  if (terms.length === 0) throw new UsageError(`there is no word in "${words}"`, { hint: "give words to look for" });
  const places =
    where !== undefined
      ? choices("--in", where, SEARCH_PLACES)
      : speaker !== undefined
        ? (["quotes"] as const)
        : (["title", "body"] as const);
  if (speaker !== undefined && (places.length > 1 || !places.includes("quotes"))) {
    throw new UsageError("--speaker is for quotations", { hint: "leave --in out, or give --in quotes" });
  }
  return { terms, places: new Set(places), ...(speaker !== undefined && { speaker: someWords("--speaker", speaker) }) };
}
