/** `newsctl completion`: the script that makes a shell complete newsctl's commands, flags, ids and speakers. */
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { ChoiceArgument } from "./choice-argument.ts";
import { SHELLS } from "./completion/shells.ts";
import type { Context } from "./context.ts";
import { addExamples } from "./help/examples.ts";
import { choiceHint } from "./nearest.ts";

export function addCompletionCommand(program: Command, { host }: Context): void {
  const command = program
    .command("completion")
    .summary("print a shell's completion script")
    .description(
      "Print the script that makes TAB complete commands, flags and their values, ids of articles, speakers and files. The script says in its first lines where it goes.",
    )
    .addArgument(new ChoiceArgument("<shell>", SHELLS.join(", "), () => SHELLS));
  addExamples(
    command,
    ["newsctl completion bash > newsctl.bash", "then: source newsctl.bash"],
    ["newsctl completion zsh > _newsctl", "in a folder of $fpath"],
    ["newsctl completion fish > newsctl.fish", "in ~/.config/fish/completions"],
    "newsctl completion powershell | Out-String | Invoke-Expression",
  );
  command.action(async (name: string) => {
    const shell = SHELLS.find((known) => known === name);
    if (shell === undefined) throw new UsageError(`no completion for "${name}"`, { hint: choiceHint(name, SHELLS) });
    const { SCRIPTS } = await import("./completion/scripts.ts");
    await host.stdout.write(SCRIPTS[shell]);
  });
}
