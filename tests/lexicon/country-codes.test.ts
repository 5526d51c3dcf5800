import { expect, test } from "vitest";
import { countryOfCode } from "../../src/lexicon/country-codes.ts";

test.each([
  ["QAT", "QA"],
  ["GBR", "GB"],
  ["GER", "DE"],
  ["DEU", "DE"],
  ["NED", "NL"],
  ["RSA", "ZA"],
  ["WHO", undefined],
  ["qat", undefined],
])("%s is %s", (code, country) => expect(countryOfCode(code)).toBe(country));
