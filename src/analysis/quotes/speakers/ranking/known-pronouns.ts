/** Which pronouns people go by, where the entities do not say: by title, role and given name. */
import type { PronounSet } from "../../../../document/annotations.ts";
import { foldAccents } from "../../../../lexicon/fold-accents.ts";
import { genderOfName } from "../../../../lexicon/given-names.ts";
import { pronounsOfTitle } from "../../../../lexicon/titles.ts";
import { wellKnownPronouns } from "../../../../lexicon/well-known-pronouns.ts";
import { type Scene, wordAt } from "../scene.ts";

/** For each entity its pronouns, undefined where nothing tells. Titles count for more than names. */
export function findPronouns(scene: Scene): readonly (PronounSet | undefined)[] {
  const titled: (PronounSet | undefined)[] = scene.entities.map(({ person }) => person?.pronouns);
  for (const { entity, mention } of scene.mentions) {
    if (titled[entity] !== undefined || scene.entities[entity]?.type !== "PERSON") continue;
    titled[entity] = pronounsOfTitle(wordAt(scene, mention.tokens.from - 1));
  }
  return scene.entities.map((entity, index) => {
    if (titled[index] !== undefined || entity.type !== "PERSON") return titled[index];
    const given = entity.name.includes(" ")
      ? (entity.person?.given?.split(" ")[0] ?? entity.name.split(/\s+/)[0])
      : undefined;
    const gender = given === undefined ? undefined : genderOfName(given);
    if (gender === "male" || gender === "female") return gender === "male" ? "he" : "she";
    // "Obama", and "Bernie Sanders", whose given name a woman may have
    const family = entity.name.split(" ").at(-1) ?? "";
    return given === undefined || gender === "either" ? wellKnownPronouns(foldAccents(family)) : undefined;
  });
}
