/** `npm run train -- entities`: makes `ner.safetensors`, the weights of the tagger. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NER_LABELS } from "../../models/ner/labels.ts";
import { createNerTagger } from "../../models/ner/ner-tagger.ts";
import { NER_FEATURES } from "../../models/ner/ner-tensors.ts";
import { readSafetensors } from "../../models/safetensors.ts";
import type { TrainerOptions } from "../trainer.ts";
import { trainingPackages } from "../training-packages.ts";
import { writeSafetensors } from "../write-safetensors.ts";
import { foldsOf, withDocumentFeatures } from "./document-pass.ts";
import { exportTensors, type Mixture } from "./export-tagger.ts";
import { createGrowingVocabulary } from "./growing-vocabulary.ts";
import { measureTagger } from "./measure-tagger.ts";
import { createInstanceBuilder, type NerDocument, type NerInstance } from "./ner-instances.ts";
import { prepareKnowledge } from "./prepare-knowledge.ts";
import type { LabelledArticle } from "./read-corpus.ts";
import { type LinearOptions, type TrainedLinear, type TrainedNet, trainLinear, trainNet } from "./train-tagger.ts";
import { cached, digest } from "./training-cache.ts";
import { readTexts, type TrainingTexts } from "./training-texts.ts";

/** Words with vectors and clusters. */
const VOCABULARY = 60_000;
/**
 * The net counts three quarters of the features (on dev anything from a half to all is as good). Both are scaled down so that
 * the confidence of mentions is as often right as it says: the sum of two parts that learned the same is too sure of itself.
 */
const MIXTURE: Mixture = {
  linear: 0.4,
  net: 0.3,
  smallest: 0.05,
  leanings: { FAC: 0.7, PRODUCT: 0.6, MISC: 0.2 },
};
/**
 * How much a made-up report counts beside one that people wrote, but for first passes. With 1, or with features of the document (a first
 * pass finds all of its names, so that a tagger learns to believe first passes), news loses a point.
 */
const WIRE_WEIGHT = 0.3;
const FOLDS = 4;
const SEED = 1;

const LINEAR: LinearOptions = {
  epochs: 6,
  seed: SEED,
  averageFrom: 3,
  dropout: 0.3,
  prune: { epoch: 2, threshold: 0.06 },
};
/** First passes: quick, without the net, and as good as they must be. */
const FIRST_PASS: LinearOptions = { epochs: 4, seed: SEED, averageFrom: 2, dropout: 0.3 };
const NET = {
  epochs: 7,
  seed: SEED,
  averageFrom: 4,
  hidden: 64,
  rate: 1e-3,
  dropout: 0.3,
  vectorDropout: 0.1,
  inputDropout: 0.2,
};

/** The steps of a run. Each result is kept in `.cache/ner`, so that a run that was interrupted goes on after the last. */
export interface TrainingSteps {
  readonly texts: TrainingTexts;
  firstPass(fold: number): Uint8Array[][];
  linear(): TrainedLinear;
  net(): TrainedNet;
  tensors(): ReturnType<typeof exportTensors>;
}

function planTraining(data: string, withDev: boolean, report: (message: string) => void): TrainingSteps {
  const texts = readTexts(data, withDev);
  const knowledge = cached(`knowledge-${digest(`${VOCABULARY} ${JSON.stringify([...texts.cases])}`)}`, () =>
    prepareKnowledge(trainingPackages(), VOCABULARY, texts.cases),
  );
  const vocabulary = createGrowingVocabulary(knowledge);
  const build = createInstanceBuilder(knowledge, vocabulary);
  const documents = [...texts.articles, ...texts.wire].map(build);
  const wire = new Set<LabelledArticle>(texts.wire);
  report(`${documents.length} texts, ${wire.size} of them made up, ${vocabulary.types.length} distinct words`);
  const folds = foldsOf(documents, FOLDS);
  const nameOf = (step: string, ...options: unknown[]): string =>
    `${step}-${digest(JSON.stringify([NER_FEATURES, VOCABULARY, WIRE_WEIGHT, options]), texts.digest)}`;
  const tell =
    (step: string) =>
    (epoch: number, likelihood: number): void =>
      report(`${step}, epoch ${epoch + 1}: log-likelihood of a token ${likelihood.toFixed(4)}`);

  const firstPass = (fold: number): Uint8Array[][] =>
    cached(nameOf(`first-pass-${fold}`, FOLDS, FIRST_PASS), () => {
      const rest = folds.filter((_, other) => other !== fold).flat();
      const { predict } = trainLinear(instancesOf(rest), { ...FIRST_PASS, report: tell(`first pass ${fold + 1}`) });
      return (folds[fold] ?? []).map(({ instances }) => instances.map(predict));
    });
  const withDocuments = (): NerInstance[] =>
    folds.flatMap((fold, number) => {
      const labels = firstPass(number);
      return fold.flatMap((document, place) =>
        wire.has(document.source)
          ? document.instances.map((instance) => ({ ...instance, weight: WIRE_WEIGHT }))
          : withDocumentFeatures(document, labels[place] ?? [], vocabulary),
      );
    });
  const linear = (): TrainedLinear =>
    cached(nameOf("linear", FOLDS, FIRST_PASS, LINEAR), () => {
      const { predict: _, ...learned } = trainLinear(withDocuments(), { ...LINEAR, report: tell("features") });
      return learned;
    });
  const net = (): TrainedNet =>
    cached(nameOf("net", FOLDS, FIRST_PASS, NET), () =>
      trainNet(withDocuments(), vocabulary, knowledge.vectors, { ...NET, report: tell("net") }),
    );
  return { texts, firstPass, linear, net, tensors: () => exportTensors(knowledge, linear(), net(), MIXTURE) };
}

/** With NEWSCTL_TRAIN_ALL=1 in the environment dev is trained on as well, once the recipe is settled. */
export async function trainEntities({ data, out }: TrainerOptions): Promise<void> {
  const started = Date.now();
  const report = (message: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${message}`);
  const withDev = process.env["NEWSCTL_TRAIN_ALL"] === "1";
  const { texts, tensors } = planTraining(data, withDev, report);
  const bytes = writeSafetensors(tensors(), {
    features: NER_FEATURES,
    labels: NER_LABELS.join(" "),
    seed: String(SEED),
    corpora: texts.digest,
    trained_on: withDev ? "train and dev" : "train",
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "ner.safetensors"), bytes);
  const tagger = createNerTagger(readSafetensors(bytes, "ner"));
  report(`${(bytes.length / 1e6).toFixed(2)} MB; dev: ${measureTagger(tagger, texts.dev)}`);
}

function instancesOf(documents: readonly NerDocument[]): NerInstance[] {
  return documents.flatMap(({ instances }) => instances);
}
