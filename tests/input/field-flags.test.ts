import { expect, test } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { parseFieldFlags } from "../../src/input/field-flags.ts";

test("maps fields of articles to names in the data", () => {
  expect(parseFieldFlags(["body=content", "source=publisher.name", "title=a=b"])).toEqual({
    body: "content",
    source: "publisher.name",
    title: "a=b",
  });
  expect(parseFieldFlags([])).toEqual({});
});

test.each(["content", "boody=content", "body=", "=content"])("refuses %j", (flag) => {
  expect(() => parseFieldFlags([flag])).toThrow(UsageError);
});
