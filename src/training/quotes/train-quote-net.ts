/** Makes `quotes.safetensors` anew with the chains and choices that it has, and the net learned again. */
import { readFileSync, writeFileSync } from "node:fs";
import { QUOTE_FEATURES } from "../../models/quote-model.ts";
import { quoteNetTensors } from "../../models/quote-net/quote-net.ts";
import { readSafetensors, tensorOf } from "../../models/safetensors.ts";
import type { TrainerOptions } from "../trainer.ts";
import { writeSafetensors } from "../write-safetensors.ts";
import { findCandidatesUnseen, readExamples } from "./learn-chains.ts";
import { learnQuoteNet } from "./net/learn-net.ts";
import { settingsTensor } from "./quote-tensors.ts";
import { SEEDS, SETTINGS } from "./train-quotes.ts";

export async function trainQuoteNet({ data, out }: TrainerOptions): Promise<void> {
  const path = `${out}/quotes.safetensors`;
  const corpus = `${data}/quotes/train.jsonl`;
  const file = readSafetensors(readFileSync(path));
  const { examples } = await readExamples(corpus);
  const keys = tensorOf(file, "lexicon.keys", "U32", [-1]);
  const net = learnQuoteNet(keys, findCandidatesUnseen(examples, SEEDS[0]));
  const bytes = writeSafetensors(
    { ...Object.fromEntries(file.tensors), settings: settingsTensor(SETTINGS), ...quoteNetTensors(net) },
    { ...file.metadata, net: "npm run train -- quote-net --data DIR", features: QUOTE_FEATURES },
  );
  writeFileSync(path, bytes);
  console.log(`${bytes.length} bytes`);
}
