/** Quotations as a list to work through: the words, who said them, where they stand. */
import type { ArticlePage, MarkedRun, Quotation } from "../../report/page/page.ts";
import { html, type Markup } from "./markup.ts";
import { heading } from "./panels.ts";
import { hueOf, renderRuns, type WordContext } from "./words.ts";

/** The quotations of a page in their order, under the names of their speakers if they are grouped. */
export function renderQuotations(
  { quotations = [], isGrouped = false }: ArticlePage,
  level: number,
  context: WordContext,
): Markup {
  if (quotations.length === 0) return html`<p class="none">There are no quotations to list.</p>\n`;
  // A link to a quotation leads to its entry, not to the passage of another in which it is repeated.
  for (const { id } of quotations) context.anchored.add(`${context.prefix}${id}`);
  if (!isGrouped) return renderList(quotations, context);
  const groups = new Map<number | undefined, Quotation[]>();
  for (const quotation of quotations) {
    const group = groups.get(quotation.speaker);
    if (group === undefined) groups.set(quotation.speaker, [quotation]);
    else group.push(quotation);
  }
  return html`${[...groups].map(
    ([speaker, group]) =>
      html`<div class="group-of" data-speaker="${speaker}">${heading(level, speakerName(speaker, context))}${renderList(group, context)}</div>\n`,
  )}`;
}

function renderList(quotations: readonly Quotation[], context: WordContext): Markup {
  return html`<ol class="quotations">\n${quotations.map((quotation) => renderQuotation(quotation, context))}</ol>\n`;
}

function renderQuotation(quotation: Quotation, context: WordContext): Markup {
  const { id, type, speaker, place } = quotation;
  return html`<li class="quotation ${hueOf(speaker, context)}" id="${context.prefix}${id}" data-quote="${id}" data-speaker="${speaker}">${renderWords(quotation, context)}
<p class="said">${type === "scare" ? scareWords(quotation) : renderSpeaker(quotation, context)}</p>
<p class="place"><span class="id">${id}</span> ${placeWords(quotation)}${place.link === undefined ? undefined : html` · <a href="${place.link}" rel="noreferrer">in the original</a>`}</p></li>
`;
}

/** The passage, if there is one; else the words, in marks where all of them are quoted. */
function renderWords({ type, parts, joints, passage }: Quotation, context: WordContext): Markup {
  const runs = (words: readonly MarkedRun[]): Markup => renderRuns(words, context, new Set());
  if (passage !== undefined) {
    return html`<blockquote class="passage">${passage.map((words) => html`<p dir="auto">${runs(words)}</p>`)}</blockquote>`;
  }
  const [first, ...rest] = parts.map((part) => html`<span class="part">${runs(part)}</span>`);
  const words = html`<p dir="auto">${first}${rest.map((part, index) => html`${joints[index] ?? " "}${part}`)}</p>`;
  return type === "direct" || type === "scare"
    ? html`<blockquote class="direct">${words}</blockquote>`
    : html`<blockquote>${words}</blockquote>`;
}

const scareWords = ({ reason }: Quotation): string => `Marks that quote nobody: ${reason ?? "no reason found"}`;

function speakerName(speaker: number | undefined, { speakers }: WordContext): Markup {
  const { label = null, isNamed = false } = speakers.get(speaker ?? 0) ?? {};
  return label === null ? html`Speaker unknown` : html`<bdi>${isNamed ? label : `“${label}”`}</bdi>`;
}

function renderSpeaker({ speaker, mention, cue }: Quotation, context: WordContext): Markup {
  const { label = null, role = null } = context.speakers.get(speaker ?? 0) ?? {};
  const saysSo = [mention === label ? null : mention, cue].filter((words) => words !== null).join(" … ");
  return html`<strong>${speakerName(speaker, context)}</strong>${role === null ? undefined : html`, <bdi>${role}</bdi>`}${saysSo === "" ? undefined : html` <span class="cue">(<bdi>${saysSo}</bdi>)</span>`}`;
}

function placeWords({ place: { paragraph, line }, confidence, speaker }: Quotation): string {
  const where = paragraph === 0 ? "headline" : `paragraph ${paragraph}`;
  const facts = [where, line === undefined ? undefined : `line ${line}`];
  if (speaker !== undefined) facts.push(`${Math.round(100 * confidence)}% sure of the speaker`);
  return facts.filter((fact) => fact !== undefined).join(", ");
}
