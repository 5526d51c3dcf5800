/** Quotations as a list to work through: the words, who said them, where they stand. */
import type { Quotation } from "../../report/page/page.ts";
import { html, type Markup } from "./markup.ts";
import { hueOf, renderRuns, type WordContext } from "./words.ts";

export function renderQuotations(quotations: readonly Quotation[], context: WordContext): Markup {
  if (quotations.length === 0) return html`<p class="none">There are no quotations to list.</p>\n`;
  return html`<ol class="quotations">\n${quotations.map((quotation) => renderQuotation(quotation, context))}</ol>\n`;
}

function renderQuotation(quotation: Quotation, context: WordContext): Markup {
  const { id, type, speaker, parts, place } = quotation;
  const words = parts.map((part) => html`<span class="part">${renderRuns(part, context, new Set())}</span>`);
  const [first, ...rest] = words;
  const joined = html`${first}${rest.map((part) => html` ${part}`)}`;
  const isQuoted = type === "direct" || type === "scare";
  return html`<li class="quotation ${hueOf(speaker, context)}" data-quote="${id}" data-speaker="${speaker}"><blockquote${isQuoted ? html` class="direct"` : undefined}><p dir="auto">${joined}</p></blockquote>
<p class="said">${renderSpeaker(quotation, context)}</p>
<p class="place"><span class="id">${id}</span> ${placeWords(quotation)}${place.link === undefined ? undefined : html` · <a href="${place.link}" rel="noreferrer">in the original</a>`}</p></li>
`;
}

function renderSpeaker({ speaker, mention, cue, reason, type }: Quotation, { speakers }: WordContext): Markup {
  if (type === "scare") return html`Marks that quote nobody: ${reason ?? "no reason found"}`;
  const { label = null, role = null, isNamed = false } = speakers.get(speaker ?? 0) ?? {};
  const name =
    label === null
      ? html`<strong>Speaker unknown</strong>`
      : html`<strong><bdi>${isNamed ? label : `“${label}”`}</bdi></strong>${role === null ? undefined : html`, <bdi>${role}</bdi>`}`;
  const saysSo = [mention === label ? null : mention, cue].filter((words) => words !== null).join(" … ");
  return html`${name}${saysSo === "" ? undefined : html` <span class="cue">(<bdi>${saysSo}</bdi>)</span>`}`;
}

function placeWords({ place: { paragraph, line }, confidence, speaker }: Quotation): string {
  const where = paragraph === 0 ? "headline" : `paragraph ${paragraph}`;
  const facts = [where, line === undefined ? undefined : `line ${line}`];
  if (speaker !== undefined) facts.push(`${Math.round(100 * confidence)}% sure of the speaker`);
  return facts.filter((fact) => fact !== undefined).join(", ");
}
