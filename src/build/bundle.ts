/**
 * Builds `dist/`: the library as modules that can be loaded one by one, the program as one file that compiled code is kept
 * for (src/start), and the few lines that start it. Development only.
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { letterLiterals } from "./letter-literals.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What libraries load and newsctl never uses: commander starts commands that are programs of their own, chalk asks the
 * terminal for its colours, which newsctl tells it. Each costs four milliseconds of every run.
 */
const UNUSED: readonly { readonly library: RegExp; readonly module: RegExp; readonly stub: string }[] = [
  { library: /[\\/]commander[\\/]/, module: /^node:child_process$/, stub: "module.exports = {};" },
  { library: /[\\/]chalk[\\/]/, module: /^#supports-color$/, stub: "export default { stdout: false, stderr: false };" },
];

const withoutUnused: Plugin = {
  name: "without unused modules",
  setup({ onResolve, onLoad }) {
    for (const [index, { library, module, stub }] of UNUSED.entries()) {
      const namespace = `unused-${index}`;
      onResolve({ filter: module }, ({ importer, path }) => (library.test(importer) ? { path, namespace } : undefined));
      onLoad({ filter: /./, namespace }, () => ({ contents: stub }));
    }
  },
};

const shared: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: "node",
  target: "node20",
  // All that Node 20 knows: esbuild would have what it takes for unknown to the first of them made anew each time it is asked.
  supported: { "regexp-unicode-property-escapes": true },
  minify: true,
  plugins: [letterLiterals],
  legalComments: "none",
  logLevel: "warning",
};

rmSync(join(ROOT, "dist"), { recursive: true, force: true });
await build({
  ...shared,
  // What is exported together lies in files of its own, so that who imports a part is not given the rest; all of them in one
  // folder, from which the package is found (src/package-root.ts).
  entryPoints: [
    "src/index.ts",
    "src/errors.ts",
    "src/parser/parse-article.ts",
    ...["analyze", "read-article", "to-records"].map((name) => `src/library/${name}.ts`),
  ],
  entryNames: "[name]",
  outdir: "dist",
  format: "esm",
  splitting: true,
  keepNames: true,
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
});
await build({
  ...shared,
  entryPoints: { start: "src/start/start.ts", worker: "src/start/start-worker.ts" },
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  format: "cjs",
});
// One file, whose parts run when they are first imported: a file more costs a look-up, a read and a cache of its own.
const { outputFiles } = await build({
  ...shared,
  entryPoints: { program: "src/program.ts" },
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  supported: { ...shared.supported, "dynamic-import": false },
  // As Node puts it around a module that it loads: src/start takes the file as it is.
  banner: { js: "(function(exports,require,module,__filename,__dirname){" },
  footer: { js: "})" },
  plugins: [letterLiterals, withoutUnused],
  write: false,
});
// ASCII alone, since it is read as Latin-1 (src/start): esbuild escapes strings, but leaves regular expressions as they are.
for (const { path, text } of outputFiles) writeFileSync(path, text.replace(/[^\0-\x7f]/g, escaped));

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
