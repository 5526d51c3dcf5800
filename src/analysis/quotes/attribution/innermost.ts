/** Words in marks that one report holds and another one inside of it: they are quoted by the inner one. */
import type { Span } from "../../../document/span.ts";
import { countBelow } from "../../entities/search-ascending.ts";
import type { Attribution } from "../attribution.ts";

/** `attributions`, each without the stretches that a report inside its content quotes. Beside sorting, time in proportion to what lies inside of them. */
export function quotedInnermost(attributions: readonly Attribution[]): readonly Attribution[] {
  const inner = attributions
    .filter(({ cue, source, quoted }) => cue.length > 0 && source.length > 0 && quoted.length > 0)
    .map((one) => ({ one, start: startOf(one) }))
    .sort((a, b) => a.start - b.start);
  const starts = inner.map(({ start }) => start);
  return attributions.map((outer) => {
    if (outer.quoted.length === 0) return outer;
    const start = startOf(outer);
    const end = outer.content.reduce((last, span) => Math.max(last, span.end), start);
    const taken: Span[] = [];
    for (let at = countBelow(starts, start); (inner[at]?.start ?? end) < end; at++) {
      const one = inner[at]?.one;
      if (one && one !== outer && liesIn(one, outer)) taken.push(...one.quoted);
    }
    if (taken.length === 0) return outer;
    const quoted = outer.quoted.filter((span) => !taken.some((one) => one.start <= span.start && span.end <= one.end));
    const { content, cue, source, method, score } = outer;
    return { content, quoted, cue, source, method, score };
  });
}

/** Where the first word of a report's content stands. */
function startOf({ content }: Attribution): number {
  // No spread: a quotation may go on over more paragraphs than a call takes values.
  return content.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
}

function liesIn({ cue, source, content }: Attribution, outer: Attribution): boolean {
  const within = ({ start, end }: Span): boolean =>
    outer.content.some((span) => span.start <= start && end <= span.end);
  return [...cue, ...source, ...content].every(within);
}
