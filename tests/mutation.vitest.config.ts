import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The tests of the core alone, which run by themselves: what mutants are tried against. */
const config: ViteUserConfig = defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/{parser,analysis,select,document}/**/*.test.ts"],
    testTimeout: 60_000,
  },
});

export default config;
