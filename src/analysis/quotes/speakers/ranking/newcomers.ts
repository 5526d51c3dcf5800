/** Sources that bring up somebody, or a place, that says nothing: a new refugee, a town as "they", initials that nobody was found for. */
import { countryOf } from "../../../../lexicon/countries.ts";
import { kindredOfPerson } from "../../../../lexicon/kindred-nouns.ts";
import { singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { askedAbout } from "../reading/framed-pronoun.ts";
import { mentionIndexAt, tokensIn, wordAt } from "../scene.ts";
import type { NobodyRule } from "./nobody-rule.ts";

/** "Ann Lee, commissioner of refugee relief, told me. A 22-year-old refugee told me": an indefinite person is nobody who was named before, unless they are called so. */
const isNewPerson: NobodyRule = ({ scene, reading, roles, place }, { source }, entity) => {
  const [span] = source;
  const { type, mentions = [], roles: phrases = [] } = scene.entities[entity] ?? {};
  if (reading.kind !== "description" || reading.nounClass !== "person" || reading.determiner !== "indefinite")
    return false;
  if (span === undefined || type !== "PERSON" || reading.within.includes(entity)) return false;
  const { text } = scene.article;
  if (!/^an? /i.test(text.slice(span.start, span.start + 3))) return false;
  if ((mentions[0]?.start ?? place.at) >= place.at) return false;
  const known = roles.ofEntity[entity];
  // "commissioner of |refugee| relief": no refugee.
  const isHead = phrases
    .slice(0, MOST)
    .some((phrase) => endsCore(text.slice(phrase.start, phrase.end).toLowerCase(), reading.head));
  return !isHead && ![...kindredOfPerson(reading.head)].some((noun) => known?.has(noun));
};

/** Phrases of somebody that are looked at. */
const MOST = 20;

/** Whether a noun is the head of a phrase: "the young |refugee| from the camp". */
function endsCore(phrase: string, noun: string): boolean {
  const [core = ""] = phrase.split(/ (?:of|from|in|at|for|with|and|who)\b|,/, 1);
  return core.split(/[ -]/).includes(noun);
}

/** "They were married in Hay. They marked it with lunch": a town in passing says nothing, nor is it "they". */
const isSilentPlace: NobodyRule = ({ scene, reading, turns }, _attribution, entity) => {
  const { type, name = "", mentions = [] } = scene.entities[entity] ?? {};
  if (type !== "LOC" || countryOf(name) !== undefined) return false;
  if (reading.kind !== "none" && reading.pronoun !== "they") return false;
  return mentions.length <= FEW && !turns.some((turn) => turn.entity === entity);
};

/** Mentions of a place that is named in passing. */
const FEW = 2;

/** "Frost said Ryan was ill. They were worried": nobody who has just spoken alone is "they", whomever they spoke of. */
const isAlone: NobodyRule = ({ scene, reading, turns, pronouns, place }, { source }, entity) => {
  const turn = turns.at(-1);
  // "Both" are two.
  if (!/^they$/i.test(scene.article.text.slice(source[0]?.start, source[0]?.end))) return false;
  if (reading.pronoun !== "they" || reading.head !== "" || turn?.entity !== entity || turn.isMany) return false;
  if (scene.entities[entity]?.type !== "PERSON" || pronouns[entity] === undefined) return false;
  const { start = 0, end = 0 } = scene.segmentation.sentences[turn.sentence] ?? {};
  for (let index = mentionIndexAt(scene, start); index < scene.mentions.length; index++) {
    const other = scene.mentions[index];
    if (!other || other.mention.start >= Math.min(end, place.at)) return true;
    if (other.isReported || other.isQuoted || other.entity === entity) continue;
    if (scene.entities[other.entity]?.type === "PERSON") return false;
  }
  return true;
};

/** "RM admitted": letters that nobody was found for are nobody whose name does not give them. */
const isOtherLetters: NobodyRule = ({ scene, reading, roles }, { source }, entity) => {
  const [span] = source;
  const printed = span && scene.article.text.slice(span.start, span.end);
  if (reading.kind !== "description" || printed === undefined || !/^\p{Lu}{2,4}$/u.test(printed)) return false;
  if (scene.entities[entity]?.type !== "PERSON" || roles.ofEntity[entity]?.has(reading.head)) return false;
  if (isRoleNoun(reading.head) || OFFICES.test(printed)) return false;
  const letters = (scene.entities[entity]?.name ?? "").split(/[\s-]+/).map((word) => word.charAt(0));
  return letters.join("") !== printed;
};

/** Offices that go by letters. */
const OFFICES =
  /^(?:[DV]?PM|MP|MEP|MSP|MLA|MLC|CM|CEO|CFO|COO|CTO|CJ|AG|DA|DG|GM|MD|DSP|SSP|ASP|SP|SHO|IGP|CP|PC|FM|VP|PS|PW\d*|DC|DI|OC)$/;

/** "A statement released by the Rovers striker": a body whose player or professor wrote it has not. */
const isOfTheirPerson: NobodyRule = ({ scene, reading }, { source }, entity) => {
  const [span] = source;
  const type = scene.entities[entity]?.type;
  if (!span || reading.nounClass !== "document" || (type !== "ORG" && type !== "LOC")) return false;
  const { from, to } = tokensIn(scene, span);
  let isBy = false;
  for (let i = from; i < to; i++) {
    if (wordAt(scene, i) === "by") isBy = true;
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (!isBy || placed?.entity !== entity || placed.mention.tokens.to >= to) continue;
    const noun = wordAt(scene, placed.mention.tokens.to);
    return isRoleNoun(noun) && singularOf(noun) === noun;
  }
  return false;
};

/** "When asked about a letter by Ann Lee, the senator said", for Ann Lee. */
const isOfQuestion: NobodyRule = ({ scene, reading, roles }, attribution, entity) =>
  askedAbout(scene, attribution, reading).has(entity) && !roles.ofEntity[entity]?.has(reading.head);

export const NEWCOMERS: readonly NobodyRule[] = [
  isNewPerson,
  isSilentPlace,
  isAlone,
  isOtherLetters,
  isOfTheirPerson,
  isOfQuestion,
];
