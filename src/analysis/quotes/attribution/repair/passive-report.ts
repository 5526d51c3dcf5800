/** 'The minister was told, "You have no mandate"', "was accused of lying": who it is done to does not say it. */
import type { TokenRange } from "../../../../document/span.ts";
import { TIME_WORDS } from "../../../../lexicon/clause-words.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { CORE, phraseEnd } from "../grammar/noun-phrase.ts";
import { partSet } from "../grammar/part-sets.ts";
import { continuesPassive, passiveVerb } from "../grammar/passive-verb.ts";
import { isBetweenSubjectAndVerb, isSaying } from "../grammar/phrase-words.ts";
import { subjectAfter } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage, PERSON } from "../passage.ts";
import { isPunctuation, type Proposal, withParts, withSource } from "../proposal.ts";
import { LISTENERS } from "./answers/court-hearings.ts";
import { isHeadline } from "./answers/headline-tails.ts";

/** Participles of cues whose subject never is the source in the training articles, where it stands before them. */
const SUFFERED: ReadonlySet<string> = new Set(
  `asked told warned advised reminded informed described called accused criticized criticised labeled labelled dubbed branded
  blamed hailed praised condemned questioned pressed welcomed dismissed denounced slammed lauded touted
  expected seen known announced viewed said considered named declared confirmed charged projected regarded believed deemed thought
  supported backed endorsed nominated introduced presented attributed identified listed mentioned released rejected approved reported
  assured promised urged instructed invited ordered summoned thanked awarded requested recommended required encouraged attacked booed challenged
  projected estimated forecast predicted portrayed rated recalled noted recognized recognised celebrated
  suspected feared revered treated rumored rumoured alleged perceived hyped derided mocked decried blasted castigated rebuked lambasted ridiculed applauded commended`.split(
    /\s+/,
  ),
);

/** `proposal` with who is named by a "by" for its source, or none, where its subject suffers the report. */
export function notBySubject(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source } = proposal;
  if (!cue || (source && source.from >= cue.from)) return proposal;
  if (isTold(passage, cue) || isToldInHeadline(passage, cue, source) || isHearing(passage, cue, source))
    return withSource(proposal, undefined);
  // "He laughed when |asked what he needed"
  const isReduced =
    cue.to - cue.from <= 2 &&
    PAST[passage.parts[cue.from] ?? 0] === 1 &&
    (/^(?:when|if|until)$/.test(lowerAt(passage, cue.from - 1)) || isAccusedOf(passage, proposal));
  // "177 flights reported yesterday to have been impacted have been reinstated"
  if (lowerAt(passage, cue.from) === "reported" && cue.to - cue.from === 1 && isToHave(passage, proposal))
    return withSource(proposal, undefined);
  const isPassive = isReduced || continuesPassive(passage, cue) || hasAgent(passage, cue);
  const verb = passiveVerb(passage, cue) ?? (isPassive ? cue.from : undefined);
  if (verb === undefined || !SUFFERED.has(lowerAt(passage, verb))) return proposal;
  // "is expected to say", "is reported to have called": the report is the subject's own.
  const isOwn = /^(?:expected|reported|invited|required)$/.test(lowerAt(passage, verb));
  if (isOwn && passage.lower[verb + 1] === "to" && verb + 2 < cue.to) return proposal;
  const whole = agentOf(passage, cue) ?? agentInside(passage, cue, verb) ?? agentBehindMarks(passage, proposal);
  if (!whole) return withSource(proposal, undefined);
  const agent = endedByOwnReport(passage, whole);
  // "accused by the Turkish government of attempting a coup": who does it is no part of what.
  const isBehindMarks =
    passage.mark[agent.from - 2] === 2 ||
    proposal.content.some(({ from, to }) => to === agent.to && from < agent.from - 1);
  const content = proposal.content.map((range) => {
    const { from, to } = range;
    // "was warned of “dire consequences” by the government if he goes on"
    if (isBehindMarks && from < agent.from && to >= agent.from) return { from, to: agent.from - 1 };
    if (from > agent.from && from < agent.to && to > agent.to) return { from: agent.to, to };
    return from <= agent.from && to > agent.to ? { from: agent.to, to } : range;
  });
  return withParts(proposal, content, proposal.cue, agent);
}

/** "five suspects |accused| of being robbers": whoever accuses somebody names them right behind the verb. */
const isAccusedOf = ({ lower }: Passage, { cue, source }: Proposal): boolean =>
  cue !== undefined &&
  source?.to === cue.from &&
  /^(?:accused|suspected)$/.test(lower[cue.from] ?? "") &&
  lower[cue.from + 1] === "of";

const isToHave = ({ lower }: Passage, { content: [first] }: Proposal): boolean =>
  first !== undefined && lower[first.from] === "to" && lower[first.from + 1] === "have";

/** "Pigott, |pressed repeatedly by reporters on|": the one who is pressed speaks later. */
function hasAgent({ lower }: Passage, { from, to }: TokenRange): boolean {
  // "said by telephone"
  if (!/^(?:asked|pressed|questioned|quizzed|challenged|grilled)$/.test(lower[from] ?? ""))
    // "had their apology described by the judge as “mealy-mouthed”"
    return (
      to - from === 1 &&
      /^(?:described|called|dubbed|labelled|labeled|branded)$/.test(lower[from] ?? "") &&
      lower[to] === "by"
    );
  for (let i = from + 1; i < to - 1; i++) if (lower[i] === "by") return !MEANS.test(lower[i + 1] ?? "");
  return false;
}

/** "was welcomed by |Tessa Quayle|, who said that it showed": a clause that reports something itself tells not who it is. */
function endedByOwnReport(passage: Passage, source: TokenRange): TokenRange {
  for (let i = source.from + 1; i < source.to - 2; i++) {
    if (passage.words[i] !== "," || passage.lower[i + 1] !== "who" || passage.stretch[i] !== 0) continue;
    const verb = isBetweenSubjectAndVerb(passage, i + 2) ? i + 3 : i + 2;
    return isSaying(passage, verb) && passage.lower[verb + 1] === "that" ? { from: source.from, to: i } : source;
  }
  return source;
}

/** "Nurse ‘laughed as patient wept’, court told", "…, inquest hears" at the end of a headline: those who hear it. */
function isTold(passage: Passage, cue: TokenRange): boolean {
  if (!isHeadline(passage) || !HEARING.test(lowerAt(passage, cue.to - 1))) return false;
  for (let i = cue.to; i < passage.length; i++) if (!isPunctuation(passage, i)) return false;
  return true;
}

const HEARING = /^(?:told|hears?|heard)$/;

/** "Schools told to ban phones": headlines leave out the "are". */
function isToldInHeadline(passage: Passage, cue: TokenRange, source: TokenRange | undefined): boolean {
  if (!source || !isHeadline(passage) || source.to !== cue.from) return false;
  // "Archbishop criticised for ‘tone-deaf’ speech", "Minister blasted for delay"
  const behind = lowerAt(passage, cue.from + 1);
  const isBlamed = /^(?:blasted|criticised|criticized|slammed|accused|blamed|mocked|praised|condemned|ridiculed)$/;
  if (/^(?:for|over|of|after)$/.test(behind) && isBlamed.test(lowerAt(passage, cue.from))) return true;
  // "Retailer Office warned after details ‘exposed’"
  if (behind === "after" && lowerAt(passage, cue.from) === "warned") return true;
  if (cue.to - cue.from > 1) return false;
  return /^(?:told|asked|urged|ordered)$/.test(lowerAt(passage, cue.from)) && passage.lower[cue.to] === "to";
}

/** "The court heard that", "The jury has heard how": others have said it there. */
function isHearing(passage: Passage, cue: TokenRange, source: TokenRange | undefined): boolean {
  if (!source || !/^(?:hears?|heard)$/.test(lowerAt(passage, cue.to - 1))) return false;
  // "Judge O’Donnell heard"
  return (
    LISTENERS.test(lowerAt(passage, source.to - 1)) ||
    /^(?:judge|magistrate|sheriff)$/.test(lowerAt(passage, source.from))
  );
}

/** "asked by text": how, and nobody. */
const MEANS = /^(?:text|texts|email|e-mail|phone|telephone|letter|post|radio|video|videolink|default|law|proxy)$/;

/** "has been told by police not to post": right behind the participle, where the cue goes on. */
function agentInside(passage: Passage, { to }: TokenRange, verb: number): TokenRange | undefined {
  if (passage.lower[verb + 1] !== "by" || verb + 2 >= to) return undefined;
  const agent = subjectAfter(passage, verb + 1, to);
  return agent && beforeItsEnd(passage, agent);
}

/** `agent` up to the first word that ends it. */
function beforeItsEnd(passage: Passage, { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < to; i++) if (endsAgent(passage, i)) return { from, to: i };
  return { from, to };
}

/** Parts of verbs that are past or suffered. */
const PAST: Uint8Array = partSet(["VBD", "VBN"]);
const PLURAL: Uint8Array = partSet(["NNS"]);
const NOUN: Uint8Array = partSet(["NN", "NNS", "NNP", "NNPS"]);

/** 'was warned of “dire consequences” by the government': right behind the words in marks, or at the end of what hangs on them. */
function agentBehindMarks(passage: Passage, { cue, content }: Proposal): TokenRange | undefined {
  const frame = cue && passage.frames[passage.frameOf[cue.from] ?? 0];
  for (const { outer } of passage.stretches) {
    const whole = content.find(({ from, to }) => from <= outer.from && outer.to <= to);
    if (!frame || !whole || outer.to >= frame.to) continue;
    if (passage.lower[outer.to] !== "by") return agentAtEnd(passage, outer.to, whole.to);
    const agent = subjectAfter(passage, outer.to, frame.to);
    return agent && beforeItsEnd(passage, agent);
  }
  return undefined;
}

/** '“failing miserably” to deal with the crisis |by the leader of the party|': somebody, up to the end of the words. */
function agentAtEnd(passage: Passage, from: number, to: number): TokenRange | undefined {
  let by = to - 2;
  while (by > from && passage.lower[by] !== "by" && passage.stretch[by] === 0 && passage.words[by] !== ",") by--;
  if (by <= from || passage.lower[by] !== "by") return undefined;
  const agent = subjectAfter(passage, by, to);
  if (agent?.to !== to) return undefined;
  const core = phraseEnd(passage, agent.from, to, CORE);
  const isNamed = passage.name[core - 1] === PERSON;
  const kind = nounClass(lowerAt(passage, core - 1), isRoleNoun);
  return isNamed || kind === "person" || kind === "group" || kind === "people" ? agent : undefined;
}

/** "by Cooper", "by the Turkish government" at the end of the cue or right behind it. */
function agentOf(passage: Passage, cue: TokenRange): TokenRange | undefined {
  const by = [cue.to - 1, cue.to].find((i) => passage.lower[i] === "by");
  const frame = passage.frames[passage.frameOf[cue.from] ?? 0];
  const agent =
    by === undefined || !frame || MEANS.test(lowerAt(passage, by + 1))
      ? undefined
      : subjectAfter(passage, by, frame.to);
  if (!agent || !frame) return undefined;
  let { to } = agent;
  while (to < frame.to && passage.stretch[to] === 0 && NOUN[passage.parts[to] ?? 0] === 1) to++;
  // "lambasted by residents and councillors for their decision"
  if (
    lowerAt(passage, to) === "and" &&
    PLURAL[passage.parts[to + 1] ?? 0] === 1 &&
    /^(?:for|as|of|over)$/.test(lowerAt(passage, to + 2))
  )
    to += 2;
  // "described by Judge Devins in court last week as “mealy-mouthed”"
  const where = personEnd(passage, agent.from);
  if (where < to && /^(?:in|at|on|last|during)$/.test(lowerAt(passage, where))) to = where;
  const own = beforeItsEnd(passage, { from: agent.from, to });
  return { from: own.from, to: namedBehind(passage, own.to) };
}

/** Where the name ends that begins, behind its title, at word `from`. */
function personEnd(passage: Passage, from: number): number {
  let to = passage.name[from] === PERSON ? from : from + 1;
  while (passage.name[to] === PERSON) to++;
  return to > from + 1 || passage.name[from] === PERSON ? to : passage.length;
}

/** "told by the clerk, Alan Potts, to leave": where the name behind a description ends. */
function namedBehind(passage: Passage, to: number): number {
  if (passage.words[to] !== ",") return to;
  let end = to + 1;
  while (passage.name[end] === PERSON) end++;
  return end > to + 1 && passage.words[end] === "," ? end : to;
}

/** "by his uncle|, who said", "asked by a caller why", "seen by some as", "accused by many of sabotaging", "invited by police to sign", "asked by reporters yesterday": what follows who does it. */
function endsAgent({ lower }: Passage, i: number): boolean {
  const word = lower[i] ?? "";
  if (word === "," && lower[i + 1] === "who") return true;
  if (/^(?:why|how|whether|what|when|where|if|as|to)$/.test(word) || TIME_WORDS.has(word)) return true;
  return /^(?:of|for|about|over)$/.test(word) && /ing$/.test(lower[i + 1] ?? "");
}
