/**
 * Who says, thinks or wants what in articles from some thirty countries, of the training part of the newswire corpus: every
 * attribution, with marks or without, by the conventions of PolNeAR. Annotated for this project by mending the program's own
 * answers, article by article. A line adds `"attributions": [{"source": [[start, end]], "cue": [[start, end]], "content": [[start, end], …]}]` to what every
 * line of annotations has. `attributions-train.jsonl` is to learn from; `attributions-dev.jsonl` is to measure on, articles that
 * no rule was written after.
 */
import type { Span } from "../../document/span.ts";
import { type AnnotatedArticle, annotatedArticles } from "./annotated-articles.ts";

export type AttributionSet = "attributions-train" | "attributions-dev";

type Places = readonly (readonly [start: number, end: number])[];

interface AttributedArticle extends AnnotatedArticle {
  readonly attributions: readonly { readonly source: Places; readonly cue: Places; readonly content: Places }[];
}

/** An article in the form of `quotes/dev.jsonl`. */
export interface AttributionRecord {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly id: string;
    readonly source: readonly TextSpan[];
    readonly cue: readonly TextSpan[];
    readonly content: readonly TextSpan[];
  }[];
}

interface TextSpan extends Span {
  readonly text: string;
}

/** The articles of a set with their texts out of `data`. Throws where a text is missing or another one. */
export function annotatedAttributions(data: string, set: AttributionSet): readonly AttributionRecord[] {
  return annotatedArticles<AttributedArticle>(data, set).map(({ id, text, attributions }) => {
    const spans = (places: Places): readonly TextSpan[] =>
      places.map(([start, end]) => ({ start, end, text: text.slice(start, end) }));
    return {
      id,
      text,
      attributions: attributions.map(({ source, cue, content }, number) => ({
        id: `${id}-${number + 1}`,
        source: spans(source),
        cue: spans(cue),
        content: spans(content),
      })),
    };
  });
}
