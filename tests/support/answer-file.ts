/**
 * Tables of texts and answers in one file: a text on each line, what the program makes of it indented below, headings with "##".
 * To add a row, write the text and run the tests with -u; then read what was put below it as if it were code.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { REPOSITORY } from "./memory-host.ts";

/** Holds the answers in tests/golden/NAME.txt against those of `answersTo`. */
export async function expectAnswers(name: string, answersTo: (text: string) => readonly string[]): Promise<void> {
  const path = join(REPOSITORY, "tests/golden", `${name}.txt`);
  const lines = readFileSync(path, "utf8").split("\n");
  const answered = lines
    .filter((line) => !line.startsWith("  "))
    .flatMap((line) =>
      line === "" || line.startsWith("##") ? [line] : [line, ...answersTo(line).map((answer) => `  ${answer}`)],
    );
  await expect(answered.join("\n")).toMatchFileSnapshot(path);
}
