/** Precision, recall and F1, and Markdown tables of them. */

/** Counts of a comparison of predictions with a gold standard; add them up before dividing. */
export interface Counts {
  readonly correct: number;
  readonly predicted: number;
  readonly gold: number;
}

export const NOTHING: Counts = { correct: 0, predicted: 0, gold: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return { correct: a.correct + b.correct, predicted: a.predicted + b.predicted, gold: a.gold + b.gold };
}

/** How many of `predicted` are in `gold`; both are sets of anything comparable. */
export function countMatches(predicted: ReadonlySet<unknown>, gold: ReadonlySet<unknown>): Counts {
  let correct = 0;
  for (const value of predicted) if (gold.has(value)) correct++;
  return { correct, predicted: predicted.size, gold: gold.size };
}

/** Harmonic mean of precision and recall, 0 to 1; 0 where nothing is right. */
export function f1({ correct, predicted, gold }: Counts): number {
  return predicted + gold === 0 ? 0 : (2 * correct) / (predicted + gold);
}

/** Precision, recall and F1 in percent, as cells of a table. */
export function percentages(counts: Counts): readonly string[] {
  const { correct, predicted, gold } = counts;
  return [
    percent(predicted === 0 ? 0 : correct / predicted),
    percent(gold === 0 ? 0 : correct / gold),
    percent(f1(counts)),
  ];
}

export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** A Markdown table; columns after the first are aligned right. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = header.map((_, index) => (index === 0 ? "---" : "---:"));
  return [header, rule, ...rows].map(line).join("\n");
}
