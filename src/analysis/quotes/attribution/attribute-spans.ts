/** Which words are said, which report them, which name the source: rules, then whatever they left uncovered. */
import type { Entity, Segmentation } from "../../../document/annotations.ts";
import type { Article } from "../../../document/article.ts";
import type { Span } from "../../../document/span.ts";
import type { Attribution, QuotedStretch } from "../attribution.ts";
import { LexemeTable } from "./grammar/lexeme.ts";
import { quotedInnermost } from "./innermost.ts";
import type { ModelReader } from "./model/model-reader.ts";
import { carryOver } from "./paragraphs/carry-over.ts";
import { draftAttribution } from "./paragraphs/draft.ts";
import { buildPassages, type Passage } from "./passage.ts";
import { type Proposal, toAttribution } from "./proposal.ts";
import { propose } from "./propose.ts";
import { isRelayed } from "./repair/relayed-report.ts";

/** What the rules are helped by; both or none. */
export interface AttributionAids {
  readonly attribution?: ModelReader | undefined;
  /** Parts of speech of all tokens, which that model was fitted with. */
  readonly parts?: Uint8Array | undefined;
}

/** The attributions of an article, in the order of their contents; every stretch lies in one of them. Without aids by rules alone. */
export function attributeSpans(
  article: Article,
  segmentation: Segmentation,
  entities: readonly Entity[],
  stretches: readonly QuotedStretch[],
  { attribution, parts }: AttributionAids = {},
): readonly Attribution[] {
  const lexemes = attribution?.lexemes ?? new LexemeTable();
  const passages = buildPassages(article, segmentation, entities, stretches, lexemes, parts);
  const proposals = passages.map((passage) => propose(passage, attribution));
  // What passes a report on has no quotation of its own that could go on elsewhere.
  const drafts = carryOver(
    passages,
    proposals.map((all) => all.filter((one) => !isRelayed(one))),
  );
  const found = [
    ...quotedInnermost(drafts.flatMap((draft) => draftAttribution(draft) ?? [])),
    ...passages.flatMap((passage, index) => relayedReports(passage, proposals[index] ?? [])),
  ];
  return [...found, ...unattributed(stretches, found)].sort((a, b) => startOf(a) - startOf(b));
}

/** What passes a report on, as attributions: the words in marks are those of the report. */
function relayedReports(passage: Passage, proposals: readonly Proposal[]): readonly Attribution[] {
  return proposals.filter(isRelayed).flatMap((one) => {
    const attribution = toAttribution(passage, one);
    if (!attribution) return [];
    const { content, cue, source, method, score } = attribution;
    return [{ content, quoted: [], cue, source, method, score }];
  });
}

function startOf(attribution: Attribution): number {
  return attribution.content[0]?.start ?? 0;
}

/** The stretches that lie in no content, as attributions without a source: one for all paragraphs of a quotation. */
function unattributed(stretches: readonly QuotedStretch[], found: readonly Attribution[]): readonly Attribution[] {
  const contents = found.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const alone: Attribution[] = [];
  let open: Span[] = [];
  let next = 0;
  let reach = 0;
  for (const stretch of stretches) {
    while (next < contents.length && (contents[next]?.start ?? 0) < stretch.end)
      reach = Math.max(reach, contents[next++]?.end ?? 0);
    if (!stretch.continues || reach > stretch.start) open = [];
    if (reach > stretch.start) continue;
    if (open.length === 0) alone.push({ content: open, quoted: open, cue: [], source: [], method: "none", score: 0 });
    open.push({ start: stretch.start, end: stretch.end });
  }
  return alone;
}
