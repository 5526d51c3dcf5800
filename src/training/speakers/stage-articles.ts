/** Brings annotated articles to the point where speakers are resolved: as the program would, or with the annotators' own names and sources. */
import { findEntities, type Models } from "../../analysis/analyze.ts";
import { describePeople } from "../../analysis/entities/people/describe-people.ts";
import { attributeSpans } from "../../analysis/quotes/attribution/attribute-spans.ts";
import type { Attribution } from "../../analysis/quotes/attribution.ts";
import { partsOfSpeech } from "../../analysis/quotes/parts-of-speech.ts";
import { findQuotedStretches } from "../../analysis/quotes/quoted-stretches.ts";
import { segment } from "../../analysis/segment.ts";
import type { Article } from "../../document/article.ts";
import { overlaps } from "../../document/span.ts";
import { parseArticle } from "../../parser/parse-article.ts";
import { type GoldArticle, goldEntities } from "./speaker-corpus.ts";
import type { Staged } from "./speaker-examples.ts";

/** What is taken from the annotators instead of the program. */
export interface StageSettings {
  readonly goldNames: boolean;
  readonly goldSources: boolean;
}

export function stageArticle(gold: GoldArticle, models: Models, settings: StageSettings): Staged {
  const article = parseArticle({ id: gold.id, text: gold.text });
  const named = settings.goldNames ? namedByGold(gold, article, segment(article)) : findEntities(article, models);
  const { segmentation, entities } = named;
  const stretches = findQuotedStretches(article, segmentation);
  const parts = partsOfSpeech(article, segmentation, models.quotes ?? {});
  const attribution = models.quotes?.attribution;
  const found = attributeSpans(article, segmentation, entities, stretches, { attribution, parts });
  const attributions = settings.goldSources ? withGoldSources(gold, found) : found;
  return { gold, article, segmentation, entities, attributions, parts };
}

function namedByGold(
  gold: GoldArticle,
  article: Article,
  segmentation: Staged["segmentation"],
): Pick<Staged, "segmentation" | "entities"> {
  return { segmentation, entities: describePeople(article, segmentation, goldEntities(gold, segmentation)) };
}

/** The annotated quotations in place of all found ones that touch them; reported speech elsewhere stays. */
function withGoldSources({ quotes }: GoldArticle, found: readonly Attribution[]): readonly Attribution[] {
  const speech = quotes.filter(({ kind }) => kind === "speech");
  const others = found.filter(
    ({ quoted, content }) =>
      quoted.length === 0 && !content.some((span) => speech.some((quote) => overlaps(quote, span))),
  );
  const marked = speech.map((quote): Attribution => {
    const span = { start: quote.start, end: quote.end };
    const { mention_start: start, mention_end: end } = quote;
    const source = start === null || end === null ? [] : [{ start, end }];
    return { content: [span], quoted: [span], cue: [], source, method: "gold", score: 1 };
  });
  return [...others, ...marked].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}
