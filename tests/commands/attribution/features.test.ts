/**
 * The features that the weights of attribution were trained with, over sentences whose words carry their parts of speech. What
 * differs here asks for new weights (and a raised QUOTE_FEATURES): numbers in the file are hashes of all features of a row.
 */
import { expect, test } from "vitest";
import { LexemeTable } from "../../../src/analysis/quotes/attribution/grammar/lexeme.ts";
import { type CandidateContext, labelFeatures } from "../../../src/analysis/quotes/attribution/model/candidates.ts";
import {
  type Choice,
  type Chooser,
  MOST_CHOICE_FEATURES,
} from "../../../src/analysis/quotes/attribution/model/choice.ts";
import { endChoice } from "../../../src/analysis/quotes/attribution/model/content-end.ts";
import { frontChoice } from "../../../src/analysis/quotes/attribution/model/content-front.ts";
import { gapChoice } from "../../../src/analysis/quotes/attribution/model/content-gap.ts";
import { startChoice } from "../../../src/analysis/quotes/attribution/model/content-start.ts";
import { Crossings } from "../../../src/analysis/quotes/attribution/model/crossings.ts";
import { cueEndChoice } from "../../../src/analysis/quotes/attribution/model/cue-end.ts";
import type { LinkedCue } from "../../../src/analysis/quotes/attribution/model/link-candidates.ts";
import {
  CueView,
  headOf,
  MOST_LINK_FEATURES,
  MOST_REACH_FEATURES,
  REACHES,
} from "../../../src/analysis/quotes/attribution/model/link-features.ts";
import { CONTENT, CUE, LABELS, SOURCE } from "../../../src/analysis/quotes/attribution/model/roles.ts";
import { settleLink } from "../../../src/analysis/quotes/attribution/model/settle-link.ts";
import { sourceChoice } from "../../../src/analysis/quotes/attribution/model/source-choice.ts";
import { MOST_TOKEN_FEATURES, tokenFeatures } from "../../../src/analysis/quotes/attribution/model/token-features.ts";
import { type Window, windowAround } from "../../../src/analysis/quotes/attribution/model/window.ts";
import { bucket, PAD, reach, WordCodes } from "../../../src/analysis/quotes/attribution/model/word-codes.ts";
import { buildPassages, type Passage } from "../../../src/analysis/quotes/attribution/passage.ts";
import type { Proposal } from "../../../src/analysis/quotes/attribution/proposal.ts";
import { proposeByRules } from "../../../src/analysis/quotes/attribution/rules/rules.ts";
import type { TokenRange } from "../../../src/document/span.ts";
import type { CueWords } from "../../../src/models/cue-words.ts";
import { expectAnswers } from "../../support/answer-file.ts";
import { readMarked, wordsOf } from "../../support/marked-passage.ts";

/** Some cluster and step for each word, so that the features do not hang on those that were trained. */
const CUE_WORDS: CueWords = {
  entryOf: () => -1,
  clusterOf: (code) => ((code >>> 3) % 5 === 0 ? 0 : (code >>> 8) % 256),
  stepOf: (code) => (code >>> 16) % 16,
};
const lexemes = new LexemeTable(CUE_WORDS);
const codes = new WordCodes();
const crossings = new Crossings();

/** A hash of all features that were written, and of how many there were. */
class Fingerprint {
  #hash = 0x811c9dc5;

  add(features: Int32Array, count: number): void {
    this.#hash = Math.imul(this.#hash ^ count, 0x01000193);
    for (let k = 0; k < count; k++)
      this.#hash = Math.imul(this.#hash ^ (features[k] ?? 0), 0x01000193) ^ (this.#hash >>> 13);
  }

  toString(): string {
    return (this.#hash >>> 0).toString(16).padStart(8, "0");
  }
}

/** What the first model might make of a passage: the rules' roles, and other reporting verbs as weaker candidates. */
function contextOf(passage: Passage, proposals: readonly Proposal[]): CandidateContext {
  const labels = new Uint8Array(passage.length);
  const cueTenths = Uint8Array.from({ length: passage.length }, (_, i) => (i * 7) % 3);
  const candidates: TokenRange[] = [];
  const paint = (role: number, { from, to }: TokenRange): void => {
    labels.fill(role + 1, from, to);
    labels[from] = role;
  };
  for (const { content } of proposals) for (const range of content) paint(CONTENT, range);
  for (const { source } of proposals) if (source) paint(SOURCE, source);
  for (const { cue } of proposals) {
    if (!cue) continue;
    paint(CUE, cue);
    cueTenths.fill(9, cue.from, cue.to);
    candidates.push(cue);
  }
  passage.lexemes.forEach(({ reporting }, i) => {
    if (!reporting || cueTenths[i] === 9) return;
    cueTenths[i] = 4;
    candidates.push({ from: i, to: i + 1 });
  });
  return { candidates: candidates.sort((a, b) => a.from - b.from), proposals, labels, cueTenths };
}

/** A link of a candidate: the rule's, or the words behind it. */
function linkOf(passage: Passage, proposals: readonly Proposal[], candidate: TokenRange): LinkedCue | undefined {
  const rule = proposals.find(({ cue }) => cue === candidate);
  const content = rule?.content ?? [{ from: candidate.to, to: Math.min(passage.length, candidate.to + 6) }];
  if (content.some(({ from, to }) => from >= to)) return undefined;
  return { candidate, chance: 1, cue: candidate, source: rule?.source, content };
}

/** Scores of labels as they might be: quarters from -4 to 4. */
function emissionsFor(words: Int32Array): Float64Array {
  return Float64Array.from({ length: words.length * LABELS }, (_, cell) => {
    const at = (words[Math.floor(cell / LABELS)] ?? 0) * LABELS + (cell % LABELS);
    return ((Math.imul(at + 11, 0x9e3779b1) >>> 27) - 16) / 4;
  });
}

function choiceLine<Answer>(
  name: string,
  choice: Choice<Answer> | undefined,
  nameOf: (answer: Answer) => string,
): string[] {
  if (!choice) return [];
  const out = new Int32Array(MOST_CHOICE_FEATURES);
  const print = new Fingerprint();
  const answers = choice.answers.map((answer, which) => {
    print.add(out, choice.featuresOf(which, out));
    return `${which === choice.own ? "*" : ""}${nameOf(answer)}`;
  });
  return [`  ${name} ${print}: ${answers.join(" / ")}`];
}

/** "[The minister] (called) [the plan]": phrases and verb groups. */
function chunked(passage: Passage): string {
  let out = "";
  for (let i = 0; i < passage.length; i++) {
    const chunk = codes.chunk[i + PAD] ?? 0;
    const next = i + 1 < passage.length ? (codes.chunk[i + 1 + PAD] ?? 0) : 0;
    if (i > 0) out += " ";
    if (chunk === 1) out += "[";
    if (chunk === 3) out += "(";
    out += passage.words[i];
    if ((chunk === 1 || chunk === 2) && next !== 2) out += "]";
    if (chunk >= 3 && next !== 4) out += ")";
  }
  return out;
}

function wordsLine(passage: Passage, context: CandidateContext): string {
  const tokens = new Fingerprint();
  const labels = new Fingerprint();
  const out = new Int32Array(MOST_TOKEN_FEATURES);
  for (let i = 0; i < passage.length; i++) {
    tokens.add(out, tokenFeatures(passage, codes, i, out));
    labels.add(out, labelFeatures(context, passage.mark, i, out));
  }
  return `words ${tokens}, labels ${labels}`;
}

/** Which features of a cue the reaches, and the words of its window have. */
function linkLine(passage: Passage, context: CandidateContext, cue: TokenRange): string {
  const view = new CueView(passage, codes, context, crossings, cue);
  const window = windowAround(passage, cue);
  const reaches = new Fingerprint();
  const words = new Fingerprint();
  const out = new Int32Array(MOST_LINK_FEATURES + MOST_REACH_FEATURES);
  for (let step = 0; step < REACHES; step++) reaches.add(out, view.reachFeatures(step, out));
  for (const i of window.words) {
    out[0] = view.reachOf(i);
    words.add(out, 1);
    words.add(out, view.wordFeatures(i, out));
  }
  const from = window.words[0] ?? 0;
  const kept = Array.from(
    window.words,
    (i, k) => ((window.words[k - 1] ?? i - 1) + 1 < i ? "_" : "") + window.kinds[k],
  );
  return `cue "${wordsOf(passage, cue)}": ${reaches}, ${words}, window ${from}: ${kept.join("")}`;
}

function featuresOf(passage: Passage, bare: Passage | undefined): readonly string[] {
  const proposals = proposeByRules(passage);
  const context = contextOf(passage, proposals);
  const lines: string[] = [];
  if (bare) {
    codes.encode(bare, proposals);
    crossings.count(bare, codes, context.candidates);
    lines.push(
      `untagged: ${[wordsLine(bare, context), ...context.candidates.map((cue) => linkLine(bare, context, cue))].join("; ").replace(/, window \d+: \w+/g, "")}`,
    );
  }
  codes.encode(passage, proposals);
  crossings.count(passage, codes, context.candidates);
  lines.unshift(chunked(passage), wordsLine(passage, context));
  for (const cue of context.candidates) {
    lines.push(linkLine(passage, context, cue));
    const linked = linkOf(passage, proposals, cue);
    if (!linked) continue;
    const window = windowAround(passage, cue);
    const emissions = emissionsFor(window.words);
    const wordAt = (i: number): string => passage.words[i] ?? "#";
    lines.push(
      `  head ${passage.words[headOf(codes, cue)]}`,
      ...choiceLine("sources", sourceChoice(passage, codes, context, crossings, linked, window, emissions), (range) =>
        wordsOf(passage, range),
      ),
      ...choiceLine("starts", startChoice(passage, codes, context, crossings, linked, window, emissions), wordAt),
      ...choiceLine("ends", endChoice(passage, codes, context, linked, window, emissions), wordAt),
      ...choiceLine(
        "fronts",
        frontChoice(passage, codes, context, crossings, linked, window, emissions),
        ({ front, source }) => `${wordsOf(passage, front)} by ${wordsOf(passage, source)}`,
      ),
      ...choiceLine("cue ends", cueEndChoice(passage, codes, context, linked, window, emissions), wordAt),
      ...gapLines(passage, context, linked, window, emissions),
      settledLine(passage, context, linked, window, emissions),
    );
  }
  return lines;
}

/** Takes the answer behind the second model's own answer. */
function next<Answer>({ answers, own }: Choice<Answer>): Answer {
  return answers[(own + 1) % answers.length] as Answer;
}

const CONTRARY: Chooser = { source: next, start: next, end: next, gap: next, front: next, cueEnd: next };

/** What a link is when all that can be chosen anew has become something else. */
function settledLine(
  passage: Passage,
  context: CandidateContext,
  linked: LinkedCue,
  window: Window,
  emissions: Float64Array,
): string {
  const { source, cue, content } = settleLink(passage, codes, context, crossings, linked, window, emissions, CONTRARY);
  const words = content.map((range) => wordsOf(passage, range)).join(" … ");
  return `  else ${wordsOf(passage, source)} | ${wordsOf(passage, cue)} | ${words}`;
}

/** The choice between pieces of the content, and between the halves of a content of one piece, a word between them left out. */
function gapLines(
  passage: Passage,
  context: CandidateContext,
  linked: LinkedCue,
  window: Window,
  emissions: Float64Array,
): readonly string[] {
  const cut = linked.content.flatMap(({ from, to }) =>
    to - from < 4
      ? [{ from, to }]
      : [
          { from, to: from + ((to - from) >> 1) - 1 },
          { from: from + ((to - from) >> 1), to },
        ],
  );
  return [linked.content, cut].flatMap((content) =>
    choiceLine(
      "pieces",
      gapChoice(passage, codes, context, crossings, { ...linked, content }, window, emissions),
      (ranges) => ranges.map((range) => wordsOf(passage, range)).join(" … "),
    ),
  );
}

test("features: those of words, cues and choices are what the weights were fitted to", () =>
  expectAnswers("attribution/features", (line) => {
    const { article, segmentation, entities, stretches, passages } = readMarked(line, lexemes);
    const bare = buildPassages(article, segmentation, entities, stretches, lexemes);
    return passages.flatMap((passage, index) => featuresOf(passage, line.length < 500 ? bare[index] : undefined));
  }));

test("distances grow coarser", () => {
  const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 21, 22, 29, 30, 44, 45, 900];
  expect(steps.map(bucket)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]);
  expect([reach(5, 0), reach(5, 5), reach(5, 9), reach(9, 5), reach(40, 11), reach(40, 10), reach(10, 40)]).toEqual([
    12, 0, 4, 4, 11, 12, 12,
  ]);
});
