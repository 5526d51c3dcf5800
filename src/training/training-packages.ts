/** Packages that training reads and the program does not: word vectors, cities, names. `corpora.json` lists them. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import corpora from "./corpora.json" with { type: "json" };

/** Below the folder in which training is run. */
const FOLDER = ".cache/packages";

/**
 * The folder of the packages, each in `node_modules/NAME`; they are installed when one is missing or of another version.
 * Throws what npm says when that fails.
 */
export function trainingPackages(): string {
  const missing = corpora.packages.list.filter(({ name, version }) => installedVersion(name) !== version);
  if (missing.length > 0) {
    const wanted = corpora.packages.list.map(({ name, version }) => `${name}@${version}`);
    console.log(`installing ${wanted.join(", ")}`);
    // Without a shell, except where npm is a script of one.
    const isWindows = process.platform === "win32";
    execFileSync(isWindows ? "npm.cmd" : "npm", ["install", "--ignore-scripts", "--prefix", FOLDER, ...wanted], {
      stdio: ["ignore", "ignore", "inherit"],
      shell: isWindows,
    });
  }
  return FOLDER;
}

function installedVersion(name: string): string | undefined {
  const path = join(FOLDER, "node_modules", name, "package.json");
  if (!existsSync(path)) return undefined;
  const manifest: { readonly version?: string } = JSON.parse(readFileSync(path, "utf8"));
  return manifest.version;
}
