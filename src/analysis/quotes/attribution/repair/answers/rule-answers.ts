/** What the rules say of a passage, by how far they are believed against the model. */

import { type Passage, PERSON } from "../../passage.ts";
import type { Proposal } from "../../proposal.ts";
import {
  colonLabel,
  dashSignature,
  questionAndAnswer,
  transcript,
  tweetSignature,
} from "../../rules/labelled-speech.ts";
import { isSpeakingRole } from "../../rules/role-headline.ts";
import { absoluteParticiples } from "../absolute-participles.ts";
import { isAddition, isPlot } from "../silent-deeds.ts";
import { isCompound, isOutcome, isShowing } from "../silent-words.ts";
import { accordingMidway } from "./according-midway.ts";
import { overridingReports, suppliedReports } from "./behind-quotation.ts";
import { citedDocuments } from "./cited-documents.ts";
import { colonSubjects } from "./colon-subjects.ts";
import { courtHearings } from "./court-hearings.ts";
import { dashedReports } from "./dashed-report.ts";
import { headlineTails } from "./headline-tails.ts";
import { headlineTopics } from "./headline-topics.ts";
import { blunterStill, putsIt } from "./manner-of-putting.ts";
import { namedAnswers } from "./named-answers.ts";
import { nounReports } from "./noun-reports.ts";
import {
  asTheyPut,
  forWhom,
  forWhomItIs,
  inTheirWords,
  ownedRemarks,
  whatIsSaidOf,
  whatTheyCall,
} from "./own-words.ts";
import { parentheticReports } from "./parenthetic-report.ts";
import { particleReports } from "./particle-reports.ts";
import { perSources } from "./per-source.ts";
import { subordinateReports } from "./subordinate-reports.ts";
import { trailingReports } from "./trailing-reports.ts";
import { trailingTells } from "./trailing-tells.ts";
import { unreadSayings } from "./unread-saying.ts";
import { unreadTellings } from "./unread-telling.ts";
import { verbsOfPeople } from "./verbs-of-people.ts";

/** Rules for speech under a label, which the model sees too little of to know better. */
const LABELLED: ReadonlySet<string> = new Set(
  [transcript, questionAndAnswer, dashSignature, tweetSignature].map(({ method }) => method),
);

export interface RuleAnswers {
  /** All of them, the most trusted first. They answer for quotations that the model leaves uncovered. */
  readonly all: readonly Proposal[];
  /** Those that replace what the model says of the same words. */
  readonly overriding: readonly Proposal[];
  /** Headlines under the name of who speaks, taken whether they are quoted or not. */
  readonly headlines: readonly Proposal[];
}

/** The answers of the rules beside `proposals`, the model's; `rules` are those of `proposeByRules`. */
export function ruleAnswers(passage: Passage, proposals: readonly Proposal[], rules: readonly Proposal[]): RuleAnswers {
  const called = whatTheyCall(passage, proposals);
  // "described as “the biggest”" has the "as" with its verb, which the rules have with what is said.
  const described = called.filter(({ cue }) => cue !== undefined && cue.to - cue.from === 2);
  // "Rail strikes: drivers ‘betrayed’, union says": the rules have what it is about with what is said.
  const tails = headlineTails(passage);
  const settled = new Set([...described, ...tails].flatMap(({ cue }) => (cue ? [cue.from, cue.to - 1] : [])));
  const isSettled = ({ cue }: Proposal): boolean =>
    cue !== undefined && (settled.has(cue.from) || settled.has(cue.to - 1));
  const own = [
    ...tails,
    ...headlineTopics(passage, proposals),
    ...trailingTells(passage),
    ...inTheirWords(passage),
    ...ownedRemarks(passage, proposals),
    ...namedAnswers(passage),
    ...absoluteParticiples(passage, proposals),
    ...overridingReports(passage, proposals),
    ...particleReports(passage, proposals),
    ...courtHearings(passage, proposals),
    ...dashedReports(passage),
    ...accordingMidway(passage, proposals),
    ...parentheticReports(passage),
    ...nounReports(passage, proposals),
    ...unreadSayings(passage, proposals),
    ...unreadTellings(passage, proposals),
    ...forWhomItIs(passage),
    ...blunterStill(passage),
    ...putsIt(passage),
    ...perSources(passage, proposals),
    ...called,
    ...whatIsSaidOf(passage, proposals),
    ...citedDocuments(passage, proposals),
    ...subordinateReports(passage, proposals),
  ];
  const trailing = trailingReports(passage, proposals);
  const all = [
    ...own,
    ...trailing,
    ...rules.filter((rule) => !isNoun(passage, rule) && !isSettled(rule)),
    ...asTheyPut(passage),
    ...forWhom(passage),
    ...suppliedReports(passage),
    ...colonSubjects(passage),
    ...verbsOfPeople(passage),
  ];
  return {
    all,
    overriding: [...own, ...trailing, ...rules.filter(({ method }) => LABELLED.has(method))],
    headlines: all.filter((rule) => isSpeakersHeadline(passage, rule)),
  };
}

/** "By the time he got |back|, she had" */
const isComingBack = ({ lower }: Passage, { cue }: Proposal): boolean =>
  cue !== undefined &&
  lower[cue.from] === "back" &&
  /^(?:got|get|gets|came|come|comes|went|go)$/.test(lower[cue.from - 1] ?? "");

/** "The remaining two |suspects| are recovering"; but "the gazette provides |details| of the movement: “…”". */
function isNoun(passage: Passage, rule: Proposal): boolean {
  if ([isComingBack, isOutcome, isShowing, isAddition, isPlot].some((isNone) => isNone(passage, rule))) return true;
  if (!isCompound(passage, rule)) return false;
  const isGiven = passage.stretches.some(
    ({ outer }) =>
      passage.words[outer.from - 1] === ":" && rule.content.some(({ from, to }) => from < outer.from && outer.to <= to),
  );
  return !isGiven;
}

/** "Brooks: Rubio did well", "Police: Man was armed": of other labels of headlines ("Revealed: …", "Big win for Bernie: …") one in eight speaks. */
function isSpeakersHeadline(passage: Passage, { method, source }: Proposal): boolean {
  if (passage.block !== 0 || method !== colonLabel.method || !source) return false;
  if (source.from === 0 && isSpeakingRole(passage, source.to)) return true;
  for (let i = source.from; i < source.to; i++) if (passage.name[i] !== PERSON) return false;
  return true;
}
