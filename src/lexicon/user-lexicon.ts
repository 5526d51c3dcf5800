/**
 * A user's own names. One name a line, fields parted by tabs, or by commas where the line has no tab (then with the
 * quotation marks of CSV):
 *
 *     name[,type[,full name]]
 *
 *     Joseph Dunford                        a person: without a type, names are people
 *     Acme, ORG                             an organisation
 *     "Smith, Jones & Co.",ORG              a comma inside the name
 *     Fighting Joe,PERSON,Joseph Dunford    another name of somebody
 *
 * Types are those of the records, in any case. Blank lines and lines that begin with "#" say nothing, as does a first
 * line "name,type" that heads the columns.
 */
import { ENTITY_TYPES, type EntityType } from "../document/annotations.ts";
import { InputError } from "../errors.ts";

export interface LexiconEntry {
  /** As it stands in articles; case counts. */
  readonly name: string;
  readonly type: EntityType;
  /** What the entity is called, where `name` is an alias. */
  readonly canonical?: string;
}

export type UserLexicon = readonly LexiconEntry[];

/** The entries of a lexicon file, in order. Throws `InputError` with the number of the first line that cannot be read. */
export function parseLexicon(text: string): UserLexicon {
  const entries: LexiconEntry[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [name = "", type = "", canonical = ""] = fieldsOf(line);
    if (entries.length === 0 && name.toLowerCase() === "name" && type.toLowerCase() === "type") continue;
    if (name === "") throw new InputError(`line ${index + 1} of the lexicon has no name: "${line}"`, { hint: FORM });
    entries.push({ name, type: typeOf(type, index + 1), ...(canonical !== "" && canonical !== name && { canonical }) });
  }
  return entries;
}

const FORM = "write a line as name,type or name,type,full name";

function typeOf(word: string, line: number): EntityType {
  if (word === "") return "PERSON";
  const type = ENTITY_TYPES.find((known) => known === word.toUpperCase());
  if (type !== undefined) return type;
  throw new InputError(`line ${line} of the lexicon has an unknown type "${word}"`, {
    hint: `use one of ${ENTITY_TYPES.join(", ")}`,
  });
}

function fieldsOf(line: string): string[] {
  if (line.includes("\t")) return line.split("\t").map((field) => field.trim());
  const fields: string[] = [];
  // A quoted field, in which "" is a quotation mark, or a plain one.
  for (const match of line.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*|([^,]*))(?:,|$)/g)) {
    if (match.index === line.length && !line.endsWith(",")) break;
    fields.push((match[1]?.replace(/""/g, '"') ?? match[2] ?? "").trim());
  }
  return fields;
}
