/** Builds the program and runs it; the one catch, the one place that prints errors and picks exit codes. */
import { CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { COMPLETE } from "./commands/completion/shells.ts";
import type { Context } from "./commands/context.ts";
import { ORIENTATION } from "./commands/help/orientation.ts";
import { type Prepared, prepare } from "./commands/prepare.ts";
import { createProgram, type HelpSink } from "./commands/program.ts";
import { usageError } from "./commands/usage-error.ts";
import { EXIT, NewsctlError, UnexpectedError, UsageError } from "./errors.ts";
import { type Host, nodeHost } from "./host.ts";
import { printable, printableLines } from "./render/printable.ts";

export { nodeHost };

/** Runs one command line; resolves to the exit status. */
export async function main(outside: Host): Promise<number> {
  // A configuration can stand in for variables that are not set.
  const env: Record<string, string | undefined> = { ...outside.env };
  // Whatever is written, the line that says how far a run is gives way to it.
  const { host, line } = outside.stderr.isTTY
    ? (await import("./output/status-line.ts")).withStatusLine({ ...outside, env })
    : { host: { ...outside, env }, line: undefined };
  let prepared: Prepared = { mode: { quiet: false, verbose: false }, config: undefined };
  const sink: HelpSink = { out: "", err: "" };
  let exitCode: number = EXIT.done;
  const fail = async (error: NewsctlError): Promise<void> => {
    if (exitCode === EXIT.done) exitCode = error.exitCode;
    // Where standard error cannot be written, on a full disk for one, the exit status says it alone, and the other articles go on.
    await host.stderr.write(errorLines(error) + stackLines(error, host)).catch((refusal: unknown) => {
      if (!(refusal instanceof NewsctlError)) throw refusal;
    });
  };
  const context: Context = {
    host,
    fail,
    ...(line && { line }),
    get mode() {
      return prepared.mode;
    },
    async tell(kind, message) {
      if (!prepared.mode.quiet) await host.stderr.write(`${kind}: ${printable(message)}\n`);
    },
  };
  const program = await createProgram(context, packageJson.version, sink, {
    first: host.argv[0],
    async before(all, action, complete) {
      prepared = await prepare(all, action, complete, host);
      Object.assign(env, prepared.config?.env);
    },
  });
  try {
    if (host.argv[0] === COMPLETE) {
      const { answerCompletion } = await import("./commands/completion/answer.ts");
      await host.stdout.write(await answerCompletion(program, host.argv.slice(1), host));
    } else if (host.argv.length === 0) await host.stdout.write(ORIENTATION);
    else await program.parseAsync([...host.argv], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) exitCode = EXIT.done;
    else if (error instanceof CommanderError) await fail(usageError(error, host.argv, program));
    else if (error instanceof UsageError) await fail(prepared.config?.blame(error) ?? error);
    else if (error instanceof NewsctlError) await fail(error);
    else await fail(new UnexpectedError(error));
  }
  if (sink.out !== "") await host.stdout.write(sink.out);
  return exitCode;
}

/** One line that says what and where, one that says what to do. */
function errorLines({ message, hint }: NewsctlError): string {
  const advice =
    hint === undefined
      ? ""
      : `${hint
          .split("\n")
          .map((line) => `  ${printable(line)}`)
          .join("\n")}\n`;
  return `error: ${printable(message)}\n${advice}`;
}

/** Where a bug is, for those who ask. */
function stackLines(error: NewsctlError, { env }: Host): string {
  const { cause } = error;
  const wanted = error instanceof UnexpectedError && (env["NEWSCTL_DEBUG"] ?? "") !== "";
  return wanted && cause instanceof Error ? `${printableLines(cause.stack ?? "")}\n` : "";
}
