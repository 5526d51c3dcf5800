/** Choices among ends that come up in a passage, with the right one where the gold has it. */
import { endFeatures, MOST_END_FEATURES } from "../../analysis/quotes/attribution/model/content-end.ts";
import type { ModelReader } from "../../analysis/quotes/attribution/model/model-reader.ts";
import { endBucket } from "../../models/end-table.ts";
import type { EndExample } from "./end-trainer.ts";
import { listFeatures } from "./feature-lists.ts";
import type { LinkExample } from "./link-trainer.ts";

/** `reader` must not have seen the passage. */
export function endExamples(reader: ModelReader, { passage, context, gold }: LinkExample): readonly EndExample[] {
  const examples: EndExample[] = [];
  reader.visitEnds(passage, context, (ends, codes) => {
    const target = gold.find(({ cue }) => cue.from < ends.cue.to && ends.cue.from < cue.to);
    const content = target?.content.find(({ from, to }) => from < ends.content.to && ends.content.from < to);
    const right = content ? ends.ends.indexOf(content.to) : -1;
    if (right < 0) return;
    const features = listFeatures(ends.ends.length, MOST_END_FEATURES, (which, out) => {
      const count = endFeatures(passage, codes, context, ends, which, out);
      for (let k = 0; k < count; k++) out[k] = endBucket(out[k] ?? 0);
      return count;
    });
    examples.push({ features, right });
  });
  return examples;
}
