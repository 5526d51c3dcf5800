/** Words for a speaker that mean nobody, or somebody else, than those who are named near them; by the shipped weights. */
import { describe, expect, test } from "vitest";
import { allReportsIn, spokenIn } from "./spoken-in.ts";

describe("neither the last speaker nor the body named near", () => {
  test.each<[what: string, marked: string, last: string]>([
    [
      "the spokesman of another country",
      "[L Chile] is watching the border, its government says.\n\n“We follow it closely,” ministry spokesman [P Tomás Vidal] told reporters.\n\nBut [L Peru]'s top government spokesman said the army was not moving.",
      "–: indirect the army was",
    ],
    [
      "somebody else's press secretary",
      "“We take all threats seriously,” Supt. [P Alan Marsh] said in a release.\n\nThe prime minister's press secretary said the office does not comment on such matters.",
      "–: indirect the office does",
    ],
    [
      "whom messages are about",
      "[P Lena Park] spoke. According to the messages, [P Park], 31, had asked him to leave the set.",
      "–: indirect Park, 31, had",
    ],
    [
      "whom messages are about that somebody gave out",
      "Lovers [P Lena Park] and [P Kim Dong-ha] speak out on text message scandal.\n\n[P Kim Dong-ha] has apologised for it.\n\nIt began when an outlet published text messages that it claimed were between the two. According to the messages, [P Park], 31, had asked [P Kim] to leave the set.",
      "–: indirect Park, 31, had",
    ],
    [
      "a body that manages, for whoever does a thing",
      "[O DMK] councillors left. Meanwhile the private contractor handling solid waste management said steps will be taken.",
      "–: indirect steps will be",
    ],
    [
      "somebody without a name, who goes on",
      "Solicitor [P Cormac Daly] said his client wished to plead.\n\nIn evidence, the defendant - a father of one - said he took the coats.\n\nHe told the court that it was late.\n\n“She told me, just turn up,” he said.",
      "–: direct She told me,",
    ],
    [
      "police of whom no more than a later name is told",
      "It is late. Police have said they shot one man.\n\n[P Dale Rowe], the superintendent in charge of the [O Morant West Police Division], left.",
      "–: indirect they shot one",
    ],
    [
      "police, for a union of theirs",
      "[P Ann Lee] of the [O Police Federation] left. The police said they shot one man.",
      "–: indirect they shot one",
    ],
    [
      "a journalist, for the minister who scolds one",
      "Minister [P Joram Dube] scolded a reporter, who had written he was “verbose”. The journalist had written that there were 5 000 places.",
      "–: indirect there were 5",
    ],
    [
      "those of whom a clause tells",
      "The story appeared in the [O Harare Gazette]. It is no wonder that journalists are tired, because they say nobody reads them.",
      "–: indirect nobody reads them",
    ],
    [
      "those of whom a clause tells, with others",
      "With the [O Quincy Council] meeting in the library, aldermen and members of the board raised their voices as they debated how to spend it.",
      "–: indirect how to spend",
    ],
    [
      "those of whom the paragraph before tells",
      "Residents of the two wards have blamed the [O Gaborone City Council] for the crime.\n\nThey said nobody came.",
      "–: indirect nobody came",
    ],
    [
      "an agency of a mayor, for the mayor",
      "[L London] leads, according to data released by Mayor [P Ann Lee]’s promotional agency.",
      "–: indirect London leads",
    ],
    [
      "her neighbour, for a neighbour",
      "“We saw smoke,” said next door neighbor [P Meg Lund].\n\n[P Lund] quickly called her neighbor. “I was in tears,” said [P Lund]. On the phone, her neighbor told her that his dog was in the house.",
      "–: indirect his dog was",
    ],
    [
      "a defendant of whom more is told behind a hyphen",
      "When the case was called again, solicitor [P Cormac Daly] said his client wished to plead.\n\nIn evidence, the defendant - a father of one - said he took the coats.",
      "–: indirect he took the",
    ],
  ])("%s", (_, marked, last) => expect(allReportsIn(marked).at(-1)).toBe(last));
});

describe("who is told of as somebody", () => {
  test.each<[what: string, marked: string, last: string]>([
    [
      "the speaker of the main clause, not of a clause of time",
      "“Many slip away,” [P Lars Holm], a secretary of state, said on Friday, after [L Finland]’s Interior Minister criticised [L Sweden] for doing too little.\n\n“They confirm it,” he added.\n\n[L Finland]’s interior minister [P Pekka Salo] is away.",
      "Lars Holm: direct They confirm it,",
    ],
    [
      "the subject of a sentence that opens with a time",
      "Mr [P Peter Marlow], 60, was found in the brook.\n\nThe next morning [P Keith Barnes], who was staying nearby, was walking his dog when he saw Mr [P Marlow] in the water.\n\nHe said: “I ran back down.”",
      "Keith Barnes: direct I ran back",
    ],
    [
      "the boss of whoever writes",
      "Manager [P Phil Cole] was delighted with the win.\n\nAfter a half in which “we were a million miles off the pace” according to our boss, [P Matt Gray] scored.",
      "Phil Cole: direct we were a",
    ],
    [
      "a witness by number",
      "The first prosecution witness (PW1), [P Musa Ceesay], said he knew the man. [P Lamin Jatta] left.\n\n[O PW1] told the court that the man was there.",
      "Musa Ceesay: indirect the man was",
    ],
    [
      "a branch by its own name",
      "The [N Welsh] branch of the [O National Bakers’ Union] ([O NBU Cymru]) has said that bakers will face a hard winter.",
      "NBU Cymru: indirect bakers will face",
    ],
    [
      "whoever spoke before several people did",
      "The spokesman of the [O Nigeria Police Force], [P Musa Adeyemi], said [P Okeke] had a “violent confrontation”.\n\n“He later succumbed,” [P Adeyemi] said.\n\nHe warned [N Nigerians] against “violent confrontations” with others.\n\nIn another development, police operatives in the same state said they “intercepted a suspected hoodlum identified as [P Wisdom Obi]”.\n\n“The suspect was riding a motorcycle. Upon searching him, a pistol was found,” he said.",
      "Musa Adeyemi: direct The suspect was",
    ],
    [
      "an office by the letters that everybody knows",
      "[P Ann Lee] left. Deputy superintendent of police [P Ravi Iyer] left too. “It was late,” [P Ann Lee] said.\n\n“There was an argument,” the [O DSP] said.",
      "Ravi Iyer: direct There was an",
    ],
    [
      "a company that is called one",
      "[O Rowan Paper] company will sell its mill in [L Jay], spokesman [P Perry Gruber] said.\n\nThe [L Wisconsin]-based company announced the move on Tuesday.",
      "Rowan Paper: indirect the move",
    ],
    [
      "an employer",
      "It is late. Employer [P Tse Kam-fai] and his helper both pleaded not guilty. “She is only my helper,” the employer said.",
      "Tse Kam-fai: direct She is only",
    ],
  ])("%s", (_, marked, last) => expect(allReportsIn(marked).at(-1)).toBe(last));
});

describe("headlines mean whom the text names", () => {
  test.each<[what: string, marked: string, first: string]>([
    [
      "by the noun of the one who is called so",
      "Employer tells court his worker did no wrong\n\nAn employer asked a judge why she was charged.\n\nEmployer [P Tse Kam-fai] said it was late.",
      "Tse Kam-fai: his worker did",
    ],
    [
      "by a noun of the same kind, with a word that both have",
      "Club boss blames the pitch\n\n[O Rovers] drew, and their fans left. [P Ann Lee] said it was late. Club manager [P Phil Cole] said it was early.",
      "Phil Cole: the pitch",
    ],
    [
      "by what takes them up below",
      "[L Iran] MP: Oil exports under way\n\n[P Hossein Karimi] said they went on. The [N Iranian] lawmaker said it was late.",
      "Hossein Karimi: Oil exports under",
    ],
    [
      "nobody of another body",
      "[O UNHCR] official discusses refugees\n\nThe interior minister, [P Ghaleb Zoubi], said it was late.",
      "–: refugees",
    ],
    [
      "by the one who says all there is",
      "“I was told to walk away from rebels”\n\n[P Hari Thapa] said he would work. “It is late,” [P Thapa] said. [P Thapa] said “they had a report”.",
      "Hari Thapa: I was told",
    ],
    [
      "by the same words",
      "Find of early eggs ‘really good news’\n\nKeeper [P Olive Dunn] said: “It's really good news because they thrive.” [P Carl Moss] said it was “late”.",
      "Olive Dunn: really good news",
    ],
  ])("%s", (_, marked, first) => expect(spokenIn(marked, true)[0]).toBe(first));

  test("by the subject of the verb before", () =>
    expect(
      spokenIn(
        "[O Socialist Party] Questions Ministers Over Delayed Copper Deal, Calls for New Investor\n\nIt is late.",
        true,
      ),
    ).toEqual(["Socialist Party: Ministers Over Delayed", "Socialist Party: New Investor"]));
});
