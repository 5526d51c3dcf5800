/** What is known of an article before the first attribution is looked at: who is named, by which roles and pronouns, and how each source reads. */
import { kindredDocuments } from "../../../lexicon/kindred-nouns.ts";
import { ROLE_NOUNS } from "../../../lexicon/titles.ts";
import type { Attribution } from "../attribution.ts";
import { traceFocus } from "./ranking/focus.ts";
import { findPronouns } from "./ranking/known-pronouns.ts";
import { makeIsSaidAt } from "./ranking/nobody-named.ts";
import { findNouns, type NounPlaces } from "./ranking/noun-places.ts";
import type { Question } from "./ranking/question.ts";
import { indexSameWords, type SameWords } from "./ranking/same-words.ts";
import { readSource } from "./reading/read-source.ts";
import { resolveRelative } from "./reading/relative-pronoun.ts";
import type { SourceReading } from "./reading/source-reading.ts";
import { collectRoleWords, type RoleWords } from "./roles/role-words.ts";
import { mentionIndexAt, type Scene } from "./scene.ts";

export interface Cast {
  readonly scene: Scene;
  readonly roles: RoleWords;
  readonly pronouns: Question["pronouns"];
  readonly focusAt: Question["focusAt"];
  readonly mostMentioned: number;
  readonly firstPerson: number;
  /** The first person named outside captions, or -1. */
  readonly firstNamed: number;
  readonly titled: ReadonlySet<number>;
  readonly isRole: (noun: string) => boolean;
  /** For each attribution, its source as read. */
  readonly readings: readonly SourceReading[];
  /** Where the head nouns of descriptions stand, by noun. */
  readonly nouns: ReadonlyMap<string, NounPlaces>;
  readonly sameWords: SameWords;
  /** Who is named as the source of anything. */
  readonly named: ReadonlySet<number>;
  /** By start of a source, the people with whose names its reports behind it begin: "he told the paper, claiming that |Lee| lied". */
  readonly spokenOfBy: ReadonlyMap<number, ReadonlySet<number>>;
  /** Whether an offset lies in what somebody is reported to say. */
  readonly isSaidAt: (offset: number) => boolean;
}

/** See `Cast.spokenOfBy`. */
function peopleSpokenOf(scene: Scene, attributions: readonly Attribution[]): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const { source, content } of attributions) {
    const at = source[0]?.start ?? 0;
    const start = content[0]?.start ?? 0;
    if (at >= start) continue;
    const placed = scene.mentions[mentionIndexAt(scene, start)];
    if (!placed || placed.isQuoted || placed.isPossessive || scene.entities[placed.entity]?.type !== "PERSON") continue;
    // "claiming that Mr |Lee| lied"
    if (!/^(?:that )?(?:\p{Lu}\p{Ll}*\.? )?$/u.test(scene.article.text.slice(start, placed.mention.start))) continue;
    const people = found.get(at) ?? new Set();
    found.set(at, people.add(placed.entity));
  }
  return found;
}

export function buildCast(scene: Scene, attributions: readonly Attribution[]): Cast {
  const { article, entities } = scene;
  const roles = collectRoleWords(scene);
  const pronouns = findPronouns(scene);
  const people = entities.map(({ type, mentions }) => (type === "PERSON" ? mentions.length : 0));
  const most = Math.max(0, ...people);
  const title = article.blocks.find(({ kind }) => kind === "title");
  const inTitle = scene.mentions.filter(({ mention }) => title && mention.end <= title.end);
  const isRole = (noun: string): boolean => ROLE_NOUNS.has(noun);
  const readings = attributions.map((attribution) =>
    resolveRelative(scene, attribution, readSource(scene, attribution.source, isRole)),
  );
  const heads = readings.flatMap(({ kind, head }) => (kind === "description" ? [head, ...kindredDocuments(head)] : []));
  return {
    scene,
    roles,
    readings,
    named: new Set(readings.flatMap(({ names }) => names)),
    sameWords: indexSameWords(scene, attributions, readings),
    isSaidAt: makeIsSaidAt(attributions),
    spokenOfBy: peopleSpokenOf(scene, attributions),
    nouns: findNouns(scene, new Set(heads)),
    pronouns,
    focusAt: traceFocus(scene, pronouns, roles),
    mostMentioned: most > 0 ? people.indexOf(most) : -1,
    firstNamed:
      scene.mentions.find(({ entity, isCaption }) => !isCaption && entities[entity]?.type === "PERSON")?.entity ?? -1,
    firstPerson: people.findIndex((count) => count > 0),
    titled: new Set(inTitle.map(({ entity }) => entity)),
    isRole,
  };
}
