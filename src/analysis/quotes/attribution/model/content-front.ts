/**
 * Whether a content that goes on behind its cue begins before it: "Clinton is expected to win", where who is expected to is a
 * part of what is expected; "Now, she said, they do not mix"; "…, which his advisers believe would help".
 */
import type { TokenRange } from "../../../../document/span.ts";
import { RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { clauseSubject, subjectBefore } from "../grammar/source-phrase.ts";
import type { Passage } from "../passage.ts";
import type { CandidateContext } from "./candidates.ts";
import type { Choice, Front } from "./choice.ts";
import { contentGain } from "./content-gain.ts";
import type { Crossings } from "./crossings.ts";
import { mix, mixMore } from "./feature-hash.ts";
import type { LinkedCue } from "./link-candidates.ts";
import { headOf } from "./link-features.ts";
import type { Window } from "./window.ts";
import { bucket, PAD, type WordCodes } from "./word-codes.ts";

/** Kinds of fronts, by which features tell them apart. */
const OWN = 0;
const NONE = 1;
const SUBJECT = 2;
const SOURCE = 3;
const OPENING = 4;
const RELATIVE = 5;
const PHRASE = 6;

/** Noun phrases before the cue that are tried. */
const MOST_PHRASES = 4;

/** Undefined for a content that does not go on behind its cue, or stands in several pieces before it. */
export function frontChoice(
  passage: Passage,
  codes: WordCodes,
  context: CandidateContext,
  crossings: Crossings,
  linked: LinkedCue,
  window: Window,
  emissions: Float64Array,
): Choice<Front> | undefined {
  const { cue, source, content } = linked;
  const behind = content.find(({ from }) => from >= cue.to);
  const fronts = content.filter(({ to }) => to <= cue.from);
  const [own] = fronts;
  if (!behind || fronts.length > 1) return undefined;
  if (own && passage.stretch[own.from] !== 0) return undefined;
  const frame = passage.frames[passage.frameOf[cue.from] ?? 0] ?? cue;
  if (frame.from === cue.from || passage.stretch[cue.from] !== 0) return undefined;
  const answers: Front[] = [{ front: own, source }];
  const kinds: number[] = [OWN];
  const add = (kind: number, front: TokenRange | undefined, by: TokenRange | undefined): void => {
    if (answers.some((one) => isSame(one.front, front) && isSame(one.source, by))) return;
    answers.push({ front, source: by });
    kinds.push(kind);
  };
  add(NONE, undefined, source);
  const ahead = source && source.to <= cue.from ? source : undefined;
  const edge = ahead?.from ?? cue.from;
  const free = (range: TokenRange | undefined): TokenRange | undefined =>
    range && range.from >= frame.from && range.to <= edge && passage.stretch[range.from] === 0 ? range : undefined;
  for (const subject of [subjectBefore(passage, cue.from, frame.from), clauseSubject(passage, frame.from, cue.from)]) {
    if (free(subject)) add(SUBJECT, subject, source);
  }
  if (ahead && ahead.from >= frame.from) add(SOURCE, ahead, undefined);
  const opening = trimmed(passage, { from: frame.from, to: edge });
  if (opening && free(opening)) add(OPENING, opening, source);
  const pronoun = passage.lexemes[edge - 1];
  if (edge > frame.from && pronoun && RELATIVE_PRONOUNS.has(pronoun.lower)) {
    add(RELATIVE, { from: edge - 1, to: edge }, source);
  }
  let tried = 0;
  let to = edge;
  while (to > frame.from + 1 && (codes.chunk[to - 1 + PAD] ?? 0) >= 3) to--;
  for (let i = to - 1; i >= frame.from && tried < MOST_PHRASES && passage.stretch[i] === 0; i--) {
    if (codes.chunk[i + PAD] !== 1) continue;
    tried++;
    const phrase = trimmed(passage, { from: i, to });
    if (phrase) add(PHRASE, phrase, source);
  }
  const gain = contentGain(window, emissions);
  const gainOf = (front: TokenRange | undefined): number => (front ? gain(front.from, front.to) : 0);
  const base = gainOf(own);
  const view = { linked, head: headOf(codes, cue), behind, frame };
  return {
    answers,
    own: 0,
    featuresOf: (which, out) => {
      const answer = answers[which] ?? { front: own, source };
      return frontFeatures(
        codes,
        context,
        crossings,
        view,
        answer,
        kinds[which] ?? OWN,
        gainOf(answer.front) - base,
        out,
      );
    },
  };
}

function isSame(a: TokenRange | undefined, b: TokenRange | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** Without punctuation at its edges; undefined when nothing is left. */
function trimmed({ lexemes }: Passage, range: TokenRange): TokenRange | undefined {
  let { from, to } = range;
  while (from < to && lexemes[from]?.isPunctuation === true) from++;
  while (to > from && lexemes[to - 1]?.isPunctuation === true) to--;
  return to > from ? { from, to } : undefined;
}

interface FrontView {
  readonly linked: LinkedCue;
  readonly head: number;
  readonly behind: TokenRange;
  readonly frame: TokenRange;
}

function frontFeatures(
  codes: WordCodes,
  { labels }: CandidateContext,
  crossings: Crossings,
  { linked, head, behind, frame: sentence }: FrontView,
  { front, source }: Front,
  kind: number,
  margin: number,
  out: Int32Array,
): number {
  const { stem, frame, part, cluster, verb, name, rule } = codes;
  const { cue } = linked;
  const h = head + PAD;
  const b = behind.from + PAD;
  const s = stem[h] ?? 0;
  const v = verb[h] ?? 0;
  const p = part[h] ?? 0;
  const ph = part[h - 1] ?? 0;
  const next = frame[cue.to + PAD] ?? 0;
  const opens = frame[b] ?? 0;
  const last = frame[cue.to - 1 + PAD] ?? 0;
  const steps = kind === OWN ? 20 : Math.max(-9, Math.min(9, Math.round(margin / 2)));
  const has = front ? 1 : 0;
  // Whether somebody says it: 1 before the cue, 2 behind it.
  const by = !source ? 0 : source.to <= cue.from ? 1 : 2;
  const way = (kind * 2 + has) * 3 + by;
  const plain = has * 3 + by;
  let n = 0;
  out[n++] = mix(701, way, steps);
  out[n++] = mixMore(702, s, plain, p);
  out[n++] = mixMore(703, s, way, 0);
  out[n++] = mixMore(704, p, ph, plain);
  out[n++] = mixMore(705, v, plain, next);
  out[n++] = mixMore(706, p, opens, plain, ph);
  out[n++] = mixMore(707, s, opens, plain);
  out[n++] = mixMore(708, last, opens, way);
  out[n++] = mixMore(709, part[b] ?? 0, part[b + 1] ?? 0, plain);
  out[n++] = mixMore(710, part[cue.from + PAD] ?? 0, p, plain, opens);
  out[n++] = mixMore(711, cluster[h] ?? 0, plain, p);
  out[n++] = mixMore(712, stem[cue.from + PAD] ?? 0, s, plain);
  out[n++] = mixMore(713, part[b] ?? 0, s, plain);
  out[n++] = mixMore(714, frame[cue.from - 1 + PAD] ?? 0, part[cue.from - 1 + PAD] ?? 0, way);
  if (!front) return n;
  const f = front.from + PAD;
  const e = front.to + PAD;
  const label = (labels[front.from] ?? 0) * 8 + (labels[front.to - 1] ?? 0);
  const gap = bucket(cue.from - front.to);
  const commas = crossings.commas(front.to, cue.from);
  const finite = crossings.finite(front.from, front.to);
  const between = crossings.finite(front.to, cue.from);
  const atStart = front.from === sentence.from ? 1 : 0;
  out[n++] = mixMore(720, way, label, gap);
  out[n++] = mixMore(721, way, gap, commas * 4 + between);
  out[n++] = mixMore(722, way, bucket(front.to - front.from), finite * 2 + atStart);
  out[n++] = mixMore(723, frame[f] ?? 0, part[f] ?? 0, way);
  out[n++] = mixMore(724, frame[e] ?? 0, part[e - 1] ?? 0, way);
  out[n++] = mixMore(725, frame[f - 1] ?? 0, part[f - 1] ?? 0, way);
  out[n++] = mixMore(726, name[e - 1] ?? 0, part[e - 1] ?? 0, plain, p);
  out[n++] = mixMore(727, cluster[e - 1] ?? 0, plain, p);
  out[n++] = mixMore(728, (rule[f] ?? 0) * 8 + (rule[e - 1] ?? 0), way, atStart);
  out[n++] = mixMore(729, s, way, gap);
  out[n++] = mixMore(730, label, p, plain);
  out[n++] = mixMore(731, part[f] ?? 0, part[e - 1] ?? 0, part[e] ?? 0, way);
  out[n++] = mixMore(732, crossings.phrases(front.from, front.to), finite, commas, way);
  return n;
}
