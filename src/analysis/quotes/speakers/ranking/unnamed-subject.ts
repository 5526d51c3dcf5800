/** "A young mother broke down. “I want it to end,” she said": somebody new without a name, whom the pronoun takes up. */
import { AUXILIARIES, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { isRoleNoun, pronounsOfTitle } from "../../../../lexicon/titles.ts";
import { mentionIndexAt, type Scene, sentenceAt, wordAt } from "../scene.ts";
import type { NobodyRule } from "./nobody-rule.ts";

/** Whether the last sentence that tells something before the pronoun is about somebody new, and `entity` is not named since. */
export const isUnnamedSubject: NobodyRule = ({ scene, reading: { pronoun }, isSaidAt }, { source }, entity) => {
  const at = source[0]?.start;
  if ((pronoun !== "he" && pronoun !== "she") || at === undefined) return false;
  const { sentences } = scene.segmentation;
  const here = sentenceAt(scene, at);
  let paragraph = paragraphOf(scene, here);
  for (let index = here; index > here - SENTENCES; index--) {
    const sentence = sentences[index];
    if (!sentence || paragraph - paragraphOf(scene, index) > 1 || namesAnybody(scene, index, entity, at)) return false;
    const opener = wordAt(scene, sentence.tokens.from);
    // What she goes on to say, and "She wept.", are about whoever was brought up before.
    const goesOn =
      sentence.start === at || isSaidAt(sentence.start) || !/^\p{Lu}/u.test(opener) || opener.toLowerCase() === pronoun;
    if (goesOn) {
      paragraph = paragraphOf(scene, index);
      continue;
    }
    // "An immigrant from Uganda, she plans to stay": what opens a sentence may be about whom it names later.
    const noun = index < here ? newcomerAt(scene, sentence.tokens.from) : undefined;
    return noun !== undefined && (pronounsOfTitle(noun) ?? pronoun) === pronoun;
  }
  return false;
};

/** Sentences looked back over, those that are quoted among them. */
const SENTENCES = 8;

const paragraphOf = (scene: Scene, sentence: number): number =>
  scene.paragraphOf[scene.segmentation.sentences[sentence]?.block ?? 0] ?? 0;

/** Whether a sentence names a person, or `entity`, before `at` and outside what is quoted. */
function namesAnybody(scene: Scene, sentence: number, entity: number, at: number): boolean {
  const { mentions, entities } = scene;
  const { start = 0, end = 0 } = scene.segmentation.sentences[sentence] ?? {};
  for (let index = mentionIndexAt(scene, start); index < mentions.length; index++) {
    const placed = mentions[index];
    if (!placed || placed.mention.start >= Math.min(end, at)) return false;
    if (!placed.isQuoted && (placed.entity === entity || entities[placed.entity]?.type === "PERSON")) return true;
  }
  return false;
}

/** The noun of a person with whom a sentence begins as with somebody new: "A young |mother in the gallery", "The |woman, who cannot be named". */
function newcomerAt(scene: Scene, first: number): string | undefined {
  const opener = wordAt(scene, first);
  if (!/^(?:An?|One|Another|The)$/.test(opener)) return undefined;
  for (let i = first + 1; i <= first + LONGEST_PHRASE; i++) {
    const word = wordAt(scene, i);
    if (word === "-" || /^\d+$/.test(word)) continue;
    if (!/^\p{Ll}[\p{L}-]*$/u.test(word) || PREPOSITIONS.has(word) || AUXILIARIES.has(word)) return undefined;
    if (!isPerson(word) || isPerson(wordAt(scene, i + 1))) continue;
    return opener !== "The" || isKeptBack(scene, i) ? word : undefined;
  }
  return undefined;
}

/** Most words up to the noun: "A 34-year-old primary school teacher". */
const LONGEST_PHRASE = 9;

const isPerson = (word: string): boolean =>
  isRoleNoun(word) || ANYBODY.has(word) || pronounsOfTitle(word) !== undefined;

/** Whom reporters meet on the way, beside those whose nouns are roles. */
const ANYBODY: ReadonlySet<string> = new Set(
  `patient passer-by passerby bystander onlooker shopper commuter worshipper relative fan voter demonstrator guest caller viewer reader
  person lady gentleman pedestrian motorist buyer parishioner rescuer eyewitness spectator hiker orphan`.split(/\s+/),
);

/** "The woman, who cannot be named for legal reasons,": behind token `noun`. */
function isKeptBack({ article, segmentation }: Scene, noun: number): boolean {
  const end = segmentation.tokens.ends[noun] ?? 0;
  return /^,? (?:who (?:cannot|can't|can ?not|may not|must not) be (?:named|identified)|whose (?:name|identity))/.test(
    article.text.slice(end, end + 60),
  );
}
