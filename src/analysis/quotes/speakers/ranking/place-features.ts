/** Features of where a candidate was named, when it last spoke, and how much the article is about it. */

import { type PlacedMention, paragraphAt, sentenceAt } from "../scene.ts";
import { isQuestioned, isTold } from "./addressee.ts";
import { ownsSpeech } from "./document-owners.ts";
import type { FeatureName } from "./feature-names.ts";
import type { Candidate, Question } from "./question.ts";

const SIGNATURE_REACH = 40;

export function addPlace(question: Question, candidate: Candidate, found: FeatureName[]): void {
  const { scene, place } = question;
  // "a statement from China Moly": where else the owner was named says nothing.
  if (question.reading.owners.includes(candidate.entity) && ownsSpeech(question.reading)) return;
  const last = lastPlace(question, candidate);
  const here = sentenceAt(scene, place.at);
  const paragraph = paragraphAt(scene, place.at);
  if (!last) found.push("never-before");
  else {
    const sentences = here - last.sentence;
    found.push(sentenceFeature(sentences));
    const paragraphs = paragraph - last.paragraph;
    found.push(
      paragraphs <= 0
        ? "paragraph-0"
        : paragraphs === 1
          ? "paragraph-1"
          : paragraphs === 2
            ? "paragraph-2"
            : "paragraph-far",
    );
    addClause(last, sentences, paragraphs, candidate.rank, found);
    if (!candidate.turn && paragraphs <= 1) addAddress(question, candidate, sentences, found);
    if (!candidate.turn && sentences <= 2 && paragraphs <= 1 && isJustIntroduced(question, candidate))
      found.push("just-introduced");
  }
  const { rank } = candidate;
  found.push(rank === 0 ? "rank-0" : rank === 1 ? "rank-1" : rank === 2 ? "rank-2" : "rank-3");
  addSubject(question, candidate, here, paragraph, found);
  addAfter(question, candidate, here, paragraph, found);
  if (question.spokenOf.has(candidate.entity)) found.push("is-quoted-here");
}

/** "asked Rubio", "told The Daily Beast", "important to Niittyvuopio, who": what the words around the last name say. */
function addAddress({ scene }: Question, { before }: Candidate, sentences: number, found: FeatureName[]): void {
  const placed = scene.mentions[before];
  if (!placed || placed.isQuoted) return;
  if (isTold(scene, placed)) found.push("was-told");
  else if (sentences <= 1 && isQuestioned(scene, placed)) found.push("was-questioned");
  const { end } = placed.mention;
  if (sentences <= 1 && !placed.isSubject && scene.article.text.startsWith(", who ", end)) found.push("has-relative");
}

/** "courtesy of Wes Nakagiri, a delegate from Michigan": whether a person was named there for the first time, with an apposition. */
function isJustIntroduced({ scene }: Question, { entity, before }: Candidate): boolean {
  const placed = scene.mentions[before];
  const known = scene.entities[entity];
  if (!placed || known?.type !== "PERSON" || placed.isQuoted || known.mentions[0] !== placed.mention) return false;
  return APPOSED.test(scene.article.text.slice(placed.mention.end, placed.mention.end + APPOSITION));
}

/** Characters of an apposition that tell it. */
const APPOSITION = 16;
const APPOSED =
  /^(?:,? \([^)]{1,12}\))?, (?:an?|the|who|whose|another|its|his|her|their|\d{1,3}|one of|head of|chief|director|president|chairman|professor) ?/;

type Place = Pick<
  PlacedMention,
  "sentence" | "isSubject" | "isPossessive" | "followsPreposition" | "isInList" | "isQuoted" | "isReported"
> & { readonly paragraph: number };

/** Where a candidate was last spoken of: by name, or as the subject of what it said under a pronoun or a description. */
function lastPlace({ scene }: Question, { before, turn }: Candidate): Place | undefined {
  const last = scene.mentions[before];
  if (!turn && !last) return undefined;
  const named = turn ? undefined : last;
  return {
    sentence: turn?.sentence ?? last?.sentence ?? 0,
    paragraph: turn?.paragraph ?? scene.paragraphOf[last?.block ?? -1] ?? 0,
    isSubject: named?.isSubject ?? true,
    isPossessive: named?.isPossessive ?? false,
    followsPreposition: named?.followsPreposition ?? false,
    isInList: named?.isInList ?? false,
    isQuoted: named?.isQuoted ?? false,
    isReported: named?.isReported ?? false,
  };
}

function sentenceFeature(distance: number): FeatureName {
  if (distance <= 0) return "sentence-0";
  if (distance <= 2) return distance === 1 ? "sentence-1" : "sentence-2";
  return distance < 5 ? "sentence-3" : distance < 10 ? "sentence-5" : "sentence-far";
}

function addClause(last: Place, sentences: number, paragraphs: number, rank: number, found: FeatureName[]): void {
  if (last.isPossessive) found.push("was-possessive");
  if (last.followsPreposition) found.push("was-after-preposition");
  if (last.isInList) found.push("was-in-list");
  if (last.isQuoted) found.push("was-quoted");
  else if (last.isReported) found.push("was-reported");
  if (!last.isSubject) {
    if (sentences <= 0) found.push("object-in-sentence");
    return;
  }
  found.push("was-subject");
  if (sentences <= 0) found.push("subject-in-sentence");
  if (sentences === 1) found.push("subject-in-sentence-before");
  if (paragraphs <= 0) found.push("subject-in-paragraph");
  if (rank === 0) found.push("subject-rank-0");
}

/** The subject of the last clause is what a text is about there, and what a pronoun takes up (centering). */
function addSubject(
  { scene, turns }: Question,
  { entity, subject, isLatestSubject, turn }: Candidate,
  here: number,
  paragraph: number,
  found: FeatureName[],
): void {
  const named = scene.mentions[subject];
  const placed = turn ?? (named && { sentence: named.sentence, paragraph: scene.paragraphOf[named.block] ?? 0 });
  if (!placed || !isLatestSubject) return;
  found.push("latest-subject");
  const sentences = here - placed.sentence;
  if (sentences <= 0) found.push("latest-subject-in-sentence");
  else if (sentences === 1) found.push("latest-subject-in-sentence-before");
  const paragraphs = paragraph - placed.paragraph;
  if (paragraphs <= 0) found.push("latest-subject-in-paragraph");
  else if (paragraphs === 1) found.push("latest-subject-in-paragraph-before");
  if (turns.at(-1)?.entity === entity) found.push("latest-subject-spoke-last");
}

function addAfter(
  { scene, place }: Question,
  { before, after }: Candidate,
  here: number,
  paragraph: number,
  found: FeatureName[],
): void {
  const next = scene.mentions[after];
  if (!next) return;
  if (before < 0) found.push("only-after");
  if (next.sentence === here) found.push("after-in-sentence");
  else if ((scene.paragraphOf[next.block] ?? 0) === paragraph) found.push("after-in-paragraph");
  const gap = next.mention.start - place.end;
  if (gap >= 0 && gap < SIGNATURE_REACH && !next.isPossessive) found.push("signs-off");
}

/** Turns that are looked through for one of a body's own. */
const RECENT_TURNS = 12;

export function addTurns(
  { scene, place, reading, turns, isReply }: Question,
  { entity, rank, before }: Candidate,
  found: FeatureName[],
): void {
  const turn = turns.at(-1);
  if (!turn) return;
  const quoted = turns.findLast(({ isQuoted }) => isQuoted);
  if (quoted?.entity === entity) {
    found.push("quoted-last");
    if (paragraphAt(scene, place.at) - quoted.paragraph <= 1) found.push("quoted-last-in-paragraph-before");
  }
  // "the Crown would have observers flown in": what is named between two quotations of a person seldom speaks in the next.
  if (
    reading.kind === "none" &&
    scene.entities[entity]?.type !== "PERSON" &&
    !turns.slice(-RECENT_TURNS).some((earlier) => earlier.entity === entity && earlier.isQuoted)
  )
    found.push("silent-body");
  const last = scene.mentions[before];
  if (turn.entity === entity) {
    const paragraphs = paragraphAt(scene, place.at) - turn.paragraph;
    found.push("spoke-last");
    // "“So it was not full?” asked counsel. “It was reserved,” he replied."
    if (isReply && turn.isQuoted) found.push("answers-itself");
    // "“That would be you?” Borger asked. ¶ “That would be me,” the senator said."
    if (turn.isQuestion && paragraphs > 0) found.push("asked-last");
    found.push(
      paragraphs <= 0 ? "spoke-last-here" : paragraphs === 1 ? "spoke-last-in-paragraph-before" : "spoke-last-far",
    );
    if (rank === 0) found.push("spoke-last-and-nobody-since");
    return;
  }
  if (turns.slice(-4).some((earlier) => earlier.entity === entity)) found.push("spoke-before");
  if (!last || last.mention.start <= turn.end || last.isQuoted) return;
  found.push("named-since-other-spoke");
  if (last.isSubject) found.push("subject-since-other-spoke");
}

export function addCount(
  { scene, mostMentioned, firstPerson, titled, sameWords }: Question,
  { entity }: Candidate,
  found: FeatureName[],
): void {
  const count = scene.entities[entity]?.mentions.length ?? 0;
  found.push(count < 2 ? "count-1" : count < 4 ? "count-2" : count < 8 ? "count-4" : "count-8");
  if (entity === mostMentioned) found.push("most-mentioned");
  if (entity === firstPerson) found.push("first-person");
  if (titled.has(entity)) found.push("in-title");
  if (sameWords.has(entity)) found.push("same-words");
}
