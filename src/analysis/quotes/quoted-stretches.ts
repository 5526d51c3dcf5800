/** The stretches of an article between quotation marks: the ground that attribution stands on. */
import type { Segmentation } from "../../document/annotations.ts";
import { type Article, type Diagnostic, isQuotable } from "../../document/article.ts";
import { type Span, trimSpan } from "../../document/span.ts";
import type { QuotedStretch } from "./attribution.ts";
import { pairMarks } from "./marks/pair-marks.ts";

/**
 * The outermost quoted stretches of the headline and the body, in order. Double marks of every shape and, where they
 * pair up, the single marks of British papers; empty pairs are left out. Linear in the text.
 */
export function findQuotedStretches(article: Article, _segmentation: Segmentation): readonly QuotedStretch[] {
  const paragraphs = article.blocks.flatMap((block, index) =>
    isQuotable(block) ? [{ block: index, start: block.dateline?.end ?? block.start, end: block.end }] : [],
  );
  const stretches: QuotedStretch[] = [];
  const pairs = pairMarks(article.text, paragraphs);
  pairs.forEach(({ paragraph, inner, outer, opened, closed, continues }, index) => {
    const isGivenUp = !closed && pairs[index + 1]?.outer.start === outer.end;
    const until = isGivenUp ? reportWithin(article.text, inner) : undefined;
    const { start, end } = trimSpan(article.text, { start: inner.start, end: until ?? inner.end });
    if (start === end) return;
    const block = paragraphs[paragraph]?.block ?? 0;
    const whole = until === undefined ? outer : { start: outer.start, end };
    stretches.push({ start, end, outer: whole, block, opened, closed, continues });
  });
  return stretches;
}

/**
 * '“They are asking for more time|, Nyombi said, adding: “These orders should stop”': where a quotation ends whose closing mark was
 * forgotten, before the next one opens; undefined where nobody is said to say it in between.
 */
function reportWithin(text: string, { start, end }: Span): number | undefined {
  const from = Math.max(start, end - LONGEST_REPORT);
  const report = REPORT.exec(text.slice(from, end));
  if (report === null) return undefined;
  // "Henry Nyombi |said"
  let at = from + report.index;
  for (let space = wordBefore(text, at, from); space > from; space = wordBefore(text, at, from)) at = space;
  if (at === from + report.index) return undefined;
  if (text.charAt(at - 1) === ",") at--;
  return at > start ? at : undefined;
}

/** Where the space before the name or pronoun lies that ends at `at`; `from` where none ends there. */
function wordBefore(text: string, at: number, from: number): number {
  const space = text.lastIndexOf(" ", at - 1);
  return space > from && WHO.test(text.slice(space + 1, at)) ? space : from;
}

/** Characters of "…, Nyombi said, adding:", at most. */
const LONGEST_REPORT = 80;
const REPORT = / (?:said|says|added|adds|told|explained|noted|stated) ?[,.:]/;
const WHO = /^(?:he|she|they|\p{Lu}[^,;:]*)$/u;

/** A warning, with its place, for every quotation of which a mark had to be guessed. */
export function markWarnings(stretches: readonly QuotedStretch[]): readonly Diagnostic[] {
  return stretches.flatMap(({ opened, closed, outer }, index) => {
    if (!opened)
      return [{ message: "quotation mark was never opened: read from where the words here begin", span: outer }];
    if (closed || stretches[index + 1]?.continues) return [];
    return [{ message: "quotation mark is never closed: read to the end of its paragraph", span: outer }];
  });
}
