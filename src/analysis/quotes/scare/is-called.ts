/** "a step that the union called “a slap in the face”": what somebody calls something is what they say of it. */
import type { Span } from "../../../document/span.ts";
import type { Attribution } from "../attribution.ts";

/** Verbs by which somebody says what something is; "is called" and "so-called" have nobody who says it. */
const CALLS =
  /^(?:(?:\p{L}+ly|has|have|had) )?(?:call(?:s|ed|ing)|term(?:s|ed|ing)|rat(?:es|ed|ing)|qualif(?:ies|ied|ying)|describ(?:es|ed|ing)|label(?:s|l?ed|l?ing)|brand(?:s|ed|ing)|blast(?:s|ed|ing)|slam(?:s|med|ming)|denounc(?:es|ed|ing)|dismiss(?:es|ed|ing)|decri(?:es|ed)|decrying|derid(?:es|ed|ing)|hail(?:s|ed|ing)|condemn(?:s|ed|ing)|characteri[sz](?:es|ed|ing)|ridicul(?:es|ed|ing))(?: as)?$/u;

/** '“… called “irrelevant” by Senator Blount': the same done to somebody. */
const CALLS_PASSIVELY =
  /(?:^| )(?:called|described|labell?ed|branded|dubbed|denounced|dismissed|derided|hailed|condemned|characteri[sz]ed|ridiculed|praised)(?: as)?$/;

/** Whether small letters in marks from `start` to `end` are followed by nothing but "by" before the source. */
function isAgent(text: string, end: number, source: number, start: number): boolean {
  return (
    /^\p{Ll}/u.test(text.slice(start, start + 2)) &&
    /^[,.]?["”’']{1,2} by (?:the |his |her |their |its |a |an )?$/.test(text.slice(end, source))
  );
}

/** Most characters between the verb and the marks: who or what is called so. */
const FARTHEST = 60;

/**
 * Whether words in marks are what the source of an attribution calls something: small letters behind an active verb of that kind in
 * the same clause. Names are left out: "called him “Lyin’ Ted”" has a nickname.
 */
export function isCalled(text: string, { cue, source }: Attribution, { start, end }: Span): boolean {
  const [verb] = cue;
  const [who] = source;
  if (verb && who && who.start > end)
    return CALLS_PASSIVELY.test(text.slice(verb.start, verb.end)) && isAgent(text, end, who.start, start);
  if (!verb || source.length === 0 || cue.length > 1 || verb.end > start || start - verb.end > FARTHEST) return false;
  // "A self-described “macadamia dinosaur”"
  if (/[-‐‑]/.test(text.charAt(verb.start - 1))) return false;
  const words = text.slice(start, end);
  if (!/^\p{Ll}/u.test(words) || !(words.includes(" ") || isJudgement(text, verb, source, start, words))) return false;
  return CALLS.test(text.slice(verb.start, verb.end)) && !/[.!?;:“”"]\s/.test(text.slice(verb.end, start));
}

/**
 * Whether one word says how somebody finds something, right behind who does: "they described it as a “lenient” deal"; "call themselves
 * “fanyus”" and "a card called “tong”" have names.
 */
function isJudgement(text: string, verb: Span, source: readonly Span[], start: number, word: string): boolean {
  const who = source.at(-1)?.end ?? 0;
  if (/s[.,;!?]?$/.test(word) || verb.start - who > NEAREST) return false;
  return !/\b(?:them|it|him|her|our|your|my)sel(?:f|ves)\b/.test(text.slice(verb.end, start));
}

/** Most characters between such a source and its verb: an adverb, an auxiliary. */
const NEAREST = 16;
