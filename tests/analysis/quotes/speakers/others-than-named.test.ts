/** Sources that mean others than those whom the article names nearby, by the shipped weights. */
import { expect, test } from "vitest";
import { allReportsIn } from "./spoken-in.ts";

test.each<[what: string, marked: string, last: string]>([
  [
    "those whose view a sentence gives",
    "The [O African Union] has sent observers. [O African Union] officials described the vote as peaceful. For many young voters, the outcome matters less than the price of maize. They say no candidate has an answer to it.",
    "–: indirect no candidate has",
  ],
  [
    "another one",
    "[P Peter Wong], a resident of the block, said he would miss it. Another resident said the last time he came was in May.",
    "–: indirect the last time",
  ],
  [
    "a court that comes up anew",
    "The [O Supreme Court] ruled that the fence must go. A lower court had found that the fence was lawful.",
    "–: indirect the fence was",
  ],
  [
    "two judges",
    "A division bench of Justices [P A K Menon] and [P Revati Deshmukh] heard the plea. The bench said that the roads were a disgrace.",
    "–: indirect the roads were",
  ],
  [
    "who hears it in court",
    "The trial began at [O Sheffield Crown Court]. The court heard that the money was gone.",
    "–: indirect the money was",
  ],
  [
    "those who signed a decree",
    "It is late. The decree, carrying the signatures of President [P Ann Cortizo] and the minister [P Ivette Berrio], indicates that masks must be worn.",
    "–: indirect masks must be",
  ],
  [
    "through whom somebody speaks",
    "Governor [P Peter Kimani] was away. The governor, through his Finance executive [P Iscah Langat], said that the claims were malicious.",
    "Peter Kimani: indirect the claims were",
  ],
  [
    "somebody new, whom a pronoun takes up",
    "Prosecutor [P Mary Nel] argued for bail.\n\nA young mother in the gallery broke down. “I just want it to end,” she said.",
    "–: direct I just want",
  ],
  [
    "somebody new, who goes on",
    "Prosecutor [P Mary Nel] argued for bail.\n\nAn old patient lost her sister.\n\n“It hurts so much,” she said. “I am tired.”\n\n“I have to go,” she added.",
    "–: direct I have to",
  ],
  [
    "somebody whose name is kept back",
    "Prosecutor [P Mary Nel] argued for bail. The woman, who cannot be named, broke down. “I just want it to end,” she sobbed.",
    "–: direct I just want",
  ],
  [
    "somebody new, who is a man",
    "Prosecutor [P Mary Nel] argued for bail. One man left. “I just want it to end,” she said.",
    "Mary Nel: direct I just want",
  ],
  [
    "somebody new, who has a name",
    "Prosecutor [P Mary Nel] argued for bail. A pensioner, [P Ann Bird], came out. “I just want it to end,” she said.",
    "Ann Bird: direct I just want",
  ],
  [
    "a phrase in front of who is meant",
    "“It is over,” said [P Sara Walker]. An immigrant who came in 2013, she told them that it was late.",
    "Sara Walker: indirect it was late",
  ],
  [
    "somebody new who meets a woman",
    "Judge [P Nomsa Khumalo] heard it. Prosecutor [P Mary Nel] argued for bail.\n\nA man confronted Ms [P Nel] outside. “You lied to us,” he shouted.",
    "–: direct You lied to",
  ],
  [
    "one of several",
    "Judge [P Nomsa Khumalo] heard it. One of the lawyers smiled. “Perhaps we will,” he said.",
    "–: direct Perhaps we will,",
  ],
  [
    "somebody new behind a phrase of place",
    "Judge [P Nomsa Khumalo] heard it.\n\nAt the market, a trader packed up. “No chance at all,” he said.",
    "–: direct No chance at",
  ],
  [
    "a brother who answers",
    "Judge [P Peter Roe] smiled.\n\nHis brother disagreed. “No, never again,” he said.",
    "–: direct No, never again,",
  ],
  [
    "a father of whom is told",
    "Judge [P Peter Roe] grew up in a village. His father was a miner. “We had nothing at all,” he said.",
    "Peter Roe: direct We had nothing",
  ],
  [
    "the woman who was brought up before",
    "Prosecutor [P Mary Nel] argued that he had beaten a young woman.\n\nThe woman broke down. “I just want it to end,” she said.",
    "–: direct I just want",
  ],
  [
    "the woman who has a name",
    "Prosecutor [P Mary Nel] argued for bail. He had beaten a woman, [P Ann Bird], for years.\n\nThe woman broke down. “I just want it to end,” she said.",
    "Ann Bird: direct I just want",
  ],
  [
    "somebody new, whom no words say to speak",
    "Prosecutor [P Mary Nel] argued for bail. A young mother broke down. “I just want it to end.”",
    "–: direct I just want",
  ],
  [
    "a thing that begins as somebody does",
    "“They cannot work there,” Mr [P John Ging] stated.\n\nAnother major challenge was funding. “We are in a race against time.”",
    "John Ging: direct We are in",
  ],
  [
    "whoever writes under a handle",
    "“The noise is unbelievable,” [P Aoife Byrne] said.\n\n@KerryFire: “Please do not call us.”",
    "–: direct Please do not",
  ],
  [
    "a father of somebody without a name",
    "“He is a child,” [P Peter Moulson] said.\n\nThe boy's father shouted “Appeal now!” from the gallery.",
    "–: direct Appeal now!",
  ],
  [
    "the paper's own people",
    "Chief [P Obi Ike] was there. Our correspondent reports that the road was awarded in 2021.",
    "–: indirect the road was",
  ],
  [
    "her mother, behind where she sat",
    "Student [P Maya Levin] said she had read them. “I'm fine,” she said.\n\nHer mother, seated two rows back, stood up. “She is fine!” she shouted.",
    "–: direct She is fine!",
  ],
  [
    "the writer's own mother",
    "[P Ann Horn] made records.\n\nEverybody told me. My mum, first. She said: “Love, play the bass.”",
    "–: direct Love, play the",
  ],
])("%s", (_, marked, last) => expect(allReportsIn(marked).at(-1)).toBe(last));
