import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyze } from "../../../../src/analysis/analyze.ts";
import { resolveEntities } from "../../../../src/analysis/entities/resolve-entities.ts";
import { attributeQuotes } from "../../../../src/analysis/quotes/attribute-quotes.ts";
import {
  createSpeakerExplainer,
  type SpeakerExplanation,
} from "../../../../src/analysis/quotes/explain/explain-speaker.ts";
import { findQuotedStretches } from "../../../../src/analysis/quotes/quoted-stretches.ts";
import { loadModels } from "../../../../src/commands/models.ts";
import { contains, textOf } from "../../../../src/document/span.ts";
import { parseArticle } from "../../../../src/parser/parse-article.ts";
import { markedArticle } from "../../../support/marked-article.ts";
import { REPOSITORY } from "../../../support/memory-host.ts";
import { SPEAKER_MODEL } from "../speakers/marked-speakers.ts";

const models = await loadModels(REPOSITORY);
const SEEDS = ["000_e85aeb5c2618cfa2"];

describe.each(SEEDS)("seed %s", (seed) => {
  const text = readFileSync(join(REPOSITORY, `seeds/${seed}.txt`), "utf8");
  const analysis = analyze(parseArticle({ id: seed, text }), models);
  const explain = createSpeakerExplainer(analysis, models.quotes ?? {});
  const explanations = analysis.quotes.map((_, index) => explain(index));

  test("explains the quotation that the analysis found", () => {
    expect(explanations.map((explanation) => explanation?.quote)).toEqual(analysis.quotes);
  });

  test("the first candidate is the speaker", () => {
    const weighed = explanations.filter((explanation) => explanation?.sourceKind !== "marked words");
    expect(weighed.map((explanation) => explanation?.candidates[0]?.entity)).toEqual(
      weighed.map((explanation) => explanation?.quote.speaker),
    );
  });

  test("probabilities fall from candidate to candidate, sum to one, and are those of the scores", () => {
    for (const { candidates } of explanations.flatMap((explanation) => explanation ?? [])) {
      const odds = candidates.map(({ probability }) => probability);
      expect(odds).toEqual([...odds].sort((a, b) => b - a));
      if (candidates.length === 0) continue;
      expect(odds.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
      const powers = candidates.map(({ score }) => Math.exp(score));
      const total = powers.reduce((sum, power) => sum + power, 0);
      odds.forEach((share, index) => {
        expect(share).toBeCloseTo((powers[index] ?? 0) / total, 4);
      });
    }
  });

  test("all words it rests on lie in the text, cue and source as in the quotation", () => {
    for (const explanation of explanations.flatMap((found) => found ?? [])) {
      const { evidence, quote } = explanation;
      expect(evidence.length).toBeGreaterThan(0);
      for (const { span } of evidence) expect(contains({ start: 0, end: text.length }, span)).toBe(true);
      const ofKind = (kind: string) => evidence.filter((found) => found.kind === kind).map(({ span }) => span);
      expect(ofKind("cue")).toEqual(quote.cue);
      expect(ofKind("source")).toEqual(quote.source);
    }
  });
});

test("no quotation, no explanation", () => {
  const { article, segmentation } = markedArticle("The market was calm.");
  expect(createSpeakerExplainer({ article, segmentation, entities: [] }, {})(0)).toBeUndefined();
});

describe("plain reasons", () => {
  const explained = (marked: string): readonly [SpeakerExplanation | undefined, string] => {
    const { article, segmentation, mentions } = markedArticle(marked);
    const entities = resolveEntities(article, segmentation, mentions);
    const analysis = { article, segmentation, entities };
    const last =
      attributeQuotes(article, segmentation, entities, findQuotedStretches(article, segmentation), {
        speakers: SPEAKER_MODEL,
      }).length - 1;
    return [createSpeakerExplainer(analysis, { speakers: SPEAKER_MODEL })(last), article.text];
  };

  test.each<[kind: string, marked: string, reason: string]>([
    ["a name", "“We won,” [P Mary Okoro] said.", "the source is this name"],
    ["a short name", "[P Mary Okoro] came.\n“We won,” [P Okoro] said.", "“Okoro” names Mary Okoro"],
    [
      "a pronoun",
      "[P John Smith] met [P Mary Okoro] on Friday.\n“We agreed,” she said.",
      "“she” stands for Mary Okoro, the only one who can be meant",
    ],
    [
      "a description",
      "Finance Minister [P John Smith] met [P Mary Okoro], a farmer, on Friday.\n“We agreed,” the minister said.",
      "“the minister” describes John Smith, whom the article calls “Finance Minister”",
    ],
    [
      "an unnamed source",
      "“We agreed,” a senior official said.",
      "“a senior official” is a description of somebody whom the article does not name",
    ],
    ["a transcript", "[P TAPPER]: Did you win?\n[P OKORO]: Yes, we won.", "the label of a transcript names Okoro"],
    [
      "a term",
      "[P John Smith] was born in the so-called “Rust Belt” in [D 1950].",
      "the marks set off a term: nobody is quoted with them",
    ],
  ])("%s", (_kind, marked, reason) => expect(explained(marked)[0]?.reason).toBe(reason));

  test("a description rests on the role that the article gives", () => {
    const [explanation, text] = explained(
      "Finance Minister [P John Smith] met [P Mary Okoro], a farmer, on Friday.\n“We agreed,” the farmer said.",
    );
    const evidence = explanation?.evidence.map(({ kind, span }) => [kind, textOf(text, span)]);
    expect(evidence).toContainEqual(["name", "Mary Okoro"]);
    expect(evidence).toContainEqual(["role", "farmer"]);
    expect(evidence).toContainEqual(["source", "the farmer"]);
    expect(evidence).toContainEqual(["cue", "said"]);
    const [first] = explanation?.candidates ?? [];
    expect(first?.reasons.map(({ text: said }) => said)).toContain("called by the same noun");
  });
});
