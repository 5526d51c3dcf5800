/** Labels with a colon under which nobody speaks: "CORRECTION: …", "BUSTED: Emails reveal …", "DEFENDERS: Brayan Beckeles (Necaxa), …". */
import { ENTITY_TYPES } from "../../../../document/annotations.ts";
import type { TokenRange } from "../../../../document/span.ts";
import { HEADLINE_LABELS } from "../../../../lexicon/headline-labels.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage, wordAt } from "../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../proposal.ts";
import { isSpeakingRole } from "../rules/role-headline.ts";
import { isHeadline } from "./answers/headline-tails.ts";

/** What notes begin with, beside the labels of headlines. */
const NOTES: ReadonlySet<string> = new Set(
  `correction corrections clarification updates email e-mail phone tel fax address website web contact date time venue where when price
  tickets rating genre look related source sources credit disclaimer`.split(/\s+/),
);

/** Commas of a list of names. */
const FEWEST_COMMAS = 2;

const MISC = 1 + ENTITY_TYPES.indexOf("MISC");

/** What is played or fought, whatever the tagger takes it for: "Six Nations: ‘We need to stand up’". */
const EVENTS =
  /^(?:Six Nations|Rugby World Cup|Cricket World Cup|World Cup(?: \d{4})?|Euro(?:s)?(?: \d{4})?|Premier League|Champions League|Europa League|Championship|FA Cup|Carabao Cup|Davis Cup|Ryder Cup|Super Rugby|Ashes|The Ashes|Wimbledon|(?:US|French|Australian) Open|(?:Winter |Tokyo |Rio |London |Paris )?Olympics|Commonwealth Games|Tour de France|Grand National|Brexit|Coronavirus|Covid(?:-19)?)$/i;

/** "COP30: Deal reached without roadmap": what a headline is about, and nobody who speaks. */
function isEvent(passage: Passage, { to }: TokenRange): boolean {
  if (EVENTS.test(passage.words.slice(0, to).join(" ")) && isHeadline(passage)) return true;
  for (let i = 0; i < to; i++) if (passage.name[i] !== MISC) return false;
  // "De Blasio: Trust Bratton", taken for a title whole.
  return passage.name[to] !== MISC && isHeadline(passage);
}

/** Whether the label of a proposal, in capitals at the start of a passage, opens a note, a headline or a list of names. */
export function isSilentLabel(passage: Passage, { cue, source, content }: Proposal): boolean {
  if (!cue || !source || source.from !== 0 || cue.from !== source.to || passage.words[cue.from] !== ":") return false;
  if (isEvent(passage, source)) return true;
  for (let i = 0; i < source.to; i++)
    if (/\p{Ll}/u.test(wordAt(passage, i)) || passage.name[i] !== 0 || passage.stretch[i] !== 0) return false;
  const label = lowerAt(passage, 0);
  // "Q:" and "A:"
  if (label.length < 3) return false;
  if (HEADLINE_LABELS.has(label) || NOTES.has(label)) return true;
  if (content.every((range) => isList(passage, range))) return true;
  return isHeadline(passage) && !isSpeakingRole(passage, source.to) && isTitled(passage, cue.to);
}

/** 'Hong Kong fire: “I kept calling”': `proposal` without its source where the label of a headline is what happened, and its verb a noun. */
export function withoutTopic(passage: Passage, proposal: Proposal): Proposal {
  const { cue, content } = proposal;
  if (!cue || !isHeadline(passage) || passage.mark[content[0]?.from ?? 0] !== 1) return proposal;
  const colon = passage.words[cue.from] === ":" ? cue.from : cue.to;
  if (passage.words[colon] !== ":" || colon < 2 || !HAPPENINGS.test(lowerAt(passage, colon - 1))) return proposal;
  // "Senators grill Ortberg over claims: “…”" has somebody who acts.
  for (let i = 0; i < colon - 1; i++) if (isFiniteVerb(passage, i)) return proposal;
  return withParts(proposal, content, undefined, undefined);
}

const HAPPENINGS =
  /^(?:fire|blaze|crash|attack|shooting|stabbing|bombing|blast|explosion|storm|flood|floods|flooding|quake|earthquake|row|probe|trial|inquiry|strike|protest|protests|killing|murder|disaster|tragedy|crisis|scandal|raid|riot|riots|leak|spill|derailment|collapse|hack|claims|report)$/;

/** Whether most words behind `from` have capitals, as in "BUSTED: Emails Reveal Aide Conspiring": nobody's turn begins so. */
function isTitled(passage: Passage, from: number): boolean {
  let large = 0;
  let small = 0;
  for (let i = from; i < passage.length; i++) {
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i)) continue;
    if (/^\p{Ll}/u.test(wordAt(passage, i))) small++;
    else large++;
  }
  return large > small;
}

/** Names and numbers with commas between them, and no verb. */
function isList(passage: Passage, { from, to }: { readonly from: number; readonly to: number }): boolean {
  let commas = 0;
  for (let i = from; i < to; i++) {
    if (isFiniteVerb(passage, i) || /^[.?!]$/.test(wordAt(passage, i))) return false;
    if (passage.words[i] === ",") commas++;
  }
  return commas >= FEWEST_COMMAS;
}
