/** Choices that come up in a passage, with the right answer where the gold has it among them. */
import type { Front } from "../../analysis/quotes/attribution/model/choice.ts";
import { type Choice, type Chooser, MOST_CHOICE_FEATURES } from "../../analysis/quotes/attribution/model/choice.ts";
import type { LinkedCue } from "../../analysis/quotes/attribution/model/link-candidates.ts";
import type { ModelReader } from "../../analysis/quotes/attribution/model/model-reader.ts";
import type { TokenRange } from "../../document/span.ts";
import { choiceBucket } from "../../models/choice-table.ts";
import { CHOICE_BITS, forChoices, type QuoteChoice } from "../../models/quote-model.ts";
import type { ChoiceExample } from "./choice-trainer.ts";
import { type FeatureList, listFeatures } from "./feature-lists.ts";
import type { LinkExample } from "./link-scores.ts";
import type { GoldAttribution } from "./quote-corpus.ts";

/** By what is chosen. */
export type ChoiceExamples = Readonly<Record<QuoteChoice, readonly ChoiceExample[]>>;

/** `reader` must not have seen the passage. */
export function choiceExamples(reader: ModelReader, { passage, context, gold }: LinkExample): ChoiceExamples {
  const found = forChoices((): ChoiceExample[] => []);
  /** Adds no example when the right answer is none of them (-1). */
  const add = <Answer>(name: QuoteChoice, choice: Choice<Answer>, right: number): void => {
    if (right >= 0) found[name].push({ features: featuresOf(choice, CHOICE_BITS[name]), right });
  };
  const chooser: Chooser = {
    source(choice, linked) {
      const target = goldOf(gold, linked);
      const right = target ? choice.answers.findIndex((answer) => isSame(answer, target.source)) : -1;
      add("sources", choice, right);
      return linked.source;
    },
    start(choice, { content: [first], ...linked }) {
      const target = first && goldOf(gold, linked)?.content.find((range) => meet(range, first));
      add("starts", choice, target ? choice.answers.indexOf(target.from) : -1);
      return choice.answers[choice.own] ?? 0;
    },
    end(choice, linked) {
      const last = linked.content.at(-1);
      const target = last && goldOf(gold, linked)?.content.find((range) => meet(range, last));
      add("ends", choice, target ? choice.answers.indexOf(target.to) : -1);
      return choice.answers[choice.own] ?? 0;
    },
    gap(choice, linked) {
      const target = goldOf(gold, linked);
      add("gaps", choice, target ? nearestPieces(choice.answers, target.content) : -1);
      return linked.content;
    },
    front(choice, linked) {
      const target = goldOf(gold, linked);
      add("fronts", choice, target ? rightFront(choice.answers, target) : -1);
      return choice.answers[choice.own] ?? { front: undefined, source: linked.source };
    },
    cueEnd(choice, linked) {
      const target = goldOf(gold, linked);
      add("cueEnds", choice, target ? choice.answers.indexOf(target.cue.to) : -1);
      return choice.answers[choice.own] ?? 0;
    },
  };
  reader.link(passage, context, chooser);
  return found;
}

function featuresOf<Answer>({ answers, featuresOf }: Choice<Answer>, bits: number): FeatureList {
  return listFeatures(answers.length, MOST_CHOICE_FEATURES, (which, out) => {
    const count = featuresOf(which, out);
    for (let k = 0; k < count; k++) out[k] = choiceBucket(out[k] ?? 0, bits);
    return count;
  });
}

/** Which pieces share most words with the gold ones, in proportion; of equals the first. */
function nearestPieces(answers: readonly (readonly TokenRange[])[], gold: readonly TokenRange[]): number {
  const size = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const wanted = size(gold);
  let best = -1;
  let most = 0;
  answers.forEach((pieces, index) => {
    let shared = 0;
    for (const a of pieces)
      for (const b of gold) shared += Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
    const likeness = shared / (size(pieces) + wanted);
    if (likeness > most) [best, most] = [index, likeness];
  });
  return best;
}

/** -1 where the gold lies behind its cue not at all, or before it in pieces or words that no answer has. */
function rightFront(answers: readonly Front[], { cue, source, content }: GoldAttribution): number {
  if (!content.some(({ from }) => from >= cue.to)) return -1;
  const [front, second] = content.filter(({ to }) => to <= cue.from);
  if (second) return -1;
  const whole = answers.findIndex((answer) => isSame(answer.front, front) && isSame(answer.source, source));
  return whole >= 0 ? whole : answers.findIndex((answer) => isSame(answer.front, front));
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
