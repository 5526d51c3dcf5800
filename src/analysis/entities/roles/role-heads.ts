/** Words that head a role, "minister" and its like. */
import { HONORIFICS, isTitleWord, ROLE_NOUNS } from "../../../lexicon/titles.ts";

const NO_HEADS = new Set(["deputy", "vice", "rear", "former", "acting", "interim", "crown", "rt"]);

/** Ranks in short that are no titles everywhere: "SP Singh" may have them as initials. */
const SHORT_RANKS: ReadonlySet<string> = new Set("sp sho asi psi asp dig aig igp dpo cs dg".split(" "));

/** Whether a word in small letters heads a role, titles in short included. An "official" is one beside a name only: alone it is anybody. */
export function isRole(word: string): boolean {
  const plain = word.replace(/\.$/, "");
  return (
    plain === "official" ||
    ROLE_NOUNS.has(plain) ||
    SHORT_RANKS.has(plain) ||
    (isTitleWord(plain) && !HONORIFICS.has(plain) && !NO_HEADS.has(plain))
  );
}

/** "her |father, Ned": whether a word as printed is no form of address but what somebody is. */
export function isCommonRole(printed: string): boolean {
  return ROLE_NOUNS.has(printed) && /^\p{Ll}/u.test(printed);
}

/** Whether "official" before `word` says what kind of thing that is. */
export function isNounAhead(word: string): boolean {
  return (
    /^\p{Ll}{3,}$/u.test(word) && !/ing$|^(?:with|from|for|who|that|during|under|responsible|and|told|said)$/.test(word)
  );
}
