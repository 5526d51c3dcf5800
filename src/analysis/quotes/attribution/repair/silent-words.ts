/** Words taken for a report that are none: nouns that look like verbs, and what things are called. */
import { PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { type Proposal, withParts } from "../proposal.ts";
import { isHeadline } from "./answers/headline-tails.ts";

/** "The Unicorn Hunters show will premiere", "a business call by the chairman", "slang terms such as": a noun, by what follows it. */
export function isCompound(passage: Passage, { cue, source, content }: Proposal): boolean {
  const [first] = content;
  if (!cue || !first || cue.to - cue.from > 1 || first.from !== cue.to || passage.stretch[cue.to] !== 0) return false;
  const next = lowerAt(passage, cue.to);
  const word = lowerAt(passage, cue.from);
  // "a think tank", "advocate Imran Sheikh"
  if (word === "think" && /^tanks?$/.test(next)) return true;
  if (/^advocates?$/.test(word) && passage.name[cue.to] === PERSON) return true;
  const verb = passage.lexemes[cue.from]?.reporting;
  if (!verb || verb.classes.has("say") || verb.classes.has("tell")) return false;
  if (!(verb.forms.has("base") || verb.forms.has("third")) || verb.forms.has("past")) return false;
  if (!source || source.to !== cue.from || isGapped(passage, source.from)) return false;
  if (/^(?:I|we|you|he|she|it|they|who|which|that)$/i.test(wordAt(passage, source.to - 1))) return false;
  // "Republican assails elites": in headlines nouns are taken for verbs as easily.
  return isBehindNoun(passage, cue.to) || (isFiniteVerb(passage, cue.to) && !isHeadline(passage));
}

/** "a call |by|", "slang terms |such as|"; not "describe such work". */
const isBehindNoun = ({ lower }: Passage, i: number): boolean =>
  /^(?:of|by|into|or)$/.test(lower[i] ?? "") || (lower[i] === "such" && lower[i + 1] === "as");

/** "which opposition MPs claim amounts to", "what they call": a clause that has lost a part to the word before it. */
function isGapped(passage: Passage, from: number): boolean {
  return /^(?:which|that|who|whom|what|,)$/.test(lowerAt(passage, from - 1));
}

/** "also known as Medecins Sans Frontieres", "titled The Stolen Boy", "is best known for her cakes": how a thing goes, and nobody says so. */
export function isEpithet(passage: Passage, { cue, source, content }: Proposal): boolean {
  if (!cue || source) return false;
  const last = lowerAt(passage, cue.to - 1);
  const verb = last === "as" || last === "for" ? lowerAt(passage, cue.to - 2) : last;
  if (!/^(?:known|named|titled|entitled|nicknamed)$/.test(verb)) return false;
  // "Gareth Lancaster, |known as| Gaz, was “not the kind of person”"
  const [first] = content;
  if (
    first &&
    last === "as" &&
    first.from === cue.to &&
    /^\p{Lu}/u.test(wordAt(passage, first.from)) &&
    passage.words[first.from + 1] === ","
  )
    return true;
  if (content.some(({ from, to }) => isMarked(passage, from, to))) return false;
  if (last === "for" || /^(?:en)?titled$/.test(verb)) return true;
  // "also known as", "formerly known as", "known formally as"
  const how = [cue.from - 1, cue.from, cue.to - 2].map((i) => lowerAt(passage, i));
  if (last === "as" && how.some((word) => GOING_BY.test(word))) return true;
  if (/^(?:is|are|was|were|been|be|became)$/.test(lowerAt(passage, cue.from))) return false;
  return content.every(({ from, to }) => isName(passage, from, to));
}

const GOING_BY =
  /^(?:also|formerly|previously|originally|formally|popularly|commonly|locally|officially|colloquially|otherwise)$/;

/** "The rate depends, according to the date", "according to the needs of each family": in step with what can be measured, and not told by anybody. */
export function isMeasure(passage: Passage, { cue, source, content }: Proposal): boolean {
  if (!cue || !source || source.from < cue.to || !/^according$/.test(lowerAt(passage, cue.from))) return false;
  if (content.some(({ from, to }) => isMarked(passage, from, to))) return false;
  let head = source.from;
  while (head + 1 < source.to && !PREPOSITIONS.has(lowerAt(passage, head + 1)) && passage.words[head + 1] !== ",")
    head++;
  return MEASURES.test(lowerAt(passage, head)) && passage.name[head] === 0;
}

/** What things go by that nobody tells. */
const MEASURES =
  /^(?:dates?|ages?|sizes?|weights?|heights?|lengths?|incomes?|needs?|norms?|types?|seasons?|location|distance|ability|abilities|merits?|severity|preferences?|tastes?|rank|seniority)$/;

function isMarked(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.stretch[i] !== 0) return true;
  return false;
}

function isName(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^\p{Ll}/u.test(wordAt(passage, i)) && !/^(?:the|of|and|for)$/.test(lowerAt(passage, i))) return false;
  return true;
}

/** "Muse's new album sounds like the band “losing our minds”", "Cuts to the budgets meant there was “nothing” left": what a thing is like, or comes to. */
export function isOutcome(passage: Passage, { cue, source }: Proposal): boolean {
  if (!cue) return false;
  const isMeant = cue.to - cue.from === 1 && /^(?:means|meant)$/.test(lowerAt(passage, cue.from));
  if (!source) return isMeant;
  if (source.to > cue.from || passage.name[source.to - 1] === PERSON) return false;
  // "LP |sounds| like the band", "LP sounds |like| the band"
  const verb = lowerAt(passage, cue.from) === "like" ? cue.from - 1 : cue.from;
  const head = Math.min(source.to, verb) - 1;
  if (nounClass(singularOf(lowerAt(passage, head)), isRoleNoun) !== "other") return false;
  if (/^(?:I|we|you|he|she|they|it|who|which|that|this)$/i.test(wordAt(passage, head))) return false;
  const isLike =
    passage.lower[verb + 1] === "like" && /^(?:sounds?|sounded|looks?|looked)$/.test(lowerAt(passage, verb));
  return isLike || isMeant;
}

/** "Judge Douglas |showed| the photographs and “a table laden with booze”": what somebody holds up. */
export function isShowing(passage: Passage, { cue, source, content: [first] }: Proposal): boolean {
  if (!cue || !source || !first || cue.to - cue.from > 1 || first.from !== cue.to) return false;
  if (!/^(?:shows?|showed)$/.test(lowerAt(passage, cue.from)) || passage.name[source.to - 1] !== PERSON) return false;
  if (!/^(?:the|an?|his|her|their|photos?|pictures?|footage)$/.test(lowerAt(passage, first.from))) return false;
  for (let i = first.from; i < first.to; i++) if (isFiniteVerb(passage, i) && passage.stretch[i] === 0) return false;
  return true;
}

const NOUN: Uint8Array = partSet(["NN", "NNS"]);

/** `proposal` with what its cue has of the source, and the source of the cue: "Court |documents show", "Doctors raise| concerns about". */
export function partedAtVerb(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source, content } = proposal;
  if (!cue || !source || source.to !== cue.from) return proposal;
  const isNoun = (i: number): boolean => NOUN[passage.parts[i] ?? 0] === 1 && passage.stretch[i] === 0;
  if (isNoun(cue.from) && cue.to - cue.from > 1 && isFiniteVerb(passage, cue.from + 1)) {
    const kind = nounClass(lowerAt(passage, cue.from), isRoleNoun);
    if (kind === "other" || !passage.lexemes[cue.from + 1]?.reporting) return proposal;
    const verb = cue.from + 1;
    return withParts(proposal, content, { from: verb, to: cue.to }, { from: source.from, to: verb });
  }
  const verb = source.to - 1;
  if (
    verb <= source.from ||
    !isNoun(cue.from) ||
    !/^(?:raise|raised|raises|expressed|express|voiced)$/.test(lowerAt(passage, verb))
  )
    return proposal;
  return withParts(proposal, content, { from: verb, to: cue.to }, { from: source.from, to: verb });
}
