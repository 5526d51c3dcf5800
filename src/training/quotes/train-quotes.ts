/**
 * Makes `quotes.safetensors`: the first chain on all training articles, the second on candidates that a first chain found in
 * articles it had not seen (jackknifing), so that it meets the mistakes it will meet in use.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { LexemeTable } from "../../analysis/quotes/attribution/lexeme.ts";
import { ModelReader } from "../../analysis/quotes/attribution/model/model-reader.ts";
import { CHOICE_BITS } from "../../models/choice-table.ts";
import type { CueWordTable } from "../../models/cue-words.ts";
import { readQuoteModel } from "../../models/quote-model.ts";
import { readSafetensors } from "../../models/safetensors.ts";
import type { TrainerOptions } from "../train.ts";
import { candidateFinder } from "./candidate-finder.ts";
import { choiceExamples } from "./choice-examples.ts";
import { type ChoiceExample, trainChoice } from "./choice-trainer.ts";
import { buildCueLexicon } from "./cue-lexicon.ts";
import { type ChoiceWeights, type LearnedQuotes, meanOf } from "./learned-quotes.ts";
import { type LinkExample, type LinkWeights, trainLinks } from "./link-trainer.ts";
import { passagesOf, readQuoteCorpus, type TrainingPassage } from "./quote-corpus.ts";
import { exampleOf } from "./quote-examples.ts";
import { quoteWeightsFile } from "./quote-tensors.ts";
import { type ChainWeights, type RoleExample, trainRoles } from "./role-trainer.ts";
import { trainingModels } from "./training-models.ts";

const FOLDS = 2;
/** The models are learned once with each, and averaged: one order of the articles alone leaves its mark. */
const SEEDS = [1, 101, 201, 301];
const CHAIN = { rate: 0.015, dropout: 0.15 };
const ROLE_EPOCHS = 3;
const FOLD_EPOCHS = 2;
const LINK_EPOCHS = 4;
/** Tuned on the development articles. */
const SETTINGS = { leastChance: 0.55, bonus: { source: 1.3, cue: 0.5, content: 0.2 } };
const CHOICE = { epochs: 6, rate: 0.05 };

/** An example with the number of its article, by which folds are made. */
export interface FoldedExample extends RoleExample {
  readonly article: number;
}

/** The same with candidates. */
export type FoldedLinks = LinkExample & FoldedExample;

export async function trainQuotes({ data, out }: TrainerOptions): Promise<void> {
  const path = `${data}/quotes/train.jsonl`;
  const models = await trainingModels();
  const articles = readQuoteCorpus(path, models);
  const plain = new LexemeTable();
  const lexicon = buildCueLexicon(passagesOf(articles, () => plain));
  const passages = passagesOf(articles, (article) => new LexemeTable(lexicon.without(article)));
  const learned = learnQuotes(lexicon.table, passages);
  const bytes = quoteWeightsFile(learned, SETTINGS, {
    corpora: `quotes/train.jsonl ${createHash("sha256").update(readFileSync(path)).digest("hex")}`,
    seeds: SEEDS.join(" "),
    command: "npm run train -- quotes --data DIR",
  });
  writeFileSync(`${out}/quotes.safetensors`, bytes);
  console.log(`${bytes.length} bytes`);
}

/** Learns several times, in different orders, and takes the mean. `articles`: the passages of each. */
export function learnQuotes(lexicon: CueWordTable, articles: readonly (readonly TrainingPassage[])[]): LearnedQuotes {
  const examples = foldedExamples(articles);
  console.log(`${examples.length} passages, ${lexicon.keys.length} words`);
  return meanOf(
    SEEDS.map((seed) => {
      console.log(`seed ${seed}`);
      const roles = learnRoles(examples, seed);
      const found = findCandidatesUnseen(examples, seed);
      return { lexicon, roles, links: learnLinks(found, seed), choices: learnChoices(lexicon, roles, found, seed) };
    }),
  );
}

export function foldedExamples(articles: readonly (readonly TrainingPassage[])[]): readonly FoldedExample[] {
  return articles.flatMap((passages, article) => passages.map((passage) => ({ article, ...exampleOf(passage) })));
}

/** The first chain. */
export function learnRoles(examples: readonly FoldedExample[], seed: number): ChainWeights {
  return trainRoles(examples, { ...CHAIN, epochs: ROLE_EPOCHS, seed });
}

/** Candidates in each passage, by a first chain that has not seen its article. */
export function findCandidatesUnseen(examples: readonly FoldedExample[], seed: number): readonly FoldedLinks[] {
  const found: FoldedLinks[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    console.log(`fold ${fold + 1} of ${FOLDS}`);
    const others = examples.filter(({ article }) => article % FOLDS !== fold);
    const find = candidateFinder(trainRoles(others, { ...CHAIN, epochs: FOLD_EPOCHS, seed: seed + 1 + fold }));
    for (const example of examples) {
      if (example.article % FOLDS === fold) found.push({ ...example, context: find(example) });
    }
  }
  return found;
}

/** The second chain. */
export function learnLinks(found: readonly FoldedLinks[], seed: number): LinkWeights {
  return trainLinks(found, { ...CHAIN, epochs: LINK_EPOCHS, seed });
}

/** The choices among answers, learned from a second chain's answers on articles it has not seen. */
export function learnChoices(
  lexicon: CueWordTable,
  roles: ChainWeights,
  found: readonly FoldedLinks[],
  seed: number,
): ChoiceWeights {
  const examples = { sources: [] as ChoiceExample[], starts: [] as ChoiceExample[], ends: [] as ChoiceExample[] };
  const nothing = new Float64Array(2 ** CHOICE_BITS);
  const choices = { sources: nothing, starts: nothing, ends: nothing };
  for (let fold = 0; fold < FOLDS; fold++) {
    console.log(`fold ${fold + 1} of ${FOLDS} for choices`);
    const others = found.filter(({ article }) => article % FOLDS !== fold);
    const links = trainLinks(others, { ...CHAIN, epochs: FOLD_EPOCHS, seed: seed + 5 + fold });
    const bytes = quoteWeightsFile({ lexicon, roles, links, choices }, SETTINGS, {});
    const reader = new ModelReader(readQuoteModel(readSafetensors(bytes)));
    for (const example of found) {
      if (example.article % FOLDS !== fold) continue;
      const { sources, starts, ends } = choiceExamples(reader, example);
      examples.sources.push(...sources);
      examples.starts.push(...starts);
      examples.ends.push(...ends);
    }
  }
  return {
    sources: trainChoice(examples.sources, { ...CHOICE, seed }),
    starts: trainChoice(examples.starts, { ...CHOICE, seed }),
    ends: trainChoice(examples.ends, { ...CHOICE, seed }),
  };
}
