/** Whether a word can open a role behind a name: "Abe, prime minister of Japan". */
import { ROLE_MODIFIERS } from "../../lexicon/titles.ts";
import { irregularLemma } from "../../lexicon/verb-lemma.ts";

export function opensRole(word: string): boolean {
  // "Odom, 51, hugged his mother"
  if (/^\p{Ll}{3,}ed$/u.test(word)) return ROLE_MODIFIERS.has(word);
  // "Oyelaran, 52, wept as the foreman read out the verdicts"
  if (irregularLemma(word) !== undefined) return false;
  // "Deshmukh was himself minister", "his manager, Corey Lewandowski, and his spokeswoman, Hope Hicks", "not the first candidate"
  return !/^(?:him|her|them)sel(?:f|ves)$|^(?:and|but|or|not)$/.test(word);
}
