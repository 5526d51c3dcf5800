import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { NER_LABELS } from "../../src/models/ner/labels.ts";
import { readNerWeights } from "../../src/models/ner/ner-tensors.ts";
import { WordCache } from "../../src/models/ner/word-cache.ts";
import { readSafetensors } from "../../src/models/safetensors.ts";

const FILE = readSafetensors(readFileSync(new URL("../../src/models/weights/ner.safetensors", import.meta.url)));

// Two words of one window once shared a slot of the cache, so that an article's names hung on what had been read before it.
test("words that were read far apart keep their scores side by side", () => {
  const { knowledge, features, net } = readNerWeights(FILE);
  const words = new WordCache(knowledge, features, net);
  const first = words.intern("first", 0);
  const places = new Set([words.productAt(first, 2)]);
  const sums = words.sumSentence(Int32Array.of(first), 0, 1).slice(0, NER_LABELS.length);
  for (let number = 1; number <= 20_000; number++) {
    const other = words.intern(`word${number}`, 0);
    if (number % 4096 > 1) continue;
    places.add(words.productAt(other, 2));
    words.sumSentence(Int32Array.of(other), 0, 1);
  }
  expect(places.size).toBe(10);
  expect(words.productAt(first, 2)).toBe([...places][0]);
  expect(words.sumSentence(Int32Array.of(first), 0, 1).slice(0, NER_LABELS.length)).toEqual(sums);
});
