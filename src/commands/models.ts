/** The models of a run, loaded when a job first needs them. */
import type { Models } from "../analysis/analyze.ts";

/** Models from the weights that are installed below `packageRoot`. */
export async function loadModels(_packageRoot: string): Promise<Models> {
  const { createRuleTagger } = await import("../analysis/entities/rule-tagger.ts");
  return { tagger: createRuleTagger() };
}
