/** Who brought up the thing that a description takes up, and how: "China Moly's readout … the readout", "Cook provided a statement". */
import { DETERMINERS, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { mentionIndexAt, type Scene, wordAt } from "../scene.ts";

/** Ways to have brought a thing up, as features: the last one that says it is new, else the first. */
export type Introduction =
  | "signed"
  | "introduced-by-speaker"
  | "introduced-by-possessive"
  | "introduced-by-subject"
  | "introduced-after"
  | "introduced-as-modifier"
  | "introduced-in-sentence";

const LONGEST_PHRASE = 6;
const NEAR = 40;

/** Who stands how to the noun at `token`; `spokeIn` gives the entity that was found to speak in a sentence, `isSaidAt` whether an offset lies in what is said, `signers` who signed the thing. */
export function introducersOf(
  scene: Scene,
  token: number,
  spokeIn: ReadonlyMap<number, number>,
  isSaidAt: (offset: number) => boolean,
  signers: readonly number[] = [],
): ReadonlyMap<number, ReadonlySet<Introduction>> {
  const found = new Map<number, Set<Introduction>>();
  const add = (entity: number, how: Introduction): void => {
    found.set(entity, (found.get(entity) ?? new Set<Introduction>()).add(how));
  };
  for (const entity of signers) add(entity, "signed");
  const index = (scene.sentenceOf[token] ?? 1) - 1;
  const sentence = scene.segmentation.sentences[index];
  if (!sentence) return found;
  const giver = giverOf(scene, token);
  if (giver >= 0) add(giver, "introduced-by-subject");
  // "Yamagami indicated in a letter that he planned it, sources said": both in what is said.
  const isToldOf = isSaidAt(scene.segmentation.tokens.starts[token] ?? 0);
  // "The Times said Cook provided a statement" speaks of his, and "“The committee’s report sheds light,” said Smith" of the committee's.
  const isTheirs = giver >= 0 || signers.length > 0 || (isToldOf && isOthers(scene, token));
  const speaker = isTheirs ? -1 : (spokeIn.get(index) ?? -1);
  if (speaker >= 0) add(speaker, "introduced-by-speaker");
  let subject = -1;
  // A sentence without end has names without end, and those near count alone.
  const at = mentionIndexAt(scene, scene.segmentation.tokens.starts[token] ?? 0);
  const first = Math.max(mentionIndexAt(scene, sentence.start), at - NEAR);
  for (let i = first; i < Math.min(scene.mentions.length, at + NEAR); i++) {
    const placed = scene.mentions[i];
    if (!placed || placed.mention.start >= sentence.end) break;
    const { from, to } = placed.mention.tokens;
    if (to <= token) {
      if (placed.isSubject && (!placed.isReported || isToldOf)) subject = placed.entity;
      if (token - to <= 4 && placed.isPossessive) add(placed.entity, "introduced-by-possessive");
      else if (isModifier(scene, to, token)) add(placed.entity, "introduced-as-modifier");
    } else if (
      from - token <= 12 &&
      (isMadeBy(wordBefore(scene, from, token), from - token) || isPrintedIn(scene, token, from))
    )
      add(placed.entity, "introduced-after");
    add(placed.entity, "introduced-in-sentence");
  }
  if (subject >= 0 && giver < 0 && !isReceived(scene, token)) add(subject, "introduced-by-subject");
  return found;
}

/** "a report by the agency", "a statement of the ministry"; further behind, "of" belongs to something else: "a lawsuit over the approval of". */
function isMadeBy(preposition: string, distance: number): boolean {
  return preposition === "from" || preposition === "by" || (preposition === "of" && distance <= NEAR_OF);
}

/** "A report published in Muslim Mirror", "an article on its website": what a paper printed, which answers for it. */
function isPrintedIn(scene: Scene, token: number, from: number): boolean {
  if (!/^(?:report|article|story|editorial|column|op-ed|piece|commentary)$/.test(wordAt(scene, token))) return false;
  const at = /^the$/i.test(wordAt(scene, from - 1)) ? from - 2 : from - 1;
  return (
    /^(?:in|on|by)$/.test(wordAt(scene, at)) &&
    /^(?:published|printed|carried|run|aired|broadcast)$/.test(wordAt(scene, at - 1))
  );
}

const NEAR_OF = 5;

/** "the committee’s report": whether a noun has an owner whom "’s" marks. */
function isOthers(scene: Scene, token: number): boolean {
  for (let i = token - 1; i >= token - LONGEST_PHRASE; i--) {
    const word = wordAt(scene, i);
    if (/^['’]s?$/.test(word)) return true;
    if (!/^[\p{L}\p{N}-]/u.test(word)) return false;
  }
  return false;
}

const GIVES =
  /^(?:provided|issued|released|sent|wrote|published|posted|delivered|submitted|filed|shared|tweeted|drafted|penned|signed|launched|lodged|brought|gave|made|put)$/;

/** "Cook provided a written statement": whoever is named right before the verb that the noun is the object of, or -1. */
function giverOf(scene: Scene, token: number): number {
  let verb = token - 1;
  while (verb > token - LONGEST_PHRASE && !GIVES.test(wordAt(scene, verb))) verb--;
  if (!GIVES.test(wordAt(scene, verb))) return -1;
  for (let i = verb - 1; i >= verb - 3; i--) {
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    if (placed) return placed.isPossessive || placed.followsPreposition ? -1 : placed.entity;
    if (!/^(?:had|has|have|also|later|then|\p{L}+ly)$/u.test(wordAt(scene, i))) return -1;
  }
  return -1;
}

/** "Salinas received a letter": who gets a thing did not write it. */
function isReceived(scene: Scene, token: number): boolean {
  for (let i = token - 1; i >= token - LONGEST_PHRASE; i--) if (RECEIVED.test(wordAt(scene, i))) return true;
  return false;
}

const RECEIVED =
  /^(?:received|receives|got|obtained|saw|seen|read|reviewed|reading|citing|cited|rejected|ignored|criticised|criticized|denounced|replied|responded|reacted|replying|responding|reacting|answered|disputed|denied)$/;

/** "a Homeland Security memo": nothing but a noun or two between. */
function isModifier(scene: Scene, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) {
    const word = wordAt(scene, i);
    if (!/^\p{Ll}+$/u.test(word) || DETERMINERS.has(word) || PREPOSITIONS.has(word) || word.endsWith("ed"))
      return false;
  }
  return true;
}

/** The word before a name, capitalised titles and "the" skipped. */
function wordBefore(scene: Scene, from: number, floor: number): string {
  let i = from - 1;
  while (i > floor && (/^\p{Lu}/u.test(wordAt(scene, i)) || wordAt(scene, i) === "the")) i--;
  return wordAt(scene, i).toLowerCase();
}
