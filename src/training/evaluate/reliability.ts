/** Whether the confidence of quotations is what it claims: of the answers given 0.9, nine in ten should be right. */
import { markdownTable, percent } from "./figures.ts";

/** One judged answer. */
export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

interface Bin {
  readonly answers: readonly Judged[];
  readonly meanConfidence: number;
  readonly share: number;
}

const BINS = 10;

/** Answers in ten bins of equal width by confidence, the empty ones left out. */
function binned(answers: readonly Judged[]): readonly Bin[] {
  const bins = Array.from({ length: BINS }, (): Judged[] => []);
  for (const answer of answers) bins[Math.min(BINS - 1, Math.floor(answer.confidence * BINS))]?.push(answer);
  return bins
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      answers: bin,
      meanConfidence: bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length,
      share: bin.filter(({ isRight }) => isRight).length / bin.length,
    }));
}

/** Mean distance of confidence and share of right answers, weighted by bin (ECE, Guo et al. 2017); 0 for no answers. */
export function expectedCalibrationError(answers: readonly Judged[]): number {
  if (answers.length === 0) return 0;
  const sum = binned(answers).reduce(
    (total, bin) => total + bin.answers.length * Math.abs(bin.meanConfidence - bin.share),
    0,
  );
  return sum / answers.length;
}

/** Markdown: a row for each bin of confidence. */
export function reliabilityTable(answers: readonly Judged[]): string {
  return markdownTable(
    ["Confidence", "answers", "mean confidence", "right"],
    binned(answers).map((bin) => {
      const low = Math.min(BINS - 1, Math.floor((bin.answers[0]?.confidence ?? 0) * BINS)) / BINS;
      return [
        `${low.toFixed(1)}–${(low + 1 / BINS).toFixed(1)}`,
        String(bin.answers.length),
        percent(bin.meanConfidence),
        percent(bin.share),
      ];
    }),
  );
}
