/** Subjects of which a source has one end only: "Ferdinand Marcos, |Jr.|", "both A and |B|", "reports cited by |the prosecutor| showed". */
import type { TokenRange } from "../../../../document/span.ts";
import { DETERMINERS, RELATIVE_PRONOUNS, TIME_WORDS } from "../../../../lexicon/clause-words.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isCapitalized, isFiniteReport, isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { clauseSubject, subjectBefore } from "../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import type { SourceRule } from "./source-rule.ts";

/** "PRESIDENT Ferdinand R. Marcos, |Jr.| on Thursday said": what stands behind the comma of a name. */
export const wholeJunior: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || !/^(?:[JS]r\.?|I{2,3}|IV)$/.test(wordAt(passage, source.from)))
    return undefined;
  const comma = source.from - 1;
  const { from } = frameAt(passage, source.from);
  if (passage.words[comma] !== "," || comma <= from) return undefined;
  let start = comma;
  while (start > from && (isCapitalized(passage, start - 1) || passage.name[start - 1] === PERSON)) start--;
  // "Jr. on Thursday"
  const to = /^(?:on|in|at)$/.test(lowerAt(passage, source.from + 1)) ? source.from + 1 : source.to;
  return start < comma ? { from: start, to } : undefined;
};

/** "both coach Jacques Nienaber and captain |Siya Kolisi| said": both. */
export const bothOfThem: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || RELATIVE_PRONOUNS.has(lowerAt(passage, source.from))) return undefined;
  const floor = Math.max(frameAt(passage, cue.from).from, source.from - LONGEST_PAIR);
  let hasAnd = false;
  for (let i = source.from - 1; i >= floor; i--) {
    const word = lowerAt(passage, i);
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i) || isFiniteVerb(passage, i)) return undefined;
    if (word === "and") hasAnd = true;
    if (word === "both") return hasAnd ? { from: i, to: source.to } : undefined;
  }
  return undefined;
};

const LONGEST_PAIR = 16;

/** "Medical reports cited by |the prosecutor| showed": what shows something is what he cited. */
export const whatIsCited: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || lowerAt(passage, source.from - 1) !== "by") return undefined;
  if (passage.lexemes[cue.to - 1]?.reporting?.classes.has("show") !== true) return undefined;
  const participle = source.from - 2;
  if (!CITED.test(lowerAt(passage, participle))) return undefined;
  const things = subjectBefore(passage, participle, frameAt(passage, cue.from).from);
  return things && isDocument(passage, things) ? { from: things.from, to: source.to } : undefined;
};

const CITED =
  /^(?:cited|quoted|obtained|seen|presented|released|published|compiled|provided|produced|collected|conducted|commissioned|reviewed|analy[sz]ed|issued|filed|shared|posted|written|made|carried)$/;

const isDocument = (passage: Passage, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++) if (nounClass(lowerAt(passage, i), isRoleNoun) === "document") return true;
  return false;
};

/** "representatives of Balaji Global, |the contractor handling waste| said": the comma behind an apposition was forgotten. */
export const withWhatItNames: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || lowerAt(passage, source.from) !== "the" || !isSaying(passage, cue.to - 1))
    return undefined;
  const comma = source.from - 1;
  if (passage.words[comma] !== "," || passage.stretch[comma] !== 0) return undefined;
  const { from } = frameAt(passage, cue.from);
  const named = subjectBefore(passage, comma, from);
  const before = (named?.from ?? 0) - 1;
  const isFirst = named?.from === from || (passage.words[before] === "," && before <= from + 2);
  if (!named || !isFirst || isFiniteReport(passage, from)) return undefined;
  const head = lowerAt(passage, named.from);
  const kind = nounClass(head, isRoleNoun);
  const isOf = lowerAt(passage, named.from + 1) === "of" && kind !== "other" && kind !== "document";
  return isOf ? { from: named.from, to: source.to } : undefined;
};

/** "said |Sgt Cronin| who added that": what somebody said besides is no part of who it is. */
export const beforeNextReport: SourceRule = (passage, cue, source) => {
  if (!source || source.from !== cue.to) return undefined;
  for (let i = source.from + 1; i < source.to - 1; i++) {
    if (passage.lower[i] !== "who" || !/^(?:added|adds|noted|stressed|continued)$/.test(lowerAt(passage, i + 1)))
      continue;
    return { from: source.from, to: passage.words[i - 1] === "," ? i - 1 : i };
  }
  return undefined;
};

/** "says |Siya Kolisi| after Springboks beat All Blacks": when somebody said it. */
export const beforeWhen: SourceRule = (passage, cue, source) => {
  if (!source || source.from !== cue.to) return undefined;
  let at = source.from;
  while (at < source.to && passage.name[at] === PERSON) at++;
  const isWhen =
    at > source.from &&
    at < source.to - 2 &&
    /^(?:after|before|as|ahead|amid|following|over)$/.test(lowerAt(passage, at));
  return isWhen ? { from: source.from, to: at } : undefined;
};

/** "Speaking with the Times |Henry|, whose father owns it, recalled": whom somebody spoke with, where the comma was forgotten. */
export const behindSpeaking: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || !/^(?:speaking|talking|appearing|acting)$/.test(lowerAt(passage, source.from)))
    return undefined;
  if (!/^(?:to|with|on|at|during|for)$/.test(lowerAt(passage, source.from + 1))) return undefined;
  for (let i = source.from + 3; i < source.to; i++) {
    if (passage.words[i] === ",") return undefined;
    if (passage.name[i] === PERSON && passage.name[i - 1] !== PERSON) return { from: i, to: source.to };
  }
  return undefined;
};

/** "|The coach| advised them on the need to improve on |their mistakes| adding that": nobody adds anything but who has spoken. */
export const whoeverAdds: SourceRule = (passage, cue, source) => {
  if (
    !source ||
    source.to !== cue.from ||
    !/^(?:adding|stressing|noting|saying|insisting)$/.test(lowerAt(passage, cue.from))
  )
    return undefined;
  for (let i = source.from; i < source.to; i++) if (passage.name[i] !== 0) return undefined;
  if (!THING.test(lowerAt(passage, source.to - 1))) return undefined;
  const subject = clauseSubject(passage, frameAt(passage, cue.from).from, cue.from);
  return subject && subject.to < source.from ? subject : undefined;
};

const THING = /(?:mistakes?|matters?|issues?|problems?|needs?|plans?|projects?|efforts?|changes|ways?|things?)$/;

/** "|The Communications Office| in a statement said", "|Cllr Lee| at one point telling": where, or when, somebody says it. */
export const beforeMedium: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  for (let i = source.to - 2; i > source.from && i > source.to - LONGEST_MEDIUM; i--) {
    const word = lowerAt(passage, i);
    if (passage.stretch[i] !== 0 || passage.words[i] === ",") return undefined;
    if (word !== "in" && word !== "at") continue;
    const last = lowerAt(passage, source.to - 1);
    const isMedium = word === "in" ? MEDIA.test(last) : word === "at" && last === "point";
    if (!isMedium || !/^(?:an?|the|one|his|her|its|their)$/.test(lowerAt(passage, i + 1))) return undefined;
    // "the collector |later| in a post"
    const to = /^(?:later|earlier)$/.test(lowerAt(passage, i - 1)) ? i - 1 : i;
    return { from: source.from, to };
  }
  return undefined;
};

const MEDIA =
  /^(?:statement|release|letter|post|tweet|reply|response|interview|email|message|speech|briefing|video|report|address|memo|advisory)$/;
const LONGEST_MEDIUM = 6;

/** "…, |Minister of Interior, Ghaleb Lee| said": the office in front of the name, with a comma behind it. */
export const behindOffice: SourceRule = (passage, cue, source) => {
  const isNamed = source && (passage.name[source.from] === PERSON || passage.name[source.from + 1] === PERSON);
  if (!source || !isNamed || source.to !== cue.from || !isCapitalized(passage, source.from)) return undefined;
  const comma = source.from - 1;
  const { from } = frameAt(passage, cue.from);
  // "One of the major challenges, Mr Lee said, was"
  if (passage.words[comma] !== "," || passage.words[cue.to] === ",") return undefined;
  let start = comma;
  while (start > from && comma - start < LONGEST_OFFICE && isOfOffice(passage, start - 1)) start--;
  // "The head of the village, Ann Lee says": the whole front of the sentence.
  const isHead =
    /^(?:the|an?|another|one)$/.test(lowerAt(passage, from)) &&
    from > comma - LONGEST_FRONT &&
    isOffice(passage, from + 1, comma);
  if (isHead) return { from, to: source.to };
  const isRole = start < comma - 1 && isCapitalized(passage, start) && isRoleNoun(lowerAt(passage, start));
  const isFirst = start === from || passage.words[start - 1] === ",";
  return isRole && isFirst ? { from: start, to: source.to } : undefined;
};

const LONGEST_OFFICE = 8;
const LONGEST_FRONT = 14;

/** "head of the village": a role, or words in capitals, and what of. */
function isOffice(passage: Passage, from: number, to: number): boolean {
  let of = from;
  while (of < to && !/^(?:of|for|at)$/.test(lowerAt(passage, of))) of++;
  // "One of those affected": the last word may look like a verb.
  for (let i = from; i < to; i++)
    if (passage.stretch[i] !== 0 || passage.words[i] === "," || (i < to - 1 && isFiniteVerb(passage, i))) return false;
  // "Another trader, Mr Lee said"
  const last = lowerAt(passage, to - 1);
  // "A year later, Mr Lee said"
  if (of === to) return NOUN[passage.parts[to - 1] ?? 0] === 1 && nounClass(last, isRoleNoun) === "person";
  if (of === from) return lowerAt(passage, from - 1) === "one" && passage.lower.slice(from, to).includes("those");
  return isRoleNoun(lowerAt(passage, of - 1)) || isCapitalized(passage, of - 1);
}

const isOfOffice = (passage: Passage, i: number): boolean =>
  passage.stretch[i] === 0 &&
  passage.name[i] !== PERSON &&
  (isCapitalized(passage, i) || /^(?:of|for|the|and)$/.test(lowerAt(passage, i)));

/** "Asked to describe it, |Antonio| said": whoever is asked does not ask. */
export const whoIsAsked: SourceRule = (passage, cue, source) => {
  if (!source || source.from < cue.to || cue.from !== frameAt(passage, cue.from).from || cue.to - cue.from > 2)
    return undefined;
  // "Asked by the agency whether"
  if (lowerAt(passage, source.from - 1) === "by") return undefined;
  return /^(?:asked|pressed|questioned|quizzed|challenged)$/.test(lowerAt(passage, cue.from)) ? "nobody" : undefined;
};

/** "The judge had heard evidence from |his mother| that she had asked for help": whom it is heard from. */
export const heardFrom: SourceRule = (passage, cue) => {
  const heard = heardThat(passage, cue);
  return heard && { from: heard.from + 1, to: heard.to };
};

/** The "from" and the "that" of "heard evidence from his mother that". */
export function heardThat(passage: Passage, cue: TokenRange): TokenRange | undefined {
  let at = cue.from;
  while (at < cue.to && !/^(?:hears?|heard|hearing)$/.test(lowerAt(passage, at))) at++;
  if (
    at === cue.to ||
    !/^(?:evidence|claims|testimony|complaints|concerns|allegations)$/.test(lowerAt(passage, at + 1))
  )
    return undefined;
  if (lowerAt(passage, at + 2) !== "from") return undefined;
  for (let i = at + 3; i < at + 3 + LONGEST_OFFICE; i++) {
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i)) return undefined;
    if (passage.lower[i] === "that") return i > at + 3 ? { from: at + 2, to: i } : undefined;
  }
  return undefined;
}

/** "In a statement |the company| stressed", "Last month |institute president Lee| predicted": where or when, in front of the subject. */
export const behindMedium: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  const { from } = source;
  if (/^(?:last|this|next)$/.test(lowerAt(passage, from)) && TIME_WORDS.has(lowerAt(passage, from + 1)))
    return from + 2 < source.to && !/^['’]s?$/.test(wordAt(passage, from + 2))
      ? { from: from + 2, to: source.to }
      : undefined;
  if (lowerAt(passage, from - 1) !== "in" || !/^an?$/.test(lowerAt(passage, from))) return undefined;
  for (let i = from + 1; i < Math.min(source.to - 1, from + 4); i++)
    if (MEDIA.test(lowerAt(passage, i))) {
      const isNext = DETERMINERS.has(lowerAt(passage, i + 1)) || isCapitalized(passage, i + 1);
      return isNext ? { from: i + 1, to: source.to } : undefined;
    }
  return undefined;
};

/** "a trend |the National Treasury| says is over": who says it, behind the thing. */
export const behindItsThing: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || !/^(?:an?|one)$/.test(lowerAt(passage, source.from))) return undefined;
  for (let i = source.from + 2; i < Math.min(source.to - 1, source.from + 5); i++) {
    if (passage.lower[i] !== "the") continue;
    return NOUN[passage.parts[i - 1] ?? 0] === 1 && isSaying(passage, cue.to - 1)
      ? { from: i, to: source.to }
      : undefined;
  }
  return undefined;
};

const NOUN: Uint8Array = partSet(["NN"]);

/** "|The discussion, moderated by Ann Lee, the founder,| highlighted": what she moderated. */
export const whatIsHeldBy: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || lowerAt(passage, source.from - 1) !== "by") return undefined;
  const comma = source.from - 3;
  const { from } = frameAt(passage, cue.from);
  if (
    passage.words[comma] !== "," ||
    !/^(?:moderated|hosted|chaired|led|written|co-authored|authored|organi[sz]ed|directed|produced|signed)$/.test(
      lowerAt(passage, source.from - 2),
    )
  )
    return undefined;
  const subject = subjectBefore(passage, comma, from);
  return subject?.from === from && passage.words[cue.from - 1] === "," ? { from, to: cue.from - 1 } : undefined;
};

/** "Mr Lee, who |Durham Police| said was wanted": the pronoun of the clause names nobody. */
export const behindRelative: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || source.to - source.from < 2) return undefined;
  if (!/^(?:who|whom|which)$/.test(lowerAt(passage, source.from))) return undefined;
  const next = source.from + 1;
  const isTime = TIME_WORDS.has(lowerAt(passage, next + 1)) || TIME_WORDS.has(lowerAt(passage, next));
  const isNext =
    !isTime &&
    (DETERMINERS.has(lowerAt(passage, next)) ||
      isCapitalized(passage, next) ||
      (next + 1 === source.to && nounClass(lowerAt(passage, next), isRoleNoun) !== "other"));
  const isSaid = isSaying(passage, cue.to - 1) || lowerAt(passage, cue.to - 1) === "say";
  return isNext && isSaid ? { from: next, to: source.to } : undefined;
};

/** "|Leaf| to Reef project biologist Dr Chris Lee said": a name in front of a trade that is cut at a preposition. */
export const upToCue: SourceRule = (passage, cue, source) => {
  if (
    !source ||
    source.from !== frameAt(passage, cue.from).from ||
    cue.from - source.to > LONGEST_FRONT ||
    source.to >= cue.from
  )
    return undefined;
  if (!/^(?:to|of|for|and|&)$/.test(lowerAt(passage, source.to)) || passage.name[cue.from - 1] !== PERSON)
    return undefined;
  for (let i = source.to; i < cue.from; i++)
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i) || isFiniteVerb(passage, i)) return undefined;
  return isSaying(passage, cue.to - 1) ? { from: source.from, to: cue.from } : undefined;
};

/** "The Black Stars |forward said|", "The Portugal-based left|-back blasted|": who plays there is no part of the verb. */
export const playerInCue: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || cue.to - cue.from < 2) return undefined;
  let at = cue.from;
  while (
    at < cue.to - 1 &&
    /^(?:[-–]|back|forward|striker|midfielder|defender|winger|keeper|goalkeeper|boss|chief|captain|skipper|star|manager|coach|actor|singer)$/.test(
      lowerAt(passage, at),
    )
  )
    at++;
  const gap = cue.from - source.to;
  return at > cue.from && gap <= 1 && isFiniteReport(passage, at) ? { from: source.from, to: at } : undefined;
};

/** '|“Orange is the New Black”| star Natasha Lee wrote': what somebody is the star of. */
export const withItsTitle: SourceRule = (passage, cue, source) => {
  if (
    !source ||
    source.to !== cue.from ||
    !/^(?:star|actor|actress|singer|director|creator|author|host|producer|writer|frontman|alum)$/.test(
      lowerAt(passage, source.from),
    )
  )
    return undefined;
  const stretch = passage.stretches[(passage.stretch[source.from - 1] ?? 0) - 1];
  const { from } = frameAt(passage, cue.from);
  if (stretch?.outer.to !== source.from || passage.name[source.to - 1] !== PERSON) return undefined;
  // “We had a few days off,” frontman Brandon Flowers said
  if (isPunctuation(passage, stretch.inner.to - 1)) return undefined;
  const start = lowerAt(passage, stretch.outer.from - 1) === "the" ? stretch.outer.from - 1 : stretch.outer.from;
  return start === from ? { from, to: source.to } : undefined;
};
