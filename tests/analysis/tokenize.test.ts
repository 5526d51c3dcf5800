import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/analysis/tokenize.ts";
import { TOKEN_KINDS } from "../../src/document/annotations.ts";

function tokensOf(text: string): string[] {
  const { starts, ends } = tokenize(text, [{ start: 0, end: text.length }]);
  return [...starts].map((start, index) => text.slice(start, ends[index]));
}

describe("tokenize cuts", () => {
  test.each<readonly [string, string]>([
    // contractions and possessives
    ["They don't know it's Dunford's.", "They|do|n't|know|it|'s|Dunford|'s|."],
    ["They don’t know it’s Dunford’s.", "They|do|n’t|know|it|’s|Dunford|’s|."],
    ["I'd've said we can't, we'll, they're, I'm", "I|'d|'ve|said|we|ca|n't|,|we|'ll|,|they|'re|,|I|'m"],
    ["DON'T", "DO|N'T"],
    ["the states' rights", "the|states|'|rights"],
    ["We cannot and wanna", "We|can|not|and|wan|na"],
    ["O'Neill, L'Enfant, Xi'an, D’Alesandro", "O'Neill|,|L'Enfant|,|Xi'an|,|D’Alesandro"],
    ["CNN's \"Time\"'s", "CNN|'s|\"|Time|\"|'s"],
    ["rock 'n' roll, 'em, goin' on", "rock|'n'|roll|,|'em|,|goin'|on"],
    ["the ’90s, '70s and 1930's, 2003's", "the|’90s|,|'70s|and|1930's|,|2003|'s"],
    // hyphens and slashes
    ["US-led, anti-China, Moon Jae-in", "US|-|led|,|anti|-|China|,|Moon|Jae|-|in"],
    ["a co-founder re-elected by e-mail", "a|co-founder|re-elected|by|e-mail"],
    ["post-war Franco-German", "post-war|Franco|-|German"],
    ["and/or HIV/AIDS 9/11", "and|/|or|HIV|/|AIDS|9/11"],
    ["Venezuela—desperate -- or 2016–17", "Venezuela|—|desperate|--|or|2016|–|17"],
    ["713-853-3989 on 2016-09-12, 345-9945, 2-3", "713-853-3989|on|2016-09-12|,|345-9945|,|2|-|3"],
    // full stops
    ["Mr. Xi, St. Louis, Adm. Kawano, Jan. 5, No. 5.", "Mr.|Xi|,|St.|Louis|,|Adm.|Kawano|,|Jan.|5|,|No.|5|."],
    ["She said no. He sat. They ran.", "She|said|no|.|He|sat|.|They|ran|."],
    ["U.S. and U.S.-led, a.m., e.g. Ph.D.s", "U.S.|and|U.S.|-|led|,|a.m.|,|e.g.|Ph.D.|s"],
    ["in the U.S", "in|the|U.S"],
    ["George W. Bush and J.K. Rowling, A.J.Cook", "George|W.|Bush|and|J.K.|Rowling|,|A.J.|Cook"],
    ["Smith, J., and J.-P. Sartre", "Smith|,|J.|,|and|J.|-|P.|Sartre"],
    ["That is plan B. The mayor and I. Then", "That|is|plan|B|.|The|mayor|and|I|.|Then"],
    ["vitamin C.", "vitamin|C|."],
    ["astronaut Dr.Franklin Chang; happen.APTN", "astronaut|Dr.|Franklin|Chang|;|happen|.|APTN"],
    ["Byron (b. 1788; d. 1824), c. 1230", "Byron|(|b.|1788|;|d.|1824|)|,|c.|1230"],
    ["Roe v. Wade at 5 p.m. EST.", "Roe|v.|Wade|at|5|p.m.|EST|."],
    ["wait... what… no?! yes!!!", "wait|...|what|…|no|?!|yes|!!!"],
    ["1. Introduction\n2. Wave 3. Done", "1.|Introduction|2.|Wave|3|.|Done"],
    // numbers
    ["1,000 3.14 5:30 5th 1970s .22", "1,000|3.14|5:30|5th|1970s|.22"],
    ["$5m, US$1.5bn, €20, 5%", "$|5m|,|US|$|1.5bn|,|€|20|,|5|%"],
    ["[18,19,20,21] Rs 1,00,000", "[|18|,|19|,|20|,|21|]|Rs|1,00,000"],
    // addresses
    [
      "see https://a.org/b?c=d(e)f. Or www.x.com/y, Gawker.com",
      "see|https://a.org/b?c=d(e)f|.|Or|www.x.com/y|,|Gawker.com",
    ],
    ["mail m.nordstrom-b@pecorp.com. By @POTUS #tag #1", "mail|m.nordstrom-b@pecorp.com|.|By|@POTUS|#tag|#|1"],
    // quotation marks, brackets, symbols
    ["\"a\" “b” ‘c’ ``d'' «e»", "\"|a|\"|“|b|”|‘|c|’|``|d|''|«|e|»"],
    ["AT&T (R&D) Johnson & Sons ***", "AT&T|(|R&D|)|Johnson|&|Sons|***"],
    ["well :) (see:) x", "well|:)|(|see|:|)|x"],
    ["👩🏽‍💻🇺🇸🇬🇧 ok", "👩🏽‍💻|🇺🇸|🇬🇧|ok"],
    // spaces and scripts
    ["a\u00a0b\u200bc\u202fd\tz", "a|b|c|d|z"],
    ["Man\u00adchester caf\u0065\u0301", "Man\u00adchester|caf\u0065\u0301"],
    ["北京 in 中国人民。", "北京|in|中国人民|。"],
    ["𝒜bc \ud800 x", "𝒜bc|\ud800|x"],
  ])("%j", (text, expected) => {
    expect(tokensOf(text).join("|")).toBe(expected);
  });
});

test.each<readonly [string, readonly string[]]>([
  ["Trump paid $5m", ["word", "word", "symbol", "number"]],
  ["5th , G20 ” 4x4", ["number", "punctuation", "word", "punctuation", "word"]],
  ["% … #tag 5% 👍", ["symbol", "punctuation", "word", "number", "symbol", "symbol"]],
])("tells the kinds in %j", (text, expected) => {
  const { kinds } = tokenize(text, [{ start: 0, end: text.length }]);
  expect([...kinds].map((kind) => TOKEN_KINDS[kind])).toEqual(expected);
});

test("tokens stay inside the spans they are made from", () => {
  const text = "Mr. Smith didn't see 1,000,000 U.S. dollars at www.example.com, did he?";
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const { starts, ends } = tokenize(text, [{ start, end }]);
      expect([...starts].every((offset) => offset >= start)).toBe(true);
      expect([...ends].every((offset) => offset <= end)).toBe(true);
    }),
  );
});

const scraps = fc.constantFrom(
  "'",
  "’",
  "''",
  ".",
  "...",
  "-",
  "--",
  "U.S.",
  "Mr.",
  "n't",
  "don't",
  "@",
  "a@b.co",
  "http://",
  "www.",
  "#",
  "1,000",
  "5",
  "A",
  "b",
  "é",
  "\u0301",
  "\u200d",
  "👩",
  "🇺",
  "\ud83d",
  "中",
  " ",
  "\n",
  "\u00a0",
  "(",
  ")",
  ":)",
  '"',
  "“",
  "”",
  "&",
  "AT&T",
  "/",
  "_",
  "…",
  "!",
  "?",
);

test.each([
  ["scraps", fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join(""))],
  ["any characters", fc.string({ unit: "binary", maxLength: 60 })],
  ["any code units", fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes))],
])(
  "tokens of %s are ordered, disjoint, whole characters, and leave only what is invisible between them",
  (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { length, starts, ends, kinds } = tokenize(text, [{ start: 0, end: text.length }]);
        expect([starts.length, ends.length, kinds.length]).toEqual([length, length, length]);
        let previous = 0;
        for (let index = 0; index <= length; index++) {
          const start = starts[index] ?? text.length;
          const end = ends[index] ?? text.length + 1;
          expect(start).toBeLessThan(end);
          expect(text.slice(previous, start)).toMatch(/^[\s\p{Cc}\p{Cf}\p{M}\p{Zl}\p{Zp}]*$/u);
          for (const edge of [start, end]) {
            const splitsPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(edge - 1, edge + 1));
            expect(splitsPair).toBe(false);
          }
          previous = end;
        }
      }),
      { numRuns: 500 },
    );
  },
);
