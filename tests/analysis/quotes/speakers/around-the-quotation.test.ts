/** Who speaks by what stands around a quotation: questions before it, the sentence in front or behind, the same words elsewhere; by the shipped weights. */
import { describe, expect, test } from "vitest";
import { spokenIn } from "./spoken-in.ts";

describe("a question and its answer", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "Finance Minister [P Ukur Yatani] was asked, “Will the government cut its own spending?” He answered, “We already have.”",
      ["–: Will the government", "Ukur Yatani: We already have."],
    ],
    [
      "“No,” [P Ukur Yatani] said. Then the reporter [P Amina Chao] asked, “Why not?” He said: “Because I am needed here.”",
      ["Ukur Yatani: No,", "Amina Chao: Why not?", "Ukur Yatani: Because I am"],
    ],
    [
      "When asked, “What is your plan?” [P Tom Reed] replied: “We have none.”",
      ["–: What is your", "Tom Reed: We have none."],
    ],
    [
      "[P Rubio] explained the visas to [P Scott Szlachta].\n\nWas [P Szlachta] satisfied with [P Rubio]’s response?\n\n“To a point,” he said. “He sort of redirected.”",
      ["Scott Szlachta: To a point, + He sort of"],
    ],
    [
      "Interview: novelist [P Amara Eze] on ghosts\n\nShe spoke to [P Daniel Frost].\n\nDF: What happened?\n\nAE: My agent said, “Sit down.” I was on a bus.",
      ["Amara Eze: My agent said,"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

test("the headline of an interview says who answers", () => {
  const marked =
    "Interview: novelist [P Amara Eze] on ghosts\n\nShe spoke to [P Daniel Frost].\n\nQ: What happened?\n\nA: My agent said, “Sit down.” I was on a bus.";
  expect(spokenIn(marked, true)).toEqual(["Amara Eze: My agent said,"]);
});

describe("the sentence beside it", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "“It is a joke,” [P Tom Hallett] said.\n\nFor fishmonger [P Joao Pires], whose stall stands opposite, the ban comes too late. “They have been landing this stuff for weeks.”",
      ["Tom Hallett: It is a", "Joao Pires: They have been"],
    ],
    [
      "“It's malpractice,” said [P Kevin Oram].\n\n“Nobody wins in a shutdown.” That quote from [P Thomas Krebs], a retired colonel, drew the loudest applause.",
      ["Kevin Oram: It's malpractice,", "Thomas Krebs: Nobody wins in"],
    ],
    [
      "[P Lars Petersen] spoke. The project has been welcomed by the [O Federal Ministry for Economic Affairs] as “an important contribution to security of supply”.",
      ["Federal Ministry for Economic Affairs: as “an important"],
    ],
    [
      "“It was hard,” said [P Colleen Frost]. As [P Kerry Sculthorpe] sums up this time: “White was good and black wasn't.”",
      ["Colleen Frost: It was hard,", "Kerry Sculthorpe: White was good"],
    ],
    [
      "[P Maria Soubana] cooks. “The garlic,” I ask, “is it also home-grown?” “No, it is imported,” [P Maria] answers.",
      ["–: The garlic, + is it also", "Maria Soubana: No, it is"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("a heading takes its words from the text", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "“We're in the people-pleasing business,” said [P Thomas Perez], a manager.\n\n‘We’re vetting candidates!’\n\nIt is awkward to audition.\n\n“We’re vetting candidates!” said [P Arturo Vargas].",
      [
        "Thomas Perez: We're in the",
        "Arturo Vargas: We’re vetting candidates!",
        "Arturo Vargas: We’re vetting candidates!",
      ],
    ],
    [
      "[P Rani Basha] was fired from the prison.\n\n“Everyone knew. Everyone was silent.”\n\n[P Hila] was a guard there. “He walked freely around. Everyone knew. Everyone was silent. Everyone was afraid,” she wrote.",
      ["Hila: Everyone knew. Everyone", "Hila: He walked freely"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("what somebody is", () => {
  test.each<[marked: string, spoken: readonly string[]]>([
    [
      "The court sat in [L Sydney]. “He was all over the shop,” Justice [P Michael Lee] said.\n\nThe Premier said he was “extremely angry” about it.",
      ["Michael Lee: He was all", "–: he was “extremely"],
    ],
    [
      "[P Helen Barker], 52, of Mill Lane, pleaded guilty to fraud. “She betrayed them,” Det Con [P Amy Roe] said.\n\nAsked by a reporter if she was sorry, the defendant shouted, “It isn't enough, is it?”",
      ["Amy Roe: She betrayed them,", "Helen Barker: It isn't enough,"],
    ],
    [
      "[P Rosalind Ashe] was born in [L Hull]. Her father, [P Ned], wanted her to be a typist. “He thought the theatre was for drunks,” she told an interviewer.",
      ["Rosalind Ashe: He thought the"],
    ],
    [
      "Mayor [P Tom Hill] met the governor, [P John Reeves], on Monday. [P Reeves] left without comment. The mayor was more talkative. “We had a good meeting,” he said.",
      ["Tom Hill: We had a"],
    ],
    [
      "At a town hall a young woman asked Mrs. [P Clinton] about several women.\n\n“You say that all of them should be believed,” the woman said.",
      ["–: You say that"],
    ],
    [
      "The council voted in [L Dakota].\n\nThe mayor spoke first.\n\nNobody listened.\n\n“It was chaos,” a resident said. [P Maria Lopez], who runs the bakery, closed early. “Nobody came,” the resident said.",
      ["–: It was chaos,", "–: Nobody came,"],
    ],
    [
      "The pool stayed open. A report in the Argus Leader of [O Sioux Falls] said the pool was “safe, if ugly”.",
      ["–: the pool was"],
    ],
    [
      "The interview set off a panic, and the chairman, [P Reince Priebus], was said to be “furious” with Trump.",
      ["–: the chairman, Reince + to be “furious”"],
    ],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});

describe("a heading in marks", () => {
  test.each<[what: string, marked: string, spoken: string]>([
    [
      "is said by whoever says so below",
      "“They pay us,” [P Kim Reid] said.\n\n‘They made us thieves on our own land’\n\nThe mine opened in 2014.\n\n“They have made us thieves on our land,” [P Rohi Das] said.",
      "Rohi Das: They made us",
    ],
    [
      "is said by nobody from above",
      "“They pay us,” [P Kim Reid] said.\n\n‘They made us thieves on our own land’\n\nThe mine opened in 2014.",
      "–: They made us",
    ],
    [
      "may have double marks and no stop",
      "“They pay us,” [P Kim Reid] said.\n\n“They hoped I would take this secret to the grave”\n\nShe has told it since. [P Ann Das] said that they hoped she would “take this secret” to the grave.",
      "Ann Das: They hoped I",
    ],
    [
      "is none with a stop",
      "“They pay us,” [P Kim Reid] said.\n\nIt was late.\n\n“We asked them to leave.”\n\n[P Rohi Das] said that it “was subverted”.",
      "Kim Reid: We asked them",
    ],
  ])("%s", (_, marked, spoken) => expect(spokenIn(marked)).toContain(spoken));
});

test.each<[marked: string, spoken: string]>([
  [
    "[P Gillibrand] on [P Hillary] Releasing Her Speech Transcripts: ‘I Think She Will.’\n\nThe senator spoke on Friday.",
    "Gillibrand: I Think She",
  ],
  [
    "[P Elizabeth Warren] Hammers [O Wells Fargo] CEO: ‘You Should Be Criminally Investigated.’\n\nShe grilled [P John Stumpf] on Tuesday.",
    "Elizabeth Warren: You Should Be",
  ],
  [
    "[O CNN] President On [P Donald Trump]: ‘We Do Not Pay Candidates.’\n\n[O CNN] President [P Jeff Zucker] was clear.",
    "Jeff Zucker: We Do Not",
  ],
])("a headline quotes whom it begins with: %s", (marked, spoken) => {
  expect(spokenIn(marked, true)).toContain(spoken);
});
