/** Sources that cannot be, by the words around them, and what stands there instead: small rules in one ordered list. */
import { ENTITY_TYPES } from "../../../document/annotations.ts";
import type { TokenRange } from "../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from "../../../lexicon/clause-words.ts";
import type { ReportingVerb } from "../../../lexicon/reporting-verbs.ts";
import { acrossTerm, beforeOtherVerb, behindVerb, listedInHeadline } from "./long-subjects.ts";
import { FINITE } from "./model/word-codes.ts";
import { type Passage, PERSON } from "./passage.ts";
import { isPunctuation, type Proposal, withParts } from "./proposal.ts";
import { clauseSubject, subjectAfter, subjectBefore } from "./source-phrase.ts";
import type { SourceRule } from "./source-rule.ts";

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

const LONGEST_DESCRIPTION = 10;

/** '"…," said policy and mining analyst Christian Neema': a description in small letters leads up to the name. */
const describedBehind: SourceRule = (passage, cue, source) => {
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  if (source || !verb?.classes.has("say") || !(verb.forms.has("past") || verb.forms.has("third"))) return undefined;
  if (!followsQuotation(passage, cue.from)) return undefined;
  for (let i = cue.to; i < Math.min(passage.length, cue.to + LONGEST_DESCRIPTION); i++) {
    if (passage.stretch[i] !== 0 || passage.frameOf[i] !== passage.frameOf[cue.from]) return undefined;
    const word = passage.lower[i] ?? "";
    if (passage.name[i] === PERSON) {
      const frame = passage.frames[passage.frameOf[i] ?? 0];
      const named = subjectAfter(passage, i - 1, frame?.to ?? passage.length);
      return named && { from: cue.to, to: named.to };
    }
    if (isPunctuation(passage, i) ? !/^[-–/&'’]$/.test(word) : AUXILIARIES.has(word) && word !== "’s" && word !== "'s")
      return undefined;
    if (PREPOSITIONS.has(word) && !/^(?:of|for|at)$/.test(word)) return undefined;
    if (passage.lexemes[i]?.reporting?.forms.has("past")) return undefined;
  }
  return undefined;
};

function followsQuotation(passage: Passage, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /^[,—–-]$/.test(passage.words[i] ?? "")) i--;
  return i >= 0 && passage.mark[i] === 2;
}

/** "uses footage of Hillary Clinton asking", "with the court saying": the subject of a participle stands right before it. */
const beforeParticiple: SourceRule = (passage, cue, source) => {
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  if (!verb?.forms.has("gerund") || verb.forms.has("base") || !(verb.classes.has("say") || verb.classes.has("tell")))
    return undefined;
  if (source && source.to >= cue.from - 1) return undefined;
  let from = cue.from;
  while (from > 0 && passage.name[from - 1] === PERSON && passage.stretch[from - 1] === 0) from--;
  if (from < cue.from) return { from, to: cue.from };
  for (let i = cue.from - 2; i > cue.from - LONGEST_ABSOLUTE && i >= 0; i--) {
    const word = passage.lower[i] ?? "";
    if (word === "with") return passage.words[i - 1] === "," ? { from: i + 1, to: cue.from } : undefined;
    if (isPunctuation(passage, i) || passage.stretch[i] !== 0) return undefined;
  }
  return undefined;
};

const LONGEST_ABSOLUTE = 8;

/** "Abe on Friday also met the ambassador, saying he hoped": the subject of its clause says it. */
const subjectOfParticiple: SourceRule = (passage, cue, source) => {
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  if (source || cue.to - cue.from > 1 || passage.words[cue.from - 1] !== ",") return undefined;
  if (!verb?.forms.has("gerund") || verb.forms.has("base") || !verb.classes.has("say")) return undefined;
  const frame = passage.frames[passage.frameOf[cue.from] ?? 0];
  const subject =
    frame && (clauseSubject(passage, frame.from, cue.from - 1) ?? firstNamed(passage, frame.from, cue.from));
  if (!subject) return undefined;
  for (let i = subject.from; i < subject.to; i++) if (passage.stretch[i] !== 0) return undefined;
  return subject;
};

/** "In this meeting Rasoulian referred to the accord, saying": the first name with a verb behind it, where no comma parts off what is fronted. */
function firstNamed(passage: Passage, from: number, before: number): TokenRange | undefined {
  for (let i = from; i < before; i++) {
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i)) return undefined;
    if (passage.name[i] !== PERSON) continue;
    let to = i;
    while (to < before && passage.name[to] === PERSON) to++;
    return FINITE[passage.parts[to] ?? 0] === 1 ? { from: i, to } : undefined;
  }
  return undefined;
}

/** Prepositions that leave no doubt: "as the ministry said" and "before officials spoke" open a clause. */
const GOVERNING =
  /^(?:of|in|on|at|by|for|with|from|to|into|over|under|about|against|among|through|between|within|across|along|around|toward|towards|throughout)$/;

/** "her remark", "those who", "that list": no subjects of a clause of their own. */
const OWNED = /^(?:his|her|its|their|my|our|your|that|those|which|who|he|she|they|i|we)$/;

/** The verb of a cue, an auxiliary before it: "said", "has stated in an affidavit". */
function verbOf(passage: Passage, { from, to }: TokenRange): ReportingVerb | undefined {
  for (let i = from; i < Math.min(to, from + 2); i++) {
    const verb = passage.lexemes[i]?.reporting;
    if (verb) return verb;
    if (!AUXILIARIES.has(passage.lower[i] ?? "")) return undefined;
  }
  return undefined;
}

/** "An expert fearing reprisals from the government said": what a preposition governs is no subject; the clause has one. */
const subjectOfClause: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || cue.from - source.to > 1) return undefined;
  const verb = verbOf(passage, cue);
  const isReport = verb?.classes.has("say") === true && (verb.forms.has("past") || verb.forms.has("third"));
  if (!isReport || (source.to - source.from < 4 && OWNED.test(passage.lower[source.from] ?? ""))) return undefined;
  const frame = passage.frames[passage.frameOf[source.from] ?? 0];
  const before = source.from - 1;
  if (!frame || before <= frame.from || passage.stretch[before] !== 0) return undefined;
  // "The team probing charges against Setalvad, Sreekumar and Bhatt has stated": three would have.
  const word = passage.lower[before] ?? "";
  const isSingular = /^(?:has|is|was)$/.test(passage.lower[source.to] ?? "");
  const isListed = isSingular && (word === "and" || (word === "," && joinsTwo(passage, source)));
  if (!isListed && !GOVERNING.test(word)) return undefined;
  // "Akhilesh Yadav, on the eve of elections recalled": of a comma that opens a phrase, the second one is often left out.
  if (!isListed && passage.lower[before - 1] === "," && passage.name[before - 2] !== PERSON) return undefined;
  if (/^['’]s?$/.test(passage.lower[source.to - 1] ?? "")) return undefined;
  const subject = clauseSubject(passage, frame.from, before);
  if (!subject || subject.to > before) return undefined;
  for (let i = subject.from; i < source.from; i++) if (passage.stretch[i] !== 0) return undefined;
  let to = subject.from + 1;
  while (to < before && !ENDS_HEAD.test(passage.lower[to] ?? "") && !isPunctuation(passage, to)) to++;
  return { from: subject.from, to };
};

function joinsTwo(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to - 1; i++) if (passage.lower[i] === "and") return true;
  return false;
}

/** What begins the modifiers behind a noun: "source speaking to", "expert who", "letter from". */
const ENDS_HEAD =
  /^(?:who|whom|whose|which|that|in|on|at|by|for|with|from|to|into|over|about|against|among|between|\p{L}{3,}(?:ing|ed))$/u;

/** "A" of "a court": an article alone names nobody. */
const bareArticle: SourceRule = (passage, cue, source) => {
  if (!source) return undefined;
  for (let i = source.from; i < source.to; i++) {
    const word = passage.lower[i] ?? "";
    if (!DETERMINERS.has(word) && word !== "of" && !isPunctuation(passage, i)) return undefined;
  }
  if (
    /^(?:this|that|these|those|both|all|many|some|most|several|few|others?|one|two|each|another)$/.test(
      passage.lower[source.from] ?? "",
    )
  )
    return undefined;
  const before = source.from < cue.from ? subjectBefore(passage, cue.from, source.from) : undefined;
  return before && before.to - before.from > source.to - source.from ? before : undefined;
};

/** '"It was a penalty," fumed Hanley': the name behind the verb, taken for a part of it. */
const insideCue: SourceRule = (passage, cue, source) => {
  if (source || cue.to - cue.from < 2 || passage.name[cue.to - 1] !== PERSON) return undefined;
  let from = cue.to;
  while (from > cue.from + 1 && passage.name[from - 1] === PERSON) from--;
  return { from, to: cue.to };
};

/** "Farmers' stir: Tikait rejects …", "NEW DELHI: Union leader Tikait said": a label before a colon is no part of a name. */
const behindLabel: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  let from = source.to;
  while (from > source.from && passage.lower[from - 1] !== ":") from--;
  return from > source.from && from < source.to ? { from, to: source.to } : undefined;
};

/** "SMUG leader Frank Mugisha today said": when it was said names nobody. */
const beforeTime: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  let { to } = source;
  while (to > source.from + 1 && DAY.test(passage.words[to - 1] ?? "")) to--;
  if (WEEKDAY.test(passage.words[to - 1] ?? "")) {
    const before = to - 2;
    // "The report published on Monday" goes by that day.
    if (passage.lower[before] === "on" && before > source.from) {
      if (!/(?:ed|en|ld|her|him|them)$/.test(passage.lower[before - 1] ?? "")) to = before;
    } else if (before >= source.from && isNamed(passage, before)) to--;
  }
  return to < source.to ? { from: source.from, to } : undefined;
};

const DAY = /^(?:today|yesterday|tonight|recently)$/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Whether a word belongs to the name of somebody or something: "Super" of Super Tuesday does not. */
function isNamed(passage: Passage, i: number): boolean {
  const type = ENTITY_TYPES[(passage.name[i] ?? 0) - 1];
  return type === "PERSON" || type === "ORG" || type === "LOC";
}

/** "For The Economist's conclusion that": whose the noun is that reports. */
const possessor: SourceRule = (passage, cue, source) => {
  if (source || !REPORTS.test(passage.lower[cue.to - 1] ?? "") || passage.lower[cue.to] !== "that") return undefined;
  const { from: to } = cue;
  if (!/^['’]s?$/.test(passage.lower[to - 1] ?? "") || passage.name[to - 2] === 0) return undefined;
  let from = to - 1;
  while (from > 0 && passage.name[from - 1] !== 0 && passage.stretch[from - 1] === 0) from--;
  if (/^the$/i.test(passage.words[from - 1] ?? "")) from--;
  return from < to - 1 ? { from, to } : undefined;
};

const REPORTS =
  /^(?:admission|allegation|announcement|argument|assertion|assurance|belief|charge|claim|comment|complaint|conclusion|contention|declaration|finding|insistence|observation|pledge|prediction|promise|remark|report|statement|suggestion|view|warning)s?$/;

/** "Arturo Sarukhan, a former ambassador, on Twitter described": where it was said describes nothing. */
const beforePlatform: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || !PLATFORM.test(passage.words[source.to - 1] ?? "")) return undefined;
  if (passage.lower[source.to - 2] === "on" && source.to - 2 > source.from)
    return { from: source.from, to: source.to - (passage.lower[source.to - 3] === "," ? 3 : 2) };
  if (passage.lower[source.from - 1] !== "on" || source.to - source.from > 2) return undefined;
  const frame = passage.frames[passage.frameOf[source.from] ?? 0];
  const on = source.from - 1;
  return frame && on > frame.from ? subjectBefore(passage, on, frame.from) : undefined;
};

const PLATFORM = /^(?:Twitter|Facebook|Instagram|X|Telegram|TikTok|YouTube|LinkedIn)$/;

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
