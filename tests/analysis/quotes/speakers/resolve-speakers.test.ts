import { describe, expect, test } from "vitest";
import { quotesOf } from "./marked-speakers.ts";

/** Speaker and method of every marked quotation. */
const speakersOf = (marked: string): (string | null)[] =>
  quotesOf(marked)
    .filter(({ quote }) => quote.type === "direct" || quote.type === "mixed")
    .map(({ speaker }) => speaker);

describe("names", () => {
  test.each<[kind: string, marked: string, speakers: (string | null)[]]>([
    ["after the cue", "“We won,” said [P Mary Okoro], the mayor.", ["Mary Okoro"]],
    ["a short name", "[P Mary Okoro] spoke on Friday.\n“We won,” [P Okoro] said.", ["Mary Okoro"]],
    ["with a title", "“We won,” Prime Minister [P Shinzo Abe] said.", ["Shinzo Abe"]],
    [
      "the addressee is not the speaker",
      "[P Joseph Dunford] told [P Shinzo Abe] that “the alliance is rock-solid.”",
      ["Joseph Dunford"],
    ],
    [
      "a possessor is not the speaker",
      "“We won,” said [P Donald Trump]'s campaign manager, [P Kellyanne Conway].",
      ["Kellyanne Conway"],
    ],
    ["who somebody speaks for is not the speaker", "“We won,” a spokesman for [P Donald Trump] said.", [null]],
    ["a name used as a modifier", "“We won,” one [P Trump] adviser said.", [null]],
    ["a body", "“We have no comment,” the [O Ministry of Health] said.", ["Ministry of Health"]],
    ["a date is nobody", "“We won,” officials said on [D Friday].", [null]],
    ["interrupted", "“We,” [P Mary Okoro] said, “have won.”", ["Mary Okoro"]],
    ["resumed", "“We won,” [P Mary Okoro] said. “Now we rest.”", ["Mary Okoro"]],
    [
      "in the sentence before",
      "[P Rex Tillerson] said the US wanted a dialogue. “Our effort is to cause them to want to engage in talks.”",
      ["Rex Tillerson"],
    ],
  ])("%s", (_kind, marked, speakers) => expect(speakersOf(marked)).toEqual(speakers));
});

describe("pronouns", () => {
  test.each<[kind: string, marked: string, speakers: (string | null)[]]>([
    ["he", "[P John Smith] met [P Mary Okoro] on Friday.\n“We agreed,” he said.", ["John Smith"]],
    ["she", "[P John Smith] met [P Mary Okoro] on Friday.\n“We agreed,” she said.", ["Mary Okoro"]],
    ["by honorific", "Mr. [P Sumu] met Ms. [P Tara] on Friday.\n“We agreed,” she said.", ["Tara"]],
    [
      "it",
      "[O Acme Corp] denied the claims of [P John Smith] on Friday.\n“There was no leak,” it said.",
      ["Acme Corp"],
    ],
    [
      "he keeps the floor",
      "“We won,” [P John Smith] said.\n“Now we rest,” he added.\n“And then we work,” he said.",
      ["John Smith", "John Smith", "John Smith"],
    ],
    ["in the same sentence", "[P John Smith] was glad because, he said, “the vote was fair.”", ["John Smith"]],
  ])("%s", (_kind, marked, speakers) => expect(speakersOf(marked)).toEqual(speakers));
});

describe("descriptions", () => {
  test.each<[kind: string, marked: string, speakers: (string | null)[]]>([
    [
      "by title",
      "Finance Minister [P John Smith] met [P Mary Okoro], a farmer, on Friday.\n“We agreed,” the minister said.",
      ["John Smith"],
    ],
    [
      "by apposition",
      "[P John Smith], a lawyer, met [P Peter Brown], a farmer, on Friday.\n“We agreed,” the farmer said.",
      ["Peter Brown"],
    ],
    [
      "a body by its name",
      "The [O Ministry of Health] has closed the clinic that [P John Smith] ran.\n“It was not safe,” the ministry said.",
      ["Ministry of Health"],
    ],
    [
      "a spokesperson without a name",
      "[P John Smith] leads the [O Labour Party].\n“We won,” a spokeswoman for the party said.",
      [null],
    ],
    [
      "an unnamed official",
      "[P John Smith] leads the [O Labour Party].\n“It is a mess,” a senior official said.",
      [null],
    ],
    ["people", "[P John Smith] came to the village on Friday.\n“It is a mess,” residents said.", [null]],
  ])("%s", (_kind, marked, speakers) => expect(speakersOf(marked)).toEqual(speakers));
});

test("says how it knows, and how sure it is", () => {
  const [named, pronoun] = quotesOf("“We won,” [P John Smith] said.\n“Now we rest,” he added.");
  expect(named?.quote.method).toBe("name");
  expect(pronoun?.quote.method).toBe("pronoun");
  for (const { quote } of [named, pronoun].flatMap((found) => found ?? [])) {
    expect(quote.confidence).toBeGreaterThan(0.5);
    expect(quote.confidence).toBeLessThan(1);
  }
});
