import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { type Article, isBody } from "../../src/document/article.ts";
import { textOf } from "../../src/document/span.ts";
import type { InputOptions } from "../../src/input/input-options.ts";
import { readArticles } from "../../src/input/read-articles.ts";
import { isReadFailure } from "../../src/input/read-failure.ts";
import { inputHost, scratchFolder } from "./scratch-folder.ts";

const JSONL = [
  '{"id":"r1","title":"One","content":"First said CastrillÃ³n.\\n\\nSecond.","publishedAt":"2022-03-03T10:00:00Z","source":{"id":null,"name":"Reuters"},"author":"By Jane"}',
  "{bad",
  "",
  '{"title":"Two","content":"<p>Hello &amp; bye</p><p>End.</p>","url":"https://x.com/news/two-things-1?x=1"}',
  '{"foo":1}',
  '{"id":"r1","text":"again"}',
].join("\n");

const FILES = {
  "markdown.md":
    '---\ntitle: "Abe meets Dunford"\ndate: 2017-08-18\nauthor: [Jane Doe, John Roe]\ntags: [china, japan]\nsource: CGTN\n---\n\n**Abe** met [Dunford](https://x.com).\n\n## Ties\n\n> The talks went on.\n\n- one\n- two\n',
  "heading.md": "# A title here\n\nSome *text* in it.\n",
  "broken.md": "---\ntitle: [a\n---\n\nThe text.\n",
  "records.jsonl": JSONL,
  "packed.jsonl.gz": gzipSync('{"title":"P","text":"Packed."}\n{"title":"Q","text":"Packed too."}\n'),
  "cut.txt.gz": gzipSync("The mayor said no. ".repeat(5000)).subarray(0, 60),
  "newsapi.json":
    '{"status":"ok","articles":[{"title":"N1","description":"d","content":"Body one.","url":"https://x.com/n1"},{"title":"N2","content":"Body two."}]}',
  "schema.json":
    '{"@type":"NewsArticle","headline":"Single","articleBody":"Only one.","datePublished":"2020-01-02","author":[{"@type":"Person","name":"Jane Doe"}],"publisher":{"name":"BBC"}}',
  "package.json": '{"name":"pkg","version":"1"}',
  "wrong.json": '{"a": ',
  "table.csv": 'title,text,date\n"A, b","Body ""x"" one\nline two",2020-01-01\nC,Body two,2020-01-02\n',
  "semicolons.dat": "headline;body\nA;Body one\nB;Body two\n",
  "other.csv": "kopf,inhalt\nA,Der Text\n",
  "feed.xml":
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>CGTN</title><link>https://x.com</link><item><title>Feed item &amp; more</title><link>https://x.com/feed-item</link><author>a@b.c (Jane Doe)</author><pubDate>Fri, 18 Aug 2017 10:00:00 GMT</pubDate><category>china</category><description>&lt;p&gt;Short one.&lt;/p&gt;</description></item></channel></rss>',
  "atom.atom":
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>T</title><entry><title>Atom entry</title><id>urn:a:1</id><link href="https://x.com/a"/><updated>2017-08-18T10:00:00Z</updated><author><name>J</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hello <b>you</b>.</p></div></content></entry></feed>',
  "jsonfeed.json":
    '{"version":"https://jsonfeed.org/version/1.1","title":"JF","items":[{"id":"jf-1","title":"JF one","content_text":"Hello there.","date_published":"2022-01-01T00:00:00Z"}]}',
  "sitemap.xml":
    '<?xml version="1.0"?><urlset xmlns:news="n"><url><loc>https://x.com/one</loc><news:news><news:publication><news:name>The Post</news:name><news:language>en</news:language></news:publication><news:publication_date>2022-01-02</news:publication_date><news:title>Sitemap title</news:title></news:news></url></urlset>',
  "g2.xml":
    '<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" xml:lang="en"><itemMeta><provider literal="AFP"/><versionCreated>2022-01-01T10:00:00+00:00</versionCreated></itemMeta><contentMeta><headline>NewsML headline</headline><by>Jane Doe</by><subject><name xml:lang="en">politics</name></subject></contentMeta><contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.content><p>First by <person>Joe Biden</person> said.</p><p>Second &amp; last.</p><media><media-caption>A caption here.</media-caption></media></body.content></body></nitf></inlineXML></contentSet></newsItem>',
  "nitf.xml":
    '<nitf><head><title>T</title><docdata><doc-id id-string="n1"/><date.issue norm="20220101T100000Z"/><key-list><keyword key="war"/></key-list></docdata></head><body><body.head><hedline><hl1>NITF headline</hl1></hedline><byline>By Jane Doe</byline></body.head><body.content><hl2>Sub</hl2><p>One paragraph stands here.</p></body.content></body></nitf>',
  "ninjs1.json":
    '{"uri":"http://x.com/nin/1","type":"text","versioncreated":"2022-01-01T10:00:00Z","byline":"Jane Doe","headline":"ninjs head","body_xhtml":"<p>One.</p><p>Two.</p>","subject":[{"name":"economy"}],"associations":{"featured":{"type":"picture","description_text":"Picture caption"}}}',
  "ninjs2.json":
    '{"uri":"http://x.com/nin/2","representationtype":"complete","versioncreated":"2022-01-01T10:00:00Z","headlines":[{"role":"main","value":"ninjs two"}],"bodies":[{"contenttype":"text/html","value":"<p>One.</p>"}]}',
  "letter.eml":
    "From: =?utf-8?q?The_Morning?= <a@b.com>\r\nDate: Fri, 18 Aug 2017 10:00:00 +0000\r\nSubject: Abe meets\r\n Dunford\r\nMessage-ID: <1@b.com>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nView this in a browser\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>The mayor=E2=80=99s office said no.</p><p>That was all.</p>\r\n--x--\r\n",
  "config.xml": '<?xml version="1.0"?><config><a>1</a></config>',
};

const folder = scratchFolder(FILES);
afterAll(() => folder.remove());

async function read(refs: readonly string[], options: InputOptions = {}): Promise<readonly (Article | string)[]> {
  const found: (Article | string)[] = [];
  for await (const article of readArticles(refs, options, inputHost(folder.path))) {
    found.push(isReadFailure(article) ? `${article.reference}: ${article.error.message}` : article);
  }
  return found;
}

/** What an article says of itself and its body, in one line. */
function line(article: Article | string): string {
  if (typeof article === "string") return article;
  const { id, format, meta, text } = article;
  const body = article.blocks
    .filter(isBody)
    .map((block) => `${block.kind === "paragraph" ? "" : `${block.kind}: `}${textOf(text, block)}`);
  const facts = [
    id,
    format,
    meta.title,
    meta.source,
    meta.byline,
    meta.date?.value,
    meta.date?.from,
    meta.tags.join("+"),
  ];
  return [...facts.map((fact) => fact ?? ""), body.join(" / ")].join("|");
}

test.each<[keyof typeof FILES, readonly string[]]>([
  [
    "markdown.md",
    [
      "markdown|markdown|Abe meets Dunford|CGTN|Jane Doe, John Roe|2017-08-18|front matter|china+japan|Abe met Dunford. / heading: Ties / quotation: The talks went on. / list-item: one / list-item: two",
    ],
  ],
  ["heading.md", ["heading|markdown|A title here||||||Some text in it."]],
  [
    "records.jsonl",
    [
      "r1|json|One|Reuters|Jane|2022-03-03T10:00:00Z|publishedAt||First said Castrillón. / Second.",
      'records.jsonl:2: cannot read "records.jsonl:2": the line is no JSON',
      "two-things-1|json|Two||||||Hello & bye / End.",
      'records.jsonl:5: cannot read "records.jsonl:5": no field of it is the text of an article: "foo"',
      "r1#6|json|||||||again",
    ],
  ],
  ["packed.jsonl.gz", ["packed#1|json|P||||||Packed.", "packed#2|json|Q||||||Packed too."]],
  ["cut.txt.gz", ['cut.txt.gz: cannot unpack "cut.txt.gz": the gzip data is cut off or damaged']],
  ["newsapi.json", ["n1|json|N1||||||Body one.", "newsapi#2|json|N2||||||Body two."]],
  ["schema.json", ["schema|json|Single|BBC|Jane Doe|2020-01-02|datePublished||Only one."]],
  [
    "package.json",
    ['package.json: cannot read "package.json": no field of it is the text of an article: "name", "version"'],
  ],
  [
    "table.csv",
    ['table#1|csv|A, b|||2020-01-01|date||Body "x" one\nline two', "table#2|csv|C|||2020-01-02|date||Body two"],
  ],
  ["semicolons.dat", ["semicolons#1|csv|A||||||Body one", "semicolons#2|csv|B||||||Body two"]],
  ["feed.xml", ["feed-item|feed|Feed item & more|CGTN|Jane Doe|2017-08-18T10:00:00Z|feed|china|Short one."]],
  ["atom.atom", ["urn:a:1|feed|Atom entry|T|J|2017-08-18T10:00:00Z|feed||Hello you."]],
  ["jsonfeed.json", ["jf-1|feed|JF one|JF||2022-01-01T00:00:00Z|feed||Hello there."]],
  ["sitemap.xml", ["sitemap|xml|Sitemap title|The Post||2022-01-02|sitemap||"]],
  [
    "g2.xml",
    [
      "g2|xml|NewsML headline|AFP|Jane Doe|2022-01-01T10:00:00+00:00|newsml|politics|First by Joe Biden said. / Second & last.",
    ],
  ],
  [
    "nitf.xml",
    ["nitf|xml|NITF headline||Jane Doe|2022-01-01T10:00:00Z|nitf|war|heading: Sub / One paragraph stands here."],
  ],
  ["ninjs1.json", ["ninjs1|json|ninjs head||Jane Doe|2022-01-01T10:00:00Z|ninjs|economy|One. / Two."]],
  ["ninjs2.json", ["ninjs2|json|ninjs two|||2022-01-01T10:00:00Z|ninjs||One."]],
  [
    "letter.eml",
    [
      "letter|mail|Abe meets Dunford|The Morning||2017-08-18T10:00:00Z|mail||The mayor’s office said no. / That was all.",
    ],
  ],
  ["config.xml", ['config.xml: there are no articles in "config.xml"']],
])("%s", async (name, expected) => {
  expect((await read([name])).map(line)).toEqual(expected);
});

describe("options", () => {
  test("fields of other names are mapped, and a table without a known one says so", async () => {
    expect((await read(["other.csv"])).map(line)).toEqual([
      'other.csv:2: cannot read "other.csv:2": no field of it is the text of an article: "kopf", "inhalt"',
    ]);
    const fields = { title: "kopf", body: "inhalt" };
    expect((await read(["other.csv"], { fields })).map(line)).toEqual(["other#1|csv|A||||||Der Text"]);
  });

  test("a path reaches into objects", async () => {
    const [first] = await read(["schema.json"], { fields: { source: "publisher.name", title: "articleBody" } });
    expect(first && line(first)).toContain("schema|json|Only one.|BBC|");
  });

  test("a format can be forced", async () => {
    expect((await read(["heading.md"], { formatIn: "text" })).map(line)).toEqual([
      "heading|plain|# A title here||||||Some *text* in it.",
    ]);
  });

  test("repairs can be left out", async () => {
    const [first] = await read(["records.jsonl"], { repair: false });
    expect(first && line(first)).toContain("CastrillÃ³n");
    const [repaired] = await read(["records.jsonl"]);
    expect(typeof repaired === "object" && repaired.warnings.map(({ message }) => message)).toEqual([
      'letters that had been decoded wrongly are repaired in one place: "CastrillÃ³n" is "Castrillón"',
    ]);
  });
});

test("a broken front matter is a warning", async () => {
  const [article] = await read(["broken.md"]);
  expect(typeof article === "object" && article.warnings[0]?.message).toMatch(/^its front matter cannot be read: /);
  expect(article && line(article)).toBe("broken|markdown|||||||The text.");
});

test("no JSON is an error that says where", async () => {
  expect((await read(["wrong.json"])).map(line)[0]).toMatch(/^wrong.json: cannot read "wrong.json": it is no JSON: /);
});

test("blocks of every format lie in the text that is printed, and cover it", async () => {
  for (const article of await read(["."])) {
    if (typeof article === "string") continue;
    let end = 0;
    for (const block of article.blocks) {
      expect(article.text.slice(end, block.start)).toMatch(/^\s*$/);
      end = block.end;
    }
    expect(article.text.slice(end)).toMatch(/^\s*$/);
    for (const caption of article.captions) expect(textOf(article.text, caption).trim()).not.toBe("");
  }
});

test("a file whose records are all unreadable is given up", async () => {
  const other = scratchFolder({ "a.jsonl": '{"a":1}\n'.repeat(100) });
  const lines: string[] = [];
  for await (const article of readArticles(["a.jsonl"], {}, inputHost(other.path))) {
    if (isReadFailure(article)) lines.push(article.error.message);
  }
  other.remove();
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe('gave up on "a.jsonl": its first 20 records are no articles');
});

test("records stream: the first is there before the rest is read", async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array, void, void> {
    for (;;) yield Buffer.from(`{"id":"e${given++}","text":"${"word ".repeat(200)}"}\n`);
  }
  const host = inputHost(folder.path);
  const streaming = { ...host, stdin: { ...host.stdin, chunks: endless } };
  let seen = 0;
  for await (const article of readArticles(["-"], {}, streaming)) {
    expect(isReadFailure(article) ? article.error : article.id).toBe(`e${seen}`);
    if (++seen === 500) break;
  }
  expect(given).toBeLessThan(700);
});
