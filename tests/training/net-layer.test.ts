import { describe, expect, test } from "vitest";
import { NER_LABELS } from "../../src/models/ner/labels.ts";
import { WINDOW } from "../../src/models/ner/window.ts";
import type { WordKnowledge } from "../../src/models/ner/word-table.ts";
import { wordKey } from "../../src/models/ner/word-types.ts";
import { createGrowingVocabulary } from "../../src/training/ner/growing-vocabulary.ts";
import { VECTOR_SIZE } from "../../src/training/ner/load-vectors.ts";
import type { NerInstance } from "../../src/training/ner/ner-instances.ts";
import { NetLayer } from "../../src/training/ner/net-layer.ts";

const KNOWLEDGE: WordKnowledge = {
  words: { keys: Uint32Array.of(wordKey("tokyo") >>> 0), clusters: Uint16Array.of(3), bits: Uint8Array.of(0) },
  phrases: { keys: new Uint32Array(0), bits: new Uint8Array(0) },
  tree: { middle: new Uint8Array(8), coarse: new Uint8Array(8) },
};
const LABELS = NER_LABELS.length;

/** "Tokyo said" with the label of `gold` for Tokyo. */
function setUp(rate: number) {
  const vocabulary = createGrowingVocabulary(KNOWLEDGE);
  const tokyo = vocabulary.intern("Tokyo", 0);
  const said = vocabulary.intern("said", 0);
  const vectors = Float32Array.from({ length: VECTOR_SIZE }, (_, axis) => Math.sin(axis));
  const layer = new NetLayer(vocabulary, vectors, {
    hidden: 8,
    rate,
    dropout: 0,
    vectorDropout: 0,
    inputDropout: 0,
    epochs: 4,
    averageFrom: 0,
    seed: 4,
  });
  const window = Int32Array.of(0, 0, tokyo, said, 0, tokyo, tokyo, 0, said, 0, tokyo, said, 0, 0, -1, -1, -1, -1);
  const instance: NerInstance = {
    length: 2,
    gold: Uint8Array.of(5, 0),
    features: new Int32Array(0),
    offsets: new Int32Array(3),
    window,
  };
  expect(window).toHaveLength(2 * WINDOW);
  const scores = (): Float32Array => {
    const out = new Float32Array(2 * LABELS);
    layer.score(instance, out, true);
    return out;
  };
  return { layer, instance, scores };
}

describe("net layer", () => {
  test("a step along a gradient raises what it points at and lowers the opposite", () => {
    const { layer, instance, scores } = setUp(0.01);
    const gradient = new Float32Array(2 * LABELS);
    gradient[5] = 1;
    gradient[0] = -1;
    const before = scores();
    for (let step = 0; step < 64; step++) {
      scores();
      layer.learn(instance, gradient);
    }
    const after = scores();
    expect((after[5] ?? 0) - (before[5] ?? 0)).toBeGreaterThan(0.1);
    expect((after[0] ?? 0) - (before[0] ?? 0)).toBeLessThan(-0.1);
  });

  test("without a gradient nothing moves, and the same seed gives the same net", () => {
    const { layer, instance, scores } = setUp(0.01);
    const before = scores();
    for (let step = 0; step < 8; step++) layer.learn(instance, new Float32Array(2 * LABELS));
    expect(scores()).toEqual(before);
    expect(setUp(0.01).scores()).toEqual(before);
  });
});
