/** What roles are looked for in, and its words. */
import type { Mention, Segmentation } from "../../../document/annotations.ts";
import type { Span } from "../../../document/span.ts";

/** What roles are looked for in. `mentions` are all of the article, in order. */
export interface RoleContext {
  readonly text: string;
  readonly segmentation: Segmentation;
  readonly mentions: readonly Mention[];
}

/** Most tokens of a title or an apposition. */
export const LONGEST = 22;
/** The word of a token. */
export function wordAt({ text, segmentation: { tokens } }: RoleContext, index: number): string {
  return text.slice(tokens.starts[index], tokens.ends[index]);
}

/** The span of the tokens `from` to `to`. */
export function spanOf({ segmentation: { tokens } }: RoleContext, from: number, to: number): Span {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}
