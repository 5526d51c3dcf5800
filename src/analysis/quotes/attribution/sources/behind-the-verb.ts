/** Who stands behind the verb: "fumed Hanley", "But, says Axel Stein, …". */

import { isSaying } from "../grammar/phrase-words.ts";
import { clauseSubject } from "../grammar/source-phrase.ts";
import { frameAt, lowerAt, PERSON, wordAt } from "../passage.ts";
import type { SourceRule } from "./source-rule.ts";

/** '"It was a penalty," fumed Hanley': the name behind the verb, taken for a part of it. */
export const insideCue: SourceRule = (passage, cue, source) => {
  if (source && (source.from <= cue.from || source.to !== cue.to)) return undefined;
  if (cue.to - cue.from < 2 || passage.name[cue.to - 1] !== PERSON) return undefined;
  let from = cue.to;
  while (from > cue.from + 1 && passage.name[from - 1] === PERSON) from--;
  return { from, to: cue.to };
};

/** "A person familiar with the fund’s |thinking said|": what is owned right before is no part of the verb. */
export const ownedInCue: SourceRule = (passage, cue, source) => {
  if (cue.to - cue.from < 2 || source?.to !== cue.from || !/^['’]s?$/.test(wordAt(passage, cue.from - 1)))
    return undefined;
  // "Trump's |false claims|" is a noun.
  const isPast = passage.lexemes[cue.from + 1]?.reporting?.forms.has("past") === true;
  return isPast ? { from: source.from, to: cue.from + 1 } : undefined;
};

/** "Senior Labour |figures privately fear|": those who fear it. */
export const peopleInCue: SourceRule = (passage, cue, source) => {
  if (!source || cue.to - cue.from < 2 || source.to !== cue.from) return undefined;
  const people = lowerAt(passage, cue.from);
  // "North Yorkshire |centenarians today congratulated|"
  const isBeforeDay = /^\p{Ll}{4,}s$/u.test(people) && /^(?:today|yesterday)$/.test(lowerAt(passage, cue.from + 1));
  return PEOPLE.test(people) || isBeforeDay ? { from: source.from, to: cue.from + 1 } : undefined;
};

const PEOPLE =
  /^(?:figures|officials|sources|insiders|aides|advisers|allies|critics|members|mps|lawmakers|leaders|analysts|experts|supporters|voters|bosses|chiefs|campaigners|residents|parents|workers|farmers|teachers|doctors|nurses|scientists|researchers|ministers|councillors|activists|ruling|spokesman|spokeswoman|spokesperson)$/;

/** "But, says Axel Stein, “…”", '"…," explains Cesar.': the name right behind a verb that has no other subject. */
export const behindVerb: SourceRule = (passage, cue, source) => {
  // "Owing to their castes, said Salve, “…": what ends at the comma before the verb may be no subject.
  const isFronted = source !== undefined && source.to === cue.from - 1 && passage.words[source.to] === ",";
  if ((source && !isFronted) || !isSaying(passage, cue.to - 1)) return undefined;
  const isFirst = frameAt(passage, cue.from).from === cue.from;
  if (!isFirst && passage.words[cue.from - 1] !== "," && passage.mark[cue.from - 1] !== 2) return undefined;
  let to = cue.to;
  while (passage.name[to] === PERSON && passage.stretch[to] === 0) to++;
  if (isFronted && (passage.words[to] !== "," || passage.mark[to + 1] !== 1)) return undefined;
  return to > cue.to && /^[,:.]$/.test(wordAt(passage, to)) ? { from: cue.to, to } : undefined;
};

/** "Adeyemi, who could not attend, wrote in |a letter| that lights …": who wrote it, not what it stands in. */
export const notWhereItStands: SourceRule = (passage, cue, source) => {
  if (source?.from !== cue.to + 1 || lowerAt(passage, cue.to) !== "in" || !isSaying(passage, cue.to - 1))
    return undefined;
  return clauseSubject(passage, frameAt(passage, cue.from).from, cue.from);
};
