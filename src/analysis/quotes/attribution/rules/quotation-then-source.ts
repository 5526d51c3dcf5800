/** '"…," said Dunford', '"…," the minister told Abe', '"…," according to officials'. */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, isAdverb } from "../../../../lexicon/clause-words.ts";
import { isParticleReport } from "../../../../lexicon/particle-verbs.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { phraseEnd } from "../grammar/noun-phrase.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isBetweenSubjectAndVerb, isCapitalized } from "../grammar/phrase-words.ts";
import { subjectAfter, subjectBefore } from "../grammar/source-phrase.ts";
import { verbBehindTitle } from "../grammar/title-in-marks.ts";
import { lowerAt, type Passage, type PassageStretch, PERSON, stretchesIn, wordAt } from "../passage.ts";
import type { AttributionRule, Found } from "./rule.ts";

const WIDEST_SUBJECT = 40;
/** What parts a quotation from its report. */
const PARTING = /^(?:[,—–-]|--)$/;
/** Parts of verbs that tell what somebody did or does. */
const TOLD: Uint8Array = partSet(["VBD", "VBZ"]);
const PAST: Uint8Array = partSet(["VBD", "VBN"]);

export const quotationThenSource: AttributionRule = {
  method: "quotation-then-source",
  precision: 0.93,
  propose(passage, frame) {
    return stretchesIn(passage, frame).flatMap((stretch): Found[] => {
      if (stretch.outer.to >= frame.to || !isClosedOff(passage, stretch)) return [];
      if (verbBehindTitle(passage, frame, stretch) !== undefined) return [];
      const next = passage.stretches[passage.stretch[stretch.outer.from] ?? 0];
      const limit = Math.min(frame.to, next?.outer.from ?? frame.to, stretch.outer.to + WIDEST_SUBJECT);
      const report =
        reportBehind(passage, stretch.outer.to, limit) ??
        anyVerbBehind(passage, frame, stretch, limit) ??
        invertedVerbBehind(passage, frame, stretch, limit);
      if (!report) return [];
      const content = [contentBefore(passage, frame, stretch)];
      // "…," he said, "…": the quotation goes on in the same sentence.
      if (next && next.outer.to <= frame.to && goesOn(passage, report.cue, next.outer.from)) content.push(next.outer);
      return [{ ...report, content }];
    });
  },
};

/** Whether a quotation at `mark` goes on with what `cue` reports: behind a comma or colon, with no verb that adds it ("and then predicted:"). */
function goesOn(passage: Passage, cue: TokenRange | undefined, mark: number): boolean {
  if (!/^[,:]$/.test(lowerAt(passage, mark - 1))) return false;
  for (let i = mark - 2; i > (cue?.to ?? mark); i--) {
    const before = lowerAt(passage, i - 1);
    const joins = /^(?:,|and|but|before|while)$/.test(isAdverb(before) ? lowerAt(passage, i - 2) : before);
    if (joins && passage.lexemes[i]?.reporting) return false;
  }
  return true;
}

/** Whether a quotation ends with punctuation, inside its mark or behind: the "two-plus-two" talks do not. */
function isClosedOff(passage: Passage, { inner, outer }: PassageStretch): boolean {
  return /[,.?!…—–-]$/.test(wordAt(passage, inner.to - 1)) || PARTING.test(wordAt(passage, outer.to));
}

/** '"Keep your hands in sight," Blige sings': behind a comma in the mark, whatever the verb is. */
function anyVerbBehind(
  passage: Passage,
  frame: TokenRange,
  { inner, outer }: PassageStretch,
  limit: number,
): Pick<Found, "cue" | "source"> | undefined {
  if (passage.words[inner.to - 1] !== "," || outer.from !== frame.from || inner.to - inner.from < 4) return undefined;
  const opener = lowerAt(passage, outer.to);
  const isPronoun = /^(?:he|she|they|it|we|i)$/.test(opener);
  const from = outer.to;
  if (!isPronoun && !isCapitalized(passage, from) && !DETERMINERS.has(opener)) return undefined;
  const to = isPronoun ? from + 1 : phraseEnd(passage, from, limit);
  const verb = isAdverb(lowerAt(passage, to)) ? to + 1 : to;
  // "the coach outlined.", which the tagger takes for an adjective
  const isLast = /^\p{Ll}{3,}ed$/u.test(lowerAt(passage, verb)) && verb + 2 === frame.to;
  const isTold = TOLD[passage.parts[verb] ?? 0] === 1 && !AUXILIARIES.has(lowerAt(passage, verb));
  const isVerb = verb < limit && verb > from && (isTold || isLast);
  return isVerb ? { cue: { from: verb, to: verb + 1 }, source: { from, to } } : undefined;
}

/** '"Where do they want us to go?" posed Atieno.': before the name or the office of somebody, whatever the verb is. */
function invertedVerbBehind(
  passage: Passage,
  frame: TokenRange,
  { inner, outer }: PassageStretch,
  limit: number,
): Pick<Found, "cue" | "source"> | undefined {
  if (!/^[,?!…]$/.test(wordAt(passage, inner.to - 1)) || outer.from !== frame.from || inner.to - inner.from < 4)
    return undefined;
  const verb = outer.to;
  const word = wordAt(passage, verb);
  const isVerb = PAST[passage.parts[verb] ?? 0] === 1 || /ed$/.test(word);
  if (!isVerb || !/^\p{Ll}+$/u.test(word) || AUXILIARIES.has(word)) return undefined;
  const source = subjectAfter(passage, verb, limit);
  if (!source || !isSomebody(passage, source)) return undefined;
  const isLast = source.to >= limit || /^[.,;!?]$/.test(wordAt(passage, source.to));
  return isLast ? { cue: { from: verb, to: verb + 1 }, source } : undefined;
}

/** Whether a phrase is a person by name, by pronoun or by office. */
function isSomebody(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (passage.name[i] === PERSON) return true;
  const head = lowerAt(passage, to - 1);
  return /^(?:he|she)$/.test(head) || nounClass(head, isRoleNoun) === "person";
}

/** The report that starts at `from`, right behind a quotation. */
function reportBehind(passage: Passage, from: number, limit: number): Pick<Found, "cue" | "source"> | undefined {
  let at = from;
  while (at < limit && PARTING.test(wordAt(passage, at))) at++;
  if (passage.lower[at] === "according" && passage.lower[at + 1] === "to") {
    return { cue: { from: at, to: at + 2 }, source: { from: at + 2, to: phraseEnd(passage, at + 2, limit) } };
  }
  for (let i = at; i < limit; i++) {
    if (isParticleReport(lowerAt(passage, i), lowerAt(passage, i + 1), lowerAt(passage, i + 2))) {
      const source = subjectBefore(passage, i, at);
      if (source && source.from <= at + 1)
        return { cue: { from: cueRange(passage, source, i).from, to: i + 2 }, source };
    }
    const verb = passage.lexemes[i]?.reporting;
    if (!verb || !(verb.classes.has("say") || verb.classes.has("tell") || verb.classes.has("think"))) continue;
    if (!verb.forms.has("past") && !verb.forms.has("third") && !verb.forms.has("base")) continue;
    if (i <= at + 1 && (i === at || isAdverb(lowerAt(passage, at))) && verb.classes.has("say")) {
      const source = subjectAfter(passage, i, limit) ?? pluralBehind(passage, i, limit);
      if (source) return { cue: { from: i, to: i + 1 }, source };
    }
    const source = subjectBefore(passage, i, at);
    if (source && source.from <= at + 1) return { cue: cueRange(passage, source, i), source };
  }
  return undefined;
}

/** Most words of a headline's subject behind its verb. */
const LONGEST_PLURAL = 5;

/** "'We were left to die,' say flood survivors": all that is left of a headline. */
function pluralBehind(passage: Passage, verb: number, limit: number): TokenRange | undefined {
  const forms = passage.lexemes[verb]?.reporting?.forms;
  if (passage.block !== 0 || !forms?.has("base") || forms.has("past")) return undefined;
  const from = verb + 1;
  let to = from;
  while (to < limit && passage.stretch[to] === 0 && passage.lexemes[to]?.isPunctuation !== true) to++;
  const isRest = passage.frames[passage.frameOf[verb] ?? 0]?.to === to || passage.frames.at(-1)?.to === to + 1;
  return isRest && to > from && to - from <= LONGEST_PLURAL ? { from, to } : undefined;
}

/** "has said", "also said", "said in a statement" without its tail. */
export function cueRange(passage: Passage, source: TokenRange, verb: number): TokenRange {
  // "Libby Schaaf, the mayor, also spoke": the comma that closes an apposition is of neither.
  const isClosed = passage.lower[source.to] === "," && isBetweenSubjectAndVerb(passage, source.to + 1);
  const behind = isClosed ? source.to + 1 : source.to;
  const from = behind <= verb && verb - behind <= 3 ? behind : verb;
  return { from: /^(?:had|then|,)$/.test(lowerAt(passage, from)) ? verb : from, to: verb + 1 };
}

/** The quotation with the words of its sentence in front of it. */
function contentBefore(passage: Passage, frame: TokenRange, stretch: PassageStretch): TokenRange {
  let from = frame.from;
  for (let i = stretch.outer.from - 1; i >= frame.from; i--) {
    const verb = passage.lexemes[i]?.reporting;
    const isReport = verb?.classes.has("say") === true && verb.forms.has("past") && passage.stretch[i] === 0;
    if (isReport || /^[;:]$/.test(lowerAt(passage, i))) {
      from = stretch.outer.from;
      break;
    }
  }
  return { from, to: stretch.outer.to };
}
