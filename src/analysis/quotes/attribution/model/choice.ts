/** What the second model decided, and is decided anew among a few answers, each seen as a whole. */
import type { TokenRange } from "../../../../document/span.ts";

import type { LinkedCue } from "./link-candidates.ts";

export interface Choice<Answer> {
  readonly answers: readonly Answer[];
  /** Index of the second model's answer. */
  readonly own: number;
  /** Writes the features of an answer to `out`, at most `MOST_CHOICE_FEATURES`; returns how many. */
  featuresOf(which: number, out: Int32Array): number;
}

export const MOST_CHOICE_FEATURES = 48;

/** Decides, or learns, what each cue is linked to. */
export interface Chooser {
  /** Undefined stands for nobody. */
  source(choice: Choice<TokenRange | undefined>, linked: LinkedCue): TokenRange | undefined;
  /** Word that the first range of the content starts with. */
  start(choice: Choice<number>, linked: LinkedCue): number;
  /** Word behind the last range of the content. */
  end(choice: Choice<number>, linked: LinkedCue): number;
  /** All pieces of the content. */
  gap(choice: Choice<readonly TokenRange[]>, linked: LinkedCue): readonly TokenRange[];
  /** What of the content lies before the cue. */
  front(choice: Choice<Front>, linked: LinkedCue): Front;
  /** Word behind the cue. */
  cueEnd(choice: Choice<number>, linked: LinkedCue): number;
}

/** Words of the content before the cue, if any, and who says it then. */
export interface Front {
  readonly front: TokenRange | undefined;
  readonly source: TokenRange | undefined;
}
