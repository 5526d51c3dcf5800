/** Who has spoken so far in an article, and as what: later answers build on those before them. */

import { isRelayed } from "../attribution/repair/relayed-report.ts";
import type { Attribution } from "../attribution.ts";
import { ownsSpeech } from "./ranking/document-owners.ts";
import type { Turn } from "./ranking/question.ts";
import type { SourceReading } from "./reading/source-reading.ts";
import { paragraphAt, type Scene, sentenceAt, tokensIn, wordAt } from "./scene.ts";
import type { SpeakerDecision } from "./speaker-decision.ts";
import { isQuestion, isSpoken } from "./spoken-turn.ts";

export interface Conversation {
  readonly turns: Turn[];
  /** By sentence, the entity that was found to speak there, or -1. */
  readonly spokeIn: Map<number, number>;
  /** By entity, the first pronoun that surely meant it: "he" or "she". */
  readonly takenUpAs: Map<number, SourceReading["pronoun"]>;
}

export function openConversation(): Conversation {
  return { turns: [], spokeIn: new Map(), takenUpAs: new Map() };
}

/** Adds to the conversation that `entity` (-1 for nobody named) spoke where `decision` was made. */
export function remember(
  { turns, spokeIn, takenUpAs }: Conversation,
  scene: Scene,
  decision: SpeakerDecision,
  entity: number,
): void {
  const { attribution, reading } = decision;
  // "…," Obama said, according to CNN: whoever passes it on takes the floor from nobody.
  if (isRelayed(attribution)) return;
  if (isInTimeClause(scene, turns.at(-1), attribution, entity)) return;
  const last = Math.max(attribution.content.at(-1)?.end ?? 0, attribution.source.at(-1)?.end ?? 0);
  const start = attribution.content[0]?.start ?? last;
  const at = attribution.source[0]?.start ?? start;
  const isSingle = reading.pronoun === "he" || reading.pronoun === "she";
  if (isSingle && decision.probability > SURELY && !takenUpAs.has(entity)) takenUpAs.set(entity, reading.pronoun);
  const sentence = sentenceAt(scene, at);
  // "Yamagami indicated in a letter that he planned it, sources said": the one of two who is named may own what comes up there.
  if (entity >= 0 || !spokeIn.has(sentence)) spokeIn.set(sentence, entity);
  if (entity < 0 && (isNobodysTurn(decision) || isAgent(scene, decision) || !isSpoken(scene, attribution))) return;
  turns.push({
    entity,
    sentence,
    paragraph: paragraphAt(scene, start),
    end: last,
    head: reading.head,
    words: reading.words.join(" "),
    isPerson:
      !isSeveral(scene, reading, at) && (reading.nounClass === "person" || reading.nounClass === "spokesperson"),
    isDocument: ownsSpeech(reading),
    isQuoted: attribution.quoted.length > 0,
    isQuestion: isQuestion(scene, attribution),
    at,
    isNamed: reading.kind === "name" || reading.kind === "none",
    isMany: reading.pronoun === "they",
  });
}

/** "“…,” Kallas said on Friday, |after Finland's minister criticised Sweden": what is only told to say when has the floor from nobody who was quoted. */
function isInTimeClause(
  scene: Scene,
  turn: Turn | undefined,
  { quoted, content, source }: Attribution,
  entity: number,
): boolean {
  const [first] = source;
  const isQuoted =
    quoted.length > 0 && (turn?.isQuoted === true || (quoted[0]?.start ?? 0) - (content[0]?.start ?? 0) < 2);
  if (!turn || isQuoted || !first || turn.sentence !== sentenceAt(scene, first.start)) return false;
  const { from } = tokensIn(scene, first);
  // "Costa Rica's president ruled out a talk |after| Nicaragua's said": the subject of the sentence keeps it, too.
  const opener = turn.isQuoted ? /^(?:after|before|when|while|as|once|since)$/ : /^after$/;
  return turn.at < first.start && (turn.isQuoted || turn.entity !== entity) && opener.test(wordAt(scene, from - 1));
}

/** "The archbishop apologised after his speech was described |by a survivor| as “deaf”": the sentence is about somebody else. */
function isAgent(scene: Scene, { attribution, reading }: SpeakerDecision): boolean {
  const {
    cue: [verb],
    source: [first],
  } = attribution;
  return (
    reading.nounClass === "person" &&
    !reading.isPlural &&
    verb !== undefined &&
    first !== undefined &&
    verb.end < first.start &&
    wordAt(scene, tokensIn(scene, first).from - 1) === "by" &&
    /^(?:was|were|is|are|been|being) /.test(scene.article.text.slice(verb.start, verb.end))
  );
}

/** "Police operatives said so": none of them is "he" behind, as "one of the operatives" may be. */
function isSeveral({ article: { text } }: Scene, { isPlural }: SourceReading, at: number): boolean {
  return isPlural && !/^one of /i.test(text.slice(at, at + 7));
}

/** From which probability on an answer says by which pronoun somebody goes. */
const SURELY = 0.9;

/** "I asked", "those who say": reports that take the floor from nobody. */
function isNobodysTurn({ attribution, reading, entity }: SpeakerDecision): boolean {
  return entity < 0 && attribution.quoted.length === 0 && (reading.pronoun === "other" || reading.pronoun === "who");
}
