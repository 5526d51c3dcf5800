/** The figures of an article in groups, as `stats` prints them. */
import type { Stats } from "../../analysis/stats.ts";
import { ENTITY_TYPES } from "../../document/annotations.ts";
import { PLURALS } from "../highlights.ts";
import { figureFields } from "../stats-report.ts";
import type { FigureGroup } from "./page.ts";

/** All groups that were measured. */
export function figureGroups(stats: Stats): readonly FigureGroup[] {
  const { length, words, quotations, names } = figureFields(stats);
  const groups: readonly FigureGroup[] = [
    { title: "Length", fields: length },
    { title: "Words and readability", fields: words },
    { title: "Quotations", fields: quotations },
    { title: "Names", fields: names.map(([label, value]) => [nounOf(label), value] as const) },
  ];
  return groups.filter(({ fields }) => fields.length > 0);
}

/** Types as a reader calls them. */
function nounOf(label: string): string {
  const type = ENTITY_TYPES.find((known) => known === label);
  return type === undefined ? label : PLURALS[type];
}
