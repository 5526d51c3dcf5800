/** Learns the choices among answers from what both chains make of articles that they have not seen. */
import { ModelReader } from "../../analysis/quotes/attribution/model/model-reader.ts";
import type { CueWordTable } from "../../models/cue-words.ts";
import { BUCKET_BITS } from "../../models/lane-table.ts";
import { CHOICE_BITS, forChoices, QUOTE_LABELS, type QuoteSettings, readQuoteModel } from "../../models/quote-model.ts";
import { readSafetensors } from "../../models/safetensors.ts";
import { choiceExamples } from "./choice-examples.ts";
import { type ChoiceExample, trainChoice } from "./choice-trainer.ts";
import { CHAIN, FOLDS, type FoldedLinks } from "./learn-chains.ts";
import type { ChoiceWeights } from "./learned-quotes.ts";
import { trainLinks } from "./link-trainer.ts";
import { quoteWeightsFile } from "./quote-tensors.ts";

const LINK_EPOCHS = 3;
const SEED = 1;
const CHOICE = { epochs: 6, rate: 0.05, seed: SEED };

/** `found`: candidates by first chains that have not seen them. */
export function learnChoices(
  lexicon: CueWordTable,
  found: readonly FoldedLinks[],
  settings: QuoteSettings,
): ChoiceWeights {
  // The candidates are there already: nobody asks the first chain anything.
  const roles = {
    rows: new Float32Array(QUOTE_LABELS * 2 ** BUCKET_BITS),
    transitions: { labels: QUOTE_LABELS, scores: new Float64Array(QUOTE_LABELS ** 2) },
  };
  const nothing = forChoices((choice) => new Float64Array(2 ** CHOICE_BITS[choice]));
  const choices = forChoices((): ChoiceExample[] => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    console.log(`fold ${fold + 1} of ${FOLDS} for choices`);
    const others = found.filter(({ article }) => article % FOLDS !== fold);
    const links = trainLinks(others, { ...CHAIN, epochs: LINK_EPOCHS, seed: SEED + 5 + fold });
    const bytes = quoteWeightsFile({ lexicon, roles, links, choices: nothing, net: undefined }, settings, {});
    const reader = new ModelReader(readQuoteModel(readSafetensors(bytes)));
    for (const example of found) {
      if (example.article % FOLDS !== fold) continue;
      const seen = choiceExamples(reader, example);
      forChoices((choice) => choices[choice].push(...seen[choice]));
    }
  }
  return forChoices((choice) => {
    console.log(`${choice}: ${choices[choice].length}`);
    return trainChoice(choices[choice], { ...CHOICE, bits: CHOICE_BITS[choice] });
  });
}
