import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../support/memory-host.ts";

interface Listed {
  readonly id: string;
  readonly text: string;
  readonly confidence: number;
  readonly speaker: { readonly name: string | null } | null;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly context: { readonly text: string; readonly spans: readonly { start: number; end: number }[] } | null;
}

const ARTICLE = `Council votes on the bridge

"It will be built," Mayor Ana Lima said on Friday. The council met late.

"We cannot pay for a bridge that nobody needs," said Tom Reed, the leader of the opposition. "Not this year."

"No comment," a spokesman said.

"A bridge," Lima said, "is a promise."
`;

let file = "";
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsctl-quotes-"));
  file = join(folder, "bridge.txt");
  writeFileSync(file, ARTICLE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quotes = async (...flags: readonly string[]): Promise<readonly Listed[]> =>
  JSON.parse((await run(["quotes", file, "--json", ...flags])).stdout) as readonly Listed[];
const names = (list: readonly Listed[]): readonly (string | null)[] => list.map(({ speaker }) => speaker?.name ?? null);

describe("nothing in marks", () => {
  const reports = (): string => {
    const path = join(folder, "reports.txt");
    writeFileSync(path, "Talks go on\n\nOfficials said on Friday that the talks would go on until Monday.\n");
    return path;
  };

  test("is said, with what to ask for", async () => {
    const { stdout, stderr, exitCode } = await run(["quotes", reports(), "--json"]);
    expect({ stdout, exitCode }).toEqual({ stdout: "[]\n", exitCode: 0 });
    expect(stderr).toBe("note: no quotation in marks; --type all lists what is reported without them as well\n");
    expect((await run(["quotes", reports(), "--type", "all", "--json"])).stdout).toContain("the talks would go on");
  });

  test.each([
    [["--type", "scare"], "note: no quotation with --type scare\n"],
    [
      ["--min-words", "3", "--contains", "sea wall", "--unknown"],
      'note: no quotation with --unknown --contains "sea wall" --min-words 3\n',
    ],
    [
      ["--speaker", "lima", "--type", "direct"],
      'note: no quotation by "lima" with --type direct; nobody is quoted by name here\n',
    ],
    [["--quiet"], ""],
  ])("is said with what was asked for: %j", async (flags, stderr) => {
    expect(await run(["quotes", reports(), ...flags])).toMatchObject({ stdout: "", stderr, exitCode: 0 });
  });

  test.each([
    [["explain"], "note: no quotation in marks to explain; newsctl quotes --type all lists what else there is\n"],
    [["entities", "--type", "fac,product"], "note: no name with --type FAC,PRODUCT\n"],
    [["entities", "--type", "product", "--html"], "note: no name with --type PRODUCT\n"],
    [["entities", "--html"], ""],
    [["find", "zebra"], "note: nothing holds all of: zebra\n"],
    [["find", "talks", "--speaker", "lima"], "note: nothing with --speaker lima holds all of: talks\n"],
  ])("is said by others too: %j", async ([command = "", ...rest], stderr) => {
    const words = command === "find" ? [...rest, reports()] : [reports(), ...rest];
    expect(await run([command, ...words])).toMatchObject({ stderr, exitCode: 0 });
  });

  test("is not said where nothing could be read", async () => {
    writeFileSync(join(folder, "empty.txt"), "");
    for (const command of [["quotes"], ["entities"], ["explain"], ["find", "zebra"]]) {
      const { stderr } = await run([...command, join(folder, "empty.txt")]);
      expect(stderr).not.toContain("note:");
    }
  });
});

// As a script asks whose variable is not set: for nobody, or for everything.
test.each([
  ["--speaker", ""],
  ["--speaker", "…"],
  ["--contains", " "],
])("%s %j is a usage error", async (flag, value) => {
  const { stderr, exitCode } = await run(["quotes", "000", flag, value]);
  expect({ stderr, exitCode }).toEqual({ stderr: `error: ${flag} takes words, not "${value}"\n`, exitCode: 2 });
});

describe("quotes as a working list", () => {
  test("--sort speaker: by name, those without one last", async () => {
    expect(names(await quotes("--sort", "speaker"))).toEqual(["Ana Lima", "Ana Lima", "Tom Reed", null]);
  });
  test("--sort length: most words first", async () => {
    const words = (await quotes("--sort", "length")).map(({ text }) => text.split(" ").length);
    expect(words).toEqual(words.toSorted((a, b) => b - a));
  });
  test("--sort confidence: least sure first", async () => {
    const sure = (await quotes("--sort", "confidence")).map(({ confidence }) => confidence);
    expect(sure).toEqual(sure.toSorted((a, b) => a - b));
  });
  test("--group-by speaker keeps a speaker's together, in the order of the article", async () => {
    expect(names(await quotes("--group-by", "speaker"))).toEqual(["Ana Lima", "Ana Lima", "Tom Reed", null]);
    const { stdout } = await run(["quotes", file, "--group-by", "speaker"]);
    expect(stdout).toMatch(
      /Ana Lima, Mayor · 2 quotations\n[\s\S]*Tom Reed[^\n]* · 1 quotation\n[\s\S]*without a name · 1/,
    );
  });
  test("--unknown: those whose speaker has no name", async () => {
    expect((await quotes("--unknown")).map(({ text }) => text)).toEqual(["No comment,"]);
  });
  test("--context: the sentences around, where they stand", async () => {
    const [first, , spokesman] = await quotes("--context", "1");
    expect(first?.context?.text).toBe('"It will be built," Mayor Ana Lima said on Friday. The council met late.');
    expect(spokesman?.context?.text).toContain('"Not this year."');
    expect(spokesman?.context?.text).toMatch(/"A bridge," Lima said, "is a promise\."$/);
    for (const quote of await quotes("--context", "2")) {
      const within = quote.spans.every((span) =>
        quote.context?.spans.some(({ start, end }) => start <= span.start && span.end <= end),
      );
      expect({ id: quote.id, within }).toEqual({ id: quote.id, within: true });
      expect(quote.context?.spans.map(({ start, end }) => ARTICLE.slice(start, end)).join(" ")).toBe(
        quote.context?.text,
      );
    }
  });
  test.each([
    [["--limit", "2"], 2],
    [["--limit", "3", "--context", "1"], 3],
    [["--limit", "3", "--group-by", "speaker"], 3],
    [["--limit", "1", "--group-by", "speaker"], 1],
  ])("%j prints so many", async (flags, most) => {
    const { stdout } = await run(["quotes", file, ...flags]);
    expect(stdout.match(/^ *Q\d/gm)).toHaveLength(most);
    expect(stdout.trimEnd().split("\n").at(-1)).not.toMatch(/quotations?$/);
  });
  test("the role stands in the table where there is room", async () => {
    const at = async (columns: number) => (await run(["quotes", file], { columns, env: { NO_COLOR: "1" } })).stdout;
    expect(await at(140)).toContain("leader of the opposition");
    expect(await at(80)).not.toContain("leader of the opposition");
  });
  test.each([
    [["--sort", "loudness"]],
    [["--group-by", "day"]],
    [["--context", "-1"]],
    [["--unknown", "--speaker", "Lima"]],
  ])("%j is a usage error", async (flags) => {
    expect((await run(["quotes", file, ...flags])).exitCode).toBe(2);
  });
});
