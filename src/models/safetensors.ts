/** Reads the safetensors format (https://github.com/huggingface/safetensors): a JSON header, then raw little-endian tensors. */
import { ModelError } from "../errors.ts";

/** The element types that newsctl's weights use, by their name in the format. */
interface ArrayOf {
  readonly F32: Float32Array;
  readonly I32: Int32Array;
  readonly U32: Uint32Array;
  readonly I16: Int16Array;
  readonly U16: Uint16Array;
  readonly I8: Int8Array;
  readonly U8: Uint8Array;
}
export type TensorType = keyof ArrayOf;
export type TensorData<T extends TensorType = TensorType> = ArrayOf[T];

interface ArrayMaker<T extends TensorType> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): ArrayOf[T];
}

const ARRAYS: { readonly [T in TensorType]: ArrayMaker<T> } = {
  F32: Float32Array,
  I32: Int32Array,
  U32: Uint32Array,
  I16: Int16Array,
  U16: Uint16Array,
  I8: Int8Array,
  U8: Uint8Array,
};

/** One tensor, row-major. `data` is a view into the bytes that were read, not a copy. */
export interface Tensor {
  readonly dtype: TensorType;
  readonly shape: readonly number[];
  readonly data: TensorData;
}

/** A whole file: tensors by name and the strings of `__metadata__`. */
export interface TensorFile {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

const HINT = "reinstall newsctl, or make the weights again with npm run train";

/**
 * Reads a file. `bytes` must stay unchanged while its tensors are used. Throws `ModelError` when it is cut short or no
 * safetensors file.
 */
export function readSafetensors(bytes: Uint8Array, name = "model"): TensorFile {
  try {
    return readFile(bytes);
  } catch (cause) {
    throw new ModelError(`cannot read the weights "${name}"`, { cause, hint: HINT });
  }
}

function readFile(bytes: Uint8Array): TensorFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const base = 8 + Number(view.getBigUint64(0, true));
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, base)));
  if (!isRecord(header)) throw new TypeError("the header is no object");
  const metadata: Record<string, string> = {};
  const tensors = new Map<string, Tensor>();
  for (const [name, entry] of Object.entries(header)) {
    if (!isRecord(entry)) throw new TypeError(`the entry of ${name} is no object`);
    if (name === "__metadata__") {
      for (const [key, value] of Object.entries(entry)) metadata[key] = String(value);
    } else tensors.set(name, readTensor(bytes, base, name, entry));
  }
  return { metadata, tensors };
}

function readTensor(bytes: Uint8Array, base: number, name: string, entry: Readonly<Record<string, unknown>>): Tensor {
  const { dtype, shape, data_offsets: offsets } = entry;
  if (!isTensorType(dtype) || !isSizes(shape) || !isSizes(offsets)) throw new TypeError(`the entry of ${name} is odd`);
  const size = shape.reduce((product, extent) => product * extent, 1);
  const [from = 0, to = 0] = offsets;
  const { BYTES_PER_ELEMENT: width } = ARRAYS[dtype];
  if (to - from !== size * width || base + to > bytes.byteLength) throw new RangeError(`${name} is cut short`);
  const start = bytes.byteOffset + base + from;
  // Files of the project's own writer are aligned; a reader that hands out an odd slice costs a copy, not a failure.
  const aligned = start % width === 0;
  const buffer = aligned ? bytes.buffer : bytes.slice(base + from, base + to).buffer;
  return { dtype, shape, data: new ARRAYS[dtype](buffer, aligned ? start : 0, size) };
}

/**
 * The data of tensor `name`, of that type and shape (-1 for any extent). Throws `ModelError` when the file has it
 * otherwise or not at all.
 */
export function tensorOf<T extends TensorType>(
  file: TensorFile,
  name: string,
  dtype: T,
  shape: readonly number[],
): TensorData<T> {
  const tensor = file.tensors.get(name);
  const fits =
    tensor?.shape.length === shape.length && shape.every((extent, axis) => extent < 0 || extent === tensor.shape[axis]);
  if (tensor !== undefined && fits && isDataOf(tensor.data, dtype)) return tensor.data;
  const found = tensor === undefined ? "missing" : `${tensor.dtype} [${tensor.shape.join(", ")}]`;
  throw new ModelError(`the weights' tensor "${name}" is ${found}, not ${dtype} [${shape.join(", ")}]`, { hint: HINT });
}

function isDataOf<T extends TensorType>(data: TensorData, dtype: T): data is TensorData<T> {
  return data instanceof ARRAYS[dtype];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTensorType(value: unknown): value is TensorType {
  return typeof value === "string" && Object.hasOwn(ARRAYS, value);
}

function isSizes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);
}
