/** "assured residents that no town would be left behind, |but appealed for patience": a verb joined to the one that reports, not to what is reported. */
import type { TokenRange } from "../../../../document/span.ts";
import { isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { posIndex } from "../../../../models/pos/labels.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isFiniteVerb, isToldAloud } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage } from "../passage.ts";
import { isPunctuation, type Proposal, withContent, withParts } from "../proposal.ts";
import { isThing } from "./deed.ts";
import { meet } from "./overlap.ts";

const PAST = 1 + posIndex("VBD");
/** A past verb cannot go on with these: "would be left and appealed", "is rising and urged". */
const NO_PAST: Uint8Array = partSet(["MD", "VBP", "VBZ"]);

/** `proposals`, each content without marks ended before a verb of its source that "and" or "but" joins to its cue; what that verb reports beside it. */
export function partedAtJoinedVerb(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.flatMap((one) => {
    const { cue, source, content } = one;
    const [range] = content;
    if (!cue || !source || !range || content.length > 1 || range.from < cue.to || source.to > cue.from) return [one];
    // What is reported in the present may well go on in the past: "He says she is lazy and refused to work".
    const isPast = passage.parts[cue.to - 1] === PAST;
    const join = isPast ? joinBefore(passage, range) : joinedParticiple(passage, cue, range);
    if (join === undefined) return [one];
    const verb = isAdverb(lowerAt(passage, join + 1)) ? join + 2 : join + 1;
    let end = join;
    while (end > range.from && isPunctuation(passage, end - 1)) end--;
    const own = withContent(one, [{ from: range.from, to: end }]);
    const isKnown = proposals.some(
      ({ cue: known }) => known !== undefined && meet(known, { from: verb, to: verb + 1 }),
    );
    if (isKnown) return [own];
    const behind = reportedBy(passage, verb, range.to);
    return behind ? [own, withParts(one, [behind.content], behind.cue, source)] : [own];
  });
}

/** "condemning |the ruling| and calling for |a new trial|": a second participle of the same report; undefined where none is. */
function joinedParticiple(passage: Passage, cue: TokenRange, { from, to }: TokenRange): number | undefined {
  if (from !== cue.to || !passage.lexemes[cue.to - 1]?.reporting?.forms.has("gerund")) return undefined;
  for (let i = from + 1; i < to - 2; i++) {
    if (passage.stretch[i] !== 0 || isFiniteVerb(passage, i) || passage.lower[i] === "that") return undefined;
    const report = passage.lower[i] === "and" ? passage.lexemes[i + 1]?.reporting : undefined;
    if (report?.forms.has("gerund") && isToldAloud(report)) return i;
  }
  return undefined;
}

/** The "and" or "but" of a content that a past verb of telling follows, where the verb before it is in another tense. */
function joinBefore(passage: Passage, { from, to }: TokenRange): number | undefined {
  const frame = frameAt(passage, from);
  let last: number | undefined;
  for (let i = from; i < Math.min(to, frame.to); i++) {
    if (passage.stretch[i] !== 0) return undefined;
    if (i > from && /^(?:and|but)$/.test(lowerAt(passage, i))) {
      const verb = isAdverb(lowerAt(passage, i + 1)) ? i + 2 : i + 1;
      const report = passage.lexemes[verb]?.reporting;
      const isTold = (report !== undefined && isToldAloud(report)) || ASKED.test(lowerAt(passage, verb));
      if (isThoughtAfterThings(passage, { from, to: i }, verb)) return i;
      const isPast = passage.parts[verb] === PAST || (last === undefined && hasObject(passage, verb));
      if (isTold && isPast && verb + 1 < to && isOtherTense(passage, last)) return i;
    }
    if (isFiniteVerb(passage, i)) last = i;
  }
  return undefined;
}

/** "He said levels were low |but believed the worst was over": levels believe nothing. */
function isThoughtAfterThings(passage: Passage, { from, to }: TokenRange, verb: number): boolean {
  if (passage.lower[to] !== "but" || !/^(?:believed|hoped|thought|expected|feared|felt)$/.test(lowerAt(passage, verb)))
    return false;
  if (passage.parts[verb] !== PAST) return false;
  for (let i = from; i < to; i++) if (passage.name[i] !== 0 || SUBJECT_PRONOUNS.has(lowerAt(passage, i))) return false;
  for (let i = from; i < to; i++) if (isFiniteVerb(passage, i)) return isThing(passage, { from, to: i });
  return false;
}

/** "and promised jobs": tagged a participle, though it has an object. */
const hasObject = ({ lower }: Passage, verb: number): boolean => !PREPOSITIONS.has(lower[verb + 1] ?? "");

const ASKED =
  /^(?:urged|asked|called|appealed|demanded|challenged|promised|pledged|vowed|thanked|praised|ordered|invited|encouraged|advised|refused|rejected|denied)$/;

/** `proposals`, each one that has passed over its object to what a participle reports parted there: "denied |involvement, saying| they were friends". */
export function partedAtParticiple(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.flatMap((one) => {
    const { cue, content } = one;
    const [first] = content;
    if (!cue || !first || content.length > 1) return [one];
    const verb =
      passage.lower[first.from] === "that" || passage.lower[first.from - 1] !== "that"
        ? first.from - 1
        : first.from - 2;
    const object = { from: cue.to, to: verb - 1 };
    const report = passage.lexemes[verb]?.reporting;
    const stated = statedBy(passage, one, first);
    if (stated) return [stated];
    // "wrote to the minister, urging"
    if (object.to <= object.from) return partedBeforeSaying(passage, one, first);
    if (PREPOSITIONS.has(lowerAt(passage, object.from))) return [one];
    if (passage.words[object.to] !== "," || !report?.forms.has("gerund"))
      return partedBeforeSaying(passage, one, first);
    if (
      !report.classes.has("say") ||
      proposals.some(({ cue: known }) => known && meet(known, { from: verb, to: verb + 1 }))
    )
      return [one];
    for (let i = object.from; i < object.to; i++)
      if (passage.stretch[i] !== 0 || isPunctuation(passage, i) || isFiniteVerb(passage, i)) return [one];
    return [withContent(one, [object]), withParts(one, content, { from: verb, to: verb + 1 }, one.source)];
  });
}

/** "reiterates Lee’s point by |stating| “we have strong films”": how it is done is what is said. */
function statedBy(passage: Passage, one: Proposal, first: TokenRange): Proposal | undefined {
  if (!one.cue || first.from !== one.cue.to) return undefined;
  for (let i = first.from + 1; i < first.to - 2; i++) {
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i)) return undefined;
    const report = passage.lower[i] === "by" ? passage.lexemes[i + 1]?.reporting : undefined;
    if (report?.classes.has("say") && report.forms.has("gerund") && passage.mark[i + 2] === 1)
      return withParts(one, [{ from: i + 2, to: first.to }], { from: i + 1, to: i + 2 }, one.source);
  }
  return undefined;
}

/** "condemned |the sentence| saying |‘it ruins lives’|", "justified |the decision| saying |“…”|": the same, where the comma was left out. */
function partedBeforeSaying(passage: Passage, one: Proposal, first: TokenRange): readonly Proposal[] {
  const classes = one.cue && passage.lexemes[one.cue.to - 1]?.reporting?.classes;
  if (!one.cue || first.from !== one.cue.to) return [one];
  const isJudging = classes?.has("judge") === true || lowerAt(passage, one.cue.to - 1) === "on";
  for (let i = first.from + 1; i < first.to - 3; i++) {
    if (passage.stretch[i] !== 0 || isPunctuation(passage, i) || isFiniteVerb(passage, i)) return [one];
    if (!/^(?:saying|claiming|insisting|arguing)$/.test(lowerAt(passage, i))) continue;
    if (!isJudging && passage.mark[i + 1] !== 1) return [one];
    const noun = lowerAt(passage, i - 1);
    // "cited the prince as saying", "a memo saying as much", "criticized him for saying"
    if (PREPOSITIONS.has(noun) || /^(?:as|while|when)$/.test(noun)) return [one];
    if (nounClass(noun, isRoleNoun) === "document") return [one];
    const from = passage.lower[i + 1] === "that" ? i + 2 : i + 1;
    const said = withParts(one, [{ from, to: first.to }], { from: i, to: i + 1 }, one.source);
    return [withContent(one, [{ from: first.from, to: i }]), said];
  }
  return [one];
}

/** Whether no past verb can go on with the verb at `i`, or none has come: "thanked them for the peace and promised"; "have received and promised" may be one. */
function isOtherTense({ lower, parts }: Passage, i: number | undefined): boolean {
  if (i === undefined) return true;
  return NO_PAST[parts[i] ?? 0] === 1 && !/^(?:have|has|['’]ve|['’]s)$/.test(lower[i] ?? "");
}

/** What a verb such as "urged" or "called for" reports: all that follows it. */
function reportedBy(
  { lower }: Passage,
  verb: number,
  to: number,
): { readonly cue: TokenRange; readonly content: TokenRange } | undefined {
  let head = verb + 1;
  if (/^(?:for|on|to|against|of|at)$/.test(lower[head] ?? "")) head++;
  const from = lower[head] === "that" ? head + 1 : head;
  return from < to ? { cue: { from: verb, to: head }, content: { from, to } } : undefined;
}
