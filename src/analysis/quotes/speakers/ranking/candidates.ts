/** Who might be meant by a pronoun or a description, or by no words at all: the entities worth weighing at one place. */
import { contains, type Span } from "../../../../document/span.ts";
import type { SourceReading } from "../reading/source-reading.ts";
import type { RoleWords } from "../roles/role-words.ts";
import { mentionIndexAt, paragraphAt, type Scene, wordAt } from "../scene.ts";
import type { Focus } from "./focus.ts";
import { namedAsSubject, namedBehind, namedInFront } from "./named-behind.ts";
import type { Candidate, Place, Turn } from "./question.ts";

/** Whether an entity can be meant at all: gender and kind decide before anything is weighed. */
export type Compatible = (entity: number) => boolean;

const RECENT = 10;
const LOOK_BACK = 60;
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
  const behind = namedBehind(scene, place, reading);
  const inFront = namedInFront(scene, place, reading);
  const subject = namedAsSubject(scene, place, reading);
  const isOther = (entity: number): boolean => entity === behind || entity === inFront || entity === subject;
  const isWanted = (entity: number): boolean =>
    canSpeak(scene, entity) && isCompatible(entity) && !isPlatform(scene, entity) && !isOther(entity);
  const before = new Map<number, number>();
  const next = mentionIndexAt(scene, place.at);
  const quoted = new Map<number, number>();
  const subjects = new Map<number, number>();
  for (let i = next - 1; i >= 0 && i >= next - LOOK_BACK && before.size < RECENT; i--) {
    const placed = mentions[i];
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
  const after = new Map<number, number>();
  for (let i = next; i < mentions.length && i < next + 12 && after.size < LOOK_AHEAD; i++) {
    const placed = mentions[i];
    if (!placed || placed.isCaption || placed.isQuoted || !isWanted(placed.entity) || after.has(placed.entity))
      continue;
    after.set(placed.entity, i);
  }
  const known = [
    ...(roles.byWord.get(reading.head) ?? []).slice(0, BY_ROLE),
    ...reading.within,
    ...heard,
    ...(firstPerson >= 0 ? [firstPerson] : []),
  ];
  const entities = new Set([...before.keys(), ...after.keys(), ...known.filter(isWanted)]);
  const held = new Map<number, Turn>();
  // A description may well mean somebody else than who spoke last, and a letter is whose who brought it up.
  const isTakenUp = reading.kind === "pronoun" && reading.pronoun !== "who";
  for (const turn of isTakenUp ? turns.slice(-HELD_TURNS) : []) {
    const named = mentions[before.get(turn.entity) ?? -1]?.mention.start ?? -1;
    if (turn.entity >= 0 && !turn.isNamed && turn.at < place.at && turn.at > named) held.set(turn.entity, turn);
  }
  const described = isTakenUp && focus ? subjectTurn(scene, focus) : undefined;
  if (described && described.at > (mentions[before.get(described.entity) ?? -1]?.mention.start ?? -1))
    held.set(described.entity, described);
  const namedAt = (entity: number): number =>
    held.get(entity)?.at ?? mentions[before.get(entity) ?? -1]?.mention.start ?? -1;
  const subjectAt = (entity: number): number =>
    held.get(entity)?.at ?? mentions[subjects.get(entity) ?? -1]?.mention.start ?? -1;
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
  return PLATFORMS.test(name) && mentions.every(({ tokens }) => VIA.test(wordAt(scene, tokens.from - 1)));
}

const VIA = /^(?:on|via|to|from|his|her|its|their|['’]s)$/i;
const PLATFORMS =
  /^(?:X|Twitter|Facebook|Instagram|TikTok|Telegram|WhatsApp|YouTube|LinkedIn|Truth Social|Weibo|WeChat|Snapchat|Reddit|Medium|Threads|Bluesky|Mastodon)$/;

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

/** Entities with a mention inside `spans`, which are ordered. */
export function mentionedIn(scene: Scene, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const span of spans) {
    for (let i = mentionIndexAt(scene, span.start); i < scene.mentions.length; i++) {
      const placed = scene.mentions[i];
      if (!placed || placed.mention.start >= span.end) break;
      if (placed.mention.end <= span.end) found.add(placed.entity);
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
