/** Where the ranges of proposals meet each other and the marked stretches of a passage. */
import type { TokenRange } from "../../../../document/span.ts";
import type { PassageStretch } from "../passage.ts";
import type { Proposal } from "../proposal.ts";

/** Whether two ranges share a word. */
export function meet(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether a content has words inside the marks of a stretch. */
export function covers(content: readonly TokenRange[], { inner }: PassageStretch): boolean {
  return content.some((range) => meet(range, inner));
}

/** Whether a content takes in words of a source. */
export function meetAny(content: readonly TokenRange[], source: TokenRange | undefined): boolean {
  return source !== undefined && content.some((range) => meet(range, source));
}

/** Whether a rule's cue lies in a content, or its content over a cue, of what is known already. */
export function clashes(known: readonly Proposal[], { cue, content }: Proposal): boolean {
  return known.some(
    (other) =>
      (cue !== undefined && other.content.some((range) => meet(range, cue))) ||
      content.some(
        (range) => (other.cue !== undefined && meet(range, other.cue)) || other.content.some((one) => meet(one, range)),
      ),
  );
}
