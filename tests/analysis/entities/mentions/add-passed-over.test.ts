import { expect, test } from "vitest";
import { resolveEntities } from "../../../../src/analysis/entities/resolve-entities.ts";
import { isKnownPlace } from "../../../../src/lexicon/places.ts";
import { wellKnownNames } from "../../../../src/lexicon/well-known-names.ts";
import { markedArticle } from "../../../support/marked-article.ts";

/** What becomes of an article whose marked names a tagger found with that confidence. */
function namesOf(marked: string, confidence: number): string[] {
  const { article, segmentation, mentions } = markedArticle(marked);
  const tagged = mentions.map((mention) => ({ ...mention, confidence }));
  return resolveEntities(article, segmentation, tagged).map(({ type, name, mentions: all }) =>
    [type, name, all.length].join(" "),
  );
}

test.each<[marked: string, confidence: number, names: string[]]>([
  // Passed over by the tagger.
  ["Nurses of the NHS went to the Bundestag.", 0.9, ["ORG NHS 1", "ORG Bundestag 1"]],
  ["Soldiers of the People’s Liberation Army played Xbox.", 0.9, ["ORG People’s Liberation Army 1", "PRODUCT Xbox 1"]],
  ["Fighting went on in Khan Younis and Rafah.", 0.9, ["LOC Khan Younis 1", "LOC Rafah 1"]],
  // An ordinary word where it speaks or is described.
  ["[P Tom Young] left. Young, in his speech, objected.", 0.9, ["PERSON Tom Young 2"]],
  ["[P Tom Young] left. Young, who had a cold, objected.", 0.9, ["PERSON Tom Young 2"]],
  ["[P Tom Young] left. Young, old and sick, they went.", 0.9, ["PERSON Tom Young 1"]],
  ["Young, in his speech, objected.", 0.9, []],
  ["[P Michael Small] drank. Small pleaded guilty. The court heard Small had run.", 0.9, ["PERSON Michael Small 3"]],
  ["[P Michael Small] drank. Small had no name there. Small children ran.", 0.9, ["PERSON Michael Small 1"]],
  ["[P Theresa May] left. It was in May would you believe.", 0.9, ["PERSON Theresa May 1"]],
  // A place that speaks is somebody.
  ["[L Simon Waters] has crashed. Waters said so.", 0.7, ["PERSON Simon Waters 2"]],
  ["[L Simon Waters] has crashed. They saw Waters there.", 0.7, ["LOC Simon Waters 1"]],
  ["[L Simon Waters] has crashed. Muddy Waters said so.", 0.7, ["LOC Simon Waters 1"]],
  ["Labour says it is wrong. Labour costs rose.", 0.9, ["ORG Labour 1"]],
  // Parts of longer names are none of their own.
  ["The Google Holding met.", 0.9, []],
  ["[P Ann Lee] leads the [O NHS Confederation].", 0.9, ["PERSON Ann Lee 1", "ORG NHS Confederation 1"]],
  // Taken for something else.
  ["Villages that [P Boko Haram] burnt.", 0.9, ["ORG Boko Haram 1"]],
  ["They met at [P Camp David]. David is a common name.", 0.9, ["LOC Camp David 1"]],
  ["The owner of [P Mar-a-Lago] and [R Facebook] shares.", 0.7, ["LOC Mar-a-Lago 1", "ORG Facebook 1"]],
  // Unless the tagger is nearly certain.
  ["Somebody called [P Netflix].", 0.99, ["PERSON Netflix 1"]],
])("%s at %d", (marked, confidence, names) => expect(namesOf(marked, confidence)).toEqual(names));

test("a well-known name has one type, and is no place of the other list unless it is one", () => {
  const names = [...wellKnownNames()];
  expect(names.length).toBeGreaterThan(400);
  for (const [name, type] of names) {
    expect(name).toBe(name.trim());
    expect(name).not.toContain("’");
    if (isKnownPlace(name)) expect(`${type} ${name}`).toBe(`LOC ${name}`);
  }
});
