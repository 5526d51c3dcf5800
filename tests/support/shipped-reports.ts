import { analyze } from "../../src/analysis/analyze.ts";
import { loadModels } from "../../src/commands/models.ts";
import { parseArticle } from "../../src/parser/parse-article.ts";
import { REPOSITORY } from "./memory-host.ts";

let models: ReturnType<typeof loadModels> | undefined;

/** The models that are shipped, loaded once. */
export function shippedModels(): ReturnType<typeof loadModels> {
  models ??= loadModels(REPOSITORY);
  return models;
}

/** "source | cue | content" of every quotation and report of one paragraph; "…" where a part is interrupted. */
export async function reportsOf(paragraph: string): Promise<readonly string[]> {
  return await reportsIn(`The mayor opens the bridge\n\n${paragraph}`);
}

/** The same of a whole text. */
export async function reportsIn(text: string): Promise<readonly string[]> {
  const { quotes } = analyze(parseArticle({ id: "a", text }), await shippedModels());
  return quotes
    .filter(({ type }) => type !== "scare")
    .map(({ source, cue, content }) =>
      [source, cue, content]
        .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(" … "))
        .join(" | "),
    );
}
