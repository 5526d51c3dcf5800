/** Who stands trial: "Helen Barker, 52, of Mill Lane, pleaded guilty" is the defendant, though nobody calls her so. */
import { AUXILIARIES } from "../../../../lexicon/clause-words.ts";
import { type PlacedMention, type Scene, wordAt } from "../scene.ts";

/** Most tokens between the name and the verb: an age, an address. */
const REACH = 14;
/** What only a defendant does in front of a court. */
const PLEADS = /^(?:pleaded|pleads|pled|denies|denied|admitted|admits)$/;
const SUFFERS = /^(?:charged|convicted|sentenced|jailed|acquitted|remanded|imprisoned)$/;
const PLEA =
  /^(?:guilty|not|murder|manslaughter|rape|fraud|theft|burglary|assault|all|both|the|one|two|three|four|\d+)$/;
const CHARGES =
  /^(?:guilty|charges?|counts?|murder|manslaughter|rape|fraud|theft|burglary|assault|offences?|offenses?)$/;

/** Whether the verb behind a name says that its bearer was tried: pleads, denies a charge, was charged, jailed. */
export function isOnTrial(scene: Scene, { mention, sentence, isPossessive, isQuoted }: PlacedMention): boolean {
  if (isPossessive || isQuoted) return false;
  const end = Math.min(scene.segmentation.sentences[sentence]?.tokens.to ?? 0, mention.tokens.to + REACH);
  for (let i = mention.tokens.to; i < end; i++) {
    // Somebody else's verb.
    if (isPerson(scene, i)) return false;
    const word = wordAt(scene, i);
    if (PLEADS.test(word)) return PLEA.test(wordAt(scene, i + 1)) && namesCharge(scene, i + 1);
    if (SUFFERS.test(word)) return /^(?:been|was|were|is|be|being)$/.test(wordAt(scene, i - 1));
    if (/^\p{Ll}+ed$/u.test(word) && !AUXILIARIES.has(word) && !/^(?:accused|aged|named)$/.test(word)) return false;
  }
  return false;
}

function namesCharge(scene: Scene, from: number): boolean {
  for (let i = from; i < from + 4; i++) if (CHARGES.test(wordAt(scene, i))) return true;
  return false;
}

function isPerson({ mentionOf, mentions, entities }: Scene, token: number): boolean {
  const placed = mentions[(mentionOf[token] ?? 0) - 1];
  return placed !== undefined && entities[placed.entity]?.type === "PERSON";
}
