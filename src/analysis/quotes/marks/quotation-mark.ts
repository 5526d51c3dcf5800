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
}

const SHAPES: Readonly<Record<string, MarkShape>> = {
  '"': "straight",
  "＂": "straight",
  "“": "left",
  "‟": "left",
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

/** Two single signs that make a double mark. */
const DOUBLED: Readonly<Partial<Record<MarkShape, MarkShape>>> = {
  "single-straight": "straight",
  "single-left": "left",
  "single-right": "right",
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
  straight: { straight: 0, right: 0.7, left: 2.5, "single-right": 3.5, "single-straight": 3 },
  curly: { right: 0, straight: 0.5, left: 2, "single-right": 3, "single-straight": 3.5 },
  low: { left: 0, right: 0.2, straight: 0.5 },
  angle: { "angle-right": 0, right: 3, straight: 3 },
  "angle-reversed": { "angle-left": 0 },
  single: { "single-straight": 0, "single-right": 0, "single-left": 2.5, right: 4, straight: 4 },
};

/** Words that begin with an apostrophe: "'twas", "'em", "’90s". */
const ELISION = /^(?:em|til|till|twas|tis|cause|bout|round|n|cos|tween|gainst|neath|\d0s|\d\d)(?![\p{L}\p{N}])/iu;
const SIGN = /["＂“‟”„«»'´`‘‛’]/gu;
const OPEN_BEFORE = /[\s([{<\u00a0/—–―\-−|]/u;
const CLOSED_AFTER = /[\s)\]}>.,;:!?/—–―\-−|…]/u;
const WORD = /[\p{L}\p{N}]/u;

/** The marks of one paragraph, in order. */
export function readMarks(text: string, paragraph: Span): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  // Of the paragraph alone: where it has no mark, a search of the text would run on to the next, however far that is.
  const words = text.slice(paragraph.start, paragraph.end);
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(words); match; match = SIGN.exec(words)) {
    const start = paragraph.start + match.index;
    const shape = SHAPES[match[0]] ?? "straight";
    const doubled = DOUBLED[shape];
    // `‘’We are going` of one outlet is a mark of two signs; `’’` at the end of a nested quotation is two marks; `''` and ``` `` ``` of wire copy are one.
    const next = start + 1 < paragraph.end ? text.charAt(start + 1) : "";
    const isDouble =
      doubled !== undefined && shape !== "single-right" && (next === match[0] || match[0] + next === "‘’");
    const end = start + (isDouble ? 2 : 1);
    SIGN.lastIndex = end - paragraph.start;
    const sign = { start, end, shape: !isDouble ? shape : next === "’" ? "straight" : doubled };
    if (isApostrophe(text, sign, paragraph)) continue;
    marks.push({ ...sign, ...readContext(text, sign, paragraph) });
  }
  return marks;
}

type Sign = Span & { readonly shape: MarkShape };

const isSingle = (shape: MarkShape): boolean => OPENERS[shape].family === "single";

/** "don't", "O’Brien": a single sign between letters is never a mark. */
function isApostrophe(text: string, { start, end, shape }: Sign, paragraph: Span): boolean {
  if (!isSingle(shape) || start === paragraph.start || end >= paragraph.end) return false;
  return WORD.test(text.charAt(start - 1)) && WORD.test(text.charAt(end));
}

/** Signs that stand directly at one another ("“‘Go’”") look past each other: the first other sign decides. */
function neighbour(text: string, from: number, step: 1 | -1, paragraph: Span): string {
  let at = from;
  for (let hops = 0; hops < 3 && SHAPES[text.charAt(at)] !== undefined; hops++) at += step;
  return at < paragraph.start || at >= paragraph.end ? "" : text.charAt(at);
}

function readContext(text: string, sign: Sign, paragraph: Span): { opens: number; closes: number; skips: number } {
  const before = neighbour(text, sign.start - 1, -1, paragraph);
  const after = neighbour(text, sign.end, 1, paragraph);
  const touchesBefore = sign.start > paragraph.start && SHAPES[text.charAt(sign.start - 1)] !== undefined;
  const opens = openCost(before, after, touchesBefore);
  const closes = closeCost(before, after);
  if (!isSingle(sign.shape)) return { opens, closes, skips: /\d/.test(before) && !CLOSED_AFTER.test(before) ? 1.8 : 5 };
  const elides = ELISION.test(text.slice(sign.end, sign.end + 6)) && (before === "" || /\s/u.test(before));
  const possesses = /s/i.test(before) && /^\s/u.test(after);
  if (elides) return { opens: opens + 1.5, closes, skips: 0.3 };
  if (possesses) return { opens, closes: closes + 0.5, skips: 0.5 };
  return { opens, closes, skips: WORD.test(before) ? 0.8 : sign.shape === "single-left" ? 2 : 1.5 };
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
