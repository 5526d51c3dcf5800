import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The tests of the core alone, which run by themselves: what mutants are tried against. */
const config: ViteUserConfig = defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    // $MUTATION_TESTS narrows them for a group of files: its own tests, which take seconds instead of minutes.
    include: [process.env["MUTATION_TESTS"] ?? "tests/{parser,analysis,select,document}/**/*.test.ts"],
    testTimeout: 60_000,
  },
});

export default config;
