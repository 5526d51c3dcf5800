/** Makes `quotes.safetensors` anew with the chains that it has, and choices learned again. */
import { readFileSync, writeFileSync } from "node:fs";
import { QUOTE_FEATURES } from "../../models/quote-model.ts";
import { readSafetensors } from "../../models/safetensors.ts";
import type { TrainerOptions } from "../trainer.ts";
import { writeSafetensors } from "../write-safetensors.ts";
import { findCandidatesUnseen, readExamples } from "./learn-chains.ts";
import { learnChoices } from "./learn-choices.ts";
import { settingsTensor, withChoices } from "./quote-tensors.ts";
import { SEEDS, SETTINGS } from "./train-quotes.ts";

export async function trainQuoteChoices({ data, out }: TrainerOptions): Promise<void> {
  const path = `${out}/quotes.safetensors`;
  const { tensors, metadata } = readSafetensors(readFileSync(path));
  const { lexicon, examples } = await readExamples(`${data}/quotes/train.jsonl`);
  const choices = learnChoices(lexicon, findCandidatesUnseen(examples, SEEDS[0]), SETTINGS);
  const bytes = writeSafetensors(
    withChoices({ ...Object.fromEntries(tensors), settings: settingsTensor(SETTINGS) }, choices),
    {
      ...metadata,
      choices: "npm run train -- quote-choices --data DIR",
      features: QUOTE_FEATURES,
    },
  );
  writeFileSync(path, bytes);
  console.log(`${bytes.length} bytes`);
}
