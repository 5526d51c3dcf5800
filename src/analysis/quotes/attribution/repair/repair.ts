/** Mends what the model proposes where marks say better: a quotation is reported whole, and by somebody. */
import { isToldAloud } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage } from "../passage.ts";
import { type Proposal, withSource } from "../proposal.ts";
import { mendSource } from "../sources/mend-source.ts";
import { endedBeforeAbsolute } from "./absolute-participles.ts";
import { givenBackToFront } from "./across-clause.ts";
import { withAddedQuotations } from "./added-quotation.ts";
import { CITED } from "./answers/cited-documents.ts";
import { OWN_WORDS } from "./answers/own-words.ts";
import { type RuleAnswers, ruleAnswers } from "./answers/rule-answers.ts";
import { sourceByRules, withAnswersOfRules } from "./answers/supplied-answers.ts";
import { aroundReport } from "./around-report.ts";
import { behindColon } from "./behind-colon.ts";
import { blamedFor } from "./blamed-for.ts";
import { contentOnMarks } from "./content-on-marks.ts";
import { partedAtJoinedVerb, partedAtParticiple } from "./coordinated-verb.ts";
import { endedByAnswers } from "./ended-by-answer.ts";
import { endedByMainClause } from "./ended-by-main-clause.ts";
import { endedByMark } from "./ended-by-mark.ts";
import { endedByParticiples } from "./ended-by-participle.ts";
import { endedByRelative } from "./ended-by-relative.ts";
import { readFrontedSources } from "./fronted-source.ts";
import { withInnerClauses } from "./inner-clause.ts";
import { turnedOver } from "./inverted-said.ts";
import { ownedByMainClause } from "./leading-participle.ts";
import { withNestedReports } from "./nested-report.ts";
import { splitAtNextReport } from "./next-report.ts";
import { partedReports } from "./others-report.ts";
import { withOuterSubjects } from "./outer-subject.ts";
import { clashes, meet } from "./overlap.ts";
import { shorterCue } from "./overlong-cues.ts";
import { withOwnSentences } from "./own-sentences.ts";
import { partedAtMainVerb } from "./parted-at-main-verb.ts";
import { notBySubject } from "./passive-report.ts";
import { isPlainDeed } from "./plain-deeds.ts";
import { withoutBarePronouns } from "./pronoun-contents.ts";
import { questionsApart } from "./question-apart.ts";
import { heardSaying, quotedAs, quotingBehind } from "./quoted-as.ts";
import { besidesRelayed, withInnerReports, withoutEmptyRelays, withRelaySources } from "./relayed-report.ts";
import { withoutReportInFront } from "./report-in-front.ts";
import { reportedOnce } from "./reported-once.ts";
import { reportedByNobody } from "./reportedly.ts";
import { shareSources } from "./share-source.ts";
import {
  isAddition,
  isBlaze,
  isFeat,
  isGuess,
  isNaming,
  isPlot,
  isSummons,
  namelessByRequest,
} from "./silent-deeds.ts";
import { isSilentLabel, withoutTopic } from "./silent-labels.ts";
import { isCompound, isEpithet, isMeasure, isOutcome, isShowing, partedAtVerb } from "./silent-words.ts";
import { splitAtQuotation } from "./split-at-quotation.ts";
import { behindPlace, wholeContent } from "./unfinished-contents.ts";
import { isVerdict } from "./verdict.ts";
import { withWholeWords } from "./whole-words.ts";
import { withSubjects } from "./with-its-subject.ts";

/** One way to mend the proposals of a passage; `answers` are what the rules say of it. */
export type RepairStep = (
  passage: Passage,
  proposals: readonly Proposal[],
  answers: RuleAnswers,
) => readonly Proposal[];

/** "X quotes Y as saying" is Y's. */
const quotedByOthers: RepairStep = (passage, proposals) => {
  const mended = proposals.map((one) => quotingBehind(passage, quotedAs(passage, heardSaying(passage, one))));
  // Whom the Post is said to be "quoting" has been read as what it says.
  return mended.filter(({ content }, index) => {
    const isSource = ({ source }: Proposal, other: number): boolean =>
      source !== undefined && source !== proposals[other]?.source && content.every((range) => meet(range, source));
    return !mended.some((one, other) => other !== index && isSource(one, other));
  });
};

const withoutOverridden: RepairStep = (_, proposals, { overriding }) =>
  endedBeforeAbsolute(proposals, overriding).filter(
    (one) => !clashes(overriding, one) && !overriding.some(({ cue }) => cue && one.cue && meet(cue, one.cue)),
  );

const withoutVerdicts: RepairStep = (passage, proposals) =>
  proposals.flatMap((one) =>
    SILENT.some((isSilent) => isSilent(passage, one)) ? [] : namelessByRequest(passage, one),
  );

/** Reports that are none. */
const SILENT: readonly ((passage: Passage, one: Proposal) => boolean)[] = [
  isVerdict,
  isAddition,
  isPlot,
  isFeat,
  isNaming,
  isSummons,
  isCompound,
  isEpithet,
  isMeasure,
  isOutcome,
  isShowing,
];

const withoutSilentLabels: RepairStep = (passage, proposals) => proposals.filter((one) => !isSilentLabel(passage, one));

/** "The head of a group |set up to support| the trade said": what tells who it is reports nothing, where it is nothing told. */
const withoutInSource: RepairStep = (passage, proposals) =>
  proposals.filter((one) => {
    const { cue } = one;
    const report = cue && passage.lexemes[cue.to - 1]?.reporting;
    if (!cue || (report && isToldAloud(report)) || /^(?:who|which|that)$/.test(lowerAt(passage, cue.from - 1)))
      return true;
    return !proposals.some(
      ({ source, cue: other }) => source && other && other !== cue && source.from < cue.from && cue.to < source.to,
    );
  });

const withSourcesOfRules: RepairStep = (passage, proposals, answers) =>
  proposals.map((one) => (one.source ? one : withSource(one, sourceByRules(passage, one, answers))));

/** Methods whose sources are right as they are. */
const SETTLED: ReadonlySet<string> = new Set([OWN_WORDS, CITED.method]);

const withMendedSources: RepairStep = (passage, proposals) =>
  proposals.map((one) => (SETTLED.has(one.method) ? one : ownedByMainClause(passage, mendSource(passage, one))));

const withoutPlainDeeds: RepairStep = (passage, proposals) =>
  proposals.filter((one) => !isPlainDeed(passage, one) && !isGuess(passage, one) && !isBlaze(passage, one));

const inOrder: RepairStep = (_, proposals) =>
  [...proposals].sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));

/** The step that mends each proposal by itself. */
const each =
  (mend: (passage: Passage, one: Proposal) => Proposal): RepairStep =>
  (passage, proposals) =>
    proposals.map((one) => mend(passage, one));

/** By name, in order: each step sees what those before it have mended. */
export const REPAIR_STEPS: Readonly<Record<string, RepairStep>> = {
  quotedByOthers,
  withoutOverridden,
  givenBackToFront,
  withoutVerdicts,
  partedAtVerb: each(partedAtVerb),
  withSourcesOfRules,
  partedAtMainVerb: (passage, proposals) => proposals.flatMap((one) => partedAtMainVerb(passage, one)),
  contentOnMarks: each(contentOnMarks),
  turnedOver: each(turnedOver),
  reportedByNobody: each(reportedByNobody),
  wholeContent: each(wholeContent),
  withoutEmptyRelays,
  shorterCue: each(shorterCue),
  questionsApart,
  withoutReportInFront: each(withoutReportInFront),
  withSubjects,
  withOwnSentences: (passage, proposals, { all }) => withOwnSentences(passage, proposals, all),
  withAnswersOfRules,
  withAddedQuotations,
  withoutSilentLabels,
  withoutTopic: each(withoutTopic),
  readFrontedSources,
  partedReports,
  splitAtQuotation: (passage, proposals) => proposals.flatMap((one) => splitAtQuotation(passage, one)),
  withMendedSources,
  withoutPlainDeeds,
  withOuterSubjects,
  withInnerReports,
  splitAtNextReport,
  partedAtJoinedVerb,
  partedAtParticiple,
  withoutPartedDeeds: withoutPlainDeeds,
  shareSources,
  notBySubject: each(notBySubject),
  withoutBarePronouns,
  aroundReport: each(aroundReport),
  endedByParticiples,
  endedByMainClause: each(endedByMainClause),
  endedByMark: each(endedByMark),
  endedByRelative: each(endedByRelative),
  endedByAnswers,
  withWholeWords,
  reportedOnce,
  blamedFor: each(blamedFor),
  withNestedReports,
  behindColon: each(behindColon),
  behindPlace: each(behindPlace),
  withInnerClauses,
  withRelaySources,
  withoutInSource,
  inOrder,
};

/** `proposals` of the model mended, with the answers of `rules` (those of `proposeByRules`) for quotations that none of them covers. */
export function repair(
  passage: Passage,
  proposals: readonly Proposal[],
  rules: readonly Proposal[],
): readonly Proposal[] {
  const answers = ruleAnswers(passage, proposals, rules);
  // In most passages nobody says anything: there is nothing to mend.
  if (proposals.length === 0 && answers.all.length === 0) return proposals;
  return Object.values(REPAIR_STEPS).reduce(
    (mended, step) => besidesRelayed(mended, (own) => step(passage, own, answers)),
    proposals,
  );
}
