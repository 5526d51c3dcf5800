/** Letters that stand for an office, which a tagger takes for a body: "the DSP said", where a deputy superintendent of police is named. */
import { isTitleWord } from "../../../lexicon/titles.ts";
import { initialsOf } from "../organisations/acronyms.ts";

/** Offices that the police, courts and cabinets of many countries put in short, with the words that stand in the article as well. */
const OFFICES: readonly (readonly [short: RegExp, full: RegExp])[] = [
  [/\bDSP\b/, /\b[Dd]eputy [Ss]uperintendent/],
  [/\bSSP\b/, /\b[Ss]enior [Ss]uperintendent/],
  [/\bASP\b/, /\b[Aa]ssistant [Ss]uperintendent/],
  [/\bIGP\b/, /\b[Ii]nspector[ -][Gg]eneral/],
  [/\bDIG\b/, /\b[Dd]eputy [Ii]nspector[ -][Gg]eneral/],
  [/\bAIG\b/, /\b[Aa]ssistant [Ii]nspector[ -][Gg]eneral/],
  [/\bDCP\b/, /\b[Dd]eputy [Cc]ommissioner/],
  [/\bAC\b/, /\b[Aa]ssistant [Cc]ommissioner/],
  [/\bADC\b/, /\b[Aa]dditional [Dd]eputy [Cc]ommissioner/],
  [/\bACP\b/, /\b[Aa]ssistant [Cc]ommissioner/],
  [/\bSHO\b/, /\b[Ss]tation [Hh]ouse [Oo]fficer|\b[Pp]olice [Ss]tation/],
  [/\bDPO\b/, /\b(?:[Dd]ivisional|[Dd]istrict) [Pp]olice [Oo]fficer/],
  [/\bCJ[IP]?\b/, /\b[Cc]hief [Jj]ustice/],
  [/\bAGP?\b/, /\b[Aa]ttorney[ -][Gg]eneral/],
  [/\bCM\b/, /\b[Cc]hief [Mm]inister/],
];

const IN_BRACKETS = /\((\p{Lu}{2,5})\)/gu;
/** Characters of what stands before the brackets. */
const LONGEST = 60;

/** The letters in `text` that are an office: those it explains in brackets, "Attorney General for Pakistan (AGP)", and well-known ones that it has in full. */
export function officesInShort(text: string): ReadonlySet<string> {
  const offices = new Set<string>();
  for (const [short, full] of OFFICES) {
    const letters = short.exec(text)?.[0];
    if (letters !== undefined && full.test(text)) offices.add(letters);
  }
  for (const match of text.matchAll(IN_BRACKETS)) {
    const letters = match[1] ?? "";
    const words = text
      .slice(Math.max(0, match.index - LONGEST), match.index)
      .trimEnd()
      .split(/\s+/);
    for (let first = words.length - 2; first >= Math.max(0, words.length - letters.length - 2); first--) {
      const phrase = words.slice(first);
      if (initialsOf(phrase.join(" ")).includes(letters) && isOffice(phrase)) offices.add(letters);
    }
  }
  return offices;
}

/** "Attorney General for Pakistan": whether the last word before "of" or "for" is what somebody is. */
function isOffice(words: readonly string[]): boolean {
  const link = words.findIndex((word) => /^(?:of|for)$/.test(word));
  const head = words[(link < 0 ? words.length : link) - 1] ?? "";
  return isTitleWord(head);
}
