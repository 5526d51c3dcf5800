import { describe, expect, test } from "vitest";
import { nitfToHtml } from "../../src/parser/xml/read-nitf.ts";
import { allNamed, firstNamed, parseXml, wordsOf } from "../../src/parser/xml/xml-tree.ts";

describe("parseXml", () => {
  test("gives every element its words and its markup", () => {
    const [root] = parseXml("<a>one <b>two &amp; <c>three</c></b> four</a>");
    expect(root).toMatchObject({
      name: "a",
      text: "one two & three four",
      inner: "one <b>two &amp; <c>three</c></b> four",
    });
    expect(root?.children[0]).toMatchObject({ name: "b", text: "two & three" });
    expect(root?.children[0]?.children[0]).toMatchObject({ name: "c", text: "three", inner: "three", children: [] });
  });

  test("roots have words of their own, and what is never closed has all that follows", () => {
    expect(parseXml("<a>one</a> between <b>two<c>three").map(({ text }) => text)).toEqual(["one", "twothree"]);
  });

  test("prefixes are left out, attributes stay", () => {
    expect(parseXml('<n:a x:y="1" z="2">t</n:a>')[0]).toMatchObject({ name: "a", attributes: { "x:y": "1", z: "2" } });
  });

  test("elements deeper than two hundred are words of the one around them", () => {
    const [root] = parseXml(`${"<p>".repeat(250)}deep${"</p>".repeat(250)}after`);
    expect([...allNamed([root ?? { name: "", attributes: {}, children: [], text: "", inner: "" }], "p")]).toHaveLength(
      200,
    );
    expect(root?.text).toBe("deep");
  });

  test("a document that is nested without end is refused", () => {
    expect(() => parseXml("<p>".repeat(10_201))).toThrow("nested too deep");
    expect(() => parseXml("<p>".repeat(10_200))).not.toThrow();
  });

  // The words were cut from a text that grew: every cut copied all of it, and was kept.
  test("many elements in one root take no more memory than their text", () => {
    const words = "The minister said so on Monday. ".repeat(4);
    const [root] = parseXml(`<a>${`<p>${words}</p>`.repeat(20_000)}</a>`);
    expect(root?.children).toHaveLength(20_000);
    expect(root?.children.at(-1)?.text).toBe(words);
    expect(root?.text).toHaveLength(20_000 * words.length);
  });
});

test("the first of a name is found at any depth, and words stand in one line", () => {
  const roots = parseXml("<a><b><c> one\n two </c></b><c>three</c><d> </d></a>");
  expect(wordsOf(firstNamed(roots, "c"))).toBe("one two");
  expect([...allNamed(roots, "c")]).toHaveLength(2);
  expect(wordsOf(firstNamed(roots, "d"))).toBeUndefined();
  expect(wordsOf(firstNamed(roots, "e"))).toBeUndefined();
});

test.each([
  ["<p>a</p><media><x/></media><p>b</p>", "<p>a</p> <p>b</p>"],
  ["<MEDIA a='1'>x</Media>y<media>z</media>", " y "],
  ["a<media>b", "a<media>b"],
  ["<media>a</media>b<media>c", " b<media>c"],
  ["<mediamix>a</mediamix>", "<mediamix>a</mediamix>"],
  ["<p>a <person>Jane</person></p>", "<p>a Jane</p>"],
  ["<hl2>a</hl2><bq>b</bq><pre>c</pre>", "<h2>a</h2><blockquote>b</blockquote><blockquote>c</blockquote>"],
])("NITF %j is HTML %j", (nitf, html) => {
  expect(nitfToHtml(nitf)).toBe(html);
});
