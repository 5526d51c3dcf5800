/** What JSON Schemas are put together from. */
import type { Json } from "./report.ts";

export type Schema = { readonly [key: string]: Json };

export const string = (description: string): Schema => ({ type: "string", description });
/** `null` where the article does not say. */
export const optional = (type: string, description: string): Schema => ({ type: [type, "null"], description });
export const count = (description: string): Schema => ({ type: "integer", minimum: 0, description });
export const share = (description: string): Schema => ({ type: "number", minimum: 0, maximum: 1, description });
export const list = (items: Schema, description: string): Schema => ({ type: "array", items, description });

/** An object all of whose properties are there. */
export function object(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  return {
    type: "object",
    ...(description !== undefined && { description }),
    properties,
    required: Object.keys(properties),
  };
}

export const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });

/** An offset into the text of an article. */
export const offset: Schema = count("UTF-16 code units of the article's text, as `show --json` prints it");
export const span: Schema = object({ start: offset, end: offset });
/** Words of an article with their place. */
export const words: Schema = object({
  text: string("as printed"),
  start: offset,
  end: offset,
  spans: list(span, "its parts"),
});

/** The schema of a command's records. */
export const schema = (title: string, record: Schema): Schema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title,
  ...record,
});
