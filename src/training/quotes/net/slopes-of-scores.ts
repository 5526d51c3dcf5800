/** From the scores of labels to the slopes of the log-likelihood of one of them. */
import { QUOTE_LABELS } from "../../../models/quote-model.ts";
import { ROW } from "../../../models/quote-net/quote-net.ts";

/** Turns the scores of the labels at `from` into `share` times their slopes; returns the negative log-likelihood of `label`. */
export function slopesOfScores(scores: Float32Array, from: number, label: number, share: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < QUOTE_LABELS; other++) top = Math.max(top, scores[from + other] ?? 0);
  let sum = 0;
  for (let other = 0; other < QUOTE_LABELS; other++) sum += Math.exp((scores[from + other] ?? 0) - top);
  const loss = top + Math.log(sum) - (scores[from + label] ?? 0);
  for (let other = 0; other < QUOTE_LABELS; other++) {
    const chance = Math.exp((scores[from + other] ?? 0) - top) / sum;
    scores[from + other] = share * ((other === label ? 1 : 0) - chance);
  }
  for (let other = QUOTE_LABELS; other < ROW; other++) scores[from + other] = 0;
  return loss;
}
