/** Lines that say where and when an article was printed: "Manila Courier, 12 November 2024", "AFP | Aug 18, 2017". */
import { letterPattern } from "../../lexicon/letter-pattern.ts";
import { MEDIA_WORDS } from "../../lexicon/name-words.ts";
import { isDateLine } from "./date-line.ts";

const LONGEST = 100;
const PARTED = letterPattern("^(?<first>[^|·•,–—-]{2,40}?)(?:\\s*[|·•,]|\\s+[–—-])\\s*(?<rest>.+)$");
const PARTED_BEFORE_LAST = letterPattern(
  "^(?<rest>[^|·•]{8,60}?)(?:\\s?[|·•]|\\s[/–—-])\\s*(?<last>[^|·•,–—\\d]{2,40})$",
);
/** Each word with a capital, or one of the small words of names. */
const NAME = letterPattern("^(?:(?:\\p{Lu}[\\p{L}\\p{M}.&'’]*|of|the|and|for|de|la|del|al)(?:[\\s-]|$)){1,6}$");
/** Words of the names of outlets beside `MEDIA_WORDS`, which also name other things. */
const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `courier observer chronicle independent mail mirror express standard sun echo citizen monitor nation review reporter record register sentinel
  bulletin dispatch globe inquirer examiner today weekly online agency wire reuters xinhua bloomberg politico axios dawn vanguard punch`.split(
    /\s+/,
  ),
);

/** The outlet that a line names beside a date, and nothing else; undefined for any other line. */
export function readSourceLine(line: string): string | undefined {
  if (line.length > LONGEST || !/(?:19|20)\d\d/.test(line)) return undefined;
  const front = PARTED.exec(line)?.groups;
  const back = PARTED_BEFORE_LAST.exec(line)?.groups;
  for (const [name, rest] of [
    [front?.["first"], front?.["rest"]],
    [back?.["last"], back?.["rest"]],
  ]) {
    if (name !== undefined && rest !== undefined && isOutlet(name) && isDateLine(rest)) return name.trim();
  }
  return undefined;
}

// "Political correspondent, BBC News", "BBC News, Bristol", "Associated Press Writer"
const AFFILIATION = letterPattern(
  "^(?:(?:\\p{L}+\\s){0,3}(?:correspondent|reporter|editor|writer),?\\s)?(?<outlet>[^,]{2,40}?)(?:,?\\s(?:staff\\s)?(?:correspondent|reporter|writer)s?)?(?:,\\s\\p{Lu}[\\p{L}., ]{1,24})?$",
  "iu",
);

/** The outlet that a line names with the writer's post or place and nothing else, as below a byline; undefined for any other line. */
export function readOutlet(line: string): string | undefined {
  const outlet = line.length <= LONGEST ? AFFILIATION.exec(line)?.groups?.["outlet"] : undefined;
  return outlet !== undefined && isOutlet(outlet) ? outlet : undefined;
}

function isOutlet(name: string): boolean {
  const plain = name.trim();
  if (!NAME.test(plain)) return false;
  const words = plain.toLowerCase().split(/[\s-]+/);
  return (
    /^(?:[A-Z]{2,6}$|(?:BBC|CNN|ITV|ABC|CBS|NBC|CBC|NPR|PBS|AFP)\s)/.test(plain) ||
    words.some((word) => MEDIA_WORDS.has(word) || OUTLET_WORDS.has(word))
  );
}
