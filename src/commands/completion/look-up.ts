/**
 * What completion has to look for in articles: ids, speakers, quotations. Bounded in time, since somebody is waiting with a
 * finger on TAB; whatever goes wrong, there is just nothing to offer.
 */
import { dirname, resolve } from "node:path";
import type { Host } from "../../host.ts";
import { filesOf, openCorpus } from "../../input/corpus.ts";
import type { InputOptions } from "../../input/input-options.ts";
import { readArticles } from "../../input/read-articles.ts";
import { isReadFailure } from "../../input/read-failure.ts";
import type { JsonRecord } from "../../report/report.ts";
import { reportOnArticles } from "../article-reports.ts";
import { readConfig } from "../config/config-file.ts";
import type { Job } from "../job.ts";
import { isFailed } from "../outcome.ts";
import type { Task } from "../run.ts";
import { type Candidate, isArticle, type Lookup } from "./candidates.ts";
import type { Cursor } from "./cursor.ts";

/** Milliseconds for titles, and for speakers and quotations, which take the models. */
const TITLES_MS = 250;
const MODELS_MS = 1500;
/** Ids of larger corpora come without their titles. */
const MOST_TITLES = 40;
/** The words of a quotation that are shown. */
const QUOTED_CHARACTERS = 60;

export async function lookUp(what: Lookup, cursor: Cursor, host: Host): Promise<readonly Candidate[]> {
  const corpus = cursor.flags.get("--corpus") ?? (await configuredCorpus(host));
  const input: InputOptions = { ...(corpus !== undefined && { corpus: underHome(corpus, host) }) };
  const named = articleArguments(cursor);
  const refs = named.filter((reference) => reference !== "-" && !/^https?:/.test(reference));
  const run = { refs: refs.map((reference) => underHome(reference, host)), input };
  switch (what) {
    case "articles":
      return await articleIds(input, host);
    case "speakers":
      return named.length > refs.length ? [] : speakerNames(await quotations(run, host), cursor.typed);
    case "quotations":
      return refs.length === 0 ? [] : (await quotations(run, host)).map(quotationCandidate);
    default:
      return what satisfies never;
  }
}

/** Of the arguments before the cursor, those that name articles. */
function articleArguments({ args, command }: Cursor): readonly string[] {
  const known = command?.registeredArguments ?? [];
  return args.filter((_, index) => isArticle((known[index] ?? known.at(-1))?.name() ?? ""));
}

/** The corpus of the configuration, unless the environment names one. What is wrong with the file is told when a command runs. */
async function configuredCorpus(host: Host): Promise<string | undefined> {
  if ((host.env["NEWSCTL_CORPUS"] ?? "") !== "") return undefined;
  const config = await readConfig(host).catch(() => undefined);
  const setting = config?.settings.find(({ command, key }) => command === undefined && key === "corpus");
  if (config === undefined || typeof setting?.value !== "string") return undefined;
  return resolve(dirname(config.path), underHome(setting.value, host));
}

async function articleIds(input: InputOptions, host: Host): Promise<readonly Candidate[]> {
  const files = filesOf(openCorpus(input, host));
  const titles = files.length > MOST_TITLES ? new Map<string, string>() : await titlesOf(input, host);
  return files.map(({ id }) => ({ value: id, description: titles.get(id) ?? "" }));
}

async function titlesOf(input: InputOptions, host: Host): Promise<ReadonlyMap<string, string>> {
  const until = host.now() + TITLES_MS;
  const titles = new Map<string, string>();
  for await (const article of readArticles([], input, host)) {
    if (!isReadFailure(article)) titles.set(article.id, article.meta.title ?? "");
    if (host.now() > until) break;
  }
  return titles;
}

const EVERYTHING: Job = {
  command: "quotes",
  selection: { types: new Set(["direct", "mixed", "indirect"]) },
  lexicon: [],
};

async function quotations(
  { refs, input }: { readonly refs: readonly string[]; readonly input: InputOptions },
  host: Host,
): Promise<readonly JsonRecord[]> {
  const until = host.now() + MODELS_MS;
  const records: JsonRecord[] = [];
  const run: Task = { refs, input, job: EVERYTHING, threads: 1, output: { format: "jsonl" } };
  for await (const outcome of reportOnArticles(run, host)) {
    if (!isFailed(outcome)) records.push(...outcome.report.records);
    if (host.now() > until) break;
  }
  return records;
}

/** Full names, the most quoted first; where no full name begins as typed, the words of names that do. */
function speakerNames(records: readonly JsonRecord[], typed: string): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    const name = stringAt(record["speaker"], "name");
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].toSorted(([, a], [, b]) => b - a);
  const wanted = typed.toLowerCase();
  const full = names.filter(([name]) => name.toLowerCase().startsWith(wanted));
  if (full.length > 0) {
    return full.map(([value, count]) => ({ value, description: count === 1 ? "1 quotation" : `${count} quotations` }));
  }
  return names.flatMap(([name]) =>
    name
      .split(" ")
      .filter((word) => word.toLowerCase().startsWith(wanted))
      .map((value) => ({ value, description: name })),
  );
}

function quotationCandidate(record: JsonRecord): Candidate {
  const words = stringAt(record, "text") ?? "";
  const shown = words.length > QUOTED_CHARACTERS ? `${words.slice(0, QUOTED_CHARACTERS)}…` : words;
  return { value: stringAt(record, "id") ?? "", description: shown };
}

function stringAt(value: unknown, key: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === "string" ? found : undefined;
}

/** `~/archive` as the shell would have expanded it. */
function underHome(path: string, { env }: Host): string {
  const home = env["HOME"] ?? env["USERPROFILE"];
  return home !== undefined && /^~[/\\]/.test(path) ? home + path.slice(1) : path;
}
