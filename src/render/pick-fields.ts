/** Records cut down to the fields that were asked for, named by paths: "id", "speaker.name", "mentions.text". */
import type { Json, JsonRecord, Row, Scalar } from "../report/report.ts";

/** The record with these fields alone, each where it was; a path goes through every element of an array. */
export function pickFields(record: JsonRecord, paths: readonly string[]): JsonRecord {
  return pick(
    record,
    paths.map((path) => path.split(".")),
  ) as JsonRecord;
}

function pick(value: Json | undefined, paths: readonly (readonly string[])[]): Json {
  if (value === undefined) return null;
  if (paths.some((path) => path.length === 0) || value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map((element) => pick(element, paths));
  const names = new Set(paths.map(([name = ""]) => name));
  return Object.fromEntries(
    [...names].map((name) => {
      const within = paths.filter(([first]) => first === name).map((path) => path.slice(1));
      return [name, pick(Object.hasOwn(value, name) ? value[name] : undefined, within)];
    }),
  );
}

/** One field in a cell: a column of the row where there is one of that name, else what stands at the path, lists joined by "; ". */
export function fieldCell(row: Row | undefined, record: JsonRecord | undefined, path: string): Scalar {
  if (row !== undefined && Object.hasOwn(row, path)) return row[path] ?? null;
  const values = valuesAt(record ?? null, path.split("."));
  const [first = null] = values;
  if (values.length <= 1 && (first === null || typeof first !== "object")) return first;
  return values.map((value) => (typeof value === "object" ? JSON.stringify(value) : String(value))).join("; ");
}

function valuesAt(value: Json, path: readonly string[]): readonly Json[] {
  if (isList(value)) return value.flatMap((element) => valuesAt(element, path));
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return [];
  return valuesAt(value[name] ?? null, rest);
}

/** `Array.isArray` for JSON values: it does not narrow readonly arrays. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
