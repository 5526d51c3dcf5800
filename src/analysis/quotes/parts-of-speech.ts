/** Parts of speech for the stages of attribution: tagged once, handed to each of them. */
import type { Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import type { PosTagger } from "../../models/pos-tagger.ts";
import type { ModelReader } from "./attribution/model/model-reader.ts";

/** The tagger, and the model that was fitted to what it says. */
export interface PartModels {
  readonly attribution?: ModelReader;
  readonly parts?: PosTagger;
}

/** Of all tokens, as indices into `POS_LABELS`; undefined unless both models are there. */
export function partsOfSpeech(
  { text }: Article,
  { tokens, sentences }: Segmentation,
  { attribution, parts }: PartModels,
): Uint8Array | undefined {
  return attribution && parts?.tag(text, tokens, sentences);
}
