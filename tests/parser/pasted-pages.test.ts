import { expect, test } from "vitest";
import { textOf } from "../../src/document/span.ts";
import { parseArticle } from "../../src/parser/parse-article.ts";

/** What stands in the article, in order; bylines, dates and sources aside. */
function parse(text: string) {
  const article = parseArticle({ id: "a", text });
  const words = (kinds: readonly string[]): readonly string[] =>
    article.blocks.filter(({ kind }) => kinds.includes(kind)).map((block) => textOf(article.text, block));
  return {
    meta: article.meta,
    read: words(["heading", "paragraph", "list-item"]),
    credits: words(["credit"]),
    left: article.blocks.flatMap(({ reason }) => (reason === undefined ? [] : [reason])),
  };
}

const LEDE =
  "The main bridge over the harbour will close for six months from September while its bearings are replaced, the city council has said, after an inspection.";
const SECOND = '"We know this will be difficult," said Councillor Ed Plowden.';

test("a page of the BBC, selected from top to bottom", () => {
  const { meta, read, credits, left } = parse(
    `Harbour bridge to close\n\nBy Laura Whitcombe\nBBC News, Bristol\nPublished 12 March 2025\n\nShare\nSave\n\nImage source, Getty Images\nImage caption, The bridge carries 20,000 vehicles a day\n\n${LEDE}\n\n${SECOND}\n\nRelated topics\nBristol\nTransport\n\n'It will kill us'\n\nTraders on the wharf feared for their business.\n\nFollow BBC Bristol on Facebook, X and Instagram.\n\nMore on this story\nBridge weight limit to stay\nCouncil approves £12m fund\n\nTop stories\nPM to visit Washington`,
  );
  expect(meta).toMatchObject({
    title: "Harbour bridge to close",
    source: "BBC News",
    byline: "Laura Whitcombe",
    date: { value: "2025-03-12", from: "date line" },
  });
  expect(read).toEqual([LEDE, SECOND, "'It will kill us'", "Traders on the wharf feared for their business."]);
  expect(credits).toEqual(["Image source, Getty Images"]);
  expect(left).toEqual([
    "widget",
    "widget",
    "related links",
    "related links",
    "related links",
    "follow and subscribe",
    "related links",
    "related links",
    "related links",
    "related links",
    "related links",
  ]);
});

test("a page of the BBC whose date stands below its label", () => {
  const { meta, read, left } = parse(
    `Man charged after fire at flat\n\nPublished\n14 March 2024\n\nShare\n\nImage source, Harbour Police\nImage caption, Crews were called at 03:20\n\nBy Alex Moss\nBBC News, Bristol\n\n${LEDE}\n\n${SECOND}`,
  );
  expect(meta).toMatchObject({ byline: "Alex Moss", date: { value: "2024-03-14", from: "date line" } });
  expect(read).toEqual([LEDE, SECOND]);
  expect(left).toEqual(["label", "widget"]);
});

test("a page of the Guardian, from its section to its topics", () => {
  const { meta, read, left } = parse(
    `UK politics\nMinister says ‘no return’ as she sets out plans\n\nShe tells conference that growth is the challenge\n\nPippa Crerar and Larry Elliott\nMon 23 Sep 2024 14.05 BST\n\nShare\n112\n\n${LEDE}\n\nInteractive\n\n${SECOND}\n\nExplore more on these topics\nBridges\nBudget\nnews\nShare\nReuse this content`,
  );
  expect(meta).toMatchObject({
    title: "Minister says ‘no return’ as she sets out plans",
    byline: "Pippa Crerar and Larry Elliott",
    tags: ["UK politics"],
    date: { value: "2024-09-23", from: "date line" },
  });
  expect(read).toEqual(["She tells conference that growth is the challenge", LEDE, SECOND]);
  expect(new Set(left)).toEqual(new Set(["widget", "label", "related links"]));
});

test("a page of the AP with what it plays", () => {
  const { read, left } = parse(
    `Harbour bridge to close\n\nBY ANN LEE\nUpdated 9:14 PM PDT, June 16, 2024\n\n${LEDE}\n\nAP AUDIO: Harbour bridge to close.\n\nAP correspondent Julie Walker reports.\n\n${SECOND}`,
  );
  expect(read).toEqual([LEDE, SECOND]);
  expect(left).toEqual(["widget", "widget"]);
});

test("a live page of the Guardian", () => {
  const { meta, read, left } = parse(
    `UK politics live: minister defends plans\n\nAndrew Sparrow\nWed 11 Jun 2025 16.45 BST\n\nKey events\nShow key events only\nPlease turn on JavaScript to use this feature\n\n2h ago\n14.32 BST\nMinister says she will not sign\n\n${LEDE}\n\nShare\nUpdated at 15.10 BST\n\nSign up to First Edition\nFree daily newsletter\nOur morning email breaks down the key stories of the day, telling you what happens\n\nPrivacy Notice: Newsletters may contain info about charities. For more information see our Privacy Policy.\nafter newsletter promotion\n\n${SECOND}`,
  );
  expect(meta).toMatchObject({ byline: "Andrew Sparrow", date: { value: "2025-06-11", from: "date line" } });
  expect(read).toEqual(["Minister says she will not sign", LEDE, SECOND]);
  expect(left).toHaveLength(12);
});

test("a local paper with its comments", () => {
  const { meta, read, left } = parse(
    `School board votes to close\n\nUpdated: Feb 12, 2025 / 07:02 AM CST\nPosted: Feb 11, 2025 / 09:14 PM CST\n\nBy Dana Ostrowski\ndostrowski@gazette.example\n319-555-0144\n\n${LEDE}\n\nRead more: Superintendent outlines cuts\n\n${SECOND}\n\nSubscribe today to support local journalism. Already a subscriber? Log in.\n\nCOMMENTS (3)\n\nhawkfan88\n2 hours ago\n"Plowden should resign," my neighbor said. Thoughts?\n\nReply`,
  );
  expect(meta).toMatchObject({ byline: "Dana Ostrowski", date: { value: "2025-02-11", from: "date line" } });
  expect(read).toEqual([LEDE, SECOND]);
  expect(left).toEqual([
    "contact",
    "contact",
    "related links",
    "follow and subscribe",
    "comments",
    "comments",
    "comments",
    "comments",
    "comments",
  ]);
});

test("a press release", () => {
  const { meta, read, credits, left } = parse(
    `FOR IMMEDIATE RELEASE\n\nContact: Jane Keller, media@voltara.example, +1 415 555 0102\n\nVoltara Opens First Line in Nevada\n\nRENO, Nev., April 2, 2025 /PRNewswire/ -- ${LEDE}\n\nSOURCE Voltara Energy\n\n###`,
  );
  expect(meta).toMatchObject({
    title: "Voltara Opens First Line in Nevada",
    date: { value: "2025-04-02", from: "dateline" },
  });
  expect(read).toEqual([`RENO, Nev., April 2, 2025 /PRNewswire/ -- ${LEDE}`]);
  expect(credits).toEqual(["SOURCE Voltara Energy"]);
  expect(left).toEqual(["label", "contact", "separator"]);
});

test("an agency's story with its notes", () => {
  const { meta, read, credits, left } = parse(
    `Storm leaves thousands without power\n\nBy MARK GILLISPIE, Associated Press\nUpdated 5:14 PM EST, February 3, 2025\n\nCLEVELAND (AP) — ${LEDE}\n\n___\n\nAssociated Press writer Julie Carr Smyth in Columbus, Ohio, contributed to this report.\n\n___\n\nThis story has been corrected to show that the gusts reached 71 mph.`,
  );
  expect(meta).toMatchObject({
    byline: "MARK GILLISPIE, Associated Press",
    date: { value: "2025-02-03", from: "date line" },
  });
  expect(credits).toEqual(["Associated Press writer Julie Carr Smyth in Columbus, Ohio, contributed to this report."]);
  // A correction is what the article says.
  expect(read.at(-1)).toBe("This story has been corrected to show that the gusts reached 71 mph.");
  expect(left).toEqual(["separator", "separator"]);
});

test("the writer's post below the name is no paragraph, and a name stands below the title", () => {
  const { meta, read } = parse(`A plan\n\nBy Jane Doe\nPolitical correspondent\n\n${LEDE}`);
  expect([meta.byline, read]).toEqual(["Jane Doe", [LEDE]]);
  expect(parse(`A plan\n\nNew Delhi\n12 March 2025\n\n${LEDE}`).meta.byline).toBeUndefined();
  expect(parse(`A plan\n\nJane Doe\n\n${LEDE}`).meta.byline).toBeUndefined();
  expect(parse(`A plan\n\nPolitical correspondent\n\n${LEDE}`).read).toHaveLength(2);
  expect(parse(`A plan\n\n${LEDE}\n\nJane Doe\n12 March 2025\n\n${SECOND}`).meta.byline).toBeUndefined();
});

/** What follows an announcement of links: "+" is read, "-" goes with it. */
test.each<[what: string, ...lines: string[]]>([
  ["titles go", "-Read more:", "-Lions name squad", "-Coach signs new deal"],
  ["so do items of a list, and questions", "-Most read", "-• Lions name squad", "-Where is the coach now?"],
  ["not sentences", "-Read more", "+The Lions won.", "+The Lions won again in Cardiff"],
  ["not long lines", "-Related", `+${"Lions ".repeat(18)}win`],
  ["up to a length", "-Related", `-${"Lions ".repeat(17)}win now`],
  ["not what stands below a title that was announced", "-Read more: Lions win", "+Lions name squad"],
  ["the last before a paragraph heads it", "-See also", "-Lions name squad", "+A hard life", `+${SECOND}`],
  ["not captions", "-See also", "+A view of Tokyo. /AFP Photo"],
  ["lines of furniture part them", "-See also", "-Advertisement", "+Lions name squad", `+${SECOND}`],
])("%s", (_what, ...lines) => {
  const text = `A plan\n\n${LEDE}\n\n${lines.map((line) => line.slice(1)).join("\n\n")}`;
  const { blocks } = parseArticle({ id: "a", text });
  expect(blocks.slice(2).map(({ kind }) => (kind === "furniture" ? "-" : "+"))).toEqual(lines.map(([sign]) => sign));
});

test.each<[what: string, ...lines: string[]]>([
  ["letters of readers", "-Comments", "-bob", "-3 days ago", "-I saw it."],
  ["told by what stands between them", "-12 comments", "-I saw it.", "-Log in to reply"],
  ["else they are the article's", "-12 comments", "+I saw it."],
  ["the word in a sentence opens nothing", "+Comments on this are welcome.", "+bob", "+3 days ago".replace("+", "-")],
  ["the last one opens them", "-3 comments", `+${SECOND}`, "-Comments (3)", "-I saw it.", "-Reply"],
])("comments: %s", (_what, ...lines) => {
  const text = `A plan\n\n${LEDE}\n\n${lines.map((line) => line.slice(1)).join("\n\n")}`;
  const { blocks } = parseArticle({ id: "a", text });
  expect(blocks.slice(2).map(({ kind }) => (kind === "furniture" ? "-" : "+"))).toEqual(lines.map(([sign]) => sign));
});

test("a text that is nothing but comments stays one", () => {
  const { blocks } = parseArticle({ id: "a", text: "Comments\n\n2 hours ago\n\nI saw it." });
  expect(blocks.map(({ reason }) => reason)).toEqual(["widget", "widget", undefined]);
});

test.each<[what: string, ...lines: string[]]>([
  ["goes from its first line", "-Sign up to First Edition", "-A morning email of news.", "-after newsletter promotion"],
  [
    "unless the end is far",
    "+Sign up to First Edition",
    ..."abcdefg".split("").map((letter) => `+${letter} ran home.`),
    "-after newsletter promotion",
  ],
  ["unless nobody says where it ends", "+Sign up to First Edition", "+A morning email of news."],
  ["or where it starts", "+A morning email of news.", "-after newsletter promotion"],
])("a newsletter box %s", (_what, ...lines) => {
  const text = `A plan\n\n${LEDE}\n\n${lines.map((line) => line.slice(1)).join("\n\n")}`;
  const { blocks } = parseArticle({ id: "a", text });
  expect(blocks.slice(2).map(({ kind }) => (kind === "furniture" ? "-" : "+"))).toEqual(lines.map(([sign]) => sign));
});
