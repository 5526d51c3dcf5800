/** 'And this is from Nigel Farage, the Reform leader, on X.', "Here's what Mayor Wu had to say.": whose words the next paragraph has. */
import type { TokenRange } from "../../../../document/span.ts";
import { phraseEnd } from "../grammar/noun-phrase.ts";
import { lowerAt, type Passage, PERSON } from "../passage.ts";

/** Most words of a name with what stands before it. */
const LONGEST_NAME = 8;

/** Whose words the sentence `frame` says are to come; undefined where it says nothing of the kind of somebody by name. */
export function presentedBy(passage: Passage, frame: TokenRange): TokenRange | undefined {
  const first = /^(?:and|but|now|so)$/.test(lowerAt(passage, frame.from)) ? frame.from + 1 : frame.from;
  if (!/^(?:this|here|these)$/.test(lowerAt(passage, first)) || passage.stretch[first] !== 0) return undefined;
  if (!/^(?:is|are|['’]s|was|comes)$/.test(lowerAt(passage, first + 1))) return undefined;
  const link = lowerAt(passage, first + 2);
  if (link !== "from" && link !== "what" && link !== "how") return undefined;
  const from = first + 3;
  const limit = Math.min(frame.to, from + LONGEST_NAME);
  let name = from;
  while (name < limit && passage.name[name] !== PERSON) name++;
  let to = name;
  while (to < frame.to && passage.name[to] === PERSON) to++;
  if (to === name) return undefined;
  if (link === "from") return { from, to: Math.max(to, phraseEnd(passage, from, frame.to)) };
  return /^(?:had|has|said|says|told|tells|wrote|posted|put|responded|reacted)$/.test(lowerAt(passage, to))
    ? { from, to }
    : undefined;
}
