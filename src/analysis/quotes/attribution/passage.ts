/** A paragraph as attribution sees it: its words, which of them stand in marks, which are names, and its frames. */
import { ENTITY_TYPES, type Entity, type Segmentation } from "../../../document/annotations.ts";
import { type Article, isQuotable } from "../../../document/article.ts";
import type { TokenRange } from "../../../document/span.ts";
import { reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import type { QuotedStretch } from "../attribution.ts";

/**
 * One block cut into words. Indices are local: word i is token `first + i` of the article. Ranges are half-open and local.
 */
export interface Passage {
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** Index of the first token. */
  readonly first: number;
  readonly length: number;
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

/** A marked stretch in words of its passage. */
export interface PassageStretch {
  readonly source: QuotedStretch;
  readonly inner: TokenRange;
  readonly outer: TokenRange;
}

/** The quotable blocks of an article, those without words left out. `parts`: index into POS_LABELS for each token. */
export function buildPassages(
  article: Article,
  segmentation: Segmentation,
  entities: readonly Entity[],
  stretches: readonly QuotedStretch[],
  parts?: Uint8Array,
): readonly Passage[] {
  const tagged = parts ? parts.map((label) => label + 1) : new Uint8Array(segmentation.tokens.length);
  const nameTypes = new Uint8Array(segmentation.tokens.length);
  for (const entity of entities) {
    for (const { tokens } of entity.mentions) {
      nameTypes.fill(1 + ENTITY_TYPES.indexOf(entity.type), tokens.from, tokens.to);
    }
  }
  const byBlock = new Map<number, QuotedStretch[]>();
  for (const stretch of stretches) {
    const list = byBlock.get(stretch.block);
    if (list) list.push(stretch);
    else byBlock.set(stretch.block, [stretch]);
  }
  const passages: Passage[] = [];
  const { sentences } = segmentation;
  for (let from = 0; from < sentences.length; ) {
    const block = sentences[from]?.block ?? 0;
    let to = from;
    while (to < sentences.length && sentences[to]?.block === block) to++;
    const kind = article.blocks[block];
    if (kind && isQuotable(kind)) {
      passages.push(
        buildPassage(article, segmentation, block, { from, to }, { nameTypes, tagged }, byBlock.get(block) ?? []),
      );
    }
    from = to;
  }
  return passages;
}

function buildPassage(
  article: Article,
  { tokens, sentences }: Segmentation,
  block: number,
  range: TokenRange,
  { nameTypes, tagged }: { readonly nameTypes: Uint8Array; readonly tagged: Uint8Array },
  marked: readonly QuotedStretch[],
): Passage {
  const first = sentences[range.from]?.tokens.from ?? 0;
  const last = sentences[range.to - 1]?.tokens.to ?? first;
  const length = last - first;
  const starts = tokens.starts.subarray(first, last);
  const ends = tokens.ends.subarray(first, last);
  const words: string[] = [];
  const lower: string[] = [];
  for (let i = 0; i < length; i++) {
    const word = article.text.slice(starts[i] ?? 0, ends[i] ?? 0);
    words.push(word);
    lower.push(word.toLowerCase());
  }
  const stretch = new Int32Array(length);
  const mark = new Uint8Array(length);
  const stretches: PassageStretch[] = [];
  let at = 0;
  for (const source of marked) {
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
  const sentenceStart = new Uint8Array(length);
  for (let i = range.from; i < range.to; i++) sentenceStart[(sentences[i]?.tokens.from ?? first) - first] = 1;
  const bare = { block, first, length, words, lower, starts, ends, stretch, mark, stretches, sentenceStart };
  const frames = buildFrames(bare);
  const frameOf = new Int32Array(length);
  frames.forEach((frame, index) => {
    frameOf.fill(index, frame.from, frame.to);
  });
  return {
    ...bare,
    name: nameTypes.subarray(first, last),
    parts: tagged.subarray(first, last),
    frames,
    frameOf,
  };
}

type BarePassage = Pick<Passage, "length" | "words" | "lower" | "stretch" | "mark" | "sentenceStart">;

function buildFrames(passage: BarePassage): TokenRange[] {
  const frames: TokenRange[] = [];
  let from = 0;
  for (let i = 1; i < passage.length; i++) {
    if (passage.sentenceStart[i] !== 1 || !isFrameEdge(passage, i)) continue;
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
    if (/^[,.;:]$/.test(lower[k] ?? "")) return true;
    if (reportingVerb(lower[k] ?? "")?.forms.has("past")) return false;
  }
  return true;
}
