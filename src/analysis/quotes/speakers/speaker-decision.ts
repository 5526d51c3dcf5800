/** Who speaks in one attribution, and who else was weighed. */
import type { Attribution } from "../attribution.ts";
import type { SourceReading } from "./reading/source-reading.ts";

/** One answer that was weighed: an entity's index, or -1 for nobody named in the article. */
export interface RankedSpeaker {
  readonly entity: number;
  readonly probability: number;
  /** Feature indices, see `feature-names.ts`. */
  readonly features: readonly number[];
  /** Index into `Scene.mentions` of the mention that speaks for it, or -1. */
  readonly mention: number;
}

export interface SpeakerDecision {
  readonly attribution: Attribution;
  readonly reading: SourceReading;
  /** Index into the entities, or -1. */
  readonly entity: number;
  readonly probability: number;
  /** All answers that were weighed, in no order; a single one for names. */
  readonly ranked: readonly RankedSpeaker[];
  /** Who is likeliest where that is too little for an answer; later answers build on it all the same. */
  readonly guess?: number;
}
