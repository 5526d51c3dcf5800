/** `newsctl help`: a command or a topic in full. */
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { ChoiceArgument } from "./choice-argument.ts";
import type { Context } from "./context.ts";
import { addExamples } from "./help/examples.ts";
import { helpScreen, helpWidth } from "./help/screen.ts";
import { TOPIC_NAMES } from "./help/topic-names.ts";
import { choiceHint } from "./nearest.ts";

export function addHelpCommand(program: Command, { host }: Context): void {
  const command = program
    .command("help")
    .summary("explain a command or a topic in full")
    .description("Explain a command with all its options, or a topic that concerns all of them.")
    .addArgument(
      new ChoiceArgument("[topic]", `a command, or ${TOPIC_NAMES.join(", ")}`, () => [
        ...program
          .createHelp()
          .visibleCommands(program)
          .map((known) => known.name()),
        ...TOPIC_NAMES,
      ]),
    );
  addExamples(
    command,
    ["newsctl help quotes", "every option of quotes"],
    ["newsctl help articles", "how articles are named"],
  );
  command.action(async (topic: string | undefined) => {
    await host.stdout.write(await helpOn(topic, program, helpWidth(host.stdout)));
  });
}

async function helpOn(topic: string | undefined, program: Command, width: number): Promise<string> {
  if (topic === undefined) return helpScreen(program, width);
  const { manualCommands, manualOf } = await import("./help/manual.ts");
  const { manualText, sectionText } = await import("./help/manual-text.ts");
  const commands = manualCommands(program);
  const command = commands.find((known) => known.name() === topic);
  if (command !== undefined) return manualText(manualOf(command), width);
  const name = TOPIC_NAMES.find((known) => known === topic);
  if (name !== undefined) return sectionText((await import("./help/topics.ts")).TOPICS[name], width);
  throw new UsageError(`no help on "${topic}"`, {
    hint: choiceHint(topic, [...commands.map((known) => known.name()), ...TOPIC_NAMES]),
  });
}
