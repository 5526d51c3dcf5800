/** Contents mended where the marks say better: cut at sentences, grown to whole quotations, without an addressee. */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { contentStart } from "../grammar/content-range.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { frameAt, type Passage, type PassageStretch } from "../passage.ts";
import { isPunctuation, type Proposal, withContent } from "../proposal.ts";
import { meet } from "./overlap.ts";

/** The same proposal with its content on whole quotations, in one sentence where nothing is quoted, behind an addressee. */
export function contentOnMarks(passage: Passage, proposal: Proposal): Proposal {
  const { cue } = proposal;
  const pieces = proposal.content.flatMap((range) => withinSentence(passage, range));
  const whole = pieces.map((range) => onWholeStretches(passage, behindAddressee(passage, range, cue), cue));
  const content = whole.filter((range, index) => index === 0 || !isTail(passage, whole[0], range, proposal));
  return withContent(proposal, merged(passage, content));
}

/** `range` cut where a sentence ends, unless it goes on in marks: reported speech without marks has one sentence. */
function withinSentence(passage: Passage, range: TokenRange): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  let { from } = range;
  while (from < range.to) {
    const frame = passage.frameOf[from];
    let to = from + 1;
    while (to < range.to && passage.frameOf[to] === frame) to++;
    const isQuoted = passage.stretches.some(({ outer }) => outer.from < to && outer.to > from);
    if (parts.length === 0 || isQuoted) parts.push({ from, to });
    from = to;
  }
  return parts;
}

/**
 * Whether a range behind the report of a quotation is none of it: '"We must go," he said, arguing that it was late' goes on,
 * but not with what he said there. A quotation resumed has nothing before it but the report and when it was.
 */
function isTail(
  passage: Passage,
  first: TokenRange | undefined,
  range: TokenRange,
  { cue, source }: Proposal,
): boolean {
  if (!first || !cue || first.to > cue.from || range.from < cue.to || !isOneStretch(passage, first)) return false;
  if (passage.mark[range.from] !== 1) return true;
  const end = source && source.from >= cue.to && source.to <= range.from ? source.to : cue.to;
  for (let i = end; i < range.from; i++) {
    const lexeme = passage.lexemes[i];
    if (passage.frameOf[i] !== passage.frameOf[cue.from]) return false;
    if (lexeme?.reporting || lexeme?.lower === "and" || lexeme?.lower === "that") return true;
  }
  return false;
}

function isOneStretch(passage: Passage, { from, to }: TokenRange): boolean {
  const stretch = passage.stretches[(passage.stretch[from] ?? 0) - 1];
  return stretch !== undefined && from <= stretch.inner.from && to >= stretch.inner.to && to <= stretch.outer.to;
}

/** Verbs that always have an addressee. */
const TELLS: ReadonlySet<string> = new Set(["tell", "remind"]);
/** Most words of an addressee. */
const LONGEST_ADDRESSEE = 6;

/** 'said to his Japanese counterpart that "…"': what stands between cue and "that" is no part of what was said. */
function behindAddressee(passage: Passage, range: TokenRange, cue: TokenRange | undefined): TokenRange {
  if (!cue || passage.stretch[range.from] !== 0) return range;
  // "said | to | his counterpart that": a "to" may stand between.
  const isBehindTo = range.from === cue.to + 1 && passage.lower[cue.to] === "to";
  if (range.from !== cue.to && !isBehindTo) return range;
  // "told voters he would return": nobody tells anything but to somebody.
  if (TELLS.has(passage.lexemes[cue.to - 1]?.reporting?.lemma ?? "")) {
    const from = contentStart(passage, range.from, frameAt(passage, range.from), true);
    if (from > range.from && from < range.to - 1) return { from, to: range.to };
  }
  if (!passage.lexemes[cue.to - 1]?.reporting && passage.lower[cue.to - 1] !== "to") return range;
  const stop = Math.min(range.to - 1, range.from + LONGEST_ADDRESSEE);
  for (let i = range.from; i < stop; i++) {
    const lexeme = passage.lexemes[i];
    if (i > range.from && lexeme?.lower === "that" && passage.lower[i + 1] !== "of")
      return { from: i + 1, to: range.to };
    const isPart = DETERMINERS.has(lexeme?.lower ?? "") || lexeme?.lower === "of" || lexeme?.lower === "to";
    if (!lexeme || lexeme.isPunctuation || passage.stretch[i] !== 0 || (lexeme.isJoint && !isPart)) return range;
    if (isFiniteVerb(passage, i) || SUBJECT_PRONOUNS.has(lexeme.lower)) return range;
    if (lexeme.reporting || AUXILIARIES.has(lexeme.lower) || (PREPOSITIONS.has(lexeme.lower) && !isPart)) return range;
  }
  return range;
}

/** `range` grown to the edges of the quotations that it begins or ends in, unless the cue stands in them. */
function onWholeStretches(passage: Passage, { from, to }: TokenRange, cue: TokenRange | undefined): TokenRange {
  const first = passage.stretches[(passage.stretch[from] ?? 0) - 1];
  const last = passage.stretches[(passage.stretch[to - 1] ?? 0) - 1];
  const isFree = (stretch: PassageStretch): boolean => cue === undefined || !meet(stretch.outer, cue);
  return {
    from: first && isFree(first) ? first.outer.from : from,
    to: last && isFree(last) ? last.outer.to : to,
  };
}

/** Ordered ranges; those that meet, or have only punctuation between them inside one sentence, made one. */
export function merged(passage: Passage, ranges: readonly TokenRange[]): readonly TokenRange[] {
  const out: TokenRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && (range.from <= last.to || isJoined(passage, last.to, range.from))) {
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    } else out.push(range);
  }
  return out;
}

function isJoined(passage: Passage, from: number, to: number): boolean {
  if (passage.stretch[from - 1] !== 0 && passage.stretch[to] !== 0) return false;
  for (let i = from; i < to; i++) if (!isPunctuation(passage, i)) return false;
  return true;
}
