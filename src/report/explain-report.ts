/** `explain`: why a quotation has the speaker it has. */
import type { Evidence } from "../analysis/quotes/explain/evidence.ts";
import type { ExplainedCandidate, SpeakerExplanation } from "../analysis/quotes/explain/explain-speaker.ts";
import type { Entity, Quote, Segmentation } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";
import { contains, type Span, textOf } from "../document/span.ts";
import { quoteText, shownQuoteText } from "../select/select-quotes.ts";
import { disjointMarks, markText } from "./mark-text.ts";
import { linked, placesIn } from "./place.ts";
import { paragraphNumbers, roleOf, round, spanRecord, wordsOf, wordsRecord } from "./quote-words.ts";
import type { Json, JsonRecord, ProseParagraph, Report, Rich, Role, Row, Run, Section } from "./report.ts";
import { speakerRoles } from "./speaker-roles.ts";

/** What the report needs of an analysis. */
export interface ExplainInput {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}

export const EXPLAIN_CSV_COLUMNS = [
  "article",
  "id",
  "text",
  "speaker",
  "confidence",
  "method",
  "foundBy",
  "reason",
  "evidence",
  "candidates",
] as const;

/** `id` is that of the quotation in the article: Q3. */
export function explainReport(input: ExplainInput, id: string, explanation: SpeakerExplanation): Report {
  return {
    records: [explainRecord(input, id, explanation)],
    rows: [explainRow(input, id, explanation)],
    sections: explainSections(input, id, explanation),
    layout: "page",
  };
}

function explainRecord({ article, entities }: ExplainInput, id: string, explained: SpeakerExplanation): JsonRecord {
  const { text } = article;
  const { quote, foundBy, foundScore, sourceKind, reason, evidence, candidates } = explained;
  const speaker = entities.find((entity) => entity.id === quote.speaker);
  const mention = wordsRecord(text, quote.source);
  return {
    article: article.id,
    id,
    type: quote.type,
    text: quoteText(text, quote),
    spans: quote.content.map(spanRecord),
    speaker:
      speaker === undefined && mention === null
        ? null
        : { name: speaker?.name ?? null, role: roleOf(text, speaker), entity: speaker?.id ?? null, mention },
    confidence: round(quote.confidence),
    method: quote.method,
    foundBy,
    foundScore: round(foundScore),
    sourceKind,
    reason,
    evidence: evidence.map(({ kind, span }) => ({ kind, text: textOf(text, span), ...spanRecord(span) })),
    candidates: candidates.map((candidate) => candidateRecord(text, candidate)),
  };
}

function candidateRecord(
  text: string,
  { entity, name, mention, score, probability, reasons }: ExplainedCandidate,
): Json {
  return {
    entity: entity ?? null,
    name: name ?? null,
    probability: round(probability),
    score: round(score),
    mention: mention === undefined ? null : { text: textOf(text, mention), ...spanRecord(mention) },
    reasons: reasons.map((because) => ({ text: because.text, weight: round(because.weight) })),
  };
}

function explainRow({ article, entities }: ExplainInput, id: string, explained: SpeakerExplanation): Row {
  const { quote, foundBy, reason, evidence, candidates } = explained;
  const columns: Record<(typeof EXPLAIN_CSV_COLUMNS)[number], Row[string]> = {
    article: article.id,
    id,
    text: quoteText(article.text, quote),
    speaker: entities.find((entity) => entity.id === quote.speaker)?.name ?? null,
    confidence: round(quote.confidence),
    method: quote.method,
    foundBy,
    reason,
    evidence: evidence
      .filter(({ kind }) => kind !== "sentence")
      .map(({ kind, span }) => `${kind}: ${wordsOf(article.text, [span])}`)
      .join("; "),
    candidates: candidates.map(({ name, probability }) => `${name ?? "nobody"} ${round(probability)}`).join("; "),
  };
  return columns;
}

function explainSections(input: ExplainInput, id: string, explained: SpeakerExplanation): readonly Section[] {
  const { article, entities, quotes } = input;
  const { quote, reason, candidates } = explained;
  const speaker = entities.find((entity) => entity.id === quote.speaker);
  const colors = speakerRoles(quotes);
  const colorOf = (entity: number | undefined): Role => colors.get(entity ?? -1) ?? "name";
  const about = roleOf(article.text, speaker);
  const place = placesIn(article)(quote.content[0]?.start ?? 0);
  const who: readonly Run[] =
    quote.type === "scare"
      ? [{ text: "nobody is quoted", role: "muted" }]
      : speaker === undefined
        ? [{ text: wordsOf(article.text, quote.source) ?? "speaker unknown", role: "muted" }]
        : [
            { text: speaker.name, role: colorOf(speaker.id) },
            { text: about === null ? "" : `, ${about}`, role: "muted" },
          ];
  const sections: Section[] = [
    {
      type: "prose",
      tight: true,
      isEntry: true,
      paragraphs: [
        {
          text: [linked({ text: id, role: "muted" }, place), { text: "  ", role: "muted" }, ...who],
          role: "title",
          hang: 4,
        },
        { text: quotation(article.text, quote), role: "quotation", indent: 4 },
      ],
    },
    { type: "prose", paragraphs: [{ text: sentence(reason) }] },
    { type: "prose", paragraphs: evidenceParagraphs(input, explained) },
    { type: "fields", fields: decisionFields(explained) },
  ];
  // A name needs no weighing.
  if (candidates.length > 1) {
    sections.push({
      type: "table",
      columns: [
        { header: "candidate", role: "name", flexible: true, narrow: 20 },
        { header: "share", role: "number" },
        { header: "score", role: "number" },
        { header: "because", role: "plain", flexible: true },
      ],
      rows: candidates.slice(0, MOST_CANDIDATES).map((candidate) => candidateLine(candidate, colorOf)),
    });
  }
  return sections;
}

/** A reason that would print as 0.0 is none; records have it. */
const LEAST_REASON = 0.05;

/** The others are all unlikely; records have them. */
const MOST_CANDIDATES = 8;

function quotation(text: string, quote: Quote): string {
  const words = shownQuoteText(text, quote);
  return quote.type === "direct" || quote.type === "scare" ? `“${words}”` : words;
}

const sentence = (reason: string): string => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;

function decisionFields({ quote, foundBy, foundScore, sourceKind }: SpeakerExplanation): [string, Rich][] {
  if (quote.type === "scare") return [["sure", percent(quote.confidence)]];
  const source = {
    name: "a name",
    pronoun: "a pronoun",
    description: "a description",
    none: "no words",
    "marked words": "",
  };
  const words = foundBy === "model" ? "the model of attributions" : `the rule “${foundBy}”`;
  return [
    ["words found by", foundBy === "none" ? "nothing: no words report it" : `${words}, score ${foundScore.toFixed(2)}`],
    ["they are", source[sourceKind]],
    ["speaker by", quote.method],
    ["sure", percent(quote.confidence)],
  ];
}

const signed = (value: number, plus: string): string => {
  const shown = Math.abs(value).toFixed(1);
  return `${shown === "0.0" ? "" : value < 0 ? "−" : plus}${shown}`;
};

const percent = (share: number): string => `${Math.round(100 * share)}%`;

function candidateLine(
  { entity, name, probability, score, reasons }: ExplainedCandidate,
  colorOf: (entity: number | undefined) => Role,
): Rich[] {
  const because = reasons.flatMap(({ text, weight }) =>
    Math.abs(weight) < LEAST_REASON ? [] : [`${text} ${signed(weight, "+")}`],
  );
  return [
    [{ text: name ?? "nobody named", role: entity === undefined ? "muted" : colorOf(entity) }],
    percent(probability),
    signed(score, ""),
    because.join("; "),
  ];
}

/** Each sentence that the answer rests on, with those words underlined in it, and where it stands. */
function evidenceParagraphs(
  { article, segmentation }: ExplainInput,
  { evidence, quote }: SpeakerExplanation,
): readonly ProseParagraph[] {
  const words = evidence.filter(({ kind }) => kind !== "sentence");
  const underlined = words.length > 0 ? words.map(({ span }) => span) : quote.content;
  const marks = disjointMarks(underlined.map((span) => ({ ...span, role: "evidence" as const })));
  const paragraphOf = paragraphNumbers(article);
  const sentences = segmentation.sentences.filter((found) => rests(found, words, evidence));
  const spoken = quote.content[0];
  return sentences.map((found): ProseParagraph => {
    const isOwn = spoken !== undefined && found.start <= spoken.start && spoken.start < found.end;
    const place = article.blocks[found.block]?.kind === "caption" ? "caption" : `par. ${paragraphOf(found.start)}`;
    return {
      text: [
        ...markText(article.text, found, "plain", marks),
        { text: ` (${place}${isOwn ? "" : ", elsewhere"})`, role: "muted" },
      ],
      indent: 4,
    };
  });
}

/** Whether a sentence is the one of the attribution, or holds words that the answer rests on. */
function rests(found: Span, words: readonly Evidence[], all: readonly Evidence[]): boolean {
  return (
    words.some(({ span }) => contains(found, span)) ||
    (words.length === 0 && all.some(({ span }) => span.start === found.start))
  );
}
