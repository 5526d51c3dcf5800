import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REPOSITORY } from "../support/memory-host.ts";
import { createChecker } from "./check-bytes.ts";
import { oddInput } from "./odd-input.ts";

const FOUND = join(REPOSITORY, "tests/fuzz/found");
const checker = await createChecker();

describe("odd input", () => {
  test.each(readdirSync(FOUND).filter((name) => name.endsWith(".bin")))(
    "%s, which broke a property once",
    async (name) => {
      await expect(checker.check(readFileSync(join(FOUND, name)))).resolves.toBeUndefined();
    },
  );
  test("some more, always the same", async () => {
    await fc.assert(
      fc.asyncProperty(oddInput, (bytes) => checker.check(bytes)),
      { seed: 7, numRuns: 20 },
    );
  });
});
