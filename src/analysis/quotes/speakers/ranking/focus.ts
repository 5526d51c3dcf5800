/**
 * Whom "he" and "she" stand for as a text goes along: the last subject who goes by the pronoun, kept in mind by every pronoun
 * that takes it up (centering: Grosz, Joshi and Weinstein 1995).
 */
import type { PronounSet } from "../../../../document/annotations.ts";
import { AUXILIARIES } from "../../../../lexicon/clause-words.ts";
import { reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { ROLE_STRENGTH, type RoleWords } from "../roles/role-words.ts";
import { type PlacedMention, type Scene, wordAt } from "../scene.ts";
import { boundBehind } from "./bound-behind.ts";

/** Somebody in focus. */
export interface Focus {
  /** Index into the entities. */
  readonly entity: number;
  /** Sentence of the last name or pronoun that stands for them. */
  readonly sentence: number;
  /** Whether the pronoun before or at the place took up the only person of the sentence before it. */
  readonly isSole: boolean;
  /** Where "The mayor" stands, a description that opens a sentence and has put them there; -1 for names and pronouns. */
  readonly describedAt: number;
}

interface Trace {
  readonly offsets: number[];
  readonly entities: number[];
  readonly sentences: number[];
  readonly soles: boolean[];
  readonly described: boolean[];
}

/** Answers who is in focus for a pronoun at an offset. */
export type FocusAt = (pronoun: "he" | "she", offset: number) => Focus | undefined;

/** One pass over the tokens. `pronouns` by entity. */
export function traceFocus(
  scene: Scene,
  pronouns: readonly (PronounSet | undefined)[],
  { byWord, ofEntity }: RoleWords,
): FocusAt {
  /** The one person whom the article calls by a noun. */
  const holderOf = (noun: string): number => {
    const holders = (byWord.get(noun) ?? []).filter(
      (entity) =>
        scene.entities[entity]?.type === "PERSON" && ofEntity[entity]?.get(noun)?.strength === ROLE_STRENGTH.head,
    );
    return holders.length === 1 ? (holders[0] ?? -1) : -1;
  };
  const traces = { he: emptyTrace(), she: emptyTrace() };
  const { tokens } = scene.segmentation;
  const { text } = scene.article;
  const sole = new SolePerson(scene);
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i] ?? 0;
    for (; next < scene.mentions.length && (scene.mentions[next]?.mention.start ?? 0) <= start; next++) {
      const placed = scene.mentions[next];
      if (placed) sole.see(placed);
      if (!placed?.isTopic || placed.isCaption || scene.entities[placed.entity]?.type !== "PERSON") continue;
      const known = pronouns[placed.entity];
      if (known !== "she") push(traces.he, placed.mention.start, placed.entity, placed.sentence);
      if (known !== "he") push(traces.she, placed.mention.start, placed.entity, placed.sentence);
    }
    const length = (tokens.ends[i] ?? 0) - start;
    if (length === 3 && scene.sentenceOf[i] !== scene.sentenceOf[i - 1] && text.startsWith("The", start)) {
      const entity = holderOf(subjectNoun(scene, i));
      const known = pronouns[entity];
      const sentence = (scene.sentenceOf[i] ?? 1) - 1;
      if (entity >= 0 && known !== "she") push(traces.he, start, entity, sentence, false, true);
      if (entity >= 0 && known !== "he") push(traces.she, start, entity, sentence, false, true);
      continue;
    }
    if (length !== 2 && length !== 3) continue;
    const first = text.charCodeAt(start) | 32;
    if (first !== LETTER_H && first !== LETTER_S) continue;
    const word = text.slice(start, start + length).toLowerCase();
    if (word !== "he" && word !== "she") continue;
    const trace = traces[word];
    const sentence = (scene.sentenceOf[i] ?? 1) - 1;
    const alone = sole.before(sentence, i);
    const isFree = (trace.sentences.at(-1) ?? -1) < sentence - 1 && (pronouns[alone] ?? word) === word;
    // "His speeches for Lewis were prayers. He has declared Lewis to be …": whom the verb governs is somebody else.
    const bound = alone >= 0 && isFree ? boundBehind(scene, i) : -1;
    const isOther = alone >= 0 && isFree && bound !== alone;
    const entity = isOther ? alone : trace.entities.at(-1);
    if (entity !== undefined) push(trace, start, entity, sentence, isOther);
  }
  return (pronoun, offset) => before(traces[pronoun], offset);
}

/** "The |actress laughs": the noun of a role behind an article at token `the`, where a verb follows; empty elsewhere. */
function subjectNoun(scene: Scene, the: number): string {
  for (let i = the + 1; i <= the + 3; i++) {
    const word = wordAt(scene, i);
    if (!/^\p{Ll}[\p{L}-]+$/u.test(word)) return "";
    const next = wordAt(scene, behindAside(scene, i + 1));
    if (
      isRoleNoun(word) &&
      (next === "who" || AUXILIARIES.has(next) || /^\p{Ll}+(?:ed|s)$/u.test(next) || isSaid(next))
    )
      return word;
  }
  return "";
}

/** "The pope|, 70, |is due", "The pope|, |who turned 70": where a clause goes on behind an age, or with its pronoun. */
function behindAside(scene: Scene, at: number): number {
  if (wordAt(scene, at) !== ",") return at;
  if (/^\d{1,3}$/.test(wordAt(scene, at + 1)) && wordAt(scene, at + 2) === ",") return at + 3;
  return wordAt(scene, at + 1) === "who" ? at + 1 : at;
}

const isSaid = (word: string): boolean => reportingVerb(word)?.forms.has("past") === true;

/** "Just look at House Speaker Paul Ryan. He said": the only person whom the sentence before names, as the next one opens. */
class SolePerson {
  readonly #scene: Scene;
  #sentence = -1;
  #entity = -1;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Mentions in the order of the text. */
  see({ entity, sentence, isQuoted, isCaption, isPossessive }: PlacedMention): void {
    if (this.#scene.entities[entity]?.type !== "PERSON" || isCaption) return;
    const isFresh = sentence !== this.#sentence;
    this.#sentence = sentence;
    if (isQuoted || isPossessive || (!isFresh && this.#entity !== entity)) this.#entity = -1;
    else this.#entity = entity;
  }

  /** The person, or -1, for a pronoun among the first words of `sentence`, at token `at`. */
  before(sentence: number, at: number): number {
    const { sentences } = this.#scene.segmentation;
    const from = sentences[sentence]?.tokens.from ?? at;
    const isOpening = at - from <= 3 && sentences[sentence - 1]?.block === sentences[sentence]?.block;
    return isOpening && this.#sentence === sentence - 1 ? this.#entity : -1;
  }
}

const LETTER_H = 104;
const LETTER_S = 115;

const emptyTrace = (): Trace => ({ offsets: [], entities: [], sentences: [], soles: [], described: [] });

function push(
  trace: Trace,
  offset: number,
  entity: number,
  sentence: number,
  isSole = false,
  isDescribed = false,
): void {
  trace.offsets.push(offset);
  trace.entities.push(entity);
  trace.sentences.push(sentence);
  trace.soles.push(isSole);
  trace.described.push(isDescribed);
}

/** The last event before `offset`, or a pronoun at it that takes up somebody else. */
function before({ offsets, entities, sentences, soles, described }: Trace, offset: number): Focus | undefined {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  if (offsets[low] === offset && soles[low]) {
    return { entity: entities[low] ?? 0, sentence: (sentences[low] ?? 1) - 1, isSole: true, describedAt: -1 };
  }
  const entity = entities[low - 1];
  return entity === undefined
    ? undefined
    : {
        entity,
        sentence: sentences[low - 1] ?? 0,
        isSole: soles[low - 1] ?? false,
        describedAt: described[low - 1] === true ? (offsets[low - 1] ?? -1) : -1,
      };
}
