/** A page about one article: its head, the words, what was found in them, the figures. */
import type { ArticlePage, FigureGroup, Masthead } from "../../report/page/page.ts";
import { renderBlocks } from "./block-view.ts";
import { renderChart } from "./chart-view.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { renderNameTables } from "./name-tables.ts";
import { heading, plural, renderNames, renderSpeakers, section } from "./panels.ts";
import { renderQuotations } from "./quotation-list.ts";
import { hueOf, renderRuns, type WordContext, wordContext } from "./words.ts";

/** `level` is that of the headline: 1 on a page of its own. `prefix` stands before every id. */
export function renderArticle(page: ArticlePage, level: number, prefix: string): Markup {
  const context = wordContext(prefix, page);
  const { masthead, body, speakers, quotations, names, figures = [] } = page;
  const charts = (page.charts ?? []).map((chart) => ({
    chart,
    drawn: renderChart(chart, (speaker) => hueOf(speaker, context)),
  }));
  // Who speaks where is part of the article's head: the whole article at a glance.
  const strips = charts.filter(({ chart }) => body !== undefined && chart.shape === "parts");
  const others = charts.filter((chart) => !strips.includes(chart));
  // The words come before the panels, which link to what they hold.
  const head = renderHead(masthead, level, context);
  const text = body === undefined ? undefined : renderText(page, level, context);
  const listed =
    body === undefined && quotations !== undefined ? renderQuotations(page, level + 1, context) : undefined;
  const tables = body === undefined && names !== undefined ? renderNameTables(names, level + 1) : undefined;
  const panels = [
    speakers === undefined || quotations?.length === 0
      ? undefined
      : renderSpeakers(
          body === undefined ? speakers : speakers.filter((speaker) => speaker.quotations > 0),
          level + 1,
          context,
        ),
    body === undefined || names === undefined ? undefined : renderNames(names, level + 1, context),
  ].filter((panel) => panel !== undefined);
  const aside = panels.length === 0 ? undefined : renderSide(panels, level);
  const places = [
    panels.length === 0 || speakers === undefined ? undefined : html`<a href="#${prefix}speakers">Who is quoted</a>`,
    body === undefined || names === undefined ? undefined : html`<a href="#${prefix}names">Names</a>`,
    figures.length === 0 ? undefined : html`<a href="#${prefix}figures">Figures</a>`,
  ].filter((place) => place !== undefined);
  const jump = places.length < 2 ? undefined : html`<p class="jump">${places}</p>\n`;
  return html`<article class="article${aside === undefined ? "" : " sided"}" id="${prefix}article" aria-labelledby="${prefix}title" data-article>
<header class="head">
${head}${strips.map(({ drawn }) => drawn)}${jump}</header>
<div class="main"><p class="status" role="status"></p>
${text}${listed}${tables}</div>
${aside}${renderFigures(
  figures,
  others.map(({ drawn }) => drawn),
  level,
  prefix,
)}</article>
`;
}

/** On a page of several articles, landmarks for each would be no help. */
function renderSide(panels: readonly Markup[], level: number): Markup {
  return level === 1
    ? html`<aside class="side" aria-label="Speakers and names">\n${panels}</aside>\n`
    : html`<div class="side">\n${panels}</div>\n`;
}

/** The reading text, in its own language. */
function renderText({ masthead: { language }, body = [] }: ArticlePage, level: number, context: WordContext): Markup {
  const isTag = language !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language);
  const words = body.length === 0 ? html`<p class="none">(no text)</p>` : renderBlocks(body, level + 1, context);
  return html`<div class="text"${isTag ? html` lang="${language}"` : undefined}>${words}</div>\n`;
}

function renderHead(masthead: Masthead, level: number, context: WordContext): Markup {
  const { title, source, byline, date, tags, section, link, words, readingTimeSeconds } = masthead;
  const facts: Content[] = [
    source,
    byline,
    date &&
      html`<time datetime="${date.value}">${dateWords(date.value)}</time> <span class="from">(from ${date.from})</span>`,
    section,
    tags.length === 0 ? undefined : listTags(tags),
    `${plural(words, "word")}, ${plural(Math.max(1, Math.round(readingTimeSeconds / 60)), "minute")} to read`,
    link && html`<a href="${link}" rel="noreferrer">the original</a>`,
  ];
  const shown = facts.filter((fact) => fact !== undefined && fact !== "");
  return html`<h${level} class="title" id="${context.prefix}title" dir="auto">${renderRuns(title, context, new Set())}</h${level}>
<ul class="facts">${shown.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}</ul>
`;
}

/** Tags that are named; some outlets print dozens. */
const TAGS_SHOWN = 6;

function listTags(tags: readonly string[]): string {
  const more = tags.length - TAGS_SHOWN;
  return tags.slice(0, TAGS_SHOWN).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "18 August 2017"; what is no day is left as it is. */
function dateWords(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? value : `${Number(day)} ${name} ${year}`;
}

function renderFigures(
  groups: readonly FigureGroup[],
  charts: readonly Markup[],
  level: number,
  prefix: string,
): Markup | undefined {
  if (groups.length === 0 && charts.length === 0) return undefined;
  const lists = groups.map(
    ({ title, fields }) =>
      html`<div class="group">${heading(level + 2, title)}<dl>${fields.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl></div>\n`,
  );
  const id = `${prefix}figures`;
  return section(
    "figures",
    id,
    level,
    html`${heading(level + 1, "Figures", id)}<div class="charts">${charts}</div>
<div class="groups">${lists}</div>
`,
  );
}
