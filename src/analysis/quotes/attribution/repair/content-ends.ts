/** Contents that go on into what somebody does, or when: "declined further questions| and quickly left", "announced the move| Tuesday". */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, isAdverb, RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { partSet } from "../grammar/part-sets.ts";
import { holdsVerb, isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage, wordAt } from "../passage.ts";
import { LISTENERS } from "./answers/court-hearings.ts";
import { isHeadline } from "./answers/headline-tails.ts";
import { type ContentRule, isMarked, markedIn } from "./content-rule.ts";

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
  if (!source || !last || last.from < cue.to) return undefined;
  if (!judges(passage, cue)) return behindWholeMarks(passage, cue, content);
  // 'carrying out a "media trial" and tabled a motion urging the "immediate release"': behind the first words in marks.
  const [stretch] = markedIn(passage, last);
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

/** 'says |"we let ourselves down"| as their hopes disappeared in a defeat': what happened then, right behind the words that are all he says. */
function behindWholeMarks(
  passage: Passage,
  cue: TokenRange,
  content: readonly TokenRange[],
): readonly TokenRange[] | undefined {
  const [only] = content;
  const stretch = only && markedIn(passage, only)[0];
  if (!only || !stretch || content.length > 1 || stretch.outer.from !== only.from) return undefined;
  if (
    only.from !== cue.to ||
    !isSaying(passage, cue.to - 1) ||
    !holdsVerb(passage, stretch.inner.from, stretch.inner.to)
  )
    return undefined;
  const { to } = stretch.outer;
  return /^(?:as|after)$/.test(lowerAt(passage, to)) && isClauseUpTo(passage, to + 1, only.to)
    ? [{ from: only.from, to }]
    : undefined;
}

/** "said |she is trying to find the right “balance”| as the American marched into the third round": what happened then, told in the past of something said in the present. */
export const beforePast: ContentRule = (passage, cue, _, { source, content }) => {
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to || content.length > 1 || !isSaying(passage, cue.to - 1)) return undefined;
  let verb = last.from;
  while (verb < last.to && !isFiniteVerb(passage, verb)) verb++;
  if (PRESENT[passage.parts[verb] ?? 0] !== 1) return undefined;
  for (let as = last.to - 3; as > verb; as--) {
    if (passage.words[as] === "," || passage.stretch[as] !== 0) return undefined;
    if (passage.lower[as] !== "as" || !/^(?:the|his|her|its|their)$/.test(lowerAt(passage, as + 1))) continue;
    let deed = as + 2;
    while (deed < last.to && PAST[passage.parts[deed] ?? 0] !== 1 && !isFiniteVerb(passage, deed)) deed++;
    // "as the plan proposed by the council is ready"
    for (let i = deed + 1; i < last.to; i++) if (isFiniteVerb(passage, i)) return undefined;
    return PAST[passage.parts[deed] ?? 0] === 1 && deed < as + NEAR ? [{ from: last.from, to: as }] : undefined;
  }
  return undefined;
};

const PRESENT: Uint8Array = partSet(["VBZ", "VBP"]);
/** The tagger takes "marched" for a participle, too. */
const PAST: Uint8Array = partSet(["VBD", "VBN"]);

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
    verb?.classes.has("judge") === true ||
    verb?.classes.has("call") === true ||
    /^(?:at|accus(?:ed?|es|ing))$/.test(lowerAt(passage, cue.to - 1))
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
