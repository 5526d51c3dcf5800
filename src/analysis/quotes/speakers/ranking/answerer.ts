/** 'I asked coauthor Bert Kohlmann what the book was for. ¶ "It was to show …"': the writer's question says who answers. */
import type { Attribution } from "../../attribution.ts";
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
  if (method !== "transcript" || !label || text.slice(label.start, label.end) !== "A") return undefined;
  const isPerson = ({ entity }: Turn): boolean => entities[entity]?.type === "PERSON";
  const spoke = turns.find((turn) => turn.head === "a" && isPerson(turn)) ?? turns.findLast(isPerson);
  return spoke?.entity ?? soleGuest(scene, label.start);
}

/** "Interview: novelist Amara Eze": the one person whom an interview has named when the first answer comes. */
function soleGuest({ entities, mentions }: Scene, before: number): number | undefined {
  const named = new Set<number>();
  for (const { entity, mention, isCaption } of mentions.slice(0, OPENING)) {
    if (mention.start >= before) break;
    if (!isCaption && entities[entity]?.type === "PERSON") named.add(entity);
  }
  return named.size === 1 ? [...named][0] : undefined;
}

/** How many mentions an interview opens with, before its first answer: more have other people among them. */
const OPENING = 60;

/** 'Trump was asked, "What is the most dangerous place?"': whoever asks, it is nobody that the sentence names. */
export function isAsked({ article: { text } }: Scene, { content }: Attribution): boolean {
  const start = content[0]?.start ?? 0;
  return ASKED.test(text.slice(Math.max(0, start - 40), start));
}

const ASKED = /\b(?:is|was|were|been|being) (?:then |also |again |later |once )?(?:asked|told)[,:]? ["“”'’‘]{0,2}$/;

/** Whether the cue says that somebody else is answered. */
export function isReplying({ article: { text } }: Scene, { cue }: Attribution): boolean {
  return cue.some(({ start, end }) => REPLIES.test(text.slice(start, end)));
}

const REPLIES =
  /^(?:repl(?:ied|ies|y)|answer(?:ed|s)?|retort(?:ed|s)?|shot back|fired back|hit back|counter(?:ed|s)?|respond(?:ed|s)?)\b/i;
