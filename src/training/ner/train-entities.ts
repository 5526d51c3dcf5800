/** `npm run train -- entities`: makes `ner.safetensors`, the weights of the tagger. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { EntityType } from "../../document/annotations.ts";
import { featureTensors } from "../../models/feature-table.ts";
import { styleOf } from "../../models/ner/encode-document.ts";
import { isBegin, NER_LABELS, typeOf } from "../../models/ner/labels.ts";
import { createNerTagger } from "../../models/ner/ner-tagger.ts";
import { knowledgeTensors, NER_FEATURES } from "../../models/ner/ner-tensors.ts";
import { STYLE } from "../../models/ner/word-types.ts";
import { readSafetensors } from "../../models/safetensors.ts";
import { createRandom } from "../random.ts";
import type { TrainerOptions } from "../train.ts";
import { writeSafetensors } from "../write-safetensors.ts";
import { foldsOf, withDocumentFeatures } from "./document-pass.ts";
import { createGrowingVocabulary } from "./growing-vocabulary.ts";
import { createInstanceBuilder, type NerDocument, type NerInstance } from "./ner-instances.ts";
import { type CaseCounts, type PreparedKnowledge, prepareKnowledge } from "./prepare-knowledge.ts";
import { type LabelledArticle, readCorpus, UNER, WIKIGOLD } from "./read-corpus.ts";
import { recaseSentences } from "./recase-articles.ts";
import { f1Of, scoreMentions } from "./score-mentions.ts";
import { type Predict, type RunOptions, trainTagger } from "./train-tagger.ts";

/** Words with vectors and clusters. */
const VOCABULARY = 60_000;
/** Weights below the first of these that makes the file small enough are left out of it. */
const PRUNED = [0.05, 0.12, 0.16, 0.2, 0.3];
/** Bytes of the file. */
const LARGEST = 6_000_000;
const FOLDS = 3;
const RECASED_SHARE = 0.04;

const SETTINGS: RunOptions = {
  epochs: 5,
  seed: 1,
  hidden: 64,
  rate: 0.05,
  dropout: 0.3,
  l2: 0,
  netRate: 0.03,
  mutedShare: 0,
  averageFrom: 2,
};
/** First passes without the net: quick, and as good as they must be. */
const JACKKNIFE: RunOptions = { ...SETTINGS, epochs: 2, hidden: 0, averageFrom: 0 };

/** With NEWSCTL_TRAIN_ALL=1 in the environment dev is trained on as well, once the recipe is settled. */
export async function trainEntities({ data, out }: TrainerOptions): Promise<void> {
  const started = Date.now();
  const report = (message: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${message}`);
  const withDev = process.env["NEWSCTL_TRAIN_ALL"] === "1";
  const dev = readCorpus(join(data, "entities/dev.jsonl"));
  const train = readCorpus(join(data, "entities/train.jsonl"));
  const news = [...train, ...(withDev ? dev : [])];
  const extra = [
    ...readCorpus(join(data, "extra/entities/wikigold.jsonl"), WIKIGOLD),
    ...readCorpus(join(data, "extra/entities/uner-ewt-dev.jsonl"), UNER),
    ...readCorpus(join(data, "extra/entities/uner-ewt-test.jsonl"), UNER),
  ];
  const corpora = digest(withDev ? "with dev" : "", readFileSync(join(data, "entities/train.jsonl")));
  const recased = recaseSentences(news, RECASED_SHARE, createRandom(5));
  report(`${news.length} articles, ${extra.length} of other kinds, ${recased.length} sentences in other case`);

  const knowledge = cachedKnowledge(countCases(train));
  const vocabulary = createGrowingVocabulary(knowledge);
  const build = createInstanceBuilder(knowledge, vocabulary);
  const documents = [...news, ...extra, ...recased].map(build);
  report(`${vocabulary.types.length} distinct words`);

  const learn = (instances: readonly NerInstance[], options: RunOptions) =>
    trainTagger(instances, vocabulary, knowledge.vectors, options);
  const withDocuments: NerInstance[] = [];
  foldsOf(documents, FOLDS).forEach((fold, number, folds) => {
    const name = `first-pass-${number}-${digest(JSON.stringify([NER_FEATURES, FOLDS, JACKKNIFE]), corpora)}`;
    const labels = cached(name, () => {
      const rest = folds.filter((other) => other !== fold).flat();
      const { predict } = learn(instancesOf(rest), JACKKNIFE);
      return fold.map(({ instances }) => instances.map(predict));
    });
    fold.forEach((document, place) => {
      withDocuments.push(...withDocumentFeatures(document, labels[place] ?? [], vocabulary));
    });
    report(`first pass ${number + 1} of ${FOLDS}`);
  });

  const held = withDev ? [] : dev.map(build);
  const model = learn(withDocuments, {
    ...SETTINGS,
    report: (epoch, likelihood, predict) => {
      report(`epoch ${epoch + 1}, log-likelihood of a token ${likelihood.toFixed(4)}`);
      if (held.length > 0) report(describeScores(scoreFirstPass(held, predict)));
    },
  });
  if (!model.net) throw new Error("the tagger needs a net");
  const shared = { ...knowledgeTensors(knowledge, model.chain), ...model.net.tensors() };
  for (const threshold of PRUNED) {
    const bytes = writeSafetensors(
      {
        ...shared,
        ...featureTensors("features", model.features.quantise(threshold)),
        ...featureTensors("document", model.document.quantise(PRUNED[0] ?? 0)),
      },
      {
        features: NER_FEATURES,
        labels: NER_LABELS.join(" "),
        seed: String(SETTINGS.seed),
        corpora,
        trained_on: withDev ? "train and dev" : "train",
      },
    );
    report(`${(bytes.length / 1e6).toFixed(2)} MB without weights below ${threshold}`);
    const tagger = createNerTagger(readSafetensors(bytes, "ner"));
    const tagged = dev.map((source) => ({ source, mentions: tagger.tag(source.article, source.segmentation) }));
    report(`dev, as shipped: ${describeScores(tagged)}`);
    if (bytes.length > LARGEST) continue;
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "ner.safetensors"), bytes);
    break;
  }
}

function instancesOf(documents: readonly NerDocument[]): NerInstance[] {
  return documents.flatMap(({ instances }) => instances);
}

type Tagged = Parameters<typeof scoreMentions>[0];

function describeScores(tagged: Tagged): string {
  const scores = scoreMentions(tagged);
  return [...scores]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([group, score]) => `${group} ${f1Of(score).toFixed(1)}`)
    .join(", ");
}

/** Mentions of a first pass. */
function scoreFirstPass(documents: readonly NerDocument[], predict: Predict): Tagged {
  return documents.map(({ source, instances }) => {
    const labels = instances.flatMap((instance) => [...predict(instance)]);
    return { source, mentions: mentionsOf(source, labels) };
  });
}

function mentionsOf(
  { segmentation: { tokens } }: LabelledArticle,
  labels: readonly number[],
): { start: number; end: number; type: EntityType }[] {
  const mentions: { start: number; end: number; type: EntityType }[] = [];
  labels.forEach((label, token) => {
    const last = mentions.at(-1);
    if (isBegin(label)) {
      mentions.push({ start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0, type: typeOf(label) });
    } else if (label > 0 && last) last.end = tokens.ends[token] ?? 0;
  });
  return mentions;
}

/** How words are written inside sentences that tell. */
function countCases(sources: readonly LabelledArticle[]): CaseCounts {
  const counts = new Map<string, [number, number]>();
  for (const { article, segmentation } of sources) {
    const { tokens } = segmentation;
    for (const { tokens: range } of segmentation.sentences) {
      if (styleOf(article.text, segmentation, range.from, range.to) !== STYLE.mixed) continue;
      for (let token = range.from + 1; token < range.to; token++) {
        if (tokens.kinds[token] !== 0) continue;
        const word = article.text.slice(tokens.starts[token], tokens.ends[token]);
        const lower = word.toLowerCase();
        const count = counts.get(lower) ?? [0, 0];
        count[word === lower ? 0 : 1]++;
        counts.set(lower, count);
      }
    }
  }
  return counts;
}

/** Clusters take minutes. */
function cachedKnowledge(cases: CaseCounts): PreparedKnowledge {
  const name = `knowledge-${digest(`${VOCABULARY} ${JSON.stringify([...cases])}`)}`;
  return cached(name, () => prepareKnowledge(".cache/packages", VOCABULARY, cases));
}

/** What `make` makes, kept in `.cache/ner` under a name that says what it depends on: an interrupted run goes on from there. */
function cached<T>(name: string, make: () => T): T {
  const path = join(".cache/ner", `${name}.bin`);
  if (existsSync(path)) return deserialize(readFileSync(path)) as T;
  const made = make();
  mkdirSync(".cache/ner", { recursive: true });
  writeFileSync(path, serialize(made));
  return made;
}

function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 12);
}
