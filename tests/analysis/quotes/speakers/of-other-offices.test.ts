/** Descriptions by office, country or kind that do not mean the person or body who is merely near; by the shipped weights. */
import { expect, test } from "vitest";
import { spokenIn } from "./spoken-in.ts";

test.each<[what: string, marked: string, last: string]>([
  [
    "another minister",
    "Water Resources Minister [P K.S. Nagaraju] termed the fears “misplaced and politically motivated”.\nIn a tweet, the Chief Minister said the State “will not compromise on safety”.",
    "–: the State “will",
  ],
  [
    "the minister of another department",
    "Health Minister [P Ann Lee] said the ward was “full”. Finance Minister [P Bob Roe] was in Paris.\nThe finance minister said there was “no money at all”.",
    "Bob Roe: there was “no",
  ],
  [
    "the president of another country than the one that somebody spoke for",
    "President [P Rosa Quispe] said Congress was “a circus”.\n“Soldiers are not trained for that,” said [P Jo-Marie Burt], an analyst.\nIn [L Mexico City], President [P Ernesto Salgado] renewed his offer. The [N Mexican] leader said [P Castro] was “a victim of racism”.\nThe [N Peruvian] president called the offer “a joke”.",
    "Rosa Quispe: the offer “a",
  ],
  [
    "the president of another country, whose name has two words",
    "[L El Salvador]’s President [P Nayib Bukele] said the army would stay.\n[P Claudia Ruiz] met him in the capital. The Mexican president said the plan was “a mistake”.",
    "Claudia Ruiz: the plan was",
  ],
  [
    "the president of a continent's country",
    "The Uruguayan president, [P Luis Pou], said the horse was “a gift”.\nThe South American president said he had “no regrets”.",
    "Luis Pou: he had “no",
  ],
  [
    "somebody of that country, and nobody with the name",
    "[P Anders Holm] and [P Peter Dane] shared the lead after two rounds in [L Oslo]. “I putted well,” the [P Dane] said.",
    "Anders Holm: I putted well,",
  ],
  [
    "one of a people of whom the article says nothing else",
    "City coach [P Marta Ferreira] praised the striker’s patience. “He has waited six weeks for ten minutes,” the [N Portuguese] said.",
    "Marta Ferreira: He has waited",
  ],
  [
    "the head of another government, named in passing",
    "[P Pravind Jugnauth] told the house that the work was paid for by [L India], whose [N Indian] Prime Minister [P Narendra Modi] he had met.\n“We have a long-term vision for the island,” said the Prime Minister.",
    "Pravind Jugnauth: We have a",
  ],
  [
    "two people",
    "[P Abdullah Zahed], 25, and his wife, [P Breshna Alawee], 27, pleaded for help. According to the couple, “it never came”.",
    "Abdullah Zahed: it never came",
  ],
  [
    "a regulator",
    "[O Tomorrow Group] failed to repay 56 billion yuan in loans. According to the regulator, the loans were “flawed from the start”.",
    "–: the loans were",
  ],
  [
    "an administration of another country",
    "[P Obama] called his counterpart in [L France] on Tuesday. The [P Obama] administration says the attack was “an act of war”.",
    "–: the attack was",
  ],
  [
    "the paper that a body had given out",
    "In a statement on Monday, [O Capac] said that it understood the reasons of [O Suntracs].\n“The country applauded the fact that [O Capac] and [O Suntracs] reached an agreement”, says the document.",
    "Capac: The country applauded",
  ],
  [
    "a decree that nobody is said to have signed",
    "[O Congress] voted on Tuesday against the bill. The vote was close.\nThe decree, published on Wednesday, extends the emergency for 30 days. It says that the army may help “on an exceptional basis”.",
    "–: the army may",
  ],
])("%s", (_, marked, last) => expect(spokenIn(marked).at(-1)).toBe(last));
