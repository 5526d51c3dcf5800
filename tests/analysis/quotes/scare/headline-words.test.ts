/** Words that are marked in a headline and in the text below, by the shipped weights. */
import { expect, test } from "vitest";
import { analyze } from "../../../../src/analysis/analyze.ts";
import { textOf } from "../../../../src/document/span.ts";
import { parseArticle } from "../../../../src/parser/parse-article.ts";
import { shippedModels } from "../../../support/shipped-reports.ts";

test("a headline in which nobody is named is nothing against who says the word below", async () => {
  const text =
    "New Russia sanctions legislation to be enforced ‘immediately’, despite lack of scrutiny by MPs\n\nLegislation that will allow the government to toughen up its sanctions against Russia will come into force “immediately”, a senior minister has said.\n\nIt rained.";
  const { quotes } = analyze(parseArticle({ id: "a", text }), await shippedModels());
  const said = quotes.filter(({ type }) => type === "mixed").flatMap(({ quoted }) => quoted);
  expect(said.map((span) => textOf(text, span))).toContain("immediately");
});
