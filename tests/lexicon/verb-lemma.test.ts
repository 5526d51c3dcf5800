import { expect, test } from "vitest";
import { verbLemma } from "../../src/lexicon/verb-lemma.ts";

test.each([
  ["say", "said says saying say"],
  ["be", "am is are was were been being"],
  ["have", "has had having have"],
  ["add", "added adds adding"],
  ["stop", "stopped stopping stops"],
  ["call", "called calling calls"],
  ["travel", "travelled traveled travelling"],
  ["refer", "referred referring"],
  ["press", "pressed presses pressing"],
  ["declare", "declared declaring declares"],
  ["appear", "appeared appearing"],
  ["decide", "decided deciding decides"],
  ["avoid", "avoided avoiding"],
  ["create", "created creating"],
  ["negotiate", "negotiated negotiates"],
  ["treat", "treated treating"],
  ["visit", "visited visiting"],
  ["describe", "described describing"],
  ["guide", "guided guiding"],
  ["quote", "quoted quoting quotes"],
  ["charge", "charged charging charges"],
  ["bring", "brought bringing brings"],
  ["hang", "hanging hung"],
  ["use", "used using uses"],
  ["reach", "reached reaches reaching"],
  ["cache", "caches"],
  ["focus", "focused focuses"],
  ["deny", "denied denies denying"],
  ["die", "died dies dying"],
  ["agree", "agreed agrees agreeing"],
  ["need", "needed need needs"],
  ["succeed", "succeeded succeeds"],
  ["panic", "panicked panicking"],
  ["go", "went gone goes going"],
  ["sing", "sang singing"],
  ["tell", "told"],
  ["write", "wrote written writing"],
])("lemma %s of %s", (lemma, forms) => {
  expect(forms.split(" ").map(verbLemma)).toEqual(forms.split(" ").map(() => lemma));
});

test.each(["", "s", "ed", "ing", "red", "bus", "''s", "ünsaying"])("has an answer for %j", (form) => {
  expect(typeof verbLemma(form)).toBe("string");
});
