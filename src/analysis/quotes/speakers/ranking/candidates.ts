/** Who might be meant by a pronoun or a description, or by no words at all: the entities worth weighing at one place. */

import { contains, type Span } from "../../../../document/span.ts";
import { PLATFORMS } from "../../../../lexicon/platforms.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import type { RoleWords } from "../roles/role-words.ts";
import { blockAt, mentionIndexAt, type PlacedMention, paragraphAt, type Scene, wordAt } from "../scene.ts";
import type { Focus } from "./focus.ts";
import { namedAsSubject, namedBehind, namedInFront } from "./named-behind.ts";
import type { Candidate, Place, Turn } from "./question.ts";

/** Whether an entity can be meant at all: gender and kind decide before anything is weighed. */
export type Compatible = (entity: number) => boolean;

const RECENT = 10;
const LOOK_BACK = 60;
/** Mentions behind the place among which so many entities are looked for. */
const AHEAD = 12;
const LOOK_AHEAD = 4;
const BY_ROLE = 6;

/** Candidates at `place`, most recent first; a bounded number. `heard`: entities that speak elsewhere, weighed wherever they are named. */
export function findCandidates(
  scene: Scene,
  roles: RoleWords,
  place: Place,
  reading: SourceReading,
  heard: readonly number[],
  firstPerson: number,
  turns: readonly Turn[],
  isCompatible: Compatible,
  focus?: Focus,
): readonly Candidate[] {
  const { mentions } = scene;
  const isOther = setAside(scene, place, reading);
  const isWanted = (entity: number): boolean =>
    canSpeak(scene, entity) &&
    isCompatible(entity) &&
    !isPlatform(scene, entity) &&
    !isWhereabouts(scene, entity) &&
    !isOther(entity);
  const next = mentionIndexAt(scene, place.at);
  const { before, subjects } = lookBack(scene, place, next, isWanted);
  const after = lookAhead(scene, next, isWanted);
  const known = [
    ...(roles.byWord.get(reading.head) ?? []).slice(0, BY_ROLE),
    ...reading.within,
    ...heard,
    ...(firstPerson >= 0 ? [firstPerson] : []),
  ];
  const entities = new Set([...before.keys(), ...after.keys(), ...known.filter(isWanted)]);
  // A description may well mean somebody else than who spoke last, and a letter is whose who brought it up.
  const isTakenUp = reading.kind === "pronoun" && reading.pronoun !== "who";
  const held = isTakenUp ? heldTurns(scene, place, before, turns, focus) : new Map<number, Turn>();
  const startOf = (index: number | undefined): number => mentions[index ?? -1]?.mention.start ?? -1;
  const namedAt = (entity: number): number => held.get(entity)?.at ?? startOf(before.get(entity));
  const subjectAt = (entity: number): number => held.get(entity)?.at ?? startOf(subjects.get(entity));
  const recent = [...entities].filter((entity) => before.has(entity) || held.has(entity));
  recent.sort((a, b) => namedAt(b) - namedAt(a));
  const ranks = new Map(recent.map((entity, rank) => [entity, rank]));
  const latest = Math.max(-1, ...recent.map(subjectAt));
  return [...entities].map((entity) => ({
    entity,
    before: before.get(entity) ?? lastBefore(scene, entity, place.at),
    after: after.get(entity) ?? -1,
    subject: subjects.get(entity) ?? -1,
    isLatestSubject: latest >= 0 && subjectAt(entity) === latest,
    rank: ranks.get(entity) ?? RECENT,
    turn: held.get(entity),
  }));
}

/** Whether an entity is named beside the words of the source in a way that makes them mean somebody else. */
function setAside(scene: Scene, place: Place, reading: SourceReading): (entity: number) => boolean {
  const behind = namedBehind(scene, place, reading);
  const inFront = namedInFront(scene, place, reading);
  const subject = namedAsSubject(scene, place, reading);
  return (entity) => entity === behind || entity === inFront || entity === subject;
}

/** By entity, the mention that names it last before a place, and the last of those that were what a sentence is about. */
interface NamedBefore {
  /** Most recent first; behind them those that only stand in the words of others. */
  readonly before: ReadonlyMap<number, number>;
  readonly subjects: ReadonlyMap<number, number>;
}

/** The wanted entities of the mentions before `next`. */
function lookBack(scene: Scene, place: Place, next: number, isWanted: (entity: number) => boolean): NamedBefore {
  const before = new Map<number, number>();
  const quoted = new Map<number, number>();
  const subjects = new Map<number, number>();
  for (let i = next - 1; i >= 0 && i >= next - LOOK_BACK && before.size < RECENT; i--) {
    const placed = scene.mentions[i];
    if (!placed || placed.isCaption || !isWanted(placed.entity)) continue;
    // "Narendra Modi was “arrogant”, he said": who is spoken of there does not speak.
    const isSpokenOf = place.content.some((span) => contains(span, placed.mention));
    if (isSpokenOf && quoted.has(placed.entity)) continue;
    if (!isSpokenOf && placed.isTopic && !subjects.has(placed.entity)) subjects.set(placed.entity, i);
    if (before.has(placed.entity)) continue;
    if (!placed.isQuoted && !isSpokenOf) before.set(placed.entity, i);
    else if (!quoted.has(placed.entity)) quoted.set(placed.entity, i);
  }
  for (const [entity, index] of quoted) if (!before.has(entity)) before.set(entity, index);
  return { before, subjects };
}

/** The wanted entities named from `next` on, each with its first mention there. */
function lookAhead(
  { mentions }: Scene,
  next: number,
  isWanted: (entity: number) => boolean,
): ReadonlyMap<number, number> {
  const after = new Map<number, number>();
  for (let i = next; i < mentions.length && i < next + AHEAD && after.size < LOOK_AHEAD; i++) {
    const placed = mentions[i];
    if (!placed || placed.isCaption || placed.isQuoted || !isWanted(placed.entity) || after.has(placed.entity))
      continue;
    after.set(placed.entity, i);
  }
  return after;
}

/** Turns that hold their speaker where a pronoun takes up who spoke last: those since the speaker was named. */
function heldTurns(
  scene: Scene,
  place: Place,
  before: ReadonlyMap<number, number>,
  turns: readonly Turn[],
  focus: Focus | undefined,
): ReadonlyMap<number, Turn> {
  const held = new Map<number, Turn>();
  const namedAt = (entity: number): number => scene.mentions[before.get(entity) ?? -1]?.mention.start ?? -1;
  for (const turn of turns.slice(-HELD_TURNS)) {
    const isSince = turn.at < place.at && turn.at > namedAt(turn.entity);
    if (turn.entity >= 0 && !turn.isNamed && isSince) held.set(turn.entity, turn);
  }
  const described = focus && subjectTurn(scene, focus);
  if (described && described.at > namedAt(described.entity)) held.set(described.entity, described);
  return held;
}

const HELD_TURNS = 6;

/** "The mayor was more talkative. “…,” he said": a description that opened a sentence holds somebody like what they said. */
function subjectTurn(scene: Scene, { entity, sentence, describedAt }: Focus): Turn | undefined {
  if (describedAt < 0) return undefined;
  return {
    entity,
    sentence,
    paragraph: paragraphAt(scene, describedAt),
    end: describedAt,
    at: describedAt,
    head: "",
    words: "",
    isPerson: true,
    isDocument: false,
    isQuoted: false,
    isQuestion: false,
    isNamed: false,
    isMany: false,
  };
}

/** "in a statement on X", "posted on Facebook": where things are said, and never who says them. */
function isPlatform(scene: Scene, entity: number): boolean {
  const { name, mentions } = scene.entities[entity] ?? { name: "", mentions: [] };
  return PLATFORMS.has(name) && mentions.every(({ tokens }) => VIA.test(wordAt(scene, tokens.from - 1)));
}

/** "SAN FRANCISCO — Aroma Health, a startup, said": where a report was sent from. */
function isWhereabouts(scene: Scene, entity: number): boolean {
  const { type, mentions } = scene.entities[entity] ?? { type: "MISC", mentions: [] };
  return type !== "PERSON" && mentions.every(({ start, end }) => end <= (blockAt(scene, start)?.dateline?.end ?? 0));
}

const VIA = /^(?:on|via|to|from|his|her|its|their|['’]s)$/i;

/** Dates and sums of money never speak, nor do nationalities; of buildings those that are houses of somebody: "the Holocaust Museum". */
function canSpeak({ entities }: Scene, entity: number): boolean {
  const { type, name } = entities[entity] ?? { type: undefined, name: "" };
  if (type === "FAC") return HOUSES.test(name);
  // "Zubik v. Burwell": a case.
  if (type === "MISC" && / v\.? \p{Lu}/u.test(name)) return false;
  return type === "PERSON" || type === "ORG" || type === "LOC" || type === "MISC";
}

const HOUSES =
  /\b(?:museum|hospital|university|college|school|academy|library|gallery|zoo|airport|church|cathedral|mosque|prison|jail|theatre|theater|observatory|laboratory|palace)\b/i;

/** Entities with a mention inside `spans`, which are ordered, that `isMeant`. */
export function mentionedIn(
  scene: Scene,
  spans: readonly Span[],
  isMeant: (placed: PlacedMention) => boolean = () => true,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const span of spans) {
    for (let i = mentionIndexAt(scene, span.start); i < scene.mentions.length; i++) {
      const placed = scene.mentions[i];
      if (!placed || placed.mention.start >= span.end) break;
      if (placed.mention.end <= span.end && isMeant(placed)) found.add(placed.entity);
    }
  }
  return found;
}

/** The last mention of `entity` before `at`, by its own list of mentions. */
function lastBefore(scene: Scene, entity: number, at: number): number {
  const own = scene.entities[entity]?.mentions ?? [];
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - RECENT; i--) {
    const index = mentionIndexAt(scene, own[i]?.start ?? 0);
    if (scene.mentions[index]?.isCaption === false) return index;
  }
  return -1;
}
