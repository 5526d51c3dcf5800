/** Contents that begin in the middle of something, or before what is said: "that during the meeting, |the members agreed", "told |the court| his partner gets". */
import { PREPOSITIONS, RELATIVE_PRONOUNS, SUBORDINATORS } from "../../../../lexicon/clause-words.ts";
import { addresseeEnd, contentEnd } from "../grammar/content-range.ts";
import { partSet, VERB } from "../grammar/part-sets.ts";
import { isCapitalized, isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { clauseSubject } from "../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { heardThat } from "../sources/cut-subjects.ts";
import { type ContentRule, isMarked } from "./content-rule.ts";

/** "underlined that during the meeting, |the members presented their views": what stands before a clause is not all of it. */
export const beyondFronted: ContentRule = (passage, cue, first, { content }) => {
  if (content.length > 1 || first.from < cue.to || isMarked(passage, first)) return undefined;
  const opener = lowerAt(passage, first.from);
  const isThat = passage.lower[first.from - 1] === "that" || opener === "that";
  const start = opener === "that" ? lowerAt(passage, first.from + 1) : opener;
  if (!isThat || !(PREPOSITIONS.has(start) || SUBORDINATORS.has(start))) return undefined;
  if (passage.words[first.to] !== "," && passage.words[first.to - 1] !== ",") return undefined;
  for (let i = first.from; i < first.to; i++) if (isFiniteVerb(passage, i)) return undefined;
  const frame = frameAt(passage, cue.from);
  const comma = passage.words[first.to] === "," ? first.to : first.to - 1;
  const to = contentEnd(passage, comma + 1, frame);
  for (let i = comma; i < to; i++) if (isFiniteVerb(passage, i)) return [{ from: first.from, to }];
  return undefined;
};

/** "plan |to repeat the experiment", "threatened with |a plan to fire missiles": what a verb has right behind it, when it goes on with a "to". */
export const fromInfinitive: ContentRule = (passage, cue, first, { source, content }) => {
  const gap = first.from - cue.to;
  if (gap < 1 || gap > WIDEST_GAP || (source && source.from >= cue.to && source.from < first.from)) return undefined;
  for (let i = cue.to; i < first.from; i++)
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i) || isFiniteVerb(passage, i)) return undefined;
  const opensWithTo = lowerAt(passage, cue.to) === "to" && BASE[passage.parts[cue.to + 1] ?? 0] === 1;
  const isGoverned = PREPOSITIONS.has(lowerAt(passage, cue.to - 1)) && /^(?:an?|the)$/.test(lowerAt(passage, cue.to));
  const isOfNoun = isGoverned && gap === 2 && lowerAt(passage, first.from) === "to";
  return isOfNoun || (opensWithTo && gap <= 2) ? [{ from: cue.to, to: first.to }, ...content.slice(1)] : undefined;
};

const WIDEST_GAP = 4;
const BASE: Uint8Array = partSet(["VB"]);

/** 'called |the suggestion that it was involved “absurd”': what is called so is told with what it is called. */
export const fromObject: ContentRule = (passage, cue, first, { content }) => {
  const gap = first.from - cue.to;
  if (gap < 2 || gap > WIDEST_GAP || lowerAt(passage, first.from - 1) !== "that") return undefined;
  if (!CALLING.test(lowerAt(passage, cue.to - 1)) || !/^(?:the|an?|this)$/.test(lowerAt(passage, cue.to)))
    return undefined;
  return [{ from: cue.to, to: first.to }, ...content.slice(1)];
};

const CALLING = /^(?:call|brand|label|deem|consider|find|term)(?:s|ed|led|ing)?$|^found$/;

/** "said |demand was “weak”": a clause has its subject. */
export const withItsSubject: ContentRule = (passage, cue, first, { source, content }) => {
  const gap = first.from - cue.to;
  if (gap < 1 || gap > LONGEST_SUBJECT || (source && source.from >= cue.to && source.from < first.from))
    return undefined;
  if (!passage.lexemes[cue.to - 1]?.reporting?.classes.has("say")) return undefined;
  const verb = lowerAt(passage, first.from);
  if (!/^(?:is|are|was|were|has|had|will|would|could|should|may|might|must)$/.test(verb)) return undefined;
  for (let i = cue.to; i < first.from; i++)
    if (passage.stretch[i] !== 0 || NOMINAL[passage.parts[i] ?? 0] !== 1 || isPunctuation(passage, i)) return undefined;
  return [{ from: cue.to, to: first.to }, ...content.slice(1)];
};

const LONGEST_SUBJECT = 3;
const NOMINAL: Uint8Array = partSet(["NN", "NNS", "NNP", "NNPS", "DT", "JJ", "PRP", "PRP$", "VB", "VBP"]);

/** "told her |the lease had expired and that the plaque would be removed": of two clauses the first as well. */
export const fromFirstClause: ContentRule = (passage, cue, first, { source, content }) => {
  const that = lowerAt(passage, first.from) === "that" ? first.from : first.from - 1;
  if (passage.lower[that] !== "that" || passage.lower[that - 1] !== "and" || that - 1 <= cue.to) return undefined;
  if (!passage.lexemes[cue.to - 1]?.reporting?.classes.has("tell") || (source && source.from >= cue.to))
    return undefined;
  const isHer =
    lowerAt(passage, cue.to) === "her" &&
    /^(?:the|an?|th(?:at|is|ese|ose)|s?he|they|it)$/.test(lowerAt(passage, cue.to + 1));
  const behind = isHer ? cue.to + 1 : addresseeEnd(passage, cue.to);
  const from = passage.lower[behind] === "that" ? behind + 1 : behind;
  let verbs = 0;
  for (let i = from; i < that - 1; i++) {
    if (passage.stretch[i] !== 0 || /^[;:—–]$/.test(wordAt(passage, i))) return undefined;
    if (isFiniteVerb(passage, i)) verbs++;
  }
  return behind > cue.to && verbs > 0 ? [{ from, to: first.to }, ...content.slice(1)] : undefined;
};

/** "told lawmakers |behind closed doors that| he had judged", "told |senior management at the plant that|", "said in a statement to |survivors that| they had heard": where and whom it is said to is no part of it. */
export const behindThat: ContentRule = (passage, cue, first, { content }) => {
  const classes = passage.lexemes[cue.to - 1]?.reporting?.classes;
  if (first.from < cue.to || !(classes?.has("tell") || classes?.has("say"))) return undefined;
  const isAddressed = first.from > cue.to && passage.lower[first.from - 1] === "to";
  const opener = lowerAt(passage, first.from);
  const isTold = classes.has("tell") && first.from === cue.to && ADDRESSEE[passage.parts[first.from] ?? 0] === 1;
  const isPlaced = PREPOSITIONS.has(opener) && !/^(?:that|because)$/.test(opener);
  if (!isAddressed && !isTold && !isPlaced) return undefined;
  for (let i = first.from + 1; i < Math.min(first.to - 2, first.from + LONGEST_PLACE); i++) {
    // "among other things, that"
    const isPause = passage.words[i] === "," && passage.lower[i + 1] === "that";
    if (passage.stretch[i] !== 0 || (isPunctuation(passage, i) && !isPause) || isFiniteVerb(passage, i))
      return undefined;
    if (passage.lower[i] === "that" && THAT[passage.parts[i] ?? 0] === 1)
      return [{ from: i + 1, to: first.to }, ...content.slice(1)];
  }
  return undefined;
};

/** "said Monday |after the commission announced results that| his victory “is likely”": when it was said. */
export const behindWhen: ContentRule = (passage, cue, first, { source, content }) => {
  if (!source || source.to > cue.from || first.from < cue.to || !/^(?:said|says)$/.test(lowerAt(passage, cue.to - 1)))
    return undefined;
  if (!/^(?:after|before|when|while)$/.test(lowerAt(passage, first.from))) return undefined;
  const mark = passage.stretches.find(({ outer }) => outer.from > first.from && outer.from < first.to)?.outer.from;
  for (let i = first.from + 1; i < Math.min(mark ?? 0, first.from + LONGEST_WHEN); i++) {
    if (passage.words[i] === ",") return undefined;
    if (passage.lower[i] === "that" && THAT[passage.parts[i] ?? 0] === 1)
      return [{ from: i + 1, to: first.to }, ...content.slice(1)];
  }
  return undefined;
};

const LONGEST_WHEN = 20;

/** "put out a statement that |said it was unacceptable|": behind the verb of what is put out. */
export const behindItsVerb: ContentRule = (passage, cue, first, { content }) => {
  const verb = /^(?:that|which)$/.test(lowerAt(passage, first.from)) ? first.from + 1 : first.from;
  if (first.from < cue.to || first.to - verb < 3 || passage.stretch[verb] !== 0) return undefined;
  if (!/^(?:said|says|read|reads)$/.test(lowerAt(passage, verb))) return undefined;
  if (!/^(?:that|which)$/.test(lowerAt(passage, verb - 1))) return undefined;
  const from = passage.lower[verb + 1] === "that" ? verb + 2 : verb + 1;
  return [{ from, to: first.to }, ...content.slice(1)];
};

/** "told shelter staff |he was psyched that| he would take it": from the first clause, not from the one inside of it. */
export const fromOuterClause: ContentRule = (passage, cue, first, { content }) => {
  if (first.from <= cue.to || !passage.lexemes[cue.to - 1]?.reporting?.classes.has("tell")) return undefined;
  const that = passage.lower[first.from] === "that" ? first.from : first.from - 1;
  if (passage.lower[that] !== "that" || that - cue.to > LONGEST_PLACE + 3) return undefined;
  for (let i = cue.to + 1; i < that - 1; i++) {
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i)) return undefined;
    const isClause =
      /^(?:he|she|they|it|there|we|i)$/.test(lowerAt(passage, i)) && VERB[passage.parts[i + 1] ?? 0] === 1;
    if (
      SUBORDINATORS.has(lowerAt(passage, i - 1)) ||
      /^(?:how|what|where|when|before|after)$/.test(lowerAt(passage, i - 1))
    )
      return undefined;
    if (isClause) return [{ from: i, to: first.to }, ...content.slice(1)];
  }
  return undefined;
};

/** "has said |with the current happenings| it could only be wrong", "said |the suggestion that| it was an error was unbelievable": from what stands right behind the verb. */
export const fromRightBehind: ContentRule = (passage, cue, first, { content }) => {
  if (first.from <= cue.to || !isSaying(passage, cue.to - 1) || passage.stretch[cue.to] !== 0) return undefined;
  const isFronted = first.from === cue.to + 1 && /^(?:with|despite|without|given)$/.test(lowerAt(passage, cue.to));
  const isNotion =
    first.from - cue.to <= 3 &&
    passage.lower[first.from - 1] === "that" &&
    /^(?:suggestion|claim|idea|fact|notion|allegation|argument)$/.test(lowerAt(passage, first.from - 2));
  return isFronted || isNotion ? [{ from: cue.to, to: first.to }, ...content.slice(1)] : undefined;
};

const LONGEST_PLACE = 8;
const THAT: Uint8Array = partSet(["IN"]);
/** What words that say to whom something is told begin with. */
const ADDRESSEE: Uint8Array = partSet(["DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP$", "CD"]);

/** "the lockdown for |what Cummings says was a precaution": of a sentence only the clause that the "what" opens. */
export const fromWhat: ContentRule = (passage, cue, first, { source, content }) => {
  const from = first.to - 1;
  const isAround = source && first.to === source.from && content[1]?.from === cue.to;
  if (!isAround || from === first.from || lowerAt(passage, from) !== "what") return undefined;
  return [{ from, to: first.to }, ...content.slice(1)];
};

/** "|It will focus on four restrictions|, Niblick said: |those on noise": what a colon goes on with has begun before the source. */
export const beforeColonToo: ContentRule = (passage, cue, first, { source, content }) => {
  if (content.length > 1 || source?.to !== cue.from || passage.words[cue.to] !== ":" || first.from !== cue.to + 1)
    return undefined;
  if (!isSaying(passage, cue.to - 1)) return undefined;
  const comma = source.from - 1;
  const { from } = frameAt(passage, cue.from);
  if (passage.words[comma] !== "," || isMarked(passage, first) || isMarked(passage, { from, to: comma }))
    return undefined;
  // "In a statement, Niblick said: the restrictions"
  if (PREPOSITIONS.has(lowerAt(passage, from)) || SUBORDINATORS.has(lowerAt(passage, from))) return undefined;
  for (let i = from; i < comma; i++) if (isFiniteVerb(passage, i)) return [{ from, to: comma }, first];
  return undefined;
};

/** "said |when they went home|, his brother told him": a clause in front of what is said is not all of it. */
export const beyondSubordinate: ContentRule = (passage, cue, first, { content }) => {
  if (content.length > 1 || first.from !== cue.to || isMarked(passage, first)) return undefined;
  // "Asked if it was illegal, half of them said yes"
  if (!/^(?:said|says|added|stated|explained|claimed|noted)$/.test(lowerAt(passage, cue.to - 1))) return undefined;
  if (!/^(?:when|if|after|once|although|because|unless)$/.test(lowerAt(passage, first.from))) return undefined;
  const comma = passage.words[first.to] === "," ? first.to : first.to - 1;
  if (passage.words[comma] !== "," || /^(?:asked|pressed|contacted)$/.test(lowerAt(passage, first.from + 1)))
    return undefined;
  const frame = frameAt(passage, cue.from);
  const to = contentEnd(passage, comma + 1, frame);
  const subject = clauseSubject(passage, comma + 1, to);
  return subject?.from === comma + 1 && isFiniteVerb(passage, subject.to) ? [{ from: first.from, to }] : undefined;
};

/** "According to the messages, |Seo, 31, had asked| Kim to": all that stands behind the comma. */
export const behindAccording: ContentRule = (passage, cue, first, { source, content }) => {
  if (!source || passage.lower[cue.from] !== "according" || cue.from !== frameAt(passage, cue.from).from)
    return undefined;
  const comma = source.to;
  if (source.from !== cue.to || passage.words[comma] !== "," || first.from <= comma + 1) return undefined;
  // "According to the councillor, who spoke on Saturday, |the residents"
  if (RELATIVE_PRONOUNS.has(lowerAt(passage, comma + 1))) return undefined;
  if (first.from > comma + LONGEST_FRONT || isMarked(passage, { from: comma, to: first.from })) return undefined;
  // "According to Chaichan, chairman of the council, |exports": who it is.
  for (let i = comma; i < first.from; i++)
    if (isFiniteVerb(passage, i)) return [{ from: comma + 1, to: first.to }, ...content.slice(1)];
  return undefined;
};

const LONGEST_FRONT = 12;

/** "had heard |evidence from his mother that| she had asked for help": what is heard, behind whom from. */
export const behindHeardFrom: ContentRule = (passage, cue, first, { content }) => {
  const heard = heardThat(passage, cue);
  if (!heard || first.from < cue.to - 1 || first.from > heard.to + 1 || first.to <= heard.to + 1) return undefined;
  return [{ from: heard.to + 1, to: first.to }, ...content.slice(1)];
};

/** "asked |Mayor Mike Troup| why he was pushing", "told |the court| his partner gets": whom something is told or asked is no part of it. */
export const behindAsked: ContentRule = (passage, cue, first, { content }) => {
  if (first.from < cue.to || !ASKING.test(lowerAt(passage, cue.to - 1)) || passage.stretch[first.from] !== 0)
    return undefined;
  // "Asked what lessons there were to learn", "asked about statements he had made"
  if (!isAddressed(passage, first.from)) return undefined;
  // "told an estimated |4,000 farmers that": what stands between is of the addressee, too.
  for (let i = cue.to; i < first.from; i++) if (!isAddressed(passage, i)) return undefined;
  const isTelling = /^t(?:old|ells?|elling)$/.test(lowerAt(passage, cue.to - 1));
  const limit = Math.min(first.to - 2, cue.to + LONGEST_ADDRESSEE);
  for (let i = first.from + 1; i < limit; i++) {
    if (passage.stretch[i] !== 0 && !isInName(passage, i)) return undefined;
    // "asked Kasich, who is fourth, to lay out his path"
    const isQuestion = QUESTION.test(lowerAt(passage, i)) && passage.words[i - 1] !== ",";
    const isThat = passage.lower[i] === "that" || isQuestion;
    if (isThat) return [{ from: passage.lower[i] === "that" ? i + 1 : i, to: first.to }, ...content.slice(1)];
    // "warned officers he has spoken with": the clause may be of the addressee.
    if (isTelling && opensClause(passage, i)) return [{ from: i, to: first.to }, ...content.slice(1)];
    if (!isAddressed(passage, i) && !/^(?:,|and|of|outside|at|in|from|for)$/.test(lowerAt(passage, i)))
      return undefined;
  }
  return undefined;
};

const ASKING = /^(?:ask|tell|remind|inform|question|quiz|press|assure|warn)(?:s|ed|ing)?$|^told$|^presse[sd]$/;
const QUESTION = /^(?:why|whether|if|how|when|where|what|who)$/;
const LONGEST_ADDRESSEE = 16;

function isAddressed(passage: Passage, i: number): boolean {
  if (isFiniteVerb(passage, i)) return false;
  return passage.name[i] !== 0 || isCapitalized(passage, i) || ADDRESSED[passage.parts[i] ?? 0] === 1;
}

/** "Dominic ‘Trouble’ Breazeale": marks within a name. */
const isInName = (passage: Passage, i: number): boolean =>
  passage.name[i] !== 0 || isCapitalized(passage, i) || passage.mark[i] !== 0;

const ADDRESSED: Uint8Array = partSet(["NN", "NNS", "NNP", "NNPS", "DT", "PRP", "PRP$", "JJ", "CD", "VBN", "POS"]);
const NAMED: Uint8Array = partSet(["NN", "NNS", "NNP", "NNPS", "PRP", "CD"]);
const SUBJECT: Uint8Array = partSet(["DT", "PRP", "PRP$", "EX"]);

/** "court |his partner gets", "me |there was", "parents |he had": a noun and the subject of a clause right behind it. */
function opensClause(passage: Passage, i: number): boolean {
  if (NAMED[passage.parts[i - 1] ?? 0] !== 1 || SUBJECT[passage.parts[i] ?? 0] !== 1 || passage.mark[i - 1] !== 0)
    return false;
  if (/^(?:all|both|each|himself|herself|themselves|itself|him|her|them|me|us)$/.test(lowerAt(passage, i)))
    return false;
  for (let verb = i + 1; verb < i + NEAR; verb++) {
    if (isFiniteVerb(passage, verb)) return true;
    if (passage.words[verb] === "," || passage.words[verb] === "to") return false;
    if (passage.mark[verb] === 1) return true;
  }
  return false;
}

const NEAR = 6;

/** "said |assuming| he could do it, the deal would be done": the condition belongs to it. */
export const fromCondition: ContentRule = (passage, cue, first, { content }) => {
  if (
    content.length > 1 ||
    first.from !== cue.to + 1 ||
    !/^(?:assuming|provided|given)$/.test(lowerAt(passage, cue.to))
  )
    return undefined;
  return [{ from: cue.to, to: contentEnd(passage, cue.to, frameAt(passage, cue.from)) }];
};

/** "|BAT,| which already owned part of it, will pay, it said": the subject that the clause belongs to. */
export const withItsHead: ContentRule = (passage, cue, first, { source, content }) => {
  if (first.from >= cue.from || first.to - first.from < 2 || !/^(?:which|who)$/.test(lowerAt(passage, first.from)))
    return undefined;
  const { from } = frameAt(passage, cue.from);
  const comma = first.from - 1;
  if (passage.words[comma] !== "," || comma - from > NEAR || comma <= from || (source && source.from < comma))
    return undefined;
  for (let i = from; i < comma; i++) if (!isAddressed(passage, i)) return undefined;
  return [{ from, to: first.to }, ...content.slice(1)];
};

/** "It was late, an official said; |the road|, he added, will stay shut": what somebody else says before the semicolon is none of it. */
export const behindSemicolon: ContentRule = (passage, cue, first, { source, content }) => {
  if (!source || content.length < 2 || source.from !== first.to + 1 || first.to > cue.from || isMarked(passage, first))
    return undefined;
  let isSaid = false;
  for (let i = first.from; i < first.to - 1; i++) {
    if (isSaying(passage, i)) isSaid = true;
    if (passage.words[i] === ";") return isSaid ? [{ from: i + 1, to: first.to }, ...content.slice(1)] : undefined;
  }
  return undefined;
};

/** "|Reacting to the fire|, Lee said, “…”": what somebody does meanwhile, where the words in marks come behind. */
export const withoutFronted: ContentRule = (passage, cue, first, { source, content }) => {
  const [, second] = content;
  if (!source || !second || second.from < cue.to || source.to > cue.from || first.to > source.from) return undefined;
  if (first.from !== frameAt(passage, cue.from).from || passage.mark[second.from] !== 1) return undefined;
  const isFront = /^(?:reacting|speaking|commenting|responding|addressing|talking|writing)$/.test(
    lowerAt(passage, first.from),
  );
  return isFront && !isMarked(passage, first) ? content.slice(1) : undefined;
};

/** "said |acting on a tip|, a team was formed": what stands in front of the clause is not all of it. */
export const beyondParticiple: ContentRule = (passage, cue, first, { content }) => {
  if (content.length > 1 || first.from !== cue.to || isMarked(passage, first) || !isSaying(passage, cue.to - 1))
    return undefined;
  if (!/^(?:acting|based|following|using|given|armed)$/.test(lowerAt(passage, first.from))) return undefined;
  const comma = passage.words[first.to] === "," ? first.to : first.to - 1;
  if (passage.words[comma] !== ",") return undefined;
  // "information received": the last word may look like a verb.
  for (let i = first.from; i < comma - 1; i++) if (isFiniteVerb(passage, i)) return undefined;
  const to = contentEnd(passage, comma + 1, frameAt(passage, cue.from));
  for (let i = comma + 1; i < to; i++) if (isFiniteVerb(passage, i)) return [{ from: first.from, to }];
  return undefined;
};
