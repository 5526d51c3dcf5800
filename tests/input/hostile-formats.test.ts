import { expect, test } from "vitest";
import { NewsctlError } from "../../src/errors.ts";
import { INPUT_FORMATS, type InputFormat } from "../../src/input/input-options.ts";
import { readArticles } from "../../src/input/read-articles.ts";
import { isReadFailure } from "../../src/input/read-failure.ts";
import { inputHost } from "./scratch-folder.ts";

/** Words of every article read from `input`, or the name of the error. */
async function read(input: string | Uint8Array, formatIn?: InputFormat): Promise<readonly (number | string)[]> {
  const found: (number | string)[] = [];
  for await (const article of readArticles(["-"], formatIn ? { formatIn } : {}, inputHost("/", { input }))) {
    if (isReadFailure(article)) {
      expect(article.error).toBeInstanceOf(NewsctlError);
      found.push(article.error.name);
      continue;
    }
    let end = 0;
    for (const block of article.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      expect(article.text.slice(end, block.start)).toMatch(/^\s*$/);
      end = block.end;
    }
    found.push(article.blocks.length);
  }
  return found;
}

const DEEP = 20_000;

test.each<[string, string, readonly (number | string)[]]>([
  ["lists of JSON nested deep", `{"title":"x","url":"u","text":${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`, [1]],
  ["objects of JSON nested deep", `${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}`, ["ParseError"]],
  ["XML nested deep", `<?xml version="1.0"?><nitf>${"<a>".repeat(DEEP)}x${"</a>".repeat(DEEP)}</nitf>`, ["ParseError"]],
  [
    "Markdown lists nested deep",
    `# T\n\nText.\n\n${Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth * 2)}- x`).join("\n")}`,
    [402],
  ],
  ["Markdown marks that nothing closes", `# T\n\n${"__a".repeat(DEEP)} [b](c) ${"[".repeat(DEEP)}`, [2]],
  [
    "aliases of YAML that multiply",
    `---\ntitle: x\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\ntags: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n---\n\nText.`,
    [1],
  ],
  [
    "entities of XML that multiply",
    '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>t</title><item><title>x &b;</title></item></channel></rss>',
    [1],
  ],
  ["a table whose quotation mark is never closed", `title,text\nA,"open ${"x,y\n".repeat(DEEP)}`, ["ParseError"]],
  ["names of JavaScript's own", '{"__proto__":{"title":"x"},"constructor":"y","text":"Text."}', [1]],
])("%s", async (_what, input, expected) => {
  expect(await read(input)).toEqual(expected);
});

test("whatever the bytes are, every format gives articles or errors of ours", async () => {
  const inputs = [
    "",
    " ",
    "\0",
    "{}",
    "[]",
    "null",
    "[1,2]",
    '["a text"]',
    "<",
    "<a>",
    "a,b\n1,2",
    "---\n---\n",
    "+++\n+++",
    "# ",
    "\ud800",
    Buffer.from([0xff, 0xfe]),
    Buffer.from([0xff, 0xfe, 0x41]),
    Buffer.from([0x1f, 0x8b]),
    Buffer.from([0xc3, 0x28, 0xa0]),
  ];
  for (const input of inputs) {
    for (const format of [undefined, ...INPUT_FORMATS]) expect((await read(input, format)).length).toBeGreaterThan(0);
  }
});
