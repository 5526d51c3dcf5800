/** The program as `dist/program.cjs` gives it to those who start it: bin/newsctl.js, and the threads of a run. */
import { nodeHost } from "./host.ts";
import { main } from "./main.ts";

/** What the bundle exports. */
export interface Program {
  readonly main: typeof main;
  readonly nodeHost: typeof nodeHost;
  /** Makes this thread answer the requests of the pool. `keepCode` keeps what was compiled for the next run, at its end. */
  serveRequests(keepCode: () => void): Promise<void>;
}

async function serveRequests(keepCode: () => void): Promise<void> {
  const { serve } = await import("./workers/worker.ts");
  await serve(keepCode);
}

export { main, nodeHost, serveRequests };
