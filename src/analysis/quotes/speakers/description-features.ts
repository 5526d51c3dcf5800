/** Features of a description ("the minister", "the letter") against what the article says of a candidate. */
import type { Candidate } from "./candidates.ts";
import { ROLE_STRENGTH } from "./role-words.ts";
import { mentionIndexAt, wordAt } from "./scene.ts";
import type { FeatureName, Question } from "./speaker-features.ts";

export function addDescription(question: Question, candidate: Candidate, found: FeatureName[]): void {
  const { scene, roles, reading, turns } = question;
  const { entity, rank } = candidate;
  const words = roles.ofEntity[entity];
  const strength = words?.get(reading.head)?.strength ?? 0;
  if (strength === ROLE_STRENGTH.head) found.push("role-head");
  if (strength === ROLE_STRENGTH.phrase) found.push("role-phrase");
  if (strength === ROLE_STRENGTH.name) found.push("role-name");
  if (strength > 0 && roles.byWord.get(reading.head)?.length === 1) found.push("role-alone");
  const shared = reading.words.filter((word) => words?.has(word)).length;
  if (shared > 0) found.push(shared === 1 ? "role-words-1" : "role-words-2");
  else if (reading.words.length > 0) found.push("role-words-missing");
  const isPerson = scene.entities[entity]?.type === "PERSON";
  const wantsPerson = reading.nounClass === "person" || reading.nounClass === "spokesperson";
  const fits = reading.nounClass === "group" || wantsPerson ? wantsPerson === isPerson : undefined;
  if (fits !== undefined) found.push(fits ? "class-agrees" : "class-clashes");
  if (fits === true && rank === 0 && reading.determiner === "definite") {
    found.push("definite-recent");
    if (scene.mentions[candidate.before]?.isSubject) found.push("definite-subject");
  }
  if (isPerson && reading.head.endsWith("-year-old")) found.push("year-old");
  if (turns.at(-1)?.head === reading.head && turns.at(-1)?.entity === entity) found.push("same-head-spoke");
  else if (turns.some(({ head, entity: spoke }) => head === reading.head && spoke === entity))
    found.push("same-head-spoke-earlier");
  addIntroductions(question, entity, found);
  if (!reading.within.includes(entity)) return;
  found.push("named-in-phrase");
  if (reading.nounClass === "document") found.push("owns-document");
  else if (reading.nounClass === "spokesperson") found.push("spokesperson-of");
  else if (wantsPerson === isPerson) found.push("named-in-phrase-agrees");
}

export function addNobodyDescribed({ roles, reading, turns, introductions }: Question, found: FeatureName[]): void {
  if (reading.determiner === "indefinite") found.push("nobody-indefinite");
  else if (reading.determiner === "definite") found.push("nobody-definite");
  else found.push(reading.determiner === "possessive" ? "nobody-possessive" : "nobody-bare");
  if (reading.isPlural) found.push("nobody-plural");
  found.push(`nobody-${reading.nounClass}`);
  if (reading.within.length > 0) found.push("nobody-names-within");
  found.push(roles.byWord.has(reading.head) ? "nobody-role-known" : "nobody-no-role");
  if (turns.some(({ head, entity }) => head === reading.head && entity === -1)) found.push("nobody-same-head");
  if (introductions.length === 0) found.push("nobody-never-introduced");
}

/** "China Moly's readout", "the council sent a letter", "a statement from the ministry": who a thing came up with. */
function addIntroductions({ scene, introductions }: Question, entity: number, found: FeatureName[]): void {
  const names = new Set<FeatureName>();
  for (const token of introductions.slice(-3)) {
    const sentence = (scene.sentenceOf[token] ?? 1) - 1;
    const span = scene.segmentation.sentences[sentence];
    if (!span) continue;
    for (let i = mentionIndexAt(scene, span.start); i < scene.mentions.length; i++) {
      const placed = scene.mentions[i];
      if (!placed || placed.mention.start >= span.end) break;
      if (placed.entity !== entity) continue;
      const { from, to } = placed.mention.tokens;
      if (to <= token && token - to <= 4 && placed.isPossessive) names.add("introduced-by-possessive");
      else if (to <= token && placed.isSubject) names.add("introduced-by-subject");
      else if (from > token && /^(?:from|by|of)$/.test(beforeTitle(scene, from, token))) names.add("introduced-after");
      else names.add("introduced-in-sentence");
    }
  }
  found.push(...names);
}

/** The word before a name, capitalised titles and "the" skipped. */
function beforeTitle(scene: Question["scene"], from: number, floor: number): string {
  let i = from - 1;
  while (i > floor && (/^\p{Lu}/u.test(wordAt(scene, i)) || wordAt(scene, i) === "the")) i--;
  return wordAt(scene, i).toLowerCase();
}
