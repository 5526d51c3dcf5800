/** `newsctl entities`: the people, organisations and places of articles. */
import type { Command } from "commander";
import { ENTITY_TYPES } from "../document/annotations.ts";
import { ENTITY_CSV_COLUMNS } from "../report/entities-report.ts";
import { countSelected } from "../report/limit-report.ts";
import { ENTITY_ORDERS, type EntitySelection } from "../select/select-entities.ts";
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
  type ThreadFlags,
  wholeNumber,
} from "./options.ts";
import { runOverArticles } from "./pipeline.ts";

interface EntitiesFlags extends SharedFlags, ThreadFlags, LexiconFlags {
  readonly type?: string;
  readonly minCount?: string;
  readonly minConfidence?: string;
  readonly confidence?: boolean;
  readonly sort?: string;
  readonly merge?: boolean;
  readonly relativeDates?: boolean;
}

export function addEntitiesCommand(program: Command, context: Context): void {
  const command = program
    .command("entities")
    .summary("list people, organisations, places and other names")
    .description(
      "List what an article names, each person, organisation and place once, under the fullest name it gives.",
    )
    .argument("[article...]", ARTICLES)
    .addOption(
      new ChoiceOption(
        "--type <types>",
        "person, org, loc, fac, norp, product, misc, date, money\nSeveral with commas. org: organisations; loc: places; fac: buildings, roads, bridges; norp: nationalities, religions, parties.",
        ENTITY_TYPES,
        true,
      ),
    )
    .option("--min-count <n>", "only what is named at least n times")
    .option("--min-confidence <share>", "only names the tagger is this sure of, 0 to 1")
    .option("--confidence", "show how sure the tagger is")
    .addOption(new ChoiceOption("--sort <order>", `${ENTITY_ORDERS.join(", ")} (default: position)`, ENTITY_ORDERS))
    .option("--relative-dates", 'dates like "last month" and "two weeks ago", too')
    .option("--no-merge", "every mention by itself, as the tagger found it");
  addLexiconOption(command);
  addThreadOptions(command);
  addSharedOptions(command);
  addExamples(
    command,
    ["newsctl entities 000", "all names"],
    ["newsctl entities 000 --type person --sort count", "people, the most named first"],
    "newsctl entities --type loc --json | jq -r '.[] | [.name, .country] | @tsv'",
  );
  command.action((refs: string[], flags: EntitiesFlags) => runEntities(refs, flags, context));
}

async function runEntities(refs: readonly string[], flags: EntitiesFlags, context: Context): Promise<void> {
  let found = 0;
  let articles = 0;
  await runOverArticles(
    {
      refs,
      input: resolveInput(flags),
      output: resolveOutput(flags, context.host),
      csvColumns: ENTITY_CSV_COLUMNS,
      single: false,
      threads: resolveThreads(flags),
      job: {
        command: "entities",
        selection: resolveSelection(flags),
        merge: flags.merge !== false,
        showConfidence: flags.confidence === true,
        relativeDates: flags.relativeDates === true,
        lexicon: await readLexicon(flags, context.host),
      },
      each: (report) => {
        articles++;
        found += countSelected(report);
        return report;
      },
    },
    context,
  );
  if (articles > 0 && found === 0) await context.tell("note", `no name${withFilters(filtersOf(flags))}`);
}

/** Flags that names are left out by. */
function filtersOf({ type, minCount, minConfidence }: EntitiesFlags): Filters {
  return { type, "min-count": minCount, "min-confidence": minConfidence };
}

function resolveSelection({ type, minCount, minConfidence, sort }: EntitiesFlags): EntitySelection {
  const [order = "position"] = sort === undefined ? [] : choices("--sort", sort, ENTITY_ORDERS);
  return {
    sort: order,
    ...(type !== undefined && { types: new Set(choices("--type", type, ENTITY_TYPES)) }),
    ...(minCount !== undefined && { minCount: wholeNumber("--min-count", minCount, 1) }),
    ...(minConfidence !== undefined && { minConfidence: share("--min-confidence", minConfidence) }),
  };
}
