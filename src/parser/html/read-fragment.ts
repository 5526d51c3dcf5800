/** Pieces of HTML that are known to be an article: the content of a feed entry or of a field. */
import { labelBlocks } from "./label-blocks.ts";
import type { LabelledBlock } from "./labelled-block.ts";
import { nameParts, weighElements } from "./page-parts.ts";
import { parseTree } from "./parse-tree.ts";
import { readBlocks } from "./read-blocks.ts";

/** The blocks of `html`, all of it taken as article: nothing is searched for, only furniture inside it is named. */
export function readFragment(html: string, title: string | undefined): readonly LabelledBlock[] {
  const tree = parseTree(html);
  const blocks = readBlocks(tree, () => false);
  return labelBlocks(blocks, tree, nameParts(tree, weighElements(tree, blocks), "all"), title);
}

/** Whether a text is written in HTML: it has tags that only markup has, or escapes between words. */
export function looksLikeHtml(text: string): boolean {
  return (
    /<(?:p|br|div|span|a|img|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|figure|table)(?:\s[^<>]{0,2000})?\/?>/i.test(
      text,
    ) || /&(?:nbsp|amp|quot|lt|gt|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip|#\d{2,5}|#x[0-9a-f]{2,5});/i.test(text)
  );
}
