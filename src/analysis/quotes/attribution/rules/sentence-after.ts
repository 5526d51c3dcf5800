/** '"Enough." Those were the words of the mayor', '"Enough." So said Jim Kenney', '"It is what it is" is how she put it'. */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES } from "../../../../lexicon/clause-words.ts";
import { isParticleReport } from "../../../../lexicon/particle-verbs.ts";
import { phraseEnd } from "../grammar/noun-phrase.ts";
import { FINITE } from "../grammar/part-sets.ts";
import { subjectAfter, subjectBefore } from "../grammar/source-phrase.ts";
import { isQuotedFrame } from "../paragraphs/quoted-frame.ts";
import { lowerAt, type Passage, PERSON, stretchesIn, wordAt } from "../passage.ts";
import { cueRange } from "./quotation-then-source.ts";
import type { AttributionRule, Found } from "./rule.ts";

/** How a sentence behind a quotation says whose it was: the words before the source. */
const OPENINGS: readonly (readonly string[])[] = [
  ["those", "were", "the", "words", "of"],
  ["these", "were", "the", "words", "of"],
  ["those", "are", "the", "words", "of"],
  ["these", "are", "the", "words", "of"],
  ["those", "words", "came", "from"],
  ["the", "speaker", "was"],
  ["the", "words", "are", "those", "of"],
];

export const sentenceAfter: AttributionRule = {
  method: "sentence-after",
  precision: 0.85,
  propose(passage, frame) {
    const next = passage.frames[(passage.frameOf[frame.from] ?? 0) + 1];
    const quoted = { from: behindDateline(passage, frame), to: frame.to };
    if (!next || !isQuotedFrame(passage, quoted)) return [];
    const found = spokenBy(passage, next);
    return found ? [{ ...found, content: [quoted] }] : [];
  },
};

/** "KUALA LUMPUR: |“We lost.”| This was the reaction of the manager": where the sentence begins, behind the place. */
function behindDateline(passage: Passage, { from }: TokenRange): number {
  if (from > 0) return from;
  let at = from;
  while (at < LONGEST_DATELINE && /^\p{Lu}{2,}$/u.test(wordAt(passage, at))) at++;
  return at > from && /^[:–—-]$/.test(wordAt(passage, at)) ? at + 1 : from;
}

const LONGEST_DATELINE = 4;

function spokenBy(passage: Passage, { from, to }: TokenRange): Omit<Found, "content"> | undefined {
  const { lower } = passage;
  for (const opening of OPENINGS) {
    if (!opening.every((word, k) => lower[from + k] === word)) continue;
    const at = from + opening.length;
    const source = { from: at, to: phraseEnd(passage, at, to) };
    if (source.to > at) return { cue: { from, to: at }, source };
  }
  const owner = ownerOf(passage, { from, to });
  if (owner) return owner;
  if ((lower[from] === "so" || lower[from] === "thus") && passage.lexemes[from + 1]?.reporting?.classes.has("say")) {
    const source = subjectAfter(passage, from + 1, to);
    if (source) return { cue: { from: from + 1, to: from + 2 }, source };
  }
  return wholeSentence(passage, { from, to });
}

/** A noun for words, and whose they are. */
interface Owner {
  readonly cue: TokenRange;
  readonly source: TokenRange;
}

const WORDS =
  /^(?:quote|quotation|line|remark|comment|words|verdict|assessment|statement|warning|plea|sentiment|observation|message|advice|answer|reply)$/;

/**
 * '"Nobody wins." That quote from Thomas Krebs drew the loudest applause', '"Keep hope alive." That was the message of the mayor', "That's
 * the cry Luke Foley had for them": who such a sentence says the words are from.
 */
export function ownerOf(passage: Passage, { from, to }: TokenRange): Owner | undefined {
  if (!/^(?:that|this|those|these)$/.test(lowerAt(passage, from))) return undefined;
  if (/^(?:was|is|were|are|['’]s)$/.test(lowerAt(passage, from + 1)) && passage.lower[from + 2] === "the")
    return ownerOfNoun(passage, from + 3, to);
  if (!WORDS.test(lowerAt(passage, from + 1))) return undefined;
  const verb = /^(?:came|comes|come|is|was|are|were)$/.test(lowerAt(passage, from + 2)) ? from + 3 : from + 2;
  if (!/^(?:from|by|of)$/.test(lowerAt(passage, verb))) return undefined;
  const source = subjectAfter(passage, verb, to);
  return source && { cue: { from: from + 1, to: from + 2 }, source };
}

/** "reaction of the manager", "rallying cry Luke Foley had for them": what words are called, `at` the first word of it, and whose they are. */
function ownerOfNoun(passage: Passage, at: number, to: number): Owner | undefined {
  let noun = at;
  while (noun < at + MOST_BEFORE_NOUN && !WORDS.test(lowerAt(passage, noun)) && !CALLS.test(lowerAt(passage, noun)))
    noun++;
  if (noun === at + MOST_BEFORE_NOUN) return undefined;
  const cue = { from: noun, to: noun + 1 };
  if (/^(?:of|from|by)$/.test(lowerAt(passage, noun + 1))) {
    const source = subjectAfter(passage, noun + 1, to);
    return source && { cue, source: { from: source.from, to: namedBehind(passage, source.to) } };
  }
  const source = { from: noun + 1, to: phraseEnd(passage, noun + 1, to) };
  return source.to > source.from &&
    /^(?:had|gave|sent|offered|delivered|left|shared)$/.test(lowerAt(passage, source.to))
    ? { cue, source }
    : undefined;
}

/** "the squad's manager|, Yusoff Ali| after the loss": the end of a name behind a comma at `comma`, which no other comma need follow. */
function namedBehind(passage: Passage, comma: number): number {
  if (passage.words[comma] !== "," || passage.name[comma + 1] !== PERSON) return comma;
  let to = comma + 1;
  while (passage.name[to] === PERSON) to++;
  return to;
}

/** Words before such a noun. */
const MOST_BEFORE_NOUN = 3;
/** What only "the" can make somebody's words. */
const CALLS = /^(?:reaction|response|view|cry|call|rallying-cry|refrain|mantra|stance|claim|conclusion)$/;

/** '"They head abroad." Tayebi says.', '"It was not easy." Tom Barr, a founder, told reporters on Monday.': a full stop where a comma belongs. */
function wholeSentence(passage: Passage, { from, to }: TokenRange): Omit<Found, "content"> | undefined {
  const end = passage.lower[to - 1] === "." ? to - 1 : to;
  if (end - from > LONGEST_SENTENCE) return undefined;
  for (let at = from + 1; at < end; at++) {
    // "Sibal shot back."
    if (at + 2 === end && isParticleReport(lowerAt(passage, at), lowerAt(passage, at + 1), "")) {
      const source = subjectBefore(passage, at, from);
      return source?.from === from ? { cue: { from: at, to: end }, source } : undefined;
    }
    const verb = passage.lexemes[at]?.reporting;
    if (!verb || !(verb.forms.has("past") || verb.forms.has("third"))) continue;
    const isTelling = verb.classes.has("tell") && !verb.classes.has("say");
    if (!isTelling && !verb.classes.has("say")) continue;
    const source = subjectBefore(passage, at, from);
    if (source?.from !== from) continue;
    const told = isTelling ? phraseEnd(passage, at + 1, end) : at + 1;
    if (isTelling && told === at + 1) return undefined;
    return isWhenOrWhere(passage, { from: told, to: end }) ? { cue: cueRange(passage, source, at), source } : undefined;
  }
  return undefined;
}

/** Whether words say no more than when, where and in what something was said: "on Monday", "in a statement". */
function isWhenOrWhere(passage: Passage, { from, to }: TokenRange): boolean {
  if (from === to) return true;
  if (!CIRCUMSTANCE.test(lowerAt(passage, from))) return false;
  for (let i = from; i < to; i++) {
    const word = lowerAt(passage, i);
    if (
      FINITE[passage.parts[i] ?? 0] === 1 ||
      AUXILIARIES.has(word) ||
      /^(?:that|how|why|whether|what|of|about)$/.test(word)
    )
      return false;
  }
  return true;
}

const CIRCUMSTANCE =
  /^(?:in|on|at|during|after|before|via|through|from|by|yesterday|today|earlier|later|recently|afterwards?|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const LONGEST_SENTENCE = 24;

/** '"It is what it is" is how Ms Le Pen put it.' */
export const howItWasPut: AttributionRule = {
  method: "how-it-was-put",
  precision: 0.9,
  propose(passage, frame) {
    const { lower } = passage;
    return stretchesIn(passage, frame).flatMap(({ outer }): Found[] => {
      const at = outer.to;
      if (at + 3 >= frame.to) return [];
      if (!/^(?:is|was)$/.test(lower[at] ?? "") || lower[at + 1] !== "how") return [];
      const source = { from: at + 2, to: phraseEnd(passage, at + 2, frame.to) };
      const isVerb = /^(?:put|described|summed|explained|saw|phrased|characterized|characterised)$/.test(
        lower[source.to] ?? "",
      );
      return isVerb ? [{ source, cue: { from: source.to, to: source.to + 1 }, content: [outer] }] : [];
    });
  },
};
