/** Articles with hand-made speakers: reads `speakers/*.jsonl` and lines its names up with entities. */
import { readFileSync } from "node:fs";
import type { Entity, EntityType, Mention, Segmentation } from "../../document/annotations.ts";
import type { Span } from "../../document/span.ts";

export interface GoldQuote extends Span {
  readonly kind: "speech" | "scare";
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly mention_start: number | null;
  readonly mention_end: number | null;
  readonly how: "name" | "pronoun" | "description" | "implicit" | null;
  readonly full: "direct" | "mixed" | null;
  readonly alt?: string | readonly (string | null)[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly people: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly organizations: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly places: readonly string[];
}

export function readGoldArticles(file: string): readonly GoldArticle[] {
  return parseGoldArticles(readFileSync(file, "utf8"));
}

/** `lines`: one article each. */
export function parseGoldArticles(lines: string): readonly GoldArticle[] {
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line): GoldArticle => JSON.parse(line));
}

const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|gen|general|adm|admiral|sen|senator|rep|gov|president|prime|minister|sir|lord|dame|judge|justice|capt|captain|col|colonel|lt|sgt|rev|archbishop|bishop|chief|the)\.?\s+/i;

/** A name without accents, titles, case and punctuation: names with the same key are the same. */
export function nameKey(name: string): string {
  let bare = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s$/, "")
    .trim();
  while (TITLES.test(bare) && bare.split(/\s+/).length > 1) bare = bare.replace(TITLES, "");
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Keys of all answers that a gold quotation accepts; none for somebody the article does not name. */
export function acceptedKeys(quote: GoldQuote): ReadonlySet<string> {
  if (quote.speaker === null) return new Set();
  const others = quote.alt === undefined ? [] : [quote.alt].flat();
  return new Set([quote.speaker, ...others].flatMap((name) => (name === null ? [] : [nameKey(name)])));
}

/** Entities as the annotators saw them: every place where a name or an alias stands, longest first. */
export function goldEntities(article: GoldArticle, { tokens }: Segmentation): readonly Entity[] {
  const names = [
    ...article.people.map((person) => ({ ...person, type: "PERSON" as EntityType })),
    ...article.organizations.map((body) => ({ ...body, type: "ORG" as EntityType })),
    ...article.places.map((name) => ({ name, aliases: [], type: "LOC" as EntityType })),
  ];
  const forms = names.flatMap(({ name, aliases }, index) => [name, ...aliases].map((form) => ({ form, index })));
  forms.sort((a, b) => b.form.length - a.form.length);
  const taken = new Uint8Array(article.text.length);
  const mentions: Mention[][] = names.map(() => []);
  const starts = new Map(Array.from(tokens.starts, (start, index) => [start, index]));
  const ends = new Map(Array.from(tokens.ends, (end, index) => [end, index + 1]));
  for (const { form, index } of forms) {
    for (let at = article.text.indexOf(form); at >= 0; at = article.text.indexOf(form, at + 1)) {
      const from = starts.get(at);
      const to = ends.get(at + form.length);
      if (form === "" || from === undefined || to === undefined || taken[at] === 1) continue;
      taken.fill(1, at, at + form.length);
      mentions[index]?.push({
        start: at,
        end: at + form.length,
        tokens: { from, to },
        type: names[index]?.type ?? "MISC",
        confidence: 1,
      });
    }
  }
  return names
    .map(({ name, aliases, type }, index) => ({
      id: 0,
      name,
      aliases,
      type,
      roles: [],
      mentions: (mentions[index] ?? []).sort((a, b) => a.start - b.start),
    }))
    .filter((entity) => entity.mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map((entity, index) => ({ ...entity, id: index + 1 }));
}
