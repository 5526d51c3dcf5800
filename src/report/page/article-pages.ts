/** The pages of the commands: what each shows of an article. */
import type { Analysis, NamedArticle } from "../../analysis/analyze.ts";
import { readingTimeSeconds } from "../../analysis/count-words.ts";
import { countQuotedWords } from "../../analysis/stats/quoted-words.ts";
import { tabulateWords } from "../../analysis/stats/word-table.ts";
import type { Stats } from "../../analysis/stats.ts";
import type { Entity, Quote } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import type { ReadingFigures } from "../article-report.ts";
import { quotePassage } from "../quote-passage.ts";
import { quoteIds } from "../quote-words.ts";
import type { QuotesView } from "../quotes-report.ts";
import { statsCharts } from "../stats-charts.ts";
import { figureGroups } from "./figure-groups.ts";
import { listNames } from "./list-names.ts";
import { listQuotations } from "./list-quotations.ts";
import { listSpeakers, type SpeakerList } from "./list-speakers.ts";
import { createWordMarker } from "./mark-words.ts";
import { mastheadOf } from "./masthead.ts";
import type { ArticlePage } from "./page.ts";
import { bodyOf } from "./page-body.ts";
import { voicesChart } from "./voices-chart.ts";

/** The article to read, and everything that was found in it. */
export function showPage({ article, entities, quotes }: Analysis, stats: Stats): ArticlePage {
  const { text } = article;
  const ids = quoteIds(quotes);
  const said = quotes.filter(({ type }) => type !== "scare");
  const marker = createWordMarker(text, said, ids, entities);
  const speakers = speakersOf(text, quotes, entities, stats.quotationWords ?? []);
  return {
    masthead: mastheadOf(article, stats, marker),
    body: bodyOf(article, marker),
    speakers: speakers.speakers,
    quotations: listQuotations(article, said, ids, speakers.numbers, marker),
    names: listNames(text, entities),
    ...figuresOf(stats, quotes, speakers),
  };
}

/** The article to read, nothing looked for. */
export function plainPage(article: Article, figures: ReadingFigures): ArticlePage {
  const marker = createWordMarker(article.text, [], new Map(), []);
  return { masthead: mastheadOf(article, figures, marker), body: bodyOf(article, marker) };
}

/** Some of the quotations of an article, and who said them. */
export function quotesPage(analysis: Analysis, selected: readonly Quote[], view: QuotesView = {}): ArticlePage {
  const { article, segmentation, entities, quotes } = analysis;
  const ids = quoteIds(quotes);
  const { context: around } = view;
  const words = tabulateWords(article, segmentation);
  const all = speakersOf(article.text, quotes, entities, countQuotedWords(words, quotes, entities).quotationWords);
  const quotations = listQuotations(
    article,
    selected,
    ids,
    all.numbers,
    createWordMarker(article.text, selected, ids, []),
    around === undefined ? undefined : (quote) => quotePassage(analysis, quote, around),
  );
  const shown = new Set(quotations.map(({ speaker }) => speaker));
  return {
    masthead: mastheadOf(article, readingFigures(words.length)),
    speakers: all.speakers.filter(({ number }) => shown.has(number)),
    quotations,
    ...(view.groupBySpeaker === true && { isGrouped: true }),
  };
}

/** Some of the names of an article. */
export function entitiesPage({ article, segmentation }: NamedArticle, selected: readonly Entity[]): ArticlePage {
  const words = tabulateWords(article, segmentation).length;
  return { masthead: mastheadOf(article, readingFigures(words)), names: listNames(article.text, selected) };
}

/** The figures of an article; `found` is what they were made of, where names and quotations were looked for. */
export function statsPage(
  article: Article,
  stats: Stats,
  { quotes, entities }: Pick<Analysis, "quotes" | "entities"> = { quotes: [], entities: [] },
): ArticlePage {
  const speakers = speakersOf(article.text, quotes, entities, stats.quotationWords ?? []);
  return { masthead: mastheadOf(article, stats), ...figuresOf(stats, quotes, speakers) };
}

const readingFigures = (words: number): ReadingFigures => ({ words, readingTimeSeconds: readingTimeSeconds(words) });

function speakersOf(
  text: string,
  quotes: readonly Quote[],
  entities: readonly Entity[],
  quotationWords: readonly number[],
): SpeakerList {
  const indices = new Map(quotes.map((quote, index) => [quote, index]));
  return listSpeakers(text, quotes, entities, (quote) => quotationWords[indices.get(quote) ?? -1] ?? 0);
}

function figuresOf(
  stats: Stats,
  quotes: readonly Quote[],
  { speakers, numbers }: SpeakerList,
): Pick<ArticlePage, "figures" | "charts"> {
  const byNumber = new Map(speakers.map((speaker) => [speaker.number, speaker]));
  const byName = new Map(speakers.filter(({ isNamed }) => isNamed).map(({ label, number }) => [label, number]));
  const speakerOf = (index: number): (typeof speakers)[number] | undefined => {
    const quote = quotes[index];
    return quote === undefined ? undefined : byNumber.get(numbers.get(quote) ?? 0);
  };
  const voices = voicesChart(stats, speakerOf);
  return {
    figures: figureGroups(stats),
    charts: [...(voices === undefined ? [] : [voices]), ...statsCharts(stats, (name) => byName.get(name))],
  };
}
