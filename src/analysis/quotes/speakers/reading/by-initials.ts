/** "The AI report", of Amnesty International: a body that a phrase calls by its letters, which are no name of the article's. */
import type { TokenRange } from "../../../../document/span.ts";
import { type Scene, wordAt } from "../scene.ts";

/** The one body (index of the entity) whose initials stand in front of the head of a phrase; empty where there is none, or more of them. */
export function ownerByInitials({ entities, mentionOf, ...scene }: Scene, { from, to }: TokenRange): readonly number[] {
  for (let i = from; i < to - 1; i++) {
    const letters = wordAt(scene, i);
    if (!/^\p{Lu}{2,5}$/u.test(letters) || (mentionOf[i] ?? 0) > 0) continue;
    const found = entities.flatMap(({ type, name }, index) =>
      type === "ORG" && initialsOf(name) === letters ? [index] : [],
    );
    return found.length === 1 ? found : [];
  }
  return [];
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
