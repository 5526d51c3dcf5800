/** Where the noun phrase that heads a source ends. */
import type { TokenRange } from "../../../../document/span.ts";
import {
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  TIME_WORDS,
} from "../../../../lexicon/clause-words.ts";
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { posIndex } from "../../../../models/pos/labels.ts";
import { type Scene, wordAt } from "../scene.ts";
import { isVerbForm, joinsModifiers } from "./names-as-nouns.ts";

/** The phrase up to its first preposition, comma, relative pronoun or verb: its last word is the head. */
export function coreOf(scene: Scene, range: TokenRange, words: readonly string[]): TokenRange {
  let to = range.from + 1;
  for (; to < range.to; to++) {
    const word = words[to - range.from] ?? "";
    // "Bank of China", "Doctors Without Borders": names keep their prepositions.
    if ((scene.mentionOf[to] ?? 0) > 0 && scene.mentionOf[to] === scene.mentionOf[to - 1]) continue;
    if (/^[,;:()[\]–—]$/.test(word) || RELATIVE_PRONOUNS.has(word) || isSpacedHyphen(scene, to)) break;
    // "a complaint filed by the agency", "a report released last year"
    const behind = wordAt(scene, to + 1).toLowerCase();
    const next = isManner(behind) ? wordAt(scene, to + 2).toLowerCase() : behind;
    const isPast = word.endsWith("ed") || (/(?:en|de|nt|id)$/.test(word) && isVerbForm(word));
    if (isPast && endsNoun(next)) break;
    if (isBusy(scene, to)) break;
    // "a source close to the minister"
    if (CLOSE.test(word) && PREPOSITIONS.has(next)) break;
    // "members of Congress", but "family members of the founder"
    const isPart =
      word === "of" &&
      /^(?:one|some|many|most|all)$/.test(words[to - range.from - 1] ?? "") &&
      words[to - range.from - 2] !== "family";
    // "A section of JNU teachers": the teachers, and not the university.
    const isSome = word === "of" && SOME.test(words[to - range.from - 1] ?? "") && !DETERMINERS.has(behind);
    if (PREPOSITIONS.has(word) && !isPart && !isSome) break;
    if ((word === "and" || word === "or") && !joinsModifiers(scene, range, to)) break;
  }
  return { from: range.from, to };
}

/** What stands for some of many. */
const SOME = /^(?:number|section|majority|minority|handful|couple|host|dozens|scores|hundreds|thousands)$/;

/** "the contractor |handling| solid waste management": what somebody does, behind their noun. */
function isBusy(scene: Scene, i: number): boolean {
  if (scene.parts?.[i] !== GERUND || !/^\p{Ll}{2,}ing$/u.test(wordAt(scene, i))) return false;
  const before = wordAt(scene, i - 1);
  const klass = nounClass(isRoleNoun(singularOf(before)) ? singularOf(before) : before, isRoleNoun);
  return klass !== "other" && klass !== "document";
}

const GERUND = posIndex("VBG");

/** "the defendant |- a father of one -": a hyphen for a dash. */
function isSpacedHyphen({ article: { text }, segmentation: { tokens } }: Scene, i: number): boolean {
  const start = tokens.starts[i] ?? 0;
  return text.startsWith(" - ", start - 1);
}

/** Adjectives that stand behind their noun. */
const CLOSE = /^(?:close|familiar|near|privy|loyal|aware|present|responsible|sympathetic|hostile)$/;

/** Whether `word` cannot belong to the noun phrase that a participle before it would open. */
function endsNoun(word: string): boolean {
  return PREPOSITIONS.has(word) || TIME_WORDS.has(word) || /^\d/.test(word);
}

/** "A statement issued |jointly by", "issued |online by": how or where, between a participle and whoever did it. */
const isManner = (word: string): boolean => word === "online" || isAdverb(word);
