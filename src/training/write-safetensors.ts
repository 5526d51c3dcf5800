/** Writes weights in the safetensors format that `models/safetensors.ts` reads. */
import type { Tensor } from "../models/safetensors.ts";

const ALIGNMENT = 8;

/**
 * The bytes of a file with `tensors` and `metadata`. Wide elements come first, so that every tensor starts at a multiple
 * of its element size; the same input gives the same bytes. Runs on little-endian machines only, as the format asks.
 */
export function writeSafetensors(
  tensors: Readonly<Record<string, Tensor>>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const ordered = Object.entries(tensors).sort(([, a], [, b]) => b.data.BYTES_PER_ELEMENT - a.data.BYTES_PER_ELEMENT);
  const header: Record<string, unknown> = { __metadata__: metadata };
  let offset = 0;
  for (const [name, { dtype, shape, data }] of ordered) {
    header[name] = { dtype, shape, data_offsets: [offset, offset + data.byteLength] };
    offset += data.byteLength;
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const base = Math.ceil((8 + json.length) / ALIGNMENT) * ALIGNMENT;
  const bytes = new Uint8Array(base + offset).fill(0x20, 8, base);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(base - 8), true);
  bytes.set(json, 8);
  let at = base;
  for (const [, { data }] of ordered) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return bytes;
}
