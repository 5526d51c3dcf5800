/** `--lexicon FILE`: the user's own names, for the commands that look for names. */
import { resolve } from "node:path";
import type { Command } from "commander";
import type { Models } from "../analysis/analyze.ts";
import type { Host } from "../host.ts";
import type { UserLexicon } from "../lexicon/user-lexicon.ts";

export interface LexiconFlags {
  readonly lexicon?: string;
}

export function addLexiconOption(command: Command): Command {
  return command
    .optionsGroup("Input")
    .option("--lexicon <file>", "names of your own, a line each\nA line is name, or name,type, or name,type,full name.")
    .optionsGroup("");
}

/** The entries of the file; empty without one. Throws `InputError` for a file that cannot be read or a line that says nothing. */
export async function readLexicon({ lexicon }: LexiconFlags, host: Host): Promise<UserLexicon> {
  if (lexicon === undefined) return [];
  const [{ collect, fileChunks }, { decode }, { parseLexicon }] = await Promise.all([
    import("../input/read.ts"),
    import("../input/decode.ts"),
    import("../lexicon/user-lexicon.ts"),
  ]);
  const { text } = await decode(await collect(fileChunks(resolve(host.cwd, lexicon), lexicon), lexicon), lexicon);
  return parseLexicon(text);
}

/** `models` with a tagger that knows the user's names too. */
export async function withUserNames(models: Models, lexicon: UserLexicon): Promise<Models> {
  if (lexicon.length === 0) return models;
  const { withLexicon } = await import("../analysis/entities/mentions/with-lexicon.ts");
  return { ...models, tagger: withLexicon(models.tagger, lexicon) };
}

/** `models` with a tagger that finds relative dates too, where `relative` says so. */
export async function withDates(models: Models, relative: boolean): Promise<Models> {
  if (!relative) return models;
  const { withRelativeDates } = await import("../analysis/entities/values/relative-dates.ts");
  return { ...models, tagger: withRelativeDates(models.tagger) };
}
