/** Where in an article who speaks: its words from first to last, in one voice after the other. */

import type { Stats } from "../../analysis/stats.ts";
import type { ChartSection } from "../chart.ts";
import { grouped } from "../grouped.ts";
import type { Speaker } from "./page.ts";

/** `speakerOf` gives the speaker of each of the article's quotations, by index; undefined where nobody is quoted. */
export function voicesChart(
  { words, voices, quotedWordShare }: Stats,
  speakerOf: (quote: number) => Pick<Speaker, "label" | "number"> | undefined,
): ChartSection | undefined {
  if (voices === null || words === 0 || !voices.some(({ quote }) => quote !== undefined)) return undefined;
  return {
    type: "chart",
    shape: "parts",
    title: "Who speaks where",
    values: voices.map((voice) => {
      const text = `${grouped(voice.words)} ${voice.words === 1 ? "word" : "words"}`;
      if (voice.quote === undefined) return { label: "the article itself", value: voice.words, text, muted: true };
      const speaker = speakerOf(voice.quote);
      const label = speaker?.label ?? "speaker unknown";
      return { label, value: voice.words, text, ...(speaker !== undefined && { speaker: speaker.number }) };
    }),
    summary: `From the first word to the last; ${Math.round(100 * (quotedWordShare ?? 0))}% of the words are quoted.`,
  };
}
