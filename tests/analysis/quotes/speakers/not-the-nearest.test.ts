/** Who is meant is not whoever is named nearest; by the shipped weights. */
import { describe, expect, test } from "vitest";
import { allReportsIn, spokenIn } from "./spoken-in.ts";

describe("bodies and people without a name", () => {
  test.each<[what: string, marked: string, last: string]>([
    [
      "a relative, for the paper that is spoken with",
      "Speaking with the [O Sunday Guardian], a close male relative of [P Zion Roberts] fought back tears, saying, “He just went to the shop.”",
      "–: direct He just went",
    ],
    [
      "somebody's lawyer, for somebody who was charged with him",
      "The three suspects, namely [P Cassiem Feni], [P Tebogo Maluke] and [P Avu Mjong] were charged. “I was not there,” [P Avu Mjong] said. [P Feni]’s lawyer told the court that his client “did not appear” in time.",
      "–: mixed his client “did",
    ],
    [
      "one post of many, for a firm that posted another",
      "“It is false,” [O Enfamil] said in a post on its website. The message was spread all the same. “It could help,” one post reads.",
      "–: direct It could help,",
    ],
    [
      "a jury",
      "[P Peter Vance] is on trial at the [O High Court]. The jury said it could not agree on a verdict.",
      "–: indirect it could not",
    ],
    [
      "a panel, for a watchdog of another name",
      "The health agency [O Medsure] was reviewed. [O Medsure] said it was ready. The panel of independent experts found that it must do better.",
      "–: indirect it must do",
    ],
    [
      "people of a body in small letters",
      "The [O Transit Directorate] was searched. [O Transit Directorate] said it would help. Up to thirty may be named, the inquiry's legal team said.",
      "–: indirect Up to thirty",
    ],
    [
      "several authorities",
      "[O Amnesty International] said that the families wait. It said that the police had come. “It is cruel,” [O Amnesty International] said. The authorities have said they would look into it.",
      "–: indirect they would look",
    ],
    [
      "“which”, for a judge",
      "The lawyer spoke to a bench, headed by Justice [P R Menon], which said that it would hear him on Monday.",
      "–: indirect it would hear",
    ],
    [
      "“who”, for a minister behind whom it is said when",
      "Party chief [P Omar Haddad] spoke in the evening. The party chief pointed to the words of a foreign minister earlier last week, who said that “the end” was near.",
      "–: mixed “the end” was",
    ],
    [
      "one of many",
      "[P Dan Orwell] and [P Clara Benton] are one of our favourite couples. Even the neighbours of [P Benton]’s sister talk about it. “This is a very difficult time for her,” one told the paper.",
      "–: direct This is a",
    ],
    [
      "workers of a trade that goes by letters",
      "[O RTW] said it would pay. In the morning, [O RTW] workers blocked the main road.\n\nThey also demanded that the men be freed.",
      "–: indirect the men be",
    ],
    [
      "bodies with which somebody talks",
      "[O Metal Union] wants more. The talks broke down with all employer associations in September after they said that four per cent was enough.",
      "–: indirect four per cent",
    ],
    [
      "a group on a platform",
      "[O WhatsApp] is used by many. The party’s [O WhatsApp] group said that all names must be in by noon.",
      "–: indirect all names must",
    ],
    [
      "a man without a name, for an officer",
      "Police said a local man accused of theft had been held.\n\n“He had a knife on him,” Officer [P Alan Crewe] said. “It was long.” The street was closed for hours, and many of those who live there stood by. It was opened in the night, when all of the glass had been taken away and the shops were lit again, as they always had been.\n\nOthers came in the morning, to see what was left, and went away without a word; it was cold, the wind came up from the harbour, and the gulls sat on the roofs.\n\n“It was a good night's work in the end, all in all,” [P Crewe] said.\n\nThe man said that he was sorry.",
      "–: indirect he was sorry",
    ],
    [
      "a victim, for whoever he knew again",
      "[P Thor Arnell], 39, was held. The victim told police that he had seen the man before, later identified as [P Arnell].",
      "–: indirect he had seen",
    ],
  ])("%s", (_, marked, last) => {
    expect(allReportsIn(marked).at(-1)).toBe(last);
  });
});

describe("somebody else who is named", () => {
  test.each<[what: string, marked: string, last: string]>([
    [
      "who apologised, and nobody by whom a speech was described",
      "Archbishop [P Orme] criticised for ‘tone-deaf’ speech\n\nTHE Archbishop of Lewes has apologised a day after his final speech in the house was described by a survivor of [P John Smith]’s abuse as “tone deaf”.\n\nIn a statement released on Friday, he said that he wanted to “apologise” for the hurt that his speech had caused.",
      "Orme: mixed he wanted to",
    ],
    [
      "who wrote a report, and not where they work",
      "According to an arrest report by Detective [P Alan Crewe], of the [O Harbour County Sheriff’s Office], the man was called away.",
      "Alan Crewe: indirect the man was",
    ],
    [
      "a body by the letters of its name",
      "Human rights group [O Amnesty International] has spoken of prisons. The [O Interior Ministry] was asked. “It is not so,” the [O Interior Ministry] said. The AI report calls for other countries to abandon “no harm” deals.",
      "Amnesty International: mixed other countries to",
    ],
    [
      "whom the sentence is about, where another president speaks in its time clause",
      "The President of [L Uruguay], [P Clara Benton], ruled out any dialogue after the President of [L Paraguay], [P Omar Ruiz], said that he wants it. It was [P Ruiz]'s second claim.\n\n“It is absurd,” said the president in a statement.",
      "Clara Benton: direct It is absurd,",
    ],
    [
      "the president of a land, behind his press secretary",
      'Earlier [P Ruslan Abenov], the press secretary of the leader said that President [P Kassym Sadykov] and [N Russian] President [P Ivan Orlov] discussed a "union".\n\nAt a meeting with [N Russian] Prime Minister [P Boris Mishin], the President said that [P Orlov] had proposed it.',
      "Kassym Sadykov: indirect Orlov had proposed",
    ],
    [
      "who claims something of somebody",
      "[P Murray Penhall] wrote that the plan would be bad. Developer [P Colin Ashworth] said he was glad. [P Murray Penhall] is a critic. “It’s just a simple house,” he told the paper, claiming that [P Murray Penhall] built houses nearby.",
      "Colin Ashworth: indirect Murray Penhall built",
    ],
    [
      "an office that goes by letters",
      "“They threw bricks,” said Assistant Commissioner (Harbour zone) [P Kamal Hossain]. [P Rafiq Alam], a driver, left. There were outsiders among them, the AC said.",
      "Kamal Hossain: indirect There were outsiders",
    ],
    [
      "a news service beside another body",
      "The [O Joint Staff] said it was a missile. The government was told as well, the [O Kanto] news service said.",
      "Kanto: indirect The government was",
    ],
    [
      "a firm of which an analyst speaks",
      "The telecom company [O Norvia] said its profits fell.\n\n“It was weak,” [P Atte Salo], an analyst at equity firm [O Indra Research], said.\n\nThe network equipment maker said its sales dropped.",
      "Norvia: indirect its sales dropped",
    ],
    [
      "who was quoted before, and no body that is named between",
      "“It's hard,” lawyer [P Dale Hockney] said.\n\n“There is no money, and there are few who help.”\n\nMany had to travel, while the [O Land Board] would send its own people.\n\n“They always want to be there, they really do.”",
      "Dale Hockney: direct They always want",
    ],
    [
      "the captain who speaks, and none of those who are listed",
      "“The pitch looks good,” captain [P Imran Qureshi] said. He also spoke about three new men.\n\n[P Tariq Mir] and [P Nadeem Shah] and off-spinner [P Saleem Butt] were called up.\n\n“Yes, we talked about it, and I gave my view,” he said.",
      "Imran Qureshi: direct Yes, we talked",
    ],
  ])("%s", (_, marked, last) => {
    expect(allReportsIn(marked).at(-1)).toBe(last);
  });
});

describe("headlines and bylines", () => {
  test.each<[what: string, marked: string, first: string]>([
    [
      "a passive",
      "Bishop [P Daniel Orme] criticised for ‘cruel’ last speech\nThe bishop spoke on Monday.",
      "–: for ‘cruel’ last",
    ],
    [
      "a leader whom the next paragraph names with a title",
      "No line without the tribes\nA tribal leader says no lines will be built.\nGrand Chief [P Paul Sanders] told the radio that the talks were over.",
      "Paul Sanders: no lines will",
    ],
    [
      "an insider",
      "[P Dan Orwell], [P Clara Benton] insider reveals shocking news about their marriage\nIt is late.",
      "–: shocking news about",
    ],
    [
      "a word in marks that one person says below",
      "Deaths “devastating” for the valley\n[P Gary Thorne], the mayor, said the news was “devastating” for all.\nIt is late.",
      "Gary Thorne: devastating",
    ],
    [
      "an official who says below what is in marks",
      "Family is “absolutely heartbroken”, official says\nThe man fell.\nSgt. [P Paul Reyes] spoke to them. “They are absolutely heartbroken,” he said.",
      "Paul Reyes: Family is “absolutely",
    ],
    [
      "those who wrote it",
      "‘I just kicked the thing,’ says local surfer\n[P John Carver], [P Dale Newton] and [P Clara Benton]\nThe valley's paper\nPolice said the man was well.",
      "–: I just kicked",
    ],
  ])("%s", (_, marked, first) => {
    expect(spokenIn(marked, true)[0]).toBe(first);
  });
});

describe("those of one family, and those whose office stands behind a bracket", () => {
  test.each<readonly [marked: string, spoken: readonly string[]]>([
    [
      "Little [P Lillian O'Connor] has a new heart.\n\n“We are happy,” [P Kevin O'Connor], father of the infant, told reporters.\n\n[P O'Connor] and his wife, [P Melanie Bernard], were sobbing.\n\n“It's hard to be up here,” said [P O'Connor].",
      ["Kevin O'Connor: We are happy,", "Kevin O'Connor: It's hard to"],
    ],
    [
      "This is the story of [P Lily Lachman], a 6-year-old.\n\n“We need a heart,” says mother [P Nicole Lachman].\n\n“We want to thank them,” says [P Lachman].",
      ["Nicole Lachman: We need a", "Nicole Lachman: We want to"],
    ],
    [
      "[P Sim Mann], 24, was stabbed in his room.\n\n[P Sim Mann] was a student, and [P Sim Mann] sang.\n\nHis mother, [P Nozuko Mann], wept.\n\n“I found my son dead,” said [P Mann].",
      ["Nozuko Mann: I found my"],
    ],
    [
      "Barrister [P Stephen Park] read out a statement from the woman’s mother, [P Elizabeth Marsh].\n\nIt said: “My world fell apart.”",
      ["Elizabeth Marsh: My world fell"],
    ],
    [
      "[P Helen Price], his mother, gave a statement to the court. It said: “He was loved.”",
      ["Helen Price: He was loved."],
    ],
    [
      "“It's such a quiet place,” resident [P Ted Kowal] said.\n\nThe woman, a local mother, gasped.\n\n“Oh my god,” she said.",
      ["Ted Kowal: It's such a", "–: Oh my god,"],
    ],
    [
      "Lawyer [P Ronald Koat] left. His client told him the difference between “guilty or not guilty” was small.",
      ["–: the difference between"],
    ],
    [
      "[P Akio Toyoda] said little. He passed those questions to [P Yoshimi Inaba], head of [O Toyota]'s [N American] operation, who said, “We will leave that.”",
      ["Yoshimi Inaba: We will leave"],
    ],
    ["[P Ann Roe], head of the [O Silby Trust], which said it was “sad”, left.", ["Silby Trust: it was “sad”,"]],
  ])("%s", (marked, spoken) => expect(spokenIn(marked)).toEqual(spoken));
});
