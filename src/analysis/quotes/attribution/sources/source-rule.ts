/** What a rule is that finds a better source for a proposal. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";

/** A better source, which may reach into the cue; "nobody" where the words named as one are none; undefined where a rule has nothing to say. */
export type SourceAnswer = TokenRange | "nobody" | undefined;

/** Asked of every proposal with a cue; `content` is what it has for what is said. */
export type SourceRule = (
  passage: Passage,
  cue: TokenRange,
  source: TokenRange | undefined,
  content: readonly TokenRange[],
) => SourceAnswer;
