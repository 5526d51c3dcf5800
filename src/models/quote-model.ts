/** The weights of attribution: roles of words, then source and content of each cue. A pure reader; `analysis` decodes. */
import { type FeatureTable, readFeatureTable } from "./feature-table.ts";
import type { KindedTransitions } from "./kinded-chain.ts";
import { type PairedTable, readPairedTable } from "./paired-table.ts";
import { type TensorFile, tensorOf } from "./safetensors.ts";

/** Version of the features that the weights are made for; raised with every change of the feature code. */
export const QUOTE_FEATURES = "quotes-2";
/** Labels of both chains: outside, and first or later word of source, cue and content. */
export const QUOTE_LABELS = 7;
/** Kinds of steps that the second chain tells apart. */
export const LINK_STEP_KINDS = 6;

export interface QuoteModel {
  /** Weights of features that do not depend on a candidate cue: of the first chain, and of the second. */
  readonly words: PairedTable;
  readonly roles: { readonly transitions: KindedTransitions };
  readonly links: {
    readonly links: FeatureTable;
    readonly transitions: KindedTransitions;
  };
  readonly settings: QuoteSettings;
}

/** What decoding was tuned to. */
export interface QuoteSettings {
  /** Candidates with at least this chance of being a cue are kept. */
  readonly leastChance: number;
  /** Added to the scores of each role's first word. */
  readonly bonus: { readonly source: number; readonly cue: number; readonly content: number };
}

/** Throws `ModelError` when a tensor is missing or of another shape. */
export function readQuoteModel(file: TensorFile): QuoteModel {
  const [leastChance = 0.5, source = 0, cue = 0, content = 0] = tensorOf(file, "settings", "F32", [4]);
  const transitions = (name: string, kinds: number): KindedTransitions => ({
    labels: QUOTE_LABELS,
    scores: Float64Array.from(tensorOf(file, name, "F32", [kinds, QUOTE_LABELS, QUOTE_LABELS])),
  });
  return {
    words: readPairedTable(file, "roles", "words", QUOTE_LABELS),
    roles: { transitions: transitions("roles.transitions", 1) },
    links: {
      links: readFeatureTable(file, "links", QUOTE_LABELS),
      transitions: transitions("links.transitions", LINK_STEP_KINDS),
    },
    settings: { leastChance, bonus: { source, cue, content } },
  };
}
