/** Part of a mention. */
import type { EntityType, Mention, Tokens } from "../../document/annotations.ts";

/** `whole` from token `from` up to token `to`, as a mention of `type`; `whole` itself where nothing changes. */
export function cutMention(
  tokens: Tokens,
  whole: Mention,
  from: number,
  to: number,
  type: EntityType = whole.type,
): Mention {
  if (from === whole.tokens.from && to === whole.tokens.to && type === whole.type) return whole;
  return {
    ...whole,
    start: tokens.starts[from] ?? whole.start,
    end: tokens.ends[to - 1] ?? whole.end,
    tokens: { from, to },
    type,
  };
}
