/**
 * Passages of a treebank from which the net learns syntax beside attributions, as a scaffold (Swayamdipta et al. 2018, "Syntactic
 * scaffolds for semantic structures"): each word's relation to its head, and which words make up the clause of a verb.
 */
import { findEntities, type Models } from "../../../analysis/analyze.ts";
import { LexemeTable } from "../../../analysis/quotes/attribution/grammar/lexeme.ts";
import type { CandidateContext } from "../../../analysis/quotes/attribution/model/candidates.ts";
import type { Passage } from "../../../analysis/quotes/attribution/passage.ts";
import type { TokenRange } from "../../../document/span.ts";
import type { CueWords } from "../../../models/cue-words.ts";
import { parseArticle } from "../../../parser/parse-article.ts";
import { type GoldDocument, type GoldSentence, type GoldWord, readConllu } from "../../evaluate/conllu.ts";
import { createRandom, type Random } from "../../random.ts";
import { passagesOf } from "../quote-corpus.ts";
import { exampleOf } from "../quote-examples.ts";
import type { RoleExample } from "../role-trainer.ts";
import { type NetExample, netExampleOf } from "./net-example.ts";
import { clauseLabel, isComplement, relationLabel } from "./syntax-labels.ts";

/** Share of the verbs without a complement clause that are looked at: there are enough of them. */
const PLAIN_VERBS = 0.3;
const SEED = 1;

/** What examples are made with. */
export interface SyntaxSources {
  readonly models: Models;
  /** The lexicon of cues. */
  readonly cueWords: CueWords;
  /** The candidates of a first chain. */
  readonly find: (example: RoleExample) => CandidateContext;
  /** Number of the vector of a word with that code; -1 where it has none. */
  readonly entryOf: (code: number) => number;
}

/** A word of a sentence of the treebank. */
interface TreeWord {
  readonly sentence: GoldSentence;
  /** Index into its words. */
  readonly index: number;
}

/** The passages of the documents of CoNLL-U files. */
export function syntaxExamples(files: readonly string[], sources: SyntaxSources): readonly NetExample[] {
  return files.flatMap((source) => {
    const random = createRandom(SEED);
    return readConllu(source).flatMap((document) => examplesIn(document, sources, random));
  });
}

function examplesIn(document: GoldDocument, sources: SyntaxSources, random: Random): readonly NetExample[] {
  const { models, cueWords, find, entryOf } = sources;
  const { id, text } = document;
  const named = findEntities(parseArticle({ id, text }), models);
  const { tokens, sentences } = named.segmentation;
  const parts = models.quotes?.parts?.tag(named.article.text, tokens, sentences);
  const article = { ...named, parts, record: { id, text, attributions: [] } };
  const words = document.sentences.flatMap((sentence) => sentence.words.map((_, index) => ({ sentence, index })));
  const [passages = []] = passagesOf([article], () => new LexemeTable(cueWords));
  return passages.map(({ passage }) => {
    const gold = wordsOf(passage, words);
    const verbs = verbsAmong(gold, random);
    const example = exampleOf({ passage, gold: [] });
    const made = netExampleOf({ ...example, context: { ...find(example), candidates: verbs } }, entryOf);
    return {
      ...made,
      task: "syntax",
      labels: Uint8Array.from(gold, (word) => relationLabel(goldOf(word)?.relation ?? "")),
      cases: made.cases.map((one, k) => {
        const verb = gold[verbs[k]?.from ?? 0];
        return { ...one, labels: Uint8Array.from(one.words, (i) => labelFor(verb, gold[i])) };
      }),
    };
  });
}

function goldOf(word: TreeWord | undefined): GoldWord | undefined {
  return word?.sentence.words[word.index];
}

/** For each word of a passage the word of the treebank that it ends with. `words`: of the document, in order. */
function wordsOf({ length, starts, ends }: Passage, words: readonly TreeWord[]): readonly (TreeWord | undefined)[] {
  let next = 0;
  const startOf = (index: number, otherwise: number): number => goldOf(words[index])?.start ?? otherwise;
  const endOf = (index: number): number => goldOf(words[index])?.end ?? 0;
  return Array.from({ length }, (_, i) => {
    const [start, end] = [starts[i] ?? 0, ends[i] ?? 0];
    while (next + 1 < words.length && endOf(next) <= start) next++;
    let last = next;
    while (last + 1 < words.length && startOf(last + 1, end) < end) last++;
    return startOf(last, end) < end && endOf(last) > start ? words[last] : undefined;
  });
}

/** The verbs whose clauses are looked at. */
function verbsAmong(gold: readonly (TreeWord | undefined)[], random: Random): readonly TokenRange[] {
  return gold.flatMap((word, i): readonly TokenRange[] => {
    if (goldOf(word)?.part !== "VERB" || gold[i - 1] === word) return [];
    const hasComplement = word?.sentence.words.some(
      ({ head, relation }) => head === word.index + 1 && isComplement(relation),
    );
    return random.next() < PLAIN_VERBS || hasComplement ? [{ from: i, to: i + 1 }] : [];
  });
}

/** What `word` is in the clause of `verb`. */
function labelFor(verb: TreeWord | undefined, word: TreeWord | undefined): number {
  if (!verb || word?.sentence !== verb.sentence) return clauseLabel("punct");
  const { words } = verb.sentence;
  let { index } = word;
  // A broken tree may go round in circles.
  for (let steps = 0; steps < words.length && index >= 0; steps++) {
    if (index === verb.index) return clauseLabel(undefined);
    const { head = 0, relation = "" } = words[index] ?? {};
    if (head === verb.index + 1) return clauseLabel(relation);
    index = head - 1;
  }
  return clauseLabel("punct");
}
