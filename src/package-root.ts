/** Where the library is installed. */
import { fileURLToPath } from "node:url";

/** The folder that holds the seeds and the model weights. One level up, in `dist/` as in `src/`. Ends without a separator. */
export function packageRoot(): string {
  return fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
}
