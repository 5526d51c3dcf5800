/** Mends what the model proposes where marks say better: a quotation is reported whole, and by somebody. */
import type { TokenRange } from "../../../document/span.ts";
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../../../lexicon/clause-words.ts";
import { BEHIND, overridingReports, suppliedReports } from "./behind-quotation.ts";
import { contentStart } from "./content-range.ts";
import { ownedByMainClause } from "./leading-participle.ts";
import { mendSource } from "./mend-source.ts";
import { FINITE } from "./model/word-codes.ts";
import { partedReports } from "./others-report.ts";
import { asTheyPut, inTheirWords, OWN_WORDS } from "./own-words.ts";
import { type Passage, type PassageStretch, PERSON } from "./passage.ts";
import { notBySubject } from "./passive-report.ts";
import { isPunctuation, type Proposal } from "./proposal.ts";
import { quotedAs } from "./quoted-as.ts";
import { isQuotedFrame } from "./quoted-frame.ts";
import { colonLabel, dashSignature, questionAndAnswer, transcript, tweetSignature } from "./rules/labelled-speech.ts";
import { trailingAttribution } from "./rules/reported-clause.ts";
import { isSpeakingRole } from "./rules/role-headline.ts";
import { sourceOf } from "./rules/source-then-quotation.ts";
import { shareSources } from "./share-source.ts";
import { isVerdict } from "./verdict.ts";

/** Rules for speech under a label, which the model sees too little of to know better. */
const LABELLED: ReadonlySet<string> = new Set(
  [transcript, questionAndAnswer, dashSignature, tweetSignature].map(({ method }) => method),
);

/** `proposals` with contents on whole quotations, and the answers of the rules for quotations that none of them covers. */
export function repair(
  passage: Passage,
  proposals: readonly Proposal[],
  rules: readonly Proposal[],
): readonly Proposal[] {
  const own = [...inTheirWords(passage), ...overridingReports(passage, proposals)];
  const trailing = trailingReports(passage, proposals);
  const byRules = [...own, ...trailing, ...rules, ...asTheyPut(passage), ...suppliedReports(passage)];
  const labelled = [...own, ...trailing, ...rules.filter(({ method }) => LABELLED.has(method))];
  const headed = byRules.filter((rule) => isSpeakersHeadline(passage, rule));
  const mended = proposals
    .map((proposal) => quotedAs(passage, proposal))
    .filter((proposal) => !clashes(labelled, proposal) && !isVerdict(passage, proposal))
    .map((proposal) => ({
      ...proposal,
      source: proposal.source ?? sourceByRules(passage, proposal, byRules),
      content: merged(
        passage,
        proposal.content
          .flatMap((range) => withinSentence(passage, range))
          .map((range) => behindAddressee(passage, range, proposal.cue))
          .map((range) => onWholeStretches(passage, range, proposal.cue))
          .filter((range, index, ranges) => index === 0 || !isTail(passage, ranges[0], range, proposal)),
      ),
    }));
  const uncovered = passage.stretches.filter((stretch) => !mended.some(({ content }) => covers(content, stretch)));
  for (const rule of byRules) {
    if (
      !labelled.includes(rule) &&
      !headed.includes(rule) &&
      !uncovered.some((stretch) => covers(rule.content, stretch))
    )
      continue;
    const owner = mended.findIndex(({ cue }) => cue !== undefined && rule.cue !== undefined && meet(cue, rule.cue));
    const known = mended[owner];
    if (known) mended[owner] = joined(passage, known, rule);
    else {
      const free = mended.flatMap((proposal) => cutBefore(passage, proposal, rule) ?? []);
      if (!clashes(free, rule)) mended.splice(0, mended.length, ...free, { ...rule, content: [...rule.content] });
    }
  }
  const whole = partedReports(passage, mended)
    .flatMap((proposal) => splitAtQuotation(passage, proposal))
    .map((proposal) =>
      proposal.method === OWN_WORDS ? proposal : ownedByMainClause(passage, mendSource(passage, proposal)),
    );
  return shareSources(passage, whole)
    .map((proposal) => notBySubject(passage, proposal))
    .sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

/**
 * 'Tillerson said the US wanted dialogue. "Our effort is …"': a sentence that is wholly quoted, behind one reported without
 * marks, is an attribution of its own.
 */
function splitAtQuotation(passage: Passage, proposal: Proposal): readonly Proposal[] {
  const { content, source } = proposal;
  const last = content.at(-1);
  if (!last || !source) return [proposal];
  const stretch = passage.stretches.find(({ outer }) => outer.from >= last.from && outer.to <= last.to);
  const frame = stretch && passage.frames[passage.frameOf[stretch.inner.from] ?? 0];
  if (!frame || frame.from === 0 || frame.from > stretch.outer.from || !isQuotedFrame(passage, frame))
    return [proposal];
  const first = content[0];
  if (!first || first.from >= frame.from) return [proposal];
  for (let i = first.from; i < frame.from; i++) if (passage.stretch[i] !== 0) return [proposal];
  const reported = content.flatMap(({ from, to }) =>
    from < frame.from ? [{ from, to: Math.min(to, frame.from) }] : [],
  );
  const quoted = {
    ...proposal,
    content: [{ from: frame.from, to: last.to }],
    cue: undefined,
    method: "sentence-before",
  };
  return [{ ...proposal, content: reported }, quoted];
}

/**
 * "Passengers will be offered “door-to-door” service, said a top official": where a source stands behind the verb at the end
 * of the sentence, it is none at the other end, and the words in marks are reported by nothing in between.
 */
function trailingReports(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const { method, precision } = trailingAttribution;
  return passage.frames.flatMap((frame) =>
    trailingAttribution.propose(passage, frame).flatMap((found) => {
      const { cue, source, content } = found;
      if (!cue || !source || source.from < cue.to || passage.mark[cue.from - 2] === 2) return [];
      if (source.to < frame.to && !/^[.,;]$/.test(passage.words[source.to] ?? "")) return [];
      const rivals = proposals.filter((one) => one.cue !== undefined && meet(one.cue, cue));
      const isBetter = rivals.some((one) => !one.source || one.source.to < cue.from - 1);
      const isAlone =
        rivals.length === 0 &&
        passage.stretches.some(
          (stretch) => covers(content, stretch) && !proposals.some((one) => covers(one.content, stretch)),
        );
      return isBetter || isAlone ? [{ ...found, method, score: precision }] : [];
    }),
  );
}

/** What the model and a rule say of one cue: all contents, unless one of them takes who says it for what is said. */
function joined(passage: Passage, known: Proposal, rule: Proposal): Proposal {
  if (meetAny(rule.content, known.source) && !passage.stretches.some((stretch) => isNew(known, rule, stretch)))
    return known;
  if (!known.source && rule.method === BEHIND && meetAny(known.content, rule.source)) return rule;
  return { ...known, content: merged(passage, [...known.content, ...rule.content]) };
}

/** Whether a rule has found a quotation of which the model knows nothing. */
function isNew({ content, source }: Proposal, rule: Proposal, stretch: PassageStretch): boolean {
  return covers(rule.content, stretch) && !covers(content, stretch) && !(source && meet(source, stretch.inner));
}

function meetAny(content: readonly TokenRange[], source: TokenRange | undefined): boolean {
  return source !== undefined && content.some((range) => meet(range, source));
}

/** The source of a rule's answer with the same cue, or what stands where a subject would. Only for quotations. */
function sourceByRules(
  passage: Passage,
  { cue, content }: Proposal,
  byRules: readonly Proposal[],
): TokenRange | undefined {
  if (!cue || !content.some((range) => passage.stretches.some(({ inner }) => meet(range, inner)))) return undefined;
  const rule = byRules.find((other) => other.cue !== undefined && meet(other.cue, cue));
  if (rule?.source) return rule.source;
  const frame = passage.frames[passage.frameOf[cue.from] ?? 0];
  for (let i = cue.to - 1; frame && i >= cue.from; i--) {
    const verb = passage.lexemes[i]?.reporting;
    const source = verb && sourceOf(passage, frame, i, verb);
    if (source && !content.some((range) => meet(range, source))) return source;
  }
  return undefined;
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
 * What is left of an answer that a rule's report breaks into: 'fathers would not be eligible, and when pressed, the mother
 * of three replied, "It\'s meant to benefit…"'. Undefined when nothing is.
 */
function cutBefore(passage: Passage, proposal: Proposal, { cue, source }: Proposal): Proposal | undefined {
  if (!cue || !source || source.from > cue.from) return proposal;
  const last = proposal.content.at(-1);
  if (!last || last.from >= source.from || last.to <= cue.from || last.to > cue.to + 2) return proposal;
  let to = source.from;
  while (to > last.from && (isPunctuation(passage, to - 1) || COORDINATORS.has(passage.lower[to - 1] ?? ""))) to--;
  return to > last.from
    ? { ...proposal, content: [...proposal.content.slice(0, -1), { from: last.from, to }] }
    : undefined;
}

/** "Brooks: Rubio did well", "Police: Man was armed": of other labels of headlines ("Revealed: …", "Big win for Bernie: …") one in eight speaks. */
function isSpeakersHeadline(passage: Passage, { method, source }: Proposal): boolean {
  if (passage.block !== 0 || method !== colonLabel.method || !source) return false;
  if (source.from === 0 && isSpeakingRole(passage, source.to)) return true;
  for (let i = source.from; i < source.to; i++) if (passage.name[i] !== PERSON) return false;
  return true;
}

function meet(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function covers(content: readonly TokenRange[], { inner }: PassageStretch): boolean {
  return content.some((range) => meet(range, inner));
}

/** Whether a rule's cue lies in a content, or its content over a cue, of what is known already. */
function clashes(known: readonly Proposal[], { cue, content }: Proposal): boolean {
  return known.some(
    (other) =>
      (cue !== undefined && other.content.some((range) => meet(range, cue))) ||
      content.some(
        (range) => (other.cue !== undefined && meet(range, other.cue)) || other.content.some((one) => meet(one, range)),
      ),
  );
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
  if (!cue || range.from !== cue.to || passage.stretch[range.from] !== 0) return range;
  const frame = passage.frames[passage.frameOf[range.from] ?? 0];
  // "told voters he would return": nobody tells anything but to somebody.
  if (frame && TELLS.has(passage.lexemes[cue.to - 1]?.reporting?.lemma ?? "")) {
    const from = contentStart(passage, range.from, frame, true);
    if (from > range.from && from < range.to - 1) return { from, to: range.to };
  }
  if (!passage.lexemes[cue.to - 1]?.reporting && passage.lower[cue.to - 1] !== "to") return range;
  const stop = Math.min(range.to - 1, range.from + LONGEST_ADDRESSEE);
  for (let i = range.from; i < stop; i++) {
    const lexeme = passage.lexemes[i];
    if (i > range.from && lexeme?.lower === "that") return { from: i + 1, to: range.to };
    const isPart = DETERMINERS.has(lexeme?.lower ?? "") || lexeme?.lower === "of" || lexeme?.lower === "to";
    if (!lexeme || lexeme.isPunctuation || passage.stretch[i] !== 0 || (lexeme.isJoint && !isPart)) return range;
    if (FINITE[passage.parts[i] ?? 0] === 1 || SUBJECT_PRONOUNS.has(lexeme.lower)) return range;
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
function merged(passage: Passage, ranges: readonly TokenRange[]): readonly TokenRange[] {
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
