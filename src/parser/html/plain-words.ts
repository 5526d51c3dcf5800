import { lineText, oneLine } from "./html-tree.ts";
import { parseTree } from "./parse-tree.ts";

/** Values that were escaped twice ("Harry &amp;amp; Meghan") or carry markup. */
export function plainWords(value: string): string {
  return oneLine(/&[#a-z0-9]{2,8};|<[a-z/]/i.test(value) ? lineText(parseTree(value)) : value);
}
