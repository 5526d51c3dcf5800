/** Writes the manual pages, `dist/man/newsctl.1` and one per command, from the definitions of `--help`. Development only. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import packageJson from "../../package.json" with { type: "json" };
import { manualPages } from "../commands/help/manual-pages.ts";

const FOLDER = fileURLToPath(new URL("../../dist/man", import.meta.url));

// reproducible-builds.org: the date of a build is that of its sources, where they say so.
const epoch = process.env["SOURCE_DATE_EPOCH"];
const date = (epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)).toISOString().slice(0, 10);

mkdirSync(FOLDER, { recursive: true });
for (const { name, page } of await manualPages(packageJson.version, date))
  writeFileSync(join(FOLDER, `${name}.1`), page);
