/** The fields of records by their JSON Schema, so that a misspelt one is told instead of being empty in every record. */
import type { Json } from "./report.ts";

type Schema = { readonly [key: string]: Json };

/** The names at one level of a schema, as far as `path` leads; undefined where the path leads nowhere. */
export function fieldsAt(schema: Schema, path: readonly string[]): readonly string[] | undefined {
  const [name, ...rest] = path;
  const properties = propertiesOf(schema);
  if (name === undefined) return Object.keys(properties);
  const next = Object.hasOwn(properties, name) ? properties[name] : isOpen(schema) ? {} : undefined;
  return isSchema(next) ? fieldsAt(next, rest) : undefined;
}

/** Of an object, of the elements of an array, of the first alternative that has some. */
function propertiesOf(schema: Schema): Schema {
  if (isSchema(schema["properties"])) return schema["properties"];
  if (isSchema(schema["items"])) return propertiesOf(schema["items"]);
  const alternatives = Array.isArray(schema["anyOf"]) ? schema["anyOf"].filter(isSchema) : [];
  return Object.assign({}, ...alternatives.map(propertiesOf));
}

/** Objects whose names are not known beforehand. */
const isOpen = (schema: Schema): boolean => isSchema(schema["additionalProperties"]);

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
