/** Contents that go on into what somebody does, or when: "declined further questions| and quickly left", "announced the move| Tuesday". */
import { AUXILIARIES, isAdverb, RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { posIndex } from "../../../../models/pos/labels.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { LISTENERS } from "./answers/court-hearings.ts";
import { isHeadline } from "./answers/headline-tails.ts";
import { type ContentRule, isMarked } from "./content-rule.ts";

/** "apologised for |his behaviour| and is ill", "declined |to answer| and quickly left the scene": a noun phrase, and the next verb of the same subject, where it reports nothing. */
export const beforeJoinedVerb: ContentRule = (passage, cue, first, { source, content }) => {
  if (!source || source.to > cue.from || content.length > 1 || first.from !== cue.to || isMarked(passage, first))
    return undefined;
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  const unable = beforeInability(passage, first);
  if (unable !== undefined) return [{ from: first.from, to: unable }];
  // What is said has verbs of its own, some of which the tagger takes for participles.
  const isSaid = verb?.classes.has("say") === true && !/^(?:apologi[sz]e|plead)$/.test(verb.lemma);
  if (isSaid || verb?.classes.has("tell") || verb?.classes.has("think")) return undefined;
  if (OPENS.test(lowerAt(passage, first.from))) return undefined;
  for (let i = first.from + 1; i < first.to - 2; i++) {
    const word = lowerAt(passage, i);
    if (isFiniteVerb(passage, i) || RELATIVE_PRONOUNS.has(word) || OPENS.test(word)) return undefined;
    if (word !== "and") continue;
    const next = isAdverb(lowerAt(passage, i + 1)) ? i + 2 : i + 1;
    if (isNextDeed(passage, next)) return [{ from: first.from, to: i }];
  }
  return undefined;
};

/** "confirmed an uptick| but was unable to give a number": where a noun phrase is all that was said. */
function beforeInability(
  passage: Passage,
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  for (let i = from + 1; i < to - 2; i++) {
    if (isFiniteVerb(passage, i) || OPENS.test(lowerAt(passage, i - 1))) return undefined;
    if (!/^(?:but|and)$/.test(lowerAt(passage, i))) continue;
    const next = `${lowerAt(passage, i + 1)} ${lowerAt(passage, i + 2)}`;
    if (/^(?:was unable|were unable|declined to|refused to|did not|could not)$/.test(next)) return i;
  }
  return undefined;
}

const OPENS = /^(?:that|whether|if|how|why|what|there)$/;
const FINITE_FORM: Uint8Array = partSet(["VBD", "VBZ", "MD"]);
const NOMINAL: Uint8Array = partSet(["NN", "NNS", "JJ", "CC"]);

/** "is ill", "left the scene"; not "faded magnetism", "embedded cultural factors", and no verb that begins a report of its own. */
function isNextDeed(passage: Passage, verb: number): boolean {
  if (FINITE_FORM[passage.parts[verb] ?? 0] !== 1 || passage.lexemes[verb]?.reporting) return false;
  return NOMINAL[passage.parts[verb + 1] ?? 0] !== 1 || AUXILIARIES.has(lowerAt(passage, verb));
}

/** "said |it was a “sad case”| and recorded a verdict of accident": what a court does then. */
export const beforeRuling: ContentRule = (passage, cue, _, { source, content }) => {
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to || content.length > 1) return undefined;
  for (let i = last.from + 2; i < last.to - 1; i++) {
    if (!/^(?:and|but)$/.test(lowerAt(passage, i)) || passage.stretch[i] !== 0) continue;
    const verb = lowerAt(passage, i + 2);
    const isAnswer = passage.lower[i] === "but" && /^(?:asked|told)$/.test(verb);
    const isSuffered = lowerAt(passage, i + 1) === "was" && (SUFFERED.test(verb) || isAnswer);
    // "felt it was suspicious and called 911"
    const isCall = lowerAt(passage, i + 1) === "called" && /^(?:911|999|police)$/.test(verb);
    if (isCall || isSuffered || RULINGS.test(lowerAt(passage, i + 1))) return [{ from: last.from, to: i }];
  }
  return undefined;
};

const RULINGS = /^(?:recorded|adjourned|sentenced|jailed|fined|remanded|acquitted|imposed|conveyed)$/;
/** "and was fined £50", "but was asked by the magistrate". */
const SUFFERED = /^(?:fined|sentenced|jailed|remanded|ordered|given|banned|released|bailed|disqualified)$/;

/** "praises officer for |his “good work”| as he jails man", in a headline: when. */
export const beforeAs: ContentRule = (passage, cue, _, { content }) => {
  const last = content.at(-1);
  if (!last || last.from < cue.to || !isHeadline(passage)) return undefined;
  for (let i = last.from + 1; i < last.to - 2; i++)
    if (passage.lower[i] === "as" && /^(?:he|she|they)$/.test(lowerAt(passage, i + 1)) && passage.stretch[i] === 0)
      return [...content.slice(0, -1), { from: last.from, to: i }];
  return undefined;
};

/** "…, analysts warned, |in an early sign of the season|": what the report is. */
export const withoutItsSense: ContentRule = (passage, cue, _, { content }) => {
  const [first, second, third] = content;
  if (!first || !second || third || second.from < cue.to) return undefined;
  const from = passage.words[second.from] === "," ? second.from + 1 : second.from;
  if (lowerAt(passage, from) !== "in") return undefined;
  let noun = from + 1;
  while (noun < from + NEAR && !SENSES.test(lowerAt(passage, noun))) noun++;
  return /^(?:an?|what|another)$/.test(lowerAt(passage, from + 1)) && SENSES.test(lowerAt(passage, noun))
    ? [first]
    : undefined;
};

const NEAR = 7;
const SENSES =
  /^(?:sign|indication|move|blow|boost|bid|interview|statement|letter|speech|warning|development|setback|step|reversal|shift|report|post|email|message|briefing)$/;

/** "the missile could reach the mainland|, citing unnamed sources": where it is from. */
export const beforeCiting: ContentRule = (passage, cue, _, { content }) => {
  const last = content.at(-1);
  if (!last) return undefined;
  for (let i = last.from + 2; i < last.to - 1; i++) {
    const isPause = passage.mark[i] === 2 || (passage.words[i] === "," && passage.stretch[i] === 0);
    if (!isPause) continue;
    if (isAskedFor(passage, i + 1)) return [...content.slice(0, -1), { from: last.from, to: i }];
    if (/^(?:citing|quoting)$/.test(lowerAt(passage, i + 1)) && (cue.to <= last.from || cue.from >= last.to))
      return [...content.slice(0, -1), { from: last.from, to: passage.mark[i] === 2 ? i + 1 : i }];
  }
  return undefined;
};

/** ", when the paper reached out for a comment": how it came to be said. */
function isAskedFor(passage: Passage, from: number): boolean {
  if (lowerAt(passage, from) !== "when") return false;
  for (let i = from + 1; i < from + NEAR; i++)
    if (/^(?:reached|contacted|approached)$/.test(lowerAt(passage, i))) return true;
  return false;
}

/** "according to a lawmaker leading the probe who |had begun to ask|": what is told of the source. */
export const withoutSourcesClause: ContentRule = (passage, cue, _, { source, content }) => {
  const last = content.at(-1);
  if (!source || !last || content.length < 2 || passage.lower[cue.from] !== "according" || last.from < source.to)
    return undefined;
  const before = passage.lower.slice(Math.max(source.from, last.from - 4), last.from);
  return before.includes("who") ? content.slice(0, -1) : undefined;
};

/** "announced |the move| Tuesday": the day behind a thing. */
export const beforeWeekday: ContentRule = (passage, cue, first, { content }) => {
  const last = first.to - 1;
  if (content.length > 1 || first.from !== cue.to || last - first.from < 2 || !isWeekday(passage, last))
    return undefined;
  // "late Monday", "released Tuesday", "Super Tuesday"
  if (THING[passage.parts[last - 1] ?? 0] !== 1 || TIMES.test(lowerAt(passage, last - 1))) return undefined;
  for (let i = first.from; i < last; i++) if (isFiniteVerb(passage, i) || passage.lower[i] === "to") return undefined;
  return [{ from: first.from, to: last }];
};

const THING: Uint8Array = partSet(["NN", "NNS"]);
const TIMES = /^(?:late|early|earlier|last|next|this|night|morning|afternoon|evening|yesterday|super)$/;

const isWeekday = (passage: Passage, i: number): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(wordAt(passage, i));

/** "found that nobody was involved|, the inquest heard": where it was told. */
export const beforeHearing: ContentRule = (passage, cue, _, { content }) => {
  const last = content.at(-1);
  if (!last || last.from < cue.to) return undefined;
  const verb = last.to - 1;
  if (passage.lower[verb] !== "heard" || !LISTENERS.test(lowerAt(passage, verb - 1))) return undefined;
  for (let i = verb - 2; i > verb - NEAR && i > last.from; i--)
    if (passage.words[i] === ",") return [...content.slice(0, -1), { from: last.from, to: i }];
  return undefined;
};

/** "criticised them for “behaving like children”| as the house was adjourned", "fumed at “an idiot”| and aimed a salute": what happened then. */
export const behindMarks: ContentRule = (passage, cue, _, { source, content }) => {
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to || !judges(passage, cue)) return undefined;
  // 'carrying out a "media trial" and tabled a motion urging the "immediate release"': behind the first words in marks.
  const stretch = passage.stretches.find(({ outer }) => outer.from >= last.from && outer.to <= last.to);
  if (!stretch) return undefined;
  for (let i = stretch.outer.to; i < Math.min(last.to - 2, stretch.outer.to + NEAR); i++) {
    if (isFiniteVerb(passage, i)) return undefined;
    const word = lowerAt(passage, i);
    if (/^(?:as|after)$/.test(word) && isClauseUpTo(passage, i + 1, last.to))
      return [...content.slice(0, -1), { from: last.from, to: i }];
    if (word === "and" && FINITE_FORM[passage.parts[i + 1] ?? 0] === 1 && !passage.lexemes[i + 1]?.reporting)
      return [...content.slice(0, -1), { from: last.from, to: i }];
  }
  return undefined;
};

/** "the house was adjourned": a subject and its verb, without a comma up to the end; not "as the main reason", "as well as". */
function isClauseUpTo(passage: Passage, from: number, to: number): boolean {
  let hasVerb = false;
  const isOther = /^(?:he|she|they)$/.test(lowerAt(passage, from));
  for (let i = from; i < to; i++) {
    if (passage.words[i] === "," || (passage.stretch[i] !== 0 && !isOther)) return false;
    if (i > from && i < from + NEAR && isFiniteVerb(passage, i)) hasVerb = true;
  }
  return hasVerb && !/^(?:well|a|an)$/.test(lowerAt(passage, from)) && !isAdverb(lowerAt(passage, from - 2));
}

/** Whether a cue judges or calls, or is a verb with its preposition: "criticised", "fumed at". */
function judges(passage: Passage, cue: { readonly from: number; readonly to: number }): boolean {
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  return (
    verb?.classes.has("judge") === true || verb?.classes.has("call") === true || lowerAt(passage, cue.to - 1) === "at"
  );
}

/** "declared |a state of emergency| on Friday": the day of a thing that was declared. */
export const beforeOnDay: ContentRule = (passage, cue, first, { content }) => {
  const last = first.to - 1;
  if (content.length > 1 || first.from !== cue.to || last - first.from < 2 || !isWeekday(passage, last))
    return undefined;
  if (passage.lower[last - 1] !== "on" || !DECLARING.test(lowerAt(passage, cue.to - 1))) return undefined;
  for (let i = first.from; i < last; i++)
    if (isFiniteVerb(passage, i) || /^(?:to|that|,)$/.test(lowerAt(passage, i))) return undefined;
  return [{ from: first.from, to: last - 1 }];
};

const DECLARING =
  /^(?:declared|announced|condemned|criticised|criticized|denounced|praised|welcomed|rejected|slammed|blasted|denied)$/;

/** "who the police said |was wanted in the area|, had been chased": of a relative clause no more than itself. */
export const withinItsClause: ContentRule = (passage, cue, first, { source, content }) => {
  if (!source || content.length > 1 || first.from !== cue.to) return undefined;
  const isInside = source.to - source.from > 1 && /^(?:who|which|whom)$/.test(lowerAt(passage, source.from));
  const who = isInside ? source.from : source.from - 1;
  if (!/^(?:who|which|whom)$/.test(lowerAt(passage, who)) || passage.words[who - 1] !== ",") return undefined;
  for (let i = first.from + 1; i < first.to - 1; i++)
    if (passage.words[i] === "," && passage.stretch[i] === 0 && isFiniteVerb(passage, i + 1))
      return [{ from: first.from, to: i }];
  return undefined;
};

/** "the party has “failed”, he said |as he criticised it|": what somebody did while they said it. */
export const withoutMeanwhile: ContentRule = (passage, cue, _, { content }) => {
  const last = content.at(-1);
  if (!last || content.length < 2 || last.from < cue.to || passage.lower[last.from - 1] !== "as") return undefined;
  return /^(?:he|she|they|it)$/.test(lowerAt(passage, last.from)) ? content.slice(0, -1) : undefined;
};

/** "asked Ann Lee, who heads the committee, |about the policy|": what is asked about, not who is asked. */
export const behindAskedWho: ContentRule = (passage, cue, first, { content }) => {
  if (content.length > 1 || first.from !== cue.to || !/^ask(?:s|ed|ing)?$/.test(lowerAt(passage, cue.to - 1)))
    return undefined;
  for (let i = first.from; i < first.to; i++) if (passage.name[i] !== PERSON) return undefined;
  if (passage.words[first.to] !== "," || passage.lower[first.to + 1] !== "who") return undefined;
  const { to: limit } = frameAt(passage, cue.from);
  let comma = first.to + 2;
  while (comma < limit && passage.words[comma] !== ",") comma++;
  if (comma >= limit || !/^(?:about|whether|if|why|how|what|to)$/.test(lowerAt(passage, comma + 1))) return undefined;
  let to = limit;
  while (to > comma && isPunctuation(passage, to - 1)) to--;
  return [{ from: comma + 1, to }];
};

/** "insisted |they acted quickly| – a remark that drew derision": what was made of it. */
export const beforeRemark: ContentRule = (passage, cue, _, { content }) => {
  const last = content.at(-1);
  if (!last || last.from < cue.to) return undefined;
  for (let i = last.from + 2; i < last.to - 3; i++) {
    if (!/^(?:,|[–—-]+)$/.test(passage.words[i] ?? "") || passage.stretch[i] !== 0) continue;
    if (
      /^an?$/.test(lowerAt(passage, i + 1)) &&
      REMARKS.test(lowerAt(passage, i + 2)) &&
      THAT.test(lowerAt(passage, i + 3))
    )
      return [...content.slice(0, -1), { from: last.from, to: i }];
  }
  return undefined;
};

const REMARKS =
  /^(?:remark|comment|claim|statement|charge|assertion|accusation|suggestion|allegation|view|argument|answer|reply)$/;
const THAT = /^(?:that|which|he|she|they|his|her|denied|rejected|disputed|echoed)$/;

/** "scepticism |that they had been hounded|, undermining the chancellor": what came of it. */
export const beforeItsEffect: ContentRule = (passage, cue, _, { source, content }) => {
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to) return undefined;
  for (let i = last.from + 3; i < last.to - 2; i++) {
    if (passage.words[i] !== "," || passage.stretch[i] !== 0 || passage.stretch[i + 1] !== 0) continue;
    if (
      /^(?:undermining|prompting|sparking|drawing|triggering|angering|contradicting|echoing|reigniting|infuriating)$/.test(
        lowerAt(passage, i + 1),
      )
    )
      return [...content.slice(0, -1), { from: last.from, to: i }];
  }
  return undefined;
};

/** "it was unusual, “but patience has its limits,”| she told the paper": of two reports of one sentence the second is no part of the first. */
export const beforeOwnTag: ContentRule = (passage, cue, _, { content }) => {
  const last = content.at(-1);
  if (!last || last.from < cue.to) return undefined;
  for (const { outer } of passage.stretches) {
    if (outer.from < last.from || outer.to >= last.to - 1) continue;
    const isTag = /^(?:he|she|they)$/.test(lowerAt(passage, outer.to)) && isTold(passage, outer.to + 1);
    // "her claims that they “can’t be trusted” despite calls for her to go"
    if (isTag || /^(?:despite|amid)$/.test(lowerAt(passage, outer.to)))
      return [...content.slice(0, -1), { from: last.from, to: outer.to }];
  }
  return undefined;
};

const isTold = (passage: Passage, i: number): boolean =>
  isSaying(passage, i) || passage.lexemes[i]?.reporting?.classes.has("tell") === true;

/** "A judge who described him as a |“big man”| apologised": of a clause with "who" its marks are the end where the main verb follows. */
export const beforeMainVerb: ContentRule = (passage, cue, _, { source, content }) => {
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to || !/^(?:who|which)$/.test(lowerAt(passage, cue.from - 1)))
    return undefined;
  for (const { outer } of passage.stretches) {
    if (outer.from < last.from || outer.to >= last.to) continue;
    // "who has said images “very clearly” showed hate": the verb of what is said.
    const isOwn = isSaying(passage, cue.to - 1) && !hasVerb(passage, last.from, outer.to);
    const isVerb = isFiniteVerb(passage, outer.to) || passage.lexemes[outer.to]?.reporting?.forms.has("past") === true;
    const isMain = isVerb && passage.stretch[outer.to] === 0 && !isOwn;
    return isMain ? [...content.slice(0, -1), { from: last.from, to: outer.to }] : undefined;
  }
  return undefined;
};

function hasVerb(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(passage, i) || AUXILIARIES.has(lowerAt(passage, i))) return true;
  return false;
}

/** "that the one “rolls well enough”|, before recounting a story": what the same person did then. */
export const beforeNextDeed: ContentRule = (passage, cue, _, { source, content }) => {
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to) return undefined;
  for (let i = last.from + 2; i < last.to - 2; i++) {
    if (passage.words[i] !== "," || !/^(?:before|after|while)$/.test(lowerAt(passage, i + 1))) continue;
    if (passage.stretch[i + 1] === 0 && isToldIn(passage, i + 2))
      return [...content.slice(0, -1), { from: last.from, to: i }];
  }
  return undefined;
};

/** "recounting", "emphasizing": a participle of a verb that reports. */
function isToldIn(passage: Passage, i: number): boolean {
  return passage.lexemes[i]?.reporting?.forms.has("gerund") === true;
}

/** "admitted |they had not played well| but he backed his players": of PolNeAR's contents that "but he" or "but she" follows two in three end there, all where nobody in them is "he". */
export const beforeOwnDeed: ContentRule = (passage, cue, first, { source, content }) => {
  if (!source || source.to > cue.from || content.length > 1 || first.from < cue.to || isMarked(passage, first))
    return undefined;
  if (source.from !== frameAt(passage, cue.from).from || !isFinitePast(passage, cue)) return undefined;
  for (let i = first.from; i < first.to - 2; i++) {
    const word = lowerAt(passage, i);
    if (passage.name[i] === PERSON || /^(?:he|she|his|her|him|who|they)$/.test(word)) return undefined;
    if (word !== "but" || i < first.from + 3 || !/^(?:he|she)$/.test(lowerAt(passage, i + 1))) continue;
    const verb = isAdverb(lowerAt(passage, i + 2)) ? i + 3 : i + 2;
    if (passage.parts[verb] !== PAST) return undefined;
    return [{ from: first.from, to: passage.words[i - 1] === "," ? i - 1 : i }];
  }
  return undefined;
};

const PAST = 1 + posIndex("VBD");
const isFinitePast = (passage: Passage, { to }: { readonly to: number }): boolean => passage.parts[to - 1] === PAST;

/** "Some blame |the high dollar|, most point to a slump": what others do. */
export const beforeOthers: ContentRule = (passage, cue, first, { source, content }) => {
  if (!source || source.to > cue.from || content.length > 1 || first.from < cue.to || isMarked(passage, first))
    return undefined;
  if (lowerAt(passage, source.from) !== "some") return undefined;
  for (let i = first.from + 1; i < first.to - 2; i++) {
    if (passage.words[i] !== "," || !/^(?:others|most|many|some|few)$/.test(lowerAt(passage, i + 1))) continue;
    if (!/^(?:of|in|and|or)$/.test(lowerAt(passage, i + 2))) return [{ from: first.from, to: i }];
  }
  return undefined;
};
