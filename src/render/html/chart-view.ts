/** Charts as tables with bars, and as pictures with a text in their place. No colour says what words do not. */
import type { ChartSection, ChartValue } from "../../report/chart.ts";
import { grouped } from "../../report/grouped.ts";
import { html, type Markup } from "./markup.ts";

/** From a speaker's number to the class of their colour. */
export type HueOf = (speaker: number | undefined) => string;

export function renderChart(chart: ChartSection, hueOf: HueOf): Markup {
  switch (chart.shape) {
    case "bars":
      return renderBars(chart, hueOf);
    case "parts":
      return renderParts(chart, hueOf);
    case "series":
      return renderSeries(chart);
    default:
      return chart.shape satisfies never;
  }
}

const hueClass = ({ muted, speaker }: ChartValue, hueOf: HueOf): string =>
  muted === true ? "muted" : speaker === undefined ? "plain" : hueOf(speaker);

/** Hundredths: a page needs no more. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** A table, which says everything; the bars beside its figures are for the eye alone. */
function renderBars({ title, values, summary }: ChartSection, hueOf: HueOf): Markup {
  const most = values.reduce((best, { value }) => Math.max(best, value), 0) || 1;
  const rows = shortened(values).map(
    (value) =>
      html`<tr class="${hueClass(value, hueOf)}"><th scope="row"><bdi>${value.label}</bdi></th><td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${round((100 * value.value) / most)}" height="10"></rect></svg></td><td>${value.text}</td></tr>\n`,
  );
  return html`<figure class="chart"><table class="bars"><caption>${title}</caption><tbody>
${rows}</tbody></table><figcaption>${summary}</figcaption></figure>
`;
}

/** Rows that are still looked at. */
const MOST_BARS = 40;

/** The first values, and one that says how many are left out; what only fills the picture up stays. */
function shortened(values: readonly ChartValue[]): readonly ChartValue[] {
  const compared = values.filter(({ muted }) => muted !== true);
  if (compared.length <= MOST_BARS) return values;
  const rest = compared.slice(MOST_BARS - 1);
  const value = rest.reduce((sum, other) => sum + other.value, 0);
  const more: ChartValue = { label: `${grouped(rest.length)} more`, value, text: grouped(value) };
  return [...compared.slice(0, MOST_BARS - 1), more, ...values.filter(({ muted }) => muted === true)];
}

/** Thousandths of the bar. */
const NARROWEST_PART = 1;

/** One bar, cut into its parts in their order. */
function renderParts({ title, values, summary }: ChartSection, hueOf: HueOf): Markup {
  const whole = values.reduce((sum, { value }) => sum + value, 0) || 1;
  let at = 0;
  let drawnTo = -1;
  const parts = values.map((value) => {
    const x = round((1000 * at) / whole);
    at += value.value;
    const width = round((1000 * value.value) / whole);
    // Muted parts are the ground of the bar; of parts too narrow to be seen apart, the first stands for its neighbours.
    if (value.muted === true || x + width < drawnTo + NARROWEST_PART) return undefined;
    drawnTo = x + width;
    return html`<rect class="${hueClass(value, hueOf)}" x="${x}" width="${Math.max(width, NARROWEST_PART)}" height="10"><title>${value.label}: ${value.text}</title></rect>`;
  });
  return html`<figure class="chart parts"><figcaption><strong>${title}</strong> ${summary}</figcaption><svg role="img" aria-label="${title}. ${summary}" viewBox="0 0 1000 10" preserveAspectRatio="none">${parts}</svg></figure>
`;
}

/** Columns that a page has room for; of more values, each column is the greatest of its neighbours. */
const MOST_COLUMNS = 240;
const COLUMN = 10;

function renderSeries({ title, values, summary }: ChartSection): Markup {
  const each = Math.max(1, Math.ceil(values.length / MOST_COLUMNS));
  const columns: ChartValue[] = [];
  for (let from = 0; from < values.length; from += each) {
    const group = values.slice(from, from + each);
    const greatest = group.reduce((best, value) => (value.value > best.value ? value : best));
    columns.push(greatest);
  }
  const most = columns.reduce((best, { value }) => Math.max(best, value), 0) || 1;
  const bars = columns.map((value, index) => {
    const height = round((100 * value.value) / most);
    return html`<rect x="${index * COLUMN + 1}" y="${round(100 - height)}" width="${COLUMN - 2}" height="${height}"><title>${value.label}: ${value.text}</title></rect>`;
  });
  return html`<figure class="chart series"><figcaption><strong>${title}</strong> ${summary}</figcaption><svg role="img" aria-label="${title}. ${summary}" viewBox="0 0 ${columns.length * COLUMN} 100" preserveAspectRatio="none">${bars}</svg></figure>
`;
}
