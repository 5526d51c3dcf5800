/** ninjs, the IPTC's JSON for news: versions 1 (https://www.iptc.org/std/ninjs/ninjs-schema_1.3.json), 2 and 3. */
import type { ArticleRecord } from "./article-record.ts";
import { type Fields, isFields } from "./fields.ts";

/** Whether an object is a ninjs news item: its own address with a body, headline or type as ninjs writes them. */
export function isNinjs(fields: Fields): boolean {
  if (typeof fields["uri"] !== "string") return false;
  return (
    Object.keys(fields).some((name) => /^(?:body|headline|description)_\w+$/.test(name)) ||
    ["bodies", "headlines"].some((name) => Array.isArray(fields[name])) ||
    ["versioncreated", "versionCreated", "representationtype", "representationType"].some((name) => name in fields)
  );
}

/** The record of a ninjs item. Of several bodies the text is taken before the marked-up one, the fullest first. */
export function readNinjs(fields: Fields): ArticleRecord {
  const body = bodyOf(fields);
  const title = ofVersions(fields, "headline", "headlines") ?? text(fields["title"]) ?? text(fields["name"]);
  const byline =
    text(fields["byline"]) ?? namesOf(fields["infosources"], "byline") ?? namesOf(fields["people"], "creator");
  const source =
    text(fields["copyrightholder"]) ??
    text(fields["copyrightHolder"]) ??
    firstName(fields["organisations"] ?? fields["organisation"]);
  const date =
    text(fields["versioncreated"]) ??
    text(fields["versionCreated"]) ??
    text(fields["firstcreated"]) ??
    text(fields["firstCreated"]);
  const values = {
    title,
    body: body?.text,
    bodyKind: body?.kind,
    id: text(fields["uri"]),
    source,
    byline,
    date,
    url: text(fields["url"]) ?? linkOf(fields),
    language: text(fields["language"]),
    section: undefined,
  };
  const tags = [...names(fields["subject"] ?? fields["subjects"]), ...strings(fields["keywords"])];
  const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const captions = captionsOf(fields);
  return {
    ...present,
    tags: [...new Set(tags)],
    ...(captions.length > 0 && { captions }),
    from: Object.fromEntries(Object.keys(present).map((name) => [name, "ninjs"])),
  };
}

function bodyOf(fields: Fields): { readonly text: string; readonly kind: "text" | "html" } | undefined {
  // Version 1: body_text, body_xhtml, body_html, body_nitf …; version 2 and 3: a list with their media types.
  const list = Array.isArray(fields["bodies"]) ? fields["bodies"].filter(isFields) : [];
  const versions = [
    ...Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith("body_") ? [{ type: name.slice(5), value }] : [],
    ),
    ...list.map((body) => ({
      type: text(body["contenttype"]) ?? text(body["contentType"]) ?? "",
      value: body["value"],
    })),
  ].flatMap(({ type, value }) => {
    const words = text(value);
    return words === undefined
      ? []
      : [{ text: words, kind: /html|xml|nitf/i.test(type) ? ("html" as const) : ("text" as const) }];
  });
  // Markup keeps paragraphs, lists and captions apart.
  return versions.find(({ kind }) => kind === "html") ?? versions[0];
}

/** "headline" itself, version 1's "headline_main", or the entry of version 2's list that has no special role. */
function ofVersions(fields: Fields, name: string, plural: string): string | undefined {
  const plain = text(fields[name]) ?? text(fields[`${name}_main`]) ?? text(fields[`${name}_medium`]);
  if (plain !== undefined) return plain;
  const list = Array.isArray(fields[plural]) ? fields[plural].filter(isFields) : [];
  const main =
    list.find((entry) => entry["role"] === undefined || /main|medium/.test(String(entry["role"]))) ?? list[0];
  return text(main?.["value"]);
}

function captionsOf(fields: Fields): readonly string[] {
  const list = fields["associations"];
  const associations = Array.isArray(list) ? list : isFields(list) ? Object.values(list) : [];
  return associations.filter(isFields).flatMap((item) => {
    if (item["type"] !== "picture") return [];
    const words =
      text(item["description_text"]) ??
      text(item["description_caption"]) ??
      ofVersions(item, "description", "descriptions");
    return words === undefined ? [] : [words.replace(/\s+/g, " ")];
  });
}

function linkOf(fields: Fields): string | undefined {
  const uri = text(fields["uri"]) ?? "";
  return /^https?:/.test(uri) ? uri : undefined;
}

function namesOf(value: unknown, role: string): string | undefined {
  const list = Array.isArray(value) ? value.filter(isFields) : [];
  return text(list.find((entry) => String(entry["rel"] ?? entry["role"] ?? "").includes(role))?.["name"]);
}

function firstName(value: unknown): string | undefined {
  return names(value)[0];
}

function names(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isFields).flatMap((entry) => text(entry["name"]) ?? []) : [];
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((entry) => text(entry) ?? []) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
