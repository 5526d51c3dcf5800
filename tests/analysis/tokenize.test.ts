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
    ["E.On, E.ON's and E.Onder", "E.On|,|E.ON|'s|and|E.|Onder"],
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
    // apostrophes and single marks
    ["He said ‘s’ and ‘d’.", "He|said|‘|s|’|and|‘|d|’|."],
    ["rock 'n roll, 'n' or 'em' and 'cause, 'twas", "rock|'n|roll|,|'n'|or|'em|'|and|'cause|,|'twas"],
    ["`em` and `90s`", "`|em|`|and|`|90s|`"],
    ["in '71. '99 was; he '5m '1234 (’68)", "in|'71|.|'|99|was|;|he|'|5m|'|1234|(|’68|)"],
    ["ended in '68", "ended|in|'68"],
    ["the ’5b '6x7 '90S", "the|’|5b|'|6x7|'90S"],
    ["a 50'6 board, in 1930'd", "a|50|'|6|board|,|in|1930|'d"],
    ["we're I've he'll WE'LL i'm you'd", "we|'re|I|'ve|he|'ll|WE|'LL|i|'m|you|'d"],
    ["Ja'la Ta'me Xi'ra K'va y'all o'er", "Ja'la|Ta'me|Xi'ra|K'va|y'all|o'er"],
    ["Min'ta wi't n't Can't ain't", "Min'ta|wi't|n't|Ca|n't|ai|n't"],
    ["gonna gotta gimme lemme lotta CANNOT, canna", "gon|na|got|ta|gim|me|lem|me|lot|ta|CAN|NOT|,|canna"],
    // numbers
    ["within 10 s of it", "within|10|s|of|it"],
    ["1234,567 12,3456 1,2 7,8,9 1,000,000", "1234|,|567|12|,|3456|1|,|2|7|,|8|,|9|1,000,000"],
    ["Rs 10,00,000 but 1,00,00", "Rs|10,00,000|but|1|,|00|,|00"],
    ["345-99 34-5678 3-2-1 2-3-x 555-1234-", "345|-|99|34|-|5678|3-2-1|2|-|3|-|x|555-1234|-"],
    ["100. Introduction", "100.|Introduction"],
    ["1999. Introduction", "1999|.|Introduction"],
    [" 1. Wave", "1.|Wave"],
    ["5.\nNext", "5|.|Next"],
    ["He came.\n 2. Wave", "He|came|.|2.|Wave"],
    ["1. (a)", "1.|(|a|)"],
    ["3.", "3|."],
    [".22 a.22 ..22 x .x", ".22|a.|22|..|22|x|.|x"],
    // hyphens and joined letters
    ["the pre and post phase, a counter reset", "the|pre|and|post|phase|,|a|counter|reset"],
    ["PRE-war, pre-War, counter-attack, un-", "PRE|-|war|,|pre|-|War|,|counter-attack|,|un|-"],
    ["NASA&ESA Rb&B R&d BBC&CO", "NASA|&|ESA|Rb|&|B|R|&|d|BBC&CO"],
    ["user_name trailing_ _lead a__b", "user_name|trailing|_|_|lead|a|__|b"],
    // full stops
    ["a M.Sc. in 2003, B.Tech, an LL.B. and a Psy.D.", "a|M.Sc.|in|2003|,|B.Tech|,|an|LL.B.|and|a|Psy.D."],
    ["N.Y. and N.Y.C. and Albany, N.Y", "N.Y.|and|N.Y.C.|and|Albany|,|N.Y"],
    ["p.m today, x.Y x.y a.k.a. U.s U.S.x a.b.c", "p.m|today|,|x|.|Y|x.y|a.k.a.|U|.|s|U.S.x|a.b.c"],
    ["Mr... Smith", "Mr|...|Smith"],
    ["No.5 v.2.0 file.7z", "No.|5|v.|2.0|file|.|7z"],
    ["hal v. nothing, s. Wade", "hal|v|.|nothing|,|s|.|Wade"],
    ["see b. May and (c. June) [d. x] ; b. July", "see|b|.|May|and|(|c.|June|)|[|d.|x|]|;|b.|July"],
    ["J.; J., J.Smith J.x J.)", "J.|;|J.|,|J.|Smith|J|.|x|J|.|)"],
    ["J. de Vries; I. de; J. (x) J. 5", "J.|de|Vries|;|I|.|de|;|J|.|(|x|)|J|.|5"],
    ["Susan I. Rubin said I. Rubin (Susan) I. Rubin", "Susan|I.|Rubin|said|I|.|Rubin|(|Susan|)|I|.|Rubin"],
    ["Susan  I. Rubin", "Susan|I|.|Rubin"],
    ["I. Rubin", "I|.|Rubin"],
    ["Acme INC. said, in GA. He; ACME CORP. XINC. INCX.", "Acme|INC.|said|,|in|GA|.|He|;|ACME|CORP.|XINC|.|INCX|."],
    ["Gen. x gen. x gen. Ray st. louis the Gen.", "Gen.|x|gen.|x|gen|.|Ray|st.|louis|the|Gen|."],
    ["no. he pp. 5 Fig. x", "no|.|he|pp.|5|Fig|.|x"],
    ["Sat. at sat. he Sun. 5 Wash., wash. 5 Mar.) Jun. He", "Sat.|at|sat|.|he|Sun.|5|Wash.|,|wash|.|5|Mar.|)|Jun|.|He"],
    ["Mr.\nSmith", "Mr|.|Smith"],
    ["They meet on Sat.", "They|meet|on|Sat|."],
    [" s.ss", "s|.|ss"],
    // addresses
    ["x@y.com, a.b+c_d%e-f@g-h_i.co.uk or @x.com", "x@y.com|,|a.b+c_d%e-f@g-h_i.co.uk|or|@x|.|com"],
    ["a@b and a@b. Then a@@b.com", "a|@|b|and|a|@|b|.|Then|a|@|@b|.|com"],
    ["mail a@b.co or c@d.org, e@f.net.", "mail|a@b.co|or|c@d.org|,|e@f.net|."],
    ["https://a.org/x@y.com z@y.com", "https://a.org/x@y.com|z@y.com"],
    [`${"a".repeat(64)}@b.co ${"a".repeat(65)}@b.co`, `${"a".repeat(64)}@b.co|${"a".repeat(65)}|@|b.co`],
    ["e@x a#b ## #a_b", "e|@|x|a|#b|#|#|#a_b"],
    [
      "http://a.b/c”, http://a.b/c» <http://a.b> ‘http://a.b’",
      "http://a.b/c|”|,|http://a.b/c|»|<|http://a.b|>|‘|http://a.b|’",
    ],
    ['‚http://a.b‛ “http://a.b“ "http://a.b"', '‚|http://a.b|‛|“|http://a.b|“|"|http://a.b|"'],
    ["(see http://a.b/c) http://a.b/(c). http://a.b/c!?", "(|see|http://a.b/c|)|http://a.b/(c)|.|http://a.b/c|!?"],
    ["see https://. Or note:this a:/b c:x/ d//e", "see|https://|.|Or|note|:|this|a|:|/|b|c|:|x|/|d|/|/|e"],
    ["newsctl.org/path?x=y, comp.sources.unix a.Bc.De", "newsctl.org/path?x=y|,|comp.sources.unix|a|.|Bc|.|De"],
    ["see www.example.museum/a?b=c. WWW.X.Y awww.nice", "see|www.example.museum/a?b=c|.|WWW.X.Y|awww|.|nice"],
    [
      "report.pdf script.py Amazon.com's BBC.co.uk bbc.in site.io/x x.yz/q",
      "report.pdf|script.py|Amazon.com|'s|BBC.co.uk|bbc.in|site.io/x|x|.|yz|/|q",
    ],
    // symbols, pictures and rules
    ["<<< === ~~ ^^ || $$ %% ++", "<<<|===|~~|^^|||" + "|$|$|%|%|+|+"],
    [":) :-( ;P :D x:) :)x (:) :-x :: :-)", ":)|:-(|;P|:D|x|:|)|:|)|x|(|:|)|:|-|x|:|:|:-)"],
    ["*** --- ___ •• ·· —— – -", "***|---|___|••|··|——|–|-"],
    ["?. !? ……", "?|.|!?|…|…"],
    ["🇦🇿🇿🇦🇦 🇺x 👍👍 👍🏽 ❤️ ©™", "🇦🇿|🇿🇦|🇦|🇺|x|👍|👍|👍🏽|❤️|©|™"],
    ["😀\u200d😀 \ud83d x\ud83dy", "😀\u200d😀|\ud83d|x|\ud83d|y"],
    // other scripts
    ["𝟙2 𠀀𠀁 中𠀀a 日本語テスト ひらがな", "𝟙2|𠀀𠀁|中𠀀|a|日本語テスト|ひらがな"],
    ["\ud83a\udc00\ud83a\udcd0 x\ud83a\udcd0y", "\ud83a\udc00\ud83a\udcd0|x\ud83a\udcd0y"],
    ["a¢b £5 § 5°C ½ ² Ⅳ", "a|¢|b|£|5|§|5|°|C|½|²|Ⅳ"],
    ["¡Hola! ¿Qué? ‹a› ‚b‘ † 5′", "¡|Hola|!|¿|Qué|?|‹|a|›|‚|b|‘|†|5|′"],
    ["ÀÖØöøſƀ × ÷", "ÀÖØöøſƀ|×|÷"],
    ["Élan-Vital, ré-élu, É.U. and Ö. Müller", "Élan|-|Vital|,|ré|-|élu|,|É.U.|and|Ö.|Müller"],
  ])("%j", (text, expected) => {
    expect(tokensOf(text).join("|")).toBe(expected);
  });
});

test.each<readonly [string, readonly string[]]>([
  ["Trump paid $5m", ["word", "word", "symbol", "number"]],
  ["5th , G20 ” 4x4", ["number", "punctuation", "word", "punctuation", "word"]],
  ["% … #tag 5% 👍", ["symbol", "punctuation", "word", "number", "symbol", "symbol"]],
  ["5bn '90s 中 𠀀 :) : 5xy2 =", ["number", "number", "word", "word", "symbol", "punctuation", "word", "symbol"]],
  ["10km 3rd 5PM 4am7 20s a@b.co", ["number", "number", "number", "word", "number", "word"]],
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

/** As Unicode has it, but for the signs that texts use otherwise. */
function kindOf(character: string): string | undefined {
  if (/[\s\p{Cc}\p{Cf}\p{M}\p{Z}]/u.test(character)) return undefined;
  if (/[`´ʼ]/.test(character)) return "punctuation"; // apostrophes
  if (/[#%&@‼⁉]/.test(character)) return "symbol";
  if (/\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return "word";
  if (/\p{N}/u.test(character)) return "number";
  return /\p{P}/u.test(character) ? "punctuation" : "symbol";
}

test("a character alone is one token of its kind, or none where it is invisible", () => {
  for (let code = 0; code < 0x3000; code++) {
    const character = String.fromCharCode(code);
    const { kinds } = tokenize(character, [{ start: 0, end: 1 }]);
    const expected = kindOf(character);
    expect([code, ...[...kinds].map((kind) => TOKEN_KINDS[kind])]).toEqual(expected ? [code, expected] : [code]);
  }
});

test("tokens are made of their span alone, whatever stands around it", () => {
  const pieces = fc.array(scraps, { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(pieces, pieces, pieces, (before, inside, behind) => {
      const shift = before.length + 1;
      const text = `${before}\n${inside}${behind}`;
      const alone = tokenize(inside, [{ start: 0, end: inside.length }]);
      const among = tokenize(text, [{ start: shift, end: shift + inside.length }]);
      expect([...among.starts].map((start) => start - shift)).toEqual([...alone.starts]);
      expect([...among.ends].map((end) => end - shift)).toEqual([...alone.ends]);
      expect([...among.kinds]).toEqual([...alone.kinds]);
    }),
    { numRuns: 1000 },
  );
});

const scraps = fc.constantFrom(
  "s",
  "t",
  "n",
  "re",
  "90",
  "www",
  "Ph.D",
  "U.",
  "No.",
  "Mr",
  "v",
  ";",
  ",",
  "com",
  "<",

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
