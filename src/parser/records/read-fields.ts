/** Records of data sets: objects and rows with a field for the text of an article. */

import type { ArticleRecord } from "./article-record.ts";
import { FIELD_NAMES, FIELDS, type Field, type FieldMap, normalName } from "./field-names.ts";
import { type Fields, isFields, reach } from "./fields.ts";
import { isNinjs, readNinjs } from "./read-ninjs.ts";

/** The record that `fields` hold; a field that `map` names is taken from there alone. */
export function readFields(fields: Fields, map: FieldMap = {}): ArticleRecord {
  if (isNinjs(fields)) return readNinjs(fields);
  const index = new Map<string, string>();
  for (const name of Object.keys(fields)) if (!index.has(normalName(name))) index.set(normalName(name), name);
  const values: Partial<Record<Field, string>> = {};
  const from: Record<string, string> = {};
  let tags: readonly string[] = [];
  for (const field of FIELDS) {
    const found = findField(fields, field, map, index);
    if (found === undefined) continue;
    if (field === "tags") tags = tagList(found.value);
    else values[field] = printed(found.value, field === "byline" ? ", " : "\n\n");
    from[field] = found.name;
  }
  const id = values.id ?? values.url;
  return { ...dropEmpty(values), ...(id !== undefined && { id }), tags, from };
}

function findField(
  fields: Fields,
  field: Field,
  map: FieldMap,
  index: ReadonlyMap<string, string>,
): { readonly name: string; readonly value: unknown } | undefined {
  const mapped = map[field];
  if (mapped !== undefined) {
    const value = reach(fields, mapped);
    return printed(value, " ") === "" ? undefined : { name: mapped, value };
  }
  for (const known of FIELD_NAMES[field]) {
    const name = index.get(known);
    if (name === undefined) continue;
    const value = fields[name];
    if (printed(value, " ") !== "") return { name, value };
  }
  return undefined;
}

// What an object among the values is called by: `{"name": "Reuters"}`, `{"main": "A headline"}`, `{"value": "2017-08-18"}`.
const INNER_NAMES = ["name", "main", "value", "original", "title", "text", "rendered", "__cdata", "url", "@id"];

/** Lists inside lists are read this deep: paragraphs of sections of an article. */
const DEEPEST = 6;

/** A value as text: lists joined by `separator`, objects by what they are called. Empty where there is nothing to print. */
function printed(value: unknown, separator: string, depth = 0): string {
  if (typeof value === "string") return /^(?:nan|none|null|n\/a)$/i.test(value.trim()) ? "" : value.trim();
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) {
    if (depth === DEEPEST) return "";
    const parts = value.map((part) => printed(part, separator, depth + 1));
    return parts.filter((part) => part !== "").join(separator);
  }
  if (!isFields(value)) return "";
  const name = INNER_NAMES.find((inner) => Object.hasOwn(value, inner) && typeof value[inner] === "string");
  return name === undefined ? "" : printed(value[name], separator, depth);
}

/** Tags of a list, of a list printed in a string (`["a", "b"]`, `['a', 'b']`), or of "a, b; c". */
function tagList(value: unknown): readonly string[] {
  const parts = Array.isArray(value)
    ? value.map((part) => printed(part, " "))
    : printed(value, ",")
        .replace(/^\[|\]$/g, "")
        .split(/[,;|]/);
  return [...new Set(parts.map((part) => part.trim().replace(/^["'](.*)["']$/, "$1")).filter(Boolean))];
}

function dropEmpty(values: Partial<Record<Field, string>>): Partial<Omit<Record<Field, string>, "tags">> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
