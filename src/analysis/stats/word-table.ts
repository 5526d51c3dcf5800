/** The words of an article as a reader counts them: the parts of "don't" and "US-led" are one. */
import { type Segmentation, type Sentence, TOKEN_KINDS, type Tokens } from "../../document/annotations.ts";
import { type Article, isBody } from "../../document/article.ts";

const NUMBER = TOKEN_KINDS.indexOf("number");

/** Words of the reading text as parallel arrays, in text order. */
export interface WordTable {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where the word opens its sentence. */
  readonly opens: Uint8Array;
  /** Sentences that hold a word. */
  readonly sentences: number;
}

/** The words of the body (headings, paragraphs, list items, quotations, tables; not title, captions, furniture). */
export function tabulateWords(article: Article, { tokens, sentences }: Segmentation): WordTable {
  const body = article.blocks.map(isBody);
  const read = sentences.filter(({ block }) => body[block] === true);
  const capacity = read.reduce((sum, { tokens: range }) => sum + range.to - range.from, 0);
  const starts = new Uint32Array(capacity);
  const ends = new Uint32Array(capacity);
  const opens = new Uint8Array(capacity);
  let length = 0;
  let worded = 0;
  for (const sentence of read) {
    const first = length;
    for (let index = sentence.tokens.from; index < sentence.tokens.to; index++) {
      if (!isWord(tokens, index)) continue;
      const last = lastPart(article.text, tokens, index, sentence);
      starts[length] = tokens.starts[index] ?? 0;
      ends[length] = tokens.ends[last] ?? 0;
      opens[length] = length === first ? 1 : 0;
      length++;
      index = last;
    }
    if (length > first) worded++;
  }
  return {
    length,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    opens: opens.subarray(0, length),
    sentences: worded,
  };
}

/** The number of words of each sentence, in text order. */
export function countSentenceWords({ length, opens }: WordTable): readonly number[] {
  const counts: number[] = [];
  for (let word = 0; word < length; word++) {
    if (opens[word] === 1) counts.push(0);
    counts[counts.length - 1] = (counts[counts.length - 1] ?? 0) + 1;
  }
  return counts;
}

/** Last token of the word that begins with token `index`: clitics lean on it, hyphens bind it to the next part. */
function lastPart(text: string, tokens: Tokens, index: number, { tokens: { to } }: Sentence): number {
  let last = index;
  while (last + 1 < to && isGlued(tokens, last + 1)) {
    if (isWord(tokens, last + 1)) last++;
    else if (last + 2 < to && isHyphen(text, tokens, last + 1) && isGlued(tokens, last + 2) && isWord(tokens, last + 2))
      last += 2;
    else break;
  }
  return last;
}

function isWord(tokens: Tokens, index: number): boolean {
  return (tokens.kinds[index] ?? NUMBER + 1) <= NUMBER;
}

function isGlued(tokens: Tokens, index: number): boolean {
  return tokens.starts[index] === tokens.ends[index - 1];
}

function isHyphen(text: string, tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] ?? 0;
  const code = text.charCodeAt(start);
  return (code === 0x2d || code === 0x2010 || code === 0x2011) && tokens.ends[index] === start + 1;
}
