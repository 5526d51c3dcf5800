/** The configuration file: where it is, what stands in it and on which line. */
import { readFileSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import type { Document, Node } from "yaml";
import { InputError, UsageError } from "../../errors.ts";
import type { Host } from "../../host.ts";
import { nameInMessage } from "../../input/name-in-message.ts";
import { inputErrorFor, systemCode } from "../../input/system-error.ts";

/** A key and its value. */
export interface Setting {
  /** The command it is for; undefined at the top, for all. */
  readonly command: string | undefined;
  readonly key: string;
  /** What YAML makes of it: text, number, truth, list, map or nothing. */
  readonly value: unknown;
  /** The first line is 1. */
  readonly line: number;
}

export interface Config {
  /** The file, as it is named in messages. */
  readonly path: string;
  readonly settings: readonly Setting[];
}

const NAMES = ["config.yaml", "config.yml"] as const;

/**
 * Where a configuration is looked for, in order: `$NEWSCTL_CONFIG` alone where it is set, else in the folder that the XDG
 * Base Directory Specification names, %APPDATA% on Windows. None where the environment names no home.
 */
export function configFiles({ env, cwd, platform }: Host): readonly string[] {
  const asked = env["NEWSCTL_CONFIG"] ?? "";
  if (asked !== "") return [resolve(cwd, asked)];
  const folder = configFolder(env, platform);
  return folder === undefined ? [] : NAMES.map((name) => join(folder, "newsctl", name));
}

function configFolder(env: Host["env"], platform: string | undefined): string | undefined {
  const base = env["XDG_CONFIG_HOME"];
  // "All paths must be absolute"; others are to be ignored.
  if (base !== undefined && isAbsolute(base)) return base;
  if (platform === "win32" && env["APPDATA"]) return env["APPDATA"];
  const home = env["HOME"] || env["USERPROFILE"];
  return home === undefined || home === "" ? undefined : join(home, ".config");
}

/** The configuration, or undefined where there is none. Throws `InputError` for a file that cannot be read, `UsageError` for one that is no YAML. */
export async function readConfig(host: Host): Promise<Config | undefined> {
  for (const path of configFiles(host)) {
    const text = textOfFile(path);
    if (text !== undefined) return { path, settings: await parseConfig(text, path) };
  }
  const asked = host.env["NEWSCTL_CONFIG"] ?? "";
  if (asked === "") return undefined;
  throw new InputError(`there is no configuration ${nameInMessage(asked)}`, {
    hint: "correct or unset $NEWSCTL_CONFIG, or give --no-config",
  });
}

function textOfFile(path: string): string | undefined {
  try {
    if (mayNeverEnd(path))
      throw new InputError(`cannot read ${nameInMessage(path)}: it is no file`, { hint: "give a file" });
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "")) return undefined;
    throw inputErrorFor(path, error);
  }
}

/** Devices but for the empty one, and pipes but for those of a shell's <(command): nobody writes to the one, the other has no end. */
function mayNeverEnd(path: string): boolean {
  const stat = statSync(path);
  return (
    (stat.isCharacterDevice() && path !== "/dev/null") ||
    (stat.isFIFO() && !/^\/(?:dev|proc\/self)\/fd\/\d+$/.test(path))
  );
}

/** The settings of a YAML document: keys with values, and keys of commands with settings of their own. `path` is for messages. */
export async function parseConfig(text: string, path: string): Promise<readonly Setting[]> {
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line;
  const [error] = document.errors;
  if (error !== undefined) {
    throw configError(path, lineOf(error.pos[0]), error.message.split("\n")[0] ?? "", "write key: value, one a line");
  }
  const settings = (map: Node | null, command: string | undefined): readonly Setting[] => {
    if (!isMap(map)) return [];
    return map.items.flatMap(({ key, value }): readonly Setting[] => {
      const name = isScalar(key) ? String(key.value) : String(key);
      const line = lineOf(isScalar(key) ? key.range?.[0] : undefined);
      if (command === undefined && isMap(value) && name !== "field") return settings(value, name);
      return [{ command, key: name, value: plainValue(isNode(value) ? value : null, document), line }];
    });
  };
  const isEmpty = document.contents === null || (isScalar(document.contents) && document.contents.value === null);
  if (!isEmpty && !isMap(document.contents)) {
    throw configError(path, 1, "a configuration is made of keys and values", "write key: value, one a line");
  }
  return settings(document.contents, undefined);
}

function plainValue(node: Node | null, document: Document.Parsed): unknown {
  return node === null ? null : node.toJS(document);
}

/** An error that says in which file and line. */
export function configError(path: string, line: number, message: string, hint?: string): UsageError {
  return new UsageError(`${nameInMessage(path)}, line ${line}: ${message}`, hint === undefined ? {} : { hint });
}
