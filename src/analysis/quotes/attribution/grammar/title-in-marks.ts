/** "The report, “Roads to Nowhere”, says the bridge is old": a title in marks beside the noun that it belongs to. */
import type { TokenRange } from "../../../../document/span.ts";
import type { Passage, PassageStretch } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import { partSet } from "./part-sets.ts";
import { isFiniteReport } from "./phrase-words.ts";

/** Most words of the noun in front of its title. */
const LONGEST_NOUN = 6;
const NOMINAL: Uint8Array = partSet(["NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD", "PRP$", "POS"]);

/** The verb behind such a title in the sentence `frame`; undefined where the marks are no title of its subject. */
export function verbBehindTitle(
  passage: Passage,
  frame: TokenRange,
  { inner, outer }: PassageStretch,
): number | undefined {
  const comma = outer.from - 1;
  if (comma <= frame.from || comma - frame.from > LONGEST_NOUN || passage.words[comma] !== ",") return undefined;
  for (let i = frame.from; i < comma; i++)
    if (isPunctuation(passage, i) || NOMINAL[passage.parts[i] ?? 0] !== 1 || passage.stretch[i] !== 0) return undefined;
  const isClosed = passage.words[inner.to - 1] === "," || passage.words[outer.to] === ",";
  const verb = passage.words[outer.to] === "," ? outer.to + 1 : outer.to;
  return isClosed && isFiniteReport(passage, verb) && verb + 3 < frame.to ? verb : undefined;
}
