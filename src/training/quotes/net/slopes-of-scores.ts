/** From the scores of labels to the slopes of the log-likelihood of one of them. */

/**
 * Turns the first `labels` of `scores` into `share` times their slopes and the rest into zeros; returns the negative
 * log-likelihood of `label`.
 */
export function slopesOfScores(scores: Float32Array, labels: number, label: number, share: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < labels; other++) top = Math.max(top, scores[other] ?? 0);
  let sum = 0;
  for (let other = 0; other < labels; other++) sum += Math.exp((scores[other] ?? 0) - top);
  const loss = top + Math.log(sum) - (scores[label] ?? 0);
  for (let other = 0; other < labels; other++) {
    const chance = Math.exp((scores[other] ?? 0) - top) / sum;
    scores[other] = share * ((other === label ? 1 : 0) - chance);
  }
  scores.fill(0, labels);
  return loss;
}
