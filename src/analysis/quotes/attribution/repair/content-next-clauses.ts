/** Contents that go on into the next clause: what others do, what was made of it, what the same person does then. */
import { AUXILIARIES, isAdverb } from "../../../../lexicon/clause-words.ts";
import { posIndex } from "../../../../models/pos/labels.ts";
import { holdsVerb, isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage, PERSON } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { type ContentRule, isMarked, markedIn } from "./content-rule.ts";

/** "the party has “failed”, he said |as he criticised it|": what somebody did while they said it. */
export const withoutMeanwhile: ContentRule = (passage, cue, _, { content }) => {
  const last = content.at(-1);
  if (!last || content.length < 2 || last.from < cue.to || passage.lower[last.from - 1] !== "as") return undefined;
  return /^(?:he|she|they|it)$/.test(lowerAt(passage, last.from)) ? content.slice(0, -1) : undefined;
};

/** "were “tumultuous”, the paper said, with the actor claiming |to have survived|": what another one claims. */
export const withoutOthersClaim: ContentRule = (passage, cue, _, { content }) => {
  const last = content.at(-1);
  if (!last || content.length < 2 || last.from <= cue.to) return undefined;
  const isClaiming = passage.lexemes[last.from - 1]?.reporting?.classes.has("say") === true;
  return isClaiming && /ing$/.test(lowerAt(passage, last.from - 1)) ? content.slice(0, -1) : undefined;
};

/** "asked Ann Lee, who heads the committee, |about the policy|": what is asked about, not who is asked. */
export const behindAskedWho: ContentRule = (passage, cue, first, { content }) => {
  if (content.length > 1 || first.from !== cue.to || !/^ask(?:s|ed|ing)?$/.test(lowerAt(passage, cue.to - 1)))
    return undefined;
  for (let i = first.from; i < first.to; i++) if (passage.name[i] !== PERSON) return undefined;
  if (passage.words[first.to] !== "," || passage.lower[first.to + 1] !== "who") return undefined;
  const { to: limit } = frameAt(passage, cue.from);
  let comma = first.to + 2;
  while (comma < limit && comma < first.to + LONGEST_ASIDE && passage.words[comma] !== ",") comma++;
  if (passage.words[comma] !== "," || !/^(?:about|whether|if|why|how|what|to)$/.test(lowerAt(passage, comma + 1)))
    return undefined;
  let to = limit;
  while (to > comma && isPunctuation(passage, to - 1)) to--;
  return [{ from: comma + 1, to }];
};

/** Most words of what tells who is asked. */
const LONGEST_ASIDE = 20;

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
    if (/^(?:undermining|prompting|angering|contradicting|echoing|infuriating)$/.test(lowerAt(passage, i + 1)))
      return [...content.slice(0, -1), { from: last.from, to: i }];
  }
  return undefined;
};

/** "it was unusual, “but patience has its limits,”| she told the paper": of two reports of one sentence the second is no part of the first. */
export const beforeOwnTag: ContentRule = (passage, cue, _, { content }) => {
  const last = content.at(-1);
  if (!last || last.from < cue.to) return undefined;
  for (const { outer } of markedIn(passage, last)) {
    if (outer.to >= last.to - 1) continue;
    const isTag = /^(?:he|she|they)$/.test(lowerAt(passage, outer.to)) && isTold(passage, outer.to + 1);
    // "her claims that they “can’t be trusted” despite calls for her to go"
    if (isTag || /^(?:despite|amid)$/.test(lowerAt(passage, outer.to)))
      return [...content.slice(0, -1), { from: last.from, to: outer.to }];
  }
  return undefined;
};

const isTold = (passage: Passage, i: number): boolean =>
  isSaying(passage, i) || passage.lexemes[i]?.reporting?.classes.has("tell") === true;

/** "The winger, as he explained |what happened|, could see the funny side": up to the verb of the clause around it. */
export const beforeMainClause: ContentRule = (passage, cue, first, { source, content }) => {
  if (!source || source.to > cue.from || content.length > 1 || first.from < cue.to || isMarked(passage, first))
    return undefined;
  if (!/^(?:as|while|when)$/.test(lowerAt(passage, source.from - 1)) || passage.words[source.from - 2] !== ",")
    return undefined;
  for (let i = first.from + 1; i < first.to - 1; i++) {
    if (passage.words[i] !== ",") continue;
    const isVerb = isFiniteVerb(passage, i + 1) || AUXILIARIES.has(lowerAt(passage, i + 1));
    if (isVerb) return [{ from: first.from, to: i }];
  }
  return undefined;
};

/** "A judge who described him as a |“big man”| apologised": of a clause with "who" its marks are the end where the main verb follows. */
export const beforeMainVerb: ContentRule = (passage, cue, _, { source, content }) => {
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to || !/^(?:who|which)$/.test(lowerAt(passage, cue.from - 1)))
    return undefined;
  for (const { outer } of markedIn(passage, last)) {
    if (outer.to >= last.to) continue;
    // "who has said images “very clearly” showed hate": the verb of what is said.
    const isOwn = isSaying(passage, cue.to - 1) && !holdsVerb(passage, last.from, outer.to);
    const isVerb = isFiniteVerb(passage, outer.to) || passage.lexemes[outer.to]?.reporting?.forms.has("past") === true;
    const isMain = isVerb && passage.stretch[outer.to] === 0 && !isOwn;
    return isMain ? [...content.slice(0, -1), { from: last.from, to: outer.to }] : undefined;
  }
  return undefined;
};

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

/** "assured them |he is “deeply sorry”|, and then he began stonewalling": the same. */
export const beforeThenDeed: ContentRule = (passage, cue, _, { source, content }) => {
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to || !isMarked(passage, last)) return undefined;
  for (let i = last.from + 2; i < last.to - 4; i++) {
    if (passage.words[i] !== "," || lowerAt(passage, i + 1) !== "and" || passage.stretch[i + 1] !== 0) continue;
    const isPast = passage.parts[i + 4] === PAST && /^(?:he|she|they)$/.test(lowerAt(passage, i + 3));
    if (lowerAt(passage, i + 2) === "then" && isPast) return [...content.slice(0, -1), { from: last.from, to: i }];
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
