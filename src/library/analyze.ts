/** The analysis for programs: models are loaded when the first article comes, and kept. */
import type { Analysis, Models } from "../analysis/analyze.ts";
import type { Article } from "../document/article.ts";
import type { LexiconEntry } from "../lexicon/user-lexicon.ts";
import { packageRoot } from "../package-root.ts";

export interface AnalyzeOptions {
  /** Folder of the installed package, for programs that are bundled and lose sight of it; it holds `src/models/weights`. */
  readonly packageRoot?: string;
  /** Names of your own; they beat what the models find. */
  readonly lexicon?: readonly LexiconEntry[];
}

/** The models by the folder they come from. */
const loaded = new Map<string, Promise<Models>>();

/**
 * Who is named in `article`, what is quoted, and who said it. The weights are read at the first call. Rejects with
 * `ModelError` when they are missing or corrupt.
 */
export async function analyze(article: Article, options: AnalyzeOptions = {}): Promise<Analysis> {
  const [{ analyze: analyzeWith }, models] = await Promise.all([
    import("../analysis/analyze.ts"),
    modelsOf(options.packageRoot ?? packageRoot()),
  ]);
  const { lexicon = [] } = options;
  if (lexicon.length === 0) return analyzeWith(article, models);
  const { withLexicon } = await import("../analysis/entities/mentions/with-lexicon.ts");
  return analyzeWith(article, { ...models, tagger: withLexicon(models.tagger, lexicon) });
}

async function modelsOf(root: string): Promise<Models> {
  const known = loaded.get(root);
  if (known !== undefined) return await known;
  const made = import("../commands/models.ts").then(({ loadModels }) => loadModels(root));
  loaded.set(root, made);
  // What failed once may be there the next time.
  made.catch(() => loaded.delete(root));
  return await made;
}
