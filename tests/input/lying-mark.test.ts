import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lyingMark } from "../../src/input/lying-mark.ts";
import { readArticles } from "../../src/input/read-articles.ts";
import { isReadFailure } from "../../src/input/read-failure.ts";
import { inputHost, scratchFolder } from "./scratch-folder.ts";

const NEWS = "Mayor resigns\n\nMayor Helen Stokes resigned on Monday, saying “I let the town down”.\n";
const LE = [0xff, 0xfe];
const BE = [0xfe, 0xff];
const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Buffer.concat([Buffer.from(mark), bytes]);
const wide = (text: string): Buffer => Buffer.from(text, "utf16le");
const big = (text: string): Buffer => wide(text).swap16();
const four = (text: string): Buffer =>
  Buffer.concat(Array.from(text, (letter) => Buffer.from([letter.codePointAt(0) ?? 0, 0, 0, 0])));

test.each<[what: string, bytes: Uint8Array, length: number | undefined, says?: string]>([
  ["UTF-8 behind a mark of UTF-16", marked(LE, Buffer.from(NEWS)), 2, "UTF-16LE"],
  ["and of big-endian UTF-16", marked(BE, Buffer.from(NEWS)), 2, "UTF-16BE"],
  ["and of UTF-32", marked([...LE, 0, 0], Buffer.from(NEWS)), 4, "UTF-32LE"],
  ["and of big-endian UTF-32", marked([0, 0, ...BE], Buffer.from(NEWS)), 4, "UTF-32BE"],
  ["Russian UTF-8", marked(LE, Buffer.from("Мэр подал в отставку")), 2, "UTF-16LE"],
  ["an older encoding", marked(LE, Buffer.from("Maire de Besan\xe7on: le pr\xe9sident", "latin1")), 2, "UTF-16LE"],
  ["UTF-8 that is cut within a letter", marked(LE, Buffer.from("Мэр подал в отставку").subarray(0, -1)), 2, "UTF-16LE"],
  ["UTF-16 behind a mark of UTF-8", marked([0xef, 0xbb, 0xbf], wide(NEWS)), 3, "UTF-8"],
  ["eight bytes", marked(LE, Buffer.from("Rain now")), 2, "UTF-16LE"],
  ["seven tell nothing", marked(LE, Buffer.from("Rain no")), undefined],
  ["UTF-16", marked(LE, wide(NEWS)), undefined],
  ["big-endian UTF-16", marked(BE, big(NEWS)), undefined],
  ["UTF-32", marked([...LE, 0, 0], four("Mayor resigns")), undefined],
  ["UTF-8", marked([0xef, 0xbb, 0xbf], Buffer.from(NEWS)), undefined],
  ["Chinese UTF-16", marked(LE, wide("市长宣布辞职市长宣布辞职")), undefined],
  ["no mark", Buffer.from(NEWS), undefined],
  ["zeros", Buffer.from([0, 0, 0, 0, 65, 66, 67, 68, 69, 70, 71, 72]), undefined],
  ["half letters", marked(LE, Buffer.from("ab\xe9\xe9ab\xe9\xe9ab\xe9\xe9", "latin1")), undefined],
  ["nothing", Buffer.from([]), undefined],
])("%s", (_what, bytes, length, says) => {
  const found = lyingMark(bytes);
  expect(found?.length).toBe(length);
  expect(found?.message).toBe(says === undefined ? undefined : `its byte order mark says ${says}, which it is not`);
});

test("a mark that says the truth is believed, whatever the text is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 20 }), (text) => {
      expect(lyingMark(marked(LE, wide(`${text} \n`)))).toBeUndefined();
      expect(lyingMark(marked(BE, big(`${text} \n`)))).toBeUndefined();
      expect(lyingMark(marked([0xef, 0xbb, 0xbf], Buffer.from(text)))).toBeUndefined();
    }),
  );
});

describe("files of every format are read as what they are", () => {
  test.each<[name: string, content: string, titles: readonly string[]]>([
    ["a.txt", NEWS, ["Mayor resigns"]],
    ["a.html", `<title>Mayor resigns</title><p>${NEWS}</p>`, ["Mayor resigns"]],
    ["a.json", '{"title": "Rain", "body": "It rained."}', ["Rain"]],
    ["a.jsonl", '{"title": "Rain", "body": "It rained."}\n{"title": "Snow", "body": "It snowed."}\n', ["Rain", "Snow"]],
    ["a.csv", 'title,body\nRain,"It rained, he said."\n', ["Rain"]],
  ])("%s", async (name, content, titles) => {
    const folder = scratchFolder({ [name]: marked(LE, Buffer.from(content)) });
    const found: unknown[] = [];
    for await (const article of readArticles([name], {}, inputHost(folder.path))) {
      if (isReadFailure(article)) throw article.error;
      found.push(article.meta.title);
      expect(article.warnings[0]?.message).toBe("its byte order mark says UTF-16LE, which it is not");
    }
    folder.remove();
    expect(found).toEqual(titles);
  });
});
