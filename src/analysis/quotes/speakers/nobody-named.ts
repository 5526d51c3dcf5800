/** Reports without marks whose source nobody can name, though the ranker, which learned from quotations, does: small rules in one list. */
import { reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import type { Attribution } from "../attribution.ts";
import { mentionIndexAt, sentenceAt, tokensIn, wordAt } from "./scene.ts";
import type { Question } from "./speaker-features.ts";

/** What is asked, and whether an offset lies in what somebody is reported to say. */
type Asked = Pick<Question, "scene" | "reading" | "roles" | "turns"> & {
  readonly isSaidAt: (offset: number) => boolean;
};

/** Whether the answer `entity` is none. */
type NobodyRule = (asked: Asked, attribution: Attribution, entity: number) => boolean;

/**
 * "The exhibition shows", "the decision suggests": of reports by things that are neither people nor bodies nor
 * documents, most have nobody behind them, unless the article calls somebody so.
 */
const isUnheard: NobodyRule = ({ reading, roles, turns }, _attribution, entity) => {
  const { kind, nounClass, head, owners } = reading;
  if (kind !== "description" || nounClass !== "other" || owners.length > 0) return false;
  return !roles.ofEntity[entity]?.has(head) && !turns.some((turn) => turn.head === head && turn.entity === entity);
};

/** "I asked them", "we know", "you can imagine", where nobody speaks: the writer. */
const isWriter: NobodyRule = ({ reading, isSaidAt }, { source }) => {
  const [pronoun] = source;
  return reading.pronoun === "other" && pronoun !== undefined && !isSaidAt(pronoun.start);
};

/** "Those who fear", "a card that reads": what a relative pronoun takes up is no name unless one stands before it with its apposition. */
const isAntecedentUnnamed: NobodyRule = ({ scene, reading }, { source }, entity) => {
  const at = source[0]?.start;
  if (reading.pronoun !== "who" || at === undefined) return false;
  const { text } = scene.article;
  if (/(?<![,–—-]) $/.test(text.slice(Math.max(0, at - 2), at))) return true;
  for (let index = mentionIndexAt(scene, at) - 1; index >= 0; index--) {
    const placed = scene.mentions[index];
    if (!placed || placed.sentence !== sentenceAt(scene, at)) return true;
    if (placed.entity === entity)
      return !/^(?:,| \(| ?[–—-])/.test(text.slice(placed.mention.end, placed.mention.end + 2));
  }
  return true;
};

/** "The Mexican culture ministry" is not Mexico, though its government may be. */
const isPlaceOfBody: NobodyRule = ({ scene, reading }, _attribution, entity) =>
  reading.kind === "description" &&
  reading.nounClass === "group" &&
  scene.entities[entity]?.type === "LOC" &&
  !OF_A_PLACE.test(reading.head);

/** What a place that speaks can be called. */
const OF_A_PLACE =
  /^(?:country|nation|state|government|administration|regime|republic|kingdom|city|town|village|county|province|territory|district|municipality|island|authority|presidency|leadership|federation|capital|bloc|neighbou?r|team|side|campaign)$/;

/** 'What we call "progress"', 'you see the "experts"': the writer thinks aloud, where nobody is said to say anything. */
function isThinker({ scene, reading, isSaidAt }: Asked, { source, cue }: Attribution): boolean {
  const [pronoun] = source;
  const [verb] = cue;
  if (reading.pronoun !== "other" || !pronoun || !verb || isSaidAt(pronoun.start)) return false;
  const { from, to } = tokensIn(scene, verb);
  for (let i = from; i < to; i++) {
    const classes = reportingVerb(wordAt(scene, i).toLowerCase())?.classes;
    if (classes?.has("say") || classes?.has("tell")) return false;
  }
  return true;
}

const RULES: readonly NobodyRule[] = [isUnheard, isWriter, isAntecedentUnnamed];

/** Whether a source read as a pronoun or a description has nobody behind it whom the article names, whatever was weighed. */
export function isNobodyNamed(asked: Asked, attribution: Attribution, entity: number): boolean {
  if (entity < 0) return false;
  if (isPlaceOfBody(asked, attribution, entity)) return true;
  return attribution.quoted.length === 0
    ? RULES.some((rule) => rule(asked, attribution, entity))
    : isThinker(asked, attribution);
}

/** Whether an offset lies in a content of `attributions`. */
export function makeIsSaidAt(attributions: readonly Attribution[]): (offset: number) => boolean {
  const spans = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  // Contents nest: how far those reach that begin no later.
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(reach.at(-1) ?? 0, end));
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? 0) > offset;
  };
}
