/** The package as programs import it: what a bundler takes in, and the examples of the README, run on the built files. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { REPOSITORY } from "../support/memory-host.ts";

const README = readFileSync(join(REPOSITORY, "README.md"), "utf8");
/** A folder of the package that is not part of it: a file there imports "newsctl" as everybody does. */
const SCRATCH = join(REPOSITORY, ".cache", "library");

const bundled = async (code: string, from: "src" | "dist"): Promise<Metafile> => {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: REPOSITORY, loader: "ts" },
    bundle: true,
    // What is imported dynamically stays apart, as bundlers for the web have it.
    splitting: from === "src",
    format: "esm",
    platform: "node",
    outdir: join(SCRATCH, "out"),
    write: false,
    metafile: true,
    logLevel: "silent",
    alias: { newsctl: join(REPOSITORY, from === "src" ? "src/index.ts" : packageJson.exports["."].default) },
  });
  return metafile;
};

/** Files of which something is in what is loaded at once: the entry and what it imports statically. */
const loadedAtOnce = ({ outputs }: Metafile): ReadonlyMap<string, number> => {
  const seen = new Set<string>();
  const files = new Map<string, number>();
  const visit = (name: string): void => {
    const output = outputs[name];
    if (output === undefined || seen.has(name)) return;
    seen.add(name);
    for (const [file, { bytesInOutput }] of Object.entries(output.inputs))
      if (bytesInOutput > 0) files.set(file, bytesInOutput);
    for (const { path, kind } of output.imports) if (kind === "import-statement") visit(path);
  };
  const entry = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === "<stdin>")?.[0];
  visit(entry ?? "");
  return files;
};

describe("a bundle", () => {
  test("of parsing alone takes in neither the command line nor the models", async () => {
    const files = [...loadedAtOnce(await bundled('export { parseArticle } from "newsctl";', "src")).keys()];
    expect(files).toContain("src/parser/parse-article.ts");
    expect(files.filter((file) => !/^(?:<stdin>|src\/(?:parser|document|lexicon|errors|index))/.test(file))).toEqual(
      [],
    );
  });
  test("of reading and analysing takes in no command line, and the models only when they are asked for", async () => {
    const everything = await bundled('export * from "newsctl";', "src");
    const all = Object.keys(everything.inputs);
    expect(all.filter((file) => /commander|chalk|cli-table3|src\/(?:main|program|render|output)/.test(file))).toEqual(
      [],
    );
    const atOnce = [...loadedAtOnce(everything).keys()];
    expect(atOnce.filter((file) => /src\/models|attribute-quotes|htmlparser2|yaml/.test(file))).toEqual([]);
  });
  test("of the published files takes in what is imported, and no more", async () => {
    const bytes = async (code: string): Promise<number> =>
      Object.values((await bundled(code, "dist")).outputs).reduce((sum, output) => sum + output.bytes, 0);
    const one = await bytes('export { InputError } from "newsctl";');
    const parser = await bytes('export { parseArticle } from "newsctl";');
    const all = await bytes('export * from "newsctl";');
    expect(one).toBeLessThan(10_000);
    expect(parser).toBeLessThan(all / 4);
  });
});

describe("the README", () => {
  const section = README.split("\n## ").find((part) => part.startsWith("As a library")) ?? "";
  const examples = [...section.matchAll(/```js\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```)?/g)];

  test("has examples of the library", () => expect(examples.length).toBeGreaterThan(2));

  test.each(examples.map(([, code = "", output], index) => [index + 1, code, output] as const))(
    "runs example %i of them",
    (index, code, output) => {
      mkdirSync(SCRATCH, { recursive: true });
      const file = join(SCRATCH, `example-${index}.mjs`);
      writeFileSync(file, code);
      const stdout = execFileSync(process.execPath, [file], { cwd: REPOSITORY, encoding: "utf8" });
      expect(stdout).not.toBe("");
      if (output !== undefined) expect(stdout).toBe(output);
    },
  );
});
