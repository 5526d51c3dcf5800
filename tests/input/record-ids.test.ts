import { expect, test } from "vitest";
import { createRecordIds } from "../../src/input/record-ids.ts";

test("own ids, addresses, numbers; what is taken gets its number", () => {
  const ids = createRecordIds(["taken"]);
  expect(ids.next("file", 1, undefined)).toBe("file#1");
  expect(ids.next("file", 2, "a b\n")).toBe("a-b-");
  expect(ids.next("file", 3, "taken")).toBe("taken#3");
  expect(ids.next("file", 4, "https://x.com/news/two-things.html?x=1")).toBe("two-things");
  expect(ids.next("file", 5, "two-things")).toBe("two-things#5");
});

test("a hundred thousand ids are unique, and nearly all as wanted", () => {
  const ids = createRecordIds([]);
  const given = new Set<string>();
  let numbered = 0;
  for (let index = 0; index < 100_000; index++) {
    const id = ids.next("file", index, `id-${index}`);
    if (id.includes("#")) numbered++;
    given.add(id);
  }
  expect(given.size).toBe(100_000);
  expect(numbered).toBeLessThan(10);
});
