import { describe, expect, test } from "vitest";
import { bucketOf, hashText } from "../../src/models/feature-hash.ts";
import { bioChain, freeChain } from "../../src/models/linear-chain.ts";
import { readSafetensors } from "../../src/models/safetensors.ts";
import { ScoreTable, scoreTensors } from "../../src/models/score-table.ts";
import { CrfTrainer } from "../../src/training/crf-trainer.ts";
import { createRandom } from "../../src/training/random.ts";
import { type SparseInstance, SparseLayer } from "../../src/training/sparse-layer.ts";
import { writeSafetensors } from "../../src/training/write-safetensors.ts";

const NAMES = ["O", "B-PERSON", "I-PERSON", "B-LOC"];
const BITS = 16;

function instanceOf(words: string, labels: string): SparseInstance {
  const tokens = words.split(" ");
  const feature = (word: string, offset: number): number => bucketOf(hashText(word, 0, word.length, offset), BITS);
  const features = tokens.flatMap((word, index) => [feature(word, 0), feature(tokens[index - 1] ?? "", 1)]);
  return {
    length: tokens.length,
    gold: Uint8Array.from(labels.split(" "), (label) => NAMES.indexOf(label)),
    features: Int32Array.from(features),
    offsets: Int32Array.from({ length: tokens.length + 1 }, (_, token) => 2 * token),
  };
}

const INSTANCES = [
  instanceOf("Shinzo Abe met Trump in Tokyo", "B-PERSON I-PERSON O B-PERSON O B-LOC"),
  instanceOf("Abe left Tokyo", "B-PERSON O B-LOC"),
  instanceOf("Trump left in June", "B-PERSON O O O"),
];

/** Instances have their features themselves. */
const listOf = (instance: SparseInstance): SparseInstance => instance;

function train(instances: readonly SparseInstance[], epochs = 20, dropout = 0) {
  const layer = new SparseLayer(instances, {
    listOf,
    bits: BITS,
    labels: NAMES.length,
    rate: 0.5,
    minCount: 1,
    dropout,
  });
  const trainer = new CrfTrainer(bioChain(NAMES), [layer], { rate: 0.5, seed: 1 });
  let likelihood = 0;
  for (let epoch = 0; epoch < epochs; epoch++) likelihood = trainer.epoch(instances);
  return { layer, trainer, likelihood };
}

describe("CRF trainer", () => {
  test.each([undefined, Uint32Array.of(0b1111, 0b0101, 0b0011)])(
    "gradient agrees with differences, masks %j",
    (allowed) => {
      const random = createRandom(3);
      const chain = bioChain(NAMES);
      chain.transitions.forEach((score, cell) => {
        if (score === 0) chain.transitions[cell] = random.normal();
      });
      const emissions = Float32Array.from({ length: 12 }, () => random.normal());
      const instance: SparseInstance = {
        length: 3,
        gold: Uint8Array.of(1, 2, 0),
        features: new Int32Array(0),
        offsets: new Int32Array(4),
        ...(allowed && { allowed }),
      };
      const trainer = new CrfTrainer<SparseInstance>(chain, [], { rate: 1, seed: 1 });
      const out = new Float32Array(12);
      const steps = freeChain(4);
      trainer.gradient(instance, emissions, out, steps);
      const valueAt = (cell: number, step: number): number => {
        const moved = emissions.slice();
        moved[cell] = (moved[cell] ?? 0) + step;
        return trainer.gradient(instance, moved, new Float32Array(12), freeChain(4));
      };
      for (let cell = 0; cell < 12; cell++) {
        expect(out[cell]).toBeCloseTo((valueAt(cell, 0.01) - valueAt(cell, -0.01)) / 0.02, 2);
      }
      const fresh = (step: number): number => {
        const other = { ...chain, transitions: chain.transitions.slice() };
        other.transitions[6] = (other.transitions[6] ?? 0) + step;
        const moved = new CrfTrainer<SparseInstance>(other, [], { rate: 1, seed: 1 });
        return moved.gradient(instance, emissions, new Float32Array(12), freeChain(4));
      };
      expect(steps.transitions[6]).toBeCloseTo((fresh(0.01) - fresh(-0.01)) / 0.02, 2);
    },
  );

  test("learns its instances, the same way each time", () => {
    const { trainer, likelihood } = train(INSTANCES);
    expect(INSTANCES.map((instance) => [...trainer.predict(instance)])).toEqual(INSTANCES.map(({ gold }) => [...gold]));
    expect(likelihood).toBe(train(INSTANCES).likelihood);
    expect(likelihood).not.toBe(train(INSTANCES, 20, 0.3).likelihood);
  });

  test("learns from labels that are known in part", () => {
    const partial = INSTANCES.map((instance) => ({
      ...instance,
      allowed: Uint32Array.from(instance.gold, (label) => (label === 0 ? 0b1111 : 1 << label)),
    }));
    const { trainer } = train(partial);
    const [first] = INSTANCES;
    expect(first && [...trainer.predict(first)].filter((label) => label > 0).length).toBeGreaterThanOrEqual(4);
  });

  test("an interrupted run goes on as if nothing had happened", () => {
    const whole = train(INSTANCES, 4);
    const half = train(INSTANCES, 2);
    const layer = new SparseLayer(INSTANCES, { listOf, bits: BITS, labels: NAMES.length, rate: 0.5, minCount: 1 });
    layer.restore(half.layer.state());
    const trainer = new CrfTrainer(half.trainer.chain, [layer], { rate: 0.5, seed: 1, firstEpoch: 2 });
    trainer.epoch(INSTANCES);
    expect(trainer.epoch(INSTANCES)).toBeCloseTo(whole.likelihood, 1);
  });

  test("quantised rows are the weights to within a step", () => {
    const { layer } = train(INSTANCES);
    const bytes = writeSafetensors(scoreTensors("t", layer.learned(), 0.05));
    const table = new ScoreTable(readSafetensors(bytes), "t", NAMES.length);
    const [first] = INSTANCES;
    if (!first) throw new Error("no instance");
    const exact = new Float32Array(first.length * NAMES.length);
    layer.score(first, exact, false);
    const found = (buckets: Int32Array): readonly number[] => {
      table.sum.fill(0);
      table.buckets.set(buckets);
      table.add(buckets.length);
      return [...table.sum];
    };
    for (let token = 0; token < first.length; token++) {
      for (const [label, score] of found(first.features.slice(2 * token, 2 * token + 2)).entries()) {
        expect(Math.abs(table.scale * score - (exact[token * NAMES.length + label] ?? 0))).toBeLessThan(0.12);
      }
    }
    const unseen = Int32Array.of(bucketOf(hashText("unseen", 0, 6, 9), BITS));
    expect(found(unseen)).toEqual(NAMES.map(() => 0));
  });

  test("pruned weights stay out, and the others learn on", () => {
    const { layer, trainer } = train(INSTANCES, 5);
    layer.prune(0.2);
    const small = layer.learned().weights.map((weight) => (weight === 0 ? 1 : 0));
    const before = layer.learned().weights.slice();
    trainer.epoch(INSTANCES);
    const after = layer.learned().weights;
    expect(small.filter((flag, cell) => flag === 1 && after[cell] !== 0)).toHaveLength(0);
    expect(after).not.toEqual(before);
  });
});
