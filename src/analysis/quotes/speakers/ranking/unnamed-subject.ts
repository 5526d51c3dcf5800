/** "A young mother broke down. “I want it to end,” she said": somebody new without a name, whom the pronoun takes up. */
import type { PronounSet } from "../../../../document/annotations.ts";
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { countryOf } from "../../../../lexicon/countries.ts";
import { singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun, pronounsOfTitle } from "../../../../lexicon/titles.ts";
import { POS_LABELS } from "../../../../models/pos/labels.ts";
import { isClient } from "../reading/heads-phrase.ts";
import type { RoleWords } from "../roles/role-words.ts";
import { mentionIndexAt, type Scene, sentenceAt, tokensIn, wordAt } from "../scene.ts";
import type { NobodyRule } from "./nobody-rule.ts";
import type { Asked } from "./question.ts";

/** Whether the last sentence that tells something before the pronoun is about somebody new, and `entity` is not named since. */
export const isUnnamedSubject: NobodyRule = (asked, { source }, entity) => {
  const { scene, roles, reading, isSaidAt } = asked;
  const { pronoun } = reading;
  const at = source[0]?.start;
  if ((pronoun !== "he" && pronoun !== "she") || at === undefined) return false;
  const { sentences } = scene.segmentation;
  const here = sentenceAt(scene, at);
  let paragraph = paragraphOf(scene, here);
  for (let index = here; index > here - SENTENCES; index--) {
    const sentence = sentences[index];
    if (!sentence || paragraph - paragraphOf(scene, index) > 1 || namesAnybody(asked, index, entity, at)) return false;
    const opener = wordAt(scene, sentence.tokens.from);
    // What she goes on to say, "She wept." and "What did she make of it?" are about whoever was brought up before.
    const goesOn =
      sentence.start === at ||
      isSaidAt(sentence.start) ||
      !/^\p{Lu}/u.test(opener) ||
      opener.toLowerCase() === pronoun ||
      isAskedOf(scene, sentence.tokens, pronoun);
    if (goesOn) {
      paragraph = paragraphOf(scene, index);
      continue;
    }
    // "An immigrant from Uganda, she plans to stay": what opens a sentence may be about whom it names later.
    const noun = index < here ? newcomerAt(scene, roles, subjectOf(scene, sentence.tokens.from)) : undefined;
    return noun !== undefined && (pronounsOfTitle(noun) ?? pronoun) === pronoun;
  }
  return false;
};

/** "What did he make of your jokes?" */
function isAskedOf(scene: Scene, { from, to }: TokenRange, pronoun: string): boolean {
  if (wordAt(scene, to - 1) !== "?") return false;
  for (let i = from + 1; i < Math.min(to, from + 4); i++) if (wordAt(scene, i) === pronoun) return true;
  return false;
}

/** '“Shame.” A young mother broke down. “I just want it to end.”': marked words right behind such a sentence, whose speaker nobody names. */
export const followsUnnamed: NobodyRule = (asked, { quoted, cue }, entity) => {
  const { scene, roles, reading } = asked;
  const at = quoted[0]?.start;
  if (reading.kind !== "none" || at === undefined || cue.length > 0) return false;
  const { sentences } = scene.segmentation;
  const here = sentenceAt(scene, at);
  const before = sentences[here - 1];
  if (!before || before.block !== sentences[here]?.block || namesAnybody(asked, here - 1, entity, at)) return false;
  return newcomerAt(scene, roles, subjectOf(scene, before.tokens.from)) !== undefined;
};

/** 'The defendant said he took them. “She told me to,” he said': a pronoun right behind a report by somebody for whom nobody was found, and no name since. */
export const goesOnUnnamed: NobodyRule = (asked, { source }, entity) => {
  const { scene, reading, turns } = asked;
  const turn = turns.at(-1);
  const at = source[0]?.start;
  if ((reading.pronoun !== "he" && reading.pronoun !== "she") || !turn || turn.entity >= 0 || at === undefined)
    return false;
  const isSame = turn.head === "" && !turn.isNamed && !turn.isMany && wordAtOffset(scene, turn.at) === reading.pronoun;
  if (!isSame && !turn.isPerson) return false;
  // "He said he thinks of what his parents told him: “…” Asked about it, he says": told by him.
  // "He pointed to threats by a minister, who vowed to curb it and called for a fight"
  if (turns.slice(-SAME_SENTENCE).some((before) => before.entity >= 0 && before.sentence === turn.sentence))
    return false;
  if (paragraphOf(scene, sentenceAt(scene, at)) - turn.paragraph > 1) return false;
  for (let sentence = turn.sentence; sentence <= sentenceAt(scene, at); sentence++)
    if (namesAnybody(asked, sentence, entity, at)) return false;
  return true;
};

/** Turns of one sentence that are looked at. */
const SAME_SENTENCE = 4;

const wordAtOffset = (scene: Scene, at: number): string =>
  wordAt(scene, tokensIn(scene, { start: at, end: at + 1 }).from).toLowerCase();

/** Sentences looked back over, those that are quoted among them. */
const SENTENCES = 8;

const paragraphOf = (scene: Scene, sentence: number): number =>
  scene.paragraphOf[scene.segmentation.sentences[sentence]?.block ?? 0] ?? 0;

/** Whether a sentence names a person whom the pronoun may mean, or `entity`, before `at`, outside what is quoted and not as an owner. */
function namesAnybody({ scene, reading, pronouns }: Asked, sentence: number, entity: number, at: number): boolean {
  const { mentions, entities } = scene;
  const { start = 0, end = 0 } = scene.segmentation.sentences[sentence] ?? {};
  const isOther = (known: PronounSet | undefined): boolean =>
    reading.kind === "pronoun" && known !== undefined && known !== reading.pronoun;
  for (let index = mentionIndexAt(scene, start); index < mentions.length; index++) {
    const placed = mentions[index];
    if (!placed || placed.mention.start >= Math.min(end, at)) return false;
    if (placed.isQuoted || placed.isPossessive || isClient(scene, placed.mention.tokens.from)) continue;
    const isPerson = entities[placed.entity]?.type === "PERSON" && !isOther(pronouns[placed.entity]);
    if (placed.entity === entity || isPerson) return true;
  }
  return false;
}

/** The first token of a sentence's subject: behind "At the market," or "Outside,". */
function subjectOf(scene: Scene, first: number): number {
  const opener = wordAt(scene, first).toLowerCase();
  // "Then my dad died"
  if (/^(?:then|and|but|so)$/.test(opener) && /^(?:my|our|an?)$/.test(wordAt(scene, first + 1))) return first + 1;
  if (!PREPOSITIONS.has(opener) && !FRONTED.test(opener)) return first;
  for (let i = first + 1; i <= first + LONGEST_FRONT; i++) if (wordAt(scene, i) === ",") return i + 1;
  return first;
}

const FRONTED = /^(?:nearby|earlier|later|meanwhile|elsewhere|downstairs|upstairs|then|soon|still)$/;
/** Most words in front of the subject: "In a street behind the old railway station,". */
const LONGEST_FRONT = 10;

/**
 * The noun of a person with whom a clause begins as with somebody new: "A young |mother in the gallery", "One of the |lawyers", "Nel's |brother",
 * "The |woman, who cannot be named".
 */
function newcomerAt(scene: Scene, roles: RoleWords, first: number): string | undefined {
  const named = scene.mentions[(scene.mentionOf[first] ?? 0) - 1];
  const opener = named?.isPossessive ? "'s" : wordAt(scene, first).toLowerCase();
  if (!/^(?:an?|one|another|the|his|her|my|our|['’]s)$/.test(opener)) return undefined;
  // "Another, who asked not to be named, put it more bluntly."
  if (/^(?:one|another)$/.test(opener) && /^(?:,|who)$/.test(wordAt(scene, first + 1))) return opener;
  const from = named?.isPossessive ? named.mention.tokens.to + 1 : first + 1;
  const isOneOf = opener === "one" && wordAt(scene, from) === "of";
  for (let i = isOneOf ? from + 2 : from; i <= from + LONGEST_PHRASE; i++) {
    const word = wordAt(scene, i);
    if (word === "-" || /^\d+$/.test(word)) continue;
    // "A German tourist"
    if (i === from && countryOf(word)?.kind === "demonym") continue;
    if (!/^\p{Ll}[\p{L}-]*$/u.test(word) || PREPOSITIONS.has(word) || AUXILIARIES.has(word)) return undefined;
    const noun = isOneOf ? singularOf(word) : word;
    if (!isPerson(noun) || singularOf(noun) !== noun || isNounAt(scene, i + 1)) continue;
    if (opensApposition(scene, i + 1)) return undefined;
    // "My mum, first. She said": the writer's own
    if (/^(?:an?|one|another|my|our)$/.test(opener)) return noun;
    if (isCalled(scene, roles, noun)) return undefined;
    if (opener === "the") return isKeptBack(scene, i) || isKnownUnnamed(scene, i) ? noun : undefined;
    if (isKeptBack(scene, i)) return noun;
    // "His father was a miner. “We had nothing,” he said": the son, of whom the father's life tells.
    return REACTING.test(wordAt(scene, behindAside(scene, i + 1))) ? noun : undefined;
  }
  return undefined;
}

/** "Her mother, seated two rows back, |stood up": the token behind an aside in commas that names nobody. */
function behindAside(scene: Scene, from: number): number {
  if (wordAt(scene, from) !== ",") return from;
  for (let i = from + 1; i < from + LONGEST_PHRASE && (scene.mentionOf[i] ?? 0) === 0; i++)
    if (wordAt(scene, i) === ",") return i + 1;
  return from;
}

/** What somebody does before they speak. */
const REACTING =
  /^(?:agree[sd]|disagree[sd]|nod(?:s|ded)|smile[sd]|laugh(?:s|ed)|weeps|wept|cries|cried|sob(?:s|bed)|shakes|shook|shrug(?:s|ged)|sigh(?:s|ed)|breaks|broke|insist(?:s|ed)|recall(?:s|ed)|remember(?:s|ed)|stands|stood|rises|rose|interrupt(?:s|ed)|jump(?:s|ed))$/;

/** "Another major |challenge", "A bank |employee": whether a token is a noun in its turn; the tagger takes rare verbs for nouns. */
function isNounAt(scene: Scene, token: number): boolean {
  const word = wordAt(scene, token);
  return NOUN.has(POS_LABELS[scene.parts?.[token] ?? -1] ?? "") && !REACTING.test(word) && !word.endsWith("ed");
}

const NOUN: ReadonlySet<string> = new Set(["NN", "NNS"]);

/** "A student at the school, |Laiba has been …": whether a name follows on the phrase behind its noun. */
function opensApposition(scene: Scene, behind: number): boolean {
  for (let i = behind; i < behind + LONGEST_PHRASE; i++)
    if (wordAt(scene, i) === ",") return /^\p{Lu}/u.test(wordAt(scene, i + 1));
  return false;
}

/** Most words up to the noun: "A 34-year-old primary school teacher". */
const LONGEST_PHRASE = 9;

const isPerson = (word: string): boolean =>
  isRoleNoun(word) || ANYBODY.has(word) || pronounsOfTitle(word) !== undefined;

/** Whom reporters meet on the way, beside those whose nouns are roles. */
const ANYBODY: ReadonlySet<string> = new Set(
  `patient passer-by passerby bystander onlooker shopper commuter worshipper relative fan voter demonstrator guest caller viewer reader
  tourist traveller traveler visitor pensioner holidaymaker person lady gentleman pedestrian motorist buyer parishioner rescuer eyewitness spectator hiker orphan`.split(
    /\s+/,
  ),
);

/** Whether the article calls a named person by a noun. */
function isCalled({ entities }: Scene, { byWord }: RoleWords, noun: string): boolean {
  return (byWord.get(noun) ?? []).some((entity) => entities[entity]?.type === "PERSON");
}

/** "The woman, who cannot be named for legal reasons,": behind token `noun`. */
function isKeptBack({ article, segmentation }: Scene, noun: number): boolean {
  const end = segmentation.tokens.ends[noun] ?? 0;
  return /^,? (?:who (?:cannot|can't|can ?not|may not|must not) be (?:named|identified)|whose (?:name|identity))/.test(
    article.text.slice(end, end + 60),
  );
}

/** "The woman", where "a young woman" came before. */
function isKnownUnnamed({ article, segmentation }: Scene, noun: number): boolean {
  const end = segmentation.tokens.starts[noun] ?? 0;
  const word = article.text.slice(end, segmentation.tokens.ends[noun]);
  const before = article.text.slice(Math.max(0, end - REACH), end);
  return new RegExp(`\\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\\p{Ll}\\d-]+ ){0,4}${word}\\b(?!,? \\p{Lu})`, "u").test(
    before,
  );
}

/** Characters in front of "The woman" in which she was brought up. */
const REACH = 6000;
