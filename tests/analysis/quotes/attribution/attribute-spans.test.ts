import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributeSpans } from "../../../../src/analysis/quotes/attribution/attribute-spans.ts";
import { findQuotedStretches } from "../../../../src/analysis/quotes/quoted-stretches.ts";
import { segment } from "../../../../src/analysis/segment.ts";
import type { Article } from "../../../../src/document/article.ts";
import { textOf } from "../../../../src/document/span.ts";

/** An article of paragraphs, one a line, without headline. */
function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/\S.*/g)].map(({ index, 0: line }) => ({
    kind: "paragraph" as const,
    start: index,
    end: index + line.trimEnd().length,
  }));
  return { id: "a", format: "plain", text, meta: { tags: [] }, blocks, captions: [], warnings: [] };
}

function attribute(text: string) {
  const article = articleOf(text);
  const segmentation = segment(article);
  return attributeSpans(article, segmentation, [], findQuotedStretches(article, segmentation));
}

const said = (text: string) =>
  attribute(text).map(({ content, cue, source }) => ({
    source: source.map((span) => textOf(text, span)).join(" … "),
    cue: cue.map((span) => textOf(text, span)).join(" … "),
    content: content.map((span) => textOf(text, span)).join(" … "),
  }));

describe("rules find content, cue and source", () => {
  test.each([
    [
      'The top US general told Abe that "the nature of our bilateral relationship is rock-solid."',
      "The top US general",
      "told",
      "the nature of our bilateral relationship is rock-solid.",
    ],
    [
      'Before meeting with Abe, Dunford met with Kawano and said "an attack on one is an attack on both of us."',
      "Dunford",
      "said",
      "an attack on one is an attack on both of us.",
    ],
    [
      '"This is a very important time for security in the region," Dunford said. "I think we have made it clear."',
      "Dunford",
      "said",
      "This is a very important time for security in the region, … I think we have made it clear.",
    ],
    [
      '"It hurts," said Hugh Hill, a doctor at Johns Hopkins.',
      "Hugh Hill, a doctor at Johns Hopkins",
      "said",
      "It hurts,",
    ],
    [
      "“It may be extended,” said immigration and human rights attorney Yadin Elam.",
      "immigration and human rights attorney Yadin Elam",
      "said",
      "It may be extended,",
    ],
    ["“They are all wrong,” said 9/11 widow Terry Strada.", "9/11 widow Terry Strada", "said", "They are all wrong,"],
    ["“Why now?” Hugh Hill, a doctor, asked.", "Hugh Hill, a doctor", "asked", "Why now?"],
    ["The talks will go on, the minister said on Friday.", "the minister", "said", "The talks will go on"],
    [
      "The talks failed, according to the Foreign Ministry.",
      "the Foreign Ministry",
      "according to",
      "The talks failed",
    ],
    ["Officials said that the talks would go on.", "Officials", "said", "the talks would go on"],
    ["TAPPER: But you said that last week.", "TAPPER", ":", "But you said that last week"],
    ["REYES: (laughs) She is a friend of mine.", "REYES", ":", "She is a friend of mine"],
    ['"We shall see." — Theresa May', "Theresa May", "—", "We shall see."],
    ["“Maybe, we can build a wall.”― Steve Quinlan.", "Steve Quinlan", "―", "Maybe, we can build a wall."],
    ['"WALLACE: Let’s start with breaking news.', "WALLACE", ":", "Let’s start with breaking news."],
    ["Q: Why did you leave the party?", "Q", ":", "Why did you leave the party"],
    ["A. Because nobody listened.", "A", ".", "Because nobody listened"],
    [
      "“Crooked Hillary has zero leadership ability.” — Donald J. Trump (@realDonaldTrump) May 21, 2016",
      "Donald J. Trump",
      "—",
      "Crooked Hillary has zero leadership ability.",
    ],
    [
      "Crooked Hillary has zero leadership ability. — Donald J. Trump (@realDonaldTrump) May 21, 2016",
      "Donald J. Trump",
      "—",
      "Crooked Hillary has zero leadership ability",
    ],
    ['From the Washington Post: "Trump paid no taxes."', "the Washington Post", "From", "Trump paid no taxes."],
    ["Bishop: Ortega wants silence from the church", "Bishop", ":", "Ortega wants silence from the church"],
    ["UN chief: World is on brink of 'abyss'", "UN chief", ":", "World is on brink of 'abyss'"],
    ["Mother of victim: Justice has been done", "Mother of victim", ":", "Justice has been done"],
    ["'We were left to die,' say flood survivors", "flood survivors", "say", "We were left to die,"],
    [
      '"Enough is enough." Those were the words of Mayor Jim Kenney on Monday.',
      "Mayor Jim Kenney",
      "Those were the words of",
      "Enough is enough.",
    ],
    ['"We were never asked." The speaker was Ali Hassan.', "Ali Hassan", "The speaker was", "We were never asked."],
    ['"No surrender." So said Ian Paisley.', "Ian Paisley", "said", "No surrender."],
    ["“It is what it is” is how Ms Le Pen put it.", "Ms Le Pen", "put", "It is what it is"],
    ["The minister denied having met the businessman.", "The minister", "denied", "having met the businessman"],
    [
      "Fifty-two percent of voters disapprove, a Gallup poll showed.",
      "a Gallup poll",
      "showed",
      "Fifty-two percent of voters disapprove",
    ],
    [
      "France and Germany said in a joint statement that the talks would go on.",
      "France and Germany",
      "said",
      "the talks would go on",
    ],
    ["Trump told reporters he had never met her.", "Trump", "told", "he had never met her"],
    ["He said the talks had failed, adding that they would resume.", "He", "adding", "they would resume"],
    ["In a statement, the company said it would appeal.", "the company", "said", "it would appeal"],
  ])("%j", (text, source, cue, content) => {
    expect(said(text)).toContainEqual({ source, cue, content });
  });

  test("a quotation of its own takes its source from the sentence before", () => {
    const text = 'Rex Tillerson said the US wanted dialogue. "Our effort is to cause them to want to engage."';
    expect(said(text)).toContainEqual({
      source: "Rex Tillerson",
      cue: "",
      content: "Our effort is to cause them to want to engage.",
    });
  });

  test.each([
    "A. J. Balfour was prime minister then.",
    "He denied everything to the court.",
    "Leaders of tomorrow: meet the candidates",
    "Number of the day: 42 million",
  ])("%j is no speech", (text) => expect(said(text)).toEqual([]));

  test("nobody says the dateline", () => {
    const text = "TOKYO, Aug. 18 — We will not give up, the minister said on Friday.";
    const article = articleOf(text);
    const blocks = article.blocks.map((block) => ({ ...block, dateline: { start: 0, end: text.indexOf(" We") } }));
    const segmentation = segment(article);
    const [found] = attributeSpans({ ...article, blocks }, segmentation, [], []);
    expect(found?.content.map((span) => textOf(text, span))).toEqual(["We will not give up"]);
  });

  test("a term inside a sentence is no quotation of the verb behind it", () => {
    const text = 'The defense chiefs in the "two-plus-two" talks reaffirmed their commitment.';
    expect(said(text).filter(({ source }) => source !== "")).toEqual([]);
  });

  test("what an article is does not speak", () => {
    const sources = said("The Latest: Sanders declares 'revolution' and goes on").map(({ source }) => source);
    expect(sources).toContain("Sanders");
    expect(sources).not.toContain("The Latest");
  });

  test("a clause in marks behind the report of those before it goes on with them", () => {
    const text = '"I love Larry," Obama said, but "when it comes to energy, Larry has a history of losing."';
    const content = "I love Larry, … when it comes to energy, Larry has a history of losing.";
    expect(said(text)).toContainEqual({ source: "Obama", cue: "said", content });
  });

  test("a term behind the report does not", () => {
    const text = '"We must go," Obama said of the "very old green deal" on Friday.';
    expect(said(text)).toContainEqual({ source: "Obama", cue: "said", content: "We must go," });
  });

  test("a sentence that only begins in marks is said by whoever says the next", () => {
    const text = '"You have gone on television to blame thousands of" workers. "It is gutless," Warren said.';
    const content = '"You have gone on television to blame thousands of" workers … It is gutless,';
    expect(said(text)).toContainEqual({ source: "Warren", cue: "said", content });
  });

  test("a term at the start of a sentence is not", () => {
    const text = 'The "green deal" is dead. "It was too dear," Warren said.';
    expect(said(text)).toContainEqual({ source: "Warren", cue: "said", content: "It was too dear," });
  });

  test("behind a question the speaker may have an apposition", () => {
    const text = '"Who will pay for it?" John Miller, the mayor of Springfield, asked on Tuesday.';
    expect(said(text)).toContainEqual({
      source: "John Miller, the mayor of Springfield",
      cue: "asked",
      content: "Who will pay for it?",
    });
  });

  test("a tweet is signed by the paragraph behind it", () => {
    const text =
      "The manager was sacked on Tuesday.\nI can’t thank this man enough.\n— Dele Alli (@dele_official) November 19, 2019";
    expect(said(text)).toContainEqual({ source: "Dele Alli", cue: "—", content: "I can’t thank this man enough" });
  });

  test.each([
    "I can’t thank this man enough.\n— Dele Alli, player of the year",
    "“We can’t thank this man enough,” said Ann Lee.\n— Dele Alli (@dele_official) November 19, 2019",
    "He left on Tuesday.\n— that, at least, is how (@dele_official) saw it",
  ])("%j is no tweet", (text) => {
    expect(said(text).map(({ source }) => source)).not.toContain("Dele Alli");
  });

  test("a paragraph that ends in a colon announces the next", () => {
    const text = 'Bernie Sanders then added:\n"I do not think you are qualified."';
    expect(said(text)).toContainEqual({
      source: "Bernie Sanders",
      cue: "added",
      content: "I do not think you are qualified.",
    });
  });
});

test("contents are ordered, in the text, and hold every marked stretch", () => {
  const word = fc.constantFrom(
    '"',
    "“",
    "”",
    "said",
    "Abe",
    "told",
    "that",
    ",",
    ".",
    "the",
    "talks",
    "he",
    ":",
    "\n",
    "—",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(" ");
      const article = articleOf(text);
      const segmentation = segment(article);
      const stretches = findQuotedStretches(article, segmentation);
      const found = attributeSpans(article, segmentation, [], stretches);
      const contents = found.flatMap(({ content }) => content);
      for (const { start, end } of contents) expect(start < end && start >= 0 && end <= text.length).toBe(true);
      for (const { content } of found) {
        for (let i = 1; i < content.length; i++) {
          expect(content[i - 1]?.end ?? 0).toBeLessThanOrEqual(content[i]?.start ?? 0);
        }
      }
      for (const stretch of stretches) {
        expect(contents.some(({ start, end }) => start < stretch.end && stretch.start < end)).toBe(true);
      }
    }),
  );
});

test("a paragraph of many thousand words is read in pieces, none of them lost", () => {
  const text = Array.from({ length: 600 }, (_, day) => `"We will go on for ${day} days," Abe said.`).join(" ");
  const found = said(text).filter(({ source }) => source === "Abe");
  expect(found.length).toBeGreaterThan(595);
  const endless = "Abe said that the talks were going on and on ".repeat(900);
  expect(attribute(endless).length).toBeGreaterThan(1);
});
