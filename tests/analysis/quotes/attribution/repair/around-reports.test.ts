import { expect, test } from "vitest";
import { mend } from "../../../../support/mended-line.ts";

test.each([
  [
    "a title in a phrase of place",
    '<q In an interview on "Face the Nation,"> <s {Ryan}> <c said> <q they need "more listening">.',
    ['Ryan: they need "more listening"'],
  ],
  [
    "a title that only the rules take for words",
    'On Tuesday\'s episode of "The Late Show," <s {Ryan}> <c said> <q they need "more listening">.',
    ['Ryan: they need "more listening"'],
  ],
  [
    "a clause of time",
    "<q As a phone rang>, <s the announcer> <c said>, <q “It's 3 a.m.”>",
    ["the announcer: It's 3 a.m."],
  ],
  [
    "a clause that is said itself",
    "<q If he wins>, <s the mayor> <c said>, <q “we will all go.”>",
    ["the mayor: If he wins … we will all go."],
  ],
  [
    "words in marks that are said",
    "<q Because of her age, “she does need him,”> <s {Kunin}> <c said>. <q “It helps.”>",
    ["Kunin: Because of her age, “she does need him,” … It helps."],
  ],
])("in front of a report: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test.each([
  [
    "the subject of what is said",
    "These workers, <s {Stumpf}> <c explained>, <q were “well-paid”>.",
    ["Stumpf: These workers … were “well-paid”"],
  ],
  [
    "what is said of the subject",
    "<q The weapons of his country>, <s {Castañeda}> <c added>, are like old bombs.",
    ["Castañeda: The weapons of his country … are like old bombs"],
  ],
  ["both, as they are", "<q The plan>, <s {Abe}> <c said>, <q was dead>.", ["Abe: The plan … was dead"]],
])("on both sides of a report: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test.each([
  [
    "a clause behind the comma of a quotation",
    "<s She> <c says>, <q “Don't you do it,” until shots are^VBP heard>.",
    ["She: Don't you do it,"],
  ],
  [
    "words that a quotation is a part of",
    "<s She> <c says> <q “don't” until shots are^VBP heard>.",
    ["She: “don't” until shots are heard"],
  ],
])("behind a report: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test.each([
  [
    "and predicted",
    "<q “They will like it,”> <s {Palin}> <c said>, and then predicted: “Our share is growing.”",
    ["Palin: They will like it,", "Palin: Our share is growing."],
  ],
  [
    "adding",
    "<q “We can't afford it,”> <s {Trump}> <c said>, <q adding later, “It costs a fortune.”>",
    ["Trump: We can't afford it,", "Trump: It costs a fortune."],
  ],
  [
    "resumed behind the report",
    "<q “We can't afford it,”> <s {Trump}> <c said>, <q “for it costs a fortune.”>",
    ["Trump: We can't afford it, … for it costs a fortune."],
  ],
])("another verb adds a quotation: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test.each([
  [
    "where it was shouted",
    '<s {Nasreen}> <c shouted> <q "It is^VBZ a disgrace" from the public gallery before being led out>.',
    ["Nasreen: It is a disgrace"],
  ],
  [
    "what came of it",
    "<s She> <c told> him <q “Give me six months.” and bought a small still>.",
    ["She: Give me six months."],
  ],
  [
    "more in marks",
    '<s {Nasreen}> <c said> <q "It is^VBZ a disgrace" and "a shame">.',
    ['Nasreen: "It is a disgrace" and "a shame"'],
  ],
  [
    "what it is of",
    '<s {Nasreen}> <c said>, <q "I have^VBP not heard that concern" from the officials>.',
    ['Nasreen: "I have not heard that concern" from the officials'],
  ],
  [
    "a title",
    '<s {Nasreen}> <c said> <q "The Sopranos" on Sunday was dull>.',
    ['Nasreen: "The Sopranos" on Sunday was dull'],
  ],
  [
    "words in small letters",
    '<s {Nasreen}> <c said> <q "it is^VBZ a disgrace" from start to end>.',
    ['Nasreen: "it is a disgrace" from start to end'],
  ],
])("behind a sentence in marks: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test.each([
  ["a firm", "<s A Chicago firm> <c called> <q {ORG Halsted Partners}> left.", []],
  ["who does it", "It was the first time <s she> <c named> <q {Minning}>.", ["she: Minning"]],
  [
    "what is more than a name",
    "<s A Chicago firm> <c called> <q {ORG Halsted} a fraud>.",
    ["A Chicago firm: Halsted a fraud"],
  ],
])("what something is called: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test.each([
  ["a name", "Prices fell^VBD, {Abe} said.", ["Abe: Prices fell"]],
  ["a description", "Prices fell^VBD, the minister said.", ["the minister: Prices fell"]],
  ["no verb", "Last week, {Abe} said.", []],
])("a sentence too short for the model: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});

test.each([
  [
    "the clause of a who",
    "{Ann Lee}, <s who> once <c called> <q the mayor “a clown”, will^MD run against him>.",
    ["who: the mayor “a clown”"],
  ],
  [
    "a subject within it",
    "{Ann Lee}, <s who> <c said> <q that the two men, and {Cruz} in particular, must^MD do more>.",
    ["who: the two men, and Cruz in particular, must do more"],
  ],
])("what somebody reports in a clause ends with it: %s", (_, line, expected) => {
  expect(mend(line)).toEqual(expected);
});
