/** Article text cut into runs by the quotations and names that stand in it. */
import type { Entity, Quote } from "../../document/annotations.ts";
import type { Span } from "../../document/span.ts";
import { withMarks } from "../highlights.ts";
import type { MarkedRun } from "./page.ts";

interface Mark extends Span {
  /** What a run inside the mark is a part of. */
  readonly of: Omit<MarkedRun, "text">;
}

/** From a span of the text to its words, marked. Spans may come in any order. */
export type WordMarker = (span: Span) => readonly MarkedRun[];

/** Marks the quotations that have an id, with the marks around them, and the entities. */
export function createWordMarker(
  text: string,
  quotes: readonly Quote[],
  ids: ReadonlyMap<Quote, string>,
  entities: readonly Entity[],
): WordMarker {
  const reported: Mark[] = [];
  const quoted: Mark[] = [];
  for (const quote of quotes) {
    const id = ids.get(quote);
    if (id === undefined) continue;
    reported.push(...quote.content.map((span) => ({ ...span, of: { quote: id, reported: true } as const })));
    quoted.push(...quote.quoted.map((span) => ({ ...withMarks(text, span), of: { quote: id } })));
  }
  const named = entities.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }): Mark => ({ start, end, of: { name: id } })),
  );
  // Words in marks say more than words reported, and a quotation within another more than the one around it.
  const layers = [reported, quoted, named].map(flatten);
  return (span) => cut(text, span, layers);
}

/** Disjoint, ordered marks: where some overlap, the one that begins last holds, until it ends. */
function flatten(marks: readonly Mark[]): readonly Mark[] {
  const ordered = marks.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const flat: Mark[] = [];
  const open: Mark[] = [];
  let at = 0;
  const closeUntil = (offset: number): void => {
    for (let top = open.at(-1); top !== undefined && at < offset; top = open.at(-1)) {
      const end = Math.min(top.end, offset);
      if (end > at) flat.push({ start: at, end, of: top.of });
      at = Math.max(at, end);
      if (top.end > offset) return;
      open.pop();
    }
  };
  for (const mark of ordered) {
    closeUntil(mark.start);
    at = Math.max(at, mark.start);
    open.push(mark);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return flat;
}

function cut(words: string, span: Span, layers: readonly (readonly Mark[])[]): readonly MarkedRun[] {
  const runs: MarkedRun[] = [];
  const next = layers.map((marks) => firstEndingAfter(marks, span.start));
  let at = span.start;
  while (at < span.end) {
    let end = span.end;
    let of: Mark["of"] = {};
    for (const [layer, marks] of layers.entries()) {
      while ((marks[next[layer] ?? 0]?.end ?? span.end) <= at && (next[layer] ?? 0) < marks.length) {
        next[layer] = (next[layer] ?? 0) + 1;
      }
      const mark = marks[next[layer] ?? 0];
      if (mark === undefined) continue;
      const isIn = mark.start <= at;
      end = Math.min(end, isIn ? mark.end : mark.start);
      // A quotation in marks takes the place of the reported one.
      if (isIn) of = mark.of.quote === undefined ? { ...of, ...mark.of } : mark.of;
    }
    const before = runs.at(-1);
    const text = words.slice(at, end);
    if (before !== undefined && isSame(before, of)) runs[runs.length - 1] = { ...before, text: before.text + text };
    else runs.push({ text, ...of });
    at = end;
  }
  return runs;
}

function isSame(run: MarkedRun, of: Mark["of"]): boolean {
  return run.quote === of.quote && run.reported === of.reported && run.name === of.name;
}

function firstEndingAfter(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
