/** Marked words with the answer whether somebody is quoted with them, from two corpora that see it a little differently. */
import { readFileSync } from "node:fs";
import type { Models } from "../../analysis/analyze.ts";
import {
  gatherMarkedWords,
  type MarkedWords,
  SCARE_BITS,
  scareFeatures,
} from "../../analysis/quotes/scare/scare-features.ts";
import { buildScene } from "../../analysis/quotes/speakers/scene.ts";
import { overlaps, type Span, sharedLength } from "../../document/span.ts";
import type { Choice } from "./fit-linear.ts";
import type { Staged } from "./speaker-examples.ts";
import { stageArticle } from "./stage-articles.ts";

/** Buckets beyond the model's own, for what is peculiar to the larger corpus; thrown away after training. */
export const DOMAIN_BUCKETS = 1;

type Judge = (span: Span) => boolean | undefined;

/** The stretches of the speaker corpus: `kind` says what they are. */
export function scareExamples(staged: Staged, weight: number): readonly Choice[] {
  const { quotes } = staged.gold;
  return examplesOf(staged, weight, [], (span) => {
    const gold = quotes.find((quote) => overlaps(quote, span));
    return gold && gold.kind === "speech";
  });
}

/** The stretches of the attribution corpus: speech where an annotated content covers half of one or more. */
export function attributionExamples(path: string, models: Models, weight: number): readonly Choice[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line) => {
    if (line === "") return [];
    const { id, text, attributions }: { id: string; text: string; attributions: { content: Span[] }[] } =
      JSON.parse(line);
    const contents = attributions.flatMap(({ content }) => content);
    const gold = { id, text, quotes: [], people: [], organizations: [], places: [] };
    const staged = stageArticle(gold, models, { goldNames: false, goldSources: false });
    const isCovered: Judge = (span) =>
      contents.some((content) => sharedLength(content, span) * 2 >= span.end - span.start);
    return examplesOf(staged, weight, [1 << SCARE_BITS], isCovered);
  });
}

function examplesOf(staged: Staged, weight: number, peculiar: readonly number[], judge: Judge): readonly Choice[] {
  const { article, segmentation, entities, attributions } = staged;
  const marked: MarkedWords = gatherMarkedWords(
    buildScene(article, segmentation, entities, attributions),
    attributions,
  );
  return attributions.flatMap((attribution) =>
    attribution.quoted.flatMap((span): Choice[] => {
      const isSpeech = judge(span);
      if (isSpeech === undefined) return [];
      const features = [...scareFeatures(marked, attribution, span), ...peculiar];
      return [{ rivals: [features, []], right: [isSpeech, !isSpeech], weight }];
    }),
  );
}
