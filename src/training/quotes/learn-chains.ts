/** Learns the two chains, and what the second and the choices learn from: what chains make of articles they have not seen. */
import { LexemeTable } from "../../analysis/quotes/attribution/grammar/lexeme.ts";
import type { CandidateContext } from "../../analysis/quotes/attribution/model/candidates.ts";
import type { CueWordTable } from "../../models/cue-words.ts";
import { candidateFinder } from "./candidate-finder.ts";
import { buildCueLexicon } from "./cue-lexicon.ts";
import type { LinkExample } from "./link-scores.ts";
import { type LinkWeights, trainLinks } from "./link-trainer.ts";
import { passagesOf, readQuoteCorpus } from "./quote-corpus.ts";
import { exampleOf } from "./quote-examples.ts";
import { type ChainWeights, type RoleExample, trainRoles } from "./role-trainer.ts";
import { trainingModels } from "./training-models.ts";

/** Every article is unseen by the chain of one of so many folds. */
export const FOLDS = 4;
export const CHAIN = { rate: 0.015, dropout: 0.15 };
const ROLE_EPOCHS = 3;
/** A first chain of some folds learns less long. */
const FOLD_EPOCHS = 2;
const LINK_EPOCHS = 4;

/** An example with the number of its article, by which folds are made. */
export interface FoldedExample extends RoleExample {
  readonly article: number;
}

/** The same with candidates. */
export type FoldedLinks = LinkExample & FoldedExample;

/** The passages of the corpus at `path`, each with features that its own article has no part in. */
export async function readExamples(
  path: string,
): Promise<{ readonly lexicon: CueWordTable; readonly examples: readonly FoldedExample[] }> {
  const articles = readQuoteCorpus(path, await trainingModels());
  const plain = new LexemeTable();
  const lexicon = buildCueLexicon(passagesOf(articles, () => plain));
  const passages = passagesOf(articles, (article) => new LexemeTable(lexicon.without(article)));
  const examples = passages.flatMap((some, article) => some.map((passage) => ({ article, ...exampleOf(passage) })));
  return { lexicon: lexicon.table, examples };
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

/** Finds candidates in texts that are none of `examples`, as `findCandidatesUnseen` does in these. */
export function finderElsewhere(
  examples: readonly FoldedExample[],
  seed: number,
): (example: RoleExample) => CandidateContext {
  return candidateFinder(trainRoles(examples, { ...CHAIN, epochs: FOLD_EPOCHS, seed }));
}

/** The second chain. */
export function learnLinks(found: readonly FoldedLinks[], seed: number): LinkWeights {
  return trainLinks(found, { ...CHAIN, epochs: LINK_EPOCHS, seed });
}
