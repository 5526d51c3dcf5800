/** Who is named, and who is not, where an article is read by rules for one kind of text: headlines, interviews, matches, courts; by the shipped weights. */
import { describe, expect, test } from "vitest";
import { allReportsIn, spokenIn } from "./spoken-in.ts";

describe("several people are none of those named", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "Prosecuting, [P Helen Ogden] said it was “Russian roulette”.\n\nThe couple said in a joint statement that they “still wake up at night”.",
      ["Helen Ogden: it was “Russian", "–: they “still wake"],
    ],
    [
      "The economist [P Kate Ellery] has pointed it out. “Trust the market,” say the think tanks.",
      ["–: Trust the market,"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("on the field and beside it", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[P Jamie Kerr] struck late for what manager [P Steve Laird] called “the turning point”.\n\nKerr had been out for months. “I dreamed about that in the gym,” the striker said.",
      ["Steve Laird: what … called", "Jamie Kerr: I dreamed about"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked).at(-1)).toEqual(spoken.at(-1)));
});

describe("what shows something by itself, and what is new, is nobody's", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[P Susan Collins], president of the [O Boston Fed], told [O CNBC] she had “no view”.\n\nTraders see a “75% chance” of a cut, [O CME Group]’s FedWatch tool showed.\n\nMinutes of the last meeting revealed that “many” members favoured none.",
      ["Susan Collins: she had “no", "–: a “75% chance”", "–: “many” members favoured"],
    ],
    [
      "[O Global Affairs Canada] said it was “aware of reports”.\n\nA preliminary report by investigators found that the brakes “did not have the capacity”.",
      ["Global Affairs Canada: it was “aware", "–: the brakes “did"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("whom a pronoun cannot mean", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[P Cody Webster] unclips the collar of a hound named [P Tess] and waits. “She’ll tell you,” he whispers.",
      ["Cody Webster: She’ll tell you,"],
    ],
    [
      "[P Harvey Dean], 19, was convicted. His best friend, who cannot be named for legal reasons, wept. “I was shouting,” he said.",
      ["–: I was shouting,"],
    ],
    [
      "[P Carl Tobias] said it was “dismissed”. Another, who asked not to be named because he has cases before the court, put it more bluntly. “That’s a dead letter,” he said.",
      ["Carl Tobias: it was “dismissed”", "–: That’s a dead"],
    ],
    [
      "[P Mirzam Abdurrachman] has modelled it. A [N German] tourist at the next table puts down his fork. “I had no idea,” he says.",
      ["–: I had no"],
    ],
    [
      "[P Roisin Gallagher] tells jokes. Then my dad died.\n\nWhat did he make of them?\n\nHe never heard one. “Nobody likes a smart mouth,” he used to say.",
      ["–: Nobody likes a"],
    ],
    [
      "[P Cornelius Mweetwa] spoke. It drew a retort from [P Makebi Zulu], the family’s spokesperson and lawyer, who said Mweetwa should “learn some manners”.",
      ["Makebi Zulu: Mweetwa should “learn"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("whose words they are", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[P Nigella Lawson] calls her “a force of nature”. [P Asma Khan] rolls her eyes at this. “Nature doesn’t have to do VAT.”",
      ["Nigella Lawson: her “a force", "Asma Khan: Nature doesn’t have"],
    ],
    [
      "[P Benjamin Netanyahu] accused them of pouring “fuel on the fire”. Asked about that, [P Albanese] paused. “This is a moment for national unity,” he said.",
      ["Benjamin Netanyahu: them of pouring", "Albanese: This is a"],
    ],
    [
      "[P Abba Moro] would have none of it. He alleged that it was smuggled in. His words: “We were elected to read before we vote.”",
      ["Abba Moro: We were elected"],
    ],
    [
      "The union’s leader, [P Ann Lee], said it was “over”. Counsel for the nurses contended that it was “moot”.",
      ["Ann Lee: it was “over”", "–: it was “moot”"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

test("what happened is no speaker of a headline", () =>
  expect(spokenIn("[L Hong Kong] fire: “I kept calling her number”\n\nIt is raining.", true)).toEqual([
    "–: I kept calling",
  ]));

test("neither of two is none of them", () =>
  expect(
    allReportsIn(
      "[O Apple] pays [O Google] for it, [P Ann Lee] said. Neither company would confirm that it was true.",
    ).at(-1),
  ).toBe("–: indirect it was true"));

describe("whom a relative pronoun takes up", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[P Kash Patel] smiled. Not so, according to Senate Minority Leader [P Chuck Schumer] (D-N.Y.), who said the case had “all the hallmarks of revenge”.",
      ["Chuck Schumer: the case had"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("names with what stands beside them", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[P Helen Dickinson] OBE, chief executive of the [O British Retail Consortium], said: “It makes a real difference.”",
      ["Helen Dickinson: It makes a"],
    ],
    [
      "[O Association of Convenience Stores] chief executive [P James Lowman] added: “It is essential.”",
      ["James Lowman: It is essential."],
    ],
    [
      "[P Alex Irving] called it “a masterclass”.\n\nUnite, which represents some of the crew, said they had seen “precious little”.",
      ["Alex Irving: it “a masterclass”", "–: they had seen"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("a voice of others, and a paper", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[O PTI] leader [P Gohar Ali Khan] called it “dark”.\n\nMinister [P Attaullah Tarar] spoke along with [P Azma Bokhari], who said they were “anti-state”.\n\nThe [O PTI]’s spokesperson rejected it as “a pack of lies”.",
      ["Gohar Ali Khan: it “dark”", "Azma Bokhari: they were “anti-state”", "–: it as “a"],
    ],
    [
      "The critic [P Kenneth Tynan] called it “most unpleasant”.\n\nNext was a play of which the Observer said that “one laughs, and then checks one’s wallet”.",
      ["Kenneth Tynan: it “most unpleasant”", "–: one laughs, and"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("whose words are announced", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "[P Priti Patel] says: “This is a humiliation.”\n\nAnd this is from [P Nigel Farage], the party's leader, on [M X].\n\n“Great news. Now tear it up.”",
      ["Priti Patel: This is a", "Nigel Farage: Great news. Now"],
    ],
    [
      "[P Michael Polak] said they had tried “to do this in secret”.\n\nMr Justice [P Goose]’s ruling runs to 14 pages. The key passage is paragraph 22, in which he says there is “a strong case”.",
      ["Michael Polak: they had tried", "Goose: there is “a"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

test("a headline is about an event, which says nothing", () =>
  expect(spokenIn("[M COP30]: Deal reached without roadmap\n\nIt is raining.", true)).toEqual([]));

test("the headline of an interview names who is quoted in front of it", () =>
  expect(spokenIn("“I can’t watch the last scene”: [P Nadia Rahimi] on grief\n\nIt is raining.", true)).toEqual([
    "Nadia Rahimi: I can’t watch",
  ]));

test("whom a sentence is about answers the writer in it", () =>
  expect(
    spokenIn(
      "[P Nadia Rahimi] has a second film. She laughs when I read her the review. “That is fair. That is my family.”",
    ),
  ).toEqual(["Nadia Rahimi: That is fair."]));

test("a body goes by what it is called", () =>
  expect(
    allReportsIn(
      "[P Walter Simms] opens the gate. The owner, a firm called [O Halsted Partners], said it would go on.",
    ),
  ).toEqual(["Halsted Partners: indirect it would go"]));

test("words that somebody is said to have in a sentence of their own", () =>
  expect(spokenIn("Here is how it was in the words of one patient: “I lay there for nineteen hours.”")).toEqual([
    "–: I lay there",
  ]));

describe("who cannot have said it", () => {
  test.each<[what: string, marked: string, spoken: readonly string[]]>([
    [
      "a body without a name before an it",
      "“We are overjoyed,” [O Medics Without Walls] said.\n\nThe foreign ministry confirmed the release. “We did not pay a ransom,” it said.",
      ["Medics Without Walls: We are overjoyed,", "–: We did not"],
    ],
    [
      "whoever is called by name in what is reported",
      "Bishop [P Gerald Foxe] said through his lawyer that he had acted in good faith. The lawyer said [P Foxe] would make no further comment.",
      ["Gerald Foxe: he had acted", "–: Foxe would make"],
    ],
    [
      "an office that nobody named holds",
      "[P Gerald Foxe], a teacher, was sorry. The Archbishop called the report “harrowing reading”.",
      ["–: the report “harrowing"],
    ],
    [
      "whom an editorial is about",
      "[P Hillary Clinton] stayed away. “She should come to Louisiana,” the editorial read.",
      ["–: She should come"],
    ],
    [
      "where somebody works",
      "A report by [O Harvard] economist [P Ken Rogoff] said the debt was too high.",
      ["Ken Rogoff: the debt was"],
    ],
  ])("%s", (_, marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("who is asked on the street, and heard on tape", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "We asked at the gates.\n\n[P Janet Howe], 36: “I cannot live on thanks.”\n\n[P Bill Mercer], grandfather of two: “In my day you got on with it.”",
      ["Janet Howe: I cannot live", "Bill Mercer: In my day"],
    ],
    [
      "A group claimed responsibility in a video in which [P Claudia Frei] was heard saying that she was treated “correctly”.",
      ["Claudia Frei: she was treated"],
    ],
    [
      "[P Maisie], 10, thought it was “brilliant”. Her mum, who gave her name only as [P Steph], was less sure. “It is the second time.”",
      ["Maisie: it was “brilliant”", "Steph: It is the"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("who is named in front of what they say", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "It was said long ago. Here’s President [P Bill Clinton] in December 1992: “Our new direction is here.”",
      ["Bill Clinton: Our new direction"],
    ],
    [
      "RED STATES OUTNUMBER BLUE STATES - [P Jeffrey M. Jones]: “Twenty states are solidly Republican.”",
      ["Jeffrey M. Jones: Twenty states are"],
    ],
    ["A friend said [P Ellie Marchant] had told her: “They think I am just lazy.”", ["Ellie Marchant: They think I"]],
    [
      "It was late. A man identified by deputies as [P Raymond Burdette] said: “I shot him low.”",
      ["Raymond Burdette: I shot him"],
    ],
    [
      "[P Lou Ferrara] was late. The film, billed as “the scariest that anybody will see this year”, opens on Friday.",
      ["–: the scariest that"],
    ],
    [
      "[P Marcus Tate] threw twice. [P Tate]'s father, [P Leon], a mail carrier, took a bus. “Thirty-one hours,” the elder Tate said.",
      ["Leon: Thirty-one hours,"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

test.each([
  [
    "A bridge too far\n\nBy [P Moira Fenwick]\n\nThe engineer said her reports were “filed and forgotten”.",
    "–: her reports were",
  ],
  ["Nurse ‘laughed as patient wept’, court told\n\nA trial has begun.", "–: Nurse ‘laughed as"],
  ["‘He was never coming home’, inquest hears\n\nThe boy drowned in June.", "–: He was never"],
])("neither who wrote an article nor who hears what its headline has: %s", (marked, spoken) =>
  expect(spokenIn(marked, true)).toEqual([spoken]),
);

describe("in letters, of many, among friends and under the headline", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "The letter to Chancellor [P Philip Hammond] says: “It is extraordinary that schools have no money.”",
      ["–: It is extraordinary"],
    ],
    ["A section of [O JNU] teachers said the move was “an attack on autonomy”.", ["–: the move was"]],
    ["A number of [O Labour] MPs said the move was “an attack”.", ["–: the move was"]],
    [
      "He is a close friend of Mr [P Tan Ah Chang]. Police came.\n\n“He did not speak much,” the friend explained.",
      ["–: He did not"],
    ],
    [
      "China quake\n\n[P Calum MacLeod]\n\nNew hope may have surfaced on Wednesday in the ruins of a school.\n\nThe text message read, “I am alive, there are students alive, please save us quickly.”",
      ["–: I am alive,"],
    ],
    [
      "[P Lyons] said many overall are glad the pay went up.\n\n“Everyone asks if we have other incomes.\n\n“Yes, the other incomes help.\n\n“Even though some of us want to do certain things, we cannot.”",
      ["Lyons: Everyone asks if + Yes, the other + Even though some"],
    ],
    [
      "[P Jane Doe] met reporters on Monday. Jane Doe said it went well.\n\n[P Renee Salt], 85, from north [L London], visited the camp for the first time and “buried the ghosts”, she told the [O BBC], and has been going back ever since.",
      ["Renee Salt: Renee Salt, 85,"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});
