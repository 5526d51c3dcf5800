/** Names right behind the body that an office belongs to: the preposition before it governs the body, not the name. */
import type { TokenRange } from "../../../../document/span.ts";
import { DETERMINERS } from "../../../../lexicon/clause-words.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun, isTitleWord } from "../../../../lexicon/titles.ts";
import { type Scene, wordAt } from "../scene.ts";

/** "President of the Federation Patricio Santibáñez": a body in capitals, no title of the person, ends the phrase before the name. */
export function followsBody(scene: Scene, from: number, range: TokenRange): boolean {
  const before = wordAt(scene, from - 1);
  return (
    from - 1 > range.from &&
    /^\p{Lu}\p{Ll}/u.test(before) &&
    !isTitleWord(before.toLowerCase()) &&
    !isRoleNoun(before.toLowerCase()) &&
    !/^\p{Lu}/u.test(wordAt(scene, from - 3)) &&
    wordAt(scene, from - 2) === "the"
  );
}

/** "Cabinet member for waste Andrea Pellegram", "director of football Paul Mitchell": a name right behind what an office is for. */
export function followsPortfolio(scene: Scene, { from }: TokenRange, range: TokenRange): boolean {
  for (let i = from - 1; i > Math.max(range.from, from - LONGEST_PORTFOLIO); i--) {
    const word = wordAt(scene, i);
    if (word === "of" || word === "for") return i < from - 1 && HOLDS.test(wordAt(scene, i - 1).toLowerCase());
    // "a member of singer Ann Lee": somebody again
    if (!/^(?:\p{Ll}[\p{L}-]+|and)$/u.test(word) || DETERMINERS.has(word) || isRoleNoun(word)) return false;
  }
  return false;
}

const LONGEST_PORTFOLIO = 7;
const HOLDS =
  /^(?:member|minister|secretary|spokes(?:man|woman|person)|director|head|chief|commissioner|chair|vice-president|professor|lecturer|manager|officer|lead|editor)$/;

/** "Counsel to the inquiry Hugo Keith", "the head of the charity Ann Lee": a full name right behind a body in small letters. */
export function followsHearing(scene: Scene, { from, to }: TokenRange): boolean {
  const body = wordAt(scene, from - 1);
  const isBody = /^(?:inquiry|inquest|hearing|tribunal)$/.test(body) || nounClass(body, isRoleNoun) === "group";
  return to - from > 1 && /^\p{Ll}/u.test(body) && isBody && DETERMINERS.has(wordAt(scene, from - 2).toLowerCase());
}
