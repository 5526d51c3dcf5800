/** Learns attribution's net by Adam over small batches of passages. */
import type { LearnedQuoteNet } from "../../../models/quote-net/quote-net.ts";
import { createRandom } from "../../random.ts";
import type { LinkExample } from "../link-scores.ts";
import { type NetExample, netExampleOf } from "./net-example.ts";
import { type NetLoss, NetPass } from "./net-pass.ts";
import { vectorsOf } from "./word-vectors.ts";

export interface NetSettings {
  readonly epochs: number;
  /** Step size of Adam in the first epoch; it falls to a hundredth by the end of the last. */
  readonly rate: number;
  readonly seed: number;
}

const SETTINGS: NetSettings = { epochs: 10, rate: 0.002, seed: 1 };
/** Words of a batch, at least. */
const BATCH = 3000;

/**
 * The net over all of `found`, candidates by first chains that have not seen them. `keys`: the words of the lexicon whose vectors
 * it is to know.
 */
export function learnQuoteNet(keys: Uint32Array, found: readonly LinkExample[]): LearnedQuoteNet {
  const entries = new Map(Array.from(keys, (key, entry) => [key | 0, entry]));
  const examples = found.map((example) => netExampleOf(example, (code) => entries.get(code) ?? -1));
  return learnNet(examples, vectorsOf(keys), SETTINGS);
}

/** `known`: the vectors of words, [words × VECTOR_SIZE]. */
export function learnNet(
  examples: readonly NetExample[],
  known: Float32Array,
  { epochs, rate, seed }: NetSettings,
): LearnedQuoteNet {
  const random = createRandom(seed);
  const longest = examples.reduce((most, { length }) => Math.max(most, length), 0);
  const pass = new NetPass(known, longest, random);
  const order = examples.filter(({ length }) => length > 0);
  const words = order.reduce((sum, { length }) => sum + length, 0);
  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const loss: NetLoss = { roles: 0, relations: 0 };
    let related = 0;
    for (const batch of batchesOf(random.shuffle(order))) {
      const size = batch.reduce((sum, { length }) => sum + length, 0);
      const relations = batch.reduce((sum, { cases }) => sum + countWords(cases), 0);
      const shares = { roles: 1 / size, relations: 1 / Math.max(1, relations) };
      for (const example of batch) pass.learn(example, shares, loss);
      pass.parameters.climb(rate * Math.max(0.01, 1 - seen / (epochs * words)));
      seen += size;
      related += relations;
    }
    const [ofRoles, ofRelations] = [loss.roles / words, loss.relations / related];
    console.log(
      `  net, epoch ${epoch + 1}: loss ${ofRoles.toFixed(4)} of roles, ${ofRelations.toFixed(4)} of relations`,
    );
  }
  return pass.parameters.learned(known);
}

function countWords(cases: NetExample["cases"]): number {
  return cases.reduce((sum, { words }) => sum + words.length, 0);
}

function* batchesOf(examples: readonly NetExample[]): Generator<readonly NetExample[]> {
  let batch: NetExample[] = [];
  let size = 0;
  for (const example of examples) {
    batch.push(example);
    size += example.length;
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
