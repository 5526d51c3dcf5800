/** What must be true of a corpus: the same on any number of threads, and the same as its articles one by one. */

import { scratchFolder } from "../input/scratch-folder.ts";
import { run } from "../support/memory-host.ts";

export async function checkCorpus(articles: readonly Uint8Array[]): Promise<void> {
  const names = articles.map((_, index) => `${String(index).padStart(3, "0")}.txt`);
  const folder = scratchFolder(Object.fromEntries(articles.map((bytes, index) => [names[index] ?? "", bytes])));
  try {
    for (const command of ["quotes", "entities", "stats"]) {
      const print = async (ref: string, jobs: string): Promise<string> =>
        (await run([command, ref, "--jsonl", "--format-in", "text", "--jobs", jobs], { cwd: folder.path })).stdout;
      const alone = await print(".", "1");
      if ((await print(".", "3")) !== alone) throw new Error(`${command} says otherwise on three threads`);
      const oneByOne: string[] = [];
      for (const name of names) oneByOne.push(await print(name, "1"));
      // A file is called by its path: "./000.txt" in a folder, "000.txt" by itself.
      if (oneByOne.join("") !== alone)
        throw new Error(`${command} of a corpus is not what its articles give one by one`);
    }
  } finally {
    folder.remove();
  }
}
