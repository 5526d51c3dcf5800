import { expect, test } from "vitest";
import { decodeHtml, statedCharset } from "../../src/input/decode-html.ts";

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");

test.each<[what: string, bytes: Uint8Array, http: string | undefined, expected: string | undefined]>([
  ["nothing is said", latin("<p>x"), undefined, undefined],
  ["the server says", latin("<p>x"), "ISO-8859-1", "windows-1252"],
  ["the server says before the page", latin('<meta charset="utf-8">'), "koi8-r", "koi8-r"],
  ["the page says", latin("<meta charset='windows-1251'>"), undefined, "windows-1251"],
  [
    "the page says in the old way",
    latin('<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">'),
    undefined,
    "euc-kr",
  ],
  ["the page is XML", latin('<?xml version="1.0" encoding="shift_jis"?><html>'), undefined, "shift_jis"],
  ["a comment says", latin("<!-- <meta charset=koi8-r> --><p>"), undefined, undefined],
  ["the server says nonsense", latin("<meta charset=big5>"), "x-unheard", "big5"],
  ["ASCII says it is UTF-16", latin("<meta charset=utf-16>"), undefined, "utf-8"],
  ["a byte order mark says otherwise", Buffer.from("\uFEFF<meta charset=koi8-r>"), "big5", "utf-8"],
])("where %s", (_what, bytes, http, expected) => {
  expect(statedCharset(bytes, http)).toBe(expected);
});

const fallback = (bytes: Uint8Array) =>
  Promise.resolve({ text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252", warnings: [] });

test("a page in its own encoding", async () => {
  const bytes = Buffer.from([...latin("<meta charset=windows-1251>"), 0xcf, 0xf0]);
  expect(await decodeHtml(bytes, undefined, fallback)).toMatchObject({
    text: "<meta charset=windows-1251>Пр",
    warnings: [],
  });
});

test("a page that is not in the encoding it claims", async () => {
  const bytes = latin(`<meta charset=utf-8><p>${"café ".repeat(20)}`);
  const { text, encoding, warnings } = await decodeHtml(bytes, undefined, fallback);
  expect(text).toContain("café café");
  expect(encoding).toBe("windows-1252");
  expect(warnings.map(({ message }) => message)).toEqual(["it says it is UTF-8, and is not"]);
});

test("a page with one bad byte", async () => {
  const { text, warnings } = await decodeHtml(latin("<meta charset=utf-8><p>caf\xe9"), undefined, fallback);
  expect(text).toContain("caf\uFFFD");
  expect(warnings).toHaveLength(1);
});
