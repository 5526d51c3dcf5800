/** The articles of a run as charts: by month, and by the outlet they come from. */
import type { ChartSection } from "./chart.ts";
import { grouped } from "./grouped.ts";

/** Articles by month ("2017-08") and by source. What an article does not say is counted under "". */
export interface CorpusCounts {
  readonly months: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
}

/** Months shown at most, the last ones; sources shown at most, the most frequent. */
const MOST_MONTHS = 24;
const MOST_SOURCES = 12;

export function corpusCharts({ months, sources }: CorpusCounts): readonly ChartSection[] {
  return [monthsChart(months), sourcesChart(sources)].flatMap((chart) => chart ?? []);
}

/** Every month from the first to the last, those without articles too. Nothing where no article has a date. */
function monthsChart(months: ReadonlyMap<string, number>): ChartSection | undefined {
  const dated = [...months.keys()].filter((month) => month !== "").sort();
  const [first] = dated;
  const last = dated.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const all = monthsBetween(first, last);
  const shown = all.slice(-MOST_MONTHS);
  const earlier = dated
    .filter((month) => month < (shown[0] ?? ""))
    .reduce((sum, month) => sum + countOf(months, month), 0);
  const bars = [
    ...(earlier > 0 ? [bar("earlier", earlier)] : []),
    ...shown.map((month) => bar(month, countOf(months, month))),
    ...(months.has("") ? [bar("no date", countOf(months, ""))] : []),
  ];
  const summary = `${grouped(dated.length)} ${dated.length === 1 ? "month" : "months"} with articles, ${first} to ${last}.`;
  return { type: "chart", shape: "bars", title: "Articles by month", values: bars, summary };
}

function sourcesChart(sources: ReadonlyMap<string, number>): ChartSection | undefined {
  const named = [...sources].filter(([source]) => source !== "").sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (named.length === 0) return undefined;
  const rest = named.slice(MOST_SOURCES);
  const others = rest.reduce((sum, [, count]) => sum + count, 0);
  const bars = [
    ...named.slice(0, MOST_SOURCES).map(([source, count]) => bar(source, count)),
    ...(others > 0 ? [bar(`${rest.length} more`, others)] : []),
    ...(sources.has("") ? [bar("no source", countOf(sources, ""))] : []),
  ];
  const summary = `${grouped(named.length)} ${named.length === 1 ? "source" : "sources"}.`;
  return { type: "chart", shape: "bars", title: "Articles by source", values: bars, summary };
}

const bar = (label: string, count: number): ChartSection["values"][number] => ({
  label,
  value: count,
  text: `${grouped(count)} ${count === 1 ? "article" : "articles"}`,
});

const countOf = (counts: ReadonlyMap<string, number>, key: string): number => counts.get(key) ?? 0;

/** A hundred years: more would be a wrong date. */
const MOST_BETWEEN = 1200;

/** The months of the calendar from `first` to `last`, both as "2017-08", counted back from `last`. */
function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = last.split("-").map(Number);
  for (let name = last; name >= first && months.length < MOST_BETWEEN; ) {
    months.unshift(name);
    month -= 1;
    if (month === 0) {
      month = 12;
      year -= 1;
    }
    name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  }
  return months;
}
