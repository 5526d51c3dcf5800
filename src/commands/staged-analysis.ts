/** The analysis in its stages, each with its time taken, where somebody wants to know. */
import type { Analysis, Models, NamedArticle } from "../analysis/analyze.ts";
import type { Segmentation } from "../document/annotations.ts";
import { TOKEN_KINDS } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";
import type { Stopwatch } from "./stopwatch.ts";

export interface StagedAnalysis {
  readonly findEntities: (article: Article, models: Models) => NamedArticle;
  readonly findMentions: (article: Article, models: Models) => NamedArticle;
  readonly analyze: (article: Article, models: Models) => Analysis;
}

/** `segment` of `analysis/segment.ts`. */
export async function loadSegment(stopwatch: Stopwatch): Promise<(article: Article) => Segmentation> {
  const { segment } = await import("../analysis/segment.ts");
  if (!stopwatch.isRunning) return segment;
  return (article) => {
    const segmentation = stopwatch.time("segment", () => segment(article));
    stopwatch.count(countWords(segmentation));
    return segmentation;
  };
}

/** The functions of `analysis/analyze.ts`. */
export async function loadAnalysis(stopwatch: Stopwatch): Promise<StagedAnalysis> {
  const { analyze, findEntities, findMentions } = await import("../analysis/analyze.ts");
  if (!stopwatch.isRunning) return { analyze, findEntities, findMentions };
  const segment = await loadSegment(stopwatch);
  const named = (article: Article, models: Models): NamedArticle => {
    const segmentation = segment(article);
    return stopwatch.time("names", () => findEntities(article, models, segmentation));
  };
  return {
    findEntities: named,
    findMentions(article, models) {
      const segmentation = segment(article);
      return stopwatch.time("names", () => findMentions(article, models, segmentation));
    },
    analyze(article, models) {
      const found = named(article, models);
      return stopwatch.time("quotes", () => analyze(article, models, found));
    },
  };
}

const WORD = TOKEN_KINDS.indexOf("word");
const NUMBER = TOKEN_KINDS.indexOf("number");

function countWords({ tokens }: Segmentation): number {
  let words = 0;
  for (const kind of tokens.kinds.subarray(0, tokens.length)) if (kind === WORD || kind === NUMBER) words++;
  return words;
}
