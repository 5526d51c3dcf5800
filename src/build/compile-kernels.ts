/**
 * `npm run kernels`: compiles the kernels, which are AssemblyScript, to WebAssembly: those of src/kernels to
 * src/models/kernel-code.json, those that only training needs to src/training/kernel-code.json. The compiler is fetched for the occasion: it is forty times the size of newsctl, and kernels change once a year. Development
 * only.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const COMPILER = "assemblyscript@0.28.20";
/** Folders of sources, and the file that each is compiled to. */
const KERNELS = [
  { sources: "../kernels", compiled: "../models/kernel-code.json" },
  { sources: "../training/kernels", compiled: "../training/kernel-code.json" },
] as const;

const folder = mkdtempSync(join(tmpdir(), "newsctl-kernels-"));
try {
  for (const { sources, compiled } of KERNELS) {
    const from = fileURLToPath(new URL(sources, import.meta.url));
    const code: Record<string, string> = {};
    for (const file of readdirSync(from).toSorted()) code[basename(file, ".ts")] = compile(join(from, file));
    writeFileSync(fileURLToPath(new URL(compiled, import.meta.url)), `${JSON.stringify(code, null, 2)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The WebAssembly of a source, in base 64. */
function compile(source: string): string {
  const compiled = join(folder, `${basename(source, ".ts")}.wasm`);
  const options = ["-O3", "--runtime", "stub", "--noAssert", "--importMemory", "--enable", "simd", "--use", "abort="];
  execFileSync("npx", ["--yes", "--package", COMPILER, "asc", source, ...options, "-o", compiled], {
    stdio: "inherit",
  });
  return readFileSync(compiled).toString("base64");
}
