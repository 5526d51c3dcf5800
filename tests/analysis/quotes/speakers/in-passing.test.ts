/** Names in passing do not speak, and whoever is brought on does; by the shipped weights. */
import { describe, expect, test } from "vitest";
import { allReportsIn, spokenIn } from "./spoken-in.ts";

describe("nobody", () => {
  test.each<[what: string, marked: string, last: string]>([
    [
      "“she”, for whoever wrote the article",
      "Storm: one grateful town\n\nBy [P Dora Finch] 26 April 2016, 12:00AM\n\nIt rained. “It was a good day,” the woman said.\n\n“I was glad,” she said.",
      "–: direct I was glad,",
    ],
    [
      "“they”, for a company that is named only in what they say",
      "Residents of the valley have petitioned the police to look into their land.\n\n“We write to ask for your help against what is done by [P Jomo Musisi] through his company [O Kimani Holdings],” they wrote on March 8.",
      "–: direct We write to",
    ],
    [
      "“they”, for the house in front of which they sit",
      "Their sit-in continued outside the [O Harbour Press Club] for 75 days. But they felt that the authorities did not listen.",
      "–: indirect the authorities did",
    ],
    [
      "“they”, for whoever was arrested, behind a report about officers",
      "[P Shane Odell] and [P Michael Odell] were arrested after a fight.\n\n[P Kevin Tanner] revealed how he was surrounded by a mob.\n\nHis colleague [P Colin Marsh] revealed how the officers had to draw their batons.\n\nThey were also forced to call for reinforcements from the next town.",
      "–: indirect reinforcements from the",
    ],
    [
      "“they”, for an office, where the staff is the subject",
      'The [O Sutton County Sheriff\'s office] wrote that a dog was found. When staff contacted [P Eric Wills] to let him know they had his dog, they said he "responded with disbelief."',
      '–: mixed he "responded with',
    ],
    [
      "a spokesman, behind one who was named",
      'The man broke in at noon.\n\nHe had a knife.\n\nTwo children were freed just after five in the town, police spokesman [P Jorg Blasek] said.\n\n"It has ended without trouble. We went in," a police spokesman said.',
      "–: direct It has ended",
    ],
    [
      "an intelligence office, for rebels who are named by one word",
      "A [O Taliban] bomber struck today near the car of an official, killing four.\n\nThe target, who heads a department, was hurt in the latest of a series of raids by the rebels, the intelligence office said in a statement.",
      "–: indirect The target, who",
    ],
    [
      "the government, for one of a prefecture that comes up later",
      "The government declared a state of emergency on Friday after the quake.\n\nBut the [O Mizuho Prefectural Government] is two hours away.",
      "–: indirect a state of",
    ],
    [
      "a solicitor and “he” behind him, for those for whom he speaks",
      "[P Darren Gilmour] and [P Jonathan Meade] were fined. Defending solicitor for [P Gilmour] and [P Meade] told the court that his clients had written it together. “The delay was not intended,” he said.",
      "–: direct The delay was",
    ],
    [
      "members of a council, for the council",
      "The five permanent members of the [O World Harbour Council] have met but conceded that the effort had failed.",
      "–: indirect the effort had",
    ],
    [
      "who is described in what somebody says",
      "The Command Officer, [P Yakub Saba], confirmed this in a statement. Mr [P Saba] said on Monday, the head of the local police division reported that armed men had come.",
      "–: indirect armed men had",
    ],
    [
      "two people who hold two offices",
      "[P Marco Gabetti] runs the firm. The chief executive and chief creative officer of the fashion house have apologized for putting a hoodie on sale.",
      "–: indirect putting a hoodie",
    ],
  ])("%s", (_, marked, last) => {
    expect(allReportsIn(marked).at(-1)).toBe(last);
  });
});

describe("whoever is brought on", () => {
  test.each<[what: string, marked: string, last: string]>([
    [
      "who explains that he speaks of somebody else",
      "“I play a lot,” [P Milo Brandt] said, “but I will be ready.” [P Brandt] co-trainer [P Kevin Oakes] openly exuded confidence in his fighter. “I’m sure that he ([P Brandt]) will win,” he said.",
      "Kevin Oakes: direct I’m sure that",
    ],
    [
      "at the end of the paragraph before",
      "“Absolutely the sweetest,” said corner-back [P Jack Tyler].\n\n“I know we won before, but this is the best.”\n\nAgreed, reckoned wing-back [P Tommy Welsh].\n\n“Oh this is number one. I suppose they always say so.”",
      "Tommy Welsh: direct Oh this is",
    ],
    [
      "by his office, in the sentence before",
      "Judge [P Conal Gibney] was not impressed. Their solicitor asked him to put it back. The judge was having none of it.\n\n“Adjourn it to the next court, I haven’t time for this.” The street was empty.",
      "Conal Gibney: direct Adjourn it to",
    ],
    [
      "a spokesperson, who is the officer for information that spoke before",
      "Information officer [P Clara Benton] confirmed this.\n\n[P Ali Jango] was there. Tugs were sent out to [P Peter Vance]. Two were found.\n\n“They are now at the station,” the spokesperson said.",
      "Clara Benton: direct They are now",
    ],
    [
      "a speaker in the paragraph before, and no president whom he met",
      "Members of the delegation who met President [P Maitri Sirisen] on May 12 have denied the charge.\n\n“Do you think the delegation could have met him without being checked?” asked delegation member [P B. Jesudas], District Secretary of the [O Boat Fishermen’s Association].\n\n“We did not go there as thieves. We went with valid visas,” he told the paper over phone.",
      "B. Jesudas: direct We did not",
    ],
    [
      "who goes by the name of a town",
      "'We pray,' said [P Ali Rezai], who works in a shop.\n\nMany struggle. [L Sama], a hotel receptionist, said she has had no contact for days. 'I only get updates through a friend,' she said.",
      "Sama: direct I only get",
    ],
  ])("%s", (_, marked, last) => {
    expect(allReportsIn(marked).at(-1)).toBe(last);
  });

  test.each<[what: string, marked: string, first: string]>([
    [
      "a judge in a headline, who is named below",
      'Judge who described man as "thick" apologises\nJudge [P Harvey Kenna] said sorry on Monday. The judge spoke to the man.\nJudge [P Kenna] said it was late.',
      'Harvey Kenna: man as "thick"',
    ],
    [
      "a lawyer in the first paragraph, who is named in the third",
      "Man accused of libel\nA lawyer said in court today that the charges were wrong and that a man wrote the letter in haste.\n[P Christian Demers], a company director, pleaded not guilty.\nBut the man’s lawyer, [P Mark Bussell], said he felt bad. [P Demers] was held.",
      "Mark Bussell: the charges were",
    ],
    [
      "“she”, who is nobody, for a man who is named later",
      "Appeal\nThe schoolboy was found guilty after she refused to give him a kiss on his birthday.\nThere was an outcry after [P John Prosper] freed the boy. [P Prosper] said that he was sorry.",
      "–: to give him",
    ],
  ])("%s", (_, marked, first) => {
    expect(spokenIn(marked, true)[0]).toBe(first);
  });
});
