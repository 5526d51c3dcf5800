/** Bylines and credit lines: who wrote it and which agency it comes from. */
import { letterPattern } from "../../lexicon/letter-pattern.ts";

const GIVEN = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const PARTICLE = "(?:de|del|da|do|dos|van|von|der|den|bin|binti|al|el|la|le|of|y|e|ter)";
const PERSON = `${GIVEN}(?:\\s(?:${PARTICLE}\\s){0,2}${GIVEN}){0,4}`;
const PEOPLE = `${PERSON}(?:(?:,|\\s&|,?\\sand)\\s${PERSON}){0,5}`;

// "By Hippolyte Fofack, Chief Economist and Director …", "By Jane Doe and John Roe | AP", "BY JANE DOE"
const BY = letterPattern(
  `^(?:(?:Story|Text|Words|Written|Reported|Posted|Published|Article)\\s)?[Bb][Yy]:?\\s+(${PEOPLE})(?:\\s?[,|(/–—-].{0,140}|\\s?\\.)?$`,
  "u",
);
// "BYLINE: Jane Doe.", as press databases print it
const LABELLED = letterPattern(`^(?:BYLINE|Byline|AUTHOR|Author)S?s?:\\s+(${PEOPLE})\\.?$`, "u");
// "JANE DOE", alone on its line under the title
const SECTION =
  /\b(?:TOP|STOR(?:Y|IES)|NEWS|BRIEFS?|IN|THE|OF|AND|UPDATE|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EDITORIAL|SUMMARY|HIGHLIGHTS?|WATCH|LIVE|VIDEO|PHOTOS?|SPORTS?|WORLD|BUSINESS|POLITICS|FULL|TEXT)\b/;
const CAPITALS = letterPattern(String.raw`^\p{Lu}[\p{Lu}'’.-]+(?:\s\p{Lu}[\p{Lu}'’.-]*){1,3}$`);

// "(Reporting by A; Editing by B)", "Additional reporting by A", "Translated by B". The name is group 1.
const DESK =
  /^[([]?(?:additional |further |with )?(?:reporting|writing|editing|edited|compiled|translated|translation|graphic|research)(?: assistance)? by:?\s(.{2,200})$/i;
// "– Bernama", "(Xinhua)", "AP contributed to this report": an agency alone on its line
const AGENCY =
  /^[–—([-]*\s?(?:AFP|AP|Reuters|Xinhua|Bernama|UPI|PTI|ANI|IANS|EFE|dpa|ANSA|SPA|WAM|KUNA|QNA|Antara|Yonhap|Kyodo|TASS|(?:The )?Associated Press|Agence France-Presse|(?:News )?Agencies)(?:[ /,]+(?:AFP|AP|Reuters|Xinhua|Bernama|Agencies|and agencies|contributed to this (?:report|story)))*\s?[)\]]?\.?$/i;
// "(With input from Xinhua, AFP)", "With inputs from PTI and agencies"
const INPUT = letterPattern(
  String.raw`^(?:[([][Ww]ith (?:inputs?|files?|reporting|additional reporting|agency inputs?) (?:from|by)\s\S.{1,100}[)\]]\.?|With (?:agency )?inputs? from (?:agencies|\p{Lu}[\p{L}&.-]*)(?:(?:,| and|, and)? (?:agencies|\p{Lu}[\p{L}&.-]*)){0,8}\.?)$`,
);
// "Phillips.", but not "Jr." or "Doe Jr.": a full stop after a whole word ends the line.
const ENDS_SENTENCE = letterPattern(String.raw`\p{Ll}{3}\.$`);
const CAPITAL = letterPattern(String.raw`^\p{Lu}`);
const SOURCE = /^source:\s?\S.{1,60}$/i;

// Told before the patterns are compiled, since hardly a line begins like that.
const OPENING = /^(?:(?:story|text|words|written|reported|posted|published|article)\s)?by\b|^(?:byline|author)/i;

/** The author as printed, without "By", when `line` is a byline; undefined when it is none. */
export function readByline(line: string): string | undefined {
  if (line.length > 220 || !OPENING.test(line)) return undefined;
  const author = (BY.exec(line) ?? LABELLED.exec(line))?.[1];
  return author !== undefined && ENDS_SENTENCE.test(author) ? author.slice(0, -1) : author;
}

/** A name in capitals with nothing else on the line: a byline at the head of an article, a heading elsewhere. */
export function isNameInCapitals(line: string): boolean {
  return line.length <= 50 && CAPITALS.test(line) && !SECTION.test(line) && !line.endsWith(".");
}

/** Whether `line` credits an agency, a source or the people of the desk. */
export function isCreditLine(line: string): boolean {
  if (line.length > 260) return false;
  const desk = DESK.exec(line)?.[1];
  return (desk !== undefined && CAPITAL.test(desk)) || AGENCY.test(line) || INPUT.test(line) || SOURCE.test(line);
}
