/** What news desks all over the world write that no paper before had: offices of many matters, names with hyphens, whose words they were, documents that somebody points to. */
import { expect, test } from "vitest";
import { reportsIn, reportsOf } from "../../../support/shipped-reports.ts";

test.each<[paragraphs: string, ...reports: string[]]>([
  [
    "The Minister for Children, Equality, Disability and Youth Ronan O’Gara said the scheme was “working well”.",
    "The Minister for Children, Equality, Disability and Youth Ronan O’Gara | said | the scheme was “working well”",
  ],
  [
    "Speaking in Cork, Minister for Agriculture, Food and the Marine Conor Mackle said: “Farmers need support.”",
    "Minister for Agriculture, Food and the Marine Conor Mackle | said | Farmers need support.",
  ],
  [
    "Park Hee-soon soon drew laughs saying, “In this beautiful city we eat.”",
    "Park Hee-soon | soon drew laughs saying | In this beautiful city we eat.",
  ],
  ["Park Hee-soon said, “In this beautiful city we eat.”", "Park Hee-soon | said | In this beautiful city we eat."],
  ['But in 1981 William Roe added "life-saver" to his resumé.'],
  [
    "As per the police probe, the man was abducted from Mysuru in August 2019.",
    "the police probe | As per | the man was abducted from Mysuru in August 2019",
  ],
  ["As per usual, it rained in the valley all day."],
  [
    "The head of the company, Arthur Lee, justified the decision of shortfall payments saying “Subscriptions continue to track the rate.”",
    "The head of the company, Arthur Lee | justified | the decision of shortfall payments",
    "The head of the company, Arthur Lee | saying | Subscriptions continue to track the rate.",
  ],
  [
    "Pyongyang has threatened with a plan to fire missiles toward the island.",
    "Pyongyang | has threatened with | a plan to fire missiles toward the island",
  ],
  ["“No Second Choice” follows Tomas, an office worker who feels he’s finally “made it” until he is laid off."],
  [
    'Serena Wills said she is trying to find the right "balance" between being tense and relaxed as the American great marched into the third round on Wednesday.',
    'Serena Wills | said | she is trying to find the right "balance" between being tense and relaxed',
  ],
  [
    '"You threaten and you interrupt, but this is not the way to argue..." Sibal shot back.',
    "Sibal | shot back | You threaten and you interrupt, but this is not the way to argue...",
  ],
  [
    "“Team play will get better as we go on playing matches,” the coach outlined.",
    "the coach | outlined | Team play will get better as we go on playing matches,",
  ],
  [
    "Said the mayor:“we are killing our neighbours for the sake of money,” he said.",
    "the mayor | Said | we are killing our neighbours for the sake of money,",
  ],
  [
    'Three teenagers were believed under rubble beside us. People were climbing over the shattered masonry shouting: "Is there anyone there?"',
    "People | shouting | Is there anyone there?",
  ],
  [
    'Grant Shaw insisted it must be resolved, saying calls for government action were a "stunt" by the union.',
    "Grant Shaw | insisted | it must be resolved",
    'Grant Shaw | saying | calls for government action were a "stunt" by the union',
  ],
  [
    "KUALA LUMPUR: “We lost with our pride intact.” This was the reaction of the squad manager, Yusoff Ari after the loss to Thailand.",
    "the squad manager, Yusoff Ari | reaction | We lost with our pride intact.",
  ],
  [
    '"Keep hope alive, this battle is not lost".\n\nThat\'s the rallying cry opposition leader Luke Foy had for more than 20 sacked mayors.',
    "opposition leader Luke Foy | cry | Keep hope alive, this battle is not lost",
  ],
  [
    "“Once we got in front, the gym was shaking,” said first-year assistant Bo Timms.",
    "first-year assistant Bo Timms | said | Once we got in front, the gym was shaking,",
  ],
  [
    '"I drove up here and just fell apart," said Carla Stow standing near the one door that was left.',
    "Carla Stow | said | I drove up here and just fell apart,",
  ],
  [
    '"I\'ve dreamed about this since I was six," said the tired senior as she hugged the game ball.',
    "the tired senior | said | I've dreamed about this since I was six,",
  ],
  [
    "The letter to the chancellor, ahead of the budget next week, says: “It is extraordinary that schools have no money.”",
    "The letter to the chancellor | says | It is extraordinary that schools have no money.",
  ],
  [
    'Whitaker also didn\'t like what he called a "sermon" from Castellano about what directors owe.',
    'he | called | a "sermon" from Castellano about what directors owe',
  ],
  [
    "In light of what he described as “one of the biggest events to come before the council”, the mayor opened the floor.",
    "he | described as | one of the biggest events to come before the council",
  ],
  [
    'He pointed to a letter from the previous opposition which said mergers "should not be forced by the state".',
    'a letter from the previous opposition | said | mergers "should not be forced by the state"',
  ],
  [
    "The government has been accused of “failing miserably” to deal with the crisis in hospitals by the leader of the party.",
    "the leader of the party | has been accused of | “failing miserably” to deal with the crisis in hospitals",
  ],
  [
    'Defence counsel for a singer who is on trial for what he did when he was 27 has told a jury that "fantasy was laid over reality".',
    "Defence counsel for a singer who is on trial for what he did when he was 27 | has told | fantasy was laid over reality",
  ],
  [
    'Mr Boult said he was "very comfortable" with it and did not see it as a lost opportunity.\n\n"The issue there is the traffic.\n\n"But if I come back we will see."',
    'Mr Boult | said | he was "very comfortable" with it and did not see it as a lost opportunity',
    "Mr Boult |  | The issue there is the traffic. … But if I come back we will see.",
  ],
  [
    "“Last year they asked for two more weeks and now they are asking for more time, Nyombi said, adding: “These orders should stop, the accused have a right to it”.",
    "Nyombi | said | Last year they asked for two more weeks and now they are asking for more time",
    "Nyombi | adding | These orders should stop, the accused have a right to it",
  ],
  [
    '"It was bad, she said. "It was very bad, and we knew it."',
    "she | said | It was bad … It was very bad, and we knew it.",
  ],
  [
    "The mayor gave a report.\n\nHere’s a selection of quotes from Jane Doe’s two-hour report, which included answers to 15 questions:\n\n“I’m very amused when they tell me that it is being built.”",
    "Jane Doe | quotes | I’m very amused when they tell me that it is being built.",
  ],
  [
    "The issues on Tuesday prompted the spokesperson to issue a lengthy explanation listing all of the reasons for service that he said was “abysmal.”",
    "he | said | was “abysmal.”",
  ],
])("%s", async (paragraphs, ...reports) => expect(await reportsOf(paragraphs)).toEqual(reports));

test.each<[headline: string, ...reports: string[]]>([
  ["Rail strikes: Drivers ‘betrayed’ by bosses, union says", "union | says | Drivers ‘betrayed’ by bosses"],
  ["Chip maker on Trial: Rival 'dreamed up' its story, lawyer says", "lawyer | says | Rival 'dreamed up' its story"],
])("%s", async (headline, ...reports) => expect(await reportsIn(`${headline}\n\nIt rained.`)).toEqual(reports));
