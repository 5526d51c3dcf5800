/** What training learns of attribution, before it is packed. */
import type { CueWordTable } from "../../models/cue-words.ts";
import type { QuoteChoice } from "../../models/quote-model.ts";
import type { LearnedQuoteNet } from "../../models/quote-net/quote-net.ts";
import type { LinkWeights } from "./link-trainer.ts";
import type { ChainWeights } from "./role-trainer.ts";

/** Weights of the choices among answers, one for each bucket. */
export type ChoiceWeights = Readonly<Record<QuoteChoice, Float64Array>>;

export interface LearnedQuotes {
  readonly lexicon: CueWordTable;
  readonly roles: ChainWeights;
  readonly links: LinkWeights;
  readonly choices: ChoiceWeights;
  readonly net: LearnedQuoteNet | undefined;
}

/** Both chains. */
export type LearnedChains = Pick<LearnedQuotes, "roles" | "links">;

/** The mean of chains; at least of one. They are convex in their weights, so a mean of them is one as well. */
export function meanOf(models: readonly LearnedChains[]): LearnedChains {
  const [first] = models;
  if (!first) throw new RangeError("no models");
  const mean = <T extends Float32Array | Float64Array>(arrayOf: (model: LearnedChains) => T): T => {
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
    roles: {
      rows: mean(({ roles }) => roles.rows),
      transitions: { labels, scores: mean(({ roles }) => roles.transitions.scores) },
    },
    links: {
      words: mean(({ links }) => links.words),
      links: mean(({ links }) => links.links),
      transitions: { labels, scores: mean(({ links }) => links.transitions.scores) },
    },
  };
}
