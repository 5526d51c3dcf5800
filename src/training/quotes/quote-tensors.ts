/** Trained weights of attribution as tensors, and as the model that reads them. */
import { featureTensors } from "../../models/feature-table.ts";
import { LINK_STEP_KINDS, QUOTE_FEATURES, QUOTE_LABELS, type QuoteSettings } from "../../models/quote-model.ts";
import type { Tensor } from "../../models/safetensors.ts";
import { writeSafetensors } from "../write-safetensors.ts";
import type { LinkWeights } from "./link-trainer.ts";
import type { ChainWeights } from "./role-trainer.ts";

/** The bytes of the weights file. */
export function quoteWeightsFile(
  roles: ChainWeights,
  links: LinkWeights,
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
      ...featureTensors("roles", roles.table),
      ...featureTensors("words", links.words),
      ...featureTensors("links", links.links),
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
