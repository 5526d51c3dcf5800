/** "They" who are several people in plain words, and none of the bodies that are named near them. */
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from "../../../../lexicon/clause-words.ts";
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { posIndex } from "../../../../models/pos/labels.ts";
import { type Scene, sentenceAt, tokensIn, wordAt } from "../scene.ts";
import type { NobodyRule } from "./nobody-rule.ts";

/** "Analysts cut their targets. “She has run out of savings,” they wrote": "they" are the people with whom the sentence before began, or their own clause. */
export const isOfMany: NobodyRule = ({ scene, reading }, { source }, entity) => {
  const at = source[0]?.start;
  if (reading.pronoun !== "they" || at === undefined) return false;
  const { from } = tokensIn(scene, { start: at, end: at + 1 });
  return (
    followsMany(scene, at) ||
    isManyInSentence(scene, from, entity) ||
    isManyBeforeTime(scene, from, entity) ||
    opensBehindMany(scene, from) ||
    takesUpReported(scene, from, entity)
  );
};

/** "Talks with all employer |associations| broke down after they offered": whether the clause in front of a time clause, which names nobody, speaks of several people or bodies. */
function isManyBeforeTime(scene: Scene, pronoun: number, entity: number): boolean {
  if (!/^(?:after|before|when|once|since)$/.test(wordAt(scene, pronoun - 1))) return false;
  let hasMany = false;
  for (let i = pronoun - 2; scene.sentenceOf[i] === scene.sentenceOf[pronoun]; i--) {
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (placed && scene.entities[placed.entity]?.type !== "DATE") return false;
    if (placed?.entity === entity) return false;
    if (!placed) hasMany ||= isManyPeople(wordAt(scene, i));
  }
  return hasMany;
}

/** Whether the sentence before began with several people, quoted words in between aside. */
function followsMany(scene: Scene, at: number): boolean {
  const { sentences } = scene.segmentation;
  const here = sentenceAt(scene, at);
  // Quoted words may be sentences of their own before the one that says who spoke them.
  for (let index = here; index > here - 3 && index >= 0; index--) {
    const sentence = sentences[index];
    if (!sentence || sentence.block !== sentences[here]?.block) return false;
    const first = sentence.tokens.from;
    const word = wordAt(scene, first);
    if (!/^\p{Lu}/u.test(word) || sentence.start === at) continue;
    if ((scene.mentionOf[first] ?? 0) > 0) return false;
    if (sentence.start >= at) return false;
    return isPlainPeople(word.toLowerCase()) || beginsWithMany(scene, first, sentence.tokens.to);
  }
  return false;
}

/** "For many young voters, the price matters most": whether a sentence begins with whose view it gives, several people in plain words. */
function beginsWithMany(scene: Scene, first: number, limit: number): boolean {
  if (!/^(?:For|To|Among)$/.test(wordAt(scene, first))) return false;
  for (let i = first + 1; i < Math.min(limit, first + LONGEST_MANY); i++) {
    const word = wordAt(scene, i);
    if (!/^\p{Ll}[\p{L}-]*$/u.test(word) || (scene.mentionOf[i] ?? 0) > 0) return false;
    if (wordAt(scene, i + 1) === ",") return isManyPeople(word);
  }
  return false;
}

/** Most words up to the comma: "For many of the young voters". */
const LONGEST_MANY = 7;

/** "voters", "groups": several people or bodies. */
function isManyPeople(word: string): boolean {
  return word !== singularOf(word) && (isPlainPeople(word) || nounClass(word, isRoleNoun) === "people");
}

/** "analysts", "officials", "residents": several people, in one word. */
function isPlainPeople(word: string): boolean {
  if (word === "staff") return true;
  const single = singularOf(word);
  return word !== single && (nounClass(word, isRoleNoun) === "people" || (word.endsWith("men") && isRoleNoun(single)));
}

/** "… that |journalists| get away with it, and yet they complain": whether the nearest subject before the pronoun at token `pronoun`, in its sentence, is several people. */
function isManyInSentence(scene: Scene, pronoun: number, entity: number): boolean {
  for (let i = pronoun - 1; i > pronoun - FARTHEST && scene.sentenceOf[i] === scene.sentenceOf[pronoun]; i--) {
    const word = wordAt(scene, i);
    if (/^["“”„«»;:]$/.test(word)) return false;
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (placed?.entity === entity && !placed.isPossessive && !placed.followsPreposition) return false;
    if (!placed && isPlainPeople(word) && isSubject(scene, i)) return true;
  }
  return false;
}

/** Most words from the noun to the pronoun. */
const FARTHEST = 24;

/** "|aldermen| and members of the administration raised their voices": whether a plural noun stands as the subject of a clause. */
function isSubject(scene: Scene, noun: number): boolean {
  let behind = noun + 1;
  // "aldermen |and members of the administration| raised their voices"
  while (behind < noun + LONGEST_REST && isRest(scene, behind)) behind++;
  if (!VERBS.includes(scene.parts?.[behind] ?? -1)) return false;
  let first = noun;
  while (scene.sentenceOf[first - 1] === scene.sentenceOf[noun] && isModifier(scene, first - 1)) first--;
  const before = wordAt(scene, first - 1).toLowerCase();
  return (
    scene.sentenceOf[first - 1] !== scene.sentenceOf[noun] ||
    /^(?:,|and|but|that|how)$/.test(before) ||
    (SUBORDINATORS.has(before) && !PREPOSITIONS.has(before))
  );
}

/** Most words between the noun and its verb. */
const LONGEST_REST = 8;

/** What may stand between the noun of people and its verb. */
function isRest(scene: Scene, i: number): boolean {
  return /^(?:and|or|of|also|have)$/.test(wordAt(scene, i)) || REST.includes(scene.parts?.[i] ?? -1);
}

const REST: readonly number[] = [posIndex("DT"), posIndex("JJ"), posIndex("NN"), posIndex("NNS"), posIndex("RB")];

/** "the |young", "some |local": what may stand before the noun of people. */
function isModifier(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i).toLowerCase();
  return (
    (scene.mentionOf[i] ?? 0) === 0 &&
    word !== "that" &&
    (DETERMINERS.has(word) || MODIFIERS.includes(scene.parts?.[i] ?? -1))
  );
}

const VERBS: readonly number[] = [posIndex("VBD"), posIndex("VBP"), posIndex("MD")];
const MODIFIERS: readonly number[] = [posIndex("JJ"), posIndex("NN"), posIndex("CD")];

/** "Lee told how the |officers| had to run. They called for help": whether a sentence begins with the pronoun, and the one before it, which does not name `entity`, reports of several people. */
function takesUpReported(scene: Scene, pronoun: number, entity: number): boolean {
  const { sentences } = scene.segmentation;
  const here = (scene.sentenceOf[pronoun] ?? 1) - 1;
  const before = sentences[here - 1];
  if (!before || sentences[here]?.tokens.from !== pronoun || before.tokens.to - before.tokens.from > LONGEST_SENTENCE)
    return false;
  let isTaken = false;
  for (let i = before.tokens.from; i < before.tokens.to; i++) {
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (placed?.entity === entity) return false;
    isTaken ||= !placed && isPlainPeople(wordAt(scene, i)) && isSubject(scene, i);
  }
  return isTaken;
}

const LONGEST_SENTENCE = 60;

/** "Residents of the two wards blame the council. ¶ They expressed": whether a paragraph begins with the pronoun, and the one before it is about several people. */
function opensBehindMany(scene: Scene, pronoun: number): boolean {
  const { sentences } = scene.segmentation;
  const here = (scene.sentenceOf[pronoun] ?? 1) - 1;
  const before = sentences[here - 1];
  if (!before || sentences[here]?.tokens.from !== pronoun || before.block === sentences[here]?.block) return false;
  if ((scene.paragraphOf[sentences[here]?.block ?? 0] ?? 0) - (scene.paragraphOf[before.block] ?? 0) !== 1)
    return false;
  const { to } = before.tokens;
  const from = behindFront(scene, before.tokens.from);
  for (let i = from; i < Math.min(to, from + LONGEST_SUBJECT); i++) {
    const word = wordAt(scene, i).toLowerCase();
    // "|RMG| workers blocked the road"
    if ((scene.mentionOf[i] ?? 0) > 0 && isPlainPeople(wordAt(scene, i + 1))) continue;
    if ((scene.mentionOf[i] ?? 0) > 0 || /^(?:two|both)$/.test(word)) return false;
    if (isPlainPeople(word))
      return VERBS.includes(scene.parts?.[i + 1] ?? -1) || /^(?:of|in|from|at|who)$/.test(wordAt(scene, i + 1));
    if (!isModifier(scene, i)) return false;
  }
  return false;
}

/** "Earlier around 8:30am, |workers blocked the road": the first token behind words of time or place and their comma. */
function behindFront(scene: Scene, first: number): number {
  const opener = wordAt(scene, first).toLowerCase();
  if (!PREPOSITIONS.has(opener) && opener !== "earlier" && opener !== "later") return first;
  for (let i = first + 1; i < first + LONGEST_FRONT; i++) if (wordAt(scene, i) === ",") return i + 1;
  return first;
}

const LONGEST_FRONT = 10;

/** Most words up to the noun: "Some of the". */
const LONGEST_SUBJECT = 5;
