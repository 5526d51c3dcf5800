/** `newsctl show`: articles for reading. */
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { ARTICLE_CSV_COLUMNS } from "../report/article-report.ts";
import { REMOVED_CSV_COLUMNS } from "../report/removed-report.ts";
import { ChoiceOption, choices } from "./choice-option.ts";
import type { Context } from "./context.ts";
import { addExamples } from "./help/examples.ts";
import type { Highlight, Job } from "./job.ts";
import {
  ARTICLES,
  addSharedOptions,
  type OutputOptions,
  resolveInput,
  resolveOutput,
  resolveThreads,
  type SharedFlags,
} from "./options.ts";
import { runOverArticles } from "./pipeline.ts";

interface ShowFlags extends SharedFlags {
  readonly raw?: boolean;
  readonly removed?: boolean;
  readonly highlight?: string;
  readonly pager?: boolean;
}

type View = Extract<Job, { command: "show" }>["view"];

const HIGHLIGHTS = ["quotes", "entities", "none"] as const;
/** Longer articles are only marked when asked for: books and archives should open at once. */
const LONGEST_BY_DEFAULT = 200_000;

export function addShowCommand(program: Command, context: Context): void {
  const command = program
    .command("show")
    .summary("print articles for reading")
    .description(
      "Print articles for reading: title, facts, paragraphs, each caption once; without what is not the article.",
    )
    .argument("[article...]", ARTICLES)
    .option("--raw", "the untouched text\nIn JSON it is a field: --json --fields id,text.")
    .option(
      "--removed",
      "what was left out, and why\nWith --json, --jsonl or --csv a record each: newsctl schema show-removed.",
    )
    .addOption(
      new ChoiceOption(
        "--highlight <kinds>",
        "what to colour: quotes, entities or none\nSeveral with commas. Without it both, on a colour terminal.",
        HIGHLIGHTS,
        true,
      ),
    )
    .option(
      "--no-pager",
      "never through the pager\nWithout it, what is longer than the screen goes through $NEWSCTL_PAGER, else $PAGER, else less -FRX.",
    );
  addSharedOptions(command);
  addExamples(
    command,
    ["newsctl show 000", "read the seed article"],
    ["newsctl show 000 --removed", "what the parser left out, and why"],
    ["newsctl show 000 --raw | newsctl show -", "from standard input"],
    ["newsctl show 000 --html > page.html", "to look at, in a browser"],
    ["newsctl show 000 --json | jq .title", "for a script"],
  );
  command.action((refs: string[], flags: ShowFlags) => runShow(refs, flags, context));
}

async function runShow(refs: readonly string[], flags: ShowFlags, context: Context): Promise<void> {
  const output = resolveOutput(flags, context.host);
  const view = resolveView(flags, output);
  const isRemoved = view === "removed";
  await runOverArticles(
    {
      refs,
      input: resolveInput(flags),
      output,
      csvColumns: isRemoved ? REMOVED_CSV_COLUMNS : ARTICLE_CSV_COLUMNS,
      ...(isRemoved && { records: "show-removed" }),
      single: !isRemoved,
      paged: flags.pager !== false,
      threads: resolveThreads({}),
      job: { command: "show", view, highlight: resolveHighlight(flags, view, output) },
    },
    context,
  );
}

/** What is never seen is never looked for: without colour, no model is loaded. */
function resolveHighlight({ highlight }: ShowFlags, view: View, output: OutputOptions): Highlight {
  const wanted = highlight === undefined ? HIGHLIGHTS : choices("--highlight", highlight, HIGHLIGHTS);
  if (highlight !== undefined && wanted.includes("none") && wanted.length > 1) {
    throw new UsageError(`--highlight ${highlight} asks for something and for nothing`, { hint: "give one of them" });
  }
  const isPage = output.format === "html";
  const seen = view === "page" && (isPage || (output.format === "table" && output.colorLevel > 0));
  return {
    quotes: seen && wanted.includes("quotes"),
    entities: seen && wanted.includes("entities"),
    longest: highlight === undefined && !isPage ? LONGEST_BY_DEFAULT : Number.POSITIVE_INFINITY,
  };
}

function resolveView({ raw = false, removed = false }: ShowFlags, { format }: OutputOptions): View {
  if (raw && removed) throw new UsageError("--raw and --removed exclude each other", { hint: "give one of them" });
  if (raw && (format === "json" || format === "jsonl" || format === "csv")) {
    throw new UsageError(`--raw prints a text as it stands, not as ${format.toUpperCase()}`, {
      hint: `give --${format} --fields id,text instead`,
    });
  }
  return raw ? "raw" : removed ? "removed" : "page";
}
