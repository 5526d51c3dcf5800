/** What a rule of attribution is. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";

/** A small, named way to find attributions in one frame of a passage. Earlier rules win over later ones. */
export interface AttributionRule {
  readonly method: string;
  /** How often its answers are right on the training articles, 0 to 1. */
  readonly precision: number;
  propose(passage: Passage, frame: TokenRange): readonly Omit<Proposal, "method" | "score">[];
}

export type Found = Omit<Proposal, "method" | "score">;
