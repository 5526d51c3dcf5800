/** The figures of an article as charts: who speaks how much, where, and how long the sentences are. */
import type { Stats } from "../analysis/stats.ts";
import type { ChartSection, ChartValue } from "./chart.ts";
import { grouped } from "./grouped.ts";

/** The speaker's number (1, 2, 3 …) by which pages and terminals colour them; undefined: no colour of their own. */
export type SpeakerNumber = (speaker: string | null) => number | undefined;

/** All charts that the figures support; none for an empty article. */
export function statsCharts(stats: Stats, numberOf: SpeakerNumber = () => undefined): readonly ChartSection[] {
  if (stats.words === 0) return [];
  return [...speakerCharts(stats, numberOf), sentenceCurve(stats), sentenceLengths(stats)];
}

/** Words by speaker, most first, the article's own words last; nothing where nobody is quoted. */
function speakerCharts(
  { words, quotedWords, speakers, quotations }: Stats,
  numberOf: SpeakerNumber,
): readonly ChartSection[] {
  if (speakers === null || quotedWords === null || speakers.length === 0) return [];
  const said = speakers.map(({ name, words: count }): ChartValue => {
    const speaker = numberOf(name);
    return {
      label: name ?? "speaker unknown",
      value: count,
      text: wordsAndShare(count, words),
      ...(speaker !== undefined && { speaker }),
    };
  });
  const narrated = words - quotedWords;
  const own: ChartValue = {
    label: "the article itself",
    value: narrated,
    text: wordsAndShare(narrated, words),
    muted: true,
  };
  return [
    {
      type: "chart",
      shape: "bars",
      title: "Words by speaker",
      values: [...said, own],
      summary: `${wordsAndShare(quotedWords, words)} of the article, stand in ${plural(quotations ?? 0, "quotation")}.`,
    },
  ];
}

/** The length of each sentence, in text order. */
function sentenceCurve({ sentenceWords, meanSentenceWords }: Stats): ChartSection {
  const longest = sentenceWords.reduce((most, words) => Math.max(most, words), 0);
  const shortest = sentenceWords.reduce((least, words) => Math.min(least, words), longest);
  return {
    type: "chart",
    shape: "series",
    title: "Length of each sentence",
    values: sentenceWords.map((words, index) => ({
      label: `sentence ${index + 1}`,
      value: words,
      text: plural(words, "word"),
    })),
    summary:
      sentenceWords.length === 1
        ? `1 sentence of ${plural(longest, "word")}.`
        : `${plural(sentenceWords.length, "sentence")} of ${shortest} to ${plural(longest, "word")}, ${(meanSentenceWords ?? 0).toFixed(1)} on average.`,
  };
}

/** Upper ends of the classes of sentence length, in words; the last is open. */
const CLASSES = [10, 20, 30, 40] as const;

/** How many sentences are short and long. */
function sentenceLengths({ sentenceWords }: Stats): ChartSection {
  const classes = [...CLASSES, Number.POSITIVE_INFINITY].map((most, index) => {
    const least = (CLASSES[index - 1] ?? 0) + 1;
    return { label: most === Number.POSITIVE_INFINITY ? `${least} and more` : `${least}–${most}`, most, count: 0 };
  });
  for (const words of sentenceWords) {
    const found = classes.find(({ most }) => words <= most);
    if (found !== undefined) found.count++;
  }
  const commonest = classes.reduce((best, entry) => (entry.count > best.count ? entry : best));
  return {
    type: "chart",
    shape: "bars",
    title: "Sentences by length in words",
    values: classes.map(({ label, count }) => ({ label, value: count, text: plural(count, "sentence") })),
    summary: `The commonest length is ${commonest.label} words: ${commonest.count} of ${plural(sentenceWords.length, "sentence")}.`,
  };
}

const plural = (count: number, noun: string): string => `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;

function wordsAndShare(words: number, all: number): string {
  return `${plural(words, "word")}, ${Math.round((100 * words) / all)}%`;
}
