/** "Two more bodies were found this morning said Hisar Lee, a spokesman": a verb in front of its subject, read as behind the clause's. */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, SUBORDINATORS, TIME_WORDS } from "../../../../lexicon/clause-words.ts";
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { phraseEnd } from "../grammar/noun-phrase.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { subjectAfter } from "../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { type Proposal, withParts } from "../proposal.ts";

/** `proposal` with source and content changed over, where the one is a clause and the other a person. */
export function turnedOver(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source, content } = proposal;
  const [first] = content;
  if (!cue || !source || !first || !/^(?:said|says)$/.test(lowerAt(passage, cue.from))) return proposal;
  const frame = frameAt(passage, cue.from);
  const last = content.at(-1) ?? first;
  const firm = beforeRelative(passage, frame.from, cue, source, last);
  if (firm) return withParts(proposal, [{ from: cue.to, to: last.to }], cue, firm);
  const late = behindTime(passage, frame, cue, source);
  if (late) return withParts(proposal, [{ from: frame.from, to: cue.from }], cue, late);
  const clause = last === first ? undefined : wholeSubject(passage, cue, last);
  if (clause && source.to <= first.from)
    return withParts(proposal, [{ from: frame.from, to: cue.from - 1 }], cue, clause);
  if (content.length > 1) return proposal;
  const amid = amidClause(passage, frame.from, cue, first);
  if (amid && source.to <= cue.from) return withParts(proposal, amid.content, cue, amid.source);
  const whole = wholeSubject(passage, cue, first);
  if (whole && source.to <= cue.from) return withParts(proposal, [{ from: frame.from, to: cue.from - 1 }], cue, whole);
  const isInverted = source.from === cue.to;
  if (source.from !== frame.from && !isInverted) return proposal;
  for (let i = frame.from; i < cue.from; i++) if (passage.stretch[i] !== 0) return proposal;
  if (!hasVerb(passage, frame.from, cue.from)) return proposal;
  const speaker = speakerBefore(passage, cue.to, first.from);
  if (speaker && !isSubordinate(passage, frame.from))
    return withParts(proposal, [{ from: frame.from, to: cue.from - 1 }, first], cue, speaker);
  if (isInverted || first.from !== cue.to || passage.name[first.from] !== PERSON) return proposal;
  if (hasVerb(passage, first.from, first.to)) return proposal;
  return withParts(proposal, [{ from: frame.from, to: cue.from }], { from: cue.from, to: cue.from + 1 }, first);
}

/** "|The British firm|, which makes the vaccine, said each of the volunteers showed": what the sentence begins with, and the subject of what is said. */
function beforeRelative(
  passage: Passage,
  from: number,
  cue: TokenRange,
  source: TokenRange,
  { to }: TokenRange,
): TokenRange | undefined {
  if (source.from !== cue.to || passage.words[cue.from - 1] !== "," || !hasVerbBehind(passage, source, to))
    return undefined;
  const which = passage.lower.indexOf("which", from);
  if (which < from + 2 || which >= cue.from || passage.words[which - 1] !== "," || to <= source.to) return undefined;
  for (let i = from; i < which - 1; i++) if (passage.words[i] === "," || isVerb(passage, i)) return undefined;
  return { from, to: which - 1 };
}

/** "each of the healthy |volunteers showed an effect|": what the subject of a clause goes on with, without a comma. */
function hasVerbBehind(passage: Passage, source: TokenRange, to: number): boolean {
  for (let i = source.to; i < to; i++) {
    if (passage.words[i] === "," || passage.stretch[i] !== 0) return false;
    if (isVerb(passage, i)) return true;
  }
  return false;
}

/** "Two bodies were found |this morning| said |Hisar Lee, a spokesman|": a time says nothing, the one behind the verb does. */
function behindTime(passage: Passage, frame: TokenRange, cue: TokenRange, source: TokenRange): TokenRange | undefined {
  const isTime = source.to === cue.from && TIME_WORDS.has(lowerAt(passage, source.to - 1));
  if (!isTime || source.from === frame.from || passage.name[cue.to] !== PERSON) return undefined;
  const speaker = subjectAfter(passage, cue.from, frame.to);
  return speaker?.from === cue.to ? speaker : undefined;
}

/** "The parents were angry, said Mr Brown: “…”": who stands between a verb behind a comma and the colon before a quotation. */
function speakerBefore(passage: Passage, verbEnd: number, content: number): TokenRange | undefined {
  const colon = passage.mark[content] === 1 ? content - 1 : content - 2;
  if (wordAt(passage, verbEnd - 2) !== "," || wordAt(passage, colon) !== ":") return undefined;
  const { from, to } = subjectAfter(passage, verbEnd - 1, colon) ?? { from: verbEnd, to: verbEnd };
  return to > from && to === colon ? { from, to } : undefined;
}

/** "What made it worse, said Lee, was that “nobody rang”": in the middle of the clause. */
function amidClause(
  passage: Passage,
  from: number,
  cue: TokenRange,
  first: TokenRange,
): { readonly source: TokenRange; readonly content: readonly TokenRange[] } | undefined {
  if (first.from !== cue.to || wordAt(passage, cue.from - 1) !== "," || cue.from - 1 <= from) return undefined;
  // "Mr Lee, said to be ill, was away"
  if (passage.lower[cue.to] === "to") return undefined;
  // "The superintendent, Anand Lee, said the accused, a farmer, has": who it is, behind a comma of their own.
  for (let i = from; i < cue.from - 1; i++) if (passage.words[i] === "," || passage.stretch[i] !== 0) return undefined;
  for (let comma = cue.to + 1; comma < Math.min(first.to - 1, cue.to + LONGEST_SPEAKER); comma++) {
    if (passage.stretch[comma] !== 0 || isFiniteVerb(passage, comma)) return undefined;
    // "The act was, said Dr Lee, a “Trojan horse”"
    const isOpen = AUXILIARIES.has(lowerAt(passage, cue.from - 2));
    if (passage.words[comma] !== "," || !(isOpen || isVerb(passage, comma + 1))) continue;
    const source = { from: cue.to, to: comma };
    const behind = { from: comma + 1, to: first.to };
    return { source, content: [{ from, to: cue.from - 1 }, behind] };
  }
  return undefined;
}

/** "Estimates have shown that it costs less, said |several aides who have seen them|": people, and what tells who they are, up to the end. */
function wholeSubject(passage: Passage, cue: TokenRange, first: TokenRange): TokenRange | undefined {
  if (first.from !== cue.to || wordAt(passage, cue.from - 1) !== "," || passage.stretch[first.from] !== 0)
    return undefined;
  const end = phraseEnd(passage, first.from, first.to);
  let head = end;
  if (passage.lower[head] !== "who") {
    head = first.from;
    while (head < end && passage.lower[head] !== "who") head++;
  }
  const kind = nounClass(singularOf(lowerAt(passage, head - 1)), isRoleNoun);
  const isPeople = kind !== "other" && kind !== "document";
  return isPeople && passage.lower[head] === "who" && frameAt(passage, cue.from).to - first.to <= 1 ? first : undefined;
}

/** "Asked if it leaks, said Mr Brown: “…”", "As it was raining, …": a clause that nobody says. */
function isSubordinate(passage: Passage, from: number): boolean {
  const opener = lowerAt(passage, from);
  return SUBORDINATORS.has(opener) || /(?:ed|ing)$/.test(opener);
}

const isVerb = (passage: Passage, i: number): boolean =>
  isFiniteVerb(passage, i) || AUXILIARIES.has(lowerAt(passage, i));

/** Most words of who says it. */
const LONGEST_SPEAKER = 16;

function hasVerb(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(passage, i)) return true;
  return false;
}
