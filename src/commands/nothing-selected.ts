/** What is told when a selection is empty: silence looks like a broken run. */

/** Flags that select, by their names without dashes in the order of the help; undefined for those not given. */
export type Filters = Readonly<Record<string, string | boolean | undefined>>;

/** ` with --type scare --contains "sea wall"`; empty where nothing was asked for. */
export function withFilters(filters: Filters): string {
  const given = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [value === true ? `--${name}` : `--${name} ${quoted(value)}`],
  );
  return given.length === 0 ? "" : ` with ${given.join(" ")}`;
}

const quoted = (value: string): string => (/^[\w.,-]+$/.test(value) ? value : `"${value}"`);
