/** The weights of attribution: roles of words, then source and content of each cue. A pure reader; `analysis` decodes. */
import { ChoiceTable, choiceSteps } from "./choice-table.ts";
import { type CueWords, readCueWords } from "./cue-words.ts";
import type { KindedTransitions } from "./kinded-chain.ts";
import { type LaneTable, readLaneTable } from "./lane-table.ts";
import { type QuoteNet, readQuoteNet } from "./quote-net/quote-net.ts";
import { type TensorFile, tensorOf } from "./safetensors.ts";
import { type RowsWithSpare, readSpare, writeSpare } from "./spare-lanes.ts";

/** Version of the features that the weights are made for; raised with every change of the feature code. */
export const QUOTE_FEATURES = "quotes-7";
/** Labels of both chains: outside, and first or later word of source, cue and content. */
export const QUOTE_LABELS = 7;
/** Kinds of steps that the second chain tells apart. */
export const LINK_STEP_KINDS = 6;

/**
 * What is chosen, and the bits of its features' buckets; most first, so that each table lies in one column of the spare
 * bytes.
 */
export const CHOICE_BITS = {
  cueEnds: 16,
  sources: 15,
  starts: 15,
  ends: 15,
  fronts: 15,
  gaps: 13,
} as const;
export type QuoteChoice = keyof typeof CHOICE_BITS;

/** A value for each choice. */
export function forChoices<Value>(make: (choice: QuoteChoice) => Value): Record<QuoteChoice, Value> {
  return {
    cueEnds: make("cueEnds"),
    sources: make("sources"),
    starts: make("starts"),
    ends: make("ends"),
    fronts: make("fronts"),
    gaps: make("gaps"),
  };
}

export interface QuoteModel {
  readonly cueWords: CueWords;
  /** Weights of features that do not depend on a candidate cue: of the first chain, and of the second. */
  readonly words: LaneTable;
  readonly roles: { readonly transitions: KindedTransitions };
  readonly links: {
    readonly table: LaneTable;
    readonly transitions: KindedTransitions;
  };
  /** Weights of the choices among answers. */
  readonly choices: Readonly<Record<QuoteChoice, ChoiceTable>>;
  readonly settings: QuoteSettings;
  /** None while its parts are learned. */
  readonly net: QuoteNet | undefined;
}

/** What decoding was tuned to. */
export interface QuoteSettings {
  /** Candidates with at least this chance of being a cue are kept. */
  readonly leastChance: number;
  /** Added to the scores of each role's first word. */
  readonly bonus: { readonly source: number; readonly cue: number; readonly content: number };
  /** What the scores of the net count for beside those of the first chain. */
  readonly netShare: number;
  /** What its scores for a candidate cue are multiplied by before they are added to those of the second. */
  readonly linkShare: number;
}

/** Throws `ModelError` when a tensor is missing or of another shape. */
export function readQuoteModel(file: TensorFile): QuoteModel {
  const [leastChance = 0.5, source = 0, cue = 0, content = 0, netShare = 0, linkShare = 0] = tensorOf(
    file,
    "settings",
    "F32",
    [6],
  );
  const transitions = (name: string, kinds: number): KindedTransitions => {
    const scores = Float64Array.from(tensorOf(file, name, "F32", [kinds, QUOTE_LABELS, QUOTE_LABELS]));
    return { labels: QUOTE_LABELS, scores, fixed: true };
  };
  const words = readLaneTable(file, "words", QUOTE_LABELS, 2);
  const links = readLaneTable(file, "links", QUOTE_LABELS, 1);
  return {
    cueWords: readCueWords(file),
    words,
    roles: { transitions: transitions("roles.transitions", 1) },
    links: {
      table: links,
      transitions: transitions("links.transitions", LINK_STEP_KINDS),
    },
    choices: readChoices({ words, links }),
    settings: { leastChance, bonus: { source, cue, content }, netShare, linkShare },
    net: file.tensors.has("net.steps") ? readQuoteNet(file) : undefined,
  };
}

function readChoices(tables: {
  readonly words: LaneTable;
  readonly links: LaneTable;
}): Record<QuoteChoice, ChoiceTable> {
  let at = 0;
  return forChoices((choice) => {
    const size = 2 ** CHOICE_BITS[choice];
    at += size;
    return new ChoiceTable(readSpare(tables, at - size, size), CHOICE_BITS[choice]);
  });
}

/** Writes the weights of the choices to where `readQuoteModel` looks for them. */
export function writeChoices(rows: RowsWithSpare, weights: Readonly<Record<QuoteChoice, Float64Array>>): void {
  let at = 0;
  forChoices((choice) => {
    writeSpare(rows, at, choiceSteps(weights[choice]));
    at += 2 ** CHOICE_BITS[choice];
  });
}
