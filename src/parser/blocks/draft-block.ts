import type { Block } from "../../document/article.ts";
import type { CaptionParts } from "./caption.ts";

/** A block before repeats are found. */
export interface DraftBlock extends Block {
  readonly caption?: CaptionParts;
}
