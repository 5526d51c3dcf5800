/** A paragraph as attribution sees it: its words, which of them stand in marks, which are names, and its frames. */
import {
  ENTITY_TYPES,
  type Entity,
  type Segmentation,
  type Sentence,
  type Tokens,
} from "../../../document/annotations.ts";
import { type Article, isQuotable } from "../../../document/article.ts";
import type { TokenRange } from "../../../document/span.ts";
import type { QuotedStretch } from "../attribution.ts";
import type { Lexeme, LexemeTable } from "./grammar/lexeme.ts";

/**
 * One block cut into words. Indices are local: word i is token `first + i` of the article. Ranges are half-open and local.
 */
export interface Passage {
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** Index of the first token. */
  readonly first: number;
  readonly length: number;
  readonly lexemes: readonly Lexeme[];
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** Offsets into the article's text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 + index into `stretches` of the marked stretch a word (or mark) belongs to, or 0. */
  readonly stretch: Int32Array;
  /** Whether a word is itself an opening (1) or closing (2) mark of its stretch. */
  readonly mark: Uint8Array;
  /** 1 + index into ENTITY_TYPES of the name a word belongs to, or 0. */
  readonly name: Uint8Array;
  /** 1 + index into POS_LABELS of each word's part of speech, or 0 where nobody tagged it. */
  readonly parts: Uint8Array;
  /** The marked stretches of this passage, as ranges without their marks. Never empty ranges. */
  readonly stretches: readonly PassageStretch[];
  /** Sentences, those inside a quotation joined to the sentence that holds it. Ordered, covering all words. */
  readonly frames: readonly TokenRange[];
  /** Number of the frame a word lies in. */
  readonly frameOf: Int32Array;
  /** Whether a sentence, quoted or not, starts at a word. */
  readonly sentenceStart: Uint8Array;
}

/** `Passage.name` of a word in the name of a person. */
export const PERSON: number = 1 + ENTITY_TYPES.indexOf("PERSON");

/** The same of a place. */
export const PLACE: number = 1 + ENTITY_TYPES.indexOf("LOC");

/** A marked stretch in words of its passage. */
export interface PassageStretch {
  readonly source: QuotedStretch;
  readonly inner: TokenRange;
  readonly outer: TokenRange;
}

/** The frame that word `i` lies in; all of the passage for what is no word of it. */
export function frameAt({ frames, frameOf, length }: Passage, i: number): TokenRange {
  return frames[frameOf[i] ?? frames.length] ?? { from: 0, to: length };
}

/** The word at `i`; the empty one where there is none. */
export function wordAt({ words }: Passage, i: number): string {
  return words[i] ?? "";
}

/** The same in small letters. */
export function lowerAt({ lower }: Passage, i: number): string {
  return lower[i] ?? "";
}

/** The marked stretches that begin in a frame. */
export function stretchesIn({ stretches }: Passage, { from, to }: TokenRange): readonly PassageStretch[] {
  return stretches.filter(({ outer }) => outer.from >= from && outer.from < to);
}

/** The quotable blocks of an article, those without words left out. `parts`: index into POS_LABELS for each token. */
export function buildPassages(
  article: Article,
  segmentation: Segmentation,
  entities: readonly Entity[],
  stretches: readonly QuotedStretch[],
  lexemes: LexemeTable,
  parts?: Uint8Array,
): readonly Passage[] {
  const tagged = parts ? parts.map((label) => label + 1) : new Uint8Array(segmentation.tokens.length);
  const nameTypes = new Uint8Array(segmentation.tokens.length);
  for (const entity of entities) {
    for (const { tokens } of entity.mentions) {
      nameTypes.fill(1 + ENTITY_TYPES.indexOf(entity.type), tokens.from, tokens.to);
    }
  }
  const passages: Passage[] = [];
  const { sentences } = segmentation;
  let next = 0;
  for (let from = 0; from < sentences.length; ) {
    const block = sentences[from]?.block ?? 0;
    let to = from;
    while (to < sentences.length && sentences[to]?.block === block) to++;
    const kind = article.blocks[block];
    if (kind && isQuotable(kind)) {
      while (next < stretches.length && (stretches[next]?.block ?? 0) < block) next++;
      let after = next;
      while (after < stretches.length && stretches[after]?.block === block) after++;
      const own = sentences.slice(from, to);
      const marked = stretches.slice(next, after);
      for (const range of piecesOf(segmentation.tokens, own, marked, kind.dateline?.end ?? 0)) {
        passages.push(buildPassage(article, segmentation, block, range, own, { lexemes, nameTypes, tagged }, marked));
      }
      next = after;
    }
    from = to;
  }
  return passages;
}

/** Most tokens of a passage: longer blocks are cut, so that work on pairs of things in a passage stays in proportion. */
const LONGEST_PASSAGE = 1500;
/** Most words of a frame: a sentence that goes on for longer is none. */
const LONGEST_FRAME = 400;

/**
 * The tokens of a block that begin at `start` or behind it (nobody says its dateline), in pieces that end with a sentence,
 * outside of quotations where one does.
 */
function piecesOf(
  tokens: Tokens,
  sentences: readonly Sentence[],
  marked: readonly QuotedStretch[],
  start: number,
): readonly TokenRange[] {
  const last = sentences.at(-1)?.tokens.to ?? 0;
  let from = sentences[0]?.tokens.from ?? 0;
  while (from < last && (tokens.starts[from] ?? 0) < start) from++;
  const pieces: TokenRange[] = [];
  let next = 0;
  while (last - from > LONGEST_PASSAGE) {
    let edge = 0;
    let outside = 0;
    for (; next < sentences.length; next++) {
      const at = sentences[next]?.tokens.from ?? 0;
      if (at > from + LONGEST_PASSAGE) break;
      if (at <= from) continue;
      edge = at;
      const start = tokens.starts[at] ?? 0;
      if ((marked[firstFrom(marked, start)]?.outer.start ?? start) >= start) outside = at;
    }
    const to = outside || edge || from + LONGEST_PASSAGE;
    pieces.push({ from, to });
    while (next > 0 && (sentences[next - 1]?.tokens.from ?? 0) >= to) next--;
    from = to;
  }
  if (last > from) pieces.push({ from, to: last });
  return pieces;
}

function buildPassage(
  article: Article,
  { tokens }: Segmentation,
  block: number,
  { from: first, to: last }: TokenRange,
  sentences: readonly Sentence[],
  known: { readonly lexemes: LexemeTable; readonly nameTypes: Uint8Array; readonly tagged: Uint8Array },
  marked: readonly QuotedStretch[],
): Passage {
  const length = last - first;
  const starts = tokens.starts.subarray(first, last);
  const ends = tokens.ends.subarray(first, last);
  const read = readWords(article.text, known.lexemes, starts, ends);
  const placed = placeStretches(marked, starts, ends);
  const sentenceStart = new Uint8Array(length);
  for (const sentence of sentencesIn(sentences, first, last)) sentenceStart[sentence.tokens.from - first] = 1;
  if (length > 0) sentenceStart[0] = 1;
  const frames = buildFrames({ length, ...read, ...placed, sentenceStart });
  const frameOf = new Int32Array(length);
  frames.forEach((frame, index) => {
    frameOf.fill(index, frame.from, frame.to);
  });
  return {
    block,
    first,
    length,
    lexemes: read.lexemes,
    words: read.words,
    lower: read.lower,
    starts,
    ends,
    stretch: placed.stretch,
    mark: placed.mark,
    name: known.nameTypes.subarray(first, last),
    parts: known.tagged.subarray(first, last),
    stretches: placed.stretches,
    frames,
    frameOf,
    sentenceStart,
  };
}

/** The words from `starts` to `ends`, looked up. */
function readWords(
  text: string,
  table: LexemeTable,
  starts: Uint32Array,
  ends: Uint32Array,
): Pick<Passage, "lexemes" | "words" | "lower"> {
  const lexemes: Lexeme[] = [];
  const words: string[] = [];
  const lower: string[] = [];
  for (let i = 0; i < starts.length; i++) {
    const lexeme = table.at(text, starts[i] ?? 0, ends[i] ?? 0);
    lexemes.push(lexeme);
    words.push(lexeme.word);
    lower.push(lexeme.lower);
  }
  return { lexemes, words, lower };
}

/** The marked stretches of a block that have words between `starts` and `ends`, and which words are theirs. */
function placeStretches(
  marked: readonly QuotedStretch[],
  starts: Uint32Array,
  ends: Uint32Array,
): Pick<Passage, "stretch" | "mark" | "stretches"> {
  const { length } = starts;
  const stretch = new Int32Array(length);
  const mark = new Uint8Array(length);
  const stretches: PassageStretch[] = [];
  let at = 0;
  for (let next = firstFrom(marked, starts[0] ?? 0); next < marked.length; next++) {
    const source = marked[next];
    if (!source || source.outer.start >= (ends[length - 1] ?? 0)) break;
    while (at < length && (ends[at] ?? 0) <= source.outer.start) at++;
    const outerFrom = at;
    while (at < length && (ends[at] ?? 0) <= source.start) at++;
    const from = at;
    while (at < length && (starts[at] ?? 0) < source.end) at++;
    const to = at;
    while (at < length && (starts[at] ?? 0) < source.outer.end) at++;
    if (to === from) continue;
    stretches.push({ source, inner: { from, to }, outer: { from: outerFrom, to: at } });
    stretch.fill(stretches.length, outerFrom, at);
    mark.fill(1, outerFrom, from);
    mark.fill(2, to, at);
  }
  return { stretch, mark, stretches };
}

/** Index of the first stretch that ends behind `offset`. */
function firstFrom(marked: readonly QuotedStretch[], offset: number): number {
  let from = 0;
  let to = marked.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((marked[middle]?.outer.end ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The sentences that start with a token from `first` up to `last`. */
function sentencesIn(sentences: readonly Sentence[], first: number, last: number): readonly Sentence[] {
  let from = 0;
  let to = sentences.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sentences[middle]?.tokens.from ?? 0) < first) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (end < sentences.length && (sentences[end]?.tokens.from ?? last) < last) end++;
  return sentences.slice(from, end);
}

type BarePassage = Pick<Passage, "length" | "lexemes" | "words" | "lower" | "stretch" | "mark" | "sentenceStart">;

function buildFrames(passage: BarePassage): TokenRange[] {
  const frames: TokenRange[] = [];
  let from = 0;
  for (let i = 1; i < passage.length; i++) {
    if (i - from < LONGEST_FRAME && (passage.sentenceStart[i] !== 1 || !isFrameEdge(passage, i))) continue;
    frames.push({ from, to: i });
    from = i;
  }
  if (from < passage.length) frames.push({ from, to: passage.length });
  return frames;
}

/** Whether the sentence that starts at word `i` starts a frame: neither inside marks nor going on after them. */
function isFrameEdge(passage: BarePassage, i: number): boolean {
  const { stretch, mark, lower, words } = passage;
  const before = stretch[i - 1] ?? 0;
  if (before === 0) return true;
  if (before === stretch[i]) return false;
  // `"Why?" she asked.` and `"Why?" Abe asked.`: the sentence goes on after the closing mark.
  if (words[i] === lower[i] && /^[\p{Ll}—–-]/u.test(lower[i] ?? "")) return false;
  let last = i - 1;
  while (last > 0 && mark[last] === 2) last--;
  if (!/^(?:[?!,—–-]|\.\.\.|…)/.test(words[last] ?? "")) return true;
  for (let k = i; k < Math.min(i + 6, passage.length) && stretch[k] === 0; k++) {
    if (lower[k] === ",") return !isApposed(passage, k);
    if (/^[.;:]$/.test(lower[k] ?? "")) return true;
    if (passage.lexemes[k]?.reporting?.forms.has("past")) return false;
  }
  return true;
}

/** Most words of an apposition behind a quotation. */
const LONGEST_APPOSITION = 25;

/** `"Bobby Scott!" Scott's niece, state Del. Marcia "Cia" Price, shouted`: whether the comma at `comma` opens what ends with one before the verb. */
function isApposed({ length, lower, lexemes }: BarePassage, comma: number): boolean {
  for (let k = comma + 1; k < Math.min(comma + LONGEST_APPOSITION, length - 1); k++) {
    if (/^[;:!?]$/.test(lower[k] ?? "")) return false;
    if (lower[k] !== ",") continue;
    const verb = lexemes[k + 1]?.reporting;
    return verb?.classes.has("say") === true && verb.forms.has("past");
  }
  return false;
}
