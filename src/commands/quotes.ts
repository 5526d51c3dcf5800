/** `newsctl quotes`: who said what. */
import type { Command } from "commander";
import type { QuoteType } from "../document/annotations.ts";
import { UsageError } from "../errors.ts";
import { countSelected, limitReport } from "../report/limit-report.ts";
import { QUOTE_CSV_COLUMNS, type QuotesView } from "../report/quotes-report.ts";
import { QUOTE_ORDERS, type QuoteSelection } from "../select/select-quotes.ts";
import { ChoiceOption, choices } from "./choice-option.ts";
import type { Context } from "./context.ts";
import { addExamples } from "./help/examples.ts";
import { addLexiconOption, type LexiconFlags, readLexicon } from "./lexicon-option.ts";
import { type Filters, withFilters } from "./nothing-selected.ts";
import {
  ARTICLES,
  addSharedOptions,
  addThreadOptions,
  resolveInput,
  resolveOutput,
  resolveThreads,
  type SharedFlags,
  share,
  someWords,
  type ThreadFlags,
  wholeNumber,
} from "./options.ts";
import { runOverArticles } from "./pipeline.ts";

interface QuotesFlags extends SharedFlags, ThreadFlags, LexiconFlags {
  readonly speaker?: string;
  readonly type?: string;
  readonly minWords?: string;
  readonly minConfidence?: string;
  readonly contains?: string;
  readonly limit?: string;
  readonly unknown?: boolean;
  readonly context?: string;
  readonly sort?: string;
  readonly groupBy?: string;
}

const TYPE_CHOICES = ["direct", "mixed", "indirect", "scare", "all"] as const;
/** `all` is all that somebody said: marks that quote nobody only come when asked for. */
const ALL: readonly QuoteType[] = ["direct", "mixed", "indirect"];
const DEFAULT_TYPES: readonly QuoteType[] = ["direct", "mixed"];
/** When nobody matches, at most this many of the speakers there are get named. */
const NAMED_SPEAKERS = 12;

export function addQuotesCommand(program: Command, context: Context): void {
  const command = program
    .command("quotes")
    .summary("list quotations and who said them")
    .description("List quotations with the words that report them, their speakers by full name, and their place.")
    .argument("[article...]", ARTICLES)
    .option("--speaker <name>", "only by those whose name or alias has this part")
    .addOption(
      new ChoiceOption(
        "--type <types>",
        `which kinds: ${TYPE_CHOICES.join(", ")}\nSeveral with commas; without it: direct,mixed. Direct: all in marks; mixed: partly; indirect: no marks; scare: marks that quote nobody.`,
        TYPE_CHOICES,
        true,
      ),
    )
    .option("--unknown", "only those whose speaker has no name")
    .option("--contains <words>", "only quotations that hold these words")
    .option("--context <n>", "each in its passage, n sentences around it")
    .optionsGroup("List")
    .addOption(
      new ChoiceOption(
        "--sort <order>",
        `in which order: ${QUOTE_ORDERS.join(", ")}\nWithin each article; longest first, least sure first. Without it: position.`,
        QUOTE_ORDERS,
      ),
    )
    .addOption(new ChoiceOption("--group-by <what>", "those of each speaker together: speaker", ["speaker"]))
    .option("--min-words <n>", "only quotations of at least n words")
    .option("--min-confidence <share>", "only speakers that are this sure, 0 to 1")
    .option("--limit <n>", "at most n quotations")
    .optionsGroup("");
  addLexiconOption(command);
  addThreadOptions(command);
  addSharedOptions(command);
  addExamples(
    command,
    ["newsctl quotes 000", "who said what"],
    ["newsctl quotes --speaker Dunford", "what one person said"],
    ["newsctl quotes 000 --sort confidence --context 1", "the doubtful ones first"],
    ["newsctl quotes 000 --md > notes.md", "to paste into notes"],
    "newsctl quotes 000 --type all --json | jq -r '.[] | \"\\(.speaker.name): \\(.text)\"'",
  );
  command.action((refs: string[], flags: QuotesFlags) => runQuotes(refs, flags, context));
}

async function runQuotes(refs: readonly string[], flags: QuotesFlags, context: Context): Promise<void> {
  const selection = resolveSelection(flags);
  const limit = flags.limit === undefined ? Number.POSITIVE_INFINITY : wholeNumber("--limit", flags.limit, 1);
  const speakers = new Set<string>();
  let found = 0;
  let articles = 0;
  await runOverArticles(
    {
      refs,
      input: resolveInput(flags),
      output: resolveOutput(flags, context.host),
      csvColumns: QUOTE_CSV_COLUMNS,
      single: false,
      threads: resolveThreads(flags),
      job: {
        command: "quotes",
        selection,
        quotesView: resolveView(flags),
        lexicon: await readLexicon(flags, context.host),
      },
      each: (report) => {
        articles++;
        if (found >= limit) return undefined;
        const wanted = limitReport(report, limit - found);
        found += countSelected(wanted);
        for (const name of report.quotedNames ?? []) if (speakers.size <= NAMED_SPEAKERS) speakers.add(name);
        return wanted;
      },
    },
    context,
  );
  if (found > 0) return;
  const filters = withFilters(filtersOf(flags));
  if (selection.speaker !== undefined) await tellSpeakers(selection.speaker, filters, speakers, context);
  else if (articles > 0) await context.tell("note", filters === "" ? NOTHING_QUOTED : `no quotation${filters}`);
}

function resolveSelection(flags: QuotesFlags): QuoteSelection {
  const { type, speaker, contains, minWords, minConfidence, unknown, sort, groupBy } = flags;
  if (unknown === true && speaker !== undefined) {
    throw new UsageError("--unknown and --speaker exclude each other", { hint: "give one of them" });
  }
  const [order] = sort === undefined ? [] : choices("--sort", sort, QUOTE_ORDERS);
  const types = type === undefined ? DEFAULT_TYPES : choices("--type", type, TYPE_CHOICES);
  return {
    types: new Set(types.flatMap((choice) => (choice === "all" ? ALL : [choice]))),
    ...(speaker !== undefined && { speaker: someWords("--speaker", speaker) }),
    ...(unknown === true && { unknown }),
    ...(order !== undefined && { sort: order }),
    ...(groupBy !== undefined && { groupBySpeaker: true }),
    ...(contains !== undefined && { contains: someWords("--contains", contains) }),
    ...(minWords !== undefined && { minWords: wholeNumber("--min-words", minWords, 1) }),
    ...(minConfidence !== undefined && { minConfidence: share("--min-confidence", minConfidence) }),
  };
}

/** More would be the article. */
const MOST_CONTEXT = 100;

function resolveView({ context, groupBy }: QuotesFlags): QuotesView {
  return {
    ...(context !== undefined && { context: wholeNumber("--context", context, 0, MOST_CONTEXT) }),
    ...(groupBy !== undefined && { groupBySpeaker: true }),
  };
}

/** Without a word on it, an article of nothing but reports looks like one that was not read. */
const NOTHING_QUOTED = "no quotation in marks; --type all lists what is reported without them as well";

/** Flags that quotations are left out by, but for the speaker. */
function filtersOf({ type, unknown, contains, minWords, minConfidence }: QuotesFlags): Filters {
  return { type, unknown, contains, "min-words": minWords, "min-confidence": minConfidence };
}

async function tellSpeakers(
  wanted: string,
  filters: string,
  speakers: ReadonlySet<string>,
  { tell }: Context,
): Promise<void> {
  const names = [...speakers].slice(0, NAMED_SPEAKERS).join(", ");
  const more = speakers.size > NAMED_SPEAKERS ? " and others" : "";
  const there = names === "" ? "nobody is quoted by name here" : `quoted by name: ${names}${more}`;
  await tell("note", `no quotation by "${wanted}"${filters}; ${there}`);
}
