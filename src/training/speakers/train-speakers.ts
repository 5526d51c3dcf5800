/**
 * Makes `speakers.safetensors`: the ranker of candidates, the judge of marked words, and the calibration of confidence on
 * answers to articles that the ranker had not seen (cross-validation by article, and further articles).
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { confidenceInputs } from "../../analysis/quotes/speakers/confidence.ts";
import { FEATURES_PER_KIND, RANKED_KINDS } from "../../analysis/quotes/speakers/ranking/feature-names.ts";
import type { LinearModel } from "../../models/linear-model.ts";
import { CALIBRATED_KINDS, CALIBRATION_COLUMNS, SPEAKER_FEATURE_VERSION } from "../../models/speaker-model.ts";
import { annotatedFile } from "../evaluate/annotated-articles.ts";
import { type AnnotatedSet, annotatedSpeakers } from "../evaluate/annotated-speakers.ts";
import type { TrainerOptions } from "../trainer.ts";
import { writeSafetensors } from "../write-safetensors.ts";
import { type Choice, fitChoices, fitJudgements, type Judgement } from "./fit-linear.ts";
import { fitScare, reportUnseenScare } from "./fit-scare.ts";
import { modelsBeforeSpeakers } from "./models-before.ts";
import { rankerPrior } from "./ranker-prior.ts";
import { headlineExamples, scareExamples } from "./scare-examples.ts";
import { parseGoldArticles, readGoldArticles } from "./speaker-corpus.ts";
import { type SpeakerExample, type Staged, speakerExamples } from "./speaker-examples.ts";
import { stageArticle } from "./stage-articles.ts";

/** Further articles for the judge of marked words and for calibration: the ranker they taught nothing. */
const ANNOTATED: AnnotatedSet = "speakers-read";
/** For the judge of marked words alone: stretches of which it had not been sure. */
const DOUBTFUL: AnnotatedSet = "marks-read";
const FOLDS = 10;
const RANKER_SIZE: number = FEATURES_PER_KIND * RANKED_KINDS.length;
/** A strong pull: 78 articles know less of English than the prior. */
const RANKER = { size: RANKER_SIZE, decay: 0.03, steps: 300, rate: 0.1 };
const CALIBRATION = { size: CALIBRATED_KINDS.length * CALIBRATION_COLUMNS, decay: 0.0003, steps: 400, rate: 0.05 };

/** One article as the program sees it, and with the annotators' names and sources, from which the ranker learns as well. */
export interface TrainingViews {
  readonly own: Staged;
  readonly all: readonly Staged[];
}

export async function trainSpeakers({ data, out }: TrainerOptions): Promise<void> {
  const models = await modelsBeforeSpeakers();
  const paths = [`${data}/speakers/train.jsonl`, `${data}/quotes/train.jsonl`];
  const views = readGoldArticles(paths[0] ?? "").map((gold): TrainingViews => {
    const own = stageArticle(gold, models, { goldNames: false, goldSources: false });
    const named = stageArticle(gold, models, { goldNames: true, goldSources: false });
    const ideal = stageArticle(gold, models, { goldNames: true, goldSources: true });
    return { own, all: [own, named, ideal] };
  });
  const unseen = unseenAnswers(views);
  const ranker = fitRanker(views);
  const staged = (set: AnnotatedSet): readonly Staged[] =>
    parseGoldArticles(annotatedSpeakers(data, set)).map((gold) =>
      stageArticle(gold, models, { goldNames: false, goldSources: false }),
    );
  const annotated = staged(ANNOTATED);
  const calibration = fitCalibration([
    ...unseen,
    ...annotated.flatMap((staged) => speakerExamples(staged, ranker, false)),
  ]);
  const judged = [...views.map(({ own }) => own), ...annotated];
  const others = [...headlineExamples(paths[1] ?? "", models), ...staged(DOUBTFUL).flatMap(scareExamples)];
  reportUnseenScare(judged, others);
  const { hashed, trees } = fitScare([...judged.flatMap(scareExamples), ...others]);
  const file = writeSafetensors(
    {
      ranker: { dtype: "F32", shape: [ranker.weights.length], data: ranker.weights },
      scare: { dtype: "F32", shape: [hashed.weights.length], data: hashed.weights },
      "scare-trees.asked": { dtype: "U8", shape: [trees.asked.length], data: trees.asked },
      "scare-trees.limits": { dtype: "F32", shape: [trees.limits.length], data: trees.limits },
      "scare-trees.right": { dtype: "U16", shape: [trees.right.length], data: trees.right },
      "scare-trees.roots": { dtype: "U16", shape: [trees.roots.length], data: trees.roots },
      calibration: { dtype: "F32", shape: [CALIBRATED_KINDS.length, CALIBRATION_COLUMNS], data: calibration },
    },
    {
      features: SPEAKER_FEATURE_VERSION,
      corpora: [
        ...paths.map((path) => `${path.slice(data.length + 1)} ${sha256(path)}`),
        ...[ANNOTATED, DOUBTFUL].map((set) => `annotated/${set}.jsonl ${sha256(annotatedFile(set))}`),
      ].join(", "),
      command: "npm run train -- speakers --data DIR",
    },
  );
  writeFileSync(`${out}/speakers.safetensors`, file);
  console.log(`${file.length} bytes`);
}

const sha256 = (path: string | URL): string => createHash("sha256").update(readFileSync(path)).digest("hex");

/** A ranker fitted to all views, twice: the second time with the first one's answers to reported speech, which has no gold. */
function fitRanker(views: readonly TrainingViews[]): LinearModel {
  const from = rankerPrior();
  let ranker: LinearModel = { weights: from };
  for (let round = 0; round < 2; round++) {
    const choices = views.flatMap(({ all }) =>
      all.flatMap((staged) => speakerExamples(staged, ranker, true).flatMap(choiceOf)),
    );
    ranker = { weights: fitChoices(choices, { ...RANKER, from }) };
  }
  return ranker;
}

function choiceOf({ decision: { ranked }, right }: SpeakerExample): Choice[] {
  const rights = ranked.map(({ entity }) => right.has(entity));
  if (ranked.length < 2 || !rights.includes(true)) return [];
  return [{ rivals: ranked.map(({ features }) => features), right: rights }];
}

/** The answers to each article by a ranker made without it. */
function unseenAnswers(views: readonly TrainingViews[]): readonly SpeakerExample[] {
  const answers: SpeakerExample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const ranker = fitRanker(views.filter((_, index) => index % FOLDS !== fold));
    for (const { own } of views.filter((_, index) => index % FOLDS === fold)) {
      answers.push(...speakerExamples(own, ranker, false));
    }
  }
  const right = answers.filter((answer) => answer.right.has(answer.decision.entity)).length;
  console.log(`unseen answers: ${right} of ${answers.length} right`);
  return answers;
}

/** Platt scaling of the named answers, a row for each kind of source, drawn to a common start where answers are few. */
function fitCalibration(answers: readonly SpeakerExample[]): Float32Array {
  const judgements = answers.flatMap(({ decision, right }): Judgement[] => {
    const row = CALIBRATED_KINDS.indexOf(decision.reading.kind) * CALIBRATION_COLUMNS;
    if (decision.entity < 0) return [];
    return [{ row, inputs: confidenceInputs(decision), isRight: right.has(decision.entity) }];
  });
  const common = fitJudgements(
    judgements.map((judgement) => ({ ...judgement, row: 0 })),
    { ...CALIBRATION, size: CALIBRATION_COLUMNS },
  );
  const from = Float32Array.from({ length: CALIBRATION.size }, (_, index) => common[index % CALIBRATION_COLUMNS] ?? 0);
  return fitJudgements(judgements, { ...CALIBRATION, from });
}
