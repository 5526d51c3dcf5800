/** What stands beside the article: who is quoted, and what is named. Complete without the script, which only filters. */

import { ENTITY_TYPES, type EntityType } from "../../document/annotations.ts";
import { grouped } from "../../report/grouped.ts";
import type { Name, Speaker } from "../../report/page/page.ts";
import { html, type Markup } from "./markup.ts";
import { hueOf, type WordContext } from "./words.ts";

/** How a heading of a level opens and closes. */
export function heading(level: number, content: Markup | string, id?: string): Markup {
  const anchor = id === undefined ? undefined : html` class="label" id="${id}"`;
  return html`<h${level}${anchor}>${content}</h${level}>\n`;
}

/** A part with a heading: a landmark on a page about one article, whose headline is of level 1. */
export function section(name: string, labelId: string, headlineLevel: number, content: Markup): Markup {
  return headlineLevel === 1
    ? html`<section class="${name}" aria-labelledby="${labelId}">\n${content}</section>\n`
    : html`<div class="${name}">\n${content}</div>\n`;
}

export const plural = (count: number, noun: string): string => `${grouped(count)} ${count === 1 ? noun : `${noun}s`}`;

/** The speakers, most quoted words first. Each leads to the first of their quotations. */
export function renderSpeakers(speakers: readonly Speaker[], level: number, context: WordContext): Markup {
  const quoted = speakers.toSorted(
    (a, b) => Number(b.isNamed) - Number(a.isNamed) || b.words - a.words || a.number - b.number,
  );
  const first = new Map<number, string>();
  // Reported speech is only linked to for those who are not quoted otherwise.
  for (const isReported of [false, true]) {
    for (const { id, speaker, type } of context.quotations.values()) {
      if (speaker !== undefined && (type === "indirect") === isReported && !first.has(speaker)) first.set(speaker, id);
    }
  }
  const most = quoted.reduce((best, { words }) => Math.max(best, words), 1);
  const entries = quoted.map((speaker) => {
    const { number, label, role, quotations, words, reported } = speaker;
    const quotedFacts = quotations > 0 ? [plural(quotations, "quotation"), plural(words, "word")] : [];
    const facts = [...quotedFacts, ...(reported > 0 ? [`${reported} reported`] : [])];
    const lines = html`<span class="who">${nameOf(speaker)}</span><span class="facts">${facts.join(", ")}</span>`;
    return html`<li class="${hueOf(number, context)}">${pick(`${first.get(number)}`, "speaker", number, lines, context)}${role === null ? undefined : html`<span class="role"><bdi>${role}</bdi></span>`}${label === null ? html`<span class="role">newsctl could not tell who</span>` : undefined}<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${Math.round((100 * words) / most)}" height="4"></rect></svg></li>
`;
  });
  const list =
    quoted.length === 0
      ? html`<p class="none">Nobody is quoted here.</p>`
      : html`<ul class="speakers">\n${entries}</ul>`;
  const id = `${context.prefix}speakers`;
  return section(
    "panel",
    id,
    level - 1,
    html`${heading(level, "Who is quoted", id)}${list}
`,
  );
}

/** What can be picked: a link to the first words it is about, which the script makes a button; plain where there are none. */
function pick(
  id: string,
  kind: "speaker" | "name",
  number: number,
  content: Markup,
  { prefix, anchored }: WordContext,
): Markup {
  const anchor = `${prefix}${id}`;
  if (!anchored.has(anchor)) return html`<span class="unpicked">${content}</span>`;
  const about = kind === "speaker" ? html`data-speaker="${number}"` : html`data-name="${number}"`;
  return html`<a class="pick" href="#${anchor}" ${about}>${content}</a>`;
}

function nameOf({ label, isNamed }: Speaker): Markup {
  if (label === null) return html`Speaker unknown`;
  return isNamed ? html`<bdi>${label}</bdi>` : html`<bdi>“${label}”</bdi>`;
}

/** The types in the plural, as headings. */
export const TYPE_HEADINGS: Readonly<Record<EntityType, string>> = {
  PERSON: "People",
  ORG: "Organisations",
  LOC: "Places",
  FAC: "Buildings and roads",
  NORP: "Nationalities and groups",
  PRODUCT: "Products",
  MISC: "Other names",
  DATE: "Dates",
  MONEY: "Sums of money",
};

/** The types that are named, each with its names. */
export function namesByType(names: readonly Name[]): readonly (readonly [EntityType, readonly Name[]])[] {
  return ENTITY_TYPES.map((type) => [type, names.filter((name) => name.type === type)] as const).filter(
    ([, found]) => found.length > 0,
  );
}

/** The names by type, most mentioned first. Each leads to its first mention. */
export function renderNames(names: readonly Name[], level: number, context: WordContext): Markup {
  const groups = namesByType(names).map(([type, found]) => {
    const ordered = found.toSorted((a, b) => b.mentions - a.mentions || a.id - b.id);
    const entries = ordered.map(
      ({ id, label, mentions }) =>
        html`<li>${pick(`N${id}`, "name", id, html`<bdi>${label}</bdi>${mentions > 1 ? html` <span class="count">${mentions}<span class="unseen"> mentions</span></span>` : undefined}`, context)}</li>\n`,
    );
    return html`${heading(level + 1, html`<span class="key n-${type.toLowerCase()}">${TYPE_HEADINGS[type]}</span> <span class="count">${found.length}</span>`)}<ul class="names">\n${entries}</ul>\n`;
  });
  const id = `${context.prefix}names`;
  return section(
    "panel",
    id,
    level - 1,
    html`${heading(level, "Names", id)}${groups.length === 0 ? html`<p class="none">Nothing is named here.</p>` : groups}\n`,
  );
}
