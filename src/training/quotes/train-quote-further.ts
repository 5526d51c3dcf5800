/**
 * Makes `quotes.safetensors` anew with its net learned on, from articles of other papers beside those that it comes from, so that it
 * keeps what it knows and hears how the rest of the world reports. Chains, choices and lexicon stay.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { LexemeTable } from "../../analysis/quotes/attribution/grammar/lexeme.ts";
import { readCueWords } from "../../models/cue-words.ts";
import { QUOTE_FEATURES } from "../../models/quote-model.ts";
import { learnedQuoteNet, quoteNetTensors, readQuoteNet } from "../../models/quote-net/quote-net.ts";
import { readSafetensors, type TensorFile, tensorOf } from "../../models/safetensors.ts";
import { annotatedAttributions } from "../evaluate/annotated-attributions.ts";
import type { TrainerOptions } from "../trainer.ts";
import { writeSafetensors } from "../write-safetensors.ts";
import { candidateFinder } from "./candidate-finder.ts";
import { findCandidatesUnseen, readExamples } from "./learn-chains.ts";
import type { LinkExample } from "./link-scores.ts";
import { learnQuoteNetOn } from "./net/learn-net.ts";
import { passagesOf, readGold } from "./quote-corpus.ts";
import { exampleOf } from "./quote-examples.ts";
import { roleChainOf } from "./quote-tensors.ts";
import { SEEDS } from "./train-quotes.ts";
import { trainingModels } from "./training-models.ts";

export async function trainQuoteFurther({ data, out }: TrainerOptions): Promise<void> {
  const path = `${out}/quotes.safetensors`;
  const file = readSafetensors(readFileSync(path));
  const { examples } = await readExamples(`${data}/quotes/train.jsonl`);
  const known = findCandidatesUnseen(examples, SEEDS[0]);
  const further = await furtherExamples(data, file);
  console.log(`${further.length} further passages`);
  const keys = tensorOf(file, "lexicon.keys", "U32", [-1]);
  // The further articles are a fifth of the others: read twice, they are heard.
  const net = learnQuoteNetOn(learnedQuoteNet(readQuoteNet(file)), keys, [...known, ...further, ...further]);
  const bytes = writeSafetensors(
    { ...Object.fromEntries(file.tensors), ...quoteNetTensors(net) },
    { ...file.metadata, further: "npm run train -- quote-further --data DIR", features: QUOTE_FEATURES },
  );
  writeFileSync(path, bytes);
  console.log(`${bytes.length} bytes`);
}

/** Passages of further articles, with the candidates that the first chain finds: it has seen none of them. */
async function furtherExamples(data: string, file: TensorFile): Promise<readonly LinkExample[]> {
  const cueWords = readCueWords(file);
  const find = candidateFinder(roleChainOf(file));
  const articles = readGold(annotatedAttributions(data, "attributions-train"), await trainingModels());
  return passagesOf(articles, () => new LexemeTable(cueWords))
    .flat()
    .map((passage) => {
      const example = exampleOf(passage);
      return { ...example, context: find(example) };
    });
}
