/** The rules of attribution, most precise first. The idea of ordered sieves is that of Muzny et al. 2017 (EACL). */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";
import { announcedHere } from "./announced-here.ts";
import { invertedColon } from "./inverted-colon.ts";
import {
  colonLabel,
  dashSignature,
  fromLabel,
  introducedLabel,
  questionAndAnswer,
  transcript,
  tweetSignature,
} from "./labelled-speech.ts";
import { bracketSignature, calledBy, nameBehind } from "./named-behind.ts";
import { quotationThenSource } from "./quotation-then-source.ts";
import { accordingTo, reportedClause, reportedDeed, trailingAttribution } from "./reported-clause.ts";
import { roleHeadline } from "./role-headline.ts";
import type { AttributionRule } from "./rule.ts";
import { howItWasPut, sentenceAfter } from "./sentence-after.ts";
import { sourceThenQuotation } from "./source-then-quotation.ts";

export const RULES: readonly AttributionRule[] = [
  transcript,
  questionAndAnswer,
  dashSignature,
  tweetSignature,
  fromLabel,
  introducedLabel,
  invertedColon,
  quotationThenSource,
  howItWasPut,
  sentenceAfter,
  colonLabel,
  roleHeadline,
  sourceThenQuotation,
  accordingTo,
  trailingAttribution,
  reportedClause,
  reportedDeed,
  nameBehind,
  calledBy,
  announcedHere,
  bracketSignature,
];

/** What the rules find in a passage, in the order of the text. No cue word and no marked stretch is used twice. */
export function proposeByRules(passage: Passage): readonly Proposal[] {
  const claimed = new Uint8Array(passage.length);
  const accepted: Proposal[] = [];
  for (const frame of passage.frames) {
    for (const { method, precision, propose } of RULES) {
      for (const found of propose(passage, frame)) {
        if (isClaimed(passage, claimed, found)) continue;
        claim(passage, claimed, found);
        const { content, cue, source } = found;
        accepted.push({ content, cue, source, method, score: precision });
      }
    }
  }
  return accepted.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

function isClaimed(
  passage: Passage,
  claimed: Uint8Array,
  { cue, content }: Omit<Proposal, "method" | "score">,
): boolean {
  if (cue && anyOf(cue, (i) => claimed[i] !== 0)) return true;
  return content.some((range) => anyOf(range, (i) => passage.mark[i] === 1 && claimed[i] !== 0));
}

function claim(passage: Passage, claimed: Uint8Array, { cue, content }: Omit<Proposal, "method" | "score">): void {
  if (cue) claimed.fill(1, cue.from, cue.to);
  for (const range of content) for (let i = range.from; i < range.to; i++) if (passage.mark[i] === 1) claimed[i] = 1;
}

function anyOf({ from, to }: TokenRange, test: (i: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(i)) return true;
  return false;
}
