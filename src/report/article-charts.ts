/** The charts of an article for a terminal, its speakers in the colours that they have everywhere. */
import type { Stats } from "../analysis/stats.ts";
import type { Entity, Quote } from "../document/annotations.ts";
import type { ChartSection } from "./chart.ts";
import { voicesChart } from "./page/voices-chart.ts";
import { speakerRoles } from "./speaker-roles.ts";
import { statsCharts } from "./stats-charts.ts";

/** Who was found to speak; empty where nobody looked. */
export interface Voices {
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}

export function articleCharts(stats: Stats, { entities, quotes }: Voices): readonly ChartSection[] {
  const numbers = new Map([...speakerRoles(quotes).keys()].map((id, index) => [id, index + 1]));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const byName = new Map([...numbers].map(([id, number]) => [names.get(id), number]));
  const voices = voicesChart(stats, (quote) => {
    const id = quotes[quote]?.speaker;
    const number = id === undefined ? undefined : numbers.get(id);
    return number === undefined ? undefined : { label: names.get(id ?? 0) ?? "", number };
  });
  const charts = statsCharts(stats, (name) => byName.get(name ?? undefined));
  return [...charts.slice(0, 1), ...(voices === undefined ? [] : [voices]), ...charts.slice(1)];
}
