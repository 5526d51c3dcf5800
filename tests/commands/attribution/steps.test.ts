/** What the steps of attribution make of sentences one by one, where the whole of it would hide what each of them does. */
import { test } from "vitest";
import { overridingReports, suppliedReports } from "../../../src/analysis/quotes/attribution/behind-quotation.ts";
import { contentEnd, contentStart } from "../../../src/analysis/quotes/attribution/content-range.ts";
import { byInnerReport } from "../../../src/analysis/quotes/attribution/inner-report.ts";
import { LexemeTable } from "../../../src/analysis/quotes/attribution/lexeme.ts";
import type { Passage } from "../../../src/analysis/quotes/attribution/passage.ts";
import type { Proposal } from "../../../src/analysis/quotes/attribution/proposal.ts";
import * as acrossTerms from "../../../src/analysis/quotes/attribution/sources/across-terms.ts";
import * as behindTheVerb from "../../../src/analysis/quotes/attribution/sources/behind-the-verb.ts";
import * as clauseSubjects from "../../../src/analysis/quotes/attribution/sources/clause-subjects.ts";
import * as nobodySpeaks from "../../../src/analysis/quotes/attribution/sources/nobody-speaks.ts";
import * as ofParticiples from "../../../src/analysis/quotes/attribution/sources/of-participles.ts";
import * as possessors from "../../../src/analysis/quotes/attribution/sources/possessor.ts";
import type { SourceRule } from "../../../src/analysis/quotes/attribution/sources/source-rule.ts";
import * as trimmedSources from "../../../src/analysis/quotes/attribution/sources/trimmed-sources.ts";
import * as unfinishedSources from "../../../src/analysis/quotes/attribution/sources/unfinished-sources.ts";
import type { TokenRange } from "../../../src/document/span.ts";
import { expectAnswers } from "../../support/answer-file.ts";
import { readMarked, wordsOf } from "../../support/marked-passage.ts";

const lexemes = new LexemeTable();

/** "source | cue | content". */
function spoken(passage: Passage, { source, cue, content }: Proposal): string {
  return [
    wordsOf(passage, source),
    wordsOf(passage, cue),
    content.map((range) => wordsOf(passage, range)).join(" … "),
  ].join(" | ");
}

function firstPassage(line: string): { readonly passage: Passage; readonly proposals: readonly Proposal[] } {
  const { passages, proposals } = readMarked(line, lexemes);
  const [passage] = passages;
  if (!passage) throw new Error(`no passage: ${line}`);
  return { passage, proposals };
}

const SOURCE_RULES: Readonly<Record<string, SourceRule>> = {
  ...acrossTerms,
  ...behindTheVerb,
  ...clauseSubjects,
  ...nobodySpeaks,
  ...ofParticiples,
  ...possessors,
  ...trimmedSources,
  ...unfinishedSources,
};

/** What every rule for sources by itself says of a proposal. */
function sourcesOf(passage: Passage, { cue, source, content }: Proposal): readonly string[] {
  if (!cue) return [];
  return Object.entries(SOURCE_RULES)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, rule]) => {
      const answer = rule(passage, cue, source, content);
      if (answer === undefined) return [];
      return [`${name}: ${answer === "nobody" ? "(nobody)" : wordsOf(passage, answer)}`];
    });
}

function frameAt({ frames, frameOf }: Passage, i: number): TokenRange {
  const frame = frames[frameOf[i] ?? 0];
  if (!frame) throw new Error(`no frame at ${i}`);
  return frame;
}

/** The content of a cue by the edges of clauses alone. */
function contentOf(passage: Passage, cue: TokenRange): string {
  const frame = frameAt(passage, cue.from);
  const takesObject = passage.lexemes[cue.to - 1]?.reporting?.classes.has("tell") === true;
  const from = contentStart(passage, cue.to, frame, takesObject);
  return wordsOf(passage, { from, to: contentEnd(passage, from, frame) });
}

const STEPS: Readonly<Record<string, (passage: Passage, proposals: readonly Proposal[]) => readonly string[]>> = {
  "content-range": (passage, proposals) => proposals.flatMap(({ cue }) => (cue ? [contentOf(passage, cue)] : [])),
  "inner-report": (passage, proposals) => proposals.map((one) => spoken(passage, byInnerReport(passage, one))),
  sources: (passage, proposals) => proposals.flatMap((one) => sourcesOf(passage, one)),
  "behind-quotation": (passage, proposals) => [
    ...overridingReports(passage, proposals).map((one) => `overriding: ${spoken(passage, one)}`),
    ...suppliedReports(passage).map((one) => `supplied: ${spoken(passage, one)}`),
  ],
};

test.each(Object.entries(STEPS))("%s", (name, answersTo) =>
  expectAnswers(`attribution/step-${name}`, (line) => {
    const { passage, proposals } = firstPassage(line);
    return answersTo(passage, proposals);
  }),
);
