/** The models of a run, loaded when a command first needs them. */
import type { Models } from "../analysis/analyze.ts";
import type { Host } from "../host.ts";

export async function loadModels(_host: Host): Promise<Models> {
  const { createRuleTagger } = await import("../analysis/entities/rule-tagger.ts");
  return { tagger: createRuleTagger() };
}
