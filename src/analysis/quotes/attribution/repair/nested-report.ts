/** 'Steve Israel said Clinton called on members to be "coordinated"': of what somebody reports others to have said, the words in marks are theirs. */
import { ENTITY_TYPES } from "../../../../document/annotations.ts";
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { addresseeEnd } from "../grammar/content-range.ts";
import { isFiniteReport, isFiniteVerb } from "../grammar/phrase-words.ts";
import { subjectBefore } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage, type PassageStretch, PERSON, PLACE, wordAt } from "../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../proposal.ts";
import { covers, meetAny } from "./overlap.ts";

/** Most words between the verb of the inner report and the marks. */
const FARTHEST = 16;
const BODY = 1 + ENTITY_TYPES.indexOf("ORG");

/** "said passengers had been |told to “shut up”": who told them, nobody says. */
function isSuffered({ lower }: Passage, verb: number): boolean {
  let at = verb - 1;
  while (isAdverb(lower[at] ?? "")) at--;
  return /^(?:been|was|were|is|are|be|being)$/.test(lower[at] ?? "");
}

/** `proposals` and the reports inside their contents that lead up to words in marks. */
export function withNestedReports(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const nested = passage.stretches.flatMap((stretch) => {
    const holders = proposals.filter((one) => covers(one.content, stretch));
    const [outer] = holders;
    if (holders.length !== 1 || !outer?.cue || !outer.source) return [];
    return nestedIn(passage, outer, outer.cue, outer.source, stretch) ?? [];
  });
  return nested.length === 0 ? proposals : [...proposals, ...nested];
}

function nestedIn(
  passage: Passage,
  outer: Proposal,
  cue: TokenRange,
  source: TokenRange,
  { outer: marks }: PassageStretch,
): Proposal | undefined {
  const range = outer.content.find(({ from, to }) => from < marks.from && marks.from < to);
  if (!range || cue.to > marks.from) return undefined;
  const floor = Math.max(range.from, cue.to);
  const claim = claimOf(passage, floor, marks.from);
  if (claim && isAnother(passage, claim.source, source))
    return withParts(outer, [{ from: claim.from, to: Math.min(range.to, marks.to) }], claim.cue, claim.source);
  // "Ellie had told her: “…”", but not in a turn of a transcript
  const isPaused = /^[:,]$/.test(wordAt(passage, marks.from - 1)) && passage.words[cue.from] !== ":";
  const lead = isPaused ? marks.from - 1 : marks.from;
  const heard = heardSaying(passage, floor, lead);
  if (heard && isAnother(passage, heard.source, source))
    return withParts(outer, [{ from: heard.from, to: Math.min(range.to, marks.to) }], heard.cue, heard.source);
  for (let verb = lead - 1; verb > floor && verb >= lead - FARTHEST; verb--) {
    if (passage.stretch[verb] !== 0 || /^[:;—–]$/.test(wordAt(passage, verb))) return undefined;
    // "told Pompeo he wanted": what is wanted there is told.
    if (!isFiniteReport(passage, verb) || isOwnThought(passage, verb)) continue;
    if (isSuffered(passage, verb)) return undefined;
    const reported = reportedFrom(passage, verb, lead);
    if (reported === undefined) return undefined;
    const from = reported >= lead ? marks.from : reported;
    const subject = subjectBefore(passage, verb, floor);
    if (!subject || meetAny([subject], source) || !isAnother(passage, subject, source)) return undefined;
    if (isGoverned(passage, subject, verb)) return undefined;
    return withParts(outer, [{ from, to: Math.min(range.to, marks.to) }], { from: verb, to: verb + 1 }, subject);
  }
  return undefined;
}

interface Claim {
  readonly cue: TokenRange;
  readonly source: TokenRange;
  readonly from: number;
}

/** "Odinga's claim that", "claims by Raila Odinga that", "Corbyn's description of the deal as": a noun that reports and whose it is, before the marks. */
function claimOf(passage: Passage, floor: number, marks: number): Claim | undefined {
  for (let noun = marks - 2; noun > floor && noun >= marks - FARTHEST; noun--) {
    if (passage.stretch[noun] !== 0 || isPunctuation(passage, noun)) return undefined;
    if (isFiniteReport(passage, noun) && !CLAIMS.test(lowerAt(passage, noun))) return undefined;
    const opener = CLAIMS.test(lowerAt(passage, noun)) ? opensClaim(passage, noun, marks) : undefined;
    if (opener === undefined) continue;
    const source = ownerBefore(passage, noun, floor) ?? authorBehind(passage, noun, opener);
    if (isJudged(passage, opener, marks)) return undefined;
    return source && { cue: { from: noun, to: noun + 1 }, source, from: opener + 1 };
  }
  return undefined;
}

/** "Frei was heard saying that she was well": who was recorded, and what they said. */
function heardSaying(passage: Passage, floor: number, marks: number): Claim | undefined {
  for (let verb = marks - 1; verb > floor + 2 && verb >= marks - FARTHEST; verb--) {
    if (passage.stretch[verb] !== 0 || isPunctuation(passage, verb)) return undefined;
    if (!/^(?:saying|telling|shouting|calling|asking|threatening|describing)$/.test(lowerAt(passage, verb))) continue;
    if (!/^(?:heard|seen|filmed|recorded|caught|overheard|quoted)$/.test(lowerAt(passage, verb - 1))) return undefined;
    const subject = subjectBefore(passage, verb - 1, floor);
    const from = lowerAt(passage, verb + 1) === "that" ? verb + 2 : verb + 1;
    return subject && from <= marks ? { source: subject, cue: { from: verb - 1, to: verb + 1 }, from } : undefined;
  }
  return undefined;
}

const CLAIMS =
  /^(?:claim|assertion|allegation|accusation|charge|remark|comment|statement|suggestion|warning|threat|promise|pledge|vow|call|demand|boast|insistence|declaration|contention|argument|description|characteri[sz]ation)s?$/;

/** The "that" or "to" behind a noun that reports, or the "as" of a description. */
function opensClaim(passage: Passage, noun: number, marks: number): number | undefined {
  const opener = /^(?:description|characteri[sz]ation)/.test(lowerAt(passage, noun))
    ? "as"
    : /^(?:call|threat|promise|pledge|vow)/.test(lowerAt(passage, noun))
      ? "to"
      : "that";
  for (let i = noun + 1; i < marks && i <= noun + FARTHEST; i++) {
    if (lowerAt(passage, i) === opener || lowerAt(passage, i) === "that") return i;
    if (isFiniteVerb(passage, i)) return undefined;
  }
  return undefined;
}

/** 'Rubio's claim that Cruz is in favour is "not true"': the marks belong to the second verb, which says what the claim is. */
function isJudged(passage: Passage, opener: number, marks: number): boolean {
  let verbs = 0;
  for (let i = opener + 1; i < marks; i++) if (isFiniteVerb(passage, i)) verbs++;
  return verbs > 1;
}

/** "Odinga's" before the claim: the name of a person or a body with its mark. */
function ownerBefore(passage: Passage, noun: number, floor: number): TokenRange | undefined {
  let to = noun;
  // "Trump's repeated claim"
  if (!/^['’]s?$/.test(lowerAt(passage, to - 1))) to--;
  if (!/^['’]s?$/.test(lowerAt(passage, to - 1))) return undefined;
  let from = to - 1;
  while (from > floor && isNamed(passage, from - 1)) from--;
  return from < to - 1 ? { from, to } : undefined;
}

/** "by Raila Odinga" between the claim and its "that". */
function authorBehind(passage: Passage, noun: number, opener: number): TokenRange | undefined {
  if (lowerAt(passage, noun + 1) !== "by" || !isNamed(passage, opener - 1)) return undefined;
  return { from: noun + 2, to: opener };
}

function isNamed(passage: Passage, i: number): boolean {
  const name = passage.name[i];
  return name === PERSON || name === BODY;
}

/** "What across the continent has been called", "Trump's remarks": no subject of a verb. */
function isGoverned(passage: Passage, subject: TokenRange, verb: number): boolean {
  for (let i = subject.from; i < verb; i++) if (/^['’]s?$/.test(lowerAt(passage, i)) && i >= verb - 2) return true;
  for (let i = subject.from; i < subject.to; i++) if (passage.name[i] === PERSON) return false;
  return PREPOSITIONS.has(lowerAt(passage, subject.from - 1)) || PREPOSITIONS.has(lowerAt(passage, subject.from));
}

/** "He wanted", "she believes": no report of its own inside of another one. */
function isOwnThought(passage: Passage, verb: number): boolean {
  const classes = passage.lexemes[verb]?.reporting?.classes;
  if (!classes || classes.has("say") || classes.has("tell") || classes.has("call")) return false;
  return SUBJECT_PRONOUNS.has(lowerAt(passage, verb - 1));
}

/** Where what the verb reports begins, if it leads up to the marks; undefined where it does not. */
function reportedFrom(passage: Passage, verb: number, marks: number): number | undefined {
  const report = passage.lexemes[verb]?.reporting;
  const classes = report?.classes;
  if (!classes) return undefined;
  // 'what he said was a "bold statement"', 'called for "calm"'
  if (AUXILIARIES.has(lowerAt(passage, verb + 1))) return undefined;
  if (classes.has("call")) {
    for (let i = verb + 1; i < marks; i++) if (isPunctuation(passage, i) || isFiniteVerb(passage, i)) return undefined;
    return verb + 1;
  }
  if (!classes.has("say") && !classes.has("tell")) return undefined;
  if (!STATES.test(report.lemma)) return undefined;
  const told = classes.has("tell") ? addresseeEnd(passage, verb + 1) : verb + 1;
  const from = lowerAt(passage, told) === "that" ? told + 1 : told;
  for (let i = from; i < marks; i++) if (isPunctuation(passage, i)) return undefined;
  return from;
}

/** Verbs that nobody is without words for: not "showed" and "suggested", nor "denied" and "asked". */
export const STATES: RegExp =
  /^(?:say|tell|testify|claim|assert|insist|argue|boast|brag|declare|announce|warn|state|complain|stress|write|tweet|allege|swear|joke|remark|admit|acknowledge|inform)$/;

/** Whether the subject of the inner report is somebody, and somebody else: who speaks of themselves is "he" again. */
export function isAnother(passage: Passage, subject: TokenRange, source: TokenRange): boolean {
  const last = lowerAt(passage, subject.to - 1);
  if (subject.to - subject.from === 1 && SUBJECT_PRONOUNS.has(last))
    return /^(?:he|she)$/.test(last) && isMany(passage, source);
  for (let i = subject.from; i < subject.to; i++) {
    const name = passage.name[i];
    if (name !== PERSON && name !== BODY && name !== PLACE) continue;
    for (let k = source.from; k < source.to; k++) if (wordAt(passage, k) === wordAt(passage, i)) return false;
    return true;
  }
  const kind = nounClass(singularOf(last), isRoleNoun);
  return kind !== "other" && kind !== "document";
}

/** Whether a source is a body or several people, none of whom is "he" or "she". */
function isMany(passage: Passage, source: TokenRange): boolean {
  if (SUBJECT_PRONOUNS.has(lowerAt(passage, source.from)))
    return /^(?:they|it|we)$/.test(lowerAt(passage, source.from));
  const last = lowerAt(passage, source.to - 1);
  const kind = nounClass(last, isRoleNoun);
  return kind === "group" || kind === "people" || kind === "document";
}
