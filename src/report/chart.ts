/** Figures to be looked at: what a chart shows, before anybody draws it in cells or as a picture. */

/** One value of a chart. */
export interface ChartValue {
  /** What it is the value of: a name, a month, "sentence 3". */
  readonly label: string;
  /** At least 0; in the unit of the chart. */
  readonly value: number;
  /** The value as people read it: "124 words, 29%". */
  readonly text: string;
  /** Whose value it is: the speaker's number in the article (1, 2, 3 …), which gives it a colour. */
  readonly speaker?: number;
  /** True for what only fills the picture up: the article's own words among the quoted ones. */
  readonly muted?: boolean;
}

/**
 * How values are compared: `bars` are labelled and compared by length, `parts` make up a whole and keep their order,
 * `series` follow one another, too many to be labelled.
 */
export type ChartShape = "bars" | "parts" | "series";

export interface ChartSection {
  readonly type: "chart";
  readonly shape: ChartShape;
  readonly title: string;
  readonly values: readonly ChartValue[];
  /** What the chart shows, in a sentence: for those who cannot see it. */
  readonly summary: string;
}
