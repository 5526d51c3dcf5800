/**
 * Articles written on one line, with what earlier stages found in them put in by hand:
 *
 *     {Hugh Hill} {ORG Reuters}   names, of a person where nothing is said
 *     sings^VBZ                   a part of speech; all other words are of no class ("X")
 *     <s Abe> <c said> <q he won> source, cue and content of a proposal; <s2 …> of the second one
 *     <d TOKYO, Aug. 18 —>        a dateline
 *     # A headline ¶ A paragraph  blocks
 */
import { LexemeTable } from "../../src/analysis/quotes/attribution/grammar/lexeme.ts";
import { buildPassages, type Passage } from "../../src/analysis/quotes/attribution/passage.ts";
import type { Proposal } from "../../src/analysis/quotes/attribution/proposal.ts";
import type { QuotedStretch } from "../../src/analysis/quotes/attribution.ts";
import { findQuotedStretches } from "../../src/analysis/quotes/quoted-stretches.ts";
import { segment } from "../../src/analysis/segment.ts";
import { ENTITY_TYPES, type Entity, type EntityType, type Segmentation } from "../../src/document/annotations.ts";
import type { Article, Block } from "../../src/document/article.ts";
import type { Span, TokenRange } from "../../src/document/span.ts";
import { POS_LABELS } from "../../src/models/pos/labels.ts";

export interface MarkedArticle {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly entities: readonly Entity[];
  readonly stretches: readonly QuotedStretch[];
  readonly parts: Uint8Array;
  readonly passages: readonly Passage[];
  /** Those of the first passage that the line proposes. */
  readonly proposals: readonly Proposal[];
}

interface Marked extends Span {
  readonly label: string;
}

const OPENS: Readonly<Record<string, RegExp>> = {
  "{": /^\{([A-Z]{2,} )?/,
  "<": /^<([scqd]\d?) /,
};
const PARTS: readonly string[] = POS_LABELS;
const TAG = /^\^([A-Z$]+)/;

export function readMarked(line: string, lexemes: LexemeTable = new LexemeTable()): MarkedArticle {
  const { text, marked, tags } = strip(line.replaceAll(" ¶ ", "\n"));
  const blocks = [...text.matchAll(/\S.*/g)].map(({ index, 0: words }): Block => {
    const isHeadline = words.startsWith("# ");
    const start = isHeadline ? index + 2 : index;
    const end = index + words.trimEnd().length;
    const dateline = marked.find(({ label, ...span }) => label === "d" && span.start >= start && span.end <= end);
    return { kind: isHeadline ? "title" : "paragraph", start, end, ...(dateline && { dateline }) };
  });
  const article: Article = {
    id: "a",
    format: "plain",
    text,
    meta: { tags: [] },
    blocks,
    captions: [],
    warnings: [],
  };
  const segmentation = segment(article);
  const { tokens } = segmentation;
  const rangeOf = ({ start, end }: Span): TokenRange => {
    let from = 0;
    while (from < tokens.length && (tokens.starts[from] ?? 0) < start) from++;
    let to = from;
    while (to < tokens.length && (tokens.ends[to] ?? 0) <= end) to++;
    return { from, to };
  };
  const parts = Uint8Array.from(tokens.starts.subarray(0, tokens.length), (start, i) =>
    POS_LABELS.indexOf(/[\p{L}\p{N}]/u.test(text.slice(start, tokens.ends[i])) ? "X" : "PUNCT"),
  );
  for (const { start, end, label } of tags) {
    const part = PARTS.indexOf(label);
    if (part < 0) throw new Error(`no part of speech "${label}" in ${line}`);
    parts.fill(part, rangeOf({ start, end }).from, rangeOf({ start, end }).to);
  }
  const entities = marked.flatMap(({ start, end, label }, index): Entity[] => {
    const type: EntityType | undefined =
      label === "" ? "PERSON" : ENTITY_TYPES.find((name) => name === label.trimEnd());
    if (type === undefined) return [];
    const mention = { start, end, tokens: rangeOf({ start, end }), type, confidence: 1 };
    return [{ id: index, type, name: text.slice(start, end), aliases: [], roles: [], mentions: [mention] }];
  });
  const stretches = findQuotedStretches(article, segmentation);
  const passages = buildPassages(article, segmentation, entities, stretches, lexemes, parts);
  return { article, segmentation, entities, stretches, parts, passages, proposals: proposalsOf(marked, rangeOf) };
}

function proposalsOf(marked: readonly Marked[], rangeOf: (span: Span) => TokenRange): readonly Proposal[] {
  return ["", "2", "3"].flatMap((which): Proposal[] => {
    const [source, cue, content] = ["s", "c", "q"].map((role) =>
      marked.filter(({ label }) => label === role + which).map(rangeOf),
    );
    return content?.length
      ? [{ source: source?.[0], cue: cue?.[0], content, method: which === "" ? "model" : `model ${which}`, score: 1 }]
      : [];
  });
}

/** The text without its marks, and what they mark. */
function strip(line: string): { readonly text: string; readonly marked: Marked[]; readonly tags: Marked[] } {
  const open: { readonly start: number; readonly label: string; readonly closer: string }[] = [];
  const marked: Marked[] = [];
  const tags: Marked[] = [];
  let text = "";
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at);
    const opener = OPENS[rest[0] ?? ""]?.exec(rest);
    const tag = TAG.exec(rest);
    if (opener) {
      open.push({ start: text.length, label: opener[1] ?? "", closer: rest[0] === "{" ? "}" : ">" });
      at += opener[0].length;
    } else if (open.at(-1)?.closer === rest[0]) {
      const { start = 0, label = "" } = open.pop() ?? {};
      marked.push({ start, end: text.length, label });
      at++;
    } else if (tag) {
      tags.push({ start: text.search(/[^\s“”‘’"'({<]+$/), end: text.length, label: tag[1] ?? "" });
      at += tag[0].length;
    } else {
      text += rest[0];
      at++;
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${line}`);
  return { text, marked: marked.sort((a, b) => a.start - b.start), tags };
}

/** Words of a passage; "–" for none. */
export function wordsOf({ words }: Passage, range: TokenRange | undefined): string {
  return range ? words.slice(range.from, range.to).join(" ") : "–";
}
