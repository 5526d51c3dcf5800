/**
 * Mentions that differ from another in some of their fields. They are written out field by field: V8 gives what is spread a shape of
 * its own at every place, and throws away what it compiled for one shape when it meets the next.
 */
import type { EntityType, Mention, Tokens } from "../../../document/annotations.ts";
import type { TokenRange } from "../../../document/span.ts";

/** `mention` as one of `type`. */
export function withType({ start, end, tokens, confidence, canonical }: Mention, type: EntityType): Mention {
  return canonical === undefined
    ? { start, end, tokens, type, confidence }
    : { start, end, tokens, type, confidence, canonical };
}

/** `mention` over other tokens. */
export function withTokens(
  { start, end, type, confidence, canonical }: Mention,
  { starts, ends }: Tokens,
  { from, to }: TokenRange,
): Mention {
  const moved = {
    start: starts[from] ?? start,
    end: ends[to - 1] ?? end,
    tokens: { from, to },
    type,
    confidence,
  };
  return canonical === undefined ? moved : { ...moved, canonical };
}
