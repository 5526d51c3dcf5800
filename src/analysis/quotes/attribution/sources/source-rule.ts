/** What a rule is that finds a better source for a proposal. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";

/** A better source for a proposal with a cue, which may reach into the cue; undefined where the rule has nothing to say. */
export type SourceRule = (passage: Passage, cue: TokenRange, source: TokenRange | undefined) => TokenRange | undefined;
