/** "When Maddow said prices rose, Clinton disagreed": what a fronted clause reports ends where its main clause begins. */
import type { TokenRange } from "../../../../document/span.ts";
import {
  AUXILIARIES,
  COORDINATORS,
  isAdverb,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../../../../lexicon/clause-words.ts";
import { phraseEnd } from "../grammar/noun-phrase.ts";
import { FINITE, partSet } from "../grammar/part-sets.ts";
import { lowerAt, type Passage } from "../passage.ts";
import { type Proposal, withContent } from "../proposal.ts";
import { contentBefore } from "./leading-participle.ts";

/** Words that put a clause in front of its main clause; "as" is most often "As Post put it", whose content is the main clause. */
const FRONTING = /^(?:when|while|although|though|after|before|because|since|if|once|unless)$/;
/** What may stand before them, and "even as". */
const LEADS_IN = /^(?:and|but|yet|so|then|even)$/;

/** `proposal` with what it reports ending before the main clause, where its own clause is one in front of it. */
export function endedByMainClause(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source, content } = proposal;
  const last = content.at(-1);
  const frame = cue && passage.frames[passage.frameOf[cue.from] ?? 0];
  if (!frame || !source || !last || last.from < cue.to || last.to > frame.to) return proposal;
  if (!opensFrontedClause(passage, frame, source) || hasVerb(passage, last.to, frame.to)) return proposal;
  const place = mainClause(passage, last);
  const before = place === undefined ? [] : contentBefore(passage, content, place);
  return before.length > 0 ? withContent(proposal, before) : proposal;
}

/** "When Maddow", "But even as he": `source` stands right behind the word that fronts its clause. */
function opensFrontedClause({ lower, stretch }: Passage, frame: TokenRange, source: TokenRange): boolean {
  let at = frame.from;
  while (at < source.from && LEADS_IN.test(lower[at] ?? "")) at++;
  const word = lower[at] ?? "";
  // "In Meichuan, where officials said 61 had died, Bo Yonghu stared"
  if (lower[source.from - 1] === "where" && lower[source.from - 2] === "," && PREPOSITIONS.has(word)) return true;
  const fronts = FRONTING.test(word) || (word === "as" && lower[at - 1] === "even");
  return fronts && stretch[at] === 0 && source.from === at + 1;
}

function hasVerb({ parts }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINITE[parts[i] ?? 0] === 1) return true;
  return false;
}

/** Where, behind a comma of `content`, a noun phrase with its verb begins. */
function mainClause(passage: Passage, { from, to }: TokenRange): number | undefined {
  for (let i = from + 1; i < to - 2; i++) {
    const closes = passage.mark[i] === 2 && passage.lower[i - 1] === ",";
    if (!closes && (passage.lower[i] !== "," || passage.stretch[i] !== 0)) continue;
    const start = i + 1;
    const word = lowerAt(passage, start);
    if (passage.stretch[start] !== 0 || !mayBegin(passage, start, word)) continue;
    const end = SUBJECT_PRONOUNS.has(word) || word === "there" ? start + 1 : phraseEnd(passage, start, to);
    if (end > start && end < to && hasFiniteVerb(passage, end)) return start;
  }
  return undefined;
}

function mayBegin({ parts }: Passage, i: number, word: string): boolean {
  if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || COORDINATORS.has(word) || AUXILIARIES.has(word))
    return false;
  return !RELATIVE_PRONOUNS.has(word) && NO_NOUN[parts[i] ?? 0] !== 1;
}

const NO_NOUN: Uint8Array = partSet(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "TO", "RB", "UH"]);

/** "Graham also said", "Trump was"; not "a term usually reserved". */
function hasFiniteVerb({ lower, parts }: Passage, i: number): boolean {
  const verb = isAdverb(lower[i] ?? "") ? i + 1 : i;
  return FINITE[parts[verb] ?? 0] === 1 || AUXILIARIES.has(lower[verb] ?? "");
}
