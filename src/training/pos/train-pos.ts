/** `npm run train -- pos --data DIR`: makes `pos.safetensors` from the training parts of GUM and EWT. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { POS_BITS, POS_FEATURES } from "../../models/pos/features.ts";
import { POS_LABELS } from "../../models/pos/labels.ts";
import { sparseTable, sparseTensors } from "../../models/pos/sparse-scores.ts";
import { WordLabels, wordLabelTensors } from "../../models/pos/word-labels.ts";
import { createPosTagger, isMark } from "../../models/pos-tagger.ts";
import { readSafetensors } from "../../models/safetensors.ts";
import { percent } from "../evaluate/figures.ts";
import type { TrainerOptions } from "../trainer.ts";
import { writeSafetensors } from "../write-safetensors.ts";
import { quantise, trainPerceptron } from "./perceptron.ts";
import { readTaggedTexts, type TaggedText } from "./pos-corpus.ts";
import { settledWords } from "./settled-words.ts";

const TRAINING = ["extra/ud/gum-train.conllu", "extra/ud/ewt-train.conllu"];
const EPOCHS = 8;
const SEED = 1;
const LEAST_COUNT = 2;
/** A word is settled, and not scored, that occurs so often and has one label in so many of the cases. */
const LEAST_SETTLED = 10;
const SETTLED_SHARE = 0.995;
/** Averaged weights below it are left out: a third of the file for a tenth of a percent. */
const THRESHOLD = 1;

export async function trainPos({ data, out }: TrainerOptions): Promise<void> {
  const sources = TRAINING.map((path) => ({ path, source: readFileSync(`${data}/${path}`, "utf8") }));
  const texts = sources.flatMap(({ source }) => readTaggedTexts(source));
  const words = settledWords(texts, LEAST_SETTLED, SETTLED_SHARE);
  const weights = trainPerceptron(texts, {
    words: new WordLabels(Int32Array.from(words.keys()), Uint8Array.from(words.values())),
    epochs: EPOCHS,
    seed: SEED,
    leastCount: LEAST_COUNT,
    report: (epoch, share) => console.log(`epoch ${epoch + 1}: ${percent(share)}% right while learning`),
  });
  const bytes = writeSafetensors(
    { ...sparseTensors(sparseTable(quantise(weights, THRESHOLD), POS_BITS)), ...wordLabelTensors(words) },
    {
      features: POS_FEATURES,
      bits: String(POS_BITS),
      labels: POS_LABELS.join(" "),
      corpora: sources
        .map(({ path, source }) => `${path} ${createHash("sha256").update(source).digest("hex")}`)
        .join(", "),
      seed: String(SEED),
      command: "npm run train -- pos --data DIR",
    },
  );
  writeFileSync(`${out}/pos.safetensors`, bytes);
  console.log(`${bytes.length} bytes`);
  const tagger = createPosTagger(readSafetensors(bytes));
  const gum = readTaggedTexts(readFileSync(`${data}/extra/ud/gum-dev.conllu`, "utf8"));
  const ewt = readTaggedTexts(readFileSync(`${data}/extra/ud/ewt-dev.conllu`, "utf8"));
  const parts: Record<string, readonly TaggedText[]> = {
    "EWT dev": ewt,
    "GUM dev": gum,
    "GUM dev: news, interviews, biographies": gum.filter(({ id }) => /^GUM_(?:news|interview|bio)_/.test(id)),
  };
  for (const [name, part] of Object.entries(parts)) console.log(`${name}: ${accuracy(tagger, part)}`);
}

/** Shares of tokens and of words that are labelled right, where the treebank has the same token. */
function accuracy(tagger: ReturnType<typeof createPosTagger>, texts: readonly TaggedText[]): string {
  const count = { right: 0, all: 0, rightWords: 0, words: 0 };
  for (const { text, tokens, sentences, gold, isAligned } of texts) {
    const labels = tagger.tag(text, tokens, sentences);
    for (let index = 0; index < tokens.length; index++) {
      if (isAligned[index] !== 1) continue;
      const isRight = labels[index] === gold[index];
      count.all++;
      if (isRight) count.right++;
      if (isMark(text, tokens, index)) continue;
      count.words++;
      if (isRight) count.rightWords++;
    }
  }
  return `${percent(count.right / count.all)}% of ${count.all} tokens, ${percent(count.rightWords / count.words)}% of ${count.words} words`;
}
