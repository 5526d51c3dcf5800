/**
 * What the model sees of each word of a passage: hashed features that do not depend on the cue in question. The same code
 * runs in training, so a change here asks for new weights. In groups, because V8 inlines only so much into one function.
 */
import type { Passage } from "../passage.ts";
import { mix, mixMore } from "./feature-hash.ts";
import { bucket, CLAUSE, CUE_VERB, MARK, NAME, PAD, reach, STOP, type WordCodes } from "./word-codes.ts";

/** How many features at the front of each word's list name words: training leaves them out now and then. */
export const LEXICAL_FEATURES = 11;
/** Most features that a word has. */
export const MOST_TOKEN_FEATURES = 96;

/** Writes the features of word `i` to `out`; returns how many. */
export function tokenFeatures(passage: Passage, codes: WordCodes, i: number, out: Int32Array): number {
  const at = i + PAD;
  let n = addWords(codes, at, out, 0);
  n = addVerbs(codes, at, out, n);
  n = addMarks(codes, at, out, n);
  n = addPlace(passage, codes, i, out, n);
  n = addFrames(codes, at, out, n);
  n = addClusters(codes, at, out, n);
  if (!codes.hasParts) return n;
  n = addParts(codes, at, out, n);
  return addClauses(codes, at, out, n);
}

function addWords(codes: WordCodes, at: number, out: Int32Array, start: number): number {
  const { word, stem, frame, quote } = codes;
  const s = stem[at] ?? 0;
  const s1 = stem[at - 1] ?? 0;
  const sn = stem[at + 1] ?? 0;
  const cueBefore = codes.before(CUE_VERB, at);
  const cueAfter = codes.after(CUE_VERB, at);
  let n = start;
  out[n++] = mix(1, word[at] ?? 0);
  out[n++] = mix(2, word[at - 1] ?? 0);
  out[n++] = mix(3, word[at + 1] ?? 0);
  out[n++] = mix(8, s);
  out[n++] = mix(9, s1);
  out[n++] = mix(10, sn);
  out[n++] = mix(11, s, s1);
  out[n++] = mix(12, s, sn);
  out[n++] = mix(14, stem[cueBefore] ?? 0, reach(at, cueBefore));
  out[n++] = mix(15, stem[cueAfter] ?? 0, reach(at, cueAfter));
  out[n++] = mixMore(17, s, quote[at] ?? 0, frame[at + 1] ?? 0);
  return n;
}

function addVerbs(codes: WordCodes, at: number, out: Int32Array, start: number): number {
  const { suffix, shape, verb, frame } = codes;
  const v = verb[at] ?? 0;
  const v1 = verb[at - 1] ?? 0;
  const vn = verb[at + 1] ?? 0;
  const f1 = frame[at - 1] ?? 0;
  const h = shape[at] ?? 0;
  const cueBefore = codes.before(CUE_VERB, at);
  const cueAfter = codes.after(CUE_VERB, at);
  let n = start;
  out[n++] = mix(18, suffix[at] ?? 0, h);
  out[n++] = mixMore(19, shape[at - 1] ?? 0, h, shape[at + 1] ?? 0);
  out[n++] = mix(20, v);
  out[n++] = mix(21, v1);
  out[n++] = mix(22, vn);
  out[n++] = mix(23, v, v1);
  out[n++] = mix(24, v, f1);
  out[n++] = mix(25, v, frame[at + 1] ?? 0);
  out[n++] = mix(30, verb[cueBefore] ?? 0, reach(at, cueBefore));
  out[n++] = mix(31, verb[cueAfter] ?? 0, reach(at, cueAfter));
  out[n++] = mixMore(53, f1, vn, h);
  return n;
}

function addMarks(codes: WordCodes, at: number, out: Int32Array, start: number): number {
  const { verb, frame, quote, rule, name } = codes;
  const q = quote[at] ?? 0;
  const r = rule[at] ?? 0;
  const markAfter = reach(at, codes.after(MARK, at));
  let n = start;
  out[n++] = mix(26, q * 16 + ((quote[at - 1] ?? 0) + 2) * 4 + (quote[at + 1] ?? 0) + 2);
  out[n++] = mix(27, q, reach(at, codes.before(MARK, at)));
  out[n++] = mix(28, q, markAfter);
  out[n++] = mixMore(52, frame[at + 1] ?? 0, quote[at + 2] ?? 0, markAfter);
  out[n++] = mixMore(29, (name[at - 1] ?? 0) + 3, name[at] ?? 0, name[at + 1] ?? 0);
  out[n++] = mix(32, r);
  out[n++] = mixMore(33, rule[at - 1] ?? 0, r, rule[at + 1] ?? 0);
  out[n++] = mix(34, r, verb[at] ?? 0);
  out[n++] = mix(35, r, frame[at] ?? 0);
  return n;
}

function addPlace(passage: Passage, codes: WordCodes, i: number, out: Int32Array, start: number): number {
  const { verb, frame, quote } = codes;
  const at = i + PAD;
  const range = passage.frames[passage.frameOf[i] ?? 0];
  const frameFrom = range?.from ?? 0;
  const frameTo = range?.to ?? passage.length;
  const v = verb[at] ?? 0;
  const q = quote[at] ?? 0;
  const stopBefore = codes.before(STOP, at);
  const stopAfter = codes.after(STOP, at);
  let n = start;
  out[n++] = mix(36, bucket(i - frameFrom), q);
  out[n++] = mix(37, bucket(frameTo - 1 - i), q);
  out[n++] = mix(45, reach(at, codes.before(NAME, at)), v);
  out[n++] = mix(46, reach(at, codes.after(NAME, at)), v);
  out[n++] = mix(47, frame[stopBefore] ?? 0, reach(at, stopBefore));
  out[n++] = mix(48, frame[stopAfter] ?? 0, reach(at, stopAfter));
  out[n++] = mix(49, frame[frameFrom + PAD] ?? 0, q);
  out[n++] = mixMore(50, passage.stretches.length > 0 ? 1 : 0, v, q);
  out[n++] = mixMore(51, passage.block === 0 ? 1 : 0, q, passage.frames.length > 2 ? 1 : 0);
  return n;
}

function addFrames({ frame }: WordCodes, at: number, out: Int32Array, start: number): number {
  const f = frame[at] ?? 0;
  const f1 = frame[at - 1] ?? 0;
  const fn = frame[at + 1] ?? 0;
  let n = start;
  out[n++] = mix(38, f, f1);
  out[n++] = mix(39, f, fn);
  out[n++] = mixMore(40, f, f1, fn);
  out[n++] = mixMore(41, f, f1, frame[at - 2] ?? 0);
  out[n++] = mixMore(42, f, fn, frame[at + 2] ?? 0);
  out[n++] = mix(43, f1);
  out[n++] = mix(44, fn);
  out[n++] = mix(54, f);
  return n;
}

function addClusters({ cluster, cueStep, frame }: WordCodes, at: number, out: Int32Array, start: number): number {
  const c = cluster[at] ?? 0;
  const k = cueStep[at] ?? 0;
  const f1 = frame[at - 1] ?? 0;
  const fn = frame[at + 1] ?? 0;
  let n = start;
  out[n++] = mix(80, c);
  out[n++] = mix(81, cluster[at - 1] ?? 0, c);
  out[n++] = mix(55, cluster[at - 2] ?? 0, f1);
  out[n++] = mix(56, cluster[at + 2] ?? 0, fn);
  out[n++] = mix(82, c, cluster[at + 1] ?? 0);
  out[n++] = mix(83, c, f1);
  out[n++] = mix(84, c, fn);
  out[n++] = mix(85, k);
  out[n++] = mixMore(86, k, f1, fn);
  out[n++] = mixMore(87, cueStep[at - 1] ?? 0, k, cueStep[at + 1] ?? 0);
  return n;
}

function addParts(codes: WordCodes, at: number, out: Int32Array, start: number): number {
  const { verb, frame, quote, rule, part, chunk } = codes;
  const p = part[at] ?? 0;
  const p1 = part[at - 1] ?? 0;
  const pn = part[at + 1] ?? 0;
  let n = start;
  out[n++] = mix(60, p);
  out[n++] = mix(61, p, p1);
  out[n++] = mix(62, p, pn);
  out[n++] = mixMore(63, p, p1, pn);
  out[n++] = mixMore(64, p, p1, part[at - 2] ?? 0);
  out[n++] = mixMore(65, p, pn, part[at + 2] ?? 0);
  out[n++] = mixMore(66, p, verb[at] ?? 0, quote[at] ?? 0);
  out[n++] = mixMore(67, chunk[at] ?? 0, chunk[at - 1] ?? 0, frame[at] ?? 0);
  out[n++] = mixMore(68, p, rule[at] ?? 0, rule[at - 1] ?? 0);
  out[n++] = mixMore(74, part[at + 2] ?? 0, pn, part[at + 3] ?? 0, p);
  return n;
}

function addClauses(codes: WordCodes, at: number, out: Int32Array, start: number): number {
  const { verb, stem, part, cluster, cueStep } = codes;
  const p = part[at] ?? 0;
  const p1 = part[at - 1] ?? 0;
  const pn = part[at + 1] ?? 0;
  const c = cluster[at] ?? 0;
  const k = cueStep[at] ?? 0;
  const before = codes.before(CLAUSE, at);
  const after = codes.after(CLAUSE, at);
  let n = start;
  out[n++] = mixMore(69, p, reach(at, before), verb[before] ?? 0);
  out[n++] = mixMore(70, p, reach(at, after), verb[after] ?? 0);
  out[n++] = mix(71, p, stem[before] ?? 0);
  out[n++] = mix(72, p, stem[after] ?? 0);
  out[n++] = mix(73, stem[at] ?? 0, p);
  out[n++] = mix(75, c, p);
  out[n++] = mixMore(76, k, p, p1);
  out[n++] = mixMore(77, k, p, pn);
  out[n++] = mixMore(78, c, p1, pn);
  out[n++] = mixMore(79, p, cueStep[before] ?? 0, cueStep[after] ?? 0);
  return n;
}
