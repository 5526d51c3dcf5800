/**
 * The net of attribution: what the chains cannot see, since they look at a word and its neighbours, it reads from the whole
 * paragraph. Two layers of long short-term memory go over its words, one from the left and one from the right (Graves &
 * Schmidhuber 2005, "Framewise phoneme classification with bidirectional LSTM"); from what they hold at a word come the
 * scores of its role. Two smaller layers read the words around each candidate cue, for the scores of their roles for that cue. A pure
 * reader; `NetMemory` sums.
 */
import { type Tensor, type TensorFile, tensorOf } from "../safetensors.ts";

/** Numbers of a word's vector and of its ending's. */
export const VECTOR = 32;
export const ENDING = 16;
/** Endings are told apart in so many buckets. */
export const ENDING_BUCKETS = 512;
export const INPUT: number = VECTOR + ENDING;
/** Numbers that each layer holds at a word, and gates of it: input, forget, cell, output. */
export const UNITS = 64;
export const GATES: number = 4 * UNITS;
/** Of both layers. */
export const STATE: number = 2 * UNITS;
export const BOTH_GATES: number = 2 * GATES;
/** The same of the layers that read the words around one candidate cue. */
export const LINK_UNITS = 32;
export const LINK_GATES: number = 4 * LINK_UNITS;
export const LINK_STATE: number = 2 * LINK_UNITS;
export const BOTH_LINK_GATES: number = 2 * LINK_GATES;
/** Labels with room for one more, to be read four at a time. */
export const ROW = 8;
/** What is known of a word beside its spelling, one row for each value; see `NetRows`. */
export const KNOWN_ROWS = 119;
/** What is known of a word in relation to a candidate cue, one row for each value; see `NetRows`. */
export const LINK_ROWS = 90;
/** Rows of a word in relation to a cue. */
export const WORD_LINK_ROWS = 6;

/** Weights as they lie in the file, row-major: steps of a size. */
export interface NetWeights<Data extends Int8Array | Int16Array = Int8Array | Int16Array> {
  readonly data: Data;
  readonly step: number;
}

/**
 * Matrices of one byte a weight: of each word, of each bucket of endings, of what is known of a word; from the numbers of a word
 * to the gates of both layers; from what a layer holds to its gates, of the layer from the left and of that from the right.
 * Those of links: from what is held at a word, and at the head of a cue, to the gates of both link layers; of what is known of a
 * word in relation to the cue; from what these layers hold to their gates.
 */
type ByteMatrix =
  | "vectors"
  | "endings"
  | "known"
  | "input"
  | "recurrent"
  | "linkWords"
  | "linkCue"
  | "linkKnown"
  | "linkRecurrent";
/** Those of two: biases, and from what both layers hold to the roles of words. */
type PairMatrix = "inputBias" | "roles" | "rolesBias" | "linkBias" | "linkRoles" | "linkRolesBias";

/** The weights of the net. */
export type QuoteNet = Readonly<Record<PairMatrix, NetWeights<Int16Array>>> &
  Readonly<Record<ByteMatrix, NetWeights<Int8Array>>>;
export type NetMatrix = ByteMatrix | PairMatrix;

/** Shapes; -1 for any extent. The names are in the order of their steps in the file. */
const ONE_BYTE: Readonly<Record<ByteMatrix, readonly number[]>> = {
  vectors: [-1, VECTOR],
  endings: [ENDING_BUCKETS, ENDING],
  known: [KNOWN_ROWS, BOTH_GATES],
  input: [INPUT, BOTH_GATES],
  recurrent: [2, UNITS, GATES],
  linkWords: [STATE, BOTH_LINK_GATES],
  linkCue: [STATE, BOTH_LINK_GATES],
  linkKnown: [LINK_ROWS, BOTH_LINK_GATES],
  linkRecurrent: [2, LINK_UNITS, LINK_GATES],
};
const TWO_BYTES: Readonly<Record<PairMatrix, readonly number[]>> = {
  inputBias: [BOTH_GATES],
  roles: [STATE, ROW],
  rolesBias: [ROW],
  linkBias: [BOTH_LINK_GATES],
  linkRoles: [LINK_STATE, ROW],
  linkRolesBias: [ROW],
};
const NAMES = [...Object.keys(ONE_BYTE), ...Object.keys(TWO_BYTES)] as readonly NetMatrix[];

/** Throws `ModelError` when a tensor is missing or of another shape. */
export function readQuoteNet(file: TensorFile): QuoteNet {
  const steps = tensorOf(file, "net.steps", "F32", [NAMES.length]);
  const net: Partial<Record<NetMatrix, NetWeights>> = {};
  NAMES.forEach((name, index) => {
    const data = isOneByte(name)
      ? tensorOf(file, `net.${name}`, "I8", ONE_BYTE[name])
      : tensorOf(file, `net.${name}`, "I16", TWO_BYTES[name]);
    net[name] = { data, step: steps[index] ?? 0 };
  });
  return net as QuoteNet;
}

function isOneByte(name: NetMatrix): name is ByteMatrix {
  return Object.hasOwn(ONE_BYTE, name);
}

/** The net as it is learned, in numbers of full precision. */
export type LearnedQuoteNet = Readonly<Record<NetMatrix, Float32Array>>;

/** The tensors of `net`, each matrix rounded to steps of its own. */
export function quoteNetTensors(net: LearnedQuoteNet): Record<string, Tensor> {
  const tensors: Record<string, Tensor> = {};
  const steps: number[] = [];
  for (const name of NAMES) {
    const most = isOneByte(name) ? 127 : 32_767;
    const step = Math.fround(net[name].reduce((top, value) => Math.max(top, Math.abs(value)), 0) / most) || 1;
    const inSteps = net[name].map((value) => Math.max(-most, Math.min(most, Math.round(value / step))));
    const shape = isOneByte(name) ? ONE_BYTE[name] : TWO_BYTES[name];
    tensors[`net.${name}`] = {
      ...(isOneByte(name)
        ? { dtype: "I8", data: Int8Array.from(inSteps) }
        : { dtype: "I16", data: Int16Array.from(inSteps) }),
      shape: shape.map((extent) => (extent < 0 ? inSteps.length / VECTOR : extent)),
    };
    steps.push(step);
  }
  tensors["net.steps"] = { dtype: "F32", shape: [steps.length], data: Float32Array.from(steps) };
  return tensors;
}

/** The numbers of `net`, but for what rounding took: to be learned on. */
export function learnedQuoteNet(net: QuoteNet): LearnedQuoteNet {
  const numbers: Partial<Record<NetMatrix, Float32Array>> = {};
  for (const name of NAMES) numbers[name] = Float32Array.from(net[name].data, (steps) => steps * net[name].step);
  return numbers as LearnedQuoteNet;
}
