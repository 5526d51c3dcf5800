/** Which words are said, which report them, which name the source: rules, then whatever they left uncovered. */
import type { Entity, Segmentation } from "../../../document/annotations.ts";
import type { Article } from "../../../document/article.ts";
import type { Span } from "../../../document/span.ts";
import type { PosTagger } from "../../../models/pos-tagger.ts";
import type { Attribution, QuotedStretch } from "../attribution.ts";
import { LexemeTable } from "./grammar/lexeme.ts";
import { quotedInnermost } from "./innermost.ts";
import type { ModelReader } from "./model/model-reader.ts";
import { carryOver } from "./paragraphs/carry-over.ts";
import { draftAttribution } from "./paragraphs/draft.ts";
import { buildPassages } from "./passage.ts";
import { propose } from "./propose.ts";

/** The trained parts; both or none. */
export interface AttributionModels {
  readonly attribution?: ModelReader;
  readonly parts?: PosTagger;
}

/** The attributions of an article, in the order of their contents; every stretch lies in one of them. Without models by rules alone. */
export function attributeSpans(
  article: Article,
  segmentation: Segmentation,
  entities: readonly Entity[],
  stretches: readonly QuotedStretch[],
  models: AttributionModels = {},
): readonly Attribution[] {
  const parts = partsOf(article, segmentation, models);
  const lexemes = models.attribution?.lexemes ?? new LexemeTable();
  const passages = buildPassages(article, segmentation, entities, stretches, lexemes, parts);
  const drafts = carryOver(
    passages,
    passages.map((passage) => propose(passage, models.attribution)),
  );
  const found = quotedInnermost(drafts.flatMap((draft) => draftAttribution(draft) ?? []));
  return [...found, ...unattributed(stretches, found)].sort((a, b) => startOf(a) - startOf(b));
}

/** Parts of speech of all tokens, where the model that asks for them is there. */
function partsOf(
  { text }: Article,
  { tokens, sentences }: Segmentation,
  { attribution, parts }: AttributionModels,
): Uint8Array | undefined {
  return attribution && parts?.tag(text, tokens, sentences);
}

function startOf(attribution: Attribution): number {
  return attribution.content[0]?.start ?? 0;
}

/** The stretches that lie in no content, as attributions of their own without a source. */
function unattributed(stretches: readonly QuotedStretch[], found: readonly Attribution[]): readonly Attribution[] {
  const contents = found.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const alone: Attribution[] = [];
  let next = 0;
  let reach = 0;
  for (const stretch of stretches) {
    while (next < contents.length && (contents[next]?.start ?? 0) < stretch.end)
      reach = Math.max(reach, contents[next++]?.end ?? 0);
    if (reach > stretch.start) continue;
    const span: Span = { start: stretch.start, end: stretch.end };
    alone.push({ content: [span], quoted: [span], cue: [], source: [], method: "none", score: 0 });
  }
  return alone;
}
