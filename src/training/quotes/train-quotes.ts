/**
 * Makes `quotes.safetensors`: the first chain on all training articles, the second on candidates that a first chain found in
 * articles it had not seen (jackknifing), so that it meets the mistakes it will meet in use.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { preparePassage } from "../../analysis/quotes/attribution/model/prepared-passage.ts";
import type { TrainerOptions } from "../train.ts";
import { candidateFinder } from "./candidate-finder.ts";
import { type LinkExample, trainLinks } from "./link-trainer.ts";
import { readQuoteCorpus } from "./quote-corpus.ts";
import { quoteWeightsFile } from "./quote-tensors.ts";
import { type RoleExample, trainRoles } from "./role-trainer.ts";
import { trainingModels } from "./training-models.ts";

const FOLDS = 3;
const SEED = 1;
const CHAIN = { leastCount: 4, mostRows: 160_000, rate: 0.015, dropout: 0.15 };
const ROLE_EPOCHS = 4;
const FOLD_EPOCHS = 3;
const LINKS = { ...CHAIN, mostLinkRows: 160_000, epochs: 4, seed: SEED };
/** Tuned on the development articles. */
const SETTINGS = { leastChance: 0.4, bonus: { source: 1, cue: 0, content: 0 } };

/** An example with the number of its article, by which folds are made. */
interface FoldedExample extends RoleExample {
  readonly article: number;
}

export async function trainQuotes({ data, out }: TrainerOptions): Promise<void> {
  const path = `${data}/quotes/train.jsonl`;
  const examples: FoldedExample[] = readQuoteCorpus(path, await trainingModels()).flatMap(({ passages }, article) =>
    passages.map(({ passage, gold }) => ({ article, prepared: preparePassage(passage), gold })),
  );
  console.log(`${examples.length} passages`);
  const roles = trainRoles(examples, { ...CHAIN, epochs: ROLE_EPOCHS, seed: SEED });
  const linkExamples: LinkExample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    console.log(`fold ${fold + 1} of ${FOLDS}`);
    const others = examples.filter(({ article }) => article % FOLDS !== fold);
    const find = candidateFinder(trainRoles(others, { ...CHAIN, epochs: FOLD_EPOCHS, seed: SEED + 1 + fold }));
    for (const example of examples) {
      if (example.article % FOLDS !== fold) continue;
      linkExamples.push({ ...example, context: find(example.prepared) });
    }
  }
  const links = trainLinks(linkExamples, LINKS);
  const bytes = quoteWeightsFile(roles, links, SETTINGS, {
    corpora: `quotes/train.jsonl ${createHash("sha256").update(readFileSync(path)).digest("hex")}`,
    seed: String(SEED),
    command: "npm run train -- quotes --data DIR",
  });
  writeFileSync(`${out}/quotes.safetensors`, bytes);
  console.log(`${bytes.length} bytes`);
}
