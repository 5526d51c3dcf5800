import { expect, test } from "vitest";
import { repairMentions } from "../../../src/analysis/entities/repair-mentions.ts";
import { markedArticle } from "../../support/marked-article.ts";

test.each([
  ["[P President Xi Jinping] spoke.", ["PERSON Xi Jinping"]],
  ["[P SP Omolola Odunayo] spoke.", ["PERSON Omolola Odunayo"]],
  ["[P Nobel Laureate Kailash Satyarthi] spoke.", ["PERSON Kailash Satyarthi"]],
  [
    "[P Democrat Hillary Clinton] and [P Ohioan John Boehner]",
    ["NORP Democrat", "PERSON Hillary Clinton", "NORP Ohioan", "PERSON John Boehner"],
  ],
  ["[P Tory Whanau] spoke.", ["PERSON Tory Whanau"]],
  ["CARSON, [P Calif. - Bernie Sanders] spoke.", ["LOC Calif.", "PERSON Bernie Sanders"]],
  ["[P Robert Barr - won] it.", ["PERSON Robert Barr"]],
  ["Stabenow ([P D- Mich.]) of [P Mass.] on [P https://t.co/fUhkz]", ["LOC Mass."]],
  ["[P CP Bhishikar] spoke.", ["PERSON CP Bhishikar"]],
  ["[P Bogetenga MCA Evans Nyakundi] spoke.", ["PERSON Evans Nyakundi"]],
  ["[P Demak Regent Eisti'anah] spoke.", ["PERSON Eisti'anah"]],
  ["Judge [P Rupert Mallory KC] spoke.", ["PERSON Rupert Mallory"]],
  ["[O Mairéad Ní Fhloinn BL] spoke.", ["PERSON Mairéad Ní Fhloinn"]],
  ["the [P Maulana] spoke.", []],
  ["its managing director, [O Crispin Dell], spoke.", ["PERSON Crispin Dell"]],
  ["its lender, [O Deutsche Pfand], spoke.", ["ORG Deutsche Pfand"]],
  ["[O Kentucky Sen. Rand Paul] spoke.", ["LOC Kentucky", "PERSON Rand Paul"]],
  ["[O Sen. Ted Cruz] spoke.", ["PERSON Ted Cruz"]],
  ["[P Jo]-[P Renee Formicola] spoke.", ["PERSON Jo-Renee Formicola"]],
  ["[P Abe] - [P Dunford] talks", ["PERSON Abe", "PERSON Dunford"]],
  ["Paul ([O R-Ky.]) spoke.", []],
  ["[P Lauren Weber lauren@example.com]", ["PERSON Lauren Weber"]],
  ["[O President Hotel] and [P President]", ["ORG President Hotel", "PERSON President"]],
  ["[O Gen Z Fund]", ["ORG Gen Z Fund"]],
  ["[P Abe] ([O L]) met", ["PERSON Abe"]],
  ["[P Te Tai Tonga] MP [P Rino Tirikatene] spoke.", ["LOC Te Tai Tonga", "PERSON Rino Tirikatene"]],
  ["one [P Jane Doe] MP [P Ann Lee] spoke.", ["PERSON Jane Doe", "PERSON Ann Lee"]],
  ["a [N Turkish]-[O Iranian High-Level Council] met", ["ORG Turkish-Iranian High-Level Council"]],
  ["a [O Turkish-Iranian High-Level Council] met", ["ORG Turkish-Iranian High-Level Council"]],
  ["President [P Moon Jae-in Seoul] and", ["PERSON Moon Jae-in", "LOC Seoul"]],
  ["[P Jack London] and [P Yao Ming Paris]", ["PERSON Jack London", "PERSON Yao Ming Paris"]],
  [
    "said [O Netflix Friday], [O Sheffield Wednesday] and [M Black Friday]",
    ["ORG Netflix", "DATE Friday", "ORG Sheffield Wednesday", "MISC Black Friday"],
  ],
  ["Datuk [P Seri Ti Lian Ker] said", ["PERSON Ti Lian Ker"]],
  ["in [L Berlin]", ["LOC Berlin"]],
  ["the [O Executive Director African Technology Foundation]", ["ORG African Technology Foundation"]],
  ["the [O General Motors Company] and [O Director General]", ["ORG General Motors Company", "ORG Director General"]],
  ["[O Manchester United beat Real Madrid]", ["ORG Manchester United", "ORG Real Madrid"]],
  ["the [O US Joint Chiefs] of Staff met", ["ORG US Joint Chiefs of Staff"]],
  ["on [M Sunday] evening", ["DATE Sunday"]],
  ["Clark, [O Sec]. [P Clinton] and [O @JohnMelloy]", ["PERSON Clinton"]],
  ["[S €5m, Rs 500 crore] or [S $1,000]", ["MONEY €5m", "MONEY Rs 500 crore", "MONEY $1,000"]],
  ["she told [S Mix104.9], of [S 22 billion]", []],
  ["Minister [P Datuk Seri Ti Lian Ker] said", ["PERSON Ti Lian Ker"]],
  ["his colleague [P MK Zvi Hauser] broke away", ["PERSON Zvi Hauser"]],
  ["with [O Cosmopolitan magazine]", ["ORG Cosmopolitan"]],
  ["after [O Anglo-Swiss Glencore]'s mine", ["NORP Anglo", "NORP Swiss", "ORG Glencore"]],
  ["the [N Saudi-American] relations of [N Arab-Muslim] voters", ["NORP Saudi", "NORP American", "NORP Arab-Muslim"]],
  ["Steven Sim ([O PH-Bukit Mertajam]) said", ["ORG PH", "LOC Bukit Mertajam"]],
  ["the [O DPRK]'s missile, the [M French Open]", ["LOC DPRK", "MISC French Open"]],
  ["[P X] went up and [P M] played", ["PERSON X", "PERSON M"]],
  ["Who is [P Chung Ki-Sun]?", ["PERSON Chung Ki-Sun"]],
  ["On [D Monday Corinthians] won, on [D Monday night] they", ["DATE Monday", "DATE Monday night"]],
  ["include [O insurer AIA Group] and the [O libertarian Cato Institute]", ["ORG AIA Group", "ORG Cato Institute"]],
  ["the [O afrol News] and the [O provincial department]", ["ORG afrol News", "ORG provincial department"]],
  ["left the [O Health Ministry during Yael German]'s term", ["ORG Health Ministry", "PERSON Yael German"]],
  ["[O Senate Minority] Leader [P Harry M. Reid]", ["ORG Senate", "PERSON Harry M. Reid"]],
  ["[P Charles E. Grassley], [O Republican of Iowa]", ["PERSON Charles E. Grassley", "NORP Republican", "LOC Iowa"]],
  ["partnered by [P Frenchman Sebastien Delaunay]", ["NORP Frenchman", "PERSON Sebastien Delaunay"]],
  ["[P German Larrea Mota] of Mexico", ["PERSON German Larrea Mota"]],
  ["the [O Dr. Ana Sittenfeld Scholarship Program]", ["ORG Dr. Ana Sittenfeld Scholarship Program"]],
])("%s", (marked, expected) => {
  const { article, segmentation, mentions } = markedArticle(marked);
  const repaired = repairMentions(article.text, segmentation, mentions);
  expect(repaired.map(({ type, start, end }) => `${type} ${article.text.slice(start, end)}`)).toEqual(expected);
  for (const { start, end, tokens } of repaired) {
    expect([segmentation.tokens.starts[tokens.from], segmentation.tokens.ends[tokens.to - 1]]).toEqual([start, end]);
  }
});
