/** What stands beside a source and was taken into it: a day, a place to post, the verb. */

import { ENTITY_TYPES } from "../../../../document/annotations.ts";
import type { TokenRange } from "../../../../document/span.ts";
import { DETERMINERS, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { PLATFORMS } from "../../../../lexicon/platforms.ts";
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isCapitalized, isFiniteVerb } from "../grammar/phrase-words.ts";
import { subjectBefore } from "../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import type { SourceRule } from "./source-rule.ts";

/** "SMUG leader Frank Mugisha today said": when it was said names nobody. */
export const beforeTime: SourceRule = (passage, cue, source) => {
  if (!source) return undefined;
  // "said League President Emeka Rollas on Saturday"
  if (source.from >= cue.to && passage.name[source.to - 3] !== PERSON) return undefined;
  let { to } = source;
  while (to > source.from + 1 && DAY.test(wordAt(passage, to - 1))) to--;
  if (WEEKDAY.test(wordAt(passage, to - 1))) {
    const before = to - 2;
    // "The report published on Monday" goes by that day.
    if (passage.lower[before] === "on" && before > source.from) {
      if (!/(?:ed|en|ld|her|him|them)$/.test(lowerAt(passage, before - 1))) to = before;
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

/** "Arturo Sarukhan, a former ambassador, on Twitter described": where it was said describes nothing. */
export const beforePlatform: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || !PLATFORMS.has(wordAt(passage, source.to - 1))) return undefined;
  const last = source.to - 2;
  if (last > source.from && passage.lower[last] === "on" && passage.words[last - 1] === ",")
    return { from: source.from, to: last - 1 };
  if (passage.lower[source.from - 1] !== "on" || source.to - source.from > 2) return undefined;
  const on = source.from - 1;
  const { from } = frameAt(passage, on);
  return on > from ? subjectBefore(passage, on, from) : undefined;
};

/** "said Jane Doe before thanking them", "said Carla Stowe standing near the door", "said the senior as she hugged the ball": what somebody does then names nobody. */
export const beforeDeed: SourceRule = (passage, cue, source) => {
  if (!source || source.from < cue.to) return undefined;
  for (let i = source.from + 1; i < source.to - 1; i++) {
    if (passage.stretch[i] !== 0 || passage.words[i] === ",") return undefined;
    const next = lowerAt(passage, i + 1);
    const isDeed = /^(?:before|after|while|when)$/.test(lowerAt(passage, i)) && /ing$/.test(next);
    const isClause = /^(?:as|while|when)$/.test(lowerAt(passage, i)) && /^(?:he|she|they)$/.test(next);
    const isDoing = passage.name[i - 1] === PERSON && /^\p{Ll}{3,}ing$/u.test(wordAt(passage, i));
    if (isDeed || isClause || isDoing) return { from: source.from, to: i };
  }
  return undefined;
};

/** "The letter to the chancellor|, ahead of the budget next week|, says": when it is written. */
export const beforeAhead: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  for (let i = source.from + 1; i < source.to - 1; i++)
    if (passage.words[i] === "," && lowerAt(passage, i + 1) === "ahead" && lowerAt(passage, i + 2) === "of")
      return { from: source.from, to: i };
  return undefined;
};

/** "said UTSU president Munib Sajjad about the 2012 meeting", "says Lisa Bella of the emotions": what it was said about names nobody. */
export const beforeTopic: SourceRule = (passage, cue, source) => {
  if (!source || source.from < cue.to) return undefined;
  for (let i = source.from + 1; i < source.to - 1; i++)
    if (passage.name[i - 1] === PERSON && (TOPIC.test(lowerAt(passage, i)) || isOfThing(passage, i, source.to)))
      return { from: source.from, to: i };
  return undefined;
};

/** "According to |Holder| the team’s performance was poor": the comma behind a name was forgotten. */
export const beforeClause: SourceRule = (passage, cue, source) => {
  if (!source || source.from !== cue.to || lowerAt(passage, cue.from) !== "according") return undefined;
  if (cue.from !== frameAt(passage, cue.from).from) return undefined;
  let to = source.from;
  while (to < source.to && isCapitalized(passage, to)) to++;
  const isClause =
    to > source.from && to < source.to && /^(?:the|a|an|his|her|their|its|this|these)$/.test(lowerAt(passage, to));
  return isClause ? { from: source.from, to } : undefined;
};

const TOPIC = /^(?:about|regarding|concerning)$/;

/** "says Lisa Bella |of the emotions|"; but "said Tom Lee of the band". */
function isOfThing(passage: Passage, of: number, to: number): boolean {
  if (passage.lower[of] !== "of" || !/^(?:the|his|her|their|its|this|that|those|these)$/.test(lowerAt(passage, of + 1)))
    return false;
  for (let i = of + 2; i < to; i++) if (passage.name[i] !== 0 || isCapitalized(passage, i)) return false;
  return nounClass(singularOf(lowerAt(passage, to - 1)), isRoleNoun) === "other";
}

/** "Guerrero- The president of the association": a place and a hyphen at the start of a paragraph; "16. The presidents": a number. */
export const behindPlace: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || source.from !== frameAt(passage, source.from).from) return undefined;
  const { words, ends, starts } = passage;
  if (/^\d{1,2}\.$/.test(wordAt(passage, source.from)) && source.to > source.from + 1)
    return { from: source.from + 1, to: source.to };
  if (source.from !== 0) return undefined;
  for (let i = 1; i < Math.min(LONGEST_PLACE, source.to - 2); i++) {
    const isGlued = words[i] === "-" && ends[i - 1] === starts[i] && ends[i] !== starts[i + 1];
    if (isGlued && /^\p{Lu}/u.test(wordAt(passage, i + 1))) return { from: i + 1, to: source.to };
  }
  return undefined;
};

/** Most words of a place before its hyphen: "Zihuatanejo, Guerrero". */
const LONGEST_PLACE = 6;

/** "Said Xulu: “…”": the verb before the name. */
export const behindSaid: SourceRule = (passage, cue, source) => {
  if (!source || source.to - source.from < 2 || passage.words[cue.to - 1] !== ":" || source.to > cue.from)
    return undefined;
  return /^(?:Said|Says|Added|Adds|Wrote|Writes)$/.test(wordAt(passage, source.from))
    ? { from: source.from + 1, to: source.to }
    : undefined;
};

/** "In |this meeting John Smith| referred to the treaty", "At |the time TFG CEO Ann Lee| said": the phrase in front of the subject. */
export const behindFrontedPhrase: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || passage.name[source.to - 1] !== PERSON) return undefined;
  if (!/^(?:in|at|on|during|after)$/.test(lowerAt(passage, source.from - 1))) return undefined;
  if (source.from - 1 !== frameAt(passage, source.from).from) return undefined;
  for (let i = source.from; i < source.to; i++) {
    if (passage.name[i] === PERSON || isOffice(passage, { from: i, to: source.to }))
      return i > source.from + 1 ? { from: i, to: source.to } : undefined;
    if (!/^\p{Ll}+$/u.test(wordAt(passage, i)) || PREPOSITIONS.has(lowerAt(passage, i))) return undefined;
  }
  return undefined;
};

/** "TFG CEO Ann Lee": whether all words of a source are in capitals. */
function isOffice(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (!/^\p{Lu}/u.test(wordAt(passage, i))) return false;
  return true;
}

/** "a move |President Rosa Quispe| called “a slap in the face”": the thing that is called so, and who calls it that. */
export const behindThing: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || !/^(?:an?|one)$/.test(lowerAt(passage, source.from))) return undefined;
  let start = source.from + 1;
  while (start < source.to && /^\p{Ll}[\p{L}-]*$/u.test(wordAt(passage, start)) && passage.stretch[start] === 0)
    start++;
  const thing = start - 1;
  if (thing <= source.from || start >= source.to || PREPOSITIONS.has(lowerAt(passage, thing))) return undefined;
  // "a subdued Prime Minister", "an Iowa Democrat"
  if (NOUN[passage.parts[thing] ?? 0] !== 1 || nounClass(lowerAt(passage, thing), isRoleNoun) !== "other")
    return undefined;
  // "a defiant Donald Trump": a mood may be tagged as a noun, and stands before no title.
  for (let i = start; i < source.to; i++) if (!isCapitalized(passage, i)) return undefined;
  return passage.name[start] === 0 && passage.name[source.to - 1] === PERSON
    ? { from: start, to: source.to }
    : undefined;
};

const NOUN: Uint8Array = partSet(["NN", "NNS"]);

/** "|Northwind Energy plc (“Northwind”), the developer,| today announced": who did it, where a day alone was taken for the source. */
export const beforeDay: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  for (let i = source.from; i < source.to; i++) if (!DAY.test(wordAt(passage, i))) return undefined;
  const { from } = frameAt(passage, source.from);
  let to = source.from;
  while (to > from && /^[,–—-]$/.test(wordAt(passage, to - 1))) to--;
  // "The pair, who could be the third, |yesterday| revealed"
  const who = passage.lower.indexOf("who", from);
  if (who > from + 1 && who < to && passage.words[who - 1] === "," && passage.stretch[who] === 0)
    return DETERMINERS.has(lowerAt(passage, from)) || passage.name[from] !== 0 ? { from, to: who - 1 } : undefined;
  let start = to;
  for (let i = from; i < to; i++) {
    if (isFiniteVerb(passage, i) || /^[;:]$/.test(wordAt(passage, i))) return undefined;
    // "HALLAM, 4 March 2024 –"
    if (/^[–—]$/.test(wordAt(passage, i))) start = i + 1;
    else if (start === to && passage.name[i] === 0 && isCapitalized(passage, i)) start = i;
    else if (start === to && (passage.name[i] === PERSON || passage.name[i] === BODY)) start = i;
  }
  return start < to ? { from: start, to } : undefined;
};

const BODY = 1 + ENTITY_TYPES.indexOf("ORG");

/** "Pfizer| (PFE.N)": a bracket that a source is cut in names nobody. */
export const beforeBracket: SourceRule = (passage, _cue, source) => {
  if (!source) return undefined;
  let open = -1;
  for (let i = source.from; i < source.to; i++) {
    if (passage.words[i] === "(") open = i;
    // "the prosecutor (Percy Eutor)": who it is.
    else if (passage.words[i] === ")" || passage.name[i] === PERSON) open = -1;
  }
  return open > source.from && passage.words[source.to] !== ")" ? { from: source.from, to: open } : undefined;
};

/** "Hours earlier, |Pope Leo XIV| had called", "something |Dr Chalmers| ruled out": when it was said, or what. */
export const behindAdverb: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  const { from, to } = source;
  const limit = Math.min(to - 1, from + LONGEST_ADVERB);
  let comma = from + 1;
  while (comma < limit && passage.words[comma] !== ",") comma++;
  if (comma < limit && EARLIER.test(lowerAt(passage, comma - 1))) return { from: comma + 1, to };
  // "Here |Sara| added"
  if (/^(?:Here|Then|Next|Later)$/.test(wordAt(passage, from)) && passage.name[from + 1] === PERSON)
    return { from: from + 1, to };
  const isThing = lowerAt(passage, from) === "something" && to - from > 1 && isCapitalized(passage, from + 1);
  return isThing ? { from: from + 1, to } : undefined;
};

const LONGEST_ADVERB = 5;
const EARLIER = /^(?:earlier|later|before|after|afterwards|previously|yesterday|today|recently|meanwhile|separately)$/;

/** "Among |the printable| comments: “…”": what only describes the noun that reports. */
export const amongMany: SourceRule = (passage, cue, source) =>
  source?.to === cue.from &&
  /^among(?:st)?$/.test(lowerAt(passage, source.from - 1)) &&
  lowerAt(passage, source.from) === "the"
    ? "nobody"
    : undefined;

/** "Molder|, his voice breaking": how somebody speaks names nobody. */
export const beforeManner: SourceRule = (passage, _cue, source) => {
  if (!source) return undefined;
  let comma = source.to - 3;
  while (comma > source.from && passage.words[comma] !== ",") comma--;
  if (comma <= source.from || source.to - comma > LONGEST_MANNER) return undefined;
  if (!/^(?:his|her|their)$/.test(lowerAt(passage, comma + 1))) return undefined;
  for (let i = comma + 3; i < source.to; i++) {
    // "Michael Capellas, her counterpart at struggling Compaq"
    if (PREPOSITIONS.has(lowerAt(passage, i - 1))) return undefined;
    if (/^\p{Ll}{2,}ing$/u.test(wordAt(passage, i))) return { from: source.from, to: comma };
  }
  return undefined;
};

/** Words of ", his voice breaking as he spoke". */
const LONGEST_MANNER = 9;
