import { expect, test } from "vitest";
import { countryForms, countryOf } from "../../src/lexicon/countries.ts";

test.each([
  ["the US", "US", "abbreviation"],
  ["U.S.", "US", "abbreviation"],
  ["America", "US", "name"],
  ["the United States", "US", "name"],
  ["Japanese", "JP", "demonym"],
  ["Kenyans", "KE", "demonym"],
  ["DPRK", "KP", "abbreviation"],
  ["Democratic People’s Republic of Korea", "KP", "name"],
  ["SOUTH KOREA", "KR", "name"],
  ["Côte d'Ivoire", "CI", "name"],
  ["DRC", "CD", "abbreviation"],
  ["Republic of Iraq", "IQ", "name"],
  ["the Arab Republic of Egypt", "EG", "name"],
  ["Hashemite Kingdom of Jordan", "JO", "name"],
  ["Republic of China", "TW", "name"],
  ["Republic of Korea", "KR", "name"],
])("reads %j as %s", (form, code, kind) => expect(countryOf(form)).toEqual({ code, kind }));

test.each([
  ["us"],
  ["Tokyo"],
  ["Republic of Tokyo"],
  ["State of Georgia"],
  ["Bank of Iraq"],
  ["Washington"],
  ["Joseph"],
  [""],
  ["the"],
])("%j is no country", (form) => expect(countryOf(form)).toBeUndefined());

test("codes and names are those of CLDR", () => {
  const names = new Intl.DisplayNames("en", { type: "region" });
  const codes = new Set([...countryForms().values()].map((form) => form.code));
  expect(codes.size).toBeGreaterThan(230);
  for (const code of codes) expect(countryOf(names.of(code) ?? ""), code).toEqual({ code, kind: "name" });
});
