/** Marked words with the answer whether somebody is quoted with them. */
import { readFileSync } from "node:fs";
import type { Models } from "../../analysis/analyze.ts";
import { plainNumbers } from "../../analysis/quotes/scare/plain-numbers.ts";
import { scareFeatures } from "../../analysis/quotes/scare/scare-features.ts";
import { gatherMarkedWords, isTitleBlock, readStretch } from "../../analysis/quotes/scare/stretch-facts.ts";
import { overlaps, type Span, sharedLength } from "../../document/span.ts";
import { type Staged, sceneOf } from "./speaker-examples.ts";
import { stageArticle } from "./stage-articles.ts";

/** A stretch of marked words as both models see it, and the answer. */
export interface ScareExample {
  /** Buckets of `scareFeatures`. */
  readonly features: readonly number[];
  /** Those of `plainNumbers`. */
  readonly numbers: Float32Array;
  readonly isSpeech: boolean;
}

/** Whether somebody is quoted with a stretch; undefined where the corpus does not say. */
type Judge = (span: Span) => boolean | undefined;

/** The stretches of an article that its annotation judges: `kind` says what they are. */
export function scareExamples(staged: Staged): readonly ScareExample[] {
  const { quotes } = staged.gold;
  return examplesOf(staged, (span) => {
    const gold = quotes.find((quote) => overlaps(quote, span));
    return gold && gold.kind === "speech";
  });
}

/**
 * What the annotated articles leave out, from the attribution corpus: stretches in single marks and in headlines, speech where an
 * annotated content covers half or more. Without them "Cruz: ‘I Fear The Same’" was no speech.
 */
export function headlineExamples(path: string, models: Models): readonly ScareExample[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line) => {
    if (line === "") return [];
    const { id, text, attributions }: { id: string; text: string; attributions: { content: Span[] }[] } =
      JSON.parse(line);
    const contents = attributions.flatMap(({ content }) => content);
    const gold = { id, text, quotes: [], people: [], organizations: [], places: [] };
    const staged = stageArticle(gold, models, { goldNames: false, goldSources: false });
    const scene = sceneOf(staged);
    const isLeftOut = ({ start }: Span): boolean =>
      isTitleBlock(scene, start) || /[^'‘`]['‘`]$/.test(staged.article.text.slice(Math.max(0, start - 2), start));
    return examplesOf(staged, (span) =>
      isLeftOut(span)
        ? contents.some((content) => sharedLength(content, span) * 2 >= span.end - span.start)
        : undefined,
    );
  });
}

function examplesOf(staged: Staged, judge: Judge): readonly ScareExample[] {
  const marked = gatherMarkedWords(sceneOf(staged), staged.attributions);
  return staged.attributions.flatMap((attribution) =>
    attribution.quoted.flatMap((span): ScareExample[] => {
      const isSpeech = judge(span);
      if (isSpeech === undefined) return [];
      const facts = readStretch(marked, attribution, span);
      return [{ features: scareFeatures(facts), numbers: plainNumbers(facts), isSpeech }];
    }),
  );
}
