import { expect, test } from "vitest";
import { LexemeTable } from "../../../../../src/analysis/quotes/attribution/grammar/lexeme.ts";
import type { Chooser } from "../../../../../src/analysis/quotes/attribution/model/choice.ts";
import type { LinkedCue } from "../../../../../src/analysis/quotes/attribution/model/link-candidates.ts";
import { ModelReader } from "../../../../../src/analysis/quotes/attribution/model/model-reader.ts";
import { runsOf, SOURCE } from "../../../../../src/analysis/quotes/attribution/model/roles.ts";
import { buildPassages } from "../../../../../src/analysis/quotes/attribution/passage.ts";
import { proposeByRules } from "../../../../../src/analysis/quotes/attribution/rules/rules.ts";
import { findQuotedStretches } from "../../../../../src/analysis/quotes/quoted-stretches.ts";
import { segment } from "../../../../../src/analysis/segment.ts";
import type { TokenRange } from "../../../../../src/document/span.ts";
import { CHOICE_BITS, forChoices, readQuoteModel } from "../../../../../src/models/quote-model.ts";
import { readSafetensors } from "../../../../../src/models/safetensors.ts";
import { candidateFinder } from "../../../../../src/training/quotes/candidate-finder.ts";
import { trainLinks } from "../../../../../src/training/quotes/link-trainer.ts";
import { exampleOf } from "../../../../../src/training/quotes/quote-examples.ts";
import { quoteWeightsFile } from "../../../../../src/training/quotes/quote-tensors.ts";
import { trainRoles } from "../../../../../src/training/quotes/role-trainer.ts";

test.each([
  [[0, 1, 2, 0], [{ from: 1, to: 3 }]],
  [
    [1, 1, 2, 3],
    [
      { from: 0, to: 1 },
      { from: 1, to: 3 },
    ],
  ],
  [[2, 2, 5], [{ from: 0, to: 2 }]],
  [[], []],
])("source runs of %j", (labels, runs) => {
  expect(runsOf(Uint8Array.from(labels), SOURCE)).toEqual(runs);
});

/** Words of a passage of one sentence; "[" and "]" mark nothing: ranges are given in words. */
function passageOf(text: string) {
  const article = {
    id: "a",
    format: "plain" as const,
    text,
    meta: { tags: [] },
    blocks: [{ kind: "paragraph" as const, start: 0, end: text.length }],
    captions: [],
    warnings: [],
  };
  const segmentation = segment(article);
  const [passage] = buildPassages(
    article,
    segmentation,
    [],
    findQuotedStretches(article, segmentation),
    new LexemeTable(),
  );
  if (!passage) throw new Error("no passage");
  return passage;
}

test("a model trained on three sentences, written and read again, gives them back, and weighs what can be", () => {
  const examples = [
    ["Abe yodelled that the talks went on .", [0, 1], [1, 2], [2, 7]],
    ["The talks went on , Abe yodelled .", [5, 6], [6, 7], [0, 4]],
    ["Abe ate some cheese .", undefined, undefined, undefined],
  ].map(([text, source, cue, content]) => {
    const range = (pair: unknown) => (Array.isArray(pair) ? { from: Number(pair[0]), to: Number(pair[1]) } : undefined);
    const cueRange = range(cue);
    const contentRange = range(content);
    const gold = cueRange && contentRange ? [{ cue: cueRange, source: range(source), content: [contentRange] }] : [];
    return exampleOf({ passage: passageOf(String(text)), gold });
  });
  const settings = { epochs: 30, rate: 0.1, dropout: 0, seed: 3 };
  const roles = trainRoles(examples, settings);
  const find = candidateFinder(roles);
  const links = trainLinks(
    examples.map((example) => ({ ...example, context: find(example) })),
    settings,
  );
  const lexicon = { keys: new Uint32Array(0), clusters: new Uint8Array(0), steps: new Uint8Array(0) };
  const choices = forChoices((choice) => new Float64Array(2 ** CHOICE_BITS[choice]));
  const learned = { lexicon, roles, links, choices, net: undefined };
  const decoding = { leastChance: 0.5, bonus: { source: 0, cue: 0, content: 0 }, netShare: 0, linkShare: 0 };
  const bytes = quoteWeightsFile(learned, decoding, {});
  const reader = new ModelReader(readQuoteModel(readSafetensors(bytes)));
  for (const { passage, gold } of examples) {
    const found = reader.propose(passage, proposeByRules(passage));
    expect(found.map(({ cue, source, content }) => ({ cue, source, content }))).toEqual(gold);
  }

  for (const { passage, proposals } of examples) {
    const check = (answers: readonly (TokenRange | undefined)[], { cue, content }: LinkedCue): void => {
      for (const answer of answers) {
        if (!answer) continue;
        expect(answer.from).toBeGreaterThanOrEqual(0);
        expect(answer.to).toBeLessThanOrEqual(passage.length);
        for (const range of [cue, ...content]) expect(answer.to <= range.from || answer.from >= range.to).toBe(true);
      }
    };
    const chooser: Chooser = {
      source({ answers, own }, linked) {
        check(answers, linked);
        expect(answers[own]).toEqual(linked.source);
        return linked.source;
      },
      start({ answers, own }, { content }) {
        expect(answers[own]).toBe(content[0]?.from);
        expect([...answers].sort((a, b) => a - b)).toEqual(answers);
        return answers[own] ?? 0;
      },
      end({ answers, own }, { content }) {
        expect(answers[own]).toBe(content.at(-1)?.to);
        expect([...answers].sort((a, b) => a - b)).toEqual(answers);
        return answers[own] ?? 0;
      },
      gap({ answers, own }, { content }) {
        expect(answers[own]).toEqual(content);
        return content;
      },
      front({ answers, own }, linked) {
        check(
          answers.map(({ front }) => front),
          { ...linked, content: linked.content.filter(({ from }) => from >= linked.cue.to) },
        );
        return answers[own] ?? { front: undefined, source: undefined };
      },
      cueEnd({ answers, own }, { cue, content }) {
        expect(answers[own]).toBe(cue.to);
        const last = content.at(-1);
        expect(answers.every((end) => end > cue.from && (!last || last.from < cue.to || end < last.to))).toBe(true);
        return cue.to;
      },
    };
    reader.link(
      passage,
      find({ passage, proposals, features: exampleOf({ passage, gold: [] }).features, gold: [] }),
      chooser,
    );
  }
});
