/**
 * The world outside, as one value: arguments, environment, streams, clock. `nodeHost` is its only maker; tests make their
 * own. Everything between the two ends of the flow gets what it needs from here as plain values.
 */

import { fstatSync, readSync } from "node:fs";
import { hrtime } from "node:process";
import { descriptorOutput } from "./output/descriptor-output.ts";
import type { Pager } from "./output/open-pager.ts";
import type { Output } from "./output/output.ts";
import { outputErrorFor } from "./output/output-error.ts";

export interface Host {
  /** Arguments after the program's name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** "linux", "win32" …, as Node names them; undefined where it makes no difference. */
  readonly platform?: string;
  /** All bytes of standard input. */
  readonly stdin: {
    readonly isTTY: boolean;
    read(): Promise<Uint8Array>;
    /** The same as it comes, for what does not fit in memory; whoever asks for one does not ask for the other. */
    chunks?(): AsyncGenerator<Uint8Array, void, void>;
  };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Starts a pager on this terminal, see `output/open-pager.ts`; absent where there is none. */
  openPager?(command: string, env: Host["env"]): Promise<Pager>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds since some moment, with fractions, for measuring; absent where `now` must do. */
  elapsed?(): number;
  /** Calls `listener`, which cannot wait for anything, as the process ends, also by a signal; what it returns takes that back. */
  onExit?(listener: () => void): () => void;
  /** Folder of the installed package, which holds `seeds/` and the model weights. Ends without a separator. */
  readonly packageRoot: string;
}

/** The part of Node's `process` that a host is made from. */
interface NodeProcess {
  readonly argv: readonly string[];
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<unknown> & { readonly isTTY?: boolean };
  readonly stdout: NodeStream;
  readonly stderr: NodeStream;
  cwd(): string;
  on(event: "exit", listener: () => void): unknown;
  off(event: "exit", listener: () => void): unknown;
}

interface NodeStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(chunk: string): boolean;
  once(event: "drain" | "close", listener: () => void): unknown;
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
  off(event: "drain" | "close", listener: () => void): unknown;
}

/** Where the run stands. A folder that was removed meanwhile goes by the name it had: ids are found all the same, and its files are not there. */
function workingFolder({ cwd, env }: Pick<NodeProcess, "cwd" | "env">): string {
  try {
    return cwd();
  } catch {
    return env["PWD"]?.startsWith("/") ? env["PWD"] : "/";
  }
}

/** The host of a real run. */
export function nodeHost(process: NodeProcess, packageRoot: string): Host {
  // Node's own streams are made when they are first asked for, which takes them some milliseconds.
  return {
    argv: process.argv.slice(2),
    cwd: workingFolder(process),
    env: process.env,
    platform: process.platform,
    stdin: {
      get isTTY() {
        return process.stdin.isTTY === true;
      },
      async read() {
        refuseFolder();
        const chunks: Uint8Array[] = [];
        for await (const chunk of process.stdin) if (chunk instanceof Uint8Array) chunks.push(chunk);
        return Buffer.concat(chunks);
      },
      async *chunks() {
        refuseFolder();
        for await (const chunk of process.stdin) if (chunk instanceof Uint8Array) yield chunk;
      },
    },
    stdout: isPlain(1) ? descriptorOutput(1, "standard output") : nodeOutput(process.stdout, "standard output"),
    stderr: isPlain(2) ? descriptorOutput(2, "standard error") : nodeOutput(process.stderr, "standard error"),
    async openPager(command, env) {
      const { openPager } = await import("./output/open-pager.ts");
      return openPager(command, env);
    },
    now: () => Date.now(),
    // The clock of `performance` is loaded when it is first asked for, this one is there.
    elapsed: () => Number(hrtime.bigint()) / 1e6,
    onExit(listener) {
      process.on("exit", listener);
      return () => process.off("exit", listener);
    },
    packageRoot,
  };
}

/** Node takes a folder for standard input that is empty; reading it throws what the system says of it. */
function refuseFolder(): void {
  if (fstatSync(0).isDirectory()) readSync(0, new Uint8Array(1));
}

/** Device numbers of Linux: /dev/null, /dev/full and their like have this in front. */
const MEMORY_DEVICES = 1;

/** Whether a descriptor is a pipe, a file or /dev/null, to which writing is the same on all systems but one. */
function isPlain(fd: number): boolean {
  if (process.platform === "win32") return false;
  const stat = fstatSync(fd);
  const isNull = process.platform === "linux" && stat.isCharacterDevice() && stat.rdev >>> 8 === MEMORY_DEVICES;
  return stat.isFile() || stat.isFIFO() || stat.isSocket() || isNull;
}

function nodeOutput(stream: NodeStream, name: string): Output {
  let failure: NodeJS.ErrnoException | undefined;
  stream.on("error", (error) => {
    failure ??= error;
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    rows: stream.rows,
    async write(chunk) {
      if (failure === undefined && !stream.write(chunk)) await drained(stream);
      if (failure === undefined) return true;
      // A reader that has read enough (`| head`) is no error.
      if (failure.code === "EPIPE") return false;
      throw outputErrorFor(name, failure);
    },
  };
}

/** Resolves when the stream takes more, or never will. */
function drained(stream: NodeStream): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      stream.off("drain", settle);
      stream.off("close", settle);
      resolve();
    };
    stream.once("drain", settle);
    stream.once("close", settle);
  });
}
