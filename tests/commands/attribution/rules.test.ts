/** What each rule of attribution makes of sentences it was written for, and of sentences that only look like them. */
import { test } from "vitest";
import { attributeSpans } from "../../../src/analysis/quotes/attribution/attribute-spans.ts";
import { LexemeTable } from "../../../src/analysis/quotes/attribution/grammar/lexeme.ts";
import type { Passage } from "../../../src/analysis/quotes/attribution/passage.ts";
import { toAttribution } from "../../../src/analysis/quotes/attribution/proposal.ts";
import { repair } from "../../../src/analysis/quotes/attribution/repair/repair.ts";
import type { Found } from "../../../src/analysis/quotes/attribution/rules/rule.ts";
import { proposeByRules, RULES } from "../../../src/analysis/quotes/attribution/rules/rules.ts";
import type { Attribution } from "../../../src/analysis/quotes/attribution.ts";
import { textOf } from "../../../src/document/span.ts";
import { expectAnswers } from "../../support/answer-file.ts";
import { readMarked, wordsOf } from "../../support/marked-passage.ts";

const lexemes = new LexemeTable();

/** "source | cue | content", parts of a content that something interrupts joined by "…". */
function spoken(passage: Passage, { source, cue, content }: Found): string {
  return [
    wordsOf(passage, source),
    wordsOf(passage, cue),
    content.map((range) => wordsOf(passage, range)).join(" … "),
  ].join(" | ");
}

/** What every rule by itself finds in a paragraph, those that no earlier rule forestalls with a star. */
function rulesOn(line: string): readonly string[] {
  return readMarked(line, lexemes).passages.flatMap((passage) => {
    const accepted = proposeByRules(passage).map((found) => `${found.method}: ${spoken(passage, found)}`);
    return passage.frames.flatMap((frame) =>
      RULES.flatMap(({ method, propose }) =>
        propose(passage, frame).map((found) => {
          const answer = `${method}: ${spoken(passage, found)}`;
          return `${accepted.includes(answer) ? "*" : " "} ${answer}`;
        }),
      ),
    );
  });
}

test.each(["labels", "quotation-first", "quotation-last", "clauses", "phrases", "announced"])("rules: %s", (name) =>
  expectAnswers(`attribution/rules-${name}`, rulesOn),
);

function printed(text: string, attribution: Attribution | undefined): string {
  if (!attribution) return "–";
  const { source, cue, content, method } = attribution;
  const words = (spans: typeof source): string => spans.map((span) => textOf(text, span)).join(" … ") || "–";
  return `${method}: ${words(source)} | ${words(cue)} | ${words(content)}`;
}

/** What becomes of proposals that a line marks, which the model might have made. */
function mended(line: string): readonly string[] {
  const { article, passages, proposals } = readMarked(line, lexemes);
  const [passage] = passages;
  if (!passage) return [];
  return repair(passage, proposals, proposeByRules(passage)).map((proposal) =>
    printed(article.text, toAttribution(passage, proposal)),
  );
}

test.each(["repair", "source", "share", "unfinished", "headlines", "tails"])("proposals mended: %s", (name) =>
  expectAnswers(`attribution/mended-${name}`, mended),
);

/** Attributions of an article by rules alone. */
function attributed(line: string): readonly string[] {
  const { article, segmentation, entities, stretches } = readMarked(line, lexemes);
  return attributeSpans(article, segmentation, entities, stretches).map((found) => printed(article.text, found));
}

test.each(["paragraphs", "edges"])("articles by rules alone: %s", (name) =>
  expectAnswers(`attribution/articles-${name}`, attributed),
);
