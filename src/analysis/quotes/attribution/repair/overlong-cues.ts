/** Cues that take in words of the addressee or of what is said: "told| invited guests that", "adding| specific details of it will come out". */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isSaying } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage } from "../passage.ts";
import { type Proposal, withParts } from "../proposal.ts";

interface Shorter {
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  /** Where the cue had it. */
  readonly source?: TokenRange;
}

type CueRule = (passage: Passage, cue: TokenRange, content: readonly TokenRange[]) => Shorter | undefined;

/** "told| invited guests that": how those are described who are told something. */
const beforeAddressee: CueRule = (passage, cue, content) => {
  const last = cue.to - 1;
  if ((content[0]?.from ?? 0) <= cue.to || !TOLD.test(lowerAt(passage, last - 1))) return undefined;
  if (DESCRIBING[passage.parts[last] ?? 0] !== 1 || NOUN[passage.parts[cue.to] ?? 0] !== 1) return undefined;
  return isAdverb(lowerAt(passage, last)) ? undefined : { cue: { from: cue.from, to: last }, content };
};

const TOLD = /^(?:told|tells?|telling|informed|reminded|assured)$/;
const DESCRIBING: Uint8Array = partSet(["VBN", "VBD", "JJ", "VBG"]);
const NOUN: Uint8Array = partSet(["NNS", "NN"]);
const PLURAL: Uint8Array = partSet(["NNS"]);

/** "adding| specific details of the threat will come out": the subject of what is said. */
const beforeOwnSubject: CueRule = (passage, cue, content) => {
  const [first, ...rest] = content;
  if (!first || first.from !== cue.to || !/^(?:adding|saying|noting|claiming)$/.test(lowerAt(passage, cue.from)))
    return undefined;
  if (lowerAt(passage, first.from) !== "of" || NOUN[passage.parts[cue.to - 1] ?? 0] !== 1) return undefined;
  const at = cue.from + 1;
  return { cue: { from: cue.from, to: at }, content: [{ from: at, to: first.to }, ...rest] };
};

/** "said| protests against the bills were not unheard of": the same behind a plain "said" or "saying"; but "said things like". */
const beforeOwnNoun: CueRule = (passage, cue, content) => {
  const [first, ...rest] = content;
  const at = cue.from + 1;
  if (
    !first ||
    first.from !== cue.to ||
    cue.to - at !== 2 ||
    !/^(?:said|says|saying|adding|claiming|insisting|arguing)$/.test(lowerAt(passage, cue.from))
  )
    return undefined;
  if (!PREPOSITIONS.has(lowerAt(passage, at + 1)) || PLURAL[passage.parts[at] ?? 0] !== 1) return undefined;
  if (/^(?:things|words|prayers|goodbyes)$/.test(lowerAt(passage, at))) return undefined;
  return { cue: { from: cue.from, to: at }, content: [{ from: at, to: first.to }, ...rest] };
};

/** "which it |argued| was aimed at voters": the verb of what is said. */
const beforeItsVerb: CueRule = (passage, cue, content) => {
  const [first, second, ...rest] = content;
  if (!first || !second || first.to > cue.from || second.from !== cue.to || cue.to - cue.from < 2) return undefined;
  const at = cue.from + 1;
  if (!isSaying(passage, cue.from) || !AUXILIARIES.has(lowerAt(passage, at))) return undefined;
  return { cue: { from: cue.from, to: at }, content: [first, { from: at, to: second.to }, ...rest] };
};

/** "said| according to the survey the situation was serious": what somebody said it is according to. */
const beforeAccording: CueRule = (passage, cue, content) => {
  const [first, ...rest] = content;
  if (!first || first.from !== cue.to || cue.to - cue.from < 3 || passage.lower[cue.to - 2] !== "according")
    return undefined;
  const to = cue.to - 2;
  return { cue: { from: cue.from, to }, content: [{ from: to, to: first.to }, ...rest] };
};

/** "has pleaded| not guilty to three charges". */
const beforeNot: CueRule = (passage, cue, content) => {
  const [first, ...rest] = content;
  const last = cue.to - 1;
  if (!first || first.from !== cue.to || passage.lower[last] !== "not") return undefined;
  if (lowerAt(passage, first.from) !== "guilty") return undefined;
  return { cue: { from: cue.from, to: last }, content: [{ from: last, to: first.to }, ...rest] };
};

const QUALIFYING: Uint8Array = partSet(["VBN", "JJ"]);

/** "made| promising comments about", "did not comment on| the reported shipwreck": how the thing is described that is said or is spoken of. */
const beforeDescribed: CueRule = (passage, cue, content) => {
  const [first, ...rest] = content;
  if (
    !first ||
    first.from !== cue.to ||
    NOUN[passage.parts[first.from] ?? 0] !== 1 ||
    passage.stretch[first.from] !== 0
  )
    return undefined;
  let last = cue.to - 1;
  // "voices defending minority rights": what ends in -ing may be the verb.
  if (QUALIFYING[passage.parts[last] ?? 0] !== 1 || passage.lexemes[last]?.reporting?.classes.has("say") === true)
    return undefined;
  if (DETERMINERS.has(lowerAt(passage, last - 1))) last--;
  // "was reported", "is expected"
  if (last <= cue.from || AUXILIARIES.has(lowerAt(passage, last - 1)) || isAdverb(lowerAt(passage, last - 1)))
    return undefined;
  return { cue: { from: cue.from, to: last }, content: [{ from: last, to: first.to }, ...rest] };
};

/** "said| assuming he could do it, the deal would be done": the condition. */
const beforeCondition: CueRule = (passage, cue, content) => {
  const [first, ...rest] = content;
  const last = cue.to - 1;
  if (!first || first.from !== cue.to || !/^(?:assuming|provided)$/.test(lowerAt(passage, last))) return undefined;
  return { cue: { from: cue.from, to: last }, content: [{ from: last, to: first.to }, ...rest] };
};

/** "…,” Lee |claimed| before accusing the councillors of": what somebody did then. */
const beforeDeed: CueRule = (passage, cue, content) => {
  const last = cue.to - 2;
  if (last <= cue.from || content.some(({ to }) => to > cue.from)) return undefined;
  if (!/^(?:before|after|while)$/.test(lowerAt(passage, last)) || !/ing$/.test(lowerAt(passage, last + 1)))
    return undefined;
  return { cue: { from: cue.from, to: last }, content };
};

/** "…,” Kumar |said in a notice|, released after a call for": what is told of the notice. */
const beforeComma: CueRule = (passage, cue, content) => {
  if (!isSaying(passage, cue.from) || content.some(({ to }) => to > cue.from)) return undefined;
  for (let i = cue.from + 2; i < cue.to - 1; i++)
    if (passage.words[i] === "," && PARTICIPLE[passage.parts[i + 1] ?? 0] === 1)
      return { cue: { from: cue.from, to: i }, content };
  return undefined;
};

const PARTICIPLE: Uint8Array = partSet(["VBN", "VBD"]);

/** "were climbing over the shattered masonry |shouting|": where those go who shout. */
const behindWay: CueRule = (passage, cue, content) => {
  const last = cue.to - 1;
  if (!/^(?:shouting|chanting|screaming|yelling|singing|crying)$/.test(lowerAt(passage, last))) return undefined;
  for (let i = cue.from; i < last; i++)
    if (PREPOSITIONS.has(lowerAt(passage, i))) return { cue: { from: last, to: cue.to }, content };
  return undefined;
};

/** "…, said Meng, |according to| AFP": who it is according to, where nobody was found. */
const beforeName: CueRule = (passage, cue, content) => {
  if (lowerAt(passage, cue.from) !== "according" || lowerAt(passage, cue.from + 1) !== "to") return undefined;
  const from = cue.from + 2;
  if (from >= cue.to || passage.name[from] === 0) return undefined;
  return { cue: { from: cue.from, to: from }, content, source: { from, to: cue.to } };
};

const RULES: readonly CueRule[] = [
  beforeName,
  beforeComma,
  behindWay,
  beforeDeed,
  beforeAccording,
  beforeItsVerb,
  beforeAddressee,
  beforeOwnSubject,
  beforeOwnNoun,
  beforeNot,
  beforeDescribed,
  beforeCondition,
];

/** `proposal` with a cue that ends with its verb. */
export function shorterCue(passage: Passage, proposal: Proposal): Proposal {
  const { cue, content, source } = proposal;
  if (!cue || cue.to - cue.from < 2) return proposal;
  for (const rule of RULES) {
    const shorter = rule(passage, cue, content);
    if (shorter) return withParts(proposal, shorter.content, shorter.cue, source ?? shorter.source);
  }
  return proposal;
}
