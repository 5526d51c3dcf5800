/** '"Enough." Those were the words of the mayor', '"Enough." So said Jim Kenney', '"It is what it is" is how she put it'. */
import type { TokenRange } from "../../../../document/span.ts";
import { phraseEnd } from "../grammar/noun-phrase.ts";
import { subjectAfter, subjectBefore } from "../grammar/source-phrase.ts";
import { isQuotedFrame } from "../paragraphs/quoted-frame.ts";
import { lowerAt, type Passage, stretchesIn } from "../passage.ts";
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

/** '"They head abroad." Tayebi says.': a full stop where a comma belongs. */
function wholeSentence(passage: Passage, { from, to }: TokenRange): Omit<Found, "content"> | undefined {
  const end = passage.lower[to - 1] === "." ? to - 1 : to;
  const verb = passage.lexemes[end - 1]?.reporting;
  const isReport = verb?.classes.has("say") === true && (verb.forms.has("past") || verb.forms.has("third"));
  if (!isReport || end - from > LONGEST_SENTENCE) return undefined;
  const source = subjectBefore(passage, end - 1, from);
  return source?.from === from ? { cue: { from: source.to, to: end }, source } : undefined;
}

const LONGEST_SENTENCE = 8;

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
