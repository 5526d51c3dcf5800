/** The interface of whatever finds names: the rules of `rule-tagger.ts` or the trained model of `models/`. */
import type { Mention, Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";

export interface Tagger {
  /** The names of an article: ordered and disjoint, on token boundaries. */
  tag(article: Article, segmentation: Segmentation): readonly Mention[];
}
