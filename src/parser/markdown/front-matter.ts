/** Front matter: fields in YAML between lines of `---`, or in TOML between `+++`, above a Markdown text. */
import { parse as parseYaml } from "yaml";
import { type Fields, isFields } from "../records/fields.ts";

/** The fields, and where the text begins after them. */
export interface FrontMatter {
  readonly fields: Fields;
  readonly bodyStart: number;
  /** Why the fields could not be read. */
  readonly problem?: string;
}

const YAML = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const TOML = /^\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;

/** The front matter that `text` opens with, or undefined. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const yaml = YAML.exec(text);
  // A rule of three dashes opens many a text; fields have a name and a colon.
  if (yaml !== null && /^[\w"'-][^:\n]{0,60}:(?:\s|$)/m.test(yaml[1] ?? ""))
    return readYaml(yaml[1] ?? "", yaml[0].length);
  const toml = TOML.exec(text);
  return toml === null ? undefined : { fields: readToml(toml[1] ?? ""), bodyStart: toml[0].length };
}

function readYaml(source: string, bodyStart: number): FrontMatter {
  try {
    // The failsafe schema keeps dates and numbers as they are printed. Aliases are counted, so that none explodes.
    const value: unknown = parseYaml(source, { schema: "failsafe", maxAliasCount: 50, logLevel: "error" });
    return { fields: isFields(value) ? value : {}, bodyStart };
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { fields: {}, bodyStart, problem };
  }
}

/** The plain part of TOML that front matter uses: `name = "value"` and `name = ["a", "b"]`. */
function readToml(source: string): Fields {
  const fields: Record<string, unknown> = Object.create(null);
  for (const line of source.split(/\r?\n/)) {
    const match = /^([\w.-]+)\s*=(.+)$/.exec(line.trim());
    if (match?.[1] === undefined || match[2] === undefined) continue;
    const value = match[2].trim();
    const strings = [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(
      ([, double, single]) => double ?? single ?? "",
    );
    fields[match[1]] = value.startsWith("[") ? strings : (strings[0] ?? value);
  }
  return { ...fields };
}
