/** Sources that are no person, or a voice of others: what a gauge shows, what a paper says, what a party has its spokesperson say. */
import { countryOf } from "../../../../lexicon/countries.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { ROLE_STRENGTH } from "../roles/role-words.ts";
import type { NobodyRule } from "./nobody-rule.ts";

/** "CME Group's FedWatch tool showed", "minutes of the last meeting revealed": what shows something by itself is no person, but theirs whom it is said to be of. */
const isInstrument: NobodyRule = ({ scene, reading }, { source }, entity) =>
  scene.entities[entity]?.type === "PERSON" &&
  reading.kind === "description" &&
  !reading.owners.includes(entity) &&
  INSTRUMENT.test(reading.head) &&
  !/^(?:his|her|their|my)\b/i.test(scene.article.text.slice(source[0]?.start, source[0]?.end));

const INSTRUMENT =
  /^(?:tool|tracker|index|gauge|barometer|dashboard|data|figures?|chart|graph|minutes?|transcripts?|footage|radar|sensors?|satellites?|thermometers?|records?)$/;

/** "which the Observer said": a paper that goes by what somebody may be. */
const isPaper: NobodyRule = ({ scene }, { source }, entity) =>
  scene.entities[entity]?.type === "PERSON" &&
  /^[Tt]he (?:Observer|Guardian|Spectator|Economist|Examiner|Inquirer|Enquirer|Advocate|Statesman|Citizen|Nation|Tribune|Herald)$/.test(
    scene.article.text.slice(source[0]?.start, source[0]?.end),
  );

/** "Unite, which represents the crew,", "the bench, headed by Justice Ann Lee, |which| asked": no person, whatever it is. */
const isWhich: NobodyRule = ({ scene }, { source }, entity) =>
  scene.entities[entity]?.type === "PERSON" &&
  /^(?:\p{Lu}[\p{L}-]*, which |which$)/u.test(scene.article.text.slice(source[0]?.start, source[0]?.end));

/** '“I kept calling her number”': no place says "I". */
const isPlaceOfI: NobodyRule = ({ scene, reading }, { quoted: [words] }, entity) =>
  reading.kind === "none" &&
  words !== undefined &&
  scene.entities[entity]?.type === "LOC" &&
  /(?:^|[ ("“])(?:I|I['’](?:m|ve|d|ll)|my|My) /.test(
    scene.article.text.slice(words.start, Math.min(words.end, words.start + FIRST_WORDS)),
  );

/** Characters of what is said that are looked at. */
const FIRST_WORDS = 200;

/** "Counsel for the nurses", "Feni’s lawyer", for somebody who is no lawyer. */
const isCounsel: NobodyRule = ({ scene, reading, roles }, { source }, entity) => {
  if (reading.kind !== "description" || !LAWYERS.includes(reading.head)) return false;
  const text = scene.article.text.slice(source[0]?.start, source[0]?.end);
  const isSomebodys = reading.owners.some((owner) => scene.entities[owner]?.type === "PERSON");
  if (!isSomebodys && !/ for the \p{Ll}/u.test(text)) return false;
  return ![...LAWYERS, "law", "legal"].some((noun) => roles.ofEntity[entity]?.has(noun));
};

const LAWYERS = ["counsel", "lawyer", "attorney", "barrister", "solicitor", "advocate"];

/** "A male relative of Zion Roberts … |the male relative|": whose they are is somebody else, and no paper is. */
const isTheirKin: NobodyRule = ({ scene, reading, introducers }, _attribution, entity) =>
  reading.kind === "description" &&
  KIN.test(reading.head) &&
  (scene.entities[entity]?.type !== "PERSON" ||
    introducers.get(entity)?.has("introduced-after") === true ||
    introducers.get(entity)?.has("introduced-by-possessive") === true);

const KIN =
  /^(?:relative|kinsman|mother|mum|mom|father|dad|parent|brother|sister|sibling|son|daughter|wife|husband|widow|widower|uncle|aunt|nephew|niece|cousin|grandmother|grandfather|neighbou?r|friend|colleague|classmate|teammate)$/;

/** "Neither company would confirm it": none of those named. */
const isNone: NobodyRule = ({ scene, reading }, { source }) =>
  reading.kind === "description" &&
  /^(?:[Nn]either|[Nn]one of|[Nn]o) /.test(scene.article.text.slice(source[0]?.start, source[0]?.end));

/** "The PTI's spokesperson", for somebody of whom nothing is said that has to do with it, where others are its people. */
const isOthersVoice: NobodyRule = ({ scene, reading, roles }, _attribution, entity) => {
  if (reading.nounClass !== "spokesperson" || reading.owners.length === 0) return false;
  if (scene.entities[entity]?.type !== "PERSON" || roles.ofEntity[entity]?.has(reading.head)) return false;
  const owners = reading.owners.flatMap((owner) => (scene.entities[owner]?.name ?? "").toLowerCase().split(" "));
  const isOf = (one: number): boolean => owners.some((word) => roles.ofEntity[one]?.has(word));
  return (
    !isOf(entity) && scene.entities.some(({ type }, other) => type === "PERSON" && other !== entity && isOf(other))
  );
};

/** "Japan's top government spokesman", for the spokesman of a ministry that nothing ties to Japan. */
const isVoiceOfAnotherLand: NobodyRule = ({ scene, reading, roles }, _attribution, entity) => {
  const known = roles.ofEntity[entity];
  const lands = reading.owners.filter((owner) => scene.entities[owner]?.type === "LOC");
  if (reading.nounClass !== "spokesperson" || lands.length === 0 || !known?.has(reading.head)) return false;
  const names = lands.map((land) => scene.entities[land]?.name ?? "");
  const isTied = names.some((name) => known.has(countryOf(name)?.code ?? name.toLowerCase()));
  if (isTied) return false;
  return [...known].some(
    ([word, { strength }]) =>
      strength !== ROLE_STRENGTH.name && word !== reading.head && !reading.words.includes(word) && isOffice(word),
  );
};

/** A body in small letters for which somebody speaks. */
const isOffice = (word: string): boolean => nounClass(word, isRoleNoun) === "group";

/** "The prime minister's press secretary", for a superintendent of police. */
const isPressOfAnother: NobodyRule = ({ scene, reading, roles }, _attribution, entity) =>
  reading.kind === "description" &&
  reading.head === "secretary" &&
  reading.words.includes("press") &&
  scene.entities[entity]?.type === "PERSON" &&
  !PRESS_OFFICERS.some((noun) => roles.ofEntity[entity]?.has(noun));

const PRESS_OFFICERS = ["secretary", "spokesman", "spokeswoman", "spokesperson", "press", "aide"];

/** "The commission's legal team", "the prosecutor's office": people of somebody without a name, for a body whose name says nothing of the kind. */
const isOfUnnamed: NobodyRule = ({ scene, reading }, { source }, entity) => {
  const { type, name = "" } = scene.entities[entity] ?? {};
  if (reading.kind !== "description" || (type !== "ORG" && type !== "LOC") || !STAFF.test(reading.head)) return false;
  const [, owner = ""] =
    /^the (\p{Ll}+)['’]s? (?:\p{Ll}+ )*\p{Ll}+$/iu.exec(
      scene.article.text.slice(
        source[0]?.start,
        Math.min(source[0]?.end ?? 0, (source[0]?.start ?? 0) + LONGEST_SOURCE),
      ),
    ) ?? [];
  const called = name.toLowerCase();
  return owner !== "" && !called.includes(reading.head) && !called.includes(owner);
};

/** Characters of "the commission's new legal team", at most. */
const LONGEST_SOURCE = 60;
const STAFF = /^(?:team|office|department|staff|cabinet|secretariat|unit|arm|wing)$/;

export const NOT_THEIRS: readonly NobodyRule[] = [
  isInstrument,
  isPaper,
  isWhich,
  isPlaceOfI,
  isCounsel,
  isTheirKin,
  isNone,
  isOthersVoice,
  isVoiceOfAnotherLand,
  isPressOfAnother,
  isOfUnnamed,
];
