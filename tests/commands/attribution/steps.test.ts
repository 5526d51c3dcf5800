/** What the steps of attribution make of sentences one by one, where the whole of it would hide what each of them does. */
import { test } from "vitest";
import { overridingReports, suppliedReports } from "../../../src/analysis/quotes/attribution/behind-quotation.ts";
import { LexemeTable } from "../../../src/analysis/quotes/attribution/lexeme.ts";
import type { Passage } from "../../../src/analysis/quotes/attribution/passage.ts";
import type { Proposal } from "../../../src/analysis/quotes/attribution/proposal.ts";
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

const STEPS: Readonly<Record<string, (passage: Passage, proposals: readonly Proposal[]) => readonly string[]>> = {
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
