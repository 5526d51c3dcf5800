/**
 * `npm run kernels`: compiles src/kernels, which is AssemblyScript, to WebAssembly and writes it to src/models/kernel-code.json.
 * The compiler is fetched for the occasion: it is forty times the size of newsctl, and kernels change once a year. Development
 * only.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const COMPILER = "assemblyscript@0.28.20";
const SOURCES = fileURLToPath(new URL("../kernels", import.meta.url));
const CODE = fileURLToPath(new URL("../models/kernel-code.json", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "newsctl-kernels-"));
try {
  const code: Record<string, string> = {};
  for (const file of readdirSync(SOURCES).toSorted()) {
    const name = basename(file, ".ts");
    const compiled = join(folder, `${name}.wasm`);
    const options = ["-O3", "--runtime", "stub", "--noAssert", "--importMemory", "--enable", "simd", "--use", "abort="];
    execFileSync("npx", ["--yes", "--package", COMPILER, "asc", join(SOURCES, file), ...options, "-o", compiled], {
      stdio: "inherit",
    });
    code[name] = readFileSync(compiled).toString("base64");
  }
  writeFileSync(CODE, `${JSON.stringify(code, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
