/** Learns attribution's net by Adam over small batches of passages. */
import type { LearnedQuoteNet } from "../../../models/quote-net/quote-net.ts";
import { createRandom } from "../../random.ts";
import type { LinkExample } from "../link-scores.ts";
import { type NetExample, netExampleOf } from "./net-example.ts";
import { type NetLoss, NetPass, type NetShares } from "./net-pass.ts";
import { type SyntaxSources, syntaxExamples } from "./syntax-examples.ts";
import { vectorsOf } from "./word-vectors.ts";

export interface NetSettings {
  readonly epochs: number;
  /** Step size of Adam in the first epoch; it falls to a hundredth by the end of the last. */
  readonly rate: number;
  readonly seed: number;
}

const SETTINGS: NetSettings = { epochs: 10, rate: 0.002, seed: 1 };
/** For a net that knows much already. */
const FURTHER_SETTINGS: NetSettings = { epochs: 2, rate: 0.001, seed: 1 };
/** Words of a batch, at least. */
const BATCH = 3000;
/** What a log-likelihood of syntax counts for beside one of attribution, at first; it falls to nothing by this share of the way. */
const SYNTAX = 0.5;
const SYNTAX_ENDS = 0.8;

/**
 * The net over all of `found`, candidates by first chains that have not seen them, and the syntax of treebanks. `keys`: the words
 * of the lexicon whose vectors it is to know.
 */
export function learnQuoteNet(
  keys: Uint32Array,
  found: readonly LinkExample[],
  treebanks: readonly string[],
  sources: Omit<SyntaxSources, "entryOf">,
): LearnedQuoteNet {
  const entryOf = entriesOf(keys);
  const examples = found.map((example) => netExampleOf(example, entryOf));
  const syntax = syntaxExamples(treebanks, { ...sources, entryOf });
  return learnNet([...examples, ...syntax], vectorsOf(keys), SETTINGS);
}

/** `net` learned on from `found`, as far as it takes to hear something new without forgetting. */
export function learnQuoteNetOn(
  net: LearnedQuoteNet,
  keys: Uint32Array,
  found: readonly LinkExample[],
): LearnedQuoteNet {
  const entryOf = entriesOf(keys);
  return learnNet(
    found.map((example) => netExampleOf(example, entryOf)),
    vectorsOf(keys),
    FURTHER_SETTINGS,
    net,
  );
}

/** The number of the vector of a word with a code; -1 where it has none. */
function entriesOf(keys: Uint32Array): (code: number) => number {
  const entries = new Map(Array.from(keys, (key, entry) => [key | 0, entry]));
  return (code) => entries.get(code) ?? -1;
}

/** `known`: the vectors of words, [words × VECTOR_SIZE]. `before`: the net to begin with, where it is not one that knows nothing. */
export function learnNet(
  examples: readonly NetExample[],
  known: Float32Array,
  { epochs, rate, seed }: NetSettings,
  before?: LearnedQuoteNet,
): LearnedQuoteNet {
  const random = createRandom(seed);
  const longest = examples.reduce((most, { length }) => Math.max(most, length), 0);
  const pass = new NetPass(known, longest, random);
  if (before) pass.parameters.beginWith(before, known);
  const order = examples.filter(({ length }) => length > 0);
  const words = countWords(order);
  const own = order.filter(({ task }) => task === "attribution");
  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const loss: NetLoss = { roles: 0, relations: 0 };
    const syntaxLoss: NetLoss = { roles: 0, relations: 0 };
    for (const batch of batchesOf(random.shuffle([...order]))) {
      const size = countWords(batch);
      const relations = countRelations(batch);
      const shares = { roles: 1 / size, relations: 1 / Math.max(1, relations) };
      const syntax = SYNTAX * Math.max(0, 1 - seen / (SYNTAX_ENDS * epochs * words));
      const ofSyntax: NetShares = { roles: syntax * shares.roles, relations: syntax * shares.relations };
      for (const example of batch) {
        if (example.task === "attribution") pass.learn(example, shares, loss);
        else if (syntax > 0) pass.learn(example, ofSyntax, syntaxLoss);
      }
      pass.parameters.climb(rate * Math.max(0.01, 1 - seen / (epochs * words)));
      seen += size;
    }
    const [ofRoles, ofRelations] = [loss.roles / countWords(own), loss.relations / countRelations(own)];
    console.log(
      `  net, epoch ${epoch + 1}: loss ${ofRoles.toFixed(4)} of roles, ${ofRelations.toFixed(4)} of relations`,
    );
  }
  return pass.parameters.learned(known);
}

function countWords(examples: readonly NetExample[]): number {
  return examples.reduce((sum, { length }) => sum + length, 0);
}

function countRelations(examples: readonly NetExample[]): number {
  return examples.reduce((sum, { cases }) => sum + cases.reduce((all, { words }) => all + words.length, 0), 0);
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
