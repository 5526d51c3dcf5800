/** Words in marks that one report holds and another one inside of it: they are quoted by the inner one. */
import type { Span } from "../../../document/span.ts";
import type { Attribution } from "../attribution.ts";

/** `attributions`, each without the stretches that a report inside its content quotes. */
export function quotedInnermost(attributions: readonly Attribution[]): readonly Attribution[] {
  const inner = attributions.filter(
    ({ cue, source, quoted }) => cue.length > 0 && source.length > 0 && quoted.length > 0,
  );
  return attributions.map((outer) => {
    if (outer.quoted.length === 0) return outer;
    const taken = inner.filter((one) => one !== outer && liesIn(one, outer)).flatMap(({ quoted }) => quoted);
    if (taken.length === 0) return outer;
    const quoted = outer.quoted.filter(({ start, end }) => !taken.some((one) => one.start <= start && end <= one.end));
    const { content, cue, source, method, score } = outer;
    return { content, quoted, cue, source, method, score };
  });
}

function liesIn({ cue, source, content }: Attribution, outer: Attribution): boolean {
  const within = ({ start, end }: Span): boolean =>
    outer.content.some((span) => span.start <= start && end <= span.end);
  return [...cue, ...source, ...content].every(within);
}
