/** Sources that cannot be, by the words around them, and what stands there instead: small rules in one ordered list. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../proposal.ts";
import { acrossTerm, listedInHeadline } from "./across-terms.ts";
import { behindVerb, describedBehind, insideCue } from "./behind-the-verb.ts";
import { bareArticle, subjectOfClause } from "./clause-subjects.ts";
import { beforeOtherVerb, beforeParticiple, subjectOfParticiple } from "./of-participles.ts";
import { possessor } from "./possessor.ts";
import type { SourceRule } from "./source-rule.ts";
import { beforePlatform, beforeTime, behindLabel } from "./trimmed-sources.ts";

/** In order: the first that answers wins. */
const SOURCE_RULES: readonly SourceRule[] = [
  beforePlatform,
  possessor,
  insideCue,
  behindVerb,
  beforeOtherVerb,
  describedBehind,
  beforeParticiple,
  subjectOfParticiple,
  subjectOfClause,
  bareArticle,
  behindLabel,
  beforeTime,
  acrossTerm,
  listedInHeadline,
];

/** `proposal`, or the same with a better source; the cue leaves it out. */
export function mendSource(passage: Passage, proposal: Proposal): Proposal {
  const { cue } = proposal;
  if (!cue) return proposal;
  for (const rule of SOURCE_RULES) {
    const source = rule(passage, cue, proposal.source);
    if (!source) continue;
    const content = proposal.content.flatMap((range) => behindSource(passage, range, source));
    return withParts(proposal, content.length > 0 ? content : proposal.content, withoutSource(cue, source), source);
  }
  return proposal;
}

/** A content without the source that it begins with, and the punctuation behind it. */
function behindSource(passage: Passage, range: TokenRange, source: TokenRange): readonly TokenRange[] {
  if (source.from !== range.from || source.to > range.to) return [range];
  let from = source.to;
  while (from < range.to && passage.stretch[from] === 0 && isPunctuation(passage, from)) from++;
  return from < range.to ? [{ from, to: range.to }] : [];
}

/** What is left of a cue behind or before a source. */
function withoutSource(cue: TokenRange, source: TokenRange): TokenRange {
  if (source.from > cue.from && source.to === cue.to) return { from: cue.from, to: source.from };
  return source.from < cue.from && source.to > cue.from ? { from: source.to, to: cue.to } : cue;
}
