/** Fits the judge of marked words, and reports how well it tells speech from scare quotes of articles that it has not seen. */
import { SCARE_BITS } from "../../analysis/quotes/scare/scare-features.ts";
import { splitScare } from "../../analysis/quotes/scare/split-scare.ts";
import { overlaps } from "../../document/span.ts";
import type { ScareJudge } from "../../models/speaker-model.ts";
import { fitChoices } from "./fit-linear.ts";
import { fitTrees, type TreeSettings } from "./fit-trees.ts";
import { type ScareExample, scareExamples } from "./scare-examples.ts";
import { type Staged, sceneOf } from "./speaker-examples.ts";

const FOLDS = 5;
/** Both by cross-validation over the articles that the judge is fitted to. */
const HASHED = { size: 1 << SCARE_BITS, decay: 0.0006, steps: 150, rate: 0.1 };
const TREES: TreeSettings = {
  trees: 300,
  leaves: 7,
  rate: 0.1,
  pull: 5,
  fewest: 10,
  rows: 0.8,
  columns: 0.5,
  seed: 1,
};

export function fitScare(examples: readonly ScareExample[]): ScareJudge {
  const choices = examples.map(({ features, isSpeech }) => ({ rivals: [features, []], right: [isSpeech, !isSpeech] }));
  const trees = examples.map(({ numbers, isSpeech }) => ({ numbers, isRight: isSpeech }));
  return { hashed: { weights: fitChoices(choices, HASHED) }, trees: fitTrees(trees, TREES) };
}

/** Prints how well scare quotes of articles are told that the judge has not seen; `others` teach it in each fold. */
export function reportUnseenScare(articles: readonly Staged[], others: readonly ScareExample[]): void {
  const examples = articles.map(scareExamples);
  const told = { right: 0, wrong: 0, missed: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = examples.filter((_, index) => index % FOLDS !== fold).flat();
    const judge = fitScare([...seen, ...others]);
    for (const staged of articles.filter((_, index) => index % FOLDS === fold)) {
      const found = splitScare(sceneOf(staged), staged.attributions, judge).scare;
      for (const quote of staged.gold.quotes) {
        const isFound = found.some(({ span }) => overlaps(span, quote));
        if (isFound) told[quote.kind === "scare" ? "right" : "wrong"]++;
        else if (quote.kind === "scare") told.missed++;
      }
    }
  }
  const precision = told.right / Math.max(1, told.right + told.wrong);
  const recall = told.right / Math.max(1, told.right + told.missed);
  console.log(
    `${examples.flat().length} marked stretches of ${articles.length} articles, ${others.length} of headlines and further articles`,
  );
  console.log(`unseen scare quotes: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
}
