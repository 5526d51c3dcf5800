import { expect, test } from "vitest";
import { mend } from "../../../../support/mended-line.ts";

test.each([
  [
    "the sentence behind has a report of its own",
    '<s {Ann Lee}> <c acknowledged> <q their battle. <q2 "The number has doubled,">> <s2 she> <c2 wrote>, <q2 "and most are poor.">',
    ["Ann Lee: their battle", "she: The number has doubled, … and most are poor."],
  ],
  [
    "the report of a later sentence was taken for words of it",
    '<q "It is wrong,"> <s {Warren}> <c said>. <q "You squeezed them to the breaking point" to drive up the price, she said, referencing its drive to "cross-sell" accounts>.',
    [
      "Warren: It is wrong,",
      'she: "You squeezed them to the breaking point" to drive up the price … referencing its drive to "cross-sell" accounts',
    ],
  ],
  [
    "a quotation that goes on stays whole",
    '<q "It is wrong,"> <s {Warren}> <c said>. <q "It will stay wrong.">',
    ["Warren: It is wrong, … It will stay wrong."],
  ],
  [
    "what somebody else says in marks is no report of the article",
    '<s {Warren}> <c said> <q it was late. "Abe said the same.">',
    ["Warren: it was late", "Warren: Abe said the same."],
  ],
])("sentences with a report of their own: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test.each([
  [
    "said again behind the quotation",
    '<q Senator {McCaskill} scolded^VBD him: "The doctors are against you,"> <s she> <c said>.',
    ["she: The doctors are against you,"],
  ],
  [
    "reported by a newspaper behind it",
    '<q When asked^VBN about it, {Trump} said^VBD: "There will be exceptions,"> <s the {ORG Times}> <c reported>.',
    ["Trump: There will be exceptions,", 'the Times: Trump said: "There will be exceptions'],
  ],
  [
    "recorded",
    '<s The ad> <c uses footage of> <q {Hillary Clinton} asking, "Why am I not ahead?">',
    ["Hillary Clinton: Why am I not ahead?"],
  ],
  [
    "told of by somebody",
    '<s {Byrne}> <c gives an account of> <q {Clinton} telling one agent to "go to hell">.',
    ["Clinton: go to hell"],
  ],
  [
    "told of in a headline",
    "# <s {Rush Limbaugh}><c :> <q {Hillary} Asking Moderator To Fact Check 'Reeks of Fear.'>",
    ["Rush Limbaugh: Hillary Asking Moderator To Fact Check 'Reeks of Fear.'"],
  ],
  [
    "told of without a verb",
    '<s {Byrne}> <c gives an account of> <q {Clinton} at her "worst">.',
    ['Byrne: Clinton at her "worst"'],
  ],
  [
    "told of what is done",
    '<s {Byrne}> <c gives an account of> <q {Clinton} burning the "memo">.',
    ['Byrne: Clinton burning the "memo"'],
  ],
  [
    "told of what others were asked",
    '<s {Byrne}> <c gives an account of> <q agents asking for "help">.',
    ['Byrne: agents asking for "help"'],
  ],
  [
    "no report in front, a colon alone",
    '<q The doctors are against one thing: "the diet,"> <s she> <c said>.',
    ['she: The doctors are against one thing: "the diet,"'],
  ],
  [
    "no colon, a report alone",
    '<q He told^VBD nobody of "the diet,"> <s she> <c said>.',
    ['she: He told nobody of "the diet,"'],
  ],
])("a content begins with a report: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test("a title that stands in the addressee is no part of what was told", () => {
  const line = '<s {Sanders}> <c told> MSNBC\'s "Morning Joe" <q that nobody would doubt her>.';
  expect(mend(line)).toEqual(["Sanders: nobody would doubt her"]);
});

test.each([
  [
    "what a newspaper reports of somebody's words",
    "<s He> <c said> <q he was <q2 “very comfortable,”>> <s2 the {ORG Post}> <c2 reported>.",
    ["He: he was “very comfortable,”"],
  ],
  [
    "said in front and behind, by the same",
    "Asked, <s {Feinstein}> <c said> <q <q2 “I know nothing,”>> <s2 she> <c2 said>. <q2 “I never heard it.”>",
    ["she: I know nothing, … I never heard it."],
  ],
  [
    "told in words of the article and then in marks",
    "<s {Roffman}> <c told> the paper <q it would not last: <q2 “Once it is cold, it won't,”>> <s2 {Roffman}> <c2 predicted>.",
    ["Roffman: it would not last", "Roffman: Once it is cold, it won't,"],
  ],
  [
    "the marks go on with the words before them",
    "<s {Roffman}> <c described> <q the impact as <q2 “horrendous,”>> <s2 he> <c2 said>.",
    ["Roffman: the impact as “horrendous,”"],
  ],
  [
    "recalled by somebody else",
    "<s {Grayson}> <c said> <q Randolph <q2 “would have no chance,”>> <s2 the source> <c2 recalled>.",
    ["Grayson: Randolph “would have no chance,”"],
  ],
  [
    "asked by one and answered by another",
    "<s {Park}> <c asked>, <q <q2 “Why should they?”>> <s2 {Han}> <c2 replied>.",
    ["Park: Why should they?"],
  ],
  [
    "the object of a leading participle",
    "<c Remarking> upon <q his “genuine <q2 empathy,”>> <s2 {Starr}> <c2 said^VBD>, <q2 “Leave that aside.”>",
    ["Starr: his “genuine empathy,”", "Starr: Leave that aside."],
  ],
  [
    "the same answer twice",
    "<q <q2 “It is wrong,”>> <s <s2 {Salceda}>> <c <c2 said>> in a bill.",
    ["Salceda: It is wrong,"],
  ],
])("one record for %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test("a participle with the same source ends the content before it", () => {
  const line =
    "<s <s2 {Giuliani}>> <c trashed> <q {Comey} on “Morning Joe,” <c2 calling> <q2 it a “no-brainer” to act>>.";
  expect(mend(line)).toEqual(["Giuliani: Comey on “Morning Joe,”", "Giuliani: it a “no-brainer” to act"]);
});

test.each([
  [
    "“They acted with civism,” the president of the tribunal (TSE), {Erick Rodríguez} remarked, presenting it.",
    ["the president of the tribunal (TSE), Erick Rodríguez: They acted with civism,"],
  ],
  ["“Ten, my love” she says with a smile.", ["she: Ten, my love"]],
  ["The “nuclear option” she said was off the table.", []],
])("behind words in marks: %s", (line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test.each([
  [
    "whoever stands behind the verb is no content",
    "The jobs will go^VB, <c said> <q the company's recently named^VBN chair {Marcelo Claure} in an email to staff>.",
    ["the company's recently named chair Marcelo Claure: The jobs will go"],
  ],
  [
    "whoever stands before it is none either",
    "<q The two sides are^VBP close, a second person briefed^VBD on the call> <c said>.",
    ["a second person briefed on the call: The two sides are close"],
  ],
  [
    "nor is half of it content",
    '<q She was^VBD "in charge" of it>, <c said> <q another official in the inquiry, <s former White House adviser {Fiona Hill}>>.',
    ['another official in the inquiry, former White House adviser Fiona Hill: She was "in charge" of it'],
  ],
  [
    "a letter says it as somebody does",
    "<q The two sides are^VBP close, a letter in the file> <c said>.",
    ["a letter in the file: The two sides are close"],
  ],
])("a source that was taken for what is said: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test.each([
  [
    "with somebody warning of it",
    'The move drew^VBD anger, with opposition leader {Jane Smith} <c warning of> <q "dangerous consequences">.',
    ["opposition leader Jane Smith: dangerous consequences"],
  ],
  [
    "an owner is no verb",
    'The move drew^VBD anger, while the Jewish state\'s premier cheered^VBD on the "historic" move.',
    [],
  ],
  [
    "nor is part of a name",
    'Mexico will make^VB payments to the {LOC United States} of "five billion dollars a year for the wall".',
    [],
  ],
])("verbs of reports: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test.each([
  [
    "a clause in front of its main clause",
    "When <s {Maddow}> <c said> <q prices rose^VBD, {Clinton} disagreed^VBD>.",
    ["Maddow: prices rose"],
  ],
  [
    "the comma stands in front of a mark",
    'Although <s {Weiner}> <c admitted> <q he and she were^VBD "friends," he claimed^VBD otherwise>.',
    ['Weiner: he and she were "friends,"'],
  ],
  [
    "behind 'even as' and a joint",
    "But even as <s he> <c accused> <q the agency of favours, the {ORG FBI} would^MD not say>.",
    ["he: the agency of favours"],
  ],
  [
    "a list is no clause",
    "When <s {Maddow}> <c said> <q prices, wages and rents had^VBD risen, many were^VBD angry>.",
    ["Maddow: prices, wages and rents had risen"],
  ],
  [
    "the main clause is not part of it",
    "When <s {Maddow}> <c said> <q the rent, the wages and the price rose^VBD>, {Clinton} disagreed^VBD.",
    ["Maddow: the rent, the wages and the price rose"],
  ],
  [
    "an apposition has no verb of its own",
    'When <s {Maddow}> <c said> <q it was^VBD "national," a term usually reserved^VBN for the right>.',
    ['Maddow: it was "national," a term usually reserved for the right'],
  ],
  [
    "'As the Post put it' reports its main clause",
    "As <s the {ORG Post}> <c wrote>, <q after the vote passed^VBD, {Turkey} left^VBD>.",
    ["the Post: after the vote passed, Turkey left"],
  ],
  [
    "what stands in front is a phrase",
    "After the debate <s {Maddow}> <c said> <q prices rose^VBD, wages fell^VBD>.",
    ["Maddow: prices rose, wages fell"],
  ],
])("reports in front of a main clause: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});
