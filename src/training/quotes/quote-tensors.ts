/** Trained weights of attribution as tensors, as `readQuoteModel` reads them. */

import { cueWordTensors } from "../../models/cue-words.ts";
import { laneTensors, laneWeights } from "../../models/lane-table.ts";
import {
  LINK_STEP_KINDS,
  QUOTE_FEATURES,
  QUOTE_LABELS,
  type QuoteSettings,
  writeChoices,
} from "../../models/quote-model.ts";
import { quoteNetTensors } from "../../models/quote-net/quote-net.ts";
import { type Tensor, type TensorFile, tensorOf } from "../../models/safetensors.ts";
import { writeSafetensors } from "../write-safetensors.ts";
import type { ChoiceWeights, LearnedQuotes } from "./learned-quotes.ts";
import type { ChainWeights } from "./role-trainer.ts";

/** The bytes of the weights file. */
export function quoteWeightsFile(
  { lexicon, roles, links, choices, net }: LearnedQuotes,
  settings: QuoteSettings,
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const transitions = (scores: Float64Array, kinds: number): Tensor => ({
    dtype: "F32",
    shape: [kinds, QUOTE_LABELS, QUOTE_LABELS],
    data: Float32Array.from(scores),
  });
  return writeSafetensors(
    {
      ...cueWordTensors(lexicon),
      ...withChoices(
        {
          ...laneTensors("words", [roles.rows, links.words], QUOTE_LABELS),
          ...laneTensors("links", [links.links], QUOTE_LABELS),
        },
        choices,
      ),
      "roles.transitions": transitions(roles.transitions.scores, 1),
      "links.transitions": transitions(links.transitions.scores, LINK_STEP_KINDS),
      settings: settingsTensor(settings),
      ...(net && quoteNetTensors(net)),
    },
    { ...metadata, features: QUOTE_FEATURES },
  );
}

/** The first chain of a file, but for what rounding took. Throws `ModelError` when a tensor is missing or of another shape. */
export function roleChainOf(file: TensorFile): ChainWeights {
  const [rows = new Float32Array(0)] = laneWeights(file, "words", QUOTE_LABELS, 2);
  const scores = tensorOf(file, "roles.transitions", "F32", [1, QUOTE_LABELS, QUOTE_LABELS]);
  return { rows, transitions: { labels: QUOTE_LABELS, scores: Float64Array.from(scores) } };
}

/** Copies of `tensors` with `choices` in what `words.rows` and `links.rows` have to spare. */
export function withChoices(
  tensors: Readonly<Record<string, Tensor>>,
  choices: ChoiceWeights,
): Readonly<Record<string, Tensor>> {
  const copyOf = (name: string): Int32Array<ArrayBuffer> => {
    const data = tensors[name]?.data;
    if (!(data instanceof Int32Array)) throw new TypeError(`no rows "${name}"`);
    return new Int32Array(data);
  };
  const words = copyOf("words.rows");
  const links = copyOf("links.rows");
  writeChoices({ words, links }, choices);
  return {
    ...tensors,
    "words.rows": { dtype: "I32", shape: [words.length], data: words },
    "links.rows": { dtype: "I32", shape: [links.length], data: links },
  };
}

/** What decoding is tuned to, as `readQuoteModel` reads it. */
export function settingsTensor({ leastChance, bonus, netShare, linkShare }: QuoteSettings): Tensor {
  return {
    dtype: "F32",
    shape: [6],
    data: Float32Array.of(leastChance, bonus.source, bonus.cue, bonus.content, netShare, linkShare),
  };
}
