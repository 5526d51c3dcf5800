/**
 * Makes `quotes.safetensors`: the first chain on all training articles, the second on candidates that a first chain found in
 * articles it had not seen (jackknifing), so that it meets the mistakes it will meet in use; then the choices, and the net.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { type CueWordTable, createCueWords } from "../../models/cue-words.ts";
import type { TrainerOptions } from "../trainer.ts";
import {
  type FoldedExample,
  findCandidatesUnseen,
  finderElsewhere,
  learnLinks,
  learnRoles,
  readExamples,
} from "./learn-chains.ts";
import { learnChoices } from "./learn-choices.ts";
import { type LearnedQuotes, meanOf } from "./learned-quotes.ts";
import { learnQuoteNet } from "./net/learn-net.ts";
import { quoteWeightsFile } from "./quote-tensors.ts";
import { trainingModels } from "./training-models.ts";

/** The models are learned once with each, and averaged: one order of the articles alone leaves its mark. */
export const SEEDS = [1, 101, 201, 301] as const;
/** Tuned on the development articles, with all that mends the answers behind them. */
export const SETTINGS = {
  leastChance: 0.55,
  bonus: { source: 1.3, cue: 0.2, content: 0.8 },
  netShare: 0.2,
  linkShare: 0.3,
};

export async function trainQuotes({ data, out }: TrainerOptions): Promise<void> {
  const path = `${data}/quotes/train.jsonl`;
  const { lexicon, examples } = await readExamples(path);
  console.log(`${examples.length} passages, ${lexicon.keys.length} words`);
  const learned = await learnQuotes(lexicon, examples, treebanksIn(data));
  const bytes = quoteWeightsFile(learned, SETTINGS, {
    corpora: ["quotes/train.jsonl", ...TREEBANKS].map((name) => `${name} ${sha256(`${data}/${name}`)}`).join(", "),
    seeds: SEEDS.join(" "),
    command: "npm run train -- quotes --data DIR",
  });
  writeFileSync(`${out}/quotes.safetensors`, bytes);
  console.log(`${bytes.length} bytes`);
}

/** Whose syntax the net learns beside attribution. */
const TREEBANKS = ["extra/ud/gum-train.conllu", "extra/ud/ewt-train.conllu"];

export function treebanksIn(data: string): readonly string[] {
  return TREEBANKS.map((name) => readFileSync(`${data}/${name}`, "utf8"));
}

const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Learns the chains several times, in different orders, and takes the mean; then the choices. */
async function learnQuotes(
  lexicon: CueWordTable,
  examples: readonly FoldedExample[],
  treebanks: readonly string[],
): Promise<LearnedQuotes> {
  const founds = SEEDS.map((seed) => findCandidatesUnseen(examples, seed));
  const chains = meanOf(
    SEEDS.map((seed, at) => {
      console.log(`seed ${seed}`);
      return { roles: learnRoles(examples, seed), links: learnLinks(founds[at] ?? [], seed) };
    }),
  );
  const [found = []] = founds;
  return {
    lexicon,
    ...chains,
    choices: learnChoices(lexicon, found, SETTINGS),
    net: learnQuoteNet(lexicon.keys, found, treebanks, {
      models: await trainingModels(),
      cueWords: createCueWords(lexicon),
      find: finderElsewhere(examples, SEEDS[0]),
    }),
  };
}
