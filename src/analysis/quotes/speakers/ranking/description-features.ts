/** Features of a description ("the minister", "the letter") against what the article says of a candidate. */
import { textOf } from "../../../../document/span.ts";
import { wordsOfKind } from "../../../../lexicon/body-kinds.ts";
import { countryOf } from "../../../../lexicon/countries.ts";
import { kindredOfBody, kindredOfPerson } from "../../../../lexicon/kindred-nouns.ts";
import { singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isStateName } from "../../../../lexicon/us-states.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import { ROLE_STRENGTH, type RoleWord } from "../roles/role-words.ts";
import { paragraphAt, sentenceAt } from "../scene.ts";
import { mentionedIn } from "./candidates.ts";
import { ownsSpeech } from "./document-owners.ts";
import type { FeatureName } from "./feature-names.ts";
import { isNamedRightAfter, wasNamedSince } from "./named-later.ts";
import type { Candidate, Question } from "./question.ts";

export function addDescription(question: Question, candidate: Candidate, found: FeatureName[]): void {
  const { scene, roles, reading, introducers } = question;
  const { entity, rank } = candidate;
  const words = roles.ofEntity[entity];
  const isLower = isLowerRank(reading, words);
  const strength = isLower ? 0 : (words?.get(deputyOf(reading, words))?.strength ?? 0);
  if (strength === ROLE_STRENGTH.head) found.push("role-head");
  if (strength === ROLE_STRENGTH.phrase) found.push("role-phrase");
  if (strength === ROLE_STRENGTH.name) found.push("role-name");
  if (strength === 0 && (isKindred(question, entity, reading.head) || isPredecessor(question, entity)))
    found.push("role-kindred");
  else if (strength === 0 && isOtherBody(question, entity)) found.push("role-other-body");
  if (strength > 0 && roles.byWord.get(reading.head)?.length === 1) found.push("role-alone");
  if (strength === 0 && reading.nounClass === "person" && hasRole(words)) found.push("role-unfit");
  const isPerson = scene.entities[entity]?.type === "PERSON";
  const isOwn = ownsSpeech(reading) && reading.owners.includes(entity);
  // "Another parent", "one executive": somebody new, unless it is "a document on Trump's website".
  if (reading.determiner === "indefinite" && isPerson && candidate.before >= 0 && !isOwn)
    found.push("indefinite-named-before");
  if (strength > 0 && isPerson) addOtherRole(question, candidate, found);
  if (isLower) found.push("rank-missing");
  else if (strength > 0 && isDeputy(words) && !reading.words.some((word) => LOWER_RANKS.has(word)))
    found.push("rank-too-low");
  if (wasNamedSince(question, candidate)) found.push("named-since-same-head");
  if (isNamedRightAfter(question, candidate)) found.push("named-right-after");
  const shared = sharedWords(question, entity);
  if (isForeign(question, entity)) found.push("country-clashes");
  if (shared < question.mostShared) found.push("role-words-fewer");
  if (shared > 0) found.push(shared === 1 ? "role-words-1" : "role-words-2");
  else if (reading.words.length > 0) found.push("role-words-missing");
  const wantsPerson = reading.nounClass === "person" || reading.nounClass === "spokesperson";
  const fits = !isOwn && (reading.nounClass === "group" || wantsPerson) ? wantsPerson === isPerson : undefined;
  if (fits !== undefined) found.push(fits ? "class-agrees" : "class-clashes");
  if (fits === true && rank === 0 && reading.determiner === "definite") {
    found.push("definite-recent");
    if (scene.mentions[candidate.before]?.isSubject) found.push("definite-subject");
  }
  if (isPerson && ageIn(reading) !== undefined) found.push("year-old");
  if (isPerson && isEpithetOfTopic(question, candidate)) found.push("epithet-of-topic");
  addSameHead(question, entity, found);
  if (reading.nounClass === "document") addDocument(question, entity, found);
  found.push(...(introducers.get(entity) ?? []));
  if (reading.owners.length > 0 && ownsSpeech(reading) && !reading.owners.includes(entity))
    found.push("owned-by-another");
  if (!reading.within.includes(entity)) return;
  found.push("named-in-phrase");
  if (reading.owners.includes(entity) && ownsSpeech(reading)) found.push("owns-document");
  else if (reading.nounClass === "spokesperson") found.push("spokesperson-of");
  else if (wantsPerson === isPerson) found.push("named-in-phrase-agrees");
}

/** "Pereira was less amused. The Portuguese felt": what nobody is known as takes up the subject of the sentence before. */
function isEpithetOfTopic({ scene, roles, reading, place, isUnnamed }: Question, { before }: Candidate): boolean {
  // "A resident said. Maria Lopez closed early. The resident said": somebody else was brought up by it.
  if (isUnnamed || reading.determiner !== "definite" || reading.nounClass !== "person" || reading.isPlural)
    return false;
  const placed = scene.mentions[before];
  return (
    placed?.isSubject === true &&
    !placed.isQuoted &&
    sentenceAt(scene, place.at) - placed.sentence === 1 &&
    // A paragraph further on an office may be anybody's: "De Blasio spoke.\nThe Republican candidate said".
    (paragraphAt(scene, place.at) === scene.paragraphOf[placed.block] || ageIn(reading) !== undefined) &&
    !roles.byWord
      .get(reading.head)
      ?.some((known) => scene.entities[known]?.type === "PERSON" && !isDeputy(roles.ofEntity[known]))
  );
}

/** "The report said … the document says": who spoke by something written does so again, and people seldom do who only spoke. */
function addDocument({ turns, scene, reading, introducers }: Question, entity: number, found: FeatureName[]): void {
  if (turns.slice(-TURNS).some((turn) => turn.entity === entity && turn.isDocument)) found.push("spoke-as-document");
  else if (
    scene.entities[entity]?.type === "PERSON" &&
    !reading.within.includes(entity) &&
    (introducers.get(entity)?.size ?? 0) === 0
  )
    found.push("person-for-document");
}

/** What is known of a person whom the noun fits, and says that another one is meant. */
function addOtherRole(question: Question, { entity, before }: Candidate, found: FeatureName[]): void {
  const { scene, roles, reading, place } = question;
  const words = roles.ofEntity[entity];
  const isKnown = (word: string): boolean => reading.words.includes(word);
  if (
    !reading.words.some((word) => COUNTRY.test(word)) &&
    [...(words?.keys() ?? [])].some((word) => COUNTRY.test(word))
  )
    found.push("role-abroad");
  if (words?.has("former") && !isKnown("former")) found.push("role-before");
  if (isStillHeld(question, entity)) found.push("role-still-held");
  if (reading.determiner === "definite" && before < 0 && paragraphAt(scene, place.at) > 1) found.push("definite-later");
  if (isElsewhere({ scene, reading }, entity)) found.push("role-elsewhere");
}

/** "The former prime minister", for "Prime Minister Shehbaz Sharif", who is no predecessor of anybody. */
export function isStillHeld(
  { scene, roles, reading }: Pick<Question, "scene" | "roles" | "reading">,
  entity: number,
): boolean {
  const words = roles.ofEntity[entity];
  const office = words?.get(reading.head);
  if (!reading.words.includes("former") || office?.strength !== ROLE_STRENGTH.head) return false;
  if (words?.has("former") || words?.has("predecessor")) return false;
  const named = scene.mentions[(scene.mentionOf[office.token + 1] ?? 0) - 1];
  return named?.entity === entity;
}

/** "the editor of Al Gomhouriya", for the editor of another paper. */
function isElsewhere({ scene, reading }: Pick<Question, "scene" | "reading">, entity: number): boolean {
  const isBody = (other: number): boolean => scene.entities[other]?.type === "ORG";
  if (!reading.within.some(isBody)) return false;
  const bodies = (scene.entities[entity]?.roles ?? [])
    .filter((role) => textOf(scene.article.text, role).toLowerCase().includes(reading.head))
    .flatMap((role) => [...mentionedIn(scene, [role])].filter(isBody));
  return bodies.length > 0 && !bodies.some((body) => reading.within.includes(body));
}

/** Words that make another office of a noun: "the deputy governor" is not the governor. */
export const LOWER_RANKS: ReadonlySet<string> = new Set(["deputy", "vice", "assistant", "associate"]);

type Known = ReadonlyMap<string, RoleWord> | undefined;

const isDeputy = (known: Known): boolean => [...LOWER_RANKS].some((rank) => known?.has(rank));

/** Whether a description of a lower rank is asked against somebody of whom no such rank is known. */
function isLowerRank({ words }: SourceReading, known: Known): boolean {
  return words.some((word) => LOWER_RANKS.has(word)) && !isDeputy(known);
}

/** "His deputy, Robert Arika … the deputy governor": the word that an office of lower rank is known by. */
function deputyOf({ head, words }: SourceReading, known: Known): string {
  return known?.has(head) || !words.includes("deputy") ? head : "deputy";
}

/** Whether the article says at all what somebody is. */
function hasRole(words: ReadonlyMap<string, RoleWord> | undefined): boolean {
  for (const { strength } of words?.values() ?? []) if (strength === ROLE_STRENGTH.head) return true;
  return false;
}

/** "the British prime minister", for somebody whom the article calls American. */
function isForeign({ roles, reading }: Question, entity: number): boolean {
  const words = roles.ofEntity[entity];
  if (!words) return false;
  // "The Florida senator" is not the one from Iowa.
  return isOfOther(words, reading, (word) => COUNTRY.test(word)) || isOfOther(words, reading, isStateName);
}

/** Whether somebody is of another place than those of a description, and of none of them. */
export function isOfOther(
  words: ReadonlyMap<string, RoleWord>,
  reading: SourceReading,
  isPlace: (word: string) => boolean,
): boolean {
  const places = reading.words.filter(isPlace);
  if (places.length === 0 || places.some((place) => words.has(place))) return false;
  for (const word of words.keys()) if (isPlace(word)) return true;
  return false;
}

/** "the 45-year-old", "the 42-year-old consultant": the age that a description gives. */
export function ageIn({ head, words }: Pick<SourceReading, "head" | "words">): string | undefined {
  return head.endsWith(AGE) ? head : words.find((word) => word.endsWith(AGE));
}

/** How ages end that describe somebody. */
export const AGE = "-year-old";

/** Codes alone among the words are in capitals. */
export const COUNTRY: RegExp = /^[A-Z]{2}$/;

/** How many of the further words of a description fit an entity. */
export function sharedWords(question: Pick<Question, "scene" | "roles" | "reading">, entity: number): number {
  const words = question.roles.ofEntity[entity];
  return question.reading.words.filter(
    (word) =>
      words?.has(word) ||
      isKindred(question, entity, word) ||
      (word === "former" && words?.has("predecessor") === true),
  ).length;
}

/** "Delal's predecessor, Nadia Bassir … the former minister": whether the article calls somebody the predecessor where a former one is meant. */
function isPredecessor({ roles, reading }: Pick<Question, "roles" | "reading">, entity: number): boolean {
  return reading.words.includes("former") && roles.ofEntity[entity]?.has("predecessor") === true;
}

const TURNS = 12;
/** "The West Australian Premier insists … the Premier said": what somebody is called holds for longer. */
const OFFICE_TURNS = 40;

/** Who was meant by the same noun before, unless other words came with it: "the sessions court … the apex court". */
function addSameHead({ reading, turns }: Question, entity: number, found: FeatureName[]): void {
  const others = reading.words.join(" ");
  const isOffice = reading.nounClass === "person" && reading.determiner === "definite";
  for (let back = 1; back <= (isOffice ? OFFICE_TURNS : TURNS); back++) {
    const turn = turns.at(-back);
    if (turn?.head !== reading.head || turn.entity !== entity) continue;
    if (others !== "" && turn.words !== others) found.push("same-head-spoke-otherwise");
    else found.push(back === 1 ? "same-head-spoke" : "same-head-spoke-earlier");
    return;
  }
}

/** "the apex court", "the newspaper": the noun and a word of the name or the role can stand for each other. */
function isKindred({ scene, roles }: Pick<Question, "scene" | "roles">, entity: number, head: string): boolean {
  const words = roles.ofEntity[entity];
  const isPerson = scene.entities[entity]?.type === "PERSON";
  for (const noun of isPerson ? kindredOfPerson(head) : kindredOfBody(head)) {
    const strength = words?.get(noun)?.strength ?? 0;
    if (isPerson ? strength >= ROLE_STRENGTH.phrase : strength > 0) return true;
  }
  return false;
}

/** "the police", for a hotel; "the union", for a board: a body that cannot go by the noun, by its name and what the article calls it. */
export function isMisnamed(question: Pick<Question, "scene" | "roles" | "reading">, entity: number): boolean {
  const { scene, roles, reading } = question;
  const { type = "MISC", name = "" } = scene.entities[entity] ?? {};
  const kind = wordsOfKind(reading.head);
  const words = roles.ofEntity[entity];
  if (type === "LOC")
    return GOVERNS.test(reading.head) && !reading.within.includes(entity) && countryOf(name)?.kind !== "name";
  if (type === "PERSON" || words?.has(reading.head)) return false;
  if (kind === undefined)
    return OF_OTHERS.has(reading.head) && isOtherBody(question, entity) && !isKindred(question, entity, reading.head);
  // "RCMP" for the police, "ICJ" for the court, "FDA" for the regulator.
  const isShort = /^\p{Lu}{2,6}$/u.test(name);
  const isInitial = reading.head !== "campaign" && name.includes(reading.head.charAt(0).toUpperCase());
  if (isShort && (isInitial || WATCHES.test(reading.head))) return false;
  for (const word of words?.keys() ?? []) if (kind.has(word)) return false;
  return true;
}

const WATCHES = /^(?:regulator|watchdog|opposition)$/;

/** What a country has, and no town in which it does something. */
const GOVERNS = /^(?:government|regime|army|military|administration)$/;

/** Nouns that may mean a body of any name, unless the name says that it is one of another kind. */
const OF_OTHERS: ReadonlySet<string> = new Set(["union", "party", "bank", "paper", "newspaper"]);

/** "the company" for a police agency: the noun that heads the name is another one. */
function isOtherBody({ scene, reading }: Pick<Question, "scene" | "reading">, entity: number): boolean {
  const { type, name } = scene.entities[entity] ?? { type: "MISC", name: "" };
  if (type === "PERSON" || reading.nounClass !== "group" || kindredOfBody(reading.head).size === 0) return false;
  // "University of Lethbridge", for the paper: what stands before the "of" heads the name.
  const heads = [name, name.split(" of ")[0] ?? ""].map(lastWord);
  return heads.some((head) => kindredOfBody(singularOf(head)).size > 0);
}

function lastWord(name: string): string {
  return (
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .at(-1) ?? ""
  );
}

export function addNobodyDescribed(
  { roles, reading, turns, introducers, isUnnamed }: Question,
  found: FeatureName[],
): void {
  const isDocument = reading.nounClass === "document";
  // "One villager said … the man said", "a parent said … the mother of two said"
  const last = turns.at(-1);
  const isFellow = (head: string): boolean =>
    reading.determiner === "definite" &&
    last?.entity === -1 &&
    last.isPerson &&
    last.head === head &&
    (/^(?:man|woman|boy|girl)$/.test(reading.head) || kindredOfPerson(reading.head).has(head));
  if (reading.determiner === "indefinite") found.push(isDocument ? "nobody-indefinite-document" : "nobody-indefinite");
  else if (reading.determiner === "definite") found.push("nobody-definite");
  else found.push(reading.determiner === "possessive" ? "nobody-possessive" : "nobody-bare");
  if (reading.isPlural) found.push("nobody-plural");
  found.push(`nobody-${reading.nounClass}`);
  if (reading.within.length > 0) found.push("nobody-names-within");
  found.push(roles.byWord.has(reading.head) ? "nobody-role-known" : "nobody-no-role");
  if (turns.slice(-TURNS).some(({ head, entity }) => entity === -1 && (head === reading.head || isFellow(head))))
    found.push("nobody-same-head");
  if (introducers.size === 0) found.push("nobody-never-introduced");
  if (isUnnamed && reading.determiner === "definite") found.push("nobody-introduced-unnamed");
  if (reading.owners.length > 0 && ownsSpeech(reading)) found.push("nobody-though-owned");
}
