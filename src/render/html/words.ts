/** Words of the article as markup: every word of the text, nothing but the text. */
import type { EntityType } from "../../document/annotations.ts";
import type { ArticlePage, MarkedRun, Quotation, Speaker } from "../../report/page/page.ts";
import { html, type Markup } from "./markup.ts";

/** How many hues speakers have; with more speakers they come again. The style sheet has as many. */
const HUES = 8;

/** The class that gives a speaker's words their colour. */
export function hueOf(speaker: number | undefined, page: WordContext): string {
  const isKnown = speaker !== undefined && page.speakers.get(speaker)?.label !== null;
  return isKnown ? `c${((speaker - 1) % HUES) + 1}` : "c0";
}

/** What the runs of a page point to. */
export interface WordContext {
  /** Before every id of the page, so that several pages can stand in one document: "a1-". */
  readonly prefix: string;
  readonly quotations: ReadonlyMap<string, Quotation>;
  readonly speakers: ReadonlyMap<number, Speaker>;
  readonly types: ReadonlyMap<number, EntityType>;
  /** The first words of each quotation and name get its id; these have got it. */
  readonly anchored: Set<string>;
}

export function wordContext(prefix: string, page: ArticlePage): WordContext {
  return {
    prefix,
    quotations: new Map(page.quotations?.map((quotation) => [quotation.id, quotation])),
    speakers: new Map(page.speakers?.map((speaker) => [speaker.number, speaker])),
    types: new Map(page.names?.map(({ id, type }) => [id, type])),
    anchored: new Set(),
  };
}

/**
 * The runs of a block. `isLast` says whether the words after them belong to the same quotation no more, in which case
 * its speaker's name follows: as generated content, so that the text stays the article's.
 */
export function renderRuns(runs: readonly MarkedRun[], context: WordContext, lastOf: ReadonlySet<MarkedRun>): Markup {
  const groups: MarkedRun[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (first !== undefined && first.quote === run.quote && first.reported === run.reported) group?.push(run);
    else groups.push([run]);
  }
  return html`${groups.map((group) => renderGroup(group, context, lastOf))}`;
}

/** The last run of each quotation, of those in marks if there are any, so that its speaker is named once. */
export function lastRuns(blocks: readonly (readonly MarkedRun[])[]): ReadonlySet<MarkedRun> {
  const last = new Map<string, MarkedRun>();
  for (const run of blocks.flat()) {
    if (run.quote === undefined) continue;
    const before = last.get(run.quote);
    if (before === undefined || before.reported === true || run.reported === undefined) last.set(run.quote, run);
  }
  return new Set(last.values());
}

function renderGroup(group: readonly MarkedRun[], context: WordContext, lastOf: ReadonlySet<MarkedRun>): Markup {
  const words = group.map((run) => renderRun(run, context));
  const [{ quote, reported } = { quote: undefined, reported: undefined }] = group;
  const quotation = quote === undefined ? undefined : context.quotations.get(quote);
  if (quotation === undefined) return html`<span class="t">${words}</span>`;
  const isReported = reported === true || quotation.type === "indirect";
  const by = group.some((run) => lastOf.has(run)) ? html` data-by="${byline(quotation, context)}"` : undefined;
  return html`<span class="${isReported ? "r" : "q"} ${hueOf(quotation.speaker, context)}"${anchor(`${context.prefix}${quotation.id}`, context)} data-quote="${quotation.id}" data-speaker="${quotation.speaker}"${by}>${words}</span>`;
}

function renderRun({ text, name }: MarkedRun, context: WordContext): Markup {
  const type = name === undefined ? undefined : context.types.get(name);
  if (type === undefined) return html`${text}`;
  return html`<span class="n n-${type.toLowerCase()}"${anchor(`${context.prefix}N${name}`, context)} data-name="${name}">${text}</span>`;
}

function anchor(id: string, { anchored }: WordContext): Markup | undefined {
  if (anchored.has(id)) return undefined;
  anchored.add(id);
  return html` id="${id}"`;
}

/** Less sure answers carry a question mark. */
const SURE = 0.6;

/** The name beside a quotation. */
function byline({ speaker, confidence }: Quotation, { speakers }: WordContext): string {
  const short = speakers.get(speaker ?? 0)?.short;
  if (short === undefined || short === null) return "unknown";
  return confidence < SURE ? `${short}?` : short;
}
