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
    ["with letters behind it", "“We won,” [P Jane Doe] MP said.", ["Jane Doe"]],
    ["of an honour and an office", "“We won,” said [P Alan Brown] OBE KC.", ["Alan Brown"]],
    ["letters that are no name's", "“We won,” one [P Trump] MP said.", [null]],
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
    [
      "never another than was taken up before",
      "[P Dominique Sagan] met [P Ren Aoki] on Friday. “We agreed,” [P Sagan] said. “It was short,” she said.\n“It was long,” [P Aoki] said. [P Sagan] laughed. “No,” he said.",
      ["Dominique Sagan", "Dominique Sagan", "Ren Aoki", "Ren Aoki"],
    ],
    ["he", "[P John Smith] met [P Mary Okoro] on Friday.\n“We agreed,” he said.", ["John Smith"]],
    ["she", "[P John Smith] met [P Mary Okoro] on Friday.\n“We agreed,” she said.", ["Mary Okoro"]],
    [
      "nobody whom his clause names behind him",
      "[P Ray Lee] was arrested in April for a call to the offices of [P Sam Doe].\nDuring the call, he called [P Doe] a “traitor”.",
      ["Ray Lee"],
    ],
    [
      "what is a name for sure",
      "Friends of [P Ray Lee] went. Friends of [P Midcap] stayed.\n“There was no leak,” he said.",
      ["Midcap"],
    ],
    [
      "what may be no name",
      "Friends of [P Ray Lee] went. Friends of [P? Midcap] stayed.\n“There was no leak,” he said.",
      ["Ray Lee"],
    ],
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
    [
      "a chief of staff is a subject",
      "President [P Yoon Suk-yeol] asked for calm on Saturday.\nPresidential chief of staff [P Kim Dae-ki] also downplayed the controversy at a briefing on Sunday. “It is not a matter for the president to engage in,” he said.",
      ["Kim Dae-ki"],
    ],
    [
      "whoever was asked answers",
      "[P Ainsley Earhardt] then asked [P Marco Rubio] which states he could win.\n“We feel great in every one of those states,” he said, adding nothing.",
      ["Marco Rubio"],
    ],
    [
      "a time between a subject and its verb",
      "[P Niwat Kasem] said on Sunday that the case was closed.\nMeanwhile, party leader [P Prawit Wongsuwon] on Monday responded to reports that [P Srisuwan Janya] will also go to court.\n“It's like my watch,” he said.",
      ["Prawit Wongsuwon"],
    ],
    [
      "a state before an office is no subject",
      "[P Bernie Sanders] spoke in Iowa.\n[L Ohio] Gov. [P John Kasich] predicted that Republicans will take every state if [P Sanders] wins.\n“That's not even an issue,” he said.",
      ["John Kasich"],
    ],
    [
      "whom a relative clause of the pronoun is about",
      "In Philadelphia on Monday, [P Bernie Sanders] said the party must defeat [P Donald Trump], who he said “is a bully and a demagogue.”",
      ["Bernie Sanders"],
    ],
    [
      "she, in the clause behind one of a well-known man",
      "When [P Sanders] accused [P Hillary Clinton] of being too close to banks, she said: “I stood up against the behavior of the banks.”",
      ["Hillary Clinton"],
    ],
    [
      "a lady with a man's title",
      "[P Zalina Azman] sold her house.\nPolice chief Datuk [P S. Sasikala Devi] said she hoped that workers would come forward.\n“We have no new leads,” she said.",
      ["S. Sasikala Devi"],
    ],
    [
      "not the subject of the words themselves",
      "[P Gedalyahu Wilbush] met [P Djemal Pasha] in March. “He treated me well,” [P Wilbush] wrote.\n[P Pasha], he noted, “would take every opportunity to greet me.”",
      ["Gedalyahu Wilbush", "Gedalyahu Wilbush"],
    ],
    [
      "a campaign's spokesman, not the candidate",
      "[P Donald Trump] presented the plan on Tuesday.\n[P Trump] campaign spokesman [P Jason Miller] could not explain the rule. “We don't have the exact legislation written down,” he said.",
      ["Jason Miller"],
    ],
    [
      "an adjective is no subject",
      "[N Conservative] economist [P Aparna Mathur], who studies taxes, doubted that [P Ivanka Trump]'s statement helped.\n“I don't see details about who is left out,” she said.",
      ["Aparna Mathur"],
    ],
    [
      "who is spoken of does not speak",
      "Governor [P Satya Pal Malik] attacked the government last week. [P Narendra Modi] was “arrogant”, he said.",
      ["Satya Pal Malik"],
    ],
    [
      "she, all along",
      "[P Carol-Ann Miller] lost her husband in March. She sold the boats that month. She closed the office, too, with the help of [P Elly Brown].\n“It has been very difficult,” she said.",
      ["Carol-Ann Miller"],
    ],
    [
      "somebody's partner is a subject",
      "[P Liam Hobbs], 19, found her. “She was snoring,” [P Liam] laughed.\n[P Kayleigh Dunmore]'s partner [P Dean Fisk], 31, was at work when he got the call.\n“I drove like a lunatic,” he admitted.",
      ["Liam Hobbs", "Dean Fisk"],
    ],
    [
      "who answers is not who asked",
      "[P John Smith] met [P Peter Brown] on Friday. “Was it full?” asked [P Brown].\n“It was reserved,” he replied.",
      ["Peter Brown", "John Smith"],
    ],
    [
      "a given name that misleads",
      "[P Rana Hayat] ruled out talks. “We gave them chances,” [P Hayat] said.\n“We are done,” he said.\n[P Gohar Afridi] called it a “disaster”.",
      ["Rana Hayat", "Rana Hayat", "Gohar Afridi"],
    ],
    ["in the same sentence", "[P John Smith] was glad because, he said, “the vote was fair.”", ["John Smith"]],
  ])("%s", (_kind, marked, speakers) => expect(speakersOf(marked)).toEqual(speakers));
});

describe("descriptions", () => {
  test.each<[kind: string, marked: string, speakers: (string | null)[]]>([
    [
      "the affidavit, by who filed it, however long ago",
      "The [O Special Investigation Team] said in an affidavit that the accused were part of a plot.\n[P Teesta Setalvad] and [P Sanjiv Bhatt] denied it.\n“The conspiracy was enacted from the beginning,” the affidavit states.",
      ["Special Investigation Team"],
    ],
    [
      "the letter, by who signed it",
      "Minister [P Daniel Salinas] received a letter from [L Washington] on Monday. The letter, signed by [O PAHO] Director [P Carissa Etienne], was made public.\n“The vaccine is safe,” the letter states.",
      ["Carissa Etienne"],
    ],
    [
      "a statement by its owner, named far away or not",
      "[P Sun Ruiwen] met [P Lukonde Kyenge] on Friday, and [P Sun] was glad. They met “to discuss the next step,” a statement from [O China Moly] said.",
      ["China Moly"],
    ],
    [
      "a prime minister of another country",
      "[P David Cameron], the prime minister of [L Britain], met [L U.S.] candidate [P Donald Trump] on Friday. [P Trump] was late.\n“It was wrong,” the British prime minister said.",
      ["David Cameron"],
    ],
    [
      "a memo with its maker before it",
      "The [O Department of Homeland Security] runs the program. “A lawful source of investment income is required,” a [O Homeland Security] memo said.",
      ["Department of Homeland Security"],
    ],
    [
      "the apex court",
      "The [O Supreme Court] dismissed a plea on Friday, and the [O Sessions Court] adjourned a hearing.\n“The pot was kept boiling,” the apex court said.",
      ["Supreme Court"],
    ],
    [
      "the military is the army",
      "The [O Israeli Army] said it carried out operations near [O Palestinian Red Crescent] posts.\n“Hits were identified,” the military said.",
      ["Israeli Army"],
    ],
    [
      "nobody who comes up later",
      "[P Bernie Sanders] spoke on Sunday.\nThe party was small.\n[P Sanders] had no money, and no campaign.\n“Nobody knew me,” the senator said.\nSpeaking later, Sen. [P Claire McCaskill] said he was wrong.",
      ["Bernie Sanders"],
    ],
    [
      "not whom a clause about the speaker names",
      "[P Morton Blackwell], a delegate, spoke of the rules on Friday.\nThe influential delegate, who backs [P Ted Cruz], warned that “the battle will be ferocious.”",
      ["Morton Blackwell"],
    ],
    [
      "an expert of the lead whom the next paragraph names",
      "“It is a horrible idea,” a British expert says.\n[P Robert Inlakesh] also says that nobody has been so weak.",
      ["Robert Inlakesh"],
    ],
    [
      "by age",
      "[P Ivanka Trump], 34, met [P Aparna Mathur], 51, on Friday.\n“It helps mothers,” the 34-year-old said.",
      ["Ivanka Trump"],
    ],
    [
      "a senator by his state",
      "Sen. [P Marco Rubio] (R-Fla.) met Sen. [P Jon Tester] (D-Mont.) on Friday.\n“We agreed,” the Florida senator said.",
      ["Marco Rubio"],
    ],
    [
      "a president by her country",
      "Mexican President [P Ana Nieto] met [L US] President [P Donald Trump] on Friday.\n“We agreed,” the president of [L Mexico] said.",
      ["Ana Nieto"],
    ],
    [
      "a former president",
      "Former president [P John Smith] met Finance Minister [P Peter Brown] on Friday.\n“We agreed,” the ex-president said.",
      ["John Smith"],
    ],
    [
      "somebody's office speaks for him",
      "[P Yaakov Litzman] was accused by [P Nir Birger] on Friday.\n“This is an utterly misleading attempt,” [P Litzman]’s office said.",
      ["Yaakov Litzman"],
    ],
    [
      "who takes up a description",
      "Mexican President [P Ana Nieto] spoke on Friday. [P Donald Trump] endured a lecture from the Mexican president, who said: “It has been good for both.”",
      ["Ana Nieto"],
    ],
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
      "shares of those asked are nobody named",
      "[P Hillary Clinton] met [P Bernie Sanders] on Friday.\nThirty-two percent said that they “know too little of what he wants.”",
      [null],
    ],
    [
      "a lead leaves the name to the next paragraph",
      "The firms had “little to do” with the rules, the central bank chief said.\n[P Ravi Menon], managing director of the authority, was not pleased.",
      ["Ravi Menon"],
    ],
    [
      "somebody else's lawyer",
      "[P Tim Morris] was questioned. [P Donald Trump]'s personal lawyer, [P Peter Brown], was not there.\n“It is beyond the scope,” [P Morris]'s lawyer said.",
      [null],
    ],
    [
      "the lawyer of the one who is named",
      "[P Tim Morris] was questioned. [P Donald Trump]'s personal lawyer, [P Peter Brown], was not there.\n“It is beyond the scope,” [P Trump]'s lawyer said.",
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
    [
      "one of a country",
      "[P Kauã Lacerda] scored twice for [O Real Betis] on Sunday.\n“I dreamed of it,” the [N Brazilian] said.",
      ["Kauã Lacerda"],
    ],
    [
      "one of a party",
      "[P John McCain] (R-Ariz.) met [P Tammy Baldwin] (D-Wis.) on Friday.\n“It is torture,” the Arizona [N Republican] said.",
      ["John McCain"],
    ],
    [
      "a deputy is not whose deputy he is",
      "Governor [P Zablon Omwenga] fell out with his deputy governor, [P Robert Arika], last year.\n“Let every man carry his own cross,” the deputy governor said.",
      ["Robert Arika"],
    ],
    [
      "several are not one",
      "[P Mikaela Lund], a researcher, read the study on Friday. [P Lund] liked it.\n“It is convincing but limited,” independent researchers said.",
      [null],
    ],
    [
      "by an age before the name",
      "Police arrested a 34-year-old man, [P Segun Adewumi], and [P Rasaki Bello], 71, on Friday.\n“It is the devil,” the 34-year-old said.",
      ["Segun Adewumi"],
    ],
    [
      "a deputy by that word alone",
      "Governor [P Zablon Omwenga] spoke on Friday. His deputy, Mr [P Robert Arika], did not.\n“Let every man carry his own cross,” the deputy governor said.",
      ["Robert Arika"],
    ],
    [
      "the lady",
      "Senator [P Robert Cruz] met Senator [P Risa Villarama] on Friday. “Are you accusing me?” [P Cruz] asked.\n“I am asking you to sign a piece of paper,” the lady senator replied.",
      ["Robert Cruz", "Risa Villarama"],
    ],
    [
      "one of a country, by age as well",
      "[P Ines Karlsson] beat [P Barbora Vondrova], 20, on Monday.\n“I had it on my racket,” the 20-year-old [N Czech] said.",
      ["Barbora Vondrova"],
    ],
    [
      "somebody new, named in the next paragraph",
      "A mother has told of “the absolute terror that I felt.”\n[P Kayleigh Dunmore], 29, turned her back for a moment. [P Liam Hobbs] found the child.\n“My stomach just dropped,” the mother-of-three said.",
      ["Kayleigh Dunmore", "Kayleigh Dunmore"],
    ],
    [
      "a headline, by who says the same below",
      "Aide was 'sidelined from day one'\nA former adviser to [P Angus Whitlock] has written a book.\n[P Celia Brandreth] writes that she was “sidelined from day one” and ignored.",
      ["Celia Brandreth", "Celia Brandreth"],
    ],
    [
      "a source goes on",
      "[P Marina Teixeira] met [P Jean Silveira] on Friday. “It is nearly done,” a source close to the talks said.\n“He needs the money,” the person said.",
      [null, null],
    ],
    [
      "a union by its name",
      "[P Rolf Amann] cut jobs. The [O IG Metall] union called it “a declaration of bankruptcy”.",
      ["IG Metall"],
    ],
    [
      "on a platform, which did not say it",
      "The [O Rapid Support Forces] denied it. In a statement on [O X], the group said it was “committed to safe corridors”.",
      ["Rapid Support Forces"],
    ],
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
