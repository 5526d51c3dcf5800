/** Descriptions of people with the name they go by, offices that are held and that were, and newcomers whom nobody names; by the shipped weights. */
import { describe, expect, test } from "vitest";
import { spokenIn } from "./spoken-in.ts";

type Row = readonly [marked: string, spoken: readonly string[]];

describe("the name that a description goes by", () => {
  test.each<Row>([
    [
      "A commercial driver, who gave his name simply as [P Emeka], told us: “I have been here since 5am.”",
      ["Emeka: I have been"],
    ],
    [
      "[P Ann Lee] left. Another, who identified herself as [P Mary], wondered: “Who will protect us here?”",
      ["Mary: Who will protect"],
    ],
    [
      "[P Ann Lee] left. “There was no order,” said the base chief known as [P Bob], speaking publicly for the first time.",
      ["Bob: There was no"],
    ],
    ["“I was beaten,” said a student who asked to be identified only as [P Fatima].", ["Fatima: I was beaten,"]],
    ["“I fled,” said one woman, using the pseudonym [P Amina].", ["Amina: I fled,"]],
    [
      "[P Omar Ruiz] was stopped by a woman in [L Lima] who told him: “I cannot wait.” He was leaving the hall when the woman, who later identified herself as [P Clara Benton], gave him flowers.",
      ["Clara Benton: I cannot wait."],
    ],
    ["A man named [P Kwame] said the police were “quite useless”.", ["Kwame: the police were"]],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("offices that somebody holds, and held", () => {
  test.each<Row>([
    [
      "Former President [P Goodluck Jonathan] met President [P Bola Tinubu] in [L Abuja]. “We must pray,” the former president told reporters.\n\n“We are one people,” the president said.",
      ["Goodluck Jonathan: We must pray,", "Bola Tinubu: We are one"],
    ],
    [
      "Ex-president [P Olusegun Obasanjo] wrote to President [P Buhari]. The ex-president accused him of “gross incompetence”.",
      ["Olusegun Obasanjo: him of “gross"],
    ],
    [
      "[L Chile]'s [P Gabriel Boric] and [L Uruguay]'s [P Luis Lacalle Pou] distanced themselves from [L Brazil]'s President [P Lula da Silva]. [P Lula] had said it was a “constructed narrative”.\n\n“It is not a narrative,” the [L Chilean] leader told journalists.",
      ["Lula da Silva: it was a", "Gabriel Boric: It is not"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

test("the two words of a title are no part of the name", () =>
  expect(spokenIn("His wife, [P Datin Seri Norashikin Yusof], broke down. “He is a good man.”")).toEqual([
    "Norashikin Yusof: He is a",
  ]));

describe("bodies with people beside them", () => {
  test.each<Row>([
    [
      "[P Paray]'s mother, [P Teresita], pleaded with him. The mall's management, [O Greenhills Center], said in a statement: “The safety of our shoppers is our priority.”",
      ["Greenhills Center: The safety of"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("newcomers without a name", () => {
  test.each<Row>([
    [
      "[P Jeb Bush] spoke in Manchester on Monday.\n\nOne man in the crowd interrupted the candidate. “They stole the country,” the man shouted.",
      ["–: They stole the"],
    ],
    ["One tweet said: “This is very very sad.” [O Twitter] became a place of mourning.", ["–: This is very"]],
    [
      "[P Ted Cruz] backers roared when [L Texas] was called. Their chants of “Ted! Ted!” were cut short.",
      ["–: Ted! Ted!"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});
