/** Who does what a participle says: "footage of Hillary Clinton asking", "Abe met the ambassador, saying". */
import type { TokenRange } from "../../../../document/span.ts";
import { PREPOSITIONS, TIME_WORDS } from "../../../../lexicon/clause-words.ts";
import { PAST_PARTICIPLE } from "../grammar/part-sets.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { clauseSubject, subjectBefore } from "../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import type { SourceRule } from "./source-rule.ts";

/** "uses footage of Hillary Clinton asking", "with the court saying": the subject of a participle stands right before it. */
export const beforeParticiple: SourceRule = (passage, cue, source) => {
  // "warning of"
  const isLinked = cue.to - cue.from === 2 && PREPOSITIONS.has(lowerAt(passage, cue.to - 1));
  const verb = passage.lexemes[isLinked ? cue.from : cue.to - 1]?.reporting;
  if (!verb?.forms.has("gerund") || verb.forms.has("base") || !(verb.classes.has("say") || verb.classes.has("tell")))
    return undefined;
  if (source && source.to >= cue.from - 1) return undefined;
  let from = cue.from;
  while (from > 0 && passage.name[from - 1] === PERSON && passage.stretch[from - 1] === 0) from--;
  const named = from < cue.from ? { from, to: cue.from } : undefined;
  for (let i = cue.from - 2; i > cue.from - LONGEST_ABSOLUTE && i >= 0; i--) {
    const word = lowerAt(passage, i);
    // "…, with the Jordanian minister Ayman Safadi warning of"
    if (word === "with") return passage.words[i - 1] === "," ? { from: i + 1, to: cue.from } : named;
    if (isPunctuation(passage, i) || passage.stretch[i] !== 0) return named;
  }
  return named;
};

const LONGEST_ABSOLUTE = 8;

/**
 * "Abe on Friday also met the ambassador, saying he hoped": the subject of its clause says it, not whom it met. Of gold sources
 * of such participles 301 are the subject and 10 the phrase before the comma, which nearly always follows "said" itself.
 */
export const subjectOfParticiple: SourceRule = (passage, cue, source) => {
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  if ((source && !isObject(passage, cue, source)) || cue.to - cue.from > 1 || passage.words[cue.from - 1] !== ",")
    return undefined;
  if (!verb?.forms.has("gerund") || verb.forms.has("base") || !verb.classes.has("say")) return undefined;
  const { from } = frameAt(passage, cue.from);
  const subject = clauseSubject(passage, from, cue.from - 1) ?? firstNamed(passage, from, cue.from);
  if (!subject) return undefined;
  for (let i = subject.from; i < subject.to; i++) if (passage.stretch[i] !== 0) return undefined;
  return !source || hasVerbBetween(passage, subject, source) ? subject : undefined;
};

/** "|Attorneys for Lula| filed a motion with the council accusing the authorities": whoever filed it, not with whom. */
export const subjectOfFiling: SourceRule = (passage, cue, source) => {
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  if (!source || source.to !== cue.from || cue.to - cue.from > 1) return undefined;
  if (!verb?.forms.has("gerund") || verb.forms.has("base")) return undefined;
  if (!/^(?:with|to|at|in|before)$/.test(lowerAt(passage, source.from - 1))) return undefined;
  const { from } = frameAt(passage, cue.from);
  for (let i = source.from - 2; i > Math.max(from, source.from - LONGEST_FILING); i--) {
    if (isPunctuation(passage, i) || passage.stretch[i] !== 0) return undefined;
    if (FILED.test(lowerAt(passage, i)) && isFiniteVerb(passage, i)) return subjectBefore(passage, i, from);
  }
  return undefined;
};

const LONGEST_FILING = 12;
const FILED = /^(?:files?|filed|lodged|submitted|sent|wrote|issued|brought|presented|launched)$/;

/** Whether a source may be what the verb before a participle has for its object: "met Hagerty, saying", not "said Hagerty, adding". */
function isObject(passage: Passage, cue: TokenRange, source: TokenRange): boolean {
  const before = source.from - 1;
  if (source.to !== cue.from - 1 || before < 0 || passage.lower[before] === "by") return false;
  return passage.lexemes[before]?.reporting?.classes.has("say") !== true;
}

function hasVerbBetween(passage: Passage, { to }: TokenRange, source: TokenRange): boolean {
  for (let i = to; i < source.from; i++) {
    if (passage.stretch[i] !== 0) return false;
    if (isFiniteVerb(passage, i)) return true;
  }
  return false;
}

/** "In this meeting Rasoulian referred to the accord, saying": the first name with a verb behind it, where no comma parts off what is fronted. */
function firstNamed(passage: Passage, from: number, before: number): TokenRange | undefined {
  for (let i = from; i < before; i++) {
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i)) return undefined;
    if (passage.name[i] !== PERSON) continue;
    let to = i;
    while (to < before && passage.name[to] === PERSON) to++;
    return isFiniteVerb(passage, to) ? { from: i, to } : undefined;
  }
  return undefined;
}

/** "Mutsumi Kaneko disagreed, asking": the verb between a subject and a participle is no part of the subject. */
export const beforeOtherVerb: SourceRule = (passage, cue, source) => {
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  if (!source || source.to > cue.from || !verb?.forms.has("gerund") || verb.forms.has("base")) return undefined;
  for (let i = source.from + 1; i < source.to; i++) {
    const word = lowerAt(passage, i);
    if (passage.stretch[i] !== 0 || /^(?:who|whom|whose|which|that|,)$/.test(word)) return undefined;
    // "The BJP-led government defends the move"
    if (/^[-‐‑]$/.test(wordAt(passage, i - 1))) continue;
    if (passage.name[i] === 0 && /^\p{Ll}/u.test(wordAt(passage, i)) && isMainVerb(passage, i, source.to))
      return { from: source.from, to: i };
  }
  return undefined;
};

/** "rallied supporters", "disagreed": what has an object or nothing behind it; "a man arrested on Friday" has been. */
function isMainVerb(passage: Passage, i: number, end: number): boolean {
  if (isFiniteVerb(passage, i)) return true;
  if (i + 1 >= end) return /ed$/.test(lowerAt(passage, i));
  if (PAST_PARTICIPLE[passage.parts[i] ?? 0] !== 1) return false;
  const next = lowerAt(passage, i + 1);
  // "an academic named Eric Kingson"
  return !(PREPOSITIONS.has(next) || TIME_WORDS.has(next) || passage.name[i + 1] === PERSON);
}
