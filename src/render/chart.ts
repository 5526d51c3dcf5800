/** Charts in cells: bars, a bar of parts, a line of small bars. */
import stringWidth from "fast-string-width";
import type { ChartSection, ChartValue } from "../report/chart.ts";
import type { Role } from "../report/report.ts";
import { graphemes } from "./graphemes.ts";
import { type Page, wrap } from "./prose.ts";

/** The signs that charts are drawn with. */
interface Signs {
  /** From an eighth of a cell, or whatever the smallest part is, to a full one. */
  readonly bar: readonly string[];
  /** From the lowest to the highest. */
  readonly steps: readonly string[];
  readonly muted: string;
  readonly ellipsis: string;
}

const BLOCKS: Signs = {
  bar: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
  steps: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
  muted: "░",
  ellipsis: "…",
};
/** For terminals whose locale knows no blocks. */
const ASCII: Signs = { bar: ["#"], steps: ["_", ".", ":", "-", "=", "+", "*", "#"], muted: ".", ellipsis: "~" };

const WIDEST = 80;
const WIDEST_LABEL = 26;
const GAP = 2;
const LEAST_BAR = 8;

/** Title, picture, and for what has no labels what it shows in words. */
export function renderChart(section: ChartSection, page: Page): string {
  const signs = page.ascii === true ? ASCII : BLOCKS;
  const width = Math.min(page.width ?? WIDEST, WIDEST);
  const title = `${wrap(page.theme.paint(section.title, "label"), width, 0)}\n`;
  const drawn = section.values.some(({ value }) => value > 0);
  return title + (drawn ? DRAWINGS[section.shape](section, width, signs, page) : "") + summaryOf(section, width, page);
}

type Drawing = (section: ChartSection, width: number, signs: Signs, page: Page) => string;

const DRAWINGS: Record<ChartSection["shape"], Drawing> = { bars: drawBars, parts: drawParts, series: drawSeries };

function summaryOf({ shape, summary }: ChartSection, width: number, { theme }: Page): string {
  return shape === "bars" ? "" : `${wrap(theme.paint(summary, "muted"), width, 0)}\n`;
}

function roleOf({ speaker, muted = false }: ChartValue): Role {
  if (speaker !== undefined) return `speaker:${speaker}`;
  return muted ? "muted" : "number";
}

/** A line each: label, bar, value. The longest bar takes the room there is. */
function drawBars({ values }: ChartSection, width: number, signs: Signs, { theme }: Page): string {
  const labels = values.map(({ label }) => shorten(theme.paint(label), Math.min(WIDEST_LABEL, width / 3), signs));
  const labelWidth = Math.max(...labels.map((label) => stringWidth(label)));
  const textWidth = Math.max(...values.map(({ text }) => stringWidth(text)));
  const room = Math.max(LEAST_BAR, width - labelWidth - textWidth - 2 * GAP);
  const most = Math.max(...values.map(({ value }) => value));
  const gap = " ".repeat(GAP);
  return values
    .map((value, index) => {
      const label = labels[index] ?? "";
      const bar = barOf((value.value / most) * room, value.muted === true, signs);
      const padding = " ".repeat(labelWidth - stringWidth(label));
      const rest = " ".repeat(Math.max(0, room - stringWidth(bar)));
      return `${label}${padding}${gap}${theme.paint(bar, roleOf(value))}${rest}${gap}${theme.paint(value.text)}`;
    })
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

/** A bar of `cells`, which need not be whole; whatever is above nothing shows. */
function barOf(cells: number, muted: boolean, { bar, muted: light }: Signs): string {
  if (cells <= 0) return "";
  if (muted) return light.repeat(Math.max(1, Math.round(cells)));
  const parts = Math.max(1, Math.round(cells * bar.length));
  const rest = parts % bar.length;
  return (bar.at(-1) ?? "").repeat(Math.floor(parts / bar.length)) + (rest === 0 ? "" : (bar[rest - 1] ?? ""));
}

/** One bar, whose stretches are the parts of the whole in their order; what is muted is drawn lightly. */
function drawParts({ values }: ChartSection, width: number, { bar, muted: light }: Signs, { theme }: Page): string {
  const total = values.reduce((sum, { value }) => sum + value, 0);
  let sum = 0;
  let drawn = 0;
  const stretches = values.map((value) => {
    sum += value.value;
    const end = Math.round((sum / total) * width);
    const cells = end - drawn;
    drawn = end;
    return theme.paint((value.muted === true ? light : (bar.at(-1) ?? "")).repeat(cells), roleOf(value));
  });
  return `${stretches.join("")}\n`;
}

/** One line of small bars; where there are more values than cells, the highest of those that share one. */
function drawSeries({ values }: ChartSection, width: number, { steps }: Signs, { theme }: Page): string {
  const cells = Math.min(width, values.length);
  const most = Math.max(...values.map(({ value }) => value));
  const line = Array.from({ length: cells }, (_, cell) => {
    const from = Math.floor((cell * values.length) / cells);
    const to = Math.max(from + 1, Math.floor(((cell + 1) * values.length) / cells));
    const highest = values.slice(from, to).reduce((high, { value }) => Math.max(high, value), 0);
    return steps[Math.min(steps.length - 1, Math.max(0, Math.ceil((highest / most) * steps.length) - 1))] ?? "";
  });
  return `${theme.paint(line.join(""), "number")}\n`;
}

/** At most `cells` wide; what is cut off shows as an ellipsis. Charts may shorten names: the figures beside them have them whole. */
function shorten(text: string, cells: number, { ellipsis }: Signs): string {
  if (stringWidth(text) <= cells) return text;
  let short = "";
  for (const { segment } of graphemes(text)) {
    if (stringWidth(short + segment) >= Math.floor(cells)) break;
    short += segment;
  }
  return short.trimEnd() + ellipsis;
}
