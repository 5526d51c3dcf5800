/** 'in Forbes\' words, "they are …"', 'in the words of Mr Blair, "the kaleidoscope …"', 'Miller\'s "low energy" jibe': a quotation that no verb reports. */
import { ENTITY_TYPES } from "../../../../../document/annotations.ts";
import type { TokenRange } from "../../../../../document/span.ts";
import { isAdverb } from "../../../../../lexicon/clause-words.ts";
import { partSet } from "../../grammar/part-sets.ts";
import { isBetweenSubjectAndVerb, isCapitalized, isFiniteVerb, isSaying } from "../../grammar/phrase-words.ts";
import { subjectBefore } from "../../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, type PassageStretch, PERSON, wordAt } from "../../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../../proposal.ts";
import { DASH } from "../../rules/labelled-speech.ts";
import { covers } from "../overlap.ts";

export const OWN_WORDS = "own-words";

/** Most words of a name in front of "words", or behind "the words of". */
const LONGEST_NAME = 8;

/** How far before a quotation "as … put it" is looked for, in words. */
const FURTHEST = 40;

/** The quotations of a passage that are introduced so. */
export function inTheirWords(passage: Passage): readonly Proposal[] {
  return passage.stretches.flatMap((stretch) => {
    const end = /^[,:]$/.test(lowerAt(passage, stretch.outer.from - 1)) ? stretch.outer.from - 1 : stretch.outer.from;
    const found =
      ownedWords(passage, stretch, end) ??
      wordsOf(passage, stretch, end) ??
      sayingOf(passage, stretch) ??
      hereIs(passage, stretch) ??
      dashedLabel(passage, stretch);
    return found ? [withParts({ method: OWN_WORDS, score: 0.9 }, [stretch.outer], found.cue, found.source)] : [];
  });
}

interface Owned {
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/** "in his own words", "in his phrase" that ends before `end`. */
function ownedWords(passage: Passage, stretch: PassageStretch, end: number): Owned | undefined {
  const words = end - 1;
  if (!/^(?:words|phrase|telling|formulation)$/.test(lowerAt(passage, words)) || !isBeside(passage, stretch, words))
    return undefined;
  let to = passage.lower[words - 1] === "own" ? words - 1 : words;
  const isPronoun = /^(?:his|her|their|its)$/.test(lowerAt(passage, to - 1));
  if (!isPronoun) {
    if (!/^['’]s?$/.test(lowerAt(passage, to - 1))) return undefined;
    to--;
  }
  for (let from = to - 1; from > 0 && from >= to - LONGEST_NAME && isBeside(passage, stretch, from); from--) {
    if (passage.lower[from - 1] === "in") return { source: { from, to }, cue: { from: words, to: words + 1 } };
    if (isPronoun || isPunctuation(passage, from - 1)) return undefined;
  }
  return undefined;
}

/** "in the words of Mr Blair" that ends before `end`. */
function wordsOf(passage: Passage, stretch: PassageStretch, end: number): Owned | undefined {
  for (let of = end - 2; of > 2 && of >= end - 1 - LONGEST_NAME && isBeside(passage, stretch, of); of--) {
    if (isPunctuation(passage, of + 1)) return undefined;
    const isOpening = passage.lower.slice(of - 3, of + 1).join(" ") === "in the words of";
    if (isOpening) return { source: { from: of + 1, to: end }, cue: { from: of - 1, to: of } };
  }
  return undefined;
}

/** 'Here’s President Clinton in December 1992: "…"' */
function hereIs(passage: Passage, { outer }: PassageStretch): Owned | undefined {
  const colon = outer.from - 1;
  const { from } = frameAt(passage, outer.from);
  if (passage.words[colon] !== ":" || passage.words[from] !== "Here") return undefined;
  if (!/^(?:['’]s|is|was)$/.test(lowerAt(passage, from + 1))) return undefined;
  let name = from + 2;
  while (name < from + 6 && isCapitalized(passage, name) && passage.name[name] !== PERSON) name++;
  let to = name;
  while (passage.name[to] === PERSON) to++;
  if (to === name) return undefined;
  for (let i = to; i < colon; i++)
    if (passage.stretch[i] !== 0 || isFiniteVerb(passage, i) || /^['’]s?$/.test(lowerAt(passage, i))) return undefined;
  return { source: { from: from + 2, to }, cue: { from, to: from + 2 } };
}

/** 'RED STATES OUTNUMBER BLUE STATES - Jeffrey M. Jones: "…"': who wrote what a newsletter quotes, behind its headline. */
function dashedLabel(passage: Passage, { outer }: PassageStretch): Owned | undefined {
  const colon = outer.from - 1;
  if (passage.words[colon] !== ":") return undefined;
  let from = colon;
  while (from > 0 && passage.name[from - 1] === PERSON) from--;
  if (colon - from < 2 || !DASH.test(wordAt(passage, from - 1))) return undefined;
  return { source: { from, to: colon }, cue: { from: colon, to: colon + 1 } };
}

/** 'Miller\'s "low energy" jibe': those that a noun behind them calls a remark, unless a verb of saying among `proposals` reports them with more. */
export function ownedRemarks(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return passage.stretches.flatMap((stretch) => {
    const found = remarkOf(passage, stretch);
    // "recalled Miller's “bully” line": no more than the remark is what the verb has for its object.
    const isMore = (content: readonly TokenRange[]): boolean =>
      covers(content, stretch) && (content[0]?.from ?? 0) < (found?.source.from ?? 0) - 2;
    const isReported = (): boolean =>
      proposals.some(({ cue, content }) => cue && isSaying(passage, cue.to - 1) && isMore(content));
    return found && !isReported()
      ? [withParts({ method: OWN_WORDS, score: 0.9 }, [stretch.outer], found.cue, found.source)]
      : [];
  });
}

const REMARKS =
  /^(?:remark|comment|quip|jibe|gibe|taunt|barb|line|statement|gaffe|tweet|outburst|rant|tirade|boast|insult|threat|pledge|promise|warning|speech|slur|soundbite|catchphrase|rallying)s?$/;
const ADJECTIVE: Uint8Array = partSet(["JJ", "JJR", "JJS", "VBG", "VBN"]);

/** 'the mayor answered |Miller\'s "low energy" jibe': whose the words are that a noun behind them calls a remark; not 'his "offensive" comments'. */
function remarkOf(passage: Passage, { inner, outer }: PassageStretch): Owned | undefined {
  const noun = outer.to;
  if (!REMARKS.test(lowerAt(passage, noun)) || passage.stretch[noun] !== 0 || inner.to - inner.from < 2)
    return undefined;
  let last = inner.to - 1;
  while (last > inner.from && isPunctuation(passage, last)) last--;
  if (ADJECTIVE[passage.parts[last] ?? 0] === 1) return undefined;
  const source = possessorBefore(passage, outer.from);
  return source && { source, cue: { from: noun, to: noun + 1 } };
}

/** The name of a person whose "'s" ends right before word `end`, with the "'s". */
function possessorBefore(passage: Passage, end: number): TokenRange | undefined {
  const to = end - 1;
  if (!/^['’]s?$/.test(lowerAt(passage, to))) return undefined;
  let from = to;
  while (passage.name[from - 1] === PERSON) from--;
  return from < to ? { from, to: end } : undefined;
}

const SAYINGS =
  /^(?:motto|maxim|dictum|slogan|mantra|adage|saying|definition|advice|words|quote|quotation|line|aphorism|catchphrase|observation|dicta)$/;

/** 'It fits |Einstein\'s definition of insanity: "…"', 'heed the immortal words of |Bob Marley: "…"' */
function sayingOf(passage: Passage, { outer }: PassageStretch): Owned | undefined {
  const colon = outer.from - 1;
  if (passage.words[colon] !== ":" || passage.name[colon - 1] === undefined) return undefined;
  for (let i = colon - 1; i > 1 && i >= colon - LONGEST_NAME && passage.stretch[i] === 0; i--) {
    if (isPunctuation(passage, i) || passage.frameOf[i] !== passage.frameOf[colon]) return undefined;
    if (!SAYINGS.test(lowerAt(passage, i))) continue;
    const cue = { from: i, to: i + 1 };
    // "The group responded to John's praise saying: “…”": a verb.
    const furthest = passage.lower[i] === "saying" ? i - 1 : i - 3;
    for (let at = i; at > 1 && at > furthest; at--) {
      // 'He saw her words differently: "…"'
      const source = passage.lower[i] === "words" ? undefined : possessorBefore(passage, at);
      if (source) return { source, cue };
    }
    const isNamed = passage.lower[i + 1] === "of" && passage.name[colon - 1] === PERSON;
    return isNamed ? { source: { from: i + 2, to: colon }, cue } : undefined;
  }
  return undefined;
}

/** 'For the Chamber, it is “imperative” that …', 'To Sharp, he is a “kind-hearted” man': whoever a sentence begins with so thinks it; for words in marks that nothing else reports. */
export function forWhom(passage: Passage): readonly Proposal[] {
  return passage.frames.flatMap((frame) => {
    const first = frame.from + viewOf(passage, frame.from);
    if (first === frame.from || passage.stretch[frame.from] !== 0) return [];
    let to = first;
    while (to < frame.to && to < first + LONGEST_NAME && !isPunctuation(passage, to)) to++;
    const isSomebody = passage.name[to - 1] === PERSON || passage.name[to - 1] === BODY;
    if (passage.words[to] !== "," || !isSomebody) return [];
    const source = { from: first, to };
    return passage.stretches.flatMap(({ inner, outer }) => {
      if (outer.from <= to || outer.to > frame.to || !isSmall(passage, inner.from)) return [];
      return [withParts({ method: OWN_WORDS, score: 0.7 }, [outer], undefined, source)];
    });
  });
}

/** Words of "For", "To" or "In the eyes of" at `from`; 0 for anything else. */
function viewOf({ words, lower }: Passage, from: number): number {
  if (/^(?:For|To)$/.test(words[from] ?? "")) return 1;
  const isView = words[from] === "In" && lower[from + 1] === "the" && lower[from + 3] === "of";
  return isView && /^(?:eyes|view|opinion|estimation|judge?ment)$/.test(lower[from + 2] ?? "") ? 4 : 0;
}

/** 'For Ed Miliband, however, the fact that 80 countries had backed it was a “turning point”': behind a copula these are the words of the sentence, whatever clause stands before. */
export function forWhomItIs(passage: Passage): readonly Proposal[] {
  return forWhom(passage).filter(({ content: [marked] }) => {
    const mark = marked?.from ?? 0;
    const copula = /^(?:an?|the)$/.test(lowerAt(passage, mark - 1)) ? mark - 2 : mark - 1;
    if (!COPULAS.test(lowerAt(passage, copula))) return false;
    const from = Math.max(frameAt(passage, mark).from, mark - FURTHEST);
    for (let i = from; i < copula; i++) if (isSaying(passage, i)) return false;
    return true;
  });
}

const BODY = 1 + ENTITY_TYPES.indexOf("ORG");

const isSmall = ({ words }: Passage, i: number): boolean => /^\p{Ll}/u.test(words[i] ?? "");

/** 'As the writer has put it, borders are "…"', '"…," as a memo put it': for quotations that nothing else reports. */
export function asTheyPut(passage: Passage): readonly Proposal[] {
  return passage.stretches.flatMap((stretch) => {
    const found = putAside(passage, stretch) ?? feltBy(passage, stretch);
    return found ? [withParts({ method: OWN_WORDS, score: 0.8 }, [stretch.outer], found.cue, found.source)] : [];
  });
}

/** 'after |what it called “a pretty good Christmas”', 'what he called a |"sermon"|', "in light of what he described as “the biggest”": words that no proposal has by their verb. */
export function whatTheyCall(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return passage.stretches.flatMap((stretch) => {
    const { inner, outer } = stretch;
    const before = lowerAt(passage, outer.from - 1);
    const isDescribed = before === "as" && /^describe[sd]$/.test(lowerAt(passage, outer.from - 2));
    // "what he calls the “immoral” “lie”" stays whole.
    const isNoun = /^(?:an?|the)$/.test(before) && passage.mark[outer.to] !== 1;
    const verb = outer.from - (isNoun || isDescribed ? 2 : 1);
    if (!isDescribed && !/^(?:called|calls|dubbed|termed)$/.test(lowerAt(passage, verb))) return [];
    if (!isSmall(passage, inner.from) || /^(?:been|being|be|is|are|was|were)$/.test(lowerAt(passage, verb - 1)))
      return [];
    // "what as “the biggest”" is what the model makes of the latter.
    if (!isDescribed && proposals.some((one) => covers(one.content, stretch) && speaks(passage, one))) return [];
    const source = subjectBefore(passage, verb, frameAt(passage, verb).from);
    if (!source || lowerAt(passage, source.from - 1) !== "what") return [];
    const content = { from: isNoun ? outer.from - 1 : outer.from, to: outer.to };
    const cue = { from: verb, to: isDescribed ? verb + 2 : verb + 1 };
    return [withParts({ method: OWN_WORDS, score: 0.9 }, [content], cue, source)];
  });
}

/** 'listing all of the reasons for service that |he said was “abysmal”|': what a clause about a thing says of it, where the model has more than that by another verb. */
export function whatIsSaidOf(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return passage.stretches.flatMap((stretch) => {
    const { outer } = stretch;
    const copula = outer.from - 1;
    const verb = copula - 1;
    if (!COPULAS.test(lowerAt(passage, copula)) || !/^(?:said|says)$/.test(lowerAt(passage, verb))) return [];
    const source = subjectBefore(passage, verb, frameAt(passage, verb).from);
    if (!source || !/^(?:that|which)$/.test(lowerAt(passage, source.from - 1))) return [];
    const isRival = ({ cue, content }: Proposal): boolean =>
      cue !== undefined && cue.to < source.from && covers(content, stretch);
    if (!proposals.some((one) => isRival(one) && !speaks(passage, one))) return [];
    const content = { from: copula, to: outer.to };
    return [withParts({ method: OWN_WORDS, score: 0.9 }, [content], { from: verb, to: verb + 1 }, source)];
  });
}

/** "denounced what they called “a sham”": a report that has the words already. */
function speaks(passage: Passage, { cue }: Proposal): boolean {
  const classes = cue && passage.lexemes[cue.to - 1]?.reporting?.classes;
  return classes !== undefined && SPEECH.some((one) => classes.has(one));
}

const SPEECH = ["say", "tell", "judge", "call"] as const;

const COPULAS = /^(?:is|are|was|were|remains?|remained)$/;
const FEELINGS =
  /^(?:confident|disappointed|pleased|proud|concerned|committed|appalled|delighted|saddened|shocked|thrilled|angry|outraged|grateful|excited|horrified|devastated|worried|optimistic|hopeful|honou?red|humbled|heartbroken|stunned|alarmed|disgusted|encouraged|frustrated|troubled|convinced|determined|sorry|ashamed|looking)$/;

/** 'The group |is "deeply concerned" by it': whoever is said to feel so in words in marks says it. */
function feltBy(passage: Passage, { inner, outer }: PassageStretch): Owned | undefined {
  const copula = outer.from - 1;
  if (!COPULAS.test(lowerAt(passage, copula)) || passage.stretch[copula] !== 0) return undefined;
  let word = inner.from;
  while (word < inner.from + 2 && isAdverb(lowerAt(passage, word))) word++;
  if (!FEELINGS.test(lowerAt(passage, word))) return undefined;
  const source = subjectBefore(passage, copula, passage.frames[passage.frameOf[copula] ?? 0]?.from ?? 0);
  return source && { source, cue: { from: copula, to: copula + 1 } };
}

/** "put it", "As Kerry sums up this time": how somebody is said to put a thing. */
const PUTS = /^(?:puts? it|(?:sums|summed) (?:it|up)|(?:tells|told|sees|saw) it)$/;

/** "as the writer has put it" in front of a quotation or behind it, in its sentence. */
function putAside(passage: Passage, stretch: PassageStretch): Owned | undefined {
  const { outer } = stretch;
  for (let as = Math.max(0, outer.from - FURTHEST); as < Math.min(passage.length, outer.to + 2); as++) {
    if (passage.lower[as] !== "as" || !isBeside(passage, stretch, as)) continue;
    for (let put = as + 2; put < as + 2 + LONGEST_NAME && isBeside(passage, stretch, put); put++) {
      if (isPunctuation(passage, put)) break;
      if (!PUTS.test(`${lowerAt(passage, put)} ${lowerAt(passage, put + 1)}`)) continue;
      if (as < outer.to && put + 1 >= outer.from) return undefined;
      let to = put;
      while (to > as + 2 && isBetweenSubjectAndVerb(passage, to - 1)) to--;
      return { source: { from: as + 1, to }, cue: { from: put, to: put + 1 } };
    }
  }
  return undefined;
}

/** Whether a word stands outside of marks in the sentence of the quotation. */
function isBeside(passage: Passage, { inner }: PassageStretch, i: number): boolean {
  return passage.stretch[i] === 0 && passage.frameOf[i] === passage.frameOf[inner.from];
}
