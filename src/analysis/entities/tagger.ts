/** The interface of whatever finds names: the trained model of `models/ner/`, or one with a reader's own names beside it. */
import type { Mention, Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";

export interface Tagger {
  /** The names of an article: ordered and disjoint, on token boundaries. */
  tag(article: Article, segmentation: Segmentation): readonly Mention[];
}
