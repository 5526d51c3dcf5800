/** How wide each column of a table becomes. */

/** A column's wish: its natural width in cells, and whether it gives way first. */
export interface ColumnWish {
  readonly natural: number;
  readonly flexible: boolean;
  /** Cells that it is content with where there is no room for all: it gives way before the others do. */
  readonly narrow?: number;
}

const NARROWEST = 6;

/**
 * Widths in cells for columns that stand `gap` cells apart on a page of `page` cells. On a page of undefined width, or
 * one that is wide enough, every column is as wide as its widest cell. Otherwise those give way that are content with less,
 * then the flexible ones, the widest first; when they are as narrow as the others allow, all do. Never below six cells (or the column's natural width).
 */
export function columnWidths(wishes: readonly ColumnWish[], page: number | undefined, gap: number): readonly number[] {
  const widths = wishes.map(({ natural }) => Math.max(1, natural));
  if (page === undefined) return widths;
  const room = page - gap * Math.max(0, wishes.length - 1);
  wishes.forEach(({ narrow }, index) => {
    if (narrow !== undefined) shrink(widths, [index], room, narrow);
  });
  const flexible = wishes.flatMap((wish, index) => (wish.flexible ? [index] : []));
  const all = wishes.map((_, index) => index);
  shrink(widths, flexible, room, 3 * NARROWEST);
  shrink(widths, all, room, NARROWEST);
  return widths;
}

/** Takes cells from the widest of `columns` until the sum of `widths` is `room` or all of them are down to `floor`. */
function shrink(widths: number[], columns: readonly number[], room: number, floor: number): void {
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const open = columns.filter((column) => (widths[column] ?? 0) > floor);
    const widest = Math.max(...open.map((column) => widths[column] ?? 0));
    const tallest = open.filter((column) => widths[column] === widest);
    if (tallest.length === 0) return;
    const next = Math.max(floor, ...open.map((column) => widths[column] ?? 0).filter((width) => width < widest));
    const step = Math.max(1, Math.min(widest - next, Math.floor(excess / tallest.length)));
    for (const column of tallest) {
      if (excess <= 0) return;
      widths[column] = widest - step;
      excess -= step;
    }
  }
}
