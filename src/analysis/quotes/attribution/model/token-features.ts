/**
 * What the model sees of each word of a passage: hashed features that do not depend on the cue in question. The same code
 * runs in training, so a change here asks for new weights.
 */
import type { Passage } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { FeatureList, mix } from "./feature-list.ts";
import { FINITE, startsLarge, type WordCodes } from "./word-codes.ts";

/** How far a neighbour is looked for, in words. */
const FAR = 30;

/** Distances to things around each word. */
interface Landmarks {
  readonly distance: Int32Array;
  readonly index: Int32Array;
}

/** For each word the nearest word before (or after) it that `is` one; distances capped at FAR. */
function nearest(length: number, is: (i: number) => boolean, forward: boolean): Landmarks {
  const distance = new Int32Array(length).fill(FAR);
  const index = new Int32Array(length).fill(-1);
  let at = -1;
  for (let k = 0; k < length; k++) {
    const i = forward ? length - 1 - k : k;
    if (at >= 0) {
      distance[i] = Math.min(FAR, Math.abs(i - at));
      index[i] = at;
    }
    if (is(i)) at = i;
  }
  return { distance, index };
}

/** Distances grow coarser: 0-6 exact, then 8, 11, 15, 21, 29, more. */
export function bucket(distance: number): number {
  if (distance <= 6) return distance;
  if (distance <= 8) return 7;
  if (distance <= 11) return 8;
  if (distance <= 15) return 9;
  if (distance <= 21) return 10;
  if (distance < 30) return 11;
  return distance < 45 ? 12 : 13;
}

/** How many features at the front of each word's list name words: training leaves them out now and then. */
export const LEXICAL_FEATURES = 17;

/** The features of every word of a passage. */
export function tokenFeatures(passage: Passage, codes: WordCodes): FeatureList {
  const { length } = passage;
  const { word, stem, suffix, shape, verb, frame, quote, rule, part, chunk } = codes;
  const list = new FeatureList(length, 80);
  const markBefore = nearest(length, (i) => passage.mark[i] !== 0, false);
  const markAfter = nearest(length, (i) => passage.mark[i] !== 0, true);
  const cueBefore = nearest(length, (i) => verb[i] !== 0, false);
  const cueAfter = nearest(length, (i) => verb[i] !== 0, true);
  const nameBefore = nearest(length, (i) => isNameLike(passage, i), false);
  const nameAfter = nearest(length, (i) => isNameLike(passage, i), true);
  const stopBefore = nearest(length, (i) => frame[i] === word[i] && isPunctuation(passage, i), false);
  const stopAfter = nearest(length, (i) => frame[i] === word[i] && isPunctuation(passage, i), true);
  const hasParts = length > 0 && passage.parts.some((label) => label !== 0);
  const isClause = (i: number): boolean => FINITE[part[i] ?? 0] === 1;
  const finiteBefore = nearest(length, isClause, false);
  const finiteAfter = nearest(length, isClause, true);
  const hasMarks = passage.stretches.length > 0 ? 1 : 0;
  const at = (codesOf: Int32Array | Uint8Array, i: number): number =>
    i < 0 ? -1 : i >= length ? -2 : (codesOf[i] ?? 0);
  for (let i = 0; i < length; i++) {
    const range = passage.frames[passage.frameOf[i] ?? 0];
    const frameFrom = range?.from ?? 0;
    const frameTo = range?.to ?? length;
    const w = at(word, i);
    const s = at(stem, i);
    const v = at(verb, i);
    const f = at(frame, i);
    const q = at(quote, i) * 16 + (at(quote, i - 1) + 2) * 4 + at(quote, i + 1) + 2;
    list.open();
    list.add(mix(1, w));
    list.add(mix(2, at(word, i - 1)));
    list.add(mix(3, at(word, i + 1)));
    list.add(mix(4, at(word, i - 2)));
    list.add(mix(5, at(word, i + 2)));
    list.add(mix(6, w, at(word, i - 1)));
    list.add(mix(7, w, at(word, i + 1)));
    list.add(mix(8, s));
    list.add(mix(9, at(stem, i - 1)));
    list.add(mix(10, at(stem, i + 1)));
    list.add(mix(11, s, at(stem, i - 1)));
    list.add(mix(12, s, at(stem, i + 1)));
    list.add(mix(13, s, at(stem, i - 1), at(stem, i + 1)));
    list.add(mix(14, at(stem, cueBefore.index[i] ?? -1), bucket(cueBefore.distance[i] ?? FAR)));
    list.add(mix(15, at(stem, cueAfter.index[i] ?? -1), bucket(cueAfter.distance[i] ?? FAR)));
    list.add(mix(16, w, at(rule, i)));
    list.add(mix(17, s, at(quote, i), at(frame, i + 1)));
    list.add(mix(18, at(suffix, i), shape[i] ?? 0));
    list.add(mix(19, at(shape, i - 1), shape[i] ?? 0, at(shape, i + 1)));
    list.add(mix(20, v));
    list.add(mix(21, at(verb, i - 1)));
    list.add(mix(22, at(verb, i + 1)));
    list.add(mix(23, v, at(verb, i - 1)));
    list.add(mix(24, v, at(frame, i - 1)));
    list.add(mix(25, v, at(frame, i + 1)));
    list.add(mix(26, q));
    list.add(mix(27, at(quote, i), bucket(markBefore.distance[i] ?? FAR)));
    list.add(mix(28, at(quote, i), bucket(markAfter.distance[i] ?? FAR)));
    list.add(mix(29, at(passage.name, i - 1) + 3, at(passage.name, i), at(passage.name, i + 1)));
    list.add(mix(30, at(verb, cueBefore.index[i] ?? -1), bucket(cueBefore.distance[i] ?? FAR)));
    list.add(mix(31, at(verb, cueAfter.index[i] ?? -1), bucket(cueAfter.distance[i] ?? FAR)));
    list.add(mix(32, at(rule, i)));
    list.add(mix(33, at(rule, i - 1), at(rule, i), at(rule, i + 1)));
    list.add(mix(34, at(rule, i), v));
    list.add(mix(35, at(rule, i), f));
    list.add(mix(36, bucket(i - frameFrom), at(quote, i)));
    list.add(mix(37, bucket(frameTo - 1 - i), at(quote, i)));
    list.add(mix(38, f, at(frame, i - 1)));
    list.add(mix(39, f, at(frame, i + 1)));
    list.add(mix(40, f, at(frame, i - 1), at(frame, i + 1)));
    list.add(mix(41, f, at(frame, i - 1), at(frame, i - 2)));
    list.add(mix(42, f, at(frame, i + 1), at(frame, i + 2)));
    list.add(mix(43, at(frame, i - 1)));
    list.add(mix(44, at(frame, i + 1)));
    list.add(mix(45, bucket(nameBefore.distance[i] ?? FAR), v));
    list.add(mix(46, bucket(nameAfter.distance[i] ?? FAR), v));
    list.add(mix(47, at(frame, stopBefore.index[i] ?? -1), bucket(stopBefore.distance[i] ?? FAR)));
    list.add(mix(48, at(frame, stopAfter.index[i] ?? -1), bucket(stopAfter.distance[i] ?? FAR)));
    list.add(mix(49, at(frame, frameFrom), at(quote, i)));
    list.add(mix(50, hasMarks, v, at(quote, i)));
    list.add(mix(51, passage.block === 0 ? 1 : 0, at(quote, i), passage.frames.length > 2 ? 1 : 0));
    list.add(mix(52, at(frame, i + 1), at(quote, i + 2), bucket(markAfter.distance[i] ?? FAR)));
    list.add(mix(53, at(frame, i - 1), at(verb, i + 1), at(shape, i)));
    list.add(mix(54, f));
    list.add(mix(55, at(suffix, i - 1), at(suffix, i)));
    list.add(mix(56, at(suffix, i), at(suffix, i + 1)));
    if (!hasParts) continue;
    const p = at(part, i);
    const p1 = at(part, i - 1);
    const n1 = at(part, i + 1);
    list.add(mix(60, p));
    list.add(mix(61, p, p1));
    list.add(mix(62, p, n1));
    list.add(mix(63, p, p1, n1));
    list.add(mix(64, p, p1, at(part, i - 2)));
    list.add(mix(65, p, n1, at(part, i + 2)));
    list.add(mix(66, p, v, at(quote, i)));
    list.add(mix(67, at(chunk, i), at(chunk, i - 1), f));
    list.add(mix(68, p, at(rule, i), at(rule, i - 1)));
    list.add(mix(69, p, bucket(finiteBefore.distance[i] ?? FAR), at(verb, finiteBefore.index[i] ?? -1)));
    list.add(mix(70, p, bucket(finiteAfter.distance[i] ?? FAR), at(verb, finiteAfter.index[i] ?? -1)));
    list.add(mix(71, p, at(stem, finiteBefore.index[i] ?? -1)));
    list.add(mix(72, p, at(stem, finiteAfter.index[i] ?? -1)));
    list.add(mix(73, s, p));
    list.add(mix(74, at(part, i + 2), n1, at(part, i + 3), p));
  }
  return list;
}

export function isNameLike(passage: Passage, i: number): boolean {
  return passage.name[i] !== 0 || startsLarge(passage.words[i] ?? "");
}

/** Whether a word starts with a capital; ASCII is told without the pattern. */
