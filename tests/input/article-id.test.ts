import fc from "fast-check";
import { expect, test } from "vitest";
import { assignIds, idOfPath } from "../../src/input/article-id.ts";

test.each([
  ["seeds/000_e85a.txt", "000_e85a"],
  ["a.b.txt", "a.b"],
  [".txt", ".txt"],
  ["folder.d/name", "name"],
])("the id of %s is %s", (path, id) => {
  expect(idOfPath(path)).toBe(id);
});

test.each([
  [
    ["a/x.txt", "b/y.txt"],
    ["x", "y"],
  ],
  [
    ["a/x.txt", "b/x.txt"],
    ["a/x", "b/x"],
  ],
  [
    ["1/a/x.txt", "2/a/x.txt", "x.txt"],
    ["1/a/x", "2/a/x", "x"],
  ],
  [
    ["x.txt", "x.md"],
    ["x.txt", "x.md"],
  ],
  [
    ["stdin", "stdin"],
    ["stdin", "stdin#2"],
  ],
])("the ids of %j are %j", (paths, ids) => {
  expect(assignIds(paths)).toEqual(ids);
});

test("ids are unique whatever the paths", () => {
  const name = fc.constantFrom("a", "b", "a.txt", "a.md", "..", ".", "a#2", "a.txt#2");
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  fc.assert(
    fc.property(fc.array(path, { maxLength: 12 }), (paths) => {
      expect(new Set(assignIds(paths)).size).toBe(paths.length);
    }),
  );
});
