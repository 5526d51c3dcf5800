import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.ts"],
    // For machines that are busy with other things: none of these tests takes long by itself.
    testTimeout: 300_000,
    // The core has no state to leak from one file into the next, and threads that are kept start faster.
    pool: "threads",
    isolate: false,
    globalSetup: ["tests/support/bundle.ts", "tests/support/browser-notice.ts"],
  },
});

export default config;
