/** Builds the program and runs it; the one catch, the one place that prints errors and picks exit codes. */
import { EXIT } from "./errors.ts";
import { type Host, nodeHost } from "./host.ts";

export { nodeHost };

export async function main(host: Host): Promise<number> {
  await host.stdout.write("newsctl\n");
  return EXIT.done;
}
