/** Speech without marks: "according to X", "…, X said", "X said (that) …", "…, adding that". */

import type { TokenRange } from "../../../../document/span.ts";
import {
  DETERMINERS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from "../../../../lexicon/clause-words.ts";
import { contentEnd, contentStart } from "../grammar/content-range.ts";
import { OBJECT, phraseEnd } from "../grammar/noun-phrase.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { clauseSubject, subjectAfter, subjectBefore } from "../grammar/source-phrase.ts";
import { lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { cueRange } from "./quotation-then-source.ts";
import type { AttributionRule, Found } from "./rule.ts";
import { sourceOf } from "./source-then-quotation.ts";

const SHORTEST_CONTENT = 3;

/** "According to the ministry, …" and "…, according to the ministry". */
export const accordingTo: AttributionRule = {
  method: "according-to",
  precision: 0.9,
  propose(passage, frame) {
    const found: Found[] = [];
    for (let i = frame.from; i + 2 < frame.to; i++) {
      if (!isAccording(passage, i)) continue;
      const comma = i === frame.from ? commaBehind(passage, i + 2, frame.to) : undefined;
      const source = { from: i + 2, to: comma ?? phraseEnd(passage, i + 2, frame.to, OBJECT) };
      const before = { from: frame.from, to: i };
      const after = { from: source.to, to: contentEnd(passage, source.to, frame) };
      const content = i - frame.from >= SHORTEST_CONTENT ? before : after;
      if (source.to > source.from && content.to > content.from) {
        found.push({ cue: { from: i, to: i + 2 }, source, content: [content] });
      }
    }
    return found;
  },
};

/** Whether "according to" or "as per" stands at word `i`, outside of marks. */
export function isAccording(passage: Passage, i: number): boolean {
  if (passage.stretch[i] !== 0) return false;
  if (passage.lower[i] === "according") return passage.lower[i + 1] === "to";
  return passage.lower[i] === "as" && passage.lower[i + 1] === "per" && !HABITS.test(lowerAt(passage, i + 2));
}

/** "As per usual, it rained": nothing that says anything. */
const HABITS = /^(?:usual|normal|schedule|tradition|custom|protocol|plan|cent)$/;

/** Most words of a source before its comma. */
const LONGEST_SOURCE = 20;

/** "According to a study by the Institute for Ports, a week would cost millions": the comma that ends the phrase from word `from` on; undefined where an apposition may follow it. */
export function commaBehind(passage: Passage, from: number, limit: number): number | undefined {
  for (let i = from; i < Math.min(limit, from + LONGEST_SOURCE); i++) {
    if (passage.stretch[i] !== 0 || isFiniteVerb(passage, i)) return undefined;
    if (!isPunctuation(passage, i)) continue;
    if (/^[;:—–]$/.test(wordAt(passage, i))) return undefined;
    if (passage.words[i] !== ",") continue;
    // "According to, say, the Board"
    if (i === from) return undefined;
    const next = lowerAt(passage, i + 1);
    // "a document dated May 5, 2022, Paraguay's …"
    if (/^\d{4}$/.test(next) && passage.words[i + 2] === ",") continue;
    // "a report cited by The Guardian, authored by …"
    const follows = wordAt(passage, i + 1);
    if (/^\p{Ll}+(?:ed|ing)$/u.test(follows) && !/^(?:no|any|some|every)thing$/.test(follows)) return undefined;
    // "according to Ann Lee, a professor of law, …", "to police, prosecutors and doctors, …": where it ends is the model's to say.
    if (RELATIVE_PRONOUNS.has(next) || (passage.name[i - 1] === PERSON && DETERMINERS.has(next))) return undefined;
    return i;
  }
  return undefined;
}

/** "The talks will go on, the minister said on Friday." and "…, said the minister". */
export const trailingAttribution: AttributionRule = {
  method: "trailing-attribution",
  precision: 0.8,
  propose(passage, frame) {
    const found: Found[] = [];
    for (let i = frame.from + SHORTEST_CONTENT; i < frame.to; i++) {
      const verb = passage.lexemes[i]?.reporting;
      const reports =
        verb?.classes.has("say") === true || (verb?.classes.has("show") === true && isFinding(passage, i));
      // "…, say experts."
      const isPlural = passage.lower[i] === "say" && passage.lower[i - 1] === ",";
      if (!verb || !reports || passage.stretch[i] !== 0) continue;
      if (!(verb.forms.has("past") || verb.forms.has("third") || isPlural)) continue;
      const behindComma = passage.lower[i - 1] === "," ? subjectAfter(passage, i, frame.to) : undefined;
      // "Anand Reddy, said the accused, a farmer, has two daughters"
      const isSubject =
        behindComma && passage.words[behindComma.to] === "," && isFiniteVerb(passage, behindComma.to + 1);
      const inverted = isSubject ? undefined : behindComma;
      if (isPlural && !inverted) continue;
      const source = inverted ?? subjectBefore(passage, i, frame.from);
      if (!source) continue;
      const start = inverted ? i : source.from;
      if (
        passage.lower[start - 1] !== "," ||
        (start - frame.from <= SHORTEST_CONTENT && !isClause(passage, frame.from, start - 1)) ||
        isFronted(passage, frame, start)
      )
        continue;
      const behind = inverted ? source.to : i + 1;
      if (!endsReport(passage, behind, frame.to)) continue;
      const content: TokenRange[] = [{ from: frame.from, to: start - 1 }];
      if (passage.lower[behind] === "," && frame.to - behind > SHORTEST_CONTENT && !isOwnReport(passage, behind + 1)) {
        content.push({ from: behind + 1, to: contentEnd(passage, behind + 1, frame) });
      }
      found.push({ source, cue: cueRange(passage, source, i), content });
    }
    return found;
  },
};

/** "…, said Budi, adding that officials were “intensifying” it": what a participle of its own reports. */
function isOwnReport(passage: Passage, i: number): boolean {
  const verb = passage.lexemes[i]?.reporting;
  return verb?.forms.has("gerund") === true && !verb.forms.has("base") && verb.classes.has("say");
}

/** "Prices fell": as few words as have a subject and end with its verb. */
function isClause(passage: Passage, from: number, to: number): boolean {
  return to - from === 2 && isFiniteVerb(passage, to - 1) && passage.stretch[from] === 0;
}

/** "…, a Gallup poll showed": documents show, and people behind a clause seldom do. */
function isFinding(passage: Passage, verb: number): boolean {
  return /^(?:polls?|surveys?|study|studies|reports?|records?|documents?|data|figures|results|statistics|analysis|emails?|filings?)$/.test(
    lowerAt(passage, verb - 1),
  );
}

/** Whether all that stands before a report is a phrase of time or place: "On Friday, the minister said …". */
function isFronted(passage: Passage, frame: TokenRange, start: number): boolean {
  const word = lowerAt(passage, frame.from);
  if (!PREPOSITIONS.has(word) && !SUBORDINATORS.has(word)) return false;
  for (let i = frame.from; i < start - 1; i++) if (passage.lower[i] === ",") return false;
  return true;
}

function endsReport(passage: Passage, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const word = lowerAt(passage, at);
  if (passage.stretch[at] !== 0 || word === "that" || word === ":") return false;
  return (
    /^[.,;!?]$/.test(word) ||
    TIME_WORDS.has(word) ||
    /^(?:in|on|at|during|to|as|after|when|while|by|from|of)$/.test(word)
  );
}

/** "Officials said (that) the talks would go on." */
export const reportedClause: AttributionRule = {
  method: "reported-clause",
  precision: 0.8,
  propose(passage, frame) {
    const found: Found[] = [];
    for (let i = frame.from + 1; i < frame.to - 1; i++) {
      const verb = passage.lexemes[i]?.reporting;
      if (!verb || passage.stretch[i] !== 0) continue;
      const takesObject = verb.classes.has("tell");
      const isSpeech = takesObject || verb.classes.has("say");
      const hasThat = passage.lower[i + 1] === "that";
      const believes = /^(?:think|believe|hope|know|fear|suspect|realize|feel)$/.test(verb.lemma);
      if (!hasThat && !isSpeech && !believes) continue;
      const isGerund = verb.forms.has("gerund");
      const source = isGerund ? participleSource(passage, frame, i) : sourceOf(passage, frame, i, verb);
      if (!source) continue;
      const from = contentStart(passage, i + 1, frame, takesObject);
      const to = contentEnd(passage, from, frame);
      if (to - from < SHORTEST_CONTENT || /^[.,;]$/.test(lowerAt(passage, i + 1))) continue;
      if (!hasThat && verb.lemma !== "say" && isSpeech && !takesObject && passage.lower[from - 1] !== "that") continue;
      found.push({ source, cue: cueRange(passage, source, i), content: [{ from, to }] });
    }
    return found;
  },
};

/** "He denied taking the money.": what is said is a deed. */
export const reportedDeed: AttributionRule = {
  method: "reported-deed",
  precision: 0.8,
  propose(passage, frame) {
    const found: Found[] = [];
    for (let i = frame.from + 1; i < frame.to - 2; i++) {
      const verb = passage.lexemes[i]?.reporting;
      if (!verb || passage.stretch[i] !== 0 || !/^(?:deny|admit|acknowledge|recall|regret|mention)$/.test(verb.lemma))
        continue;
      if (
        !/^(?!nothing|something|anything|everything|king|thing|spring|ring|evening|morning|during).{2,}ing$/.test(
          lowerAt(passage, i + 1),
        )
      )
        continue;
      const source = sourceOf(passage, frame, i, verb);
      const content = { from: i + 1, to: contentEnd(passage, i + 1, frame) };
      if (source && content.to - content.from > 1)
        found.push({ source, cue: cueRange(passage, source, i), content: [content] });
    }
    return found;
  },
};

/** ", adding that": the subject of the clause before it. */
function participleSource(passage: Passage, frame: TokenRange, i: number): TokenRange | undefined {
  return passage.lower[i - 1] === "," ? clauseSubject(passage, frame.from, i) : undefined;
}
