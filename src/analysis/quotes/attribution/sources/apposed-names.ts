/** Names that a source has lost in front of their description: "Maab Esam, |a participant| said", "Antony Walker, |deputy CEO of Tech UK| said". */
import type { TokenRange } from "../../../../document/span.ts";
import { isAdverb } from "../../../../lexicon/clause-words.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { isCapitalized } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage, PERSON } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import type { SourceRule } from "./source-rule.ts";

/** "Maab Esam, |a participant| said", "…, Antony Walker, |deputy CEO of Tech UK| said": a name before its description, whose second comma was left out. */
export const nameBeforeRole: SourceRule = (passage, cue, source) => {
  if (!source || passage.words[source.from - 1] !== ",") return undefined;
  if (source.to !== cue.from && !(source.to === cue.from - 1 && passage.words[source.to] === ",")) return undefined;
  const name = nameBefore(passage, source.from - 1) ?? relativeBefore(passage, source.from - 1);
  // "It was closed and James Pestell, a spokesperson for the university confirmed"
  const joiner = lowerAt(passage, (name?.from ?? 0) - 1);
  const opener = lowerAt(passage, source.from);
  const isJoined = joiner === "," || (/^(?:and|but)$/.test(joiner) && (/^an?$/.test(opener) || isRoleNoun(opener)));
  if (!name || !(isFirst(passage, name.from) || isJoined)) return undefined;
  if (/^an?$/.test(lowerAt(passage, source.from)) && isFirst(passage, name.from))
    return { from: name.from, to: source.to };
  // "Ann Lee, the minister said, was ill": her report, put into the sentence about somebody else.
  if (passage.words[cue.to] === "," || !isRole(passage, source)) return undefined;
  return { from: name.from, to: source.to };
};

/** "Richard Lee, who is also the chairman and |local legislator| expressed doubts": the same with a clause. */
export const nameBeforeWho: SourceRule = (passage, cue, source) => {
  if (!source || source.to !== cue.from || !isRole(passage, source)) return undefined;
  for (let who = source.from - 1; who > source.from - LONGEST_CLAUSE; who--) {
    if (passage.stretch[who] !== 0 || isPunctuation(passage, who)) return undefined;
    if (passage.lower[who] !== "who") continue;
    if (passage.words[who - 1] !== "," || !/^(?:is|was)$/.test(lowerAt(passage, who + 1))) return undefined;
    const name = nameBefore(passage, who - 1);
    return name && isFirst(passage, name.from) ? { from: name.from, to: source.to } : undefined;
  }
  return undefined;
};

const LONGEST_CLAUSE = 14;

/** The name of somebody, with its title, that ends at the comma `comma`. */
function nameBefore(passage: Passage, comma: number): TokenRange | undefined {
  const { from } = frameAt(passage, comma);
  let start = comma;
  while (start > from && passage.name[start - 1] === PERSON) start--;
  if (start === comma) return undefined;
  while (start > from && isCapitalized(passage, start - 1) && isTitle(lowerAt(passage, start - 1))) start--;
  return { from: start, to: comma };
}

/** "Her father, |a farmer, whose land is there| says": a description at the start of a sentence. */
function relativeBefore(passage: Passage, comma: number): TokenRange | undefined {
  const { from } = frameAt(passage, comma);
  if (comma - from > 3 || comma - from < 2 || !/^(?:his|her|their|my)$/.test(lowerAt(passage, from))) return undefined;
  return nounClass(lowerAt(passage, comma - 1), isRoleNoun) === "person" ? { from, to: comma } : undefined;
}

const isTitle = (word: string): boolean =>
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|rev|president|minister|senator|councillor|judge|justice)$/.test(word);

/** Whether a sentence begins with word `from`, or with an adverb before it: "Earlier Ruslan Lee". */
function isFirst(passage: Passage, from: number): boolean {
  const { from: start } = frameAt(passage, from);
  if (from === start) return true;
  return (
    from === start + 1 && (isAdverb(lowerAt(passage, start)) || /^(?:earlier|later)$/.test(lowerAt(passage, start)))
  );
}

/** Whether a description has the noun of a role before its first preposition. */
function isRole(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (passage.name[i] === PERSON || isPunctuation(passage, i)) return false;
    if (isRoleNoun(lowerAt(passage, i))) return true;
  }
  return false;
}
