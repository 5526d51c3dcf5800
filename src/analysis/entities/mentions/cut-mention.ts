/** Part of a mention. */

import type { EntityType, Mention, Tokens } from "../../../document/annotations.ts";
import { withTokens, withType } from "./mention-with.ts";

/** `whole` from token `from` up to token `to`, as a mention of `type`; `whole` itself where nothing changes. */
export function cutMention(
  tokens: Tokens,
  whole: Mention,
  from: number,
  to: number,
  type: EntityType = whole.type,
): Mention {
  if (from === whole.tokens.from && to === whole.tokens.to && type === whole.type) return whole;
  const cut = withTokens(whole, tokens, { from, to });
  return type === cut.type ? cut : withType(cut, type);
}
