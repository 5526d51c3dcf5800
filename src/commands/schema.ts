/** `newsctl schema COMMAND`: the JSON Schema of the records that a command prints. */
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { ChoiceArgument } from "./choice-argument.ts";
import type { Context } from "./context.ts";
import { addExamples } from "./help/examples.ts";
import { choiceHint } from "./nearest.ts";

export function addSchemaCommand(program: Command, { host }: Context): void {
  const command = program
    .command("schema")
    .summary("print the JSON Schema of a command's records")
    .description("Print the JSON Schema of the records that a command prints with --json and --jsonl.")
    .addArgument(new ChoiceArgument("<command>", "a command that prints records", schemaNames));
  addExamples(
    command,
    ["newsctl schema quotes > quotes.schema.json", "for a validator"],
    ["newsctl schema show | jq '.properties | keys'", "the names of the fields"],
  );
  command.action(async (name: string) => {
    const { SCHEMAS } = await import("../report/schemas.ts");
    const schema = Object.entries(SCHEMAS).find(([known]) => known === name)?.[1];
    if (schema === undefined) {
      throw new UsageError(`no schema for "${name}"`, { hint: choiceHint(name, Object.keys(SCHEMAS)) });
    }
    await host.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  });
}

async function schemaNames(): Promise<readonly string[]> {
  return Object.keys((await import("../report/schemas.ts")).SCHEMAS);
}
