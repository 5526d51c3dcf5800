/** Whether somebody is said to speak under a name. */
import type { Span } from "../../../document/span.ts";

/** "Lee Rae-jin, said", "said Lee": whether somebody speaks under this name, by the word beside it. */
export function isSpeaking(text: string, mention: Span | undefined): boolean {
  if (mention === undefined) return false;
  const [behind] = /^\p{L}*/u.exec(text.slice(mention.end, mention.end + 14).replace(/^,? /, "")) ?? [""];
  const before = /(\S*) $/.exec(text.slice(Math.max(0, mention.start - 12), mention.start))?.[1];
  return SPEAKS.has(behind) || (before !== undefined && SPEAKS.has(before));
}

const SPEAKS: ReadonlySet<string> = new Set(
  "said says told tells added adds wrote writes explained argued noted believes thinks claimed insisted asked".split(
    " ",
  ),
);
