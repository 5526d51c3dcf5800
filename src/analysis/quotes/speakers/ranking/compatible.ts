/** Who can be meant at all, before anything is weighed: by gender, by kind, and by what stands in the phrase itself. */
import type { PronounSet } from "../../../../document/annotations.ts";
import { textOf } from "../../../../document/span.ts";
import { kindredOfPerson } from "../../../../lexicon/kindred-nouns.ts";
import { pronounsOfTitle } from "../../../../lexicon/titles.ts";
import { isStateName } from "../../../../lexicon/us-states.ts";
import { ROLE_STRENGTH, type RoleWord } from "../roles/role-words.ts";
import { mentionIndexAt, wordAt } from "../scene.ts";
import { isTold } from "./addressee.ts";
import { mentionedIn } from "./candidates.ts";
import { AGE, ageIn, COUNTRY, isMisnamed, isOfOther, isStillHeld, LOWER_RANKS } from "./description-features.ts";
import { ownsSpeech } from "./document-owners.ts";
import { isOfAnotherRank, isOfContinent, isOnceAbroad, spokeForAnotherLand } from "./other-office.ts";
import type { Question } from "./question.ts";

/** Who can be meant at all: gender and kind decide before anything is weighed. */
export function isCompatible(
  {
    scene,
    roles,
    pronouns,
    reading,
    turns,
    possessor,
    place,
  }: Pick<Question, "scene" | "roles" | "pronouns" | "reading" | "turns" | "possessor" | "place">,
  entity: number,
): boolean {
  const isPerson = scene.entities[entity]?.type === "PERSON";
  const { kind, pronoun, nounClass } = reading;
  if (kind === "pronoun") {
    if (pronoun === "he" || pronoun === "she") return isPerson && (pronouns[entity] ?? pronoun) === pronoun;
    // "It concludes", after a letter that a person wrote.
    return (
      pronoun !== "it" ||
      !isPerson ||
      turns.slice(-3).some(({ isDocument, entity: spoke }) => isDocument && spoke === entity)
    );
  }
  if (kind !== "description") return true;
  // "A paper from the Brookings Institution": new, and whose it is stands there.
  if (ownsSpeech(reading) && reading.determiner === "indefinite" && reading.owners.length > 0)
    return reading.owners.includes(entity);
  // An editorial about Clinton is no more hers than the president's: a newspaper has written it.
  if (isPerson && reading.head === "editorial" && !reading.owners.includes(entity)) return false;
  // "independent researchers", for somebody who is one; "family members of the founder", who is none of them; "the think tanks".
  if (isPerson && reading.isPlural) {
    if (!reading.within.includes(entity) || nounClass === "people" || nounClass === "person") return false;
  }
  if (nounClass === "person" || nounClass === "spokesperson") {
    const implied = pronounsOfTitle(reading.head) ?? genderOf(reading.words);
    // "Trump's campaign manager" is not Trump, and "his lawyer" is not he.
    if (reading.within.includes(entity) || (entity === possessor && !isCalledSo({ scene, roles, reading }, entity)))
      return false;
    if (isSomebodyElses({ scene, roles, reading }, entity)) return false;
    if (isKinOfSomebody({ scene, roles, reading }, entity) || isOfAnotherOffice({ roles, reading }, entity))
      return false;
    if (isHeldByAnother({ scene, roles, reading }, entity) || isOfAnotherState({ roles, reading }, entity))
      return false;
    if (isOfAnotherKind({ roles, reading }, entity) || isOffTheField({ roles, reading }, entity)) return false;
    if (isInOfficeStill({ scene, roles, reading }, entity) || isOfAnotherLand({ scene, roles, reading }, entity))
      return false;
    if (isOfAnotherRank({ roles, reading }, entity) || spokeForAnotherLand({ reading, turns }, entity)) return false;
    if (isOnceAbroad({ scene, roles, reading }, entity)) return false;
    if (isOfAnotherAge({ roles, reading }, entity) || isOfficerForSuspect({ roles, reading }, entity)) return false;
    return isPerson && (implied === undefined || (pronouns[entity] ?? implied) === implied);
  }
  if (nounClass === "group" && !isPerson && isMisnamed({ scene, roles, reading }, entity)) return false;
  if (nounClass === "group" && isNamedAbroad({ roles, reading }, entity)) return false;
  if (nounClass === "group" && !isPerson && isOnlyTold({ scene, reading, place }, entity)) return false;
  if (nounClass === "group" && !isPerson && isAnalystsFirm({ scene, reading, place }, entity)) return false;
  if (nounClass !== "group" || !isPerson || (ownsSpeech(reading) && reading.owners.includes(entity))) return true;
  return (
    PEOPLE_TOO.test(scene.article.text.slice(place.at, place.at + LONGEST_NOUN)) &&
    roles.ofEntity[entity]?.get(reading.head)?.strength === ROLE_STRENGTH.head
  );
}

/** Nouns of bodies that people are called as well: "Employer Ann Lee … the employer said". */
const PEOPLE_TOO = /^the (?:employer|producer|publisher|operator)\b/i;
const LONGEST_NOUN = 16;

/** Whether the article calls somebody by the noun of a description; "the neighbour Meg Lee" is nobody's own neighbour, as "his brother Alan Lee" may be. */
function isCalledSo({ scene, roles, reading }: Pick<Question, "scene" | "roles" | "reading">, entity: number): boolean {
  const known = roles.ofEntity[entity]?.get(reading.head);
  return known !== undefined && !(MUTUAL.test(reading.head) && !OWNERS.test(wordAt(scene, known.token - 1)));
}

const MUTUAL =
  /^(?:neighbou?r|friend|colleague|classmate|teammate|roommate|flatmate|housemate|co-worker|partner|rival|opponent)$/;
const OWNERS = /^(?:his|her|their|['’]s?)$/;

/** "The company", for Reuters, which is only told things and signs the report. */
function isOnlyTold({ scene, reading, place }: Pick<Question, "scene" | "reading" | "place">, entity: number): boolean {
  if (PRESS.test(reading.head) || reading.within.includes(entity)) return false;
  let count = 0;
  for (const { start, end } of scene.entities[entity]?.mentions ?? []) {
    if (start >= place.at) break;
    count++;
    const isSigned = scene.article.text[start - 1] === "(" && scene.article.text[end] === ")";
    const placed = isSigned ? undefined : scene.mentions[mentionIndexAt(scene, start)];
    if (placed && !isTold(scene, placed)) return false;
  }
  return count > 0;
}

/** "The equipment maker", for the firm for which an analyst works who spoke of it. */
function isAnalystsFirm(
  { scene, reading, place }: Pick<Question, "scene" | "reading" | "place">,
  entity: number,
): boolean {
  if (ADVISES.test(reading.head) || reading.within.includes(entity)) return false;
  const [first, second] = scene.entities[entity]?.mentions ?? [];
  if (!first || first.start >= place.at || (second && second.start < place.at)) return false;
  for (let i = first.tokens.from - 1; i > first.tokens.from - LONGEST_OFFICE; i--)
    if (/^(?:at|with|for|from)$/.test(wordAt(scene, i))) return ANALYSTS.test(wordAt(scene, i - 1));
  return false;
}

const ADVISES = /^(?:firm|bank|broker|brokerage|institute|university|consultancy|group|think-tank)$/;
const ANALYSTS = /^(?:analyst|economist|strategist|broker|trader|professor|lecturer|researcher)$/;
/** Words of "at equity analysis firm", at most. */
const LONGEST_OFFICE = 6;

const PRESS =
  /^(?:agency|newspaper|paper|daily|weekly|magazine|journal|broadcaster|channel|network|outlet|station|site|website|publication|tabloid|publisher)$/;

/** "Morrison's lawyer", for somebody whom the article calls Trump's lawyer, or for Trump: who is owned by a person is known by that one alone. */
function isSomebodyElses(
  { scene, roles, reading: { head, owners } }: Pick<Question, "scene" | "roles" | "reading">,
  entity: number,
): boolean {
  const isPerson = (other: number): boolean => scene.entities[other]?.type === "PERSON";
  if (!owners.some(isPerson)) return false;
  let isElses = false;
  for (const known of roles.byWord.get(head) ?? []) {
    for (const role of scene.entities[known]?.roles ?? []) {
      if (!textOf(scene.article.text, role).toLowerCase().includes(head)) continue;
      for (const owner of mentionedIn(scene, [role])) {
        if (known === entity && owners.includes(owner)) return false;
        if (known === entity ? owner !== entity && isPerson(owner) : owner === entity) isElses = true;
      }
    }
  }
  return isElses;
}

/** "Her daughter", "Roe's brother": nobody whom the article does not call so, unless the family name is somebody else's too. */
function isKinOfSomebody(
  { scene, roles, reading }: Pick<Question, "scene" | "roles" | "reading">,
  entity: number,
): boolean {
  if (reading.determiner !== "possessive" || !KIN.test(reading.head)) return false;
  const words = roles.ofEntity[entity];
  if (words?.has(reading.head) || [...kindredOfPerson(reading.head)].some((noun) => words?.has(noun))) return false;
  const family = scene.entities[entity]?.person?.family;
  return !scene.entities.some(({ person }, other) => other !== entity && person?.family === family);
}

const KIN =
  /^(?:son|daughter|child|wife|husband|spouse|widow|widower|fianc[eé]e?|girlfriend|boyfriend|mother|father|mum|mom|dad|parent|brother|sister|sibling|twin|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandfather|grandmother)$/;

/** "The judge", "the narrator", for a minister: offices that nobody is known to hold whom the article does not call so. */
function isOfAnotherOffice({ roles, reading }: Pick<Question, "roles" | "reading">, entity: number): boolean {
  if (!OFFICES.test(reading.head)) return false;
  const words = roles.ofEntity[entity];
  return !words?.has(reading.head) && ![...kindredOfPerson(reading.head)].some((noun) => words?.has(noun));
}

const OFFICES =
  /^(?:judge|magistrate|prosecutor|coroner|narrator|moderator|interviewer|detective|pathologist|paramedic|juror|vicar|priest|imam|archbishop|patriarch|solicitor|barrister|dispatcher)$/;

/** "The president", for whoever spoke last, where the article calls somebody else so and them nothing of the kind. */
function isHeldByAnother(
  { scene, roles, reading }: Pick<Question, "scene" | "roles" | "reading">,
  entity: number,
): boolean {
  const { head, words, determiner } = reading;
  if (determiner !== "definite" || !HELD.test(head) || words.some((word) => LOWER_RANKS.has(word))) return false;
  const own = roles.ofEntity[entity];
  // "The press secretary of the |leader|": no president.
  if (own?.has(head) || [...kindredOfPerson(head)].some((noun) => own?.get(noun)?.strength === ROLE_STRENGTH.head))
    return false;
  return (roles.byWord.get(head) ?? []).some((other) => {
    const called = roles.ofEntity[other];
    if (scene.entities[other]?.type !== "PERSON" || called?.get(head)?.strength !== ROLE_STRENGTH.head) return false;
    // "Vice-president Delcy Rodríguez … Nicolás Maduro declared … The president tweeted"
    if ([...LOWER_RANKS].some((rank) => called.has(rank))) return false;
    // "The Prime Minister", in a paper of Mauritius that names India's.
    const isOf = (word: string): boolean => words.includes(word);
    return (
      [...called.keys()].filter((word) => COUNTRY.test(word)).every(isOf) &&
      !words.some((word) => COUNTRY.test(word) && !called.has(word))
    );
  });
}

/** Offices that few hold at a time, and whose holders are called so. */
const HELD = /^(?:president|premier|chancellor|mayor|governor|pope|king|queen|sheriff|archbishop)$/;

/** "Qatar's foreign minister", for the Turkish one. */
function isOfAnotherState({ roles, reading }: Pick<Question, "roles" | "reading">, entity: number): boolean {
  const words = roles.ofEntity[entity];
  // "The Florida senator", for the one from Iowa.
  if (words && SEATS.test(reading.head) && isOfOther(words, reading, isStateName)) return true;
  const countries = reading.words.filter((word) => COUNTRY.test(word));
  if (!words || countries.length === 0 || !STATE.test(reading.head) || countries.some((code) => words.has(code)))
    return false;
  if (words.get(reading.head)?.strength !== ROLE_STRENGTH.head) return false;
  if (isOfContinent(reading)) return false;
  return [...words].some(([word, { strength }]) => COUNTRY.test(word) && strength !== ROLE_STRENGTH.name);
}

/** "The former president", for the one in office, and "the president", for the former one, where the article speaks of both. */
function isInOfficeStill(
  { scene, roles, reading }: Pick<Question, "scene" | "roles" | "reading">,
  entity: number,
): boolean {
  const own = roles.ofEntity[entity];
  const isFormer = reading.words.includes("former");
  if (own?.get(reading.head)?.strength !== ROLE_STRENGTH.head) return false;
  if (isFormer ? !isStillHeld({ scene, roles, reading }, entity) : !own.has("former") || !HELD.test(reading.head))
    return false;
  return (roles.byWord.get(reading.head) ?? []).some((other) => {
    const words = roles.ofEntity[other];
    if (other === entity || scene.entities[other]?.type !== "PERSON") return false;
    return words?.get(reading.head)?.strength === ROLE_STRENGTH.head && words.has("former") === isFormer;
  });
}

/** "The Chilean leader", for Brazil's president, where the article speaks of "Chile's Gabriel Boric". */
function isOfAnotherLand(
  { scene, roles, reading }: Pick<Question, "scene" | "roles" | "reading">,
  entity: number,
): boolean {
  const own = roles.ofEntity[entity];
  const countries = reading.words.filter((word) => COUNTRY.test(word));
  if (!own || reading.determiner !== "definite" || countries.length === 0 || countries.some((code) => own.has(code)))
    return false;
  if (isOfContinent(reading)) return false;
  if (![...own].some(([word, { strength }]) => COUNTRY.test(word) && strength !== ROLE_STRENGTH.name)) return false;
  return countries.some((code) =>
    (roles.byWord.get(code) ?? []).some(
      (other) =>
        other !== entity && scene.entities[other]?.type === "PERSON" && !isNameOnly(roles.ofEntity[other]?.get(code)),
    ),
  );
}

const isNameOnly = (word: RoleWord | undefined): boolean => word?.strength === ROLE_STRENGTH.name;

/** "The 42-year-old", for somebody whom the article says to be of another age. */
function isOfAnotherAge({ roles, reading }: Pick<Question, "roles" | "reading">, entity: number): boolean {
  const age = ageIn(reading);
  const words = roles.ofEntity[entity];
  if (age === undefined || !words || words.has(age)) return false;
  for (const word of words.keys()) if (word.endsWith(AGE)) return true;
  return false;
}

/** "The suspect claimed", for the colonel of police who spoke before. */
function isOfficerForSuspect({ roles, reading }: Pick<Question, "roles" | "reading">, entity: number): boolean {
  const words = roles.ofEntity[entity];
  if (!words || !SUSPECTED.test(reading.head) || words.has(reading.head)) return false;
  if ([...kindredOfPerson(reading.head)].some((noun) => words.has(noun))) return false;
  return isOfficial(words);
}

/** Whether the article calls somebody by an office of the law, of medicine or of a state. */
export function isOfficial(words: ReadonlyMap<string, RoleWord> | undefined): boolean {
  for (const [word, { strength }] of words ?? [])
    if (strength === ROLE_STRENGTH.head && OFFICIAL.test(word)) return true;
  return false;
}

/** "The Premier", for a judge, "the governor", for a spokesman: offices that nobody holds together, where the article calls them nothing of the kind. */
function isOfAnotherKind({ roles, reading }: Pick<Question, "roles" | "reading">, entity: number): boolean {
  const { head, determiner } = reading;
  const words = roles.ofEntity[entity];
  const kind = KINDS.find((nouns) => nouns.test(head));
  if (!words || !kind || determiner !== "definite" || words.has(head)) return false;
  if ([...kindredOfPerson(head)].some((noun) => words.has(noun))) return false;
  let isOther = false;
  for (const [word, { strength }] of words) {
    if (kind.test(word)) return false;
    if (strength === ROLE_STRENGTH.head && KINDS.some((nouns) => nouns.test(word))) isOther = true;
  }
  return isOther;
}

/** Nouns of offices by what they are of. */
const KINDS: readonly RegExp[] = [
  /^(?:judge|justice|magistrate|coroner)$/,
  /^(?:spokesman|spokeswoman|spokesperson)$/,
  /^(?:president|premier|chancellor|minister|governor|mayor|senator|congressman|congresswoman|king|queen|pope)$/,
  /^(?:detective|constable|sergeant|inspector|superintendent|sheriff|policeman|policewoman)$/,
  /^(?:suspect|accused|defendant|gunman)$/,
  /^(?:lawyer|solicitor|barrister|advocate|counsel)$/,
  /^(?:journalist|reporter|correspondent|columnist)$/,
];

/** "The striker", for the manager of a team, and "the coach", for its goalkeeper, where the article calls them nothing else. */
function isOffTheField({ roles, reading }: Pick<Question, "roles" | "reading">, entity: number): boolean {
  const { head, words, determiner } = reading;
  const known = roles.ofEntity[entity];
  if (!known || determiner !== "definite" || known.has(head) || words.includes("former")) return false;
  const other = PLAYERS.test(head) ? COACHES : COACHES.test(head) ? PLAYERS : undefined;
  if (!other) return false;
  const own = other === COACHES ? PLAYERS : COACHES;
  let isOther = false;
  for (const [word, { strength }] of known) {
    if (own.test(word)) return false;
    if (strength === ROLE_STRENGTH.head && other.test(word)) isOther = true;
  }
  return isOther;
}

const COACHES = /^(?:manager|coach|gaffer|referee|umpire|chairman|chairwoman)$/;
const PLAYERS =
  /^(?:striker|forward|winger|midfielder|defender|goalkeeper|keeper|batsman|batter|bowler|wicketkeeper|spinner|seamer|all-rounder|pitcher|quarterback|linebacker|shortstop|centre-half|centre-back|full-back|left-back|right-back|fly-half|scrum-half|playmaker|sprinter|hurdler|jockey)$/;

const SUSPECTED =
  /^(?:suspect|accused|defendant|detainee|inmate|prisoner|convict|victim|complainant|gunman|shooter|attacker|assailant|thief|robber|killer|murderer|hijacker|hostage|survivor)$/;
const OFFICIAL =
  /^(?:spokesman|spokeswoman|spokesperson|police|officer|inspector|superintendent|commissioner|constable|sergeant|detective|lieutenant|captain|major|colonel|general|sheriff|marshal|prosecutor|judge|magistrate|justice|lawyer|attorney|solicitor|barrister|advocate|minister|secretary|president|governor|mayor|professor|doctor|pathologist|coroner|analyst|expert)$/;

/** Offices that states of the USA have. */
const SEATS = /^(?:senator|governor|congressman|congresswoman|representative|lawmaker|republican|democrat)$/;

/** Offices that states have. */
const STATE = /^(?:president|premier|minister|chancellor|king|queen|secretary|spokesman|spokeswoman|general)$/;

/** "The Korean company", for Saudi Aramco: a body of another country by its very name. */
function isNamedAbroad({ roles, reading }: Pick<Question, "roles" | "reading">, entity: number): boolean {
  const countries = reading.words.flatMap((word) => (word === "korean" ? KOREAS : COUNTRY.test(word) ? [word] : []));
  const words = roles.ofEntity[entity];
  if (!words || countries.length === 0 || countries.some((code) => words.has(code))) return false;
  for (const [word, { strength }] of words) if (COUNTRY.test(word) && strength === ROLE_STRENGTH.name) return true;
  return false;
}

const KOREAS: readonly string[] = ["KR", "KP"];

/** "the lady senator", "the female officer" */
function genderOf(words: readonly string[]): PronounSet | undefined {
  if (words.includes("lady") || words.includes("female") || words.includes("woman")) return "she";
  return words.includes("male") ? "he" : undefined;
}
