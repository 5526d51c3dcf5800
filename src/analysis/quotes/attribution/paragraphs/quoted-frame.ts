/** Frames that are quotations from end to end. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";

/** Whether nothing but marked words stands in a frame. */
export function isQuotedFrame(passage: Passage, frame: TokenRange | undefined): boolean {
  if (!frame) return false;
  let quoted = 0;
  for (let i = frame.from; i < frame.to; i++) {
    if (passage.stretch[i] !== 0) quoted++;
    else if (!isPunctuation(passage, i)) return false;
  }
  return quoted > 0;
}
