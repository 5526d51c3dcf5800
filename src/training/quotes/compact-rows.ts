/** Feature lists with buckets replaced by rows of a table, for the inner loops of training. */
import type { FeatureList } from "../../analysis/quotes/attribution/model/feature-list.ts";
import type { AdaTable } from "./ada-table.ts";

export interface CompactRows {
  /** Rows of the table; features without one are left out. */
  readonly rows: Int32Array;
  /** Word i has rows `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  /** How many of a word's rows come from its first `leading` features. */
  readonly leading: Uint8Array;
}

export function compactRows(table: AdaTable, { ids, offsets, rows: count }: FeatureList, leading = 0): CompactRows {
  const rows = new Int32Array(offsets[count] ?? 0);
  const starts = new Int32Array(count + 1);
  const kept = new Uint8Array(count);
  let used = 0;
  for (let i = 0; i < count; i++) {
    const from = offsets[i] ?? 0;
    for (let k = from; k < (offsets[i + 1] ?? 0); k++) {
      const row = table.rowOf(ids[k] ?? 0);
      if (row < 0) continue;
      rows[used++] = row;
      if (k - from < leading) kept[i] = (kept[i] ?? 0) + 1;
    }
    starts[i + 1] = used;
  }
  return { rows: rows.slice(0, used), offsets: starts, leading: kept };
}
