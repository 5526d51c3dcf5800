import { describe, expect, test } from "vitest";
import { createStopwatch } from "../../src/commands/stopwatch.ts";
import { timingsText } from "../../src/commands/timings-text.ts";
import { run } from "../support/memory-host.ts";

/** A clock that is set by hand. */
const clock = () => {
  let at = 0;
  return { now: () => at, pass: (ms: number) => (at += ms) };
};

describe("a stopwatch", () => {
  test("counts the time of a stage within another to that one alone", () => {
    const { now, pass } = clock();
    const stopwatch = createStopwatch(now);
    stopwatch.time("report", () => {
      pass(1);
      stopwatch.time("names", () => pass(10));
      pass(2);
    });
    expect(stopwatch.take().milliseconds).toEqual({ report: 3, names: 10 });
  });
  test("counts what is waited for, and what is thrown out of", async () => {
    const { now, pass } = clock();
    const stopwatch = createStopwatch(now);
    await stopwatch.timeAsync("read", async () => {
      pass(5);
      await Promise.resolve();
      pass(5);
    });
    pass(100);
    expect(() =>
      stopwatch.time("parse", () => {
        pass(3);
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(stopwatch.take().milliseconds).toEqual({ read: 10, parse: 3 });
  });
  test("adds what others have measured, and begins anew once read", () => {
    const stopwatch = createStopwatch(() => 0);
    stopwatch.add({ milliseconds: { names: 4 }, words: 7 });
    stopwatch.add({ milliseconds: { names: 1, quotes: 2 }, words: 3 });
    expect(stopwatch.take()).toEqual({ milliseconds: { names: 5, quotes: 2 }, words: 10 });
    expect(stopwatch.take()).toEqual({ milliseconds: {}, words: 0 });
  });
});

test("timings as they are printed", () => {
  const milliseconds = { read: 12.3, parse: 0.42, names: 4612, quotes: 123_000 };
  expect(timingsText({ milliseconds, words: 67_600, articles: 84, elapsedMs: 64_000 })).toBe(
    `  read         12 ms    0%
  parse       0.4 ms    0%
  names       4.61 s    4%
  quotes   2 min 3 s   96%
  84 articles, 67,600 words in 1 min 4 s, 1,056 words a second; stages add up the time of all threads
`,
  );
});

describe("--verbose", () => {
  test.each([
    [
      ["quotes", "000"],
      ["load", "read", "parse", "segment", "names", "quotes", "report", "render", "write"],
    ],
    [
      ["entities", "000"],
      ["load", "read", "parse", "segment", "names", "report", "render", "write"],
    ],
    [
      ["stats", "000", "--no-names"],
      ["load", "read", "parse", "segment", "report", "render", "write"],
    ],
  ])("%j names its stages on standard error", async (argv, stages) => {
    const { stdout, stderr } = await run([...argv, "--verbose", "--json"]);
    expect([...stderr.matchAll(/^ {2}([a-z]+) +[\d.]+ ms/gm)].map(([, stage]) => stage)).toEqual(stages);
    expect(stderr).toMatch(/^ {2}1 article, 5\d\d words in /m);
    expect(stdout).toBe((await run([...argv, "--json"])).stdout);
  });
});
