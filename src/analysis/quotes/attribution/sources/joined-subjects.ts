/** Subjects of two that a source has the second of, and what belongs to a name in front of it: "the ministry and |the bank|", "PM |Imran Khan|". */
import { DETERMINERS, RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { OBJECT, phraseEnd } from "../grammar/noun-phrase.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { subjectBefore } from "../grammar/source-phrase.ts";
import { frameAt, lowerAt, type Passage, PERSON, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { commaBehind } from "../rules/reported-clause.ts";
import type { SourceRule } from "./source-rule.ts";

/** Most words of the first of two. */
const LONGEST_FIRST = 6;
const NOMINAL: Uint8Array = partSet(["NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD", "VBN", "PRP$", "POS"]);

/** "after the Energy Ministry and |the central bank| agreed", "as distraught and |angry relatives| pleaded": both, where their clause begins in front of them. */
export const withTheFirst: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || passage.lower[source.from - 1] !== "and") return undefined;
  if (RELATIVE_PRONOUNS.has(lowerAt(passage, source.from))) return undefined;
  const { from } = frameAt(passage, cue.from);
  let start = source.from - 1;
  while (start > from && source.from - start <= LONGEST_FIRST && isNominal(passage, start - 1)) start--;
  if (start === source.from - 1) return undefined;
  const opener = lowerAt(passage, start - 1);
  // "with champion Hellen Lee and |Tom Roe| promising a battle", but not "with his theme and |his| call"
  if (opener === "with" && !/ing$/.test(lowerAt(passage, cue.from))) return undefined;
  return start > from &&
    /^(?:after|as|when|while|because|since|if|although|though|that|before|until|with)$/.test(opener) &&
    passage.stretch[start - 1] === 0
    ? { from: start, to: source.to }
    : undefined;
};

function isNominal(passage: Passage, i: number): boolean {
  return (
    passage.stretch[i] === 0 &&
    !isPunctuation(passage, i) &&
    !isFiniteVerb(passage, i) &&
    NOMINAL[passage.parts[i] ?? 0] === 1
  );
}

/** "PM |Imran Khan| claimed", "Prof |MacGregor| said": the office or the title in short, in front of the name. */
export const withShortOffice: SourceRule = (passage, cue, source) => {
  if (!source || source.to > cue.from || passage.name[source.from] !== PERSON || passage.stretch[source.from - 1] !== 0)
    return undefined;
  return /^(?:PM|CM|MP|MLA|DCM|FM|Premier|Chancellor|Prof|Cllr|Sgt|Insp|Supt|Rev)$/.test(
    wordAt(passage, source.from - 1),
  )
    ? { from: source.from - 1, to: source.to }
    : undefined;
};

/** "|Oyeyemi|, who confirmed it to |our correspondent| said": whom it was told to; the comma was forgotten. */
export const behindHearer: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || passage.lower[source.from - 1] !== "to") return undefined;
  for (let who = source.from - 2; who > source.from - LONGEST_FIRST; who--) {
    if (passage.stretch[who] !== 0 || passage.words[who] === ",") return undefined;
    if (passage.lower[who] !== "who" || passage.words[who - 1] !== ",") continue;
    return subjectBefore(passage, who - 1, frameAt(passage, cue.from).from);
  }
  return undefined;
};

/** "|a lawmaker leading the inquiry| who had", "who had begun |to ask": a clause that was begun. */
export const beforeWhoHad: SourceRule = (passage, _, source) => {
  if (!source) return undefined;
  const isCut = lowerAt(passage, source.to) === "to";
  const who = passage.lower[source.to - 3] === "who" && isCut ? source.to - 3 : source.to - 2;
  if (who <= source.from || passage.lower[who] !== "who") return undefined;
  return /^(?:had|has|have|was|were|is)$/.test(lowerAt(passage, who + 1)) ? { from: source.from, to: who } : undefined;
};

/** "Local hoteliers, |travel agents and promoters| believe": the first of three, with which the sentence begins. */
export const wholeList: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || passage.words[source.from - 1] !== ",") return undefined;
  if (!passage.lower.slice(source.from, source.to).includes("and") || !/s$/.test(lowerAt(passage, source.to - 1)))
    return undefined;
  const { from } = frameAt(passage, cue.from);
  const comma = source.from - 1;
  if (comma - from < 1 || comma - from > 3 || PLURAL[passage.parts[comma - 1] ?? 0] !== 1) return undefined;
  for (let i = from; i < source.to; i++)
    if (passage.name[i] === PERSON || passage.stretch[i] !== 0 || DETERMINERS.has(lowerAt(passage, i)))
      return undefined;
  for (let i = from; i < comma; i++) if (!isNominal(passage, i)) return undefined;
  return { from, to: source.to };
};

const PLURAL: Uint8Array = partSet(["NNS"]);

/** "governments such as |Australia and New Zealand| warned": those whom the names stand for. */
export const withSuchAs: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from) return undefined;
  if (lowerAt(passage, source.from - 1) !== "as" || lowerAt(passage, source.from - 2) !== "such") return undefined;
  if (passage.name[source.from] === 0) return undefined;
  const floor = Math.max(frameAt(passage, cue.from).from, source.from - 2 - LONGEST_FIRST);
  const such = source.from - 2;
  let start = such;
  while (start > floor && isNominal(passage, start - 1)) start--;
  return start < such ? { from: start, to: source.to } : undefined;
};

/** "According to |a report by Detective Ted Lee|, of the County Sheriff’s Office, Deputy Mark was called", "to |Ian Lee|, coordinator at Westminster House, her method was", "to |the paper|, which was written in May, prices fell": where he is from, or who or what it is, up to the next comma. */
export const withWhereFrom: SourceRule = (passage, cue, source, content) => {
  const [first] = content;
  if (!source || !first || passage.lower[cue.from] !== "according" || first.from <= source.to) return undefined;
  const at = source.to + 1;
  const isRelative = /^(?:which|who)$/.test(lowerAt(passage, at));
  if (passage.words[source.to] !== "," || !(isRelative || tellsWho(passage, at))) return undefined;
  for (let i = at + 1; i < Math.min(first.to - 2, at + LONGEST_PLACE); i++) {
    if (passage.stretch[i] !== 0 || (isFiniteVerb(passage, i) && !isRelative)) return undefined;
    if (passage.words[i] === ",") return { from: source.from, to: i };
  }
  return undefined;
};

const LONGEST_PLACE = 12;

/** "of the office", "activities coordinator at the house": a place, or a role without an article. */
function tellsWho(passage: Passage, from: number): boolean {
  if (/^(?:of|from|at|with)$/.test(lowerAt(passage, from))) return true;
  for (let i = from; i < from + 3 && isNominal(passage, i) && !DETERMINERS.has(lowerAt(passage, i)); i++)
    if (isRoleNoun(lowerAt(passage, i))) return true;
  return false;
}

/** "According to |the ministry’s document|, which was drafted in May, prices fell": whatever stands behind it. */
export const whomAccording: SourceRule = (passage, cue, source) => {
  if (source || passage.lower[cue.from] !== "according" || passage.lower[cue.to - 1] !== "to") return undefined;
  const { to: limit } = frameAt(passage, cue.from);
  const to = commaBehind(passage, cue.to, limit) ?? phraseEnd(passage, cue.to, limit, OBJECT);
  return to > cue.to ? { from: cue.to, to } : undefined;
};

/** "London, Paris, and |Washington| want a resolution": all names of a list. */
export const wholeNames: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || lowerAt(passage, source.from - 1) !== "and") return undefined;
  const type = passage.name[source.from];
  if (type === undefined || type === 0) return undefined;
  const { from: floor } = frameAt(passage, cue.from);
  let start = source.from - 1;
  if (passage.words[start - 1] === ",") start--;
  let names = 0;
  while (start > floor && passage.name[start - 1] === type) {
    while (start > floor && passage.name[start - 1] === type) start--;
    names++;
    if (passage.words[start - 1] === "," && passage.name[start - 2] === type) start--;
  }
  return names > 1 && start === floor ? { from: start, to: source.to } : undefined;
};

/** "…, an internal investigation by |the city council| found": what it found it with. */
export const withItsStudy: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || lowerAt(passage, source.from - 1) !== "by") return undefined;
  if (passage.lexemes[cue.to - 1]?.reporting?.classes.has("show") !== true) return undefined;
  const study = subjectBefore(passage, source.from - 1, frameAt(passage, cue.from).from);
  if (!study || passage.words[study.from - 1] !== ",") return undefined;
  return nounClass(lowerAt(passage, study.to - 1), isRoleNoun) === "document"
    ? { from: study.from, to: source.to }
    : undefined;
};
