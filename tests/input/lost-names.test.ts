import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { readArticles } from "../../src/input/read-articles.ts";
import { isReadFailure } from "../../src/input/read-failure.ts";
import { inputHost, scratchFolder } from "./scratch-folder.ts";

const folder = scratchFolder({ "good.txt": "The mayor said no." });
afterAll(() => folder.remove());

test("a file or folder whose name is no UTF-8 is said to be, and the others are read", async (context) => {
  const path = (ending: string): Buffer =>
    Buffer.concat([Buffer.from(`${folder.path}/b`), Buffer.from([0xe9]), Buffer.from(ending)]);
  try {
    writeFileSync(path(".txt"), "The mayor said yes.");
    mkdirSync(path(""));
  } catch {
    // Some file systems take no such name.
    context.skip();
  }
  const found: unknown[] = [];
  for await (const article of readArticles([folder.path], {}, inputHost(folder.path))) {
    found.push(isReadFailure(article) ? [article.error.message.replace(/".*"/, ""), article.error.hint] : article.id);
  }
  const lost = ["cannot read : its name is no UTF-8", "rename it"];
  expect(found).toEqual([lost, lost, "good"]);
});
