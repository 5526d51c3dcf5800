import { expect, test } from "vitest";
import { collectForms } from "../../../src/analysis/entities/name-forms.ts";
import { settleTypes } from "../../../src/analysis/entities/settle-types.ts";
import { markedArticle } from "../../support/marked-article.ts";

test.each([
  ["the media, [O Rupert Murdoch] and [O Fox News]", 0.69, ["PERSON Rupert Murdoch", "ORG Fox News"]],
  ["[O Rupert Marlow], [O Rupert Murdoch]", 0.9, ["ORG Rupert Marlow", "PERSON Rupert Murdoch"]],
  ["whether it's [O Ted Cruz]", 0.65, ["PERSON Ted Cruz"]],
  [
    "[O Johns Hopkins University], [O Paris Saint-Germain]",
    0.5,
    ["ORG Johns Hopkins University", "ORG Paris Saint-Germain"],
  ],
  [
    "[P Otto du Plessis Drive], the [O Foreign Agents Law]",
    0.7,
    ["LOC Otto du Plessis Drive", "MISC Foreign Agents Law"],
  ],
  ["the [O Foreign Agents Law]", 0.99, ["ORG Foreign Agents Law"]],
  ["[P Joe Biden] and [O Biden]", 0.9, ["PERSON Joe Biden", "PERSON Biden"]],
  ["[O Wells Fargo], [P Wells]", 0.8, ["ORG Wells Fargo", "ORG Wells"]],
  ["[P Novo Nordisk], [P Novo]", 0.9, ["ORG Novo Nordisk", "ORG Novo"]],
  ["[P Kelsey Ward], [P Denis Law], [P Elm Street]", 0.8, ["PERSON Kelsey Ward", "PERSON Denis Law", "LOC Elm Street"]],
  ["[M Elon Musk], [O Musk] [O Musk] [O Musk] [O Musk]", 0.9, ["PERSON Elon Musk", "PERSON Musk"]],
  ["[P Guido Caloi], [O Caloi] [O Caloi] [O Caloi] [O Caloi]", 0.9, ["PERSON Guido Caloi", "ORG Caloi"]],
  ["[P Martin St. Louis], [O St. Louis]", 0.9, ["PERSON Martin St. Louis", "PERSON St. Louis"]],
  ["[P Martin St. Louis], in [L St. Louis]", 0.9, ["PERSON Martin St. Louis", "LOC St. Louis"]],
  ["[P John Tory], [N Tory]", 0.9, ["PERSON John Tory", "PERSON Tory"]],
  ["[P Harry Kane], [O Harry]", 0.7, ["PERSON Harry Kane", "PERSON Harry"]],
  ["[P Samyukta Kisan Morcha]", 0.7, ["ORG Samyukta Kisan Morcha"]],
  ["[P Kim Jong Un] and the [O UN]", 0.9, ["PERSON Kim Jong Un", "ORG UN"]],
  ["[P Türkiye], [P Jordan]", 0.9, ["LOC Türkiye", "PERSON Jordan"]],
  [
    "[O Salomon Brothers], [O Palmer House], [O Joy Division]",
    0.5,
    ["ORG Salomon Brothers", "ORG Palmer House", "ORG Joy Division"],
  ],
  [
    "the [O Dover Area School District], [O Kajiado District]",
    0.7,
    ["ORG Dover Area School District", "LOC Kajiado District"],
  ],
  [
    "[P Guido Caloi]; [O Caloi] makes bicycles, [O Caloi] grew, [O Caloi] was sold, [O Caloi]",
    0.85,
    ["PERSON Guido Caloi", "ORG Caloi"],
  ],
  ["[P Pallonji Mistry]; [O Mistry] bought a farm, [O Mistry]", 0.85, ["PERSON Pallonji Mistry", "PERSON Mistry"]],
  [
    "[M Kerr Family Arena], [M Rescue Team], [O Delta State], [N Saurashtra]",
    0.7,
    ["FAC Kerr Family Arena", "ORG Rescue Team", "LOC Delta State", "LOC Saurashtra"],
  ],
  ["[P PJ Ryan], [O PJ], [O GA]", 0.98, ["PERSON PJ Ryan", "PERSON PJ", "ORG GA"]],
  ["[O Balaji Global]", 0.6, ["ORG Balaji Global"]],
  ["[O Republicans] in [O Japan]", 0.9, ["NORP Republicans", "LOC Japan"]],
  [
    "[R Wall Street], [M Silicon Valley], [O Kansas City]",
    0.7,
    ["LOC Wall Street", "LOC Silicon Valley", "ORG Kansas City"],
  ],
  [
    "[P Dan Holt]; [O Everett Holt] said, said [P Holt]",
    0.5,
    ["PERSON Dan Holt", "PERSON Everett Holt", "PERSON Holt"],
  ],
  ["[M Epu Batira], said [P Batira]", 0.5, ["PERSON Epu Batira", "PERSON Batira"]],
  ["[M Crooked Hillary], said [P Hillary]", 0.5, ["MISC Crooked Hillary", "PERSON Hillary"]],
  ["[O Israel Batira], the fullback [O Batira]", 0.5, ["PERSON Israel Batira", "PERSON Batira"]],
])("%s at %d", (marked, confidence, expected) => {
  const { article, mentions } = markedArticle(marked);
  const forms = collectForms(
    article.text,
    mentions.map((mention) => ({ ...mention, confidence })),
  );
  expect(settleTypes(forms).map(({ type, text }) => `${type} ${text}`)).toEqual(expected);
});
