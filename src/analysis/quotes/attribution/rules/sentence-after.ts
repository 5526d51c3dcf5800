/** '"Enough." Those were the words of the mayor', '"Enough." So said Jim Kenney', '"It is what it is" is how she put it'. */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES } from "../../../../lexicon/clause-words.ts";
import { phraseEnd } from "../grammar/noun-phrase.ts";
import { FINITE } from "../grammar/part-sets.ts";
import { subjectAfter, subjectBefore } from "../grammar/source-phrase.ts";
import { isQuotedFrame } from "../paragraphs/quoted-frame.ts";
import { lowerAt, type Passage, stretchesIn } from "../passage.ts";
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
    if (!next || !isQuotedFrame(passage, frame)) return [];
    const found = spokenBy(passage, next);
    return found ? [{ ...found, content: [{ from: frame.from, to: frame.to }] }] : [];
  },
};

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

const WORDS =
  /^(?:quote|quotation|line|remark|comment|words|verdict|assessment|statement|warning|plea|sentiment|observation|message|advice|answer|reply)$/;

/** '"Nobody wins." That quote from Thomas Krebs drew the loudest applause': who such a sentence says the words are from. */
function ownerOf(passage: Passage, { from, to }: TokenRange): Omit<Found, "content"> | undefined {
  if (!/^(?:that|this|those|these)$/.test(lowerAt(passage, from)) || !WORDS.test(lowerAt(passage, from + 1)))
    return undefined;
  const verb = /^(?:came|comes|come|is|was|are|were)$/.test(lowerAt(passage, from + 2)) ? from + 3 : from + 2;
  if (!/^(?:from|by|of)$/.test(lowerAt(passage, verb))) return undefined;
  const source = subjectAfter(passage, verb, to);
  return source && { cue: { from: from + 1, to: from + 2 }, source };
}

/** '"They head abroad." Tayebi says.', '"It was not easy." Tom Barr, a founder, told reporters on Monday.': a full stop where a comma belongs. */
function wholeSentence(passage: Passage, { from, to }: TokenRange): Omit<Found, "content"> | undefined {
  const end = passage.lower[to - 1] === "." ? to - 1 : to;
  if (end - from > LONGEST_SENTENCE) return undefined;
  for (let at = from + 1; at < end; at++) {
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
