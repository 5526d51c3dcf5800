/** Who is taken up by a word that the article calls nobody, by a relative pronoun, or behind a question, by the shipped weights. */
import { expect, test } from "vitest";
import { allReportsIn } from "./spoken-in.ts";

const WOLVES =
  "[O Wolves] manager [P Vitor Pereira] insisted his side were “not good enough”.\n\n“He is unplayable,” said [P Thomas Frank].\n\n";

test.each<[what: string, marked: string, last: string]>([
  [
    "the subject of the sentence before, by a nation",
    `${WOLVES}[P Pereira] was less amused. The [N Portuguese] felt the second goal should not have stood.`,
    "Vitor Pereira: indirect the second goal",
  ],
  [
    "the subject of the sentence before, by an age",
    `${WOLVES}[P Pereira] was less amused. The 46-year-old felt the second goal should not have stood.`,
    "Vitor Pereira: indirect the second goal",
  ],
  [
    "not who holds a lower office",
    "Vice-president [P Delcy Rodríguez] promised help. “We will not leave,” said [P Pedro Roe].\n\n[P Nicolás Maduro] declared three days of mourning. The president tweeted that the country would “rise from the mud”.",
    "Nicolás Maduro: mixed the country would",
  ],
  [
    "whoever answers, not who is asked about",
    "“Hands off,” said the press officer, [P Claire Castro].\n\nAsked if [P Marcos] had spoken to him recently, she said: “Not that I know of.”",
    "Claire Castro: direct Not that I",
  ],
  [
    "by “whose”",
    "[P Odetta Kirkwall], whose shouts of “Kick, darling, kick!” echoed off the tiles, died at home.",
    "Odetta Kirkwall: direct Kick, darling, kick!",
  ],
  [
    "who answers behind “to which”",
    "[P Nicolás Maduro] tweeted that it would “rise”, to which an opposition deputy, [P Juan Guanipa], retorted: “With what?”",
    "Juan Guanipa: direct With what?",
  ],
  [
    "who answers behind words in between",
    "“We are done,” [P Belinda Allen] said. Her counterpart at [O Westpac], [P Luci Ellis] — herself a former governor — isn’t so sure. “They have told you,” she wrote.",
    "Luci Ellis: direct They have told",
  ],
  [
    "not whoever is told behind another passive",
    "[P Siobhan Tully], 44, had worked there for 19 years when she was called to a meeting and told she was a “disruptive presence”.",
    "–: mixed she was a",
  ],
  [
    "not the paper that reported it first",
    "It is late. The complaint, first reported by [O Billboard], says the men worked 18-hour days.",
    "–: indirect the men worked",
  ],
  [
    "none of three",
    "It is late. More than 11,000 people responded to what one councillor called “the angriest consultation since fluoride”.\n\nCllr [P Mike Evemy] was away. Cllr [P Tom Stowe] was not. Green councillor [P Clare Turner] left.",
    "–: direct the angriest consultation",
  ],
  [
    "who speaks where the writer only mentions something",
    "[P Ingrid Solheim] is 71. She laughs when I mention it. “I wanted to be first author.”",
    "Ingrid Solheim: direct I wanted to",
  ],
  [
    "a scientist by the paper that is theirs",
    "[P Ingrid Solheim] is 71. [P Erik Kolstad] came. Kolstad’s paper thanked her as “a friend of the wind”.",
    "Erik Kolstad: mixed her as “a",
  ],
  [
    "not the president of another country",
    "All 24 girls seized in [L Nigeria]'s Kebbi state have been freed, the country's president has announced.\n\n[P Bola Tinubu] is relieved. US President [P Donald Trump] is not.",
    "–: indirect All 24 girls",
  ],
  [
    "none of those on a bench",
    "It is late. A bench of Justices [P Surya Kant] and [P Ujjal Bhuyan] observed that “every life is precious”.",
    "–: direct every life is",
  ],
  [
    "not the agency that is only told",
    "[O Novo Nordisk] cut its outlook on Wednesday.\n\n“We were too slow,” its chief executive, [P Mike Doustdar], told [O Reuters].\n\nThe company said it would axe 9,000 positions.",
    "Novo Nordisk: indirect it would axe",
  ],
])("%s", (_, marked, last) => expect(allReportsIn(marked).at(-1)).toBe(last));
