/** Says before the tests that those in a browser will be skipped, where there is none. */
import { CHROMIUM } from "./chromium.ts";

export function setup(): void {
  if (CHROMIUM === undefined) {
    process.stderr.write("no Chromium here: the tests of pages in a browser (tests/browser) are skipped\n");
  }
}
