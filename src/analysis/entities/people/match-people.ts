/** Whether two names are names of one person. */
import { FAMILY_FIRST } from "../../../lexicon/family-names.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { sharesNickname } from "../../../lexicon/nicknames.ts";
import { PARTICLES, SUFFIXES } from "../../../lexicon/titles.ts";
import { differsByOne } from "./edit-distance.ts";

/** The words of a name without "Jr." and the like. */
export function coreWords(words: readonly string[]): readonly string[] {
  const core = words.filter((word, index) => index === 0 || !SUFFIXES.has(word));
  return core.length === words.length ? words : core;
}

/** Whether `short`, of two words or more, can be a form of the name `long`, of at least as many words. Both as `coreWords`. */
export function isSamePerson(short: readonly string[], long: readonly string[]): boolean {
  if (short.join("") === long.join("")) return true;
  if (isDoubleName(short, long) || isDoubleName(long, short)) return true;
  const [gluedShort, gluedLong] = [withServants(short), withServants(long)];
  if (gluedShort !== short || gluedLong !== long)
    if (gluedShort.length > 1 && gluedLong.length >= gluedShort.length && isSamePerson(gluedShort, gluedLong))
      return true;
  if (short.length === long.length && [...short].sort().join(" ") === [...long].sort().join(" ")) return true;
  if (isSubsequence(short, long)) return true;
  if (short.length === 2 && long.length === 2 && short[0] === long[0] && FAMILY_FIRST.has(short[0] ?? ""))
    return romanised(short[1] ?? "") === romanised(long[1] ?? "") || isVariant(short[1] ?? "", long[1] ?? "");
  const [givenA = "", familyA = ""] = [short[0], short.at(-1)];
  const [givenB = "", familyB = ""] = [long[0], long.at(-1)];
  const sameFamily = familyA === familyB;
  // "Sainabou Mbye" and "Sainabou Mbaye"
  const nearFamily =
    !sameFamily &&
    (isVariant(familyA, familyB) ||
      (givenA.length > 4 &&
        familyA.length > 3 &&
        familyB.length > 3 &&
        familyA[0] === familyB[0] &&
        familyA.at(-1) === familyB.at(-1) &&
        differsByOne(familyA, familyB)));
  if (!sameFamily && !nearFamily) return false;
  if (givenA === givenB) return middlesAgree(short, long);
  if (nearFamily) return false;
  if (isInitialOf(givenA, givenB) || isInitialOf(givenB, givenA) || sharesNickname(givenA, givenB))
    return middlesAgree(short, long);
  // "Maria" and "Mario" are two people, "Mohamed" and "Mohammed" one.
  return isVariant(givenA, givenB) && genderOfName(givenA) === genderOfName(givenB) && middlesAgree(short, long);
}

/** "Fraser Pryce" is Shelly-Ann Fraser-Pryce; "Abu Laban" may be any of the family. */
function isDoubleName(family: readonly string[], whole: readonly string[]): boolean {
  if (family.length !== 2 || whole.length < 2 || PARTICLES.has(family[0] ?? "")) return false;
  return whole.at(-1) === family.join("");
}

/** "George W. Bush" is not "George H. W. Bush": initials and middle names must not contradict one another. */
function middlesAgree(short: readonly string[], long: readonly string[]): boolean {
  const inner = long.slice(1, -1);
  const taken = short.slice(1, -1).filter((word) => !PARTICLES.has(word));
  if (taken.length === 0 || inner.length === 0) return true;
  return taken.every((word) =>
    inner.some(
      (other) => other === word || isInitialOf(word, other) || isInitialOf(other, word) || isVariant(word, other),
    ),
  );
}

/** "beomkye" and "bumgye" alike: Korean given names have as many spellings as newspapers have rules. */
function romanised(given: string): string {
  return given
    .replace(/ch/g, "j")
    .replace(/[kdpl]/g, (letter) => ({ k: "g", d: "t", p: "b", l: "r" })[letter] ?? letter)
    .replace(/eo|eu|oo|uh|ou|o/g, "u")
    .replace(/ae|ai|ea/g, "e")
    .replace(/ee|yi/g, "i");
}

/** "Abdel Aziz" as "Abdelaziz": servant of whom is one name, however it is written. */
export function withServants(words: readonly string[]): readonly string[] {
  if (!words.some((word, index) => index + 1 < words.length && SERVANT.test(word))) return words;
  const glued: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (SERVANT.test(word) && index + 1 < words.length) glued.push(`${word}${words[++index] ?? ""}`);
    else glued.push(word);
  }
  return glued;
}

const SERVANT = /^abd[eu]?[lr]?$/;

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 1 && name.startsWith(initial);
}

/** Two spellings of a name: one letter apart, in a word long enough for that to be no chance; "el-Sisi" and "al-Sisi". */
function isVariant(one: string, other: string): boolean {
  if (
    one.length > 4 &&
    one.length === other.length &&
    /^[ae]l/.test(one) &&
    /^[ae]l/.test(other) &&
    one.slice(1) === other.slice(1)
  )
    return true;
  return one.length >= 5 && other.length >= 5 && one[0] === other[0] && differsByOne(one, other);
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let next = 0;
  for (const word of long) if (next < short.length && short[next] === word) next++;
  return next === short.length;
}
