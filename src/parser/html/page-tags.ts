import { attribute, type ElementNode, lineText } from "./html-tree.ts";
import { asList, isNode, type LinkedStatements, ownValue } from "./json-ld.ts";
import { META_NAMES } from "./meta-names.ts";
import { plainWords } from "./plain-words.ts";

/** The tags of a page and their witness. */
export function readTags(
  linked: LinkedStatements,
  metas: ReadonlyMap<string, readonly string[]>,
  elements: readonly ElementNode[],
): readonly [readonly string[], string | undefined] {
  const keywords = linked.article === undefined ? [] : asList(ownValue(linked.article, "keywords"));
  const witnesses: [string, string[]][] = [
    [
      "json-ld",
      keywords
        .flatMap((entry) => (isNode(entry) ? [ownValue(entry, "name")] : [entry]))
        .filter((entry) => typeof entry === "string"),
    ],
    ...META_NAMES.flatMap(([from, names]) =>
      (names.tags ?? []).map((name): [string, string[]] => [from, [...(metas.get(name) ?? [])]]),
    ),
    [
      "microdata",
      elements
        .filter((element) => attribute(element, "itemprop") === "keywords")
        .map((element) => attribute(element, "content") || lineText(element)),
    ],
    [
      "link",
      elements
        .filter((element) => element.tag === "a" && /(?:^|\s)tag(?:\s|$)/.test(attribute(element, "rel")))
        .map(lineText),
    ],
  ];
  for (const [from, values] of witnesses) {
    const tags = values.flatMap((value) => splitTags(plainWords(value), values.length === 1));
    const clean = [
      ...new Set(tags.filter((tag) => tag !== "" && tag.length <= 60 && !tag.startsWith("&") && !/^https?:/.test(tag))),
    ];
    if (clean.length > 0) return [clean.slice(0, 60), from];
  }
  return [[], undefined];
}

/** One value is a list; of several, only one with many commas is. "Washington, D.C." is a tag. */
function splitTags(value: string, isAlone: boolean): string[] {
  const parts = value.split(/[,;|]/).map((part) => part.trim());
  return isAlone || parts.length > 2 ? parts : [value];
}
