/** What a tagger finds in labelled articles, and how sure it should have been. */
import type { NerTagger } from "../../models/ner/ner-tagger.ts";
import { expectedCalibrationError, type Judged, reliabilityTable } from "../evaluate/reliability.ts";
import type { LabelledArticle } from "./read-corpus.ts";
import { f1Of, scoreMentions } from "./score-mentions.ts";

/** F1 by type and group, then a table of how often mentions of each confidence are right. For articles labelled with all types. */
export function measureTagger(tagger: NerTagger, articles: readonly LabelledArticle[]): string {
  const tagged = articles.map((source) => ({ source, mentions: tagger.tag(source.article, source.segmentation) }));
  const figures = [...scoreMentions(tagged)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([type, score]) => `${type} ${f1Of(score).toFixed(1)}`);
  const judged = tagged.flatMap(({ source, mentions }): Judged[] => {
    const gold = new Set(source.entities.map(({ start, end, type }) => `${start} ${end} ${type}`));
    return mentions.map(({ start, end, type, confidence }) => ({
      confidence,
      isRight: gold.has(`${start} ${end} ${type}`),
    }));
  });
  const error = (100 * expectedCalibrationError(judged)).toFixed(1);
  return `${figures.join(", ")}\ncalibration error ${error}%\n${reliabilityTable(judged)}`;
}
