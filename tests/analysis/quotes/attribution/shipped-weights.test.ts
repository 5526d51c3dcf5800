import { expect, test } from "vitest";
import { analyze } from "../../../../src/analysis/analyze.ts";
import { parseArticle } from "../../../../src/parser/parse-article.ts";
import { reportsOf, shippedModels } from "../../../support/shipped-reports.ts";

test.each<[paragraph: string, ...reports: string[]]>([
  [
    "“We will act before the end of the year,” Prime Minister Jane Doe told reporters in Rome on Friday.",
    "Prime Minister Jane Doe | told | We will act before the end of the year,",
  ],
  [
    "The minister said that the talks would go on until the two sides had signed the treaty.",
    "The minister | said | the talks would go on until the two sides had signed the treaty",
  ],
  [
    "According to the United Nations, more than 20,000 people have left the region since March.",
    "the United Nations | According to | more than 20,000 people have left the region since March",
  ],
  [
    "“It was a hard day,” said John Roe, the mayor of the town, “but nobody gave up.”",
    "John Roe, the mayor of the town | said | It was a hard day, … but nobody gave up.",
  ],
  [
    "The bank expects the economy to grow by two percent next year, its chief economist said.",
    "its chief economist | said | The bank expects the economy to grow by two percent next year",
  ],
  [
    "Officials warned that the dam could break and urged residents to leave their homes.",
    "Officials | warned | the dam could break",
    "Officials | urged | residents to leave their homes",
  ],
  [
    'Pfizer (PFE.N), which agreed to buy Metsera in September, has accused its rival of trying to "suppress competition".',
    'Pfizer (PFE.N) | has accused | its rival of trying to "suppress competition"',
  ],
  [
    "Senate President Francis “Chiz” Escudero on Wednesday said the chamber would not be rushed.",
    "Senate President Francis “Chiz” Escudero | said | the chamber would not be rushed",
  ],
  [
    "Pressed on it, the minister hit back: “Ask the people who appointed me.”",
    "the minister | hit back | Ask the people who appointed me.",
  ],
  ["“Ask the President,” she shot back.", "she | shot back | Ask the President,"],
  [
    "A nurse who asked not to be named because she is not authorised to speak to the press described “eleven very long minutes”.",
    "A nurse who asked not to be named because she is not authorised to speak to the press | described | eleven very long minutes",
  ],
  [
    "Alexandra Leitão said the contract was weak, while João Ferreira demanded that Moedas resign.",
    "Alexandra Leitão | said | the contract was weak",
    "João Ferreira | demanded | Moedas resign",
  ],
  ["An inquest heard that he had a heart condition.", " | heard | he had a heart condition"],
  ["The court heard evidence from two experts."],
  [
    "It told her the ten-year lease on the bench had expired and that the plaque would be removed.",
    "It | told | the ten-year lease on the bench had expired and that the plaque would be removed",
  ],
  [
    "For Ed Miliband, Britain's energy secretary, however, the fact that 80 countries had backed it was a “turning point”.",
    "Ed Miliband |  | turning point",
  ],
  [
    "He dismissed the risk of recession in an interview: “I am very, very optimistic.”",
    "He | dismissed | the risk of recession in an interview",
    "He |  | I am very, very optimistic.",
  ],
  [
    "“My concern is mainly the labor market,” Waller told Fox Business' “Mornings with Maria” program. “So I'm for another cut.”",
    "Waller | told | My concern is mainly the labor market, … So I'm for another cut.",
  ],
  [
    "COP30 president André Corrêa do Lago acknowledged that some had “greater ambitions”.",
    "COP30 president André Corrêa do Lago | acknowledged | some had “greater ambitions”",
  ],
  ["Asked if it was a foul: “You would have to ask the defender.”", " |  | You would have to ask the defender."],
  [
    "Her group's leader, Matthias Miersch, went further: whoever talks like that, he said, “is doing their business”.",
    "he | said | is doing their business",
  ],
  [
    "Nadia Milleron, whose daughter died in the crash, shouted back at him: “Then resign!”",
    "Nadia Milleron, whose daughter died in the crash | shouted | Then resign!",
  ],
  [
    "U.S. senators on Wednesday sharply questioned Boeing (BA.N) Chief Executive Kelly Ortberg about allegations that it retaliated.",
    "U.S. senators | questioned | Boeing (BA.N) Chief Executive Kelly Ortberg about allegations that it retaliated",
  ],
  ["Job Sikhala is charged with undermining the authority of the president, which carries up to a year in jail."],
  [
    "Per the sheriff's office, no complaint has been filed.",
    "the sheriff's office | Per | no complaint has been filed",
  ],
  ["The price rose to $4 per gallon, per capita and per month."],
  [
    "It has opened an investigation, a spokesman, Lynn Lunsford, confirmed, and Dawes could lose his license.",
    "a spokesman, Lynn Lunsford | confirmed | It has opened an investigation … and Dawes could lose his license",
  ],
  [
    "He is survived by two daughters and, in his phrase, “a great many directors”.",
    "his | phrase | a great many directors",
  ],
  [
    "CCTV played to the jury showed Dean, masked, climb from a stolen car.",
    "CCTV | showed | Dean, masked, climb from a stolen car",
  ],
  [
    "The family of the late president “would rather bury him at sea”, the Pretoria High Court heard on Monday.",
    " | heard | The family of the late president “would rather bury him at sea”",
  ],
  [
    "Prof Sishuwa, a historian, was blunter still: both sides were “using a corpse to campaign”.",
    "Prof Sishuwa, a historian |  | both sides were “using a corpse to campaign”",
  ],
  [
    "In the eyes of Chi Fulin, head of a Hainan-based think tank, the port is “a test field for openness”.",
    "Chi Fulin |  | a test field for openness",
  ],
  [
    "That has put him in an alliance with a woman he once called “the enemy”: Denise Peterson.",
    "he | once called | the enemy",
  ],
  ["By dusk the dog has not made a sound. Webster calls her in, loads her on the truck and looks up."],
  [
    "Director Kash Patel, in a message, credited “meticulous work from dedicated professionals”.",
    "Director Kash Patel | credited | meticulous work from dedicated professionals",
  ],
  [
    "An Israeli official, who briefed journalists on condition that he not be identified, accused agencies of preferring “photo ops to forms”.",
    "An Israeli official | accused | agencies of preferring “photo ops to forms”",
  ],
  ["He laughed when asked what he needed.", " | asked | what he needed"],
  [
    "One of those planning to vote against him put it like this: “Pat's a decent man. He's holding the wheel.”",
    "One of those planning to vote against him | put it like this | Pat's a decent man. He's holding the wheel.",
  ],
  [
    "But a cabinet minister, speaking before the vote was announced, was more candid: “If we lose this, the music stops.”",
    "a cabinet minister |  | If we lose this, the music stops.",
  ],
  [
    "Tim Cook called “the most significant change since the App Store”: a version that can book and buy.",
    "Tim Cook | called | the most significant change since the App Store",
  ],
  [
    "“It will grind to a halt,” Michelle Eisen, a union spokesperson and a former barista at a Buffalo, New York, store who was one of the first to unionize, said in a statement.",
    "Michelle Eisen, a union spokesperson and a former barista at a Buffalo, New York, store who was one of the first to unionize | said | It will grind to a halt,",
  ],
  [
    "Senior Labour figures privately fear that the vote will be lost.",
    "Senior Labour figures | privately fear | the vote will be lost",
  ],
  [
    "Admiral Bradley told lawmakers behind closed doors that he had judged the men to be “still in the fight,” according to three people.",
    "three people | according to | Admiral Bradley told lawmakers behind closed doors that he had judged the men to be “still in the fight",
    "Admiral Bradley | told | he had judged the men to be “still in the fight,”",
  ],
  [
    "She recalled how the sisters, who had started last September, had insisted on sharing a desk.",
    "She | recalled | how the sisters, who had started last September, had insisted on sharing a desk",
  ],
  [
    "The company has raised its forecast after what it called “a pretty good Christmas” in the north.",
    "it | called | “a pretty good Christmas” in the north",
  ],
  [
    "In Caracas, Foreign Minister Yván Gil read out a communiqué in which the government of President Nicolás Maduro vowed to take the matter to the International Criminal Court.",
    "the government of President Nicolás Maduro | vowed | to take the matter to the International Criminal Court",
  ],
  ["The talks broke down on Monday night, per Reuters.", "Reuters | per | The talks broke down on Monday night"],
  [
    "Tommy Pigott, pressed repeatedly by reporters on whether the trucks had been raised, said only: “We are in constant touch.”",
    " | pressed repeatedly by reporters on | whether the trucks had been raised",
    "Tommy Pigott | said only | We are in constant touch.",
  ],
  ["One of them, a retired postman from Graz called Kyrillos Gadalla, opened the letter."],
  [
    "He tweeted that it would “rise”, to which an opponent, Juan Guanipa, retorted: “With what?”",
    "He | tweeted | it would “rise”",
    "an opponent, Juan Guanipa | retorted | With what?",
  ],
  [
    "Petersen, who grew up there and was told by a counsellor that “girls become nurses”, started the club.",
    "a counsellor | was told | girls become nurses",
  ],
  [
    'Moscow called the suggestion that it was involved "absurd".',
    'Moscow | called | the suggestion that it was involved "absurd"',
  ],
  [
    "Hours earlier, Pope Leo XIV, who is due to visit Beirut next week, had called for peace in Lebanon.",
    "Pope Leo XIV | had called for | peace in Lebanon",
  ],
  [
    "The Greens want him to overrule the bank, something Dr Chalmers ruled out on Tuesday as “crazy brave”.",
    "The Greens | want | him to overrule the bank",
    "Dr Chalmers | ruled out | crazy brave",
  ],
  ["Officers were called to Great Junction Street at about 02:15 on Saturday."],
  ["On the avenue the barber pointed at a hole big enough to swallow a toddler."],
  [
    "Asked what had changed at half-time, the Leinster head coach deadpanned: “Jacques shouted.”",
    " | Asked | what had changed at half-time",
    "the Leinster head coach | deadpanned | Jacques shouted.",
  ],
  ["Its chairman said demand was “weak”.", "Its chairman | said | demand was “weak”"],
  [
    "A person familiar with the fund’s thinking said it was weighing a proxy fight.",
    "A person familiar with the fund’s thinking | said | it was weighing a proxy fight",
  ],
  [
    "“I know what you want from us is a date,” one of those present recalled him saying.",
    "him | saying | I know what you want from us is a date,",
  ],
  [
    "“We got folks digging with their hands,” said Molder, his voice breaking.",
    "Molder | said | We got folks digging with their hands,",
  ],
  ["The company denied that it had sold the data.", "The company | denied | it had sold the data"],
  [
    "Analysts believe the price of oil will fall again in the autumn.",
    "Analysts | believe | the price of oil will fall again in the autumn",
  ],
  [
    "She added: “Nobody has asked us what we think of the plan.”",
    "She | added | Nobody has asked us what we think of the plan.",
  ],
  [
    "Police said the driver, a man of 34, had been arrested at his home.",
    "Police | said | the driver, a man of 34, had been arrested at his home",
  ],
  [
    "The report, published on Monday, found that one in five schools has no running water.",
    "The report | found | one in five schools has no running water",
  ],
  [
    "“Why did they leave?” asked the judge. “Because they were afraid,” the witness replied.",
    "the judge | asked | Why did they leave?",
    "the witness | replied | Because they were afraid,",
  ],
  [
    "Amnesty International accused the army of firing at civilians.",
    "Amnesty International | accused | the army of firing at civilians",
  ],
  [
    "The White House said in a statement that the president had spoken with the king.",
    "The White House | said in a statement | the president had spoken with the king",
  ],
  [
    "Smith wrote on Twitter that the vote had been “a disgrace for our country”.",
    "Smith | wrote on Twitter | the vote had been “a disgrace for our country”",
  ],
  [
    "The governor announced a new programme for farmers, saying it would begin in May.",
    "The governor | announced | a new programme for farmers",
    "The governor | saying | it would begin in May",
  ],
  [
    "“The mission was a success,” a spokesman for the agency said, adding that the crew was well.",
    "a spokesman for the agency | said | The mission was a success,",
    "a spokesman for the agency | adding | the crew was well",
  ],
  [
    "He promised to lower taxes and insisted that the budget would be balanced.",
    "He | promised | to lower taxes",
    "He | insisted | the budget would be balanced",
  ],
  [
    "Doctors say that children should drink more water during the heat.",
    "Doctors | say | children should drink more water during the heat",
  ],
  [
    "Prosecutors allege that he took bribes worth two million dollars.",
    "Prosecutors | allege | he took bribes worth two million dollars",
  ],
  [
    "Meanwhile, the opposition criticised the plan as too expensive.",
    "the opposition | criticised | the plan as too expensive",
  ],
  [
    "“I am proud of this team,” Rossi said after the match. “They ran until the end.”",
    "Rossi | said | I am proud of this team, … They ran until the end.",
  ],
  [
    "“They must leave at once, all of them,” demanded Maria Perez of the Tenants Union.",
    "Maria Perez of the Tenants Union | demanded | They must leave at once, all of them,",
  ],
  [
    "“The road is closed to all of us,” says this old man who barely needs a stick.",
    "this old man who barely needs a stick | says | The road is closed to all of us,",
  ],
  [
    "“They both have said they would not leave,” a resident who asked not to be named told the Herald.",
    "a resident who asked not to be named | told | They both have said they would not leave,",
  ],
  [
    "“They both have said they would not leave,” a worker who lost her job in May told the Herald.",
    "a worker who lost her job in May | told | They both have said they would not leave,",
  ],
  [
    "“We have an understanding with the owners,” John Smith, director of the museum said.",
    "John Smith, director of the museum | said | We have an understanding with the owners,",
  ],
  [
    "Party leader John Smith today said, “No threats will stop our cause.”",
    "Party leader John Smith | said | No threats will stop our cause.",
  ],
  [
    "In this meeting John Smith referred to the treaty between the two countries, saying: “We have set up many parks.”",
    "John Smith | referred to | the treaty between the two countries",
    "John Smith | saying | We have set up many parks.",
  ],
  [
    "Head teacher Ann Fox, who could not attend, wrote in a letter read out by the clerk that the lights “will not wipe a tear.”",
    "Head teacher Ann Fox | wrote | the lights “will not wipe a tear.”",
  ],
  [
    "In an interview with the broadcaster, TRT Haber, on Monday, Erdogan said: “We will buy more oil from Iran”, noting that trade could grow.",
    "Erdogan | said | We will buy more oil from Iran",
    "Erdogan | noting | trade could grow",
  ],
  [
    "Passengers will be offered “door-to-door” service to ensure they reach their final destination, said a top official.",
    "a top official | said | Passengers will be offered “door-to-door” service to ensure they reach their final destination",
  ],
  [
    "“The objective is to help local talent in all of these places.” Tayebi says.",
    "Tayebi | says | The objective is to help local talent in all of these places.",
  ],
  [
    '"The chamber is grateful for his commitment." KGCCI Sec. Gen. Barbara Zollmann said in a statement.',
    "KGCCI Sec. Gen. Barbara Zollmann | said | The chamber is grateful for his commitment.",
  ],
  [
    '"It was not easy for any of us." Tom Barr, a founder, told reporters on Monday.',
    "Tom Barr, a founder | told | It was not easy for any of us.",
  ],
  [
    "“Shame on all of them!” shouted protesters outside the ministry.",
    "protesters outside the ministry | shouted | Shame on all of them!",
  ],
  [
    "“Shame on all of them!” shouted angry protesters as he left.",
    "angry protesters | shouted | Shame on all of them!",
  ],
  [
    'Statement from Iarnród Éireann: "All services are suspended until further notice."',
    "Iarnród Éireann | Statement from | All services are suspended until further notice.",
  ],
  [
    '@KerryFire: "Please do not call us about fallen branches. We are out saving lives."',
    "@KerryFire | : | Please do not call us about fallen branches. We are out saving lives.",
  ],
  [
    "His team mate Marquinhos, though, spoke of a “different Messi” this season.",
    "His team mate Marquinhos | spoke of | a “different Messi” this season",
  ],
  [
    "Nwosu, who spoke through his Chief Press Secretary, Mrs. Uche Okafor, described the development as “wicked and unacceptable”.",
    "Nwosu | described | the development as “wicked and unacceptable”",
  ],
  [
    "Tom Barr said staff were told to “lie to the police” that day.",
    "Tom Barr | said | staff were told to “lie to the police” that day",
  ],
  [
    "Shoppers in the city face a “winter of queues” unless talks over pay resume, the head of the porters’ union has warned.",
    "the head of the porters’ union | has warned | Shoppers in the city face a “winter of queues” unless talks over pay resume",
  ],
  [
    "An army spokesman on Monday said the road would stay closed.",
    "An army spokesman | said | the road would stay closed",
  ],
  ["The newspaper quoted John Smith as saying “we are ready for it.”", "John Smith | as saying | we are ready for it."],
  [
    "Here is evidence for the Guild’s conclusion that this liar “revelled in trampling rules and conventions.”",
    "the Guild’s | conclusion | this liar “revelled in trampling rules and conventions.”",
  ],
  [
    "John Smith, a former ambassador to Rome, on Twitter described her death as a “huge loss for all of us.”",
    "John Smith, a former ambassador to Rome | described | her death as a “huge loss for all of us.”",
  ],
  [
    "“The devil knows the scriptures and uses them,” expressed the priest.",
    "the priest | expressed | The devil knows the scriptures and uses them,",
  ],
  ["The rain stopped at noon, and the streets were dry again by the evening."],
])("%j", async (paragraph, ...reports) => {
  expect(await reportsOf(paragraph)).toEqual(reports);
});

/** Full names of the speakers of all marked quotations. */
async function speakersOf(text: string): Promise<readonly (string | undefined)[]> {
  const { quotes, entities } = analyze(parseArticle({ id: "a", text }), await shippedModels());
  return quotes
    .filter(({ type }) => type === "direct" || type === "mixed")
    .map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name);
}

test.each<[text: string, ...speakers: string[]]>([
  [
    "Regarding the controversy involving young politicians like People Power Party leader Lee Jun-seok and Park, political commentator Chin Jung-kwon said, “The parties used a lot of young people during the election,” he said.",
    "Chin Jung-kwon",
  ],
  [
    "City councilwoman Mutsumi Kaneko disagreed, asking, “What is wrong with someone trimming their eyebrows?”",
    "Mutsumi Kaneko",
  ],
  ["Mark Cuban owns a club in Dallas.\n\n“It's too early to tell,” said Cuban, who is also a host.", "Mark Cuban"],
])("speakers of %s", async (text, ...speakers) => expect(await speakersOf(text)).toEqual(speakers));
