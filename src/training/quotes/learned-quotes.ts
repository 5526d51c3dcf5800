/** What training learns of attribution, before it is packed. */
import type { CueWordTable } from "../../models/cue-words.ts";
import type { LinkWeights } from "./link-trainer.ts";
import type { ChainWeights } from "./role-trainer.ts";

/** Weights of the choices among answers, one for each bucket. */
export type ChoiceWeights = Readonly<Record<"sources" | "starts" | "ends", Float64Array>>;

export interface LearnedQuotes {
  readonly lexicon: CueWordTable;
  readonly roles: ChainWeights;
  readonly links: LinkWeights;
  readonly choices: ChoiceWeights;
}

/** The mean of models with one lexicon; at least one. Both chains are convex in their weights, so a mean is a model as well. */
export function meanOf(models: readonly LearnedQuotes[]): LearnedQuotes {
  const [first] = models;
  if (!first) throw new RangeError("no models");
  const mean = <T extends Float32Array | Float64Array>(arrayOf: (model: LearnedQuotes) => T): T => {
    const sum = arrayOf(first).map(() => 0) as T;
    for (const model of models) {
      arrayOf(model).forEach((weight, at) => {
        sum[at] = (sum[at] ?? 0) + weight / models.length;
      });
    }
    return sum;
  };
  const labels = first.roles.transitions.labels;
  return {
    lexicon: first.lexicon,
    roles: {
      rows: mean(({ roles }) => roles.rows),
      transitions: { labels, scores: mean(({ roles }) => roles.transitions.scores) },
    },
    links: {
      words: mean(({ links }) => links.words),
      links: mean(({ links }) => links.links),
      transitions: { labels, scores: mean(({ links }) => links.transitions.scores) },
    },
    choices: {
      sources: mean(({ choices }) => choices.sources),
      starts: mean(({ choices }) => choices.starts),
      ends: mean(({ choices }) => choices.ends),
    },
  };
}
