/** "Police recovered the body, a senior source told The Jordan Times.": reports told at the end of a sentence. */
import { ENTITY_TYPES } from "../../../../../document/annotations.ts";
import type { TokenRange } from "../../../../../document/span.ts";
import { PREPOSITIONS, SUBORDINATORS } from "../../../../../lexicon/clause-words.ts";
import { isFiniteVerb } from "../../grammar/phrase-words.ts";
import { subjectBefore } from "../../grammar/source-phrase.ts";
import { lowerAt, type Passage, wordAt } from "../../passage.ts";
import { isPunctuation, type Proposal } from "../../proposal.ts";
import { trailingAttribution } from "../../rules/reported-clause.ts";

const { method, precision: score } = trailingAttribution;

/** Fewest words of what is told, and most of whom it is told to. */
const SHORTEST_CONTENT = 5;
const LONGEST_ADDRESSEE = 6;

const TELLS = /^(?:told|tells|informed|assured|warned)$/;
/** Who is told without a name. */
const LISTENERS =
  /^(?:reporters|journalists|media|press|conference|briefing|court|jury|inquiry|hearing|tribunal|parliament|senate|committee|mps|lawmakers|senators|newspaper|paper|agency|channel|audience|crowd|gathering|meeting|forum|police|investigators)$/;

/** What is told so at the end of each sentence of a passage. */
export function trailingTells(passage: Passage): readonly Proposal[] {
  return passage.frames.flatMap((frame) => trailingTell(passage, frame) ?? trailingFinding(passage, frame) ?? []);
}

function trailingTell(passage: Passage, frame: TokenRange): Proposal | undefined {
  let end = addingIn(passage, frame) ?? frame.to;
  while (end > frame.from && isPunctuation(passage, end - 1) && passage.mark[end - 1] === 0) end--;
  for (let i = end - 2; i > end - 2 - LONGEST_ADDRESSEE && i > frame.from + SHORTEST_CONTENT; i--) {
    if (passage.stretch[i] !== 0) return undefined;
    if (!TELLS.test(lowerAt(passage, i))) continue;
    const source = subjectBefore(passage, i, frame.from);
    if (!source || !isListener(passage, { from: i + 1, to: end })) return undefined;
    const comma = source.from - 1;
    if (passage.words[comma] !== "," || !isStatement(passage, { from: frame.from, to: comma })) return undefined;
    const content = [{ from: frame.from, to: comma }];
    return { content, cue: { from: i, to: i + 1 }, source, method, score };
  }
  return undefined;
}

/** "…, a source told The Daily Star|, adding that": where what is told besides begins. */
function addingIn(passage: Passage, { from, to }: TokenRange): number | undefined {
  for (let i = from + 1; i < to - 1; i++) {
    if (passage.words[i] !== "," || passage.stretch[i] !== 0) continue;
    if (/^(?:adding|noting|stressing|saying)$/.test(lowerAt(passage, i + 1))) return i;
  }
  return undefined;
}

/** "…, records compiled by the Center show.": the plural, which looks as an infinitive does. */
function trailingFinding(passage: Passage, frame: TokenRange): Proposal | undefined {
  let verb = frame.to - 1;
  while (verb > frame.from && isPunctuation(passage, verb)) verb--;
  if (!/^(?:show|suggest|reveal|indicate|say)$/.test(lowerAt(passage, verb))) return undefined;
  let from = verb;
  let isDocument = false;
  for (; from > frame.from && passage.words[from - 1] !== ","; from--) {
    const i = from - 1;
    if (passage.stretch[i] !== 0 || isFiniteVerb(passage, i)) return undefined;
    if (FINDINGS.test(lowerAt(passage, i))) isDocument = true;
  }
  const comma = from - 1;
  if (!isDocument || comma <= frame.from || passage.mark[comma - 1] === 2) return undefined;
  if (!isStatement(passage, { from: frame.from, to: comma })) return undefined;
  const content = [{ from: frame.from, to: comma }];
  return { content, cue: { from: verb, to: verb + 1 }, source: { from, to: verb }, method, score };
}

const FINDINGS =
  /^(?:documents|records|filings|data|reports|studies|surveys|polls|emails|letters|memos|statements|figures|statistics|papers|files|results|images|photos|logs|transcripts|accounts)$/;

const TYPES: readonly string[] = ENTITY_TYPES;
const NAMED: ReadonlySet<number> = new Set(["ORG", "MISC", "PRODUCT", "PERSON"].map((type) => 1 + TYPES.indexOf(type)));

/** "The Jordan Times", "a news conference", "reporters in Amman". */
function isListener(passage: Passage, { from, to }: TokenRange): boolean {
  let hears = false;
  for (let i = from; i < to; i++) {
    if (isFiniteVerb(passage, i) || passage.stretch[i] !== 0 || isPunctuation(passage, i)) return false;
    if (NAMED.has(passage.name[i] ?? 0) || LISTENERS.test(lowerAt(passage, i))) hears = true;
    // "told the Nation": a paper that goes by a common word.
    if (i > from && passage.lower[i - 1] === "the" && /^\p{Lu}\p{Ll}/u.test(wordAt(passage, i))) hears = true;
  }
  return hears;
}

/** Whether words say something: they have a verb, and are no clause that leads up to the report. */
function isStatement(passage: Passage, { from, to }: TokenRange): boolean {
  if (to - from < SHORTEST_CONTENT) return false;
  let verbs = 0;
  let commas = 0;
  for (let i = from; i < to; i++) {
    // What somebody says in marks has its own report.
    if (passage.stretch[i] !== 0 || passage.words[i] === ":") return false;
    if (isFiniteVerb(passage, i)) verbs++;
    if (passage.words[i] === ",") commas++;
  }
  const opener = lowerAt(passage, from);
  const isFronted = PREPOSITIONS.has(opener) || SUBORDINATORS.has(opener) || /ing$|^asked$/.test(opener);
  return verbs > 0 && (!isFronted || commas > 0);
}
