import { expect, test } from "vitest";
import { run } from "../support/memory-host.ts";

const OTHER = "tests/fixtures/invented/tokyo-visit.txt";
const compare = async (...argv: readonly string[]) => JSON.parse((await run(["compare", ...argv, "--json"])).stdout);

test("two reports on one visit", async () => {
  const { a, b, figures, quotedInBoth, quotedInAOnly, quotedInBOnly, sharedQuotations, namesInBOnly } = await compare(
    "000",
    OTHER,
  );
  expect([a.source, b.source]).toEqual(["CGTN", "Harbour Wire"]);
  expect(figures.words.a).toBeGreaterThan(figures.words.b);
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  expect(names(quotedInBoth)).toEqual(["Joseph Dunford", "Rex Tillerson"]);
  expect(names(quotedInAOnly)).toContain("Shinzo Abe");
  expect(names(quotedInBOnly)).toEqual(["Yoshihide Suga"]);
  expect(names(namesInBOnly)).toEqual(["Yoshihide Suga"]);
  const shared = sharedQuotations.map((quote: { text: string; sharing: string; sameSpeaker: boolean }) => [
    quote.text,
    quote.sharing,
    quote.sameSpeaker,
  ]);
  expect(shared).toContainEqual(["an attack on one is an attack on both of us", "same", true]);
  expect(shared).toContainEqual(["Our effort is to cause them to want to engage in talks", "a-holds-b", true]);
  expect(shared).toContainEqual(["rock-solid", "a-holds-b", true]);
});

test("the other way round says the same", async () => {
  const [there, back] = [await compare("000", OTHER), await compare(OTHER, "000")];
  expect(back.quotedInAOnly).toHaveLength(there.quotedInBOnly.length);
  expect(back.sharedQuotations).toHaveLength(there.sharedQuotations.length);
  expect(back.namesInBoth).toHaveLength(there.namesInBoth.length);
});

test("an article has all in common with itself", async () => {
  const { quotedInAOnly, quotedInBOnly, namesInAOnly, namesInBOnly, sharedQuotations } = await compare("000", "000");
  expect([quotedInAOnly, quotedInBOnly, namesInAOnly, namesInBOnly]).toEqual([[], [], [], []]);
  expect(sharedQuotations.length).toBeGreaterThanOrEqual(5);
});

test.each([
  [["000"], 2],
  [["000", "no-such-article"], 3],
  [["000", "tests/fixtures"], 2],
])("%j is an error", async (argv, expected) => {
  expect((await run(["compare", ...argv])).exitCode).toBe(expected);
});
