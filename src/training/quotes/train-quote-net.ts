/** Makes `quotes.safetensors` anew with the chains and choices that it has, and the net learned again. */
import { readFileSync, writeFileSync } from "node:fs";
import { readCueWords } from "../../models/cue-words.ts";
import { QUOTE_FEATURES } from "../../models/quote-model.ts";
import { quoteNetTensors } from "../../models/quote-net/quote-net.ts";
import { readSafetensors, tensorOf } from "../../models/safetensors.ts";
import type { TrainerOptions } from "../trainer.ts";
import { writeSafetensors } from "../write-safetensors.ts";
import { findCandidatesUnseen, finderElsewhere, readExamples } from "./learn-chains.ts";
import { learnQuoteNet } from "./net/learn-net.ts";
import { settingsTensor } from "./quote-tensors.ts";
import { SEEDS, SETTINGS, treebanksIn } from "./train-quotes.ts";
import { trainingModels } from "./training-models.ts";

export async function trainQuoteNet({ data, out }: TrainerOptions): Promise<void> {
  const path = `${out}/quotes.safetensors`;
  const file = readSafetensors(readFileSync(path));
  const { examples } = await readExamples(`${data}/quotes/train.jsonl`);
  const keys = tensorOf(file, "lexicon.keys", "U32", [-1]);
  const found = findCandidatesUnseen(examples, SEEDS[0]);
  const net = learnQuoteNet(keys, found, treebanksIn(data), {
    models: await trainingModels(),
    cueWords: readCueWords(file),
    find: finderElsewhere(examples, SEEDS[0]),
  });
  const bytes = writeSafetensors(
    { ...Object.fromEntries(file.tensors), settings: settingsTensor(SETTINGS), ...quoteNetTensors(net) },
    { ...file.metadata, net: "npm run train -- quote-net --data DIR", features: QUOTE_FEATURES },
  );
  writeFileSync(path, bytes);
  console.log(`${bytes.length} bytes`);
}
