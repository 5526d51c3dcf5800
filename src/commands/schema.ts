/** `newsctl schema COMMAND`: the JSON Schema of the records that a command prints. */
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import type { Context } from "./context.ts";

export function addSchemaCommand(program: Command, { host }: Context): void {
  program
    .command("schema")
    .summary("print the JSON Schema of a command's records")
    .description("Print the JSON Schema of the records that a command prints with --json and --jsonl.")
    .argument("<command>", "show, quotes, entities, stats or list")
    .addHelpText(
      "after",
      `
Examples:
  newsctl schema quotes > quotes.schema.json
  newsctl schema show | jq '.properties | keys'`,
    )
    .action(async (command: string) => {
      const { SCHEMAS } = await import("../report/schemas.ts");
      const schema = Object.entries(SCHEMAS).find(([name]) => name === command)?.[1];
      if (schema === undefined) {
        throw new UsageError(`no schema for "${command}"`, { hint: `choose from ${Object.keys(SCHEMAS).join(", ")}` });
      }
      await host.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    });
}
