import { expect, test } from "vitest";
import { settleLists } from "../../../../src/analysis/entities/mentions/settle-lists.ts";
import { textOf } from "../../../../src/document/span.ts";
import { markedArticle } from "../../../support/marked-article.ts";

test.each([
  [
    "in [L La Laura], [P Plaine-Sophie], [L Mapou], [L Senneville] and [L Bel-Ombre]",
    0.6,
    "LOC La Laura, LOC Plaine-Sophie, LOC Mapou, LOC Senneville, LOC Bel-Ombre",
  ],
  [
    "[L Junin] (+3,192); [O Ancash] (+3,152); [L Cusco] (+2,752); and [L Callao]",
    0.7,
    "LOC Junin, LOC Ancash, LOC Cusco, LOC Callao",
  ],
  // Sure of itself, too short, no majority, no list.
  ["[O Google], [O Apple], [O Intel] and [P Elon Musk]", 0.95, "ORG Google, ORG Apple, ORG Intel, PERSON Elon Musk"],
  ["[L Lima], [L Cusco] and [P Ancash]", 0.6, "LOC Lima, LOC Cusco, PERSON Ancash"],
  ["[P Ana Lima], [P Jo Cusco], [O Acme] and [O Apex]", 0.6, "PERSON Ana Lima, PERSON Jo Cusco, ORG Acme, ORG Apex"],
  ["[L Lima] met [L Cusco] of [L Callao] with [P Ancash]", 0.6, "LOC Lima, LOC Cusco, LOC Callao, PERSON Ancash"],
])("%s at %d", (marked, confidence, expected) => {
  const { article, mentions } = markedArticle(marked);
  const doubtful = mentions.map((mention) => ({ ...mention, confidence }));
  const settled = settleLists(article.text, doubtful);
  expect(settled.map((mention) => `${mention.type} ${textOf(article.text, mention)}`).join(", ")).toBe(expected);
});
