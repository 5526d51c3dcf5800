/** `newsctl compare`: two articles about one event. */
import type { Command } from "commander";
import type { Article } from "../document/article.ts";
import { UsageError } from "../errors.ts";
import type { Host } from "../host.ts";
import type { InputOptions } from "../input/input-options.ts";
import { openArticles } from "../input/read-articles.ts";
import { isReadFailure } from "../input/read-failure.ts";
import { COMPARE_CSV_COLUMNS, compareReport } from "../report/compare-report.ts";
import type { Context } from "./context.ts";
import { addExamples } from "./help/examples.ts";
import { addLexiconOption, type LexiconFlags, readLexicon, withUserNames } from "./lexicon-option.ts";
import { modelLoader } from "./models.ts";
import { addSharedOptions, resolveInput, resolveOutput, type SharedFlags } from "./options.ts";
import { withWriter } from "./pipeline.ts";

type CompareFlags = SharedFlags & LexiconFlags;

export function addCompareCommand(program: Command, context: Context): void {
  const command = program
    .command("compare")
    .summary("put two articles about one event side by side")
    .description(
      "Put two articles about one event side by side: figures, who speaks in both and who in one, quotations in common, also when they are cut differently, names that only one has.",
    )
    .argument("<a>", "an article, as for every command")
    .argument("<b>", "the other one");
  addLexiconOption(command);
  addSharedOptions(command);
  addExamples(
    command,
    ["newsctl compare 000 000", "an article with itself: all in common"],
    "newsctl show 000 --raw | newsctl compare 000 - --json | jq '.sharedQuotations[].text'",
  );
  command.action((a: string, b: string, flags: CompareFlags) => runCompare(a, b, flags, context));
}

async function runCompare(a: string, b: string, flags: CompareFlags, context: Context): Promise<void> {
  const { host } = context;
  if (a === "-" && b === "-") {
    throw new UsageError("standard input cannot be both articles", { hint: "give a file for one of them" });
  }
  const input = resolveInput(flags);
  const output = resolveOutput(flags, host);
  const [first, second] = [await readOne(a, input, host), await readOne(b, input, host)];
  const lexicon = await readLexicon(flags, host);
  const { analyze } = await import("../analysis/analyze.ts");
  const { compareArticles } = await import("../analysis/compare/compare-articles.ts");
  const models = await withUserNames(await modelLoader(host.packageRoot)("quotes"), lexicon);
  const comparison = compareArticles(analyze(first, models), analyze(second, models));
  const writing = { refs: [a, b], output, csvColumns: COMPARE_CSV_COLUMNS, single: true, command: "compare" };
  await withWriter(writing, context, async (writer) => {
    await writer.write(compareReport(comparison));
    await writer.close();
  });
}

/** The one article that `reference` names; throws what kept it from being read, or a `UsageError` for several. */
async function readOne(reference: string, input: InputOptions, host: Host): Promise<Article> {
  const articles = await openArticles([reference], input, host);
  let found: Article | undefined;
  for (const location of articles.locations) {
    for await (const article of articles.read(location)) {
      if (isReadFailure(article)) throw article.error;
      if (found !== undefined) {
        throw new UsageError(`"${reference}" is more than one article`, { hint: "give a file that holds one" });
      }
      found = article;
    }
  }
  if (found === undefined)
    throw new UsageError(`"${reference}" holds no article`, { hint: "give a file that holds one" });
  return found;
}
