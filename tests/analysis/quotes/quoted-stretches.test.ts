import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotedStretches, markWarnings } from "../../../src/analysis/quotes/quoted-stretches.ts";
import type { Article } from "../../../src/document/article.ts";
import { textOf } from "../../../src/document/span.ts";

const EMPTY = {
  tokens: { length: 0, starts: new Uint32Array(), ends: new Uint32Array(), kinds: new Uint8Array() },
  sentences: [],
};

/** Every line a paragraph. */
function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/\S.*/g)].map(({ index, 0: line }) => ({
    kind: "paragraph" as const,
    start: index,
    end: index + line.trimEnd().length,
  }));
  return { id: "a", format: "plain", text, meta: { tags: [] }, blocks, captions: [], warnings: [] };
}

const stretchesOf = (text: string) => findQuotedStretches(articleOf(text), EMPTY);
const textsOf = (text: string): string[] => stretchesOf(text).map((stretch) => textOf(text, stretch));

describe("findQuotedStretches", () => {
  test.each<[kind: string, text: string, stretches: string[]]>([
    ["straight", 'He said "no" and "never".', ["no", "never"]],
    ["curly", "“We will act,” she said. “Soon.”", ["We will act,", "Soon."]],
    [
      "guillemets",
      "He said that «this government will go down in history».",
      ["this government will go down in history"],
    ],
    [
      "curly marks that guillemets close",
      "“We are happy about this visit,» said the minister.\nHe left.\n“Korea is a partner,” he said.",
      ["We are happy about this visit,", "Korea is a partner,"],
    ],
    ["guillemets with spaces", "« Jamais », dit-il.", ["Jamais"]],
    ["reversed guillemets", "»Nein«, sagte er.", ["Nein"]],
    ["German low marks", "„Wir schaffen das“, sagte sie.", ["Wir schaffen das"]],
    ["two apostrophes", "''A nice ring to it,'' Mr. Ross said.", ["A nice ring to it,"]],
    ["grave accents that the sign of inches closes", "``We did,″ he said of the 6″ pipe.", ["We did,"]],
    ["grave accents", "``We did,'' he said.", ["We did,"]],
    ["single marks", "‘It’s the players’ fault,’ he said.", ["It’s the players’ fault,"]],
    ["straight single marks", "'It isn't right,' said Mr Ross.", ["It isn't right,"]],
    ["apostrophes only", "The workers' union isn't the bosses' friend, and '68 wasn't '69.", []],
    ["elisions", "Rock 'n' roll 'em, ’twas the ’90s and the boys’ own.", []],
    [
      "possessive at the end of a single quotation",
      "He called it ‘the voters’ revolt’ in June.",
      ["the voters’ revolt"],
    ],
    [
      "paragraphs of a quotation run into one",
      "“It is late. “We must go. “He waits.” She left. “Now.”",
      ["It is late.", "We must go.", "He waits.", "Now."],
    ],
    ["a sentence quoted in a quotation", "“I asked him. “Why?” He left,” she said.", ["I asked him. “Why?” He left,"]],
    ["a small word quoted", "“I asked him. “why” is a word,” she said.", ["I asked him. “why” is a word,"]],
    ["nested singles", "“He told me ‘no’,” she said.", ["He told me ‘no’,"]],
    ["two marks at the end", "“He said ‘no,’” she said.", ["He said ‘no,’"]],
    ["nested doubles", "“They are against “isms” of all kinds,” he said.", ["They are against “isms” of all kinds,"]],
    [
      "curly in straight",
      '"The letter isn’t about “Equality” at all," she said.',
      ["The letter isn’t about “Equality” at all,"],
    ],
    ["right mark used to open", "”We have time,” he said.", ["We have time,"]],
    ["left mark used to close", "It might be a “Janus Faced“ one.", ["Janus Faced"]],
    ["single mark closes a double", "“I have no idea,’ he said, and left.", ["I have no idea,"]],
    ["space on the wrong side", "“They prefer a horse, ”said Manuel.", ["They prefer a horse,"]],
    ["space before the closing mark", '"What does that mean? " Clinton asked.', ["What does that mean?"]],
    ["mark after the full stop may open", 'It was over." We lost," he said.', ["We lost,"]],
    ["no space before the mark", "“It’s good,” he says.“I was born here.”", ["It’s good,", "I was born here."]],
    ["inches", 'The 6\'2" centre said "yes".', ["yes"]],
    ["never closed", "He said, “we will see.\nThen he left.", ["we will see."]],
    ["never closed before the next", '"I think so, he said. "And more."', ["I think so", "And more."]],
    ["several paragraphs", "“One.\n“Two.\n“Three,” he said.", ["One.", "Two.", "Three,"]],
    ["not opened again", "He said: “One.\nTwo.\nThree.”\nFour.", ["One.", "Two.", "Three."]],
    ["opened again by another shape", '“One.\n"Two," he said.', ["One.", "Two,"]],
    ["empty", 'He said "" and “ ”.', []],
    ["opened by a closing mark, at the end", "”As we said, it goes on.", ["As we said, it goes on."]],
    ["a closing mark alone", 'There are lots of flavours" in it, he thought.', []],
    ["a mark that never opened", 'There are lots of flavours," he said.', ["There are lots of flavours,"]],
    [
      "a mark that never opened, behind a space",
      "Akena is leaving poverty behind, ” says Derick Baguma, of BRAC.",
      ["Akena is leaving poverty behind,"],
    ],
    ["a mark that never opened, behind a colon", 'She added: That is the icing."', ["That is the icing."]],
    ["a mark behind a colon that closes before the end", 'She added: That is the icing." They left.', []],
    ["a mark that never opened, in a paragraph that reports", "He said it was late,” she said. They left.", []],
    [
      "two single marks for a double one",
      "“We were asleep,’’ she said. “All of us,’’ he said.",
      ["We were asleep,", "All of us,"],
    ],
    [
      "two single marks around",
      "‘‘We were asleep,’’ she said. ‘It is late,’ he said.",
      ["We were asleep,", "It is late,"],
    ],
    [
      "two single marks, one of each kind",
      "“He told me ‘no’’ she said. ‘He said “no”’, he said.",
      ["He told me ‘no’", "He said “no”"],
    ],
    ["a single mark that never closes", "‘She left and never came back.", []],
    ["a single mark that never closes, and one that does", "He said ‘go and left. ‘And more.’", ["And more."]],
    ["an inner mark that never closes", "“He called it ‘the plan” and left.", ["He called it ‘the plan"]],
    ["inner guillemets that never close", "He said “the «plan was good” and left.", ["the «plan was good"]],
    ["marks of another family do not close", "He said „no» and left.", ["no» and left."]],
    ["guillemets around curly marks", "«He said “no” to me», dit-il.", ["He said “no” to me"]],
    ["single marks around double ones", "‘“No,” he said,’ she said.", ["“No,” he said,"]],
    [
      "two nested doubles",
      "He wrote: “The “one” and “the other” were here,” and left.",
      ["The “one” and “the other” were here,"],
    ],
    ["three marks at once", "“‘“Go!”’” he said.", ["‘“Go!”’"]],
    ["inches, twice", 'The 5" nails and 6" screws he sold.', []],
    ["inches in a quotation", '"The 5" nails," he said.', ['The 5" nails,']],
    ["years and a quotation that ends in one", "It was ‘the 90s’ or the ‘noughties’ then.", ["the 90s", "noughties"]],
    ["an elision before a quotation", "'Twas 'the end' then.", ["the end"]],
    ["a plural's apostrophe before a quotation", "the dogs' 'bark' was it", ["bark"]],
    [
      "two possessives in single marks",
      "‘Our people’s hopes,’ he said, ‘are the people’s.’",
      ["Our people’s hopes,", "are the people’s."],
    ],
    ["marks in brackets", "(“Go”) [“Stay”] — “or” — ( “sit” )", ["Go", "Stay", "or", "sit"]],
    ["brackets in marks", "They say “(go)” now.", ["(go)"]],
    ["nothing after the colon", "He said:“Go”.", ["Go"]],
    ["spaces inside every mark", "“ Go ” , he said, “ and stay ” .", ["Go", "and stay"]],
    ["a space after an opening mark that is a closing one", "He said,” Go.”", ["Go."]],
    ["acute and grave accents", "They say ´yes´ and `no’.", ["yes", "no"]],
    ["German marks with a closing mark of English or a typewriter", '„Ja”, sagte er. „Ja", sagte sie.', ["Ja", "Ja"]],
  ])("%s", (_kind, text, stretches) => expect(textsOf(text)).toEqual(stretches));

  test("says which stretches are left open and which go on", () => {
    const flags = stretchesOf("“One.\n“Two,” he said. “Three.”").map(({ closed, continues }) => ({
      closed,
      continues,
    }));
    expect(flags).toEqual([
      { closed: false, continues: false },
      { closed: true, continues: true },
      { closed: true, continues: false },
    ]);
  });

  /** "/" stands for an end that was guessed, "+" before what goes on with the paragraph before. */
  test.each<[kind: string, text: string, stretches: string[]]>([
    ["each opened anew", "“One.\n“Two,” he said. “Three.”", ["One./", "+Two,", "Three."]],
    ["opened anew by another double mark", '"One.\n“Two.', ["One./", "+Two./"]],
    ["opened anew by guillemets", "«One.\n«Two», dit-il.", ["One./", "+Two"]],
    ["a quotation of another family is one of its own", "“One.\n«Two», dit-il.", ["One./", "Two"]],
    ["a single mark does not open anew", "“One.\n‘Two’ was the name.”", ["One./", "+‘Two’ was the name."]],
    ["over many paragraphs", "“One.\n“Two.\n“Three.”\nFour.", ["One./", "+Two./", "+Three."]],
    ["over a paragraph without its mark", "“One.\nTwo.”\nThree.", ["One./", "+Two."]],
    [
      "not over a paragraph without any mark, behind which another begins",
      "“One.\nTwo.\n“Three.”\nFour.",
      ["One./", "Three."],
    ],
    [
      "an inner mark is open at the end of a paragraph",
      "“He said: ‘One.\n“And two.” So he left.",
      ["He said: ‘One./", "+And two."],
    ],
    [
      "given up at the end of its paragraph",
      "He said: “One.\nShe said: “Two,” and “three.”",
      ["One./", "Two,", "three."],
    ],
    [
      "given up at the end of a paragraph, not at the next mark",
      "He said, “One and two. And more.\nShe left. “Four.”",
      ["One and two. And more./", "Four."],
    ],
    ["taken up at the next mark", "He said “one and left. “And more.” So he said.", ["one and left./", "+And more."]],
    [
      "guillemets are given up at the next mark",
      "He said «one and left. «And more.» So he said.",
      ["one and left./", "And more."],
    ],
  ])("says what is left open and what goes on: %s", (_kind, text, stretches) => {
    const shown = stretchesOf(text).map(
      ({ start, end, closed, continues }) => `${continues ? "+" : ""}${text.slice(start, end)}${closed ? "" : "/"}`,
    );
    expect(shown).toEqual(stretches);
  });

  test("leaves captions and datelines out", () => {
    const text = 'The "Queen" at sea\nThe "king" said';
    const [caption, paragraph] = articleOf(text).blocks;
    if (!caption || !paragraph) throw new Error("two blocks expected");
    const article: Article = { ...articleOf(text), blocks: [{ ...caption, kind: "caption" }, paragraph] };
    expect(findQuotedStretches(article, EMPTY).map((stretch) => textOf(text, stretch))).toEqual(["king"]);
    const dated = (end: number): Article => ({
      ...article,
      blocks: [{ ...paragraph, dateline: { start: paragraph.start, end: paragraph.start + end } }],
    });
    expect(findQuotedStretches(dated(4), EMPTY)).toMatchObject([{ block: 0 }]);
    expect(findQuotedStretches(dated(10), EMPTY)).toEqual([]);
  });

  test("warns of a mark that never closes, with its place, and not of a quotation that goes on", () => {
    const text = "“One.\n“Two,” he said.\nShe said, “three.";
    const warnings = markWarnings(stretchesOf(text));
    expect(warnings.map(({ span }) => span && textOf(text, span))).toEqual(["“three."]);
    expect(warnings[0]?.message).toMatch(/never closed/);
  });

  test("warns of a mark that never opened, with what was taken for the quotation", () => {
    const text = "It is late.\nWe must go,” she said.";
    const warnings = markWarnings(stretchesOf(text));
    expect(warnings.map(({ span }) => span && textOf(text, span))).toEqual(["We must go,”"]);
    expect(warnings[0]?.message).toMatch(/never opened/);
  });
});

describe("over random marks", () => {
  const piece = fc.constantFrom(
    '"',
    "“",
    "”",
    "‘",
    "’",
    "'",
    "''",
    "``",
    "«",
    "»",
    "„",
    " ",
    "\n",
    "s",
    "no",
    "He said ",
    ", ",
    ". ",
    "5",
    "🙂",
  );
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  test("stretches are ordered, disjoint, trimmed, not empty, and lie in their blocks", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = articleOf(text);
        let last = 0;
        for (const { start, end, outer, block } of findQuotedStretches(article, EMPTY)) {
          const around = article.blocks[block];
          expect(around && around.start <= outer.start && outer.end <= around.end).toBe(true);
          expect(last <= outer.start && outer.start <= start && start < end && end <= outer.end).toBe(true);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = outer.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("well-formed curly quotations are found whatever stands between them", () => {
    const words = fc.constantFrom("We go", "It’s the players’ cup", "Don't", "the ‘90s", "no", "a ‘plan’ b");
    const sentence = fc.tuple(words, fc.constantFrom(" he said. ", " said the bosses’ man. ", ", and "));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.map(([quoted, rest]) => `“${quoted},”${rest}`).join("");
        expect(textsOf(text)).toEqual(parts.map(([quoted]) => `${quoted},`));
      }),
    );
  });
});

test("quotations are found alike wherever they stand among thousands of others", () => {
  const tail = "“One ‘a’.\nTwo ‘b’ and.\n“Three ‘c’,” he said.\nFour.\n«Five.\nSix», she «said».\nSeven.";
  const expected = stretchesOf(tail).map(({ start, end, closed, continues }) => [start, end, closed, continues]);
  // Marks are decided some thousands at a time: what stands before moves the seam through the tail, mark by mark.
  for (let marks = 4064; marks <= 4100; marks += 2) {
    for (const seam of [" ", "\n"]) {
      const front = `${'"a" '.repeat(marks / 2 - 1)}"a"${seam}b\n`;
      const found = stretchesOf(front + tail).slice(marks / 2);
      const moved = found.map(({ start, end, closed, continues }) => [
        start - front.length,
        end - front.length,
        closed,
        continues,
      ]);
      expect(moved).toEqual(expected);
    }
  }
});

test("a hundred thousand lines without a mark, and one with, take no longer than their length", () => {
  // Where every line looked on to the next mark of the text, this took minutes, which the time limit of a test tells.
  const text = `${"Word of the day\n".repeat(150_000)}“We go,” he said.`;
  expect(textsOf(text)).toEqual(["We go,"]);
});
