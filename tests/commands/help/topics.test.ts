import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TOPICS } from "../../../src/commands/help/topics.ts";
import { EXIT } from "../../../src/errors.ts";
import { FORMATS } from "../../../src/render/renderer.ts";
import { REPOSITORY } from "../../support/memory-host.ts";

const named = (topic: keyof typeof TOPICS): readonly string[] =>
  TOPICS[topic].terms.flatMap(([term]) => term.split(", "));

/** What the system sets, and what tells a terminal from another: nobody sets these for newsctl. */
const SYSTEM = /^(?:HOME|USERPROFILE|APPDATA|LOCALAPPDATA|PWD|TERM|COLORTERM|LESS|LV|LC_\w+|LANG|NODE_\w+)$/;

test("the topic environment names every variable that is looked at, once", () => {
  const files = readdirSync(join(REPOSITORY, "src"), { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/^(?:training|bench|build)\b/.test(file),
  );
  const read = files.flatMap((file) =>
    [...readFileSync(join(REPOSITORY, "src", file), "utf8").matchAll(/env\["([A-Z_]+)"\]/g)].map(
      ([, name = ""]) => name,
    ),
  );
  const ours = [...new Set(read)].filter((name) => !SYSTEM.test(name));
  expect([...named("environment")].sort()).toEqual(ours.sort());
});

test("the topic exit names every status, and those of signals", () => {
  expect(named("exit").map(Number)).toEqual([...Object.values(EXIT).filter((status) => status < 100), 129, 130, 143]);
});

test("the topic output names every format", () => {
  expect(named("output")).toEqual(FORMATS);
});
