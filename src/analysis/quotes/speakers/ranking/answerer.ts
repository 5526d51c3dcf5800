/** 'I asked coauthor Bert Kohlmann what the book was for. ¶ "It was to show …"': the writer's question says who answers. */
import type { Attribution } from "../../attribution.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import { paragraphAt, type Scene, sentenceAt, wordAt } from "../scene.ts";
import type { Turn } from "./question.ts";

const LONGEST_QUESTION = 10;

/** The person (index of the entity) whom the sentence right before a quotation says that the writer asked; only where no words name its source. */
export function answererOf(scene: Scene, { quoted, content }: Attribution): number | undefined {
  const start = content[0]?.start;
  if (quoted.length === 0 || start === undefined) return undefined;
  const here = sentenceAt(scene, start);
  const asked = scene.segmentation.sentences[here - 1];
  if (!asked || paragraphAt(scene, start) - paragraphAt(scene, asked.start) > 1) return undefined;
  const { from, to } = asked.tokens;
  if (!/^(?:I|We)$/.test(wordAt(scene, from)) || !/^(?:asked|ask)$/.test(wordAt(scene, from + 1))) return undefined;
  for (let i = from + 2; i < Math.min(to, from + LONGEST_QUESTION); i++) {
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (!placed) continue;
    if (scene.entities[placed.entity]?.type === "PERSON") return placed.isPossessive ? undefined : placed.entity;
  }
  return undefined;
}

/** 'Was Szlachta satisfied with the response? ¶ "To a point," he said.': the person of whom the writer asks right before a quotation. */
export function askedOf(
  scene: Scene,
  { quoted, content, source }: Attribution,
  { kind, pronoun }: SourceReading,
): number | undefined {
  if (kind !== "none" && pronoun !== "he" && pronoun !== "she") return undefined;
  const start = Math.min(content[0]?.start ?? 0, source[0]?.start ?? Number.POSITIVE_INFINITY);
  const question = scene.segmentation.sentences[sentenceAt(scene, start) - 1];
  const { text } = scene.article;
  if (quoted.length === 0 || !question || text.charAt(question.end - 1) !== "?") return undefined;
  if (paragraphAt(scene, start) - paragraphAt(scene, question.start) > 1) return undefined;
  const { from, to } = question.tokens;
  for (let i = from; i < to; i++) {
    if (/^["“”«]$/.test(wordAt(scene, i))) return undefined;
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (!placed || scene.entities[placed.entity]?.type !== "PERSON") continue;
    const isAskedOf =
      MODAL.test(wordAt(scene, placed.mention.tokens.from - 1)) || MODAL.test(wordAt(scene, placed.mention.tokens.to));
    return isAskedOf && !placed.isPossessive && !placed.isQuoted ? placed.entity : undefined;
  }
  return undefined;
}

const MODAL = /^(?:is|was|are|were|do|does|did|has|have|had|will|would|can|could|should|might|may)$/i;

/** "A: It will": who answers in an interview is the person who spoke last before the first answer. */
export function intervieweeOf(
  scene: Scene,
  { method, source }: Attribution,
  turns: readonly Turn[],
): number | undefined {
  const {
    entities,
    article: { text },
  } = scene;
  const [label] = source;
  if (method !== "transcript" || !label) return undefined;
  const letters = text.slice(label.start, label.end);
  if (letters !== "A") return abbreviated(scene, letters);
  const isPerson = ({ entity }: Turn): boolean => entities[entity]?.type === "PERSON";
  const spoke = turns.find((turn) => turn.head === "a" && isPerson(turn)) ?? turns.findLast(isPerson);
  return spoke?.entity ?? soleGuest(scene, label.start);
}

/** "AE: Sleep.": the one person with these initials. */
function abbreviated({ entities }: Scene, letters: string): number | undefined {
  if (!/^\p{Lu}{2,3}$/u.test(letters)) return undefined;
  const bearers = entities.flatMap(({ type, name }, index) =>
    type === "PERSON" && initialsOf(name) === letters ? [index] : [],
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

const initialsOf = (name: string): string => name.replace(/(\p{Lu})[^\s-]*[\s-]*/gu, "$1");

/** "Interview: novelist Amara Eze": the one person whom the headline of an interview names, or whom it has named at all when the first answer comes. */
function soleGuest({ article, entities, mentions }: Scene, before: number): number | undefined {
  const title = article.blocks.find(({ kind }) => kind === "title")?.end ?? 0;
  const named = new Set<number>();
  const titled = new Set<number>();
  for (const { entity, mention, isCaption } of mentions.slice(0, OPENING)) {
    if (mention.start >= before) break;
    if (isCaption || entities[entity]?.type !== "PERSON") continue;
    named.add(entity);
    if (mention.end <= title) titled.add(entity);
  }
  const guests = titled.size > 0 ? titled : named;
  return guests.size === 1 ? [...guests][0] : undefined;
}

/** How many mentions an interview opens with, before its first answer: more have other people among them. */
const OPENING = 60;

const BILLED = /^(?:billed|touted|dubbed|hailed|marketed|advertised|promoted|described)(?: as)? (?:an?|the)? ?["“'‘]?$/;

/** 'Trump was asked, "What is the most dangerous place?"', 'Priebus was said to be "furious"': whoever says so, it is nobody that the sentence names. */
export function isAsked({ article: { text } }: Scene, { content, cue, source }: Attribution): boolean {
  const start = content[0]?.start ?? 0;
  if (ASKED.test(text.slice(Math.max(0, start - 40), start))) return true;
  const [first] = cue;
  if (first === undefined || source.length > 0) return false;
  // "The film, billed as “the scariest of the year”"
  const isBilled = text.slice(first.start - 2, first.start) === ", " && BILLED.test(text.slice(first.start, start));
  const printed = text.slice(first.start, first.end);
  // "She was called to a meeting and told she was a “disruptive presence”"
  const isTold = /^(?:told|asked|warned|informed|advised|urged|ordered)$/.test(printed);
  return isBilled || isPassive(printed) || (isTold && text.slice(first.start - 5, first.start) === " and ");
}

/** "was said", "has reportedly been told". */
function isPassive(cue: string): boolean {
  const words = cue.split(" ").filter((word) => !word.endsWith("ly"));
  const be = /^(?:has|have|had)$/.test(words[0] ?? "") ? 1 : 0;
  return (
    /^(?:been|being|is|are|was|were)$/.test(words[be] ?? "") &&
    /ed$|^(?:said|told|seen|known|thought)$/.test(words[be + 1] ?? "")
  );
}

const ASKED =
  /\b(?:(?:is|was|were|been|being) (?:then |also |again |later |once )?(?:asked|told)|[Ww]hen asked)[,:]? ["“”'’‘]{0,2}$/;

/** Whether the cue says that somebody else is answered. */
export function isReplying({ article: { text } }: Scene, { cue }: Attribution): boolean {
  return cue.some(({ start, end }) => REPLIES.test(text.slice(start, end)));
}

const REPLIES =
  /^(?:repl(?:ied|ies|y)|answer(?:ed|s)?|retort(?:ed|s)?|shot back|fired back|hit back|counter(?:ed|s)?|respond(?:ed|s)?)\b/i;
