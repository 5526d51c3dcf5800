/** Bylines and credit lines: who wrote it and which agency it comes from. */

const GIVEN = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const PARTICLE = "(?:de|del|da|do|dos|van|von|der|den|bin|binti|al|el|la|le|of|y|e|ter)";
const PERSON = `${GIVEN}(?:\\s(?:${PARTICLE}\\s){0,2}${GIVEN}){0,4}`;
const PEOPLE = `${PERSON}(?:(?:,|\\s&|,?\\sand|\\s\\||\\s/)\\s${PERSON}){0,5}`;

// "By Hippolyte Fofack, Chief Economist and Director …", "By Jane Doe and John Roe | AP", "BY JANE DOE"
const BY = new RegExp(
  `^(?:(?:Story|Text|Words|Written|Reported|Posted|Published|Article)\\s)?[Bb][Yy]:?\\s+(${PEOPLE})(?:\\s?[,|(/–—-].{0,140}|\\s?\\.)?$`,
  "u",
);
// "BYLINE: Jane Doe.", as press databases print it
const LABELLED = new RegExp(`^(?:byline|author)s?:\\s+(${PEOPLE})\\.?$`, "iu");
// "JANE DOE", alone on its line under the title
const SECTION =
  /\b(?:TOP|STOR(?:Y|IES)|NEWS|BRIEFS?|IN|THE|OF|AND|UPDATE|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EDITORIAL|SUMMARY|HIGHLIGHTS?|WATCH|LIVE|VIDEO|PHOTOS?|SPORTS?|WORLD|BUSINESS|POLITICS|FULL|TEXT)\b/;
const CAPITALS = /^\p{Lu}[\p{Lu}'’.-]+(?:\s\p{Lu}[\p{Lu}'’.-]*){1,3}$/u;

const CREDIT = new RegExp(
  [
    // "(Reporting by A; Editing by B)", "Additional reporting by A", "Writing by …"
    "^[([]?(?:additional |further |with )?(?:reporting|writing|editing|edited|compiled|translated|translation|graphic|research)(?: assistance)? by:?\\s\\p{Lu}.{2,200}$",
    // "– Bernama", "— Reuters", "-AFP", "(Xinhua)", "AP": an agency alone on its line
    "^[–—(\\[-]*\\s?(?:AFP|AP|Reuters|Xinhua|Bernama|UPI|PTI|ANI|IANS|EFE|dpa|DPA|ANSA|SPA|WAM|KUNA|QNA|ANTARA|Antara|Yonhap|Kyodo|TASS|Associated Press|The Associated Press|Agence France-Presse|Agencies|News agencies)(?:[ /,]+(?:AFP|AP|Reuters|Xinhua|Bernama|Agencies|and agencies|contributed to this (?:report|story)))*\\s?[)\\]]?\\.?$",
    "^source:\\s?\\S.{1,60}$",
  ].join("|"),
  "iu",
);

/** The author as printed, without "By", when `line` is a byline; undefined when it is none. */
export function readByline(line: string): string | undefined {
  if (line.length > 220) return undefined;
  return (BY.exec(line) ?? LABELLED.exec(line))?.[1];
}

/** A name in capitals with nothing else on the line: a byline at the head of an article, a heading elsewhere. */
export function isNameInCapitals(line: string): boolean {
  return line.length <= 50 && CAPITALS.test(line) && !SECTION.test(line) && !line.endsWith(".");
}

/** Whether `line` credits an agency, a source or the people of the desk. */
export function isCreditLine(line: string): boolean {
  return line.length <= 260 && CREDIT.test(line);
}
