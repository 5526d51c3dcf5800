/** The weights of attribution: roles of words, then source and content of each cue. A pure reader; `analysis` decodes. */
import { type ChoiceTable, readChoiceTable } from "./choice-table.ts";
import { type CueWords, readCueWords } from "./cue-words.ts";
import type { KindedTransitions } from "./kinded-chain.ts";
import { type LaneTable, readLaneTable } from "./lane-table.ts";
import { type TensorFile, tensorOf } from "./safetensors.ts";

/** Version of the features that the weights are made for; raised with every change of the feature code. */
export const QUOTE_FEATURES = "quotes-4";
/** Labels of both chains: outside, and first or later word of source, cue and content. */
export const QUOTE_LABELS = 7;
/** Kinds of steps that the second chain tells apart. */
export const LINK_STEP_KINDS = 6;

export interface QuoteModel {
  readonly cueWords: CueWords;
  /** Weights of features that do not depend on a candidate cue: of the first chain, and of the second. */
  readonly words: LaneTable;
  readonly roles: { readonly transitions: KindedTransitions };
  readonly links: {
    readonly table: LaneTable;
    readonly transitions: KindedTransitions;
  };
  /** Weights of the choices among sources, starts and ends of contents. */
  readonly choices: Readonly<Record<"sources" | "starts" | "ends", ChoiceTable>>;
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
  const transitions = (name: string, kinds: number): KindedTransitions => {
    const scores = Float64Array.from(tensorOf(file, name, "F32", [kinds, QUOTE_LABELS, QUOTE_LABELS]));
    return { labels: QUOTE_LABELS, scores, fixed: true };
  };
  return {
    cueWords: readCueWords(file),
    words: readLaneTable(file, "words", QUOTE_LABELS, 2),
    roles: { transitions: transitions("roles.transitions", 1) },
    links: {
      table: readLaneTable(file, "links", QUOTE_LABELS, 1),
      transitions: transitions("links.transitions", LINK_STEP_KINDS),
    },
    choices: {
      sources: readChoiceTable(file, "sources"),
      starts: readChoiceTable(file, "starts"),
      ends: readChoiceTable(file, "ends"),
    },
    settings: { leastChance, bonus: { source, cue, content } },
  };
}
