/** Contents that go on into what somebody does, or when: "declined further questions| and quickly left", "announced the move| Tuesday". */
import { AUXILIARIES, isAdverb, RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage, wordAt } from "../passage.ts";
import { isHeadline } from "./answers/headline-tails.ts";
import { type ContentRule, isMarked } from "./content-rule.ts";

/** "apologised for |his behaviour| and is ill", "declined |to answer| and quickly left the scene": a noun phrase, and the next verb of the same subject, where it reports nothing. */
export const beforeJoinedVerb: ContentRule = (passage, cue, first, { source, content }) => {
  if (!source || source.to > cue.from || content.length > 1 || first.from !== cue.to || isMarked(passage, first))
    return undefined;
  const verb = passage.lexemes[cue.to - 1]?.reporting;
  // What is said has verbs of its own, some of which the tagger takes for participles.
  const isSaid = verb?.classes.has("say") === true && !/^(?:apologi[sz]e|plead)$/.test(verb.lemma);
  if (isSaid || verb?.classes.has("tell") || verb?.classes.has("think")) return undefined;
  if (OPENS.test(lowerAt(passage, first.from))) return undefined;
  for (let i = first.from + 1; i < first.to - 2; i++) {
    const word = lowerAt(passage, i);
    if (isFiniteVerb(passage, i) || RELATIVE_PRONOUNS.has(word) || OPENS.test(word)) return undefined;
    if (word !== "and") continue;
    const next = isAdverb(lowerAt(passage, i + 1)) ? i + 2 : i + 1;
    if (isNextDeed(passage, next)) return [{ from: first.from, to: i }];
  }
  return undefined;
};

const OPENS = /^(?:that|whether|if|how|why|what|there)$/;
const FINITE_FORM: Uint8Array = partSet(["VBD", "VBZ", "MD"]);
const NOMINAL: Uint8Array = partSet(["NN", "NNS", "JJ", "CC"]);

/** "is ill", "left the scene"; not "faded magnetism", "embedded cultural factors", and no verb that begins a report of its own. */
function isNextDeed(passage: Passage, verb: number): boolean {
  if (FINITE_FORM[passage.parts[verb] ?? 0] !== 1 || passage.lexemes[verb]?.reporting) return false;
  return NOMINAL[passage.parts[verb + 1] ?? 0] !== 1 || AUXILIARIES.has(lowerAt(passage, verb));
}

/** "said |it was a “sad case”| and recorded a verdict of accident": what a court does then. */
export const beforeRuling: ContentRule = (passage, cue, _, { source, content }) => {
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to || content.length > 1) return undefined;
  for (let i = last.from + 2; i < last.to - 1; i++) {
    if (passage.lower[i] !== "and" || passage.stretch[i] !== 0) continue;
    if (RULINGS.test(lowerAt(passage, i + 1))) return [{ from: last.from, to: i }];
  }
  return undefined;
};

const RULINGS = /^(?:recorded|adjourned|sentenced|jailed|fined|remanded|acquitted|imposed)$/;

/** "praises officer for |his “good work”| as he jails man", in a headline: when. */
export const beforeAs: ContentRule = (passage, cue, _, { content }) => {
  const last = content.at(-1);
  if (!last || last.from < cue.to || !isHeadline(passage)) return undefined;
  for (let i = last.from + 1; i < last.to - 2; i++)
    if (passage.lower[i] === "as" && /^(?:he|she|they)$/.test(lowerAt(passage, i + 1)) && passage.stretch[i] === 0)
      return [...content.slice(0, -1), { from: last.from, to: i }];
  return undefined;
};

/** "…, analysts warned, |in an early sign of the season|": what the report is. */
export const withoutItsSense: ContentRule = (passage, cue, _, { content }) => {
  const [first, second, third] = content;
  if (!first || !second || third || second.from < cue.to) return undefined;
  const from = passage.words[second.from] === "," ? second.from + 1 : second.from;
  if (lowerAt(passage, from) !== "in") return undefined;
  let noun = from + 1;
  while (noun < from + NEAR && !SENSES.test(lowerAt(passage, noun))) noun++;
  return /^(?:an?|what|another)$/.test(lowerAt(passage, from + 1)) && SENSES.test(lowerAt(passage, noun))
    ? [first]
    : undefined;
};

const NEAR = 7;
const SENSES =
  /^(?:sign|indication|move|blow|boost|bid|interview|statement|letter|speech|warning|development|setback|step|reversal|shift|report|post|email|message|briefing)$/;

/** "the missile could reach the mainland|, citing unnamed sources": where it is from. */
export const beforeCiting: ContentRule = (passage, cue, _, { content }) => {
  const last = content.at(-1);
  if (!last) return undefined;
  for (let i = last.from + 2; i < last.to - 1; i++) {
    if (passage.words[i] !== "," || passage.stretch[i] !== 0) continue;
    if (/^(?:citing|quoting)$/.test(lowerAt(passage, i + 1)) && (cue.to <= last.from || cue.from >= last.to))
      return [...content.slice(0, -1), { from: last.from, to: i }];
  }
  return undefined;
};

/** "announced |the move| Tuesday": the day behind a thing. */
export const beforeWeekday: ContentRule = (passage, cue, first, { content }) => {
  const last = first.to - 1;
  if (content.length > 1 || first.from !== cue.to || last - first.from < 2 || !isWeekday(passage, last))
    return undefined;
  // "late Monday", "released Tuesday", "Super Tuesday"
  if (THING[passage.parts[last - 1] ?? 0] !== 1 || TIMES.test(lowerAt(passage, last - 1))) return undefined;
  for (let i = first.from; i < last; i++) if (isFiniteVerb(passage, i) || passage.lower[i] === "to") return undefined;
  return [{ from: first.from, to: last }];
};

const THING: Uint8Array = partSet(["NN", "NNS"]);
const TIMES = /^(?:late|early|earlier|last|next|this|night|morning|afternoon|evening|yesterday|super)$/;

const isWeekday = (passage: Passage, i: number): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(wordAt(passage, i));
