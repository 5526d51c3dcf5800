/**
 * Loads the bundle with the code that V8 compiled on an earlier run: compiling it again takes longer than most commands
 * run. Node has such a cache of its own from 22.1 on, which keeps what one run used and gives it to all; this one keeps
 * a file for each command, and serves Node 20 as well.
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join } from "node:path";
import { Script } from "node:vm";
import { makeFolder } from "../make-folder.ts";

/** A bundle that is loaded, and what may be kept of it. */
export interface Loaded<T> {
  readonly exports: T;
  /** Keeps the code compiled so far for the next run, where none was kept. Never throws: it is only a matter of time. */
  keep(): void;
}

/** What the loader looks at of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Loads `file`, the function around a CommonJS module, in ASCII. `profile` names what is about to run: each has a cache of its own. */
export function loadCompiled<T>(file: string, profile: string, version: string, env: Environment): Loaded<T> {
  const { size, mtimeMs } = statSync(file);
  // Whatever makes two bundles, or two V8s, must make two names. V8 itself compares no more than its version, its flags
  // and the length of the source.
  const name = `${profile}-${version}-${size}-${Math.round(mtimeMs)}-${process.version}-${process.arch}.code`;
  const folder = cacheFolder(env);
  const own = folder === undefined ? undefined : join(folder, name);
  const cachedData = own === undefined ? undefined : readCode(own);
  // Read as Latin-1, which is what ASCII is in memory: as UTF-8 it would take six times as long. And taken as it is: around a module
  // V8 would have to copy it.
  const script = new Script(readFileSync(file, "latin1"), {
    filename: file,
    ...(cachedData !== undefined && { cachedData }),
  });
  const module = { exports: {} as T };
  const run = script.runInThisContext() as (
    exports: T,
    load: NodeJS.Require,
    module: { exports: T },
    file: string,
    folder: string,
  ) => void;
  run(module.exports, require, module, file, dirname(file));
  return {
    exports: module.exports,
    keep() {
      if (own === undefined || (cachedData !== undefined && script.cachedDataRejected !== true)) return;
      writeCode(own, script.createCachedData());
    },
  };
}

/** `$XDG_CACHE_HOME/newsctl/code` or what stands for it; undefined where there is no home, or NODE_DISABLE_COMPILE_CACHE says so. */
function cacheFolder(env: Environment): string | undefined {
  if ((env["NODE_DISABLE_COMPILE_CACHE"] ?? "") !== "") return undefined;
  const asked = env["XDG_CACHE_HOME"];
  if (asked !== undefined && isAbsolute(asked)) return join(asked, "newsctl", "code");
  const home = env["HOME"] ?? env["USERPROFILE"];
  // "/nonexistent" is the home of those who are to have none: it is not for us to make.
  if (home === undefined || !isAbsolute(home) || !existsSync(home)) return undefined;
  return join(home, ".cache", "newsctl", "code");
}

/** A file of compiled code. What belongs to somebody else is left alone: it would be run. */
function readCode(path: string): Buffer | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return undefined;
  }
  try {
    const { uid } = fstatSync(file);
    const isOurs = process.getuid === undefined || uid === process.getuid() || uid === 0;
    return isOurs ? undoubled(readFileSync(file)) : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

/**
 * The code twice over. V8 looks at no more than the head of what it is given and runs the rest: of one bit that turned, the
 * process dies or answers otherwise, on this run and on all that follow. To compare two copies takes a fraction of a
 * millisecond; a sum of all bytes takes as long as the code saves, here as in zlib, which has to be loaded first.
 */
function doubled(code: Buffer): Buffer {
  return Buffer.concat([code, code]);
}

/** The code, or undefined where its copies differ. What is left of a file that was cut or emptied is not taken by V8. */
function undoubled(whole: Buffer): Buffer | undefined {
  const code = whole.subarray(0, whole.length >> 1);
  return code.equals(whole.subarray(code.length)) ? code : undefined;
}

/** Written beside and moved, so that no run ever reads half of it. */
function writeCode(path: string, code: Buffer): void {
  const draft = `${path}.${process.pid}`;
  try {
    makeFolder(dirname(path));
    writeFileSync(draft, doubled(code), { mode: 0o600 });
    renameSync(draft, path);
    removeOld(path);
  } catch {
    remove(draft);
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder is none, or is not ours to change: nothing was written either.
  }
}

/** Files kept for a command, of some 4 MB each: a few versions of newsctl and of Node may take turns. */
const MOST_KEPT = 4;

/** Removes the oldest files of the command whose code was written to `path`, of versions that are gone, beyond `MOST_KEPT`. */
function removeOld(path: string): void {
  const [command = ""] = basename(path).split("-");
  const files = readdirSync(dirname(path))
    .filter((name) => name.startsWith(`${command}-`) && name.endsWith(".code"))
    .map((name) => join(dirname(path), name))
    .map((file) => ({ file, written: statSync(file).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  for (const { file } of files.slice(MOST_KEPT)) remove(file);
}
