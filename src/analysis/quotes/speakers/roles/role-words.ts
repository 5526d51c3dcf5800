/** What an article says its people and bodies are, word by word: the ground for understanding "the minister" or "the party". */
import { textOf } from "../../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, HEADLINE_ADVERBS, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { countryOf } from "../../../../lexicon/countries.ts";
import { reportingVerb } from "../../../../lexicon/reporting-verbs.ts";
import { singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { ABBREVIATED_TITLES, HONORIFICS, isRoleNoun, ROLE_MODIFIERS } from "../../../../lexicon/titles.ts";
import { stateOf } from "../../../../lexicon/us-states.ts";
import { lowerBound, type PlacedMention, type Scene, wordAt } from "../scene.ts";
import { isOnTrial } from "./on-trial.ts";

/** How well a word describes an entity. */
export const ROLE_STRENGTH = { name: 1, phrase: 2, head: 3 } as const;

/** A word that the article describes somebody with. */
export interface RoleWord {
  /** One of `ROLE_STRENGTH`. */
  readonly strength: number;
  /** Index of the token that says so. */
  readonly token: number;
}

export interface RoleWords {
  /** For each entity, the words that describe it, in lower case and singular. */
  readonly ofEntity: readonly ReadonlyMap<string, RoleWord>[];
  /** Entities that a word describes or is part of the name of. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

const BEFORE = 8;
const AFTER = 14;

/** Collects titles before a name, appositions after it, "X is a …", and the roles that the entities bring with them. */
export function collectRoleWords(article: Scene): RoleWords {
  const scene: Context = { ...article, keys: new Map() };
  const ofEntity = scene.entities.map(() => new Map<string, RoleWord>());
  const read = scene.entities.map(() => new Set<string>());
  scene.mentions.forEach((placed) => {
    const words = ofEntity[placed.entity];
    const type = scene.entities[placed.entity]?.type;
    if (!words || type === "DATE" || type === "MONEY") return;
    const name = textOf(scene.article.text, placed.mention);
    if (!read[placed.entity]?.has(name)) {
      read[placed.entity]?.add(name);
      for (let i = placed.mention.tokens.from; i < placed.mention.tokens.to; i++)
        add(scene, words, i, ROLE_STRENGTH.name);
    }
    if (type === "PERSON" && isOnTrial(scene, placed))
      note(words, "defendant", placed.mention.tokens.from, ROLE_STRENGTH.phrase);
    if (type === "PERSON" || type === "ORG") {
      readBefore(scene, placed, words);
      readAfter(scene, placed, words);
    }
  });
  scene.entities.forEach((entity, index) => {
    const words = ofEntity[index];
    if (words) for (const role of entity.roles) readRole(scene, role.start, role.end, words);
  });
  const byWord = new Map<string, number[]>();
  ofEntity.forEach((words, index) => {
    for (const word of words.keys()) {
      const list = byWord.get(word);
      if (list) list.push(index);
      else byWord.set(word, [index]);
    }
  });
  return { ofEntity, byWord };
}

/** A scene with what was made of its words. */
interface Context extends Scene {
  readonly keys: Map<string, readonly string[]>;
}

function add(scene: Context, words: Map<string, RoleWord>, token: number, strength: number): void {
  const word = wordAt(scene, token);
  if (/^\d{1,3}$/.test(word)) {
    // "a 34-year-old man": the 34-year-old.
    if (wordAt(scene, token + 2) === "year" && wordAt(scene, token + 4) === "old")
      note(words, `${word}-year-old`, token, ROLE_STRENGTH.head);
    return;
  }
  const country = countryAt(scene, token);
  if (country !== undefined) note(words, country, token, strength);
  let keys = scene.keys.get(word);
  if (!keys) {
    keys = /^[\p{L}\p{N}]/u.test(word) && word.length > 1 ? roleKeys(word) : [];
    scene.keys.set(word, keys);
  }
  for (const key of keys) note(words, key, token, strength);
  // "ex-president Jair Bolsonaro"
  if (/^ex[-‐‑]./i.test(word) || (/^ex$/i.test(wordAt(scene, token - 2)) && wordAt(scene, token - 1) === "-"))
    note(words, "former", token, strength);
  // "an all-rounder", "her co-founder"
  if (wordAt(scene, token - 1) === "-")
    note(words, `${wordAt(scene, token - 2)}-${word}`.toLowerCase(), token, strength);
}

/** "El Salvador’s President", "the Sri Lankan minister": the code of a country whose form of several words ends at a token. */
function countryAt(scene: Context, token: number): string | undefined {
  const placed = scene.mentions[(scene.mentionOf[token] ?? 0) - 1];
  if (!placed || placed.mention.tokens.to - 1 !== token || placed.mention.tokens.from === token) return undefined;
  return countryOf(textOf(scene.article.text, placed.mention))?.code;
}

function note(words: Map<string, RoleWord>, key: string, token: number, strength: number): void {
  if ((words.get(key)?.strength ?? 0) < strength) words.set(key, { strength, token });
}

/**
 * What a word of a role or a description is compared by: lower case and singular, without "ex-", a title in full, and for
 * forms of a country its code, so that "the Mexican president" is the president of Mexico.
 */
export function roleKeys(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const bare = lower.replace(/^(?:ex|then|now|one-time)[-‐‑]/, "").replace(/\.$/, "");
  const key = bare === "ex" || bare === "one-time" ? "former" : singularOf(ABBREVIATED_TITLES.get(bare) ?? bare);
  const country = /^\p{Lu}/u.test(word) ? countryOf(word)?.code : undefined;
  return country === undefined ? [key] : [key, country];
}

/** "said", "announced", "says": not "named" and "called", which stand behind nouns. */
function isReport(word: string): boolean {
  const verb = reportingVerb(word);
  return (
    verb?.classes.has("say") === true && (verb.forms.has("past") || verb.forms.has("third")) && !word.endsWith("s")
  );
}

const isBreak = (word: string): boolean => word === "" || /^[,.;:()!?"“”—–-]$/.test(word);

/** "former President", "US Secretary of State", "the chairman of the US Joint Chiefs of Staff" before a name. */
function readBefore(scene: Context, { mention, sentence }: PlacedMention, words: Map<string, RoleWord>): void {
  const floor = scene.segmentation.sentences[sentence]?.tokens.from ?? 0;
  for (let i = mention.tokens.from - 1; i >= floor && i >= mention.tokens.from - BEFORE; i--) {
    const word = wordAt(scene, i);
    // "Assistant Commissioner |(Mirpur zone)| Ann Lee"
    if (word === ")" && i === mention.tokens.from - 1) {
      const opener = bracketBefore(scene, i);
      if (opener <= floor) return;
      i = opener;
      continue;
    }
    if (isBreak(word) || /^['’]s?$/.test(word)) {
      if (/^['’]s?$/.test(word)) continue;
      return;
    }
    const lower = word.toLowerCase();
    if (PREPOSITIONS.has(lower)) {
      // "a friend of Mr Tan" is not Tan.
      const next = wordAt(scene, i + 1)
        .toLowerCase()
        .replace(/\.$/, "");
      if (lower !== "of" || i === mention.tokens.from - 1 || HONORIFICS.has(next)) return;
      continue;
    }
    // "Mexican President Ana Nieto met US President …": another person's title, and a verb.
    if (DETERMINERS.has(lower) || namesPerson(scene, i) || isVerb(lower) || isPresentVerb(word)) return;
    const isHead = i === mention.tokens.from - 1 || wordAt(scene, i + 1) === "(";
    add(scene, words, i, isHead ? ROLE_STRENGTH.head : ROLE_STRENGTH.phrase);
  }
}

/** The bracket that opens what token `closer` closes, -1 where it is far. */
function bracketBefore(scene: Context, closer: number): number {
  for (let i = closer - 1; i > closer - LONGEST_BRACKET; i--) if (wordAt(scene, i) === "(") return i;
  return -1;
}

const LONGEST_BRACKET = 6;

/** "The Prime Minister refuted |XLD's allegations": also verbs that report nothing. */
function isVerb(word: string): boolean {
  if (AUXILIARIES.has(word)) return true;
  if (ROLE_MODIFIERS.has(word)) return false;
  const forms = reportingVerb(word)?.forms;
  return forms?.has("past") === true || /^\p{Ll}{3,}ed$/u.test(word) || IRREGULAR.test(word);
}

/** Past forms by another vowel of verbs that report nothing: "the vice-president kept bashing |Fernández". */
const IRREGULAR =
  /^(?:kept|met|saw|beat|took|gave|made|got|held|won|lost|sent|brought|bought|sold|caught|taught|fought|sought|drew|drove|flew|knew|ran|sang|shook|spent|stood|struck|threw|began|became|chose|came|went)$/;

/** "The letter describes |Abe", "Prime Minister Strongly Refutes |XLD's Allegations": in a headline the verbs have capitals, too. */
function isPresentVerb(word: string): boolean {
  const lower = word.toLowerCase();
  if (HEADLINE_ADVERBS.test(word)) return true;
  return /^\p{L}\p{Ll}+s$/u.test(word) && reportingVerb(lower)?.forms.has("third") === true && !isRoleNoun(lower);
}

/** ", a mining analyst at …," "(L), chairman of …" after a name, and "is a doctor". */
function readAfter(scene: Context, { mention, sentence }: PlacedMention, words: Map<string, RoleWord>): void {
  const end = scene.segmentation.sentences[sentence]?.tokens.to ?? 0;
  let i = mention.tokens.to;
  // "Wausau Paper company will sell its mill"
  if (COMPANIES.test(wordAt(scene, i)) && namesBody(scene, i - 1) && !isIndefinite(scene, mention.tokens.from))
    add(scene, words, i, ROLE_STRENGTH.head);
  if (readParty(scene, i, words)) i += 4;
  if (/^[([]$/.test(wordAt(scene, i))) {
    const limit = Math.min(end, i + 6);
    readParty(scene, i + 1, words);
    while (i < limit && !/^[)\]]$/.test(wordAt(scene, i))) i++;
    i++;
  }
  const opener = wordAt(scene, i).toLowerCase();
  readClause(scene, opener === "," ? i + 1 : i, end, words);
  const isCopula = /^(?:is|was|are|were|became|remains)$/.test(opener);
  // "Ivanka Trump, 34,": the 34-year-old.
  if (opener === "," && /^\d{1,3}$/.test(wordAt(scene, i + 1)) && isBreak(wordAt(scene, i + 2))) {
    note(words, `${wordAt(scene, i + 1)}-year-old`, i + 1, ROLE_STRENGTH.head);
    i += 2;
  }
  if (i >= end || !(isCopula || /^[,—–-]$/.test(opener))) return;
  if (isCopula && !DETERMINERS.has(wordAt(scene, i + 1).toLowerCase())) return;
  if (!isCopula && opensClause(scene, i + 1, end)) return;
  let strength: number = ROLE_STRENGTH.phrase;
  let seenPreposition = false;
  for (let k = i + 1; k < end && k <= i + AFTER; k++) {
    const word = wordAt(scene, k);
    const lower = word.toLowerCase();
    // "Abe, Dunford and Kawano": a list, not an apposition.
    if (isBreak(word) || namesPerson(scene, k)) return;
    // "Trump, having completed a call with the Mexican president,": no apposition, and somebody else's title.
    // "He and Williams, explains the pilot, were contacted": a report, and no apposition.
    if (k === i + 1 && (/(?:ing|ly)$/.test(lower) || isVerb(lower) || isPresentVerb(word) || PREPOSITIONS.has(lower)))
      return;
    if (PREPOSITIONS.has(lower)) {
      if (!ROLE_PREPOSITIONS.test(lower)) return;
      seenPreposition = true;
      continue;
    }
    if (/^(?:who|which|and|said|says|told|whose)$/.test(lower)) return;
    const next = wordAt(scene, k + 1).toLowerCase();
    // "bought from Abramovich, the driver announced": the subject of what was said, and no apposition.
    if (!isCopula && !seenPreposition && k <= i + 4 && isReport(next)) return;
    strength =
      !seenPreposition && (isBreak(next) || PREPOSITIONS.has(next) || next === "who")
        ? ROLE_STRENGTH.head
        : ROLE_STRENGTH.phrase;
    add(scene, words, k, strength);
  }
}

/**
 * "Habiba Sarabi, |who in 2005 became the first woman to become a governor of a province", "who served as mayor": what the clause
 * behind a name says that somebody is or was, in front of the first preposition behind it.
 */
function readClause(scene: Context, from: number, end: number, words: Map<string, RoleWord>): void {
  if (wordAt(scene, from).toLowerCase() !== "who") return;
  let isRole = false;
  for (let i = from + 1; i < end && i <= from + AFTER; i++) {
    const word = wordAt(scene, i);
    if (isBreak(word) || namesPerson(scene, i)) return;
    const lower = word.toLowerCase();
    if (
      isRole &&
      !/^(?:wo)?man$|^person$/.test(lower) &&
      isRoleNoun(lower) &&
      !isRoleNoun(wordAt(scene, i + 1).toLowerCase())
    ) {
      add(scene, words, i, ROLE_STRENGTH.head);
      return;
    }
    if (BECOMING.test(lower)) isRole = true;
    else if (isRole && PREPOSITIONS.has(lower) && lower !== "as" && lower !== "to") return;
    else if (!isRole && i > from + LEAD) return;
  }
}

/** Verbs behind which stands what somebody is. */
const BECOMING = /^(?:is|was|became|become|becomes|been|serve[sd]?|elected|appointed|named)$/;
/** Words between "who" and the verb: "in 2005", "has". */
const LEAD = 4;

/** "According to the Guardian, |an email was sent": whether what stands behind the comma has a verb of its own. */
function opensClause(scene: Scene, from: number, end: number): boolean {
  for (let k = from; k < end && k < from + AFTER; k++) {
    const word = wordAt(scene, k).toLowerCase();
    if (isBreak(word) || PREPOSITIONS.has(word) || /^(?:who|which|that|whose|and)$/.test(word)) return false;
    if (AUXILIARIES.has(word)) return true;
  }
  return false;
}

const ROLE_PREPOSITIONS = /^(?:of|for|at|in|from|on|to)$/;

/** "R-Fla.", the three tokens from `i` on, in brackets or after a comma: party and state. */
function readParty(scene: Scene, i: number, words: Map<string, RoleWord>): boolean {
  const at = wordAt(scene, i) === "," ? i + 1 : i;
  if (!/^[RD]$/.test(wordAt(scene, at)) || !/^[-‐‑–]$/.test(wordAt(scene, at + 1))) return false;
  note(words, wordAt(scene, at) === "R" ? "republican" : "democrat", at, ROLE_STRENGTH.phrase);
  const place = wordAt(scene, at + 2);
  note(words, stateOf(place) ?? place.toLowerCase(), at + 2, ROLE_STRENGTH.phrase);
  return at > i;
}

const COMPANIES = /^(?:company|firm|airline|newspaper)$/;

/** "a |Baton Rouge| newspaper": where it is from */
const isIndefinite = (scene: Scene, from: number): boolean => /^an?$/i.test(wordAt(scene, from - 1));

function namesBody({ mentionOf, mentions, entities }: Scene, token: number): boolean {
  const index = (mentionOf[token] ?? 0) - 1;
  return index >= 0 && entities[mentions[index]?.entity ?? -1]?.type === "ORG";
}

function namesPerson({ mentionOf, mentions, entities }: Scene, token: number): boolean {
  const index = (mentionOf[token] ?? 0) - 1;
  return index >= 0 && entities[mentions[index]?.entity ?? -1]?.type === "PERSON";
}

function readRole(scene: Context, start: number, end: number, words: Map<string, RoleWord>): void {
  const { tokens } = scene.segmentation;
  let headed = false;
  for (let i = lowerBound(tokens.ends, start + 1); i < tokens.length && (tokens.starts[i] ?? end) < end; i++) {
    const next = wordAt(scene, i + 1).toLowerCase();
    const isLast = (tokens.starts[i + 1] ?? end) >= end;
    const isHead = !headed && (isLast || isBreak(next) || PREPOSITIONS.has(next));
    if (isHead) headed = true;
    add(scene, words, i, isHead ? ROLE_STRENGTH.head : ROLE_STRENGTH.phrase);
  }
}
