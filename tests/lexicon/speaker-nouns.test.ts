import { expect, test } from "vitest";
import { nounClass, singularOf } from "../../src/lexicon/speaker-nouns.ts";
import { ROLE_NOUNS } from "../../src/lexicon/titles.ts";

test.each([
  ["minister", "person"],
  ["45-year-old", "person"],
  ["forklifter", "person"],
  ["spokeswoman", "spokesperson"],
  ["ministry", "group"],
  ["police", "group"],
  ["letter", "document"],
  ["letters", "document"],
  ["voters", "people"],
  ["ministers", "people"],
  // "72 percent now believe he could win"
  ["percent", "people"],
  ["majority", "people"],
  // "“Build the wall!” the crowd chanted"
  ["crowd", "people"],
  ["mps", "people"],
  // Makers are companies, though they end as nouns of people do.
  ["insurer", "group"],
  ["carmaker", "group"],
  ["municipality", "group"],
  ["winemaker", "person"],
  ["teen", "person"],
  // They end as nouns of people do.
  ["sector", "other"],
  ["corridor", "other"],
  ["moment", "other"],
  ["power", "other"],
])("%s is of the class %s", (noun, expected) => {
  expect(nounClass(noun, (role) => ROLE_NOUNS.has(role))).toBe(expected);
});

test.each([
  ["parties", "party"],
  ["lawmen", "lawman"],
  ["times", "time"],
  // The word of a paper's name is no plural of "new".
  ["news", "news"],
])("%s is %s in the singular", (noun, single) => expect(singularOf(noun)).toBe(single));
