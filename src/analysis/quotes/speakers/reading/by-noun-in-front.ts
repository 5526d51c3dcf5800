/** "A board report", of the Parole Board of Canada: what is written by the body whose name has the noun in front of it. */
import type { TokenRange } from "../../../../document/span.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { type Scene, wordAt } from "../scene.ts";

/** "Court documents" are filed there by others, "state polls" are taken there. */
const PLACES = /^(?:court|state|house|country|county|nation|campaign)$/;

/** The one body (index of the entity) with a name that holds the noun before the head of a phrase; empty where there is none, or more of them. */
export function ownerByNoun({ entities, mentionOf, ...scene }: Scene, { from, to }: TokenRange): readonly number[] {
  const at = to - 2;
  const noun = wordAt(scene, at);
  if (at <= from || (mentionOf[at] ?? 0) > 0 || PLACES.test(noun) || nounClass(noun, isRoleNoun) !== "group") return [];
  const named = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const found = entities.flatMap(({ type, name }, index) =>
    type === "ORG" && name.includes(" ") && name.split(" ").includes(named) ? [index] : [],
  );
  return found.length === 1 ? found : [];
}
