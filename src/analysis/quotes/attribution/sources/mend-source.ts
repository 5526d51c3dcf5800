/** Sources that cannot be, by the words around them, and what stands there instead: small rules in one ordered list. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";
import { isPunctuation, type Proposal, withParts, withSource } from "../proposal.ts";
import { acrossDashes } from "./across-dashes.ts";
import { acrossTerm } from "./across-term.ts";
import { nameBeforeRole, nameBeforeWho } from "./apposed-names.ts";
import { beforePeriod } from "./before-period.ts";
import { behindVerb, insideCue, notWhereItStands, ownedInCue, peopleInCue } from "./behind-the-verb.ts";
import { afterSaid, behindToWhich, ofMainClause, subjectOfClause } from "./clause-subjects.ts";
import { controlled } from "./controlled.ts";
import {
  beforeMedium,
  beforeNextReport,
  beforeWhen,
  behindItsThing,
  behindMedium,
  behindOffice,
  behindRelative,
  behindSpeaking,
  bothOfThem,
  heardFrom,
  playerInCue,
  upToCue,
  whatIsCited,
  whatIsHeldBy,
  whoeverAdds,
  whoIsAsked,
  wholeJunior,
  withItsTitle,
  withWhatItNames,
} from "./cut-subjects.ts";
import {
  beforeWhoHad,
  behindHearer,
  wholeList,
  wholeNames,
  whomAccording,
  withItsStudy,
  withShortOffice,
  withSuchAs,
  withTheFirst,
  withWhereFrom,
} from "./joined-subjects.ts";
import { lastWordBefore } from "./last-word-before.ts";
import { listedInHeadline } from "./listed-in-headline.ts";
import { subjectOfAbsolute } from "./of-absolutes.ts";
import { beforeOtherVerb, beforeParticiple, subjectOfFiling, subjectOfParticiple } from "./of-participles.ts";
import {
  beforeFirstVerb,
  beforeHearers,
  beforeManyOrOther,
  beforeMeanwhile,
  beforeWhenSaid,
  withoutAside,
} from "./overlong-sources.ts";
import { possessor } from "./possessor.ts";
import type { SourceRule } from "./source-rule.ts";
import {
  acrossName,
  authorOfNoun,
  beforeAge,
  documentInCue,
  fromItsAdjective,
  subjectInContent,
  withItsOwnTitle,
} from "./subjects-in-front.ts";
import {
  amongMany,
  beforeAhead,
  beforeBracket,
  beforeClause,
  beforeDay,
  beforeDeed,
  beforeManner,
  beforePlatform,
  beforeTime,
  beforeTopic,
  behindAdverb,
  behindFrontedPhrase,
  behindPlace,
  behindSaid,
  behindThing,
} from "./trimmed-sources.ts";
import {
  acrossAside,
  acrossNickname,
  acrossParticle,
  acrossTime,
  beforeRelative,
  fromItsStart,
  subjectOfJoined,
  upToName,
  whatAccordingTo,
  whatPrepositionGoverns,
  wholeName,
  wholeNumber,
  wholePost,
  wholePublished,
  withItsClause,
  withItsReason,
  withListedOffice,
} from "./unfinished-sources.ts";

/** In order: the first that answers wins. */
const SOURCE_RULES: readonly SourceRule[] = [
  withListedOffice,
  beforeAge,
  withItsOwnTitle,
  whomAccording,
  documentInCue,
  fromItsAdjective,
  beforePlatform,
  wholeJunior,
  bothOfThem,
  whatIsCited,
  withWhatItNames,
  withItsTitle,
  beforeNextReport,
  beforeWhen,
  behindSpeaking,
  whoeverAdds,
  whoIsAsked,
  heardFrom,
  beforeMedium,
  behindOffice,
  behindMedium,
  behindItsThing,
  whatIsHeldBy,
  behindRelative,
  upToCue,
  playerInCue,
  subjectInContent,
  acrossName,
  authorOfNoun,
  withTheFirst,
  withShortOffice,
  behindHearer,
  wholeList,
  withSuchAs,
  withWhereFrom,
  wholeNames,
  withItsStudy,
  beforeManyOrOther,
  beforeWhenSaid,
  beforeMeanwhile,
  beforeFirstVerb,
  beforeHearers,
  beforeWhoHad,
  beforeDeed,
  beforeAhead,
  behindPlace,
  whatAccordingTo,
  wholePublished,
  nameBeforeRole,
  nameBeforeWho,
  subjectOfJoined,
  acrossTime,
  acrossAside,
  controlled,
  possessor,
  insideCue,
  ownedInCue,
  peopleInCue,
  behindVerb,
  notWhereItStands,
  behindToWhich,
  subjectOfAbsolute,
  beforeOtherVerb,
  beforeParticiple,
  subjectOfParticiple,
  subjectOfFiling,
  acrossDashes,
  afterSaid,
  ofMainClause,
  subjectOfClause,
  whatPrepositionGoverns,
  beforeRelative,
  withItsClause,
  withItsReason,
  upToName,
  acrossNickname,
  acrossParticle,
  wholeName,
  wholeNumber,
  wholePost,
  fromItsStart,
  lastWordBefore,
  behindSaid,
  behindFrontedPhrase,
  beforePeriod,
  beforeDay,
  beforeTime,
  beforeTopic,
  beforeClause,
  beforeBracket,
  beforeManner,
  behindAdverb,
  amongMany,
  behindThing,
  acrossTerm,
  listedInHeadline,
];

/** `proposal`, or the same with a better source; cue and content leave it out. */
export function mendSource(passage: Passage, proposal: Proposal): Proposal {
  const { cue } = proposal;
  if (!cue) return proposal;
  for (const rule of SOURCE_RULES) {
    const found = rule(passage, cue, proposal.source, proposal.content);
    if (!found) continue;
    if (found === "nobody") return withSource(proposal, undefined);
    const source = withoutAside(passage, found);
    // "According to Holder |the team’s performance was| poor": what was taken for a part of the source.
    const isCutShort = rule === beforeClause && proposal.source !== undefined;
    const told = proposal.content.map((range) =>
      isCutShort && range.from === proposal.source?.to ? { from: source.to, to: range.to } : range,
    );
    const left = told.flatMap((range) => behindSource(passage, range, source));
    const content = left.length > 0 ? left : proposal.content;
    return withParts(proposal, content, withoutSource(cue, source), source);
  }
  return proposal;
}

/** A content without the source that it begins or ends with, and the punctuation beside it. */
function behindSource(passage: Passage, range: TokenRange, source: TokenRange): readonly TokenRange[] {
  // "|“Blue is the Night”| star Natasha Lee wrote"
  if (source.from <= range.from && range.to <= source.to) return [];
  if (range.from < source.from && range.to > source.from && range.to <= source.to)
    return [{ from: range.from, to: passage.words[source.from - 1] === "," ? source.from - 1 : source.from }];
  // "|of the County Sheriff’s Office|, Deputy Mark was called"
  if (source.from < range.from && range.from < source.to && source.to < range.to)
    return behindSource(passage, { from: source.from, to: range.to }, source);
  if (source.from !== range.from || source.to > range.to) return [range];
  let from = source.to;
  while (from < range.to && passage.stretch[from] === 0 && isPunctuation(passage, from)) from++;
  return from < range.to ? [{ from, to: range.to }] : [];
}

/** What is left of a cue behind or before a source. */
function withoutSource(cue: TokenRange, source: TokenRange): TokenRange {
  // "is hearing |a plea| that alleged"
  if (source.from > cue.from && source.to < cue.to) return { from: source.to + 1, to: cue.to };
  if (source.from > cue.from && source.from < cue.to && source.to >= cue.to) return { from: cue.from, to: source.from };
  return source.from < cue.from && source.to > cue.from ? { from: source.to, to: cue.to } : cue;
}
