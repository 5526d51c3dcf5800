/** Quotation marks as printed: which signs are marks, and how readily each opens, closes or does neither where it stands. */
import type { Span } from "../../../document/span.ts";

/** Shapes of mark. `''` and `` are double marks of two signs. */
export type MarkShape =
  | "straight"
  | "left"
  | "right"
  | "low"
  | "angle-left"
  | "angle-right"
  | "single-straight"
  | "single-left"
  | "single-right";

/** What a mark opens: its partner is sought among the signs that close that family. */
export type MarkFamily = "straight" | "curly" | "low" | "angle" | "angle-reversed" | "single";

/** Families in the order of their codes, 1 to 6; 0 is "nothing open". */
export const MARK_FAMILIES: readonly MarkFamily[] = ["straight", "curly", "low", "angle", "angle-reversed", "single"];

/** One mark of a text, with what it costs to read it as opening, as closing, or as no mark at all (0: just as printed). */
export interface QuotationMark extends Span {
  readonly shape: MarkShape;
  readonly opens: number;
  readonly closes: number;
  readonly skips: number;
  /** Whether it can open a paragraph of a quotation whose line breaks are gone: “It is late. “We must go.” */
  readonly resumes: boolean;
  /**
   * Where a quotation begins that it can close and whose opening mark was lost, with the paragraph or behind a colon: `They deserve
   * better,” he said`, `She added: That is the icing.”`. Undefined where it closes none.
   */
  readonly lostFrom: number | undefined;
}

/** Two signs make one mark in `‘’We are going` of one outlet, in the `''` and ` `` ` of wire copy and in `“We are going,’’` of Irish papers. */
const SHAPES: Readonly<Record<string, MarkShape>> = {
  "''": "straight",
  "´´": "straight",
  "‘’": "straight",
  "``": "left",
  "‘‘": "left",
  "‛‛": "left",
  "’’": "right",
  '"': "straight",
  "＂": "straight",
  "“": "left",
  "‟": "left",
  // The sign of inches, as agencies have closed ``…″ with it.
  "″": "straight",
  "”": "right",
  "„": "low",
  "«": "angle-left",
  "»": "angle-right",
  "'": "single-straight",
  "´": "single-straight",
  "`": "single-left",
  "‘": "single-left",
  "‛": "single-left",
  "’": "single-right",
};

/** The family each shape opens, and what that costs by its shape alone: “ costs nothing, ” used to open is odd. */
export const OPENERS: Readonly<Record<MarkShape, { readonly family: MarkFamily; readonly cost: number }>> = {
  straight: { family: "straight", cost: 0 },
  left: { family: "curly", cost: 0 },
  right: { family: "curly", cost: 2.5 },
  low: { family: "low", cost: 0 },
  "angle-left": { family: "angle", cost: 0 },
  "angle-right": { family: "angle-reversed", cost: 1 },
  "single-straight": { family: "single", cost: 0.5 },
  "single-left": { family: "single", cost: 0 },
  "single-right": { family: "single", cost: 3 },
};

/** What it costs, by shape alone, to close a family with a shape; a pair that is missing never closes. */
export const CLOSERS: Readonly<Record<MarkFamily, Readonly<Partial<Record<MarkShape, number>>>>> = {
  straight: { straight: 0, right: 0.7, left: 2.5, "single-right": 3.5, "single-straight": 3, "angle-right": 3 },
  curly: { right: 0, straight: 0.5, left: 2, "single-right": 3, "single-straight": 3.5, "angle-right": 2.5 },
  low: { left: 0, right: 0.2, straight: 0.5 },
  angle: { "angle-right": 0, right: 3, straight: 3 },
  "angle-reversed": { "angle-left": 0 },
  single: { "single-straight": 0, "single-right": 0, "single-left": 2.5, right: 4, straight: 4 },
};

/** Words that begin with an apostrophe: "'twas", "'em", "’90s". */
const ELISION = /^(?:em|til|till|twas|tis|cause|bout|round|n|cos|tween|gainst|neath|\d0s|\d\d)(?![\p{L}\p{N}])/iu;
const SIGN = /''|´´|‘’|``|‘‘|‛‛|’’|["″＂“‟”„«»'´`‘‛’]/gu;
const OPEN_BEFORE = /[\s([{<\u00a0/—–―\-−|]/u;
const ENDED = /[.?!…]\s$/u;
const LARGE = /^\p{Lu}/u;
const WORD = /[\p{L}\p{N}]/u;
/** What ends a speech before its mark. */
const SPEECH_ENDS = /[,.?!…] ?$/u;
/** Who said it, right behind its mark: `better,” he said`, `better.” said Mr Dolan`, `better,” Mr Dolan told the meeting`. */
const REPORT_FOLLOWS =
  /^ (?:(?:he|she|they|(?:\p{Lu}[\p{L}.’-]* ){1,4})\s?(?:also |then )?)?(?:said|says|told|added|adds|explained|explains)(?!\p{L})/u;
/** `She added: `, at the head of a paragraph that is all hers. */
const REPORTED_BEFORE =
  /^(?:He|She|They|\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*){0,3})(?: also| then)? (?:said|says|added|adds|continued|explained|concluded): (?=\p{Lu})/u;
/** A report in the words before: they are not all speech. */
const REPORTS = /(?<!\p{L})(?:said|says|told|added|explained|according)(?!\p{L})/u;
/** Characters between the beginning of a paragraph and a mark that are looked at: a speech of a few sentences. */
const LONGEST_LOST = 600;

/** The marks of one paragraph, in order. */
export function readMarks(text: string, paragraph: Span): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  // Of the paragraph alone: where it has no mark, a search of the text would run on to the next, however far that is.
  const words = text.slice(paragraph.start, paragraph.end);
  for (const { start, sign } of signsOf(words)) {
    const end = start + sign.length;
    const shape = SHAPES[sign] ?? "straight";
    // "don't", "O’Brien": a single sign between letters is never a mark.
    if (isSingle(shape) && WORD.test(words.charAt(start - 1)) && WORD.test(words.charAt(end))) continue;
    const readings = readContext(words, { start, end, shape });
    const resumes =
      shape === "left" &&
      ENDED.test(words.slice(Math.max(0, start - 3), start)) &&
      LARGE.test(words.slice(end, end + 2));
    const lost = marks.length > 0 ? undefined : lostBefore(shape, words.slice(0, LONGEST_LOST + 80), { start, end });
    const lostFrom = lost === undefined ? undefined : paragraph.start + lost;
    marks.push({ start: paragraph.start + start, end: paragraph.start + end, shape, ...readings, resumes, lostFrom });
  }
  return marks;
}

/** The signs of `words` that may be marks. `’’` is one behind a double mark that opened, and two where a single one did since: `“She said ‘go’’`. */
function* signsOf(words: string): Generator<{ readonly start: number; readonly sign: string }> {
  let openedDouble = false;
  for (const { index: start, 0: sign } of words.matchAll(SIGN)) {
    const shape = SHAPES[sign];
    if (shape === "left" || shape === "single-left") openedDouble = shape === "left";
    if (sign !== "’’" || openedDouble) yield { start, sign };
    else yield* [start, start + 1].map((each) => ({ start: each, sign: "’" }));
  }
}

/** Where what the mark closes begins in `words`, of which nothing opened it. */
function lostBefore(shape: MarkShape, words: string, { start, end }: Span): number | undefined {
  if ((shape !== "right" && shape !== "straight") || start > LONGEST_LOST || !LARGE.test(words)) return undefined;
  const before = words.slice(0, start);
  if (!SPEECH_ENDS.test(before)) return undefined;
  const behindColon = REPORTED_BEFORE.exec(before)?.[0].length;
  if (behindColon !== undefined) return end === words.length ? behindColon : undefined;
  return REPORT_FOLLOWS.test(words.slice(end)) && !REPORTS.test(before) ? 0 : undefined;
}

type Sign = Span & { readonly shape: MarkShape };

const isSingle = (shape: MarkShape): boolean => OPENERS[shape].family === "single";

const isSign = (character: string): boolean => SHAPES[character] !== undefined;

/** Signs that stand directly at one another ("“‘Go’”") look past each other: the first other sign decides; "" at an edge. */
function neighbour(words: string, from: number, step: 1 | -1): string {
  let at = from;
  for (let hops = 0; hops < 3 && isSign(words.charAt(at)); hops++) at += step;
  return words.charAt(at);
}

function readContext(words: string, sign: Sign): { opens: number; closes: number; skips: number } {
  const before = neighbour(words, sign.start - 1, -1);
  const after = neighbour(words, sign.end, 1);
  const opens = openCost(before, after, isSign(words.charAt(sign.start - 1)));
  const closes = closeCost(before, after);
  if (!isSingle(sign.shape)) return { opens, closes, skips: /\d/.test(before) ? 1.8 : 5 };
  const elides = ELISION.test(words.slice(sign.end, sign.end + 6)) && before.trim() === "";
  const possesses = /s/i.test(before) && /\s/u.test(after);
  if (elides) return { opens: opens + 1.5, closes, skips: 0.3 };
  if (possesses) return { opens, closes: closes + 0.5, skips: 0.5 };
  if (WORD.test(before)) return { opens, closes, skips: 0.8 };
  // "She told them: 'We are strong. / This is the time.' She left": what else ends, or leads to, a sentence so?
  const isSentence =
    (/[.?!]/.test(before) && (after === "" || /\s/u.test(after))) ||
    (LARGE.test(after) && words.slice(sign.start - 2, sign.start) === ": ");
  return { opens, closes, skips: isSentence ? 3.2 : sign.shape === "single-left" ? 2 : 1.5 };
}

function openCost(before: string, after: string, touchesBefore: boolean): number {
  const left = before === "" || OPEN_BEFORE.test(before) ? 0 : WORD.test(before) ? 2.5 : touchesBefore ? 0.5 : 1;
  if (after === "") return left + 5;
  if (/\s/u.test(after)) return left + (left === 0 ? 1 : 3);
  return left + (/[,;:!?)\]}]/u.test(after) ? 3 : 0);
}

function closeCost(before: string, after: string): number {
  if (before === "") return 5;
  const isSpaced = /\s/u.test(before);
  const left = isSpaced ? (WORD.test(after) ? 2.5 : 1.2) : /[([{<]/u.test(before) ? 3 : 0;
  const right = WORD.test(after) ? (/[.,!?;:…\-—–]/u.test(before) ? 0.8 : 2) : 0;
  return left + right;
}
