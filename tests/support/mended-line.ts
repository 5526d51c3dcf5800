/** Answers marked in a line, as the repair steps leave them. */
import { toAttribution } from "../../src/analysis/quotes/attribution/proposal.ts";
import { repair } from "../../src/analysis/quotes/attribution/repair/repair.ts";
import { proposeByRules } from "../../src/analysis/quotes/attribution/rules/rules.ts";
import { type Span, textOf } from "../../src/document/span.ts";
import { readMarked } from "./marked-passage.ts";

/** What the repair leaves of the answers marked in a line: "source: content", the parts of a content joined by " … ". */
export function mend(line: string): readonly string[] {
  const { article, passages, proposals } = readMarked(line);
  const [passage] = passages;
  if (!passage) throw new Error(`no passage: ${line}`);
  return repair(passage, proposals, proposeByRules(passage)).map((one) => {
    const found = toAttribution(passage, one);
    const words = (spans: readonly Span[] = []): string => spans.map((span) => textOf(article.text, span)).join(" … ");
    return `${words(found?.source)}: ${words(found?.content)}`;
  });
}
