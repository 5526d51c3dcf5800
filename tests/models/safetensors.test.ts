import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ModelError } from "../../src/errors.ts";
import { readSafetensors, tensorOf } from "../../src/models/safetensors.ts";
import { createModelStore } from "../../src/models/store.ts";
import { writeSafetensors } from "../../src/training/write-safetensors.ts";

const sample = (): Uint8Array =>
  writeSafetensors(
    {
      small: { dtype: "I8", shape: [3], data: Int8Array.of(-128, 0, 127) },
      wide: { dtype: "F32", shape: [1, 2], data: Float32Array.of(0.5, -2) },
    },
    { features: "v1", labels: "O B-LOC" },
  );

describe("safetensors", () => {
  test("what is written is read back", () => {
    fc.assert(
      fc.property(fc.int8Array(), fc.uint16Array(), fc.float32Array(), (a, b, c) => {
        const tensors = {
          a: { dtype: "I8", shape: [a.length], data: a },
          b: { dtype: "U16", shape: [1, b.length], data: b },
          c: { dtype: "F32", shape: [c.length], data: c },
        } as const;
        const file = readSafetensors(writeSafetensors(tensors, { key: "értek" }));
        expect(Object.fromEntries(file.tensors)).toEqual(tensors);
        expect(file.metadata).toEqual({ key: "értek" });
      }),
    );
  });

  test("tensors are views of the bytes, wherever these lie", () => {
    const bytes = sample();
    const { data } = readSafetensors(bytes).tensors.get("wide") ?? {};
    expect(data?.buffer).toBe(bytes.buffer);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const file = readSafetensors(shifted.subarray(1));
    expect(tensorOf(file, "wide", "F32", [1, -1])).toEqual(Float32Array.of(0.5, -2));
  });

  test.each([
    ["nothing", (bytes: Uint8Array) => bytes.subarray(0, 0)],
    ["half a header", (bytes: Uint8Array) => bytes.subarray(0, 20)],
    ["a tensor cut short", (bytes: Uint8Array) => bytes.subarray(0, -1)],
    ["no JSON", (bytes: Uint8Array) => bytes.slice().fill(0x7b, 8, 20)],
  ])("%s is a ModelError", (_, damage) => {
    expect(() => readSafetensors(damage(sample()))).toThrow(ModelError);
  });

  test("a tensor of another type or shape is a ModelError", () => {
    const file = readSafetensors(sample());
    expect(() => tensorOf(file, "wide", "I8", [1, 2])).toThrow(ModelError);
    expect(() => tensorOf(file, "wide", "F32", [2])).toThrow(/\[1, 2\], not F32 \[2\]/);
    expect(() => tensorOf(file, "absent", "F32", [2])).toThrow(/missing/);
  });
});

describe("model store", () => {
  test("reads once and remembers", async () => {
    let reads = 0;
    const store = createModelStore(async () => {
      reads++;
      return sample();
    });
    const build = (): object => ({});
    expect(await store.load("ner", "v1", build)).toBe(await store.load("ner", "v1", build));
    expect(reads).toBe(1);
  });

  test("weights that are missing or of another version are a ModelError with a hint", async () => {
    const absent = createModelStore(() => Promise.reject(new Error("ENOENT")));
    await expect(absent.load("ner", "v1", () => 0)).rejects.toMatchObject({ exitCode: 5, hint: /npm run train/ });
    const old = createModelStore(async () => sample());
    await expect(old.load("ner", "v2", () => 0)).rejects.toThrow(/features v1, not v2/);
  });
});
