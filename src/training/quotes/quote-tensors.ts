/** Trained weights of attribution as tensors, as `readQuoteModel` reads them. */

import { choiceTensors } from "../../models/choice-table.ts";
import { cueWordTensors } from "../../models/cue-words.ts";
import { laneTensors } from "../../models/lane-table.ts";
import { LINK_STEP_KINDS, QUOTE_FEATURES, QUOTE_LABELS, type QuoteSettings } from "../../models/quote-model.ts";
import type { Tensor } from "../../models/safetensors.ts";
import { writeSafetensors } from "../write-safetensors.ts";
import type { LearnedQuotes } from "./learned-quotes.ts";

/** The bytes of the weights file. */
export function quoteWeightsFile(
  { lexicon, roles, links, choices }: LearnedQuotes,
  { leastChance, bonus }: QuoteSettings,
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
      ...laneTensors("words", [roles.rows, links.words], QUOTE_LABELS),
      ...laneTensors("links", [links.links], QUOTE_LABELS),
      ...choiceTensors("sources", choices.sources),
      ...choiceTensors("starts", choices.starts),
      ...choiceTensors("ends", choices.ends),
      "roles.transitions": transitions(roles.transitions.scores, 1),
      "links.transitions": transitions(links.transitions.scores, LINK_STEP_KINDS),
      settings: {
        dtype: "F32",
        shape: [4],
        data: Float32Array.of(leastChance, bonus.source, bonus.cue, bonus.content),
      },
    },
    { ...metadata, features: QUOTE_FEATURES },
  );
}
