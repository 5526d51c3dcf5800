/** What stands around marked words in their sentence, and where they stand in their paragraph. */
import type { Span, TokenRange } from "../../../document/span.ts";
import { reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import { type Scene, sentenceAt, tokensIn, wordAt } from "../speakers/scene.ts";

/** The words and signs around marked words. */
export interface Surroundings {
  /** The tokens of the words with the marks on both sides. */
  readonly outer: TokenRange;
  /** Lower-case words before and after the marks in the same sentence, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly beforeCapital: boolean;
  readonly afterCapital: boolean;
  /** The sign right after the closing mark, "word" or "end". */
  readonly afterMark: string;
  readonly mark: string;
  /** Words to the nearest reporting verb in the sentence, in coarse steps. */
  readonly verbBefore: number;
  readonly verbAfter: number;
  /** "block" at the start of a paragraph, "alone" if it is all of it, else "inside". */
  readonly position: "block" | "alone" | "sentence" | "inside";
  readonly endsSentence: boolean;
}

const NEAR = 12;
/** How far it is looked for words behind marks: nobody writes more of those in a row, and a text of nothing else has no end of them. */
const FAR = 48;
const MARK_SIGN = /^["“”„‟«»'‘’`´]+$/;

/** What stands around `span`, which lies inside marks. */
export function surroundings(scene: Scene, span: Span): Surroundings {
  const { sentences, tokens } = scene.segmentation;
  const range = tokensIn(scene, span);
  const sentence = sentences[sentenceAt(scene, span.start)];
  const last = sentences[sentenceAt(scene, span.end)] ?? sentence;
  const floor = Math.max(sentence?.tokens.from ?? range.from, range.from - FAR);
  const ceiling = Math.min(Math.max(range.to, last?.tokens.to ?? range.to), range.to + FAR);
  let { from, to } = range;
  while (from > floor && MARK_SIGN.test(wordAt(scene, from - 1))) from--;
  while (to < ceiling && MARK_SIGN.test(wordAt(scene, to))) to++;
  const before: string[] = [];
  for (let i = from - 1; i >= floor && before.length < NEAR; i--) before.push(wordAt(scene, i));
  const after: string[] = [];
  for (let i = to; i < ceiling && after.length < NEAR; i++) after.push(wordAt(scene, i));
  const block = scene.article.blocks[sentence?.block ?? 0];
  const opensBlock = block !== undefined && (tokens.starts[range.from] ?? 0) - block.start <= 2;
  const closesBlock = block !== undefined && block.end - span.end <= 2;
  return {
    outer: { from, to },
    before: before.map((word) => word.toLowerCase()),
    after: after.map((word) => word.toLowerCase()),
    beforeCapital: /^\p{Lu}/u.test(before[0] ?? ""),
    afterCapital: /^\p{Lu}/u.test(after[0] ?? ""),
    afterMark: after[0] === undefined ? "end" : /^\p{L}/u.test(after[0]) ? "word" : after[0],
    mark: scene.article.text.charAt(span.start - 1),
    verbBefore: verbGap(before),
    verbAfter: verbGap(after),
    position: opensBlock ? (closesBlock ? "alone" : "block") : before.length === 0 ? "sentence" : "inside",
    endsSentence: after.every((word) => !/^[\p{L}\p{N}]/u.test(word)),
  };
}

function verbGap(words: readonly string[]): number {
  const at = words.findIndex((word) => {
    const verb = word === word.toLowerCase() ? reportingVerb(word) : undefined;
    return verb !== undefined && (verb.forms.has("past") || verb.forms.has("third"));
  });
  return at < 0 ? 9 : at < 3 ? at : at < 6 ? 3 : 4;
}
