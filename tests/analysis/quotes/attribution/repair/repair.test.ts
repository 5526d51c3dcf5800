import { expect, test } from "vitest";
import { LexemeTable } from "../../../../../src/analysis/quotes/attribution/grammar/lexeme.ts";
import { buildPassages } from "../../../../../src/analysis/quotes/attribution/passage.ts";
import { type Proposal, toAttribution } from "../../../../../src/analysis/quotes/attribution/proposal.ts";
import { repair } from "../../../../../src/analysis/quotes/attribution/repair/repair.ts";
import { proposeByRules } from "../../../../../src/analysis/quotes/attribution/rules/rules.ts";
import { findQuotedStretches } from "../../../../../src/analysis/quotes/quoted-stretches.ts";
import { segment } from "../../../../../src/analysis/segment.ts";
import type { Entity, EntityType } from "../../../../../src/document/annotations.ts";
import { textOf } from "../../../../../src/document/span.ts";

/** What becomes of an answer whose parts are given as words of the text. */
function mend(text: string, source: string, cue: string, content: string) {
  return mendAll(text, [[source, cue, [content]]]);
}

/** The first word of a text as an entity. */
function firstWord(text: string, type: EntityType): Entity {
  const name = /^\p{L}+/u.exec(text)?.[0] ?? "";
  const mention = { start: 0, end: name.length, tokens: { from: 0, to: 1 }, type, confidence: 1 };
  return { id: 1, type, name, aliases: [], mentions: [mention], roles: [] };
}

function mendAll(
  text: string,
  answers: readonly (readonly [source: string, cue: string, content: readonly string[]])[],
  first?: EntityType,
) {
  const blocks = [{ kind: "paragraph" as const, start: 0, end: text.length }];
  const article = { id: "a", format: "plain" as const, text, meta: { tags: [] }, blocks, captions: [], warnings: [] };
  const segmentation = segment(article);
  const [passage] = buildPassages(
    article,
    segmentation,
    first ? [firstWord(text, first)] : [],
    findQuotedStretches(article, segmentation),
    new LexemeTable(),
  );
  if (!passage) throw new Error("no passage");
  const range = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { from: passage.starts.indexOf(start), to: passage.ends.indexOf(start + words.length) + 1 };
  };
  const proposals = answers.map(
    ([source, cue, content]): Proposal => ({
      source: source === "" ? undefined : range(source),
      cue: cue === "" ? undefined : range(cue, source === "" ? 0 : text.indexOf(source)),
      content: content.map((words) => {
        const { from, to } = range(words);
        return { from: passage.mark[from - 1] === 1 ? from - 1 : from, to };
      }),
      method: "model",
      score: 1,
    }),
  );
  return repair(passage, proposals, proposeByRules(passage)).map((one) => {
    const found = toAttribution(passage, one);
    return {
      source: found?.source.map((span) => textOf(text, span)).join(" … "),
      content: found?.content.map((span) => textOf(text, span)).join(" … "),
    };
  });
}

test.each([
  [
    "grows to the whole quotation",
    '"The plan is dead, and good riddance," Abe said.',
    ["Abe", "said", "The plan is dead"],
    [{ source: "Abe", content: "The plan is dead, and good riddance," }],
  ],
  [
    "ends with the sentence",
    "Abe said the plan was dead. The plan had many friends.",
    ["Abe", "said", "the plan was dead. The plan had many friends"],
    [{ source: "Abe", content: "the plan was dead" }],
  ],
  [
    "parts a quoted sentence from a reported one",
    'Abe said the plan was dead. "It has no friends."',
    ["Abe", "said", 'the plan was dead. "It has no friends."'],
    [
      { source: "Abe", content: "the plan was dead" },
      { source: "Abe", content: "It has no friends." },
    ],
  ],
  [
    "asks the rules for a missing source",
    '"The plan is dead," said Shinzo Abe.',
    ["", "said", "The plan is dead,"],
    [{ source: "Shinzo Abe", content: "The plan is dead," }],
  ],
  [
    "adds what the rules find for a quotation that nobody covers",
    '"The plan is dead," Abe said, and officials hoped for the best.',
    ["officials", "hoped for", "the best"],
    [
      { source: "Abe", content: "The plan is dead," },
      { source: "officials", content: "the best" },
    ],
  ],
  [
    "ends what a clause about the subject reports before its own verb",
    "A nurse who claimed that patients were left on trolleys has won her case against the trust.",
    ["who", "claimed", "patients were left on trolleys has won her case against the trust"],
    [{ source: "who", content: "patients were left on trolleys" }],
  ],
  [
    "finds what that verb reports",
    'The engineer who first warned that the bridge was unsafe has told a public inquiry that her reports were "filed and forgotten".',
    [
      "The engineer",
      "first warned",
      'the bridge was unsafe has told a public inquiry that her reports were "filed and forgotten"',
    ],
    [
      { source: "The engineer", content: "the bridge was unsafe" },
      { source: "The engineer", content: 'her reports were "filed and forgotten"' },
    ],
  ],
  [
    "leaves alone a clause whose sentence has its verb behind it",
    "A man who said that what he saw was a bear and was laughed at went home.",
    ["who", "said", "what he saw was a bear"],
    [{ source: "who", content: "what he saw was a bear" }],
  ],
  [
    "leaves the addressee out",
    'The US general also said to his Japanese counterpart that "the US commitment remains ironclad."',
    ["The US general", "said to", 'his Japanese counterpart that "the US commitment remains ironclad."'],
    [{ source: "The US general", content: "the US commitment remains ironclad." }],
  ],
  [
    "leaves out whom something is told, without a that",
    "The president told African-Americans this weekend he would consider it an insult.",
    ["The president", "told", "African-Americans this weekend he would consider it an insult"],
    [{ source: "The president", content: "he would consider it an insult" }],
  ],
  [
    "gives what a participle at the start reports to the subject of the main clause, and ends it there",
    'After saying her foot was "so swollen I could barely stand," Clinton was taken away.',
    ["", "saying", 'her foot was "so swollen I could barely stand," Clinton was taken away'],
    [{ source: "Clinton", content: 'her foot was "so swollen I could barely stand,"' }],
  ],
  [
    "does not take the next noun for that subject",
    "Denouncing the attack, the worst in years, as cowardly, he vowed to fight on.",
    ["", "Denouncing", "the attack, the worst in years, as cowardly"],
    [{ source: "he", content: "the attack, the worst in years, as cowardly" }],
  ],
  [
    "takes no verdict for a report of those it is passed on",
    "Pritchard was found guilty of murdering his neighbour.",
    ["Pritchard", "was found guilty", "of murdering his neighbour"],
    [],
  ],
  [
    "takes nobody for the source of what is done to him",
    'The minister was told, "You have no mandate."',
    ["The minister", "was told", "You have no mandate."],
    [{ source: "", content: "You have no mandate." }],
  ],
  [
    "but whom a by names",
    'The minister was asked by Cooper, "Do you have a mandate?"',
    ["The minister", "was asked", "Do you have a mandate?"],
    [{ source: "Cooper", content: "Do you have a mandate?" }],
  ],
  [
    "who is no part of what is reported",
    "The minister was accused by Abe of having lied.",
    ["The minister", "was accused by", "Abe of having lied"],
    [{ source: "Abe", content: "of having lied" }],
  ],
  [
    "leaves the subject to what is said of a passive kind of reporting",
    'The minister was quoted as saying, "We shall fight on."',
    ["The minister", "was quoted as saying", "We shall fight on."],
    [{ source: "The minister", content: "We shall fight on." }],
  ],
  [
    "gives what stands in somebody's words to him",
    'The fair was held in Haifa because, in Forbes\' words, "they are the best."',
    ["The fair", "was held", 'in Haifa because, in Forbes\' words, "they are the best."'],
    [{ source: "Forbes", content: "they are the best." }],
  ],
  [
    "whichever way that is put",
    'In the words of Mr Blair, "the kaleidoscope has been shaken."',
    ["", "words", "the kaleidoscope has been shaken."],
    [{ source: "Mr Blair", content: "the kaleidoscope has been shaken." }],
  ],
  [
    "and how somebody put it, where nothing else reports it",
    'As the writer Kapka Kassabova has put it, borders are "where the fabric is thin".',
    ["", "borders", "are"],
    [
      { source: "", content: "are" },
      { source: "the writer Kapka Kassabova", content: "where the fabric is thin" },
    ],
  ],
  [
    "before or behind",
    'The house was a "lawful source of income," as a ministry memo put it.',
    ["", "house", "was"],
    [
      { source: "", content: "was" },
      { source: "a ministry memo", content: "lawful source of income," },
    ],
  ],
  [
    "and whoever they are",
    'She left because, in her own words, "it was time."',
    ["She", "left", 'because, in her own words, "it was time."'],
    [{ source: "her", content: "it was time." }],
  ],
  [
    "ends a quotation with its report",
    '"We need change," the businessman said, arguing that he would bring common sense.',
    ["the businessman", "said", "We need change"],
    [{ source: "the businessman", content: "We need change," }],
  ],
  [
    "keeps a clause before a later that",
    "The general said it was clear that the talks had failed.",
    ["The general", "said", "it was clear that the talks had failed"],
    [{ source: "The general", content: "it was clear that the talks had failed" }],
  ],
  [
    "ends a content where a rule finds the report of a quotation",
    'Officials said fathers would wait, and when asked, the mother replied, "It helps mothers."',
    ["Officials", "said", "fathers would wait, and when asked, the mother replied"],
    [
      { source: "Officials", content: "fathers would wait, and when asked" },
      { source: "the mother", content: "It helps mothers." },
    ],
  ],
  [
    "does not end with what joins the next clause to it",
    "Officials said the missiles could reach Guam, although nobody had seen one.",
    ["Officials", "said", "the missiles could reach Guam, although"],
    [{ source: "Officials", content: "the missiles could reach Guam" }],
  ],
  [
    "takes a bracket that closes in it",
    "Officials said it was a threat by North Korea (DPRK), and it was.",
    ["Officials", "said", "it was a threat by North Korea (DPRK"],
    [{ source: "Officials", content: "it was a threat by North Korea (DPRK)" }],
  ],
  [
    "leaves out a bracket that opens before it",
    "The talks (Abe said they were over) went on.",
    ["Abe", "said", "they were over)"],
    [{ source: "Abe", content: "they were over" }],
  ],
] as const)("%s", (_, text, [source, cue, content], expected) => {
  expect(mend(text, source, cue, content)).toEqual(expected);
});

test("what follows the report of a quotation is no part of it, and a quotation resumed is", () => {
  const text = '"We need change," he said, arguing for a "sense" of duty. "It helps," she said on Friday, "all of us."';
  expect(mendAll(text, [["he", "said", ["We need change,", 'arguing for a "sense" of duty']]])).toContainEqual({
    source: "he",
    content: "We need change,",
  });
  expect(mendAll(text, [["she", "said", ["It helps,", "all of us."]]])).toContainEqual({
    source: "she",
    content: "It helps, … all of us.",
  });
});

test("a report that 'and' joins to another shares its source, and no other does", () => {
  const text = "Pyongyang plans a test, and officials in Tokyo reaffirmed their pledge and said they would respond.";
  const found = mendAll(text, [
    ["officials in Tokyo", "reaffirmed", ["their pledge"]],
    ["Pyongyang", "said", ["they would respond"]],
  ]);
  expect(found.map(({ source }) => source)).toEqual(["officials in Tokyo", "officials in Tokyo"]);
  const apart = "Pyongyang made a test after officials reaffirmed their pledge, the ministry said.";
  expect(
    mendAll(apart, [
      ["officials", "reaffirmed", ["their pledge"]],
      ["the ministry", "said", ["Pyongyang made a test"]],
    ]).map(({ source }) => source),
  ).toEqual(["the ministry", "officials"]);
});

test("a report takes no part of what another cue reports, and a participle for a sentence goes on with the last", () => {
  expect(
    mendAll("Solara reaffirmed its guidance and said it plans to open two plants.", [
      ["Solara", "reaffirmed", ["its guidance", "it plans to open two plants"]],
      ["Solara", "said", ["it plans to open two plants"]],
    ]),
  ).toEqual([
    { source: "Solara", content: "its guidance" },
    { source: "Solara", content: "it plans to open two plants" },
  ]);
  expect(
    mendAll('The mayor said the plan was a mistake. Adding, "It is never that bad."', [
      ["The mayor", "said", ["the plan was a mistake"]],
      ["", "Adding", ["It is never that bad."]],
    ]),
  ).toEqual([
    { source: "The mayor", content: "the plan was a mistake" },
    { source: "The mayor", content: "It is never that bad." },
  ]);
});

test.each([
  // What the model says of it: nothing, no source, or a source cut short.
  [
    "According to a study by the Port Board, a week would cost millions.",
    [],
    "a study by the Port Board",
    "a week would cost millions",
  ],
  [
    "According to Guo's estimates, six per cent would be lost.",
    [["", "According to", ["Guo's estimates, six per cent would be lost"]]],
    "Guo's estimates",
    "six per cent would be lost",
  ],
  [
    "According to a document dated May 5, 2022, the board met on the hill.",
    [["", "According to", ["a document dated May 5, 2022, the board met on the hill"]]],
    "a document dated May 5, 2022",
    "the board met on the hill",
  ],
  // Where an apposition may follow, the model is left alone.
  [
    "According to a report cited here, authored by the board, it met.",
    [["a report cited here", "According to", ["it met"]]],
    "a report cited here",
    "it met",
  ],
  [
    "According to the board, which met, it rained.",
    [["the board, which met,", "According to", ["it rained"]]],
    "the board, which met",
    "it rained",
  ],
] as const)("who it is according to in %j", (text, answers, source, content) => {
  expect(mendAll(text, answers)).toEqual([{ source, content }]);
});
