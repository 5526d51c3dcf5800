/** Bylines and credit lines: who wrote it and which agency it comes from. */
import { letterPattern } from "../../lexicon/letter-pattern.ts";

const GIVEN = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const PARTICLE = "(?:de|del|da|do|dos|van|von|der|den|bin|binti|al|el|la|le|of|y|e|ter)";
const PERSON = `${GIVEN}(?:\\s(?:${PARTICLE}\\s){0,2}${GIVEN}){0,4}`;
const PEOPLE = `${PERSON}(?:(?:,|\\s&|,?\\s{1,3}and)\\s{1,3}${PERSON}){0,5}`;
const OPENS = "^(?:(?:Story|Text|Words|Written|Reported|Posted|Published|Article)\\s)?[Bb][Yy]:?\\s+";

// "By Hippolyte Fofack, Chief Economist and Director …", "By Jane Doe and John Roe | AP", "BY JANE DOE"
const BY = letterPattern(`${OPENS}(${PEOPLE})(?:\\s?[,|(/•·–—-].{0,140}|\\s?\\.)?$`);
// "By Jane Doe in Paris and John Roe in Berlin", "By Jane Doe for The Guardian", "By Jane Doe @janedoe"
const BY_AND_WHERE = letterPattern(
  `${OPENS}(${GIVEN}\\s(?:${PARTICLE}\\s){0,2}${GIVEN}(?:\\s${GIVEN})?)\\s(?:(?:in|for|of|on)\\s[^.!?]{2,120}|@\\w+)$`,
);
const FIELD =
  "[Pp]olitic(?:al|s)|[Bb]usiness|[Hh]ealth|[Ss]cience|[Ee]ducation|[Ss]ports?|[Ee]conomics|[Dd]iplomatic|[Dd]eputy|[Ss]enior|[Cc]hief|[Ss]taff|[Nn]ational|[Ff]oreign|[Ss]pecial|[Ll]ocal|[Dd]igital|[Hh]ome|[Ww]orld|[Aa]rts?|[Cc]ulture|[Ee]nvironment|[Tt]echnology|[Tt]ransport";
// "By Jane Doe Political correspondent"
const BY_AND_POST = letterPattern(
  `${OPENS}(${GIVEN}(?:\\s(?:${PARTICLE}\\s){0,2}${GIVEN}){1,4}?)(?:\\s(?:${FIELD})){0,3}\\s(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist)s?(?:,?\\s[^.!?]{2,60})?$`,
);
// "By Monday", "By Wednesday, the river had fallen.", "By Easter Sunday, nearly all of them had left.": when, not who
const WHEN =
  /^by:?\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mid|late|early|christmas|easter|noon|midnight|night|dawn|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?=$|[\d,.]|\s\d))\b/i;
const SENTENCE = /^[Bb][Yy]:?\s+[^,]{2,40},\s[a-z]\S*(?:\s\S+){4,}[.!?]["”’]?$/;
// "BYLINE: Jane Doe.", as press databases print it
const LABELLED = letterPattern(`^(?:BYLINE|Byline|AUTHOR|Author)S?s?:\\s+(${PEOPLE})\\.?$`, "u");
// "JANE DOE", alone on its line under the title
const SECTION =
  /\b(?:TOP|STOR(?:Y|IES)|NEWS|BRIEFS?|IN|THE|OF|AND|UPDATE|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EDITORIAL|SUMMARY|HIGHLIGHTS?|WATCH|LIVE|VIDEO|PHOTOS?|SPORTS?|WORLD|BUSINESS|POLITICS|FULL|TEXT|ESTATE|TRAVEL|CULTURE|TECH|TECHNOLOGY|SCIENCE|HEALTH|STYLE|MONEY|FOOD|REVIEW|ARTS?|EDUCATION|FINANCE|EAST|WEST|NORTH|SOUTH)\b/;
const CAPITALS = /^\p{Lu}[\p{Lu}'’.-]+(?:\s\p{Lu}[\p{Lu}'’.-]*){1,3}$/u;

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
const ENDS_SENTENCE = /\p{Ll}{3}\.$/u;
const CAPITAL = /^\p{Lu}/u;
const SOURCE = /^(?:[Ss]ource:\s?\S.{1,60}|SOURCE:?\s\S.{1,60})$/u;
// "Associated Press writer Julie Smyth in Columbus, Ohio, contributed to this report.", "CNN's Jane Doe contributed reporting."
const CONTRIBUTED = letterPattern(
  String.raw`^(?!(?:He|She|It|They|This|That|I|We)\s)\p{Lu}[^!?:;"“”]{2,230}\scontributed (?:to this (?:report|story|article)|reporting)\.?$`,
);
// "(Adds analyst comment, updates prices)": what an agency changed since it last sent the story
const CHANGES =
  /^\((?:adds|updates|recasts|corrects|refiles|repeats|writes through|removes|releads|rewrites|new throughout)\b[^()]{0,200}\)$/i;

// "The post Council backs new school appeared first on The Valley Gazette.", behind what WordPress sends out
const APPEARED = /^The post .{1,180} (?:appeared first|first appeared) on .{2,60}$/;

// Told before the patterns are compiled, since hardly a line begins like that.
const OPENING = /^(?:(?:story|text|words|written|reported|posted|published|article)\s)?by\b|^(?:byline|author)/i;

/** The author as printed, without "By", when `line` is a byline; undefined when it is none. */
export function readByline(line: string): string | undefined {
  if (line.length > 220 || !OPENING.test(line) || WHEN.test(line) || SENTENCE.test(line)) return undefined;
  const author = (BY_AND_POST.exec(line) ?? BY.exec(line) ?? BY_AND_WHERE.exec(line) ?? LABELLED.exec(line))?.[1];
  const name = author?.replace(/\s+/g, " ");
  return name !== undefined && ENDS_SENTENCE.test(name) ? name.slice(0, -1) : name;
}

/** A name in capitals with nothing else on the line: a byline at the head of an article, a heading elsewhere. */
export function isNameInCapitals(line: string): boolean {
  return line.length <= 50 && CAPITALS.test(line) && !SECTION.test(line) && !line.endsWith(".");
}

const NAME = letterPattern(`^${GIVEN}(?:\\s(?:${PARTICLE}\\s){0,2}${GIVEN}){1,3}$`);

/** Whether `line` may be a name and nothing else: "Andrew Sparrow"; so may "Real Estate", but for the words of sections. */
export function isName(line: string): boolean {
  return line.length <= 50 && NAME.test(line) && !SECTION.test(line.toUpperCase()) && !line.endsWith(".");
}

const NAMES = letterPattern(
  `^${GIVEN}(?:\\s(?:${PARTICLE}\\s){0,2}${GIVEN}){1,3}(?:(?:,|\\s&|,?\\sand)\\s${GIVEN}(?:\\s(?:${PARTICLE}\\s){0,2}${GIVEN}){1,3}){1,5}$`,
);

/** Whether `line` may be several names and nothing else: "Pippa Crerar and Larry Elliott". */
export function areNames(line: string): boolean {
  return (
    line.length <= 160 &&
    NAMES.test(line) &&
    !SECTION.test(line.toUpperCase().replace(/\bAND\b/g, ",")) &&
    !line.endsWith(".")
  );
}

const POST =
  /^(?:\p{L}+[\s-]){0,3}(?:correspondent|reporter|editor|writer|columnist)s?(?:,? (?:in|at) \p{Lu}[\p{L}., ]{1,30})?$/iu;

/** Whether `line` says what somebody is at a paper, and nothing else: "Political correspondent", "Senior reporter in Kyiv". */
export function isPost(line: string): boolean {
  return line.length <= 60 && POST.test(line);
}

/** Whether `line` credits an agency, a source or the people of the desk. */
export function isCreditLine(line: string): boolean {
  if (line.length > 260) return false;
  const desk = DESK.exec(line)?.[1];
  return (
    (desk !== undefined && CAPITAL.test(desk)) ||
    AGENCY.test(line) ||
    INPUT.test(line) ||
    SOURCE.test(line) ||
    CHANGES.test(line) ||
    CONTRIBUTED.test(line) ||
    APPEARED.test(line)
  );
}
