/** The articles inside a JSON document: a list, a list under a name, or the document itself. */
import { namesBody } from "./field-names.ts";
import { type Fields, isFields } from "./fields.ts";

// What interfaces call their lists: NewsAPI, the Guardian, the New York Times, Elasticsearch, exports of all kinds.
const LISTS = [
  "articles",
  "items",
  "results",
  "docs",
  "documents",
  "data",
  "news",
  "entries",
  "records",
  "hits",
  "stories",
  "posts",
  "rows",
];
const DEEPEST = 3;

/** The values that may be articles, in order. A string stands for the text of one. */
export function findRecords(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document;
  if (!isFields(document)) return [document];
  return listInside(document, DEEPEST) ?? [document];
}

function listInside(fields: Fields, depth: number): readonly unknown[] | undefined {
  // An article may hold lists of its own: related items, pictures.
  if (namesBody(Object.keys(fields).filter((name) => typeof fields[name] === "string"))) return undefined;
  for (const name of LISTS) {
    const value = fields[name];
    if (Array.isArray(value) && value.some(isFields)) return value.map(unwrapped);
  }
  if (depth === 0) return undefined;
  for (const value of Object.values(fields)) {
    const found = isFields(value) ? listInside(value, depth - 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Elasticsearch keeps the document under `_source`, the Guardian the text under `fields`. */
function unwrapped(value: unknown): unknown {
  if (!isFields(value)) return value;
  if (isFields(value["_source"])) return value["_source"];
  return isFields(value["fields"]) ? { ...value, ...value["fields"] } : value;
}

/** Whether a document is a JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export function isJsonFeed(document: unknown): document is object {
  return (
    isFields(document) &&
    typeof document["version"] === "string" &&
    document["version"].startsWith("https://jsonfeed.org/")
  );
}
