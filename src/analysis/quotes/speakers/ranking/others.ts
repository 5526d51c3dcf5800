/** Descriptions that mean others than anybody who is named: several bodies, another person, a court that comes up anew. */
import { singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { mentionIndexAt, sentenceAt } from "../scene.ts";
import type { NobodyRule } from "./nobody-rule.ts";

/** "The authorities", "humanitarian agencies", "the parties": several bodies are no single one of them, unless it is called so. */
const isSeveral: NobodyRule = ({ scene, reading, roles }, _attribution, entity) => {
  const { kind, head, owners, within, words } = reading;
  if (kind !== "description" || owners.length > 0 || within.includes(entity)) return false;
  const single = singularOf(head);
  if (!reading.isPlural || !SEVERAL.test(single) || words.includes("two")) return false;
  const { name = "", type } = scene.entities[entity] ?? {};
  if (type !== "ORG" && type !== "PERSON") return false;
  const called = name.toLowerCase();
  return !(called.includes(single) || words.some((word) => called.includes(word)) || roles.ofEntity[entity]?.has(head));
};

const SEVERAL =
  /^(?:authority|agency|body|party|bank|group|organi[sz]ation|company|firm|union|ministry|court|council|government|country|club|team|participant|resident|voter|critic|expert|analyst|researcher|scientist|doctor|farmer|worker|teacher|parent|student|neighbou?r|activist|protester|campaigner|supporter|opponent|diplomat|economist|lawmaker|senator|minister|official|officer|investigator|prosecutor)$/;

/** "Another resident said": somebody else than all who were named; not "another leader from the state, Ann Lee". */
const isAnother: NobodyRule = ({ scene, reading, place }, { source }, entity) => {
  const [span] = source;
  if (reading.kind !== "description" || span === undefined) return false;
  if (!/^another /i.test(scene.article.text.slice(span.start, span.end))) return false;
  return !scene.mentions.some(
    ({ entity: named, sentence }) => named === entity && sentence === sentenceAt(scene, place.at),
  );
};

/** "A lower court had ruled", where the Supreme Court was named before: a body that comes up anew. */
const isNewBody: NobodyRule = ({ scene, reading }, { source }, entity) => {
  const { kind, nounClass: klass, determiner, within, owners } = reading;
  const at = source[0]?.start;
  if (kind !== "description" || klass !== "group" || determiner !== "indefinite" || at === undefined) return false;
  // "Free Press, a group |that| backs it"
  if (
    !/^an? /i.test(scene.article.text.slice(at, at + 3)) ||
    within.includes(entity) ||
    owners.length > 0 ||
    scene.entities[entity]?.type !== "ORG"
  )
    return false;
  return scene.mentions.some(
    ({ entity: named, mention, isCaption }) => named === entity && !isCaption && mention.start < at,
  );
};

/** "The bench", of Justices Ann Lee and Bob Roe: several people, none of whom says it alone. */
const isBench: NobodyRule = ({ scene, reading }, _attribution, entity) =>
  reading.kind === "description" &&
  /^(?:bench|panel|jury)$/.test(reading.head) &&
  scene.entities[entity]?.type === "PERSON" &&
  !/\bsingle[- ](?:judge )?bench\b/.test(scene.article.text);

/** "One councillor", where the article names three, could be each of them. */
const isOneOfSeveral: NobodyRule = ({ scene, reading, roles }, { source }) => {
  const [span] = source;
  if (reading.kind !== "description" || reading.isPlural || span === undefined) return false;
  if (!/^one /i.test(scene.article.text.slice(span.start, span.start + 4))) return false;
  const known = roles.byWord.get(reading.head)?.filter((entity) => scene.entities[entity]?.type === "PERSON") ?? [];
  return known.length > 1;
};

/** "Even the neighbours of Ann Lee's sister talk. “It is hard for her,” |one| told the paper": one of many, whom nobody names. */
const isSoleOne: NobodyRule = ({ scene }, { source: [span] }, entity) =>
  span !== undefined &&
  scene.entities[entity]?.type === "PERSON" &&
  /^one$/i.test(scene.article.text.slice(span.start, span.end));

/** "@KerryFire": whoever writes under a handle is nobody whose name is not in it. */
const isHandle: NobodyRule = ({ scene }, { source }, entity) => {
  const [span] = source;
  const printed = span && scene.article.text.slice(span.start, span.end);
  if (printed === undefined || !/^@\w+$/.test(printed)) return false;
  const handle = printed.toLowerCase();
  const words = scene.entities[entity]?.name.toLowerCase().split(/[\s-]+/) ?? [];
  return !words.some((word) => word.length > 3 && handle.includes(word));
};

/** "Our correspondent reports", "this paper learnt": the paper's own people. */
const isOwnReporter: NobodyRule = ({ scene, reading }, { source }) => {
  const [span] = source;
  if (reading.kind !== "description" || span === undefined) return false;
  return /^(?:our|this|the present) (?:\w+ )?(?:correspondent|reporter|writer|paper|newspaper|magazine|medium)s?$/i.test(
    scene.article.text.slice(span.start, span.end),
  );
};

/** "The boy's father", where the boy has no name: nobody whom the article does not call a father. */
const isKinOfUnnamed: NobodyRule = ({ scene, reading, roles }, { source }, entity) => {
  const [span] = source;
  if (reading.kind !== "description" || span === undefined || roles.ofEntity[entity]?.has(reading.head)) return false;
  const [first = "", ...words] = scene.article.text
    .slice(span.start, Math.min(span.end, span.start + LONGEST))
    .split(" ");
  if (!/^(?:[Tt]he|[Aa]n?|[Oo]ne)$/.test(first) || words.some((word) => !/^\p{Ll}/u.test(word))) return false;
  return KIN.test(words.at(-1) ?? "") && words.slice(0, -1).some((word) => /(?:['’]s|s['’])$/.test(word));
};

/** Characters of "The frightened boy's elder brother", at most. */
const LONGEST = 60;
const KIN =
  /^(?:father|mother|parent|dad|mum|mom|brother|sister|son|daughter|wife|husband|widow|widower|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|friend|neighbou?r|lawyer|solicitor|barrister|attorney)s?$/;

/** "He was close to Tan. … the friend explained": somebody's friend, and nobody whom the article does not call one. */
const isFriendOfSomebody: NobodyRule = ({ reading, roles }, _attribution, entity) =>
  reading.kind === "description" &&
  reading.owners.length === 0 &&
  FRIENDS.test(reading.head) &&
  !roles.ofEntity[entity]?.has(reading.head);

const FRIENDS =
  /^(?:friend|neighbou?r|colleague|relative|classmate|roommate|flatmate|housemate|co-worker|acquaintance)$/;

/** "Police said", for the West Police Division, which comes up later, and only in what its superintendent is. */
const isOfLaterRole: NobodyRule = ({ scene, reading, place }, _attribution, entity) => {
  if (reading.pronoun !== "they" && (reading.head !== "police" || reading.words.length > 0)) return false;
  const { type, mentions = [] } = scene.entities[entity] ?? {};
  const [first] = mentions;
  if (type !== "ORG" || !first || first.start < place.at || reading.within.includes(entity)) return false;
  const next = scene.mentions[mentionIndexAt(scene, first.start) - 1];
  const holder = scene.entities[next?.entity ?? -1];
  return holder?.type === "PERSON" && holder.roles.some(({ start, end }) => start <= first.start && first.end <= end);
};

/** "The police", for the Police Federation or a Constabulary Communication Network: bodies about them that make no arrests. */
const isAboutPolice: NobodyRule = ({ scene, reading }, _attribution, entity) =>
  reading.kind === "description" &&
  reading.head === "police" &&
  !reading.within.includes(entity) &&
  / (?:Network|Union|Federation|Association|Foundation|Academy|Board|Commission|Committee|Council|Ombudsman|Museum)$/.test(
    scene.entities[entity]?.name ?? "",
  );

/** In any order: one that holds is enough. */
export const OTHERS: readonly NobodyRule[] = [
  isHandle,
  isOneOfSeveral,
  isSoleOne,
  isOwnReporter,
  isKinOfUnnamed,
  isFriendOfSomebody,
  isSeveral,
  isAnother,
  isNewBody,
  isOfLaterRole,
  isAboutPolice,
  isBench,
];
