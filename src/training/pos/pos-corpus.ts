/** Treebank documents as newsctl's own tokens and sentences, each token with its part of speech. */
import { splitSentences } from "../../analysis/split-sentences.ts";
import { tokenize } from "../../analysis/tokenize.ts";
import type { Sentence, Tokens } from "../../document/annotations.ts";
import { POS_LABELS, type PosLabel, posIndex } from "../../models/pos/labels.ts";
import { type GoldDocument, type GoldWord, readConllu } from "../evaluate/conllu.ts";

export interface TaggedText {
  readonly id: string;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Index into `POS_LABELS` of each token. */
  readonly gold: Uint8Array;
  /** 1 where the treebank has the same token; others carry the label of the word that they end with. */
  readonly isAligned: Uint8Array;
}

const NAMES: ReadonlySet<string> = new Set(POS_LABELS);
/** Tags of the treebank that are marks, or are put with others. */
const MERGED: Readonly<Record<string, PosLabel>> = {
  ".": "PUNCT",
  ",": "PUNCT",
  ":": "PUNCT",
  "``": "PUNCT",
  "''": "PUNCT",
  "-LRB-": "PUNCT",
  "-RRB-": "PUNCT",
  HYPH: "PUNCT",
  NFP: "PUNCT",
  $: "SYM",
};

function labelOfTag(tag: string): number {
  const label = MERGED[tag] ?? tag;
  return posIndex(isLabel(label) ? label : "X");
}

function isLabel(name: string): name is PosLabel {
  return NAMES.has(name);
}

/** The documents of a CoNLL-U file. */
export function readTaggedTexts(conllu: string): readonly TaggedText[] {
  return readConllu(conllu).map(tagged);
}

function tagged({ id, text, sentences: goldSentences }: GoldDocument): TaggedText {
  let from = 0;
  const blocks = text.split("\n\n").map((paragraph, block) => {
    const start = from;
    from += paragraph.length + 2;
    return { start, end: start + paragraph.length, block };
  });
  const tokens = tokenize(text, blocks);
  const words = goldSentences.flatMap((sentence) => sentence.words);
  const gold = new Uint8Array(tokens.length);
  const isAligned = new Uint8Array(tokens.length);
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens.starts[index] ?? 0;
    const end = tokens.ends[index] ?? 0;
    while (next + 1 < words.length && (words[next]?.end ?? 0) <= start) next++;
    let last = next;
    while (last + 1 < words.length && (words[last + 1]?.start ?? end) < end) last++;
    const word = words[last];
    if (word === undefined) continue;
    gold[index] = labelFor(text, start, word);
    isAligned[index] = Number(word.start === start && word.end === end && word.isAligned);
  }
  return { id, text, tokens, sentences: splitSentences(text, tokens, blocks), gold, isAligned };
}

/** "10am" is a number to us, two words to the treebank. */
function labelFor(text: string, start: number, word: GoldWord): number {
  if (word.start > start && /^\d/.test(text.slice(start))) return posIndex("CD");
  return labelOfTag(word.tag);
}
