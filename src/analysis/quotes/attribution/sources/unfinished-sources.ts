/** Sources that end, or begin, in the middle of a phrase: "Jon Meacham, the author of", "the study by", "19" of COVID-19. */

import type { TokenRange } from "../../../../document/span.ts";
import { isAdverb, TIME_WORDS } from "../../../../lexicon/clause-words.ts";
import { listedOfficeStart } from "../../../../lexicon/listed-offices.ts";
import { PLATFORMS } from "../../../../lexicon/platforms.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { OBJECT, phraseEnd } from "../grammar/noun-phrase.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isFiniteReport, isFiniteVerb, isNounLike } from "../grammar/phrase-words.ts";
import { clauseSubject, subjectBefore } from "../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import type { SourceRule } from "./source-rule.ts";

/** Prepositions that have a noun behind them: "the election he voted in" ends with one. */
const GOVERNING = /^(?:of|for|from|at|by|with)$/;

/** "Jon Meacham, the author of “Destiny and Power,”", "a report from the State Department's inspector general": what the last preposition governs. */
export const whatPrepositionGoverns: SourceRule = (passage, cue, source, content) => {
  if (!source || source.to - source.from < 2) return undefined;
  if (!GOVERNING.test(lowerAt(passage, source.to - 1))) return undefined;
  const limit = source.to <= cue.from ? cue.from : frameAt(passage, source.from).to;
  const stretch = passage.stretches[(passage.stretch[source.to] ?? 0) - 1];
  if (stretch) {
    const { outer } = stretch;
    if (passage.mark[source.to] !== 1 || outer.to > limit || meetsAny(content, outer)) return undefined;
    return { from: source.from, to: outer.to };
  }
  const to = phraseEnd(passage, source.to, limit);
  return to > source.to && !meetsAny(content, { from: source.to, to }) ? { from: source.from, to } : undefined;
};

function meetsAny(content: readonly TokenRange[], range: TokenRange): boolean {
  return content.some(({ from, to }) => from < range.to && range.from < to);
}

/** "The polls that show", "Breitbart News, a conservative website that has run": what joins a clause to a noun names nobody. */
export const beforeRelative: SourceRule = (passage, _, source) => {
  // "The WHO"
  if (!source || !/^(?:[Tt]hat|[Ww]hich|[Ww]ho)$/.test(wordAt(passage, source.to - 1))) return undefined;
  let to = source.to - 1;
  while (isPunctuation(passage, to - 1)) to--;
  return to > source.from ? { from: source.from, to } : undefined;
};

/** "|a resident| who asked not to be named told the Herald": a clause that tells who it is, up to the verb. */
export const withItsClause: SourceRule = (passage, cue, source) => {
  if (!source || source.to + 1 >= cue.from || cue.from - source.to > LONGEST_CLAUSE) return undefined;
  if (lowerAt(passage, source.to) !== "who") return undefined;
  for (let i = source.to; i < cue.from; i++) {
    // "The engineer who first warned that it was unsafe has told": the clause reports something itself.
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i) || passage.lower[i] === "that") return undefined;
  }
  return { from: source.from, to: cue.from };
};

/** Most words of it. */
const LONGEST_CLAUSE = 10;

/** "|A nurse who asked not to be named because she may not speak |to the press described": why somebody is not named is told of whom it is. */
export const withItsReason: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || !isFiniteReport(passage, cue.to - 1)) return undefined;
  const { from } = frameAt(passage, source.from);
  let isReason = false;
  for (let i = source.from; i > Math.max(from, source.from - LONGEST_REASON); i--) {
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i)) return undefined;
    if (passage.lower[i] === "because") isReason = true;
    if (!isReason || !/^(?:who|speaking)$/.test(lowerAt(passage, i))) continue;
    const subject = subjectBefore(passage, i, from);
    if (subject) return { from: subject.from, to: cue.from };
  }
  return undefined;
};

const LONGEST_REASON = 24;

/** "Shop |owner Tony Marsh thought", "a clearly |frustrated Mr Gabbott said": the words before a trade or a mood and a name, from where the phrase begins. */
export const fromItsStart: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || source.to - source.from < 2) return undefined;
  const { from } = frameAt(passage, source.from);
  const isPlain = (i: number): boolean =>
    /^\p{Ll}[\p{L}-]*$/u.test(wordAt(passage, i)) && passage.stretch[i] === 0 && passage.name[i] === 0;
  if (!isPlain(source.from) || OPENS.test(lowerAt(passage, source.from))) return undefined;
  if (passage.name[source.to - 1] !== PERSON) return undefined;
  let start = source.from;
  while (start > from && source.from - start < MOST_BEFORE && isPlain(start - 1) && isPart(passage, start - 1)) start--;
  if (start === from || passage.stretch[start - 1] !== 0) return undefined;
  const opener = lowerAt(passage, start - 1);
  if (/^(?:the|an?|his|her|its|their|one|another)$/.test(opener)) return { from: start - 1, to: source.to };
  // "Shop owner": a noun in a capital because it opens the sentence.
  const isOffice = NOUN[passage.parts[from] ?? 0] === 1 || isRoleNoun(lowerAt(passage, source.from));
  const isNoun = start === source.from && start - 1 === from && isOffice && !OPENS.test(opener);
  return isNoun && isNounLike(passage, from) && !isFiniteReport(passage, from) ? { from, to: source.to } : undefined;
};

const NOUN: Uint8Array = partSet(["NN", "NNP", "NNS", "NNPS"]);
const OPENS =
  /^(?:the|an?|his|her|its|their|my|our|your|one|another|this|that|these|those|and|or|but|who|whose|which)$/;
const MOST_BEFORE = 3;

/** Adverbs, adjectives and nouns may stand between an article and the rest. */
function isPart(passage: Passage, i: number): boolean {
  const word = lowerAt(passage, i);
  return !OPENS.test(word) && (isNounLike(passage, i) || isAdverb(word));
}

/** "|Minister for Enterprise, Trade and Employment| Ann Lee": an office whose matters are a list, in front of the name. */
export const withListedOffice: SourceRule = (passage, _cue, source) => {
  if (!source) return undefined;
  let named = source.from;
  while (named < source.to && passage.name[named] !== PERSON) named++;
  if (named === source.to) return undefined;
  const end = passage.words[named - 1] === "," ? named - 1 : named;
  const start = listedOfficeStart((token) => wordAt(passage, token), frameAt(passage, source.from).from, end);
  if (start === undefined) return undefined;
  const from = lowerAt(passage, start - 1) === "the" ? start - 1 : start;
  return from < source.from ? { from, to: source.to } : undefined;
};

/** '“Seriously?” read one Twitter |post.': what was put up, behind the name of the place. */
export const wholePost: SourceRule = (passage, cue, source) => {
  if (!source || source.from < cue.to || !PLATFORMS.has(wordAt(passage, source.to - 1))) return undefined;
  return POST.test(lowerAt(passage, source.to)) && passage.stretch[source.to] === 0
    ? { from: source.from, to: source.to + 1 }
    : undefined;
};

const POST = /^(?:tweet|comment|message|post|video|meme|thread|caption|reply|account|page|user|group)s?$/;

/** "Lucy Duckett of Survivors' |Voice described it", "Maisie, |10, thought": the name that a source is cut out of, or the one whose age it is. */
export const wholeName: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  const { from } = frameAt(passage, source.from);
  const type = passage.name[source.from] ?? 0;
  let start = source.from;
  const isAge = /^\d{1,2}$/.test(wordAt(passage, start)) && passage.words[start - 1] === ",";
  const isAlone = source.to - start === 1 && /^[,:]$/.test(wordAt(passage, source.to));
  if (isAge && isAlone && passage.name[start - 2] === PERSON) return subjectBefore(passage, start - 1, from);
  // "sources close to the striker, |27|, hit back, insisting"
  if (isAge && isAlone && isNounLike(passage, start - 2)) return subjectBefore(passage, start - 1, from);
  if (type === 0 || !/^['’]s?$/.test(wordAt(passage, start - 1)) || passage.name[start - 1] !== type) return undefined;
  while (start > from && passage.name[start - 1] === type && passage.stretch[start - 1] === 0) start--;
  const of = start - 1;
  const subject = GOVERNING.test(lowerAt(passage, of)) ? subjectBefore(passage, of, from) : undefined;
  return { from: subject?.from ?? start, to: source.to };
};

/** "His team| mate Marquinhos, though, spoke of": a description that stops in front of its own noun and name. */
export const upToName: SourceRule = (passage, cue, source) => {
  if (!source || source.to >= cue.from || SINGULAR[passage.parts[source.to - 1] ?? 0] !== 1) return undefined;
  let at = source.to;
  while (at < source.to + NOUNS_TO_NAME && isPlainNoun(passage, at)) at++;
  if (at === source.to || passage.name[at] !== PERSON) return undefined;
  for (let i = source.from; i < source.to; i++) if (passage.name[i] === PERSON) return undefined;
  while (at < cue.from && passage.name[at] === PERSON) at++;
  return { from: source.from, to: at };
};

const NOUNS_TO_NAME = 2;

/** "Senate President Francis “Chiz|” Escudero": a name that goes on behind the marks of a nickname. */
export const acrossNickname: SourceRule = (passage, cue, source) => {
  if (!source || source.to >= cue.from || passage.name[source.to - 1] !== PERSON) return undefined;
  if (!/^["”’'»]{1,2}$/.test(wordAt(passage, source.to)) || passage.name[source.to + 1] !== PERSON) return undefined;
  let { to } = source;
  while (to < cue.from && passage.name[to] === PERSON) to++;
  return to > source.to ? { from: source.from, to } : undefined;
};

/** "COP30 president André Corrêa do |Lago acknowledged", "Corrêa| do Lago apologised": a particle that looks like a verb. */
export const acrossParticle: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  const isPart = (i: number): boolean => passage.name[i] === PERSON;
  const isParticle = (i: number): boolean =>
    /^d[oa]s?$/.test(lowerAt(passage, i)) && isPart(i) && isPart(i - 1) && isPart(i + 1);
  let { from, to } = source;
  while (isParticle(to)) for (to++; to < cue.from && isPart(to); ) to++;
  if (isParticle(from - 1)) {
    while (isPart(from - 1)) from--;
    from = subjectBefore(passage, from, frameAt(passage, from).from)?.from ?? from;
  }
  return from < source.from || to > source.to ? { from, to } : undefined;
};

function isPlainNoun(passage: Passage, i: number): boolean {
  return (
    /^\p{Ll}{3,}$/u.test(wordAt(passage, i)) &&
    UNINFLECTED[passage.parts[i] ?? 0] === 1 &&
    !passage.lexemes[i]?.reporting
  );
}

const SINGULAR: Uint8Array = partSet(["NN"]);
/** What the tagger takes a noun for: behind a singular no verb has such a form. */
const UNINFLECTED: Uint8Array = partSet(["NN", "JJ", "VB", "VBP"]);

/** "42% say", "the emergence of COVID-19 encouraged": a number with its sign, and the name that it is a part of. */
export const wholeNumber: SourceRule = (passage, cue, source) => {
  if (!source || source.to - source.from > 1 || !/^\d+$/.test(wordAt(passage, source.from))) return undefined;
  const { from, to } = source;
  if (passage.words[to] === "%" && to < cue.from) return { from, to: to + 1 };
  const isCompound = /^[-‐‑]$/.test(wordAt(passage, from - 1)) && passage.stretch[from - 2] === 0;
  return isCompound && passage.ends[from - 2] === passage.starts[from - 1] ? { from: from - 2, to } : undefined;
};

/** "Octopuses dream, according to research out on Wednesday, |hinting| that": what a sentence is according to goes on with it. */
export const whatAccordingTo: SourceRule = (passage, cue, source) => {
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  if (source || passage.words[cue.from - 1] !== "," || !verb?.forms.has("gerund")) return undefined;
  for (let i = cue.from - 2; i > 0 && i >= cue.from - LONGEST_ACCORDING; i--) {
    if (passage.stretch[i] !== 0 || isFiniteVerb(passage, i)) return undefined;
    if (passage.lower[i] === "according" && passage.lower[i + 1] === "to") return { from: i + 2, to: cue.from - 1 };
  }
  return undefined;
};

/** Most words from "according" to the participle. */
const LONGEST_ACCORDING = 24;

/** "according to research |published| on Wednesday": when or where something came out. */
export const wholePublished: SourceRule = (passage, cue, source, content) => {
  if (!source || source.from < cue.to || !PUBLISHED.test(lowerAt(passage, source.to - 1))) return undefined;
  const limit = frameAt(passage, source.from).to;
  let { to } = source;
  if (/^(?:in|by|at|on)$/.test(lowerAt(passage, to)) && !TIME_WORDS.has(lowerAt(passage, to + 1)))
    to = phraseEnd(passage, to, limit, OBJECT);
  if (/^(?:on|in)$/.test(lowerAt(passage, to)) && TIME_WORDS.has(lowerAt(passage, to + 1))) to++;
  while (to < limit && passage.stretch[to] === 0 && TIME_WORDS.has(lowerAt(passage, to))) to++;
  return to > source.to && !meetsAny(content, { from: source.to, to }) ? { from: source.from, to } : undefined;
};

const PUBLISHED = /^(?:published|released|issued|conducted|commissioned|compiled|obtained|seen|posted|reviewed)$/;

/** "King Abdullah on Sunday received Mahmoud Abbas and |stressed|": the subject of the verb that an "and" joins a report to. */
export const subjectOfJoined: SourceRule = (passage, cue, source, content) => {
  if (source || !isFiniteVerb(passage, cue.from) || content.some(({ from }) => from < cue.from)) return undefined;
  if (!isFiniteReport(passage, cue.from)) return undefined;
  const and = cue.from - 1;
  if (passage.lower[and] !== "and" || passage.stretch[and] !== 0) return undefined;
  const { from } = frameAt(passage, cue.from);
  // "2. They agreed and stressed"
  const subject = clauseSubject(passage, /^\d+\.$/.test(wordAt(passage, from)) ? from + 1 : from, and);
  if (!subject || /^(?:it|there)$/.test(lowerAt(passage, subject.from)) || isTime(passage, subject)) return undefined;
  let verbs = 0;
  for (let i = subject.to; i < and; i++) {
    if (passage.stretch[i] !== 0 || /^[;:—–]$/.test(wordAt(passage, i))) return undefined;
    if (isFiniteVerb(passage, i)) verbs++;
  }
  return verbs === 1 ? subject : undefined;
};

const isTime = (passage: Passage, { from }: TokenRange): boolean => TIME_WORDS.has(lowerAt(passage, from));

/** "His best friend, who cannot be named for legal reasons, |described|": behind the comma of an aside. */
export const acrossAside: SourceRule = (passage, cue, source, content) => {
  if (source || passage.words[cue.from - 1] !== "," || !isFiniteReport(passage, cue.from)) return undefined;
  if (content.some(({ from }) => from < cue.from)) return undefined;
  const { from } = frameAt(passage, cue.from);
  const subject = subjectBefore(passage, cue.from, from);
  if (subject?.from !== from) return undefined;
  for (let i = from; i < subject.to; i++)
    if (passage.name[i] === PERSON || /^(?:who|whose)$/.test(lowerAt(passage, i))) return subject;
  return undefined;
};

/** "It last week |expected|": a time between subject and verb. */
export const acrossTime: SourceRule = (passage, cue, source, content) => {
  if (source || !isFiniteReport(passage, cue.to - 1) || content.some(({ from }) => from < cue.from)) return undefined;
  let to = cue.from;
  while (to > 0 && TIME_WORDS.has(lowerAt(passage, to - 1))) to--;
  if (to === cue.from || to === 0) return undefined;
  return subjectBefore(passage, to, frameAt(passage, cue.from).from);
};
