/** Labelled articles as the tagger learns from them: parsed and segmented by the program itself. */
import { readFileSync } from "node:fs";
import { segment } from "../../analysis/segment.ts";
import { ENTITY_TYPES, type EntityType, type Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { beginOf } from "../../models/ner/labels.ts";
import { parseArticle } from "../../parser/parse-article.ts";

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

export interface LabelledArticle {
  readonly article: Article;
  readonly segmentation: Segmentation;
  /** Label of each token, as numbered by `NER_LABELS`. */
  readonly gold: Uint8Array;
  /** For corpora with other types: a bit for each label that a token may have. */
  readonly allowed?: Uint32Array;
  readonly entities: readonly LabelledSpan[];
}

/** What a corpus' types can be in ours, and what its unlabelled words may be besides outside. */
export interface TypeMap {
  readonly types: Readonly<Record<string, readonly EntityType[]>>;
  readonly unlabelled: readonly EntityType[];
}

/** wikigold: nationalities are MISC, dates and sums are not labelled. */
export const WIKIGOLD: TypeMap = {
  types: { PERSON: ["PERSON"], ORG: ["ORG"], LOC: ["LOC", "FAC"], MISC: ["MISC", "NORP", "PRODUCT"] },
  unlabelled: ["DATE", "MONEY"],
};

/** UNER: people, organisations and places only. */
export const UNER: TypeMap = {
  types: { PERSON: ["PERSON"], ORG: ["ORG"], LOC: ["LOC", "FAC"] },
  unlabelled: ["NORP", "PRODUCT", "MISC", "DATE", "MONEY"],
};

interface RawArticle {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** The articles of a JSONL file, each with its labels on the tokens of the program's own tokeniser. */
export function readCorpus(path: string, map?: TypeMap): LabelledArticle[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => labelArticle(JSON.parse(line) as RawArticle, map));
}

/** Recasing keeps every offset. */
export function recase(raw: RawArticle, change: (text: string) => string): RawArticle {
  const text = change(raw.text);
  return text.length === raw.text.length ? { ...raw, text } : raw;
}

export function labelArticle(raw: RawArticle, map?: TypeMap): LabelledArticle {
  const article = parseArticle({ id: raw.id, text: raw.text });
  const segmentation = segment(article);
  const { tokens } = segmentation;
  const gold = new Uint8Array(tokens.length);
  const allowed = map && new Uint32Array(tokens.length).fill(maskOf(map.unlabelled, "both") | 1);
  const entities: LabelledSpan[] = [];
  const openings = new Set(segmentation.sentences.map((sentence) => sentence.tokens.from));
  let token = 0;
  for (const { start, end, type } of [...raw.entities].sort((a, b) => a.start - b.start)) {
    const targets = map ? (map.types[type] ?? []) : ENTITY_TYPES.filter((known) => known === type);
    const [first] = targets;
    if (first === undefined) continue;
    entities.push({ start, end, type: first });
    while (token < tokens.length && (tokens.ends[token] ?? 0) <= start) token++;
    for (let place = 0; token < tokens.length && (tokens.starts[token] ?? 0) < end; token++, place++) {
      // A name that the sentence splitter cut in two is two names.
      if (openings.has(token)) place = 0;
      gold[token] = beginOf(first) + (place > 0 ? 1 : 0);
      if (allowed) allowed[token] = maskOf(targets, place > 0 ? "inside" : "begin");
    }
  }
  return { article, segmentation, gold, ...(allowed && { allowed }), entities };
}

function maskOf(types: readonly EntityType[], part: "begin" | "inside" | "both"): number {
  let mask = 0;
  for (const type of types) {
    if (part !== "inside") mask |= 1 << beginOf(type);
    if (part !== "begin") mask |= 1 << (beginOf(type) + 1);
  }
  return mask;
}
