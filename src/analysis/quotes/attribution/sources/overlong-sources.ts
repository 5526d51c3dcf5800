/** Sources that go on into what belongs to the verb: "|Gail Lee| after the win over Kansas", "|Lee and Brown| both opposed it". */
import type { TokenRange } from "../../../../document/span.ts";
import { RELATIVE_PRONOUNS, SUBORDINATORS } from "../../../../lexicon/clause-words.ts";
import { isCapitalized, isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage, PERSON } from "../passage.ts";
import type { SourceRule } from "./source-rule.ts";

/** "|Geoff Lee and Ann Brown| both opposed", "|the Opposition| on the other hand says". */
export const beforeManyOrOther: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  const last = source.to - 1;
  if (last > source.from + 1 && /^(?:both|each|jointly)$/.test(lowerAt(passage, last)))
    return { from: source.from, to: last };
  const tail = passage.lower.slice(Math.max(source.from + 1, source.to - 4), source.to).join(" ");
  if (tail === "on the other hand") return { from: source.from, to: source.to - 4 };
  const whole = withoutAside(passage, source);
  return whole.to < source.to ? whole : undefined;
};

/** "|Lee|, meanwhile, called on": `source` without the adverb behind its comma. */
export function withoutAside(passage: Passage, source: TokenRange): TokenRange {
  const last = source.to - 1;
  const isAside =
    passage.words[last - 1] === "," && /^(?:meanwhile|however|though|too|also)$/.test(lowerAt(passage, last));
  return isAside && last - 1 > source.from ? { from: source.from, to: last - 1 } : source;
}

/** "|The Senator| while being re-examined by his lawyer, said": what happens meanwhile, where the first comma was left out. */
export const beforeMeanwhile: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  for (let i = source.from + 1; i < source.to - 1; i++) {
    if (passage.words[i] === "," || passage.stretch[i] !== 0) return undefined;
    if (passage.lower[i] === "while" && /ing$/.test(lowerAt(passage, i + 1))) return { from: source.from, to: i };
  }
  return undefined;
};

/** 'yelled |3-year-old Kingston| as an officer drove by', "said |Texas coach Gail Lee| after the win": when somebody said it. */
export const beforeWhenSaid: SourceRule = (passage, cue, source) => {
  if (!source || source.from !== cue.to) return undefined;
  for (let i = source.from + 1; i < source.to - 1; i++) {
    if (passage.stretch[i] !== 0 || /^(?:who|which|that)$/.test(lowerAt(passage, i))) return undefined;
    const isPause = passage.words[i] === ",";
    const word = lowerAt(passage, isPause ? i + 1 : i);
    // "Sue Lee, 46, after leaving mass"
    if (isPause && /^(?:after|before|while)$/.test(word) && /ing$/.test(lowerAt(passage, i + 2)))
      return { from: source.from, to: i };
    if (isPause && /^\d+$/.test(word)) continue;
    if (isPause) return undefined;
    if (passage.name[i - 1] === PERSON && (word === "post" || DAY.test(word))) return { from: source.from, to: i };
    // "argued the British woman with her finger pointed at her cheek"; but "a Democrat familiar with his remarks"
    if (word === "with" && /^(?:his|her|their)$/.test(lowerAt(passage, i + 1)) && passage.lower[i - 1] !== "familiar")
      return { from: source.from, to: i };
    // "said actress Mercy Lee in her tribute"
    if (passage.name[i - 1] === PERSON && word === "in" && /^(?:his|her|their)$/.test(lowerAt(passage, i + 1)))
      return { from: source.from, to: i };
    if (!/^(?:after|before|as|amid|following|when|while|during)$/.test(word)) continue;
    // "as president", "before the committee on trade"
    const isClause = /^(?:the|an?|he|she|they|his|her|their)$/.test(lowerAt(passage, i + 1));
    return isClause && isCapitalized(passage, i - 1) ? { from: source.from, to: i } : undefined;
  }
  return undefined;
};

const DAY = /^(?:yesterday|today|tonight)$/;

/** "said |General Sergei Lee| to Russian news agencies": whom it was said to. */
export const beforeHearers: SourceRule = (passage, cue, source) => {
  if (!source || source.from !== cue.to || !isSaying(passage, cue.to - 1)) return undefined;
  for (let i = source.from + 1; i < source.to - 1 && passage.words[i] !== ","; i++)
    if (passage.lower[i] === "to" && passage.name[i - 1] === PERSON && passage.name[i + 1] !== PERSON)
      return { from: source.from, to: i };
  return undefined;
};

/** "|Writer Daniel James| interviewed Archie Roach numerous times and described": the first of two verbs, and what it governs. */
export const beforeFirstVerb: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from) return undefined;
  const joins = cue.from - 1;
  const isJoined = /^(?:and|but)$/.test(lowerAt(passage, joins)) || lowerAt(passage, source.to - 1) === "and";
  if (!isJoined || joins - source.to > LONGEST_BETWEEN) return undefined;
  for (let i = source.from + 1; i < source.to; i++) {
    const word = lowerAt(passage, i);
    if (passage.stretch[i] !== 0 || word === "," || RELATIVE_PRONOUNS.has(word) || SUBORDINATORS.has(word))
      return undefined;
    // "James interviewed Archie", whatever it was read as; but "the armed Hamas member".
    const hasObject = /ed$/.test(word) && passage.name[i - 1] !== 0 && isCapitalized(passage, i + 1);
    const isVerb = isFiniteVerb(passage, i) || (hasObject && !isCapitalized(passage, i));
    if (isVerb && passage.name[i] === 0) return { from: source.from, to: i };
  }
  return undefined;
};

/** Most words between a source that was taken too far and the verb that reports. */
const LONGEST_BETWEEN = 8;
