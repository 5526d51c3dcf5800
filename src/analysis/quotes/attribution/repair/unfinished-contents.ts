/** Contents that end in the middle of something, or have in them what is none: "Boeing (BA|.N) Chief Executive", "16:10 ‘Stay at home’"; and all rules for contents, in order. */
import { PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS, TIME_WORDS } from "../../../../lexicon/clause-words.ts";
import { contentEnd } from "../grammar/content-range.ts";
import { isFiniteVerb, isSaying, isToldAloud } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { type Proposal, withContent } from "../proposal.ts";
import { isHeadline } from "./answers/headline-tails.ts";
import {
  beforeAs,
  beforeCiting,
  beforeHearing,
  beforeJoinedVerb,
  beforeOnDay,
  beforePast,
  beforeRuling,
  beforeWeekday,
  behindMarks,
  withinItsClause,
  withoutItsSense,
  withoutSourcesClause,
} from "./content-ends.ts";
import { behindJoiner, upToItsEnd, wholeListOfNames } from "./content-goes-on.ts";
import {
  beforeItsEffect,
  beforeMainClause,
  beforeMainVerb,
  beforeNextDeed,
  beforeOthers,
  beforeOwnDeed,
  beforeOwnTag,
  beforeRemark,
  beforeThenDeed,
  behindAskedWho,
  withoutMeanwhile,
  withoutOthersClaim,
} from "./content-next-clauses.ts";
import { type ContentRule, isMarked } from "./content-rule.ts";
import {
  beforeColonToo,
  behindAccording,
  behindAsked,
  behindHeardFrom,
  behindItsVerb,
  behindSemicolon,
  behindThat,
  behindWhen,
  beyondFronted,
  beyondParticiple,
  beyondSubordinate,
  fromCondition,
  fromFirstClause,
  fromInfinitive,
  fromObject,
  fromOuterClause,
  fromRightBehind,
  fromWhat,
  withItsHead,
  withItsSubject,
  withoutFronted,
} from "./content-starts.ts";

/** "read out |a communiqué| in which the government vowed": what is in it has its own report. */
const beforeWhich: ContentRule = (passage, cue, first, { content }) => {
  if (content.length > 1 || first.from < cue.to || passage.lower[first.to - 1] !== "which") return undefined;
  const to = PREPOSITIONS.has(lowerAt(passage, first.to - 2)) ? first.to - 2 : first.to - 1;
  return to > first.from ? [{ from: first.from, to: passage.words[to - 1] === "," ? to - 1 : to }] : undefined;
};

/** 'called |“the most significant change”|: a version that can book and buy': what it is comes behind. */
const beforeWhatItIs: ContentRule = (passage, cue, first, { content }) => {
  if (content.length > 1 || !/^call(?:s|ed|ing)?$/.test(lowerAt(passage, cue.to - 1))) return undefined;
  const stretch = passage.stretches[(passage.stretch[first.from] ?? 0) - 1];
  const colon = stretch?.outer.to ?? 0;
  return stretch?.outer.from === first.from && colon < first.to && passage.words[colon] === ":"
    ? [{ from: first.from, to: colon }]
    : undefined;
};

/** 'a woman he once called |"the enemy"|: Denise Peterson': who it is comes behind. */
const beforeNamed: ContentRule = (passage, _, __, { content }) => {
  const last = content.at(-1);
  if (!last) return undefined;
  let colon = last.to - 1;
  while (colon > last.from && passage.name[colon] === PERSON) colon--;
  if (colon === last.to - 1 || passage.words[colon] !== ":" || passage.stretch[colon - 1] === 0) return undefined;
  return [...content.slice(0, -1), { from: last.from, to: colon }];
};

/** "It last |week expected to take delivery", "said |today she saw vans": a word of time is no part of what is expected or said. */
const withoutTime: ContentRule = (passage, cue, first, { content }) => {
  if (content.length === 1 && first.from === cue.to && isSaying(passage, cue.to - 1)) {
    const isTime = /^(?:today|yesterday)$/.test(lowerAt(passage, first.from));
    return isTime && SUBJECT_PRONOUNS.has(lowerAt(passage, first.from + 1))
      ? [{ from: first.from + 1, to: first.to }]
      : undefined;
  }
  if (content.length < 2 || first.to !== cue.from) return undefined;
  for (let i = first.from; i < first.to; i++) if (!TIME_WORDS.has(lowerAt(passage, i))) return undefined;
  return content.slice(1);
};

/** "16:10 'Stay at home', says the minister": when it was put up, in a page that is written as things happen. */
const withoutClock: ContentRule = (passage, _, first, { content }) => {
  if (!CLOCK.test(wordAt(passage, first.from)) || first.from !== frameAt(passage, first.from).from) return undefined;
  let from = first.from + 1;
  while (from < first.to && /^(?:[:.–—-]|\d{2}|am|pm|a\.m\.|p\.m\.|[A-Z]{2,4}T|GMT)$/.test(wordAt(passage, from)))
    from++;
  return passage.mark[from] === 1 ? [{ from, to: first.to }, ...content.slice(1)] : undefined;
};

const CLOCK = /^\d{1,2}(?:[:.]\d{2}(?:am|pm)?|am|pm)?$/;

/** "Salome Mbeki: By losing a case. |I drove home …": a turn goes on to the end of its paragraph. */
const wholeTurn: ContentRule = (passage, cue, first, { source, content }) => {
  if (content.length > 1 || passage.words[cue.from] !== ":" || source?.from !== 0 || source.to !== cue.from)
    return undefined;
  if (isHeadline(passage) || first.from !== cue.to || isMarked(passage, first)) return undefined;
  for (let i = 0; i < source.to; i++) if (passage.name[i] !== PERSON) return undefined;
  // "Bernie Sanders: Credit scores. On his site, …" goes on with something else in the middle of a sentence.
  const isSentence = /^[.?!]$/.test(wordAt(passage, first.to)) || /^[.?!]$/.test(wordAt(passage, first.to - 1));
  if (!isSentence || first.to >= passage.length - 1) return undefined;
  // "Jeb Bush: Student loans. The former governor …" is a heading and what the article says there.
  const isSpoken = passage.lower.slice(first.from).some((word) => /^(?:i|we|my|our|me|us|you|your)$/.test(word));
  return isSpoken ? [{ from: first.from, to: passage.length }] : undefined;
};

/** 'His hands, which he calls "my two employees", |no longer work': what a relative clause quotes ends with it. */
const withinRelative: ContentRule = (passage, cue, first, { content }) => {
  const [, second] = content;
  if (!second || content.length > 2 || first.to - first.from > 1 || first.to > cue.from) return undefined;
  if (!/^(?:which|whom|who)$/.test(lowerAt(passage, first.from))) return undefined;
  const stretch = passage.stretches[(passage.stretch[second.from] ?? 0) - 1];
  const end = stretch?.outer.to ?? second.to;
  const isClosed = passage.words[end] === "," || passage.words[(stretch?.inner.to ?? 0) - 1] === ",";
  return isClosed && end < second.to ? [first, { from: second.from, to: end }] : undefined;
};

/** "|It has opened an investigation|, a spokesman confirmed, |and Dawes could lose his license": what an "and" goes on with has begun before. */
const onBothSides: ContentRule = (passage, cue, first, { source, content }) => {
  if (content.length > 1 || !source || source.to > cue.from || passage.lower[first.from] !== "and") return undefined;
  if (first.from - cue.to > 1 || passage.words[first.from - 1] !== "," || passage.words[source.from - 1] !== ",")
    return undefined;
  const { from } = frameAt(passage, source.from);
  let verbs = 0;
  for (let i = from; i < source.from; i++) {
    if (passage.stretch[i] !== 0) return undefined;
    if (isFiniteVerb(passage, i)) verbs++;
  }
  const isFronted = PREPOSITIONS.has(lowerAt(passage, from)) || SUBORDINATORS.has(lowerAt(passage, from));
  return verbs === 1 && !isFronted ? [{ from, to: source.from - 1 }, first] : undefined;
};

/** "questioned |Boeing (BA|.N) Chief Executive Ortberg about it": what breaks off inside of brackets goes on to the end of its clause. */
const acrossTicker: ContentRule = (passage, cue, first, { content }) => {
  if (content.length > 1 || first.from < cue.to || isMarked(passage, first)) return undefined;
  let open = first.to - 1;
  while (open > first.from && open > first.to - 3 && passage.words[open] !== "(") open--;
  if (passage.words[open] !== "(") return undefined;
  let close = first.to;
  while (close < open + LONGEST_TICKER && passage.words[close] !== ")") close++;
  if (passage.words[close] !== ")" || close >= frameAt(passage, cue.from).to) return undefined;
  let to = close + 1;
  while (to < frameAt(passage, cue.from).to && passage.stretch[to] === 0 && !/^[,.;:]$/.test(wordAt(passage, to))) to++;
  return [{ from: first.from, to }];
};

const LONGEST_TICKER = 7;

/** "would not be drawn on |whether the deal|, which he signed in May, would go back", "recalled |how the sisters, who had just started|, had insisted": a question has a verb of its own. */
const wholeQuestion: ContentRule = (passage, cue, first, { source, content }) => {
  // "Asked whether the deal, which he signed, held, he said"
  if (!source || content.length > 1 || first.from < cue.to || isMarked(passage, first)) return undefined;
  if (!/^(?:whether|if|how|why)$/.test(lowerAt(passage, first.from)) || passage.words[first.to] !== ",")
    return undefined;
  // Up to the clause that tells more of its subject, which may be left out, or all there is.
  let aside = first.from;
  while (aside < first.to && passage.words[aside] !== ",") aside++;
  if (!/^(?:which|who|whom|whose|where)$/.test(lowerAt(passage, aside + 1))) return undefined;
  for (let i = first.from; i < aside; i++) if (isFiniteVerb(passage, i)) return undefined;
  const to = contentEnd(passage, first.from, frameAt(passage, cue.from));
  return to > first.to ? [{ from: first.from, to }] : undefined;
};

/** 'told Fox Business\' “Mornings with Maria” program. |“So I\'m advocating”': where somebody says it is no part of what. */
const behindProgramme: ContentRule = (passage, cue, _, { content }) => {
  if (!passage.lexemes[cue.to - 1]?.reporting?.classes.has("tell")) return undefined;
  const at = content.findIndex(({ from }) => from > cue.to && isProgramme(passage, from));
  const range = content[at];
  if (!range) return undefined;
  const { to } = frameAt(passage, range.from);
  const left = to < range.to ? [{ from: to, to: range.to }] : [];
  const rest = [...content.slice(0, at), ...left, ...content.slice(at + 1)];
  return rest.length > 0 ? rest : undefined;
};

/** Whether marks open at word `from`, behind whose they are, that name a programme. */
function isProgramme(passage: Passage, from: number): boolean {
  const stretch = passage.stretches[(passage.stretch[from] ?? 0) - 1];
  if (!stretch || stretch.outer.from !== from || !/^['’]s?$/.test(wordAt(passage, from - 1))) return false;
  return /^(?:program|programme|show|podcast)$/.test(lowerAt(passage, stretch.outer.to));
}

/** "They say |it is a cover|, and they are demanding a crackdown": what the same subject does next. */
const beforeOwnClause: ContentRule = (passage, cue, first, { source, content }) => {
  if (!source || source.to > cue.from || source.to - source.from > 1 || content.length > 1 || isMarked(passage, first))
    return undefined;
  const own = lowerAt(passage, source.from);
  if (!/^(?:he|she|they|we)$/.test(own) || source.from !== frameAt(passage, cue.from).from) return undefined;
  for (let i = first.from + 3; i < first.to - 3; i++) {
    if (passage.words[i] !== "," || !/^(?:and|but)$/.test(lowerAt(passage, i + 1)) || passage.lower[i + 2] !== own)
      continue;
    const verb = /^(?:is|are|was|were)$/.test(lowerAt(passage, i + 3)) ? i + 4 : i + 3;
    const next = passage.lexemes[verb]?.reporting;
    if (next && (isToldAloud(next) || next.lemma === "demand")) return [{ from: first.from, to: i }];
  }
  return undefined;
};

const RULES: readonly ContentRule[] = [
  behindItsVerb,
  behindWhen,
  beyondFronted,
  beyondSubordinate,
  beyondParticiple,
  withoutFronted,
  withoutSourcesClause,
  behindAccording,
  fromInfinitive,
  fromObject,
  withItsSubject,
  fromFirstClause,
  fromWhat,
  beforeColonToo,
  behindAsked,
  behindHeardFrom,
  behindSemicolon,
  beforeOwnClause,
  beforeJoinedVerb,
  beforeRuling,
  beforeAs,
  beforeCiting,
  beforeHearing,
  behindMarks,
  beforePast,
  withinItsClause,
  beforeWeekday,
  beforeOnDay,
  fromCondition,
  withItsHead,
  beforeWhich,
  beforeWhatItIs,
  beforeNamed,
  withoutTime,
  withoutClock,
  wholeTurn,
  withinRelative,
  wholeQuestion,
  acrossTicker,
  onBothSides,
  behindProgramme,
  upToItsEnd,
  wholeListOfNames,
  behindJoiner,
  fromOuterClause,
  fromRightBehind,
  beforeMainClause,
  beforeRemark,
  beforeItsEffect,
  beforeNextDeed,
  beforeThenDeed,
  beforeOwnDeed,
  beforeOthers,
  behindAskedWho,
];

/** `proposal` with a content that is whole. */
export function wholeContent(passage: Passage, proposal: Proposal): Proposal {
  const { cue, content } = proposal;
  const [first] = content;
  if (!cue || !first) return proposal;
  for (const rule of RULES) {
    const mended = rule(passage, cue, first, proposal);
    if (mended) return withContent(proposal, mended);
  }
  return proposal;
}

/** `proposal`, a report inside of another's words among them, without where it is said or what it shows: "told lawmakers |behind closed doors that| he had", "…, he warned|, in an early sign of it|". */
export function behindPlace(passage: Passage, proposal: Proposal): Proposal {
  const { cue, content } = proposal;
  const [first] = content;
  const mended =
    cue &&
    first &&
    (behindThat(passage, cue, first, proposal) ??
      withoutItsSense(passage, cue, first, proposal) ??
      withoutMeanwhile(passage, cue, first, proposal) ??
      withoutOthersClaim(passage, cue, first, proposal) ??
      beforeMainVerb(passage, cue, first, proposal) ??
      beforeOwnTag(passage, cue, first, proposal) ??
      behindMarks(passage, cue, first, proposal));
  return mended ? withContent(proposal, mended) : proposal;
}
