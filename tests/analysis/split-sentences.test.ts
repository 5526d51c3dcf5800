import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "../../src/analysis/split-sentences.ts";
import { tokenize } from "../../src/analysis/tokenize.ts";

function sentencesOf(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, block: 0 }];
  return splitSentences(text, tokenize(text, blocks), blocks).map(({ start, end }) => text.slice(start, end));
}

/** Sentences are parted by " | ", or by "|" where no space parts them. */
test.each<readonly [string]>([
  // abbreviations
  ["He moved to St. Louis. | She stayed."],
  ["In Grayson, Sask., and Hanna, Alta. | She stayed."],
  ["Kerr police Const. Ann Lee met Coun. Bob Ray. | Adv. Joe Day left."],
  ["Of Barangay Ilaya, Sta. Rosa town, to Sto. Domingo. | She stayed."],
  ["Mr. Xi met Adm. Katsutoshi Kawano on Jan. 5. | No. 5 was last."],
  ["U.S. President Trump left the U.S. | He flew at 5 p.m. EST on Air Force One."],
  ["It opened at 9 a.m. Monday. | It closed at 10 p.m. | Police said why."],
  ["Apple Inc. Chief Executive Tim Cook left Foo Corp. | The board agreed."],
  ["In Roe v. Wade the court ruled. | Jobs, taxes, etc. | And then more."],
  ["Gov. C.L. “Butch” Otter spoke in Fresno, Calif. | “I think so.”"],
  ["J. Edgar Hoover and George W. Bush. | Plan B. | The end."],
  ["The chamber's Sec. Gen. Ann Bird met Asst. Sec. Tom Barr. | Both left."],
  ["They paid approx. five dollars (b. 1950; d. 2001), e.g. in cash."],
  ["The price of 3.14 rose 1.5%. | See www.example.com. | Yes."],
  ["No, it was no. | He sat. | They wed."],
  // quotations
  ["“It is one of us.” | He left."],
  ["“Why?” she asked. | “Why not?” Justice Sotomayor said."],
  ["“Who knows?” Trump told Britain’s ITV television. | “Nobody!”"],
  ["“We'll win,” he said. | “We always do. | I promise.” | She agreed."],
  ['"Why?" | The mayor left. | "No." | "Yes!"'],
  ["‘… on speculation?’ | They said, ‘Well, no.’"],
  ['"It\'s a long game." - Matthew Ingram'],
  ['He said "no." | "Yes," she said.'],
  ["We saw ''two.'' | Then one."],
  ["They call it “Yahoo!” and that is “it.” | So."],
  // brackets and references
  ["He came. | (She left.) | They met (it was late. | He was old)."],
  ["Born in 1971. [1] [2] | He died (aged 3). [citation needed] | Then."],
  ["It got worse in Viva Maria! (1965), a film."],
  // ellipses
  ["I never met ... Doley. | We left... | The rest stayed… | But why?"],
  ["It is never that bad. … | It ends. . . . | So there."],
  ["But ... it went on, and … that was it."],
  ["It was 29%...|On the other hand, no."],
  // what follows
  ["We lost. | iPhone sales fell. | wikiHow grew."],
  ["Go now! #hashtag https://example.com/a.b?c"],
  ["He said end.|The next began. | Yes?! | No!!!"],
  ["1. Introduction to the thing"],
  ["BEIJING, March 3 (Xinhua) — The U.N. General Assembly met."],
  ["A headline without an end"],
  // abbreviations, names and places
  ["It opened at 9 a.m. Sept. 3. | It closed at 5 p.m. Thu. night. | At 6 p.m. they left."],
  ["It was 7 p.m. | “Go,” he said."],
  ["He lives in L.A. | “Go,” she said. | He lives in the U.S.A. | “Go,” we said. | He came from N.Y. | “Go,” he said."],
  ["J.R. “Bob” Smith. | N.X. “Bob” Smith. | A U.S.S.R. “Bob” plan. | Sydney, N.S.W. “Go,” he said."],
  ["St. | The end. | Mt. | The end. | Mr. The end. | Gen. He left. | Rev. | He left. | Dr. It was."],
  ["In the U.S. | I left. | Plan B. I left. | J. I left. | Inc. | I left."],
  ["Foo Inc. Smith left. | Plan B. Smith left. | Foo Inc. | “Go,” he said. | Gen. “Go” Smith."],
  ["Cats, etc. | Smith left. | Cats, etc. smith left. | Cats, etc. “Go.”"],
  [
    "See vol. 5 and pp. | The end. | See e.g. The end. | See i.e. Smith. | See vs. The end. cf. The end. viz. Smith left.",
  ],
  // who speaks after a question
  ["He left? | Yes. | “Why?” Smith told Jones that he left. | “Why?” | Smith said that he left."],
  [
    "“Why?” | Smith said he left. | “Why?” | Smith said she left. | “Why?” | Smith said they left. | “Why?” Smith said.",
  ],
  ["“Why?” Smith, the mayor, asked. | “Why?” Wilson-Raybould asked. | “Why?” | Smith (the mayor) asked."],
  ["“Why?” Justice Minister Jody Ann Mary Wilson asked."],
  [
    "“Why?” Trump went on, smiling. | “Never!” Owusu shot back. | “Why?” | Owusu went on holiday. | “No!” | Trump went home.",
  ],
  ["“Why?” | The mayor, an old man with a long beard and a hat, said."],
  ["“Why?” | Justice Minister Jody Ann Mary Jane Wilson of Rome asked."],
  ["“Why?” | Smith saying so left. | “Why?” | Smith say it. | “Why?” | Smith thought so. | “Why?” Smith told us."],
  // ellipses
  ["I met ... | I think ... nobody ... Smith ... | The end."],
  ["“No.” ... | Smith left. | (No.) ... | Smith left."],
  ["It ends . . . . | So. | It ends. . . | So. | It ends .. | So. | It ends. .... | So."],
  ["It … | So. | It ends ... | So."],
  ["..."],
  // what follows
  ["He won. (1965) It was late. | He won. | (1965 was good.) | He won. | (He left.) | He won. | (19 left.)"],
  ["He won. - Smith. | He won. – the mayor said. | He won. -- Then he. | “He won.” –Smith left. | He won. | —Item"],
  ["He won. | # 1. | He won. , he. | He won. ; he. | He won. : he. | He won. http://a.b"],
  ["He won. | eBay fell. | He won! | iPhone."],
  ["The end. the next. | Done! the next. | Done? no. | “Done.” the next. | Done. (the next). | Done.the next."],
  ["They were in their duties.|“What we have is late.” | In Yahoo.“what end."],
  ["It was late.|The end. | Yahoo.|Inc end. | 3.B end. | It was late…|The end. | It was late.A end. | LATE.The end."],
  ["1. introduction"],
  // closing marks
  [
    "He left.\" | \"He came.\" | He left.' | 'He came.' | He left.”|“He came.” | He left.’|‘He came.’ | He left.»|«He came.»",
  ],
  ['He left.) | He came.] | He went.} | He sat."He stood. | He left.". | He left."|"We came.'],
  ['“It was here.” | The end. | It was “here”. | The end. | It was "here"? | The end.'],
  // reference marks
  ["He left.[2] | He came. [12] | It was. [2][3] | It was. [better source needed] | He. [...] | He. [the end] He."],
  ["It is. [1, 2, 3] | He left. | It is. | [1, 2, 3, 4, 5, 6, 7, 8] He left. | It is. | ["],
])("splits %j", (marked) => {
  const expected = marked.split(/ \| |\|/);
  expect(sentencesOf(marked.replaceAll(" | ", " ").replaceAll("|", ""))).toEqual(expected);
});

test("no sentence crosses a block, and text outside of the blocks has none", () => {
  const text = "One\ntwo. Three | left out. | Four";
  const blocks = [
    { start: 0, end: 3, block: 0 },
    { start: 4, end: 14, block: 2 },
    { start: 29, end: 33, block: 5 },
  ];
  const sentences = splitSentences(text, tokenize(text, blocks), blocks);
  expect(sentences.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
    ["One", 0],
    ["two.", 2],
    ["Three", 2],
    ["Four", 5],
  ]);
});

const scraps = fc.constantFrom(
  "He said",
  "Mr.",
  "U.S.",
  "no",
  "The",
  ".",
  "...",
  "…",
  "!",
  "?",
  '"',
  "“",
  "”",
  "'",
  "(",
  ")",
  "[",
  "1",
  "]",
  " ",
  " ",
  " ",
  "—",
  "a.m.",
  "#x",
  "\n",
);

test("sentences of anything are ordered, hold every token once and begin and end with one", () => {
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 25 }), fc.nat(30), (parts, cut) => {
      const text = parts.join("");
      const middle = Math.min(cut, text.length);
      const blocks = [
        { start: 0, end: middle, block: 0 },
        { start: middle, end: text.length, block: 1 },
      ];
      const tokens = tokenize(text, blocks);
      let next = 0;
      for (const { start, end, block, tokens: range } of splitSentences(text, tokens, blocks)) {
        expect(range.from).toBe(next);
        expect(range.to).toBeGreaterThan(range.from);
        expect([start, end]).toEqual([tokens.starts[range.from], tokens.ends[range.to - 1]]);
        expect(end <= middle).toBe(block === 0);
        next = range.to;
      }
      expect(next).toBe(tokens.length);
    }),
    { numRuns: 500 },
  );
});
