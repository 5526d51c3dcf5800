/** Who is named only behind a description that means them: "A mother has told of her terror … Kayleigh Dunmore, 29, turned her back". */
import { paragraphAt } from "../scene.ts";
import type { Candidate, Question } from "./question.ts";

/** Turns of speech that are looked at. */
const LOOK_BACK = 12;

/** Whether a candidate is named in the paragraph or two behind the description, as the one whom a report leaves to be told. */
export function isNamedRightAfter(question: Question, candidate: Candidate): boolean {
  return (
    (isFirstNamedNext(question, candidate) && hasAge(question, candidate.entity)) ||
    isIntroducedNext(question, candidate)
  );
}

/** "A mother has told of her terror. Kayleigh Dunmore, 29, turned her back … the mother said": named right after somebody without a name spoke. */
export function wasNamedSince({ scene, reading, turns }: Question, { entity, before }: Candidate): boolean {
  const first = scene.entities[entity]?.mentions[0];
  if (
    reading.nounClass !== "person" ||
    reading.determiner === "indefinite" ||
    !first ||
    before < 0 ||
    scene.entities[entity]?.type !== "PERSON"
  )
    return false;
  const turn = turns.slice(-LOOK_BACK).find(({ head, entity: spoke }) => head === reading.head && spoke === -1);
  // Only a lead leaves a name to the next paragraph.
  if (!turn || first.start < turn.end || turn.paragraph > LEAD) return false;
  return paragraphAt(scene, first.start) - turn.paragraph <= 2;
}

/** Paragraph number of the last one that leads a report in, behind its headline. */
const LEAD = 2;

/** "A mother has told of her terror … Kayleigh Dunmore, 29, turned her back": a report opens with somebody new, and names them as the next subject. */
function isFirstNamedNext({ scene, reading, place }: Question, { entity, before, after }: Candidate): boolean {
  if (reading.determiner !== "indefinite" || reading.nounClass !== "person" || reading.isPlural || before >= 0)
    return false;
  const next = scene.mentions[after];
  if (!next?.isTopic || scene.entities[entity]?.type !== "PERSON") return false;
  // "Another mayoral candidate": the next one named may be the other.
  if (!/^(?:an?|one)\s/i.test(scene.article.text.slice(place.at, place.at + 4))) return false;
  const here = paragraphAt(scene, place.at);
  const gap = (scene.paragraphOf[next.block] ?? 0) - here;
  if (here > 2 || gap < 1 || gap > 2) return false;
  for (let i = after - 1; i >= 0; i--) {
    const placed = scene.mentions[i];
    if (!placed || placed.mention.start < place.at) return true;
    if (scene.entities[placed.entity]?.type === "PERSON" && placed.isTopic) return false;
  }
  return true;
}

/**
 * "… said a top official from the railway.\nAhmed Al Hashemi, executive director of passenger services, said": a lead leaves the name to the
 * next paragraph, which begins with it and says who that is, or what they said besides.
 */
function isIntroducedNext({ scene, reading, place }: Question, { entity, before, after }: Candidate): boolean {
  if (reading.nounClass !== "person" && reading.nounClass !== "spokesperson") return false;
  const next = scene.mentions[after];
  if (!next || reading.isPlural || before >= 0 || scene.entities[entity]?.type !== "PERSON") return false;
  const here = paragraphAt(scene, place.at);
  if (here > 1 || (scene.paragraphOf[next.block] ?? 0) - here !== 1) return false;
  const { start, end } = next.mention;
  const text = scene.article.text;
  if (start !== scene.article.blocks[next.block]?.start) return false;
  const behind = text.slice(end, end + 12);
  // "the country's president has announced.\nBola Tinubu “applauded” the forces"
  if (reading.determiner === "definite" && HEADS_OF_STATE.test(reading.head) && /^ (?:["“]|\p{Ll}+ed\b)/u.test(behind))
    return true;
  return /^(?:, (?!(?:and|or|who|meanwhile)\b)\p{L}| also (?:said|says|told|tells|noted|added)\b)/u.test(behind);
}

const HEADS_OF_STATE = /^(?:president|premier|chancellor|king|queen|pope)$/;

/** Whether the age stands behind the first name of somebody: "Kayleigh Dunmore, 29,". */
function hasAge({ scene }: Question, entity: number): boolean {
  const end = scene.entities[entity]?.mentions[0]?.end ?? 0;
  return /^(?:, (?:aged )?\d{1,3}[,.]| \(\d{1,3}\))/.test(scene.article.text.slice(end, end + 12));
}
