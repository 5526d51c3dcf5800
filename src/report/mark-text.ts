/** Text cut into runs by what was found in it. */
import type { Span } from "../document/span.ts";
import type { Role, Run } from "./report.ts";

/** A stretch of the text and what it is. */
export interface Mark extends Span {
  readonly role: Role;
}

/** Marks in the order of the text, without those that overlap one before them. */
export function disjointMarks(marks: readonly Mark[]): readonly Mark[] {
  let end = 0;
  return marks
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      if (mark.start < end || mark.end <= mark.start) return false;
      end = mark.end;
      return true;
    });
}

/**
 * The words of `span` as runs in `role`, `outer` marks and `inner` marks; a run says what it stands in. Both
 * lists are ordered and disjoint, as `disjointMarks` makes them. Only the marks near `span` are looked at.
 */
export function markText(
  text: string,
  span: Span,
  role: Role,
  outer: readonly Mark[],
  inner: readonly Mark[] = [],
): readonly Run[] {
  const runs: Run[] = [];
  const add = (to: number, roles: readonly Role[]): void => {
    const [own = role, within] = roles;
    runs.push({ text: text.slice(at, to), role: own, ...(within !== undefined && { within }) });
    at = to;
  };
  let at = span.start;
  let nextOuter = firstEndingAfter(outer, at);
  let nextInner = firstEndingAfter(inner, at);
  while (at < span.end) {
    while ((outer[nextOuter]?.end ?? span.end) <= at) nextOuter++;
    while ((inner[nextInner]?.end ?? span.end) <= at) nextInner++;
    const around = outer[nextOuter];
    const mark = inner[nextInner];
    const edges = [around?.start, around?.end, mark?.start, mark?.end].filter(
      (edge) => edge !== undefined && edge > at,
    );
    const roles = [roleAt(mark, at), roleAt(around, at), role === "plain" ? undefined : role];
    add(
      Math.min(span.end, ...edges.map(Number)),
      roles.filter((found) => found !== undefined),
    );
  }
  return runs;
}

function roleAt(mark: Mark | undefined, offset: number): Role | undefined {
  return mark !== undefined && mark.start <= offset ? mark.role : undefined;
}

function firstEndingAfter(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
