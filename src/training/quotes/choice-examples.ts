/** Choices that come up in a passage, with the right answer where the gold has it among them. */
import { type Choice, type Chooser, MOST_CHOICE_FEATURES } from "../../analysis/quotes/attribution/model/choice.ts";
import type { LinkedCue } from "../../analysis/quotes/attribution/model/link-candidates.ts";
import type { ModelReader } from "../../analysis/quotes/attribution/model/model-reader.ts";
import type { TokenRange } from "../../document/span.ts";
import { choiceBucket } from "../../models/choice-table.ts";
import type { ChoiceExample } from "./choice-trainer.ts";
import { listFeatures } from "./feature-lists.ts";
import type { LinkExample } from "./link-trainer.ts";
import type { GoldAttribution } from "./quote-corpus.ts";

/** By what is chosen. */
export interface ChoiceExamples {
  readonly sources: readonly ChoiceExample[];
  readonly starts: readonly ChoiceExample[];
  readonly ends: readonly ChoiceExample[];
}

/** `reader` must not have seen the passage. */
export function choiceExamples(reader: ModelReader, { passage, context, gold }: LinkExample): ChoiceExamples {
  const found = { sources: [] as ChoiceExample[], starts: [] as ChoiceExample[], ends: [] as ChoiceExample[] };
  const chooser: Chooser = {
    source(choice, linked) {
      const target = goldOf(gold, linked);
      const right = target ? choice.answers.findIndex((answer) => isSame(answer, target.source)) : -1;
      found.sources.push(...exampleOf(choice, right));
      return linked.source;
    },
    start(choice, { content: [first], ...linked }) {
      const target = first && goldOf(gold, linked)?.content.find((range) => meet(range, first));
      found.starts.push(...exampleOf(choice, target ? choice.answers.indexOf(target.from) : -1));
      return choice.answers[choice.own] ?? 0;
    },
    end(choice, linked) {
      const last = linked.content.at(-1);
      const target = last && goldOf(gold, linked)?.content.find((range) => meet(range, last));
      found.ends.push(...exampleOf(choice, target ? choice.answers.indexOf(target.to) : -1));
      return choice.answers[choice.own] ?? 0;
    },
  };
  reader.link(passage, context, chooser);
  return found;
}

/** No example when the right answer is none of them (-1). */
function exampleOf<Answer>({ answers, featuresOf }: Choice<Answer>, right: number): readonly ChoiceExample[] {
  if (right < 0) return [];
  const features = listFeatures(answers.length, MOST_CHOICE_FEATURES, (which, out) => {
    const count = featuresOf(which, out);
    for (let k = 0; k < count; k++) out[k] = choiceBucket(out[k] ?? 0);
    return count;
  });
  return [{ features, right }];
}

function goldOf(gold: readonly GoldAttribution[], { cue }: Pick<LinkedCue, "cue">): GoldAttribution | undefined {
  return gold.find((one) => meet(one.cue, cue));
}

function meet(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function isSame(a: TokenRange | undefined, b: TokenRange | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
