/** What the steps of attribution make of sentences one by one, where the whole of it would hide what each of them does. */
import { test } from "vitest";
import { contentEnd, contentStart } from "../../../src/analysis/quotes/attribution/grammar/content-range.ts";
import { LexemeTable } from "../../../src/analysis/quotes/attribution/grammar/lexeme.ts";
import {
  clauseSubject,
  subjectAfter,
  subjectBefore,
} from "../../../src/analysis/quotes/attribution/grammar/source-phrase.ts";
import { toProposals } from "../../../src/analysis/quotes/attribution/model/link-candidates.ts";
import type { Passage } from "../../../src/analysis/quotes/attribution/passage.ts";
import type { Proposal } from "../../../src/analysis/quotes/attribution/proposal.ts";
import {
  overridingReports,
  suppliedReports,
} from "../../../src/analysis/quotes/attribution/repair/answers/behind-quotation.ts";
import { ruleAnswers } from "../../../src/analysis/quotes/attribution/repair/answers/rule-answers.ts";
import { trailingReports } from "../../../src/analysis/quotes/attribution/repair/answers/trailing-reports.ts";
import { trailingTells } from "../../../src/analysis/quotes/attribution/repair/answers/trailing-tells.ts";
import { blamedFor } from "../../../src/analysis/quotes/attribution/repair/blamed-for.ts";
import { byInnerReport } from "../../../src/analysis/quotes/attribution/repair/inner-report.ts";
import { ownedByMainClause } from "../../../src/analysis/quotes/attribution/repair/leading-participle.ts";
import { REPAIR_STEPS } from "../../../src/analysis/quotes/attribution/repair/repair.ts";
import { proposeByRules } from "../../../src/analysis/quotes/attribution/rules/rules.ts";
import * as acrossTerm from "../../../src/analysis/quotes/attribution/sources/across-term.ts";
import * as behindTheVerb from "../../../src/analysis/quotes/attribution/sources/behind-the-verb.ts";
import * as clauseSubjects from "../../../src/analysis/quotes/attribution/sources/clause-subjects.ts";
import * as controlled from "../../../src/analysis/quotes/attribution/sources/controlled.ts";
import * as lastWordBefore from "../../../src/analysis/quotes/attribution/sources/last-word-before.ts";
import * as listedInHeadline from "../../../src/analysis/quotes/attribution/sources/listed-in-headline.ts";
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
  ...acrossTerm,
  ...behindTheVerb,
  ...lastWordBefore,
  ...listedInHeadline,
  ...ofParticiples,
  ...possessors,
  ...clauseSubjects,
  ...controlled,
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

/** What every step of the repair by itself makes of proposals, where it makes something of them, and the answers that go before them. */
function repairsOf(passage: Passage, proposals: readonly Proposal[]): readonly string[] {
  const answers = ruleAnswers(passage, proposals, proposeByRules(passage));
  const said = proposals.map((one) => spoken(passage, one));
  const mended = Object.entries(REPAIR_STEPS).flatMap(([name, step]) => {
    const found = step(passage, proposals, answers).map((one) => spoken(passage, one));
    if (found.join("\n") === said.join("\n")) return [];
    return found.length > 0 ? found.map((answer) => `${name}: ${answer}`) : [`${name}: nothing`];
  });
  return [
    ...mended,
    ...trailingTells(passage).map((one) => `told: ${spoken(passage, one)}`),
    ...trailingReports(passage, proposals).map((one) => `trailing: ${spoken(passage, one)}`),
    ...answers.headlines.map((one) => `headline: ${spoken(passage, one)}`),
  ];
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

/** What `find` makes of each cue and the sentence it stands in. */
function atCues(
  passage: Passage,
  proposals: readonly Proposal[],
  find: (cue: TokenRange, frame: TokenRange) => TokenRange | undefined,
): readonly string[] {
  return proposals.flatMap(({ cue }) => (cue ? [wordsOf(passage, find(cue, frameAt(passage, cue.from)))] : []));
}

const STEPS: Readonly<Record<string, (passage: Passage, proposals: readonly Proposal[]) => readonly string[]>> = {
  "content-range": (passage, proposals) => proposals.flatMap(({ cue }) => (cue ? [contentOf(passage, cue)] : [])),
  "inner-report": (passage, proposals) => proposals.map((one) => spoken(passage, byInnerReport(passage, one))),
  "blamed-for": (passage, proposals) => proposals.map((one) => spoken(passage, blamedFor(passage, one))),
  "main-clause": (passage, proposals) => proposals.map((one) => spoken(passage, ownedByMainClause(passage, one))),
  // What the model linked, the first of them the likeliest.
  links: (passage, proposals) =>
    toProposals(
      passage,
      proposals.flatMap(({ source, cue, content }, index) =>
        cue ? [{ candidate: cue, chance: 0.9 - index / 10, cue, source, content }] : [],
      ),
    ).map((one) => spoken(passage, one)),
  "subject-before": (passage, proposals) =>
    atCues(passage, proposals, (cue, frame) => subjectBefore(passage, cue.to - 1, frame.from)),
  "subject-behind": (passage, proposals) =>
    atCues(passage, proposals, (cue, frame) => subjectAfter(passage, cue.to - 1, frame.to)),
  "subject-clause": (passage, proposals) =>
    atCues(passage, proposals, (cue, frame) => clauseSubject(passage, frame.from, cue.from)),
  repairs: repairsOf,
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
