/** `npm run train -- NAME --data DIR`: makes the weights of one model from the corpora in DIR. */
import { parseArgs } from "node:util";
import type { Trainer } from "./trainer.ts";

const TRAINERS: Readonly<Record<string, () => Promise<Trainer>>> = {
  entities: async () => (await import("./ner/train-entities.ts")).trainEntities,
  pos: async () => (await import("./pos/train-pos.ts")).trainPos,
  quotes: async () => (await import("./quotes/train-quotes.ts")).trainQuotes,
  "quote-choices": async () => (await import("./quotes/train-quote-choices.ts")).trainQuoteChoices,
  "quote-further": async () => (await import("./quotes/train-quote-further.ts")).trainQuoteFurther,
  "quote-net": async () => (await import("./quotes/train-quote-net.ts")).trainQuoteNet,
  speakers: async () => (await import("./speakers/train-speakers.ts")).trainSpeakers,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" }, out: { type: "string", default: "src/models/weights" } },
});
const load = TRAINERS[positionals[0] ?? ""];
if (!load || values.data === undefined) {
  console.error(`usage: npm run train -- ${Object.keys(TRAINERS).join("|")} --data DIR [--out DIR]`);
  process.exitCode = 2;
} else {
  const train = await load();
  await train({ data: values.data.replace(/[/\\]$/, ""), out: values.out });
}
