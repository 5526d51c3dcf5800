/** Whom a sentence names as doing something to somebody, who is therefore somebody else. */
import { expect, test } from "vitest";
import { findNouns } from "../../../../src/analysis/quotes/speakers/ranking/noun-places.ts";
import { toldApart } from "../../../../src/analysis/quotes/speakers/ranking/told-apart.ts";
import type { SourceReading } from "../../../../src/analysis/quotes/speakers/reading/source-reading.ts";
import { collectRoleWords } from "../../../../src/analysis/quotes/speakers/roles/role-words.ts";
import { buildScene } from "../../../../src/analysis/quotes/speakers/scene.ts";
import { readMarked } from "../../../support/marked-passage.ts";

const PRIME_MINISTER: SourceReading = {
  kind: "description",
  names: [],
  pronoun: undefined,
  head: "minister",
  nounClass: "person",
  determiner: "definite",
  isPlural: false,
  words: ["prime"],
  within: [],
  owners: [],
};

test.each<[line: string, apart: readonly string[]]>([
  ["{Duval} questioned^VBD the Prime Minister over it. The Prime Minister said so.", ["Duval"]],
  ["{Duval} said^VBD that the Prime Minister lied^VBD. The Prime Minister said so.", ["Duval"]],
  ["{Duval} was^VBD the Prime Minister. The Prime Minister said so.", []],
  ["{Duval} rose^VBD, the Prime Minister said^VBD. The Prime Minister said so.", []],
  ["{Duval}'s aide met^VBD the Prime Minister. The Prime Minister said so.", []],
  ["Prime Minister {Duval} met^VBD the Prime Minister of Chad. The Prime Minister said so.", []],
  ["{Duval} questioned^VBD the health minister. The Prime Minister said so.", []],
])("in %s", (line, apart) => {
  const { article, segmentation, entities, parts } = readMarked(line);
  const scene = buildScene(article, segmentation, entities, [], parts);
  const places = findNouns(scene, new Set(["minister"])).get("minister");
  const found = toldApart(scene, collectRoleWords(scene), places, PRIME_MINISTER, article.text.length);
  expect([...found].map((entity) => entities[entity]?.name)).toEqual(apart);
});
