/** Whom a thing that is described belongs to or comes from. */
import type { TokenRange } from "../../../../document/span.ts";
import { RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { nounClass } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { ownsSpeech } from "../ranking/document-owners.ts";
import { type Scene, wordAt } from "../scene.ts";

const typeOf = ({ mentions, entities }: Scene, index: number): string =>
  entities[mentions[index]?.entity ?? -1]?.type ?? "MISC";

/** What a paper or a broadcaster answers for when it stands in it; a letter in it is somebody else's. */
const PRINTED =
  /^(?:story|article|report|editorial|column|op-ed|piece|analysis|study|commentary|essay|headline|investigation|blog|post)$/;
const KINDS_OF_MEDIA =
  /^(?:national|local|state|daily|weekly|online|news|newspaper|paper|magazine|journal|website|tabloid|broadcaster|agency|wire)$/;

/** "Trump's letter", "a Xinhua analysis", "a joint statement released by the Foreign Ministry", "a story in the daily El Universo"; not "a letter to Trump". */
export function isOwner(scene: Scene, index: number, core: TokenRange, head: string): boolean {
  const placed = scene.mentions[index];
  const type = typeOf(scene, index);
  if (!placed || type === "DATE" || type === "MONEY" || type === "NORP") return false;
  const { from, to } = placed.mention.tokens;
  if (from < core.to) return true;
  if (type !== "PERSON" && isEmployer(scene, to)) return false;
  if (type === "PERSON" && placed.isPossessive && ownsBody(scene, to)) return false;
  // "a document on the Trump campaign's website"
  for (let i = to; i < to + 4; i++)
    if (/^(?:website|site|page|account|blog|channel)$/i.test(wordAt(scene, i))) return true;
  let before = from - 1;
  while (
    before > core.from &&
    (/^(?:the|its|his|her|their)$/.test(wordAt(scene, before)) ||
      /^\p{Lu}/u.test(wordAt(scene, before)) ||
      KINDS_OF_MEDIA.test(wordAt(scene, before)) ||
      isRoleNoun(wordAt(scene, before)) ||
      isAdjective(wordAt(scene, before)))
  )
    before--;
  if (type === "ORG" && PRINTED.test(head) && /^(?:in|on)$/.test(wordAt(scene, before))) return true;
  // "a copy of the letter reviewed by The Post"
  if (wordAt(scene, before) === "by" && READ.test(wordAt(scene, before - 1))) return false;
  // "the complaint, first reported by Billboard"
  if (wordAt(scene, before - 1) === "reported" && wordAt(scene, before - 2) === "first") return false;
  // "a recent poll of Indiana voters"
  if (type === "LOC" && /^(?:poll|survey|census)$/.test(head)) return false;
  // "a report in the Argus Leader of Sioux Falls": where something of an unlisted name is.
  if (wordAt(scene, before) === "of" && /^\p{Lu}/u.test(wordAt(scene, before - 1)) && before > core.to) return false;
  return /^(?:by|from|of)$/.test(wordAt(scene, before));
}

/** "a study by |Loyola Law School| professor Justin Levitt": a body whose people are named right behind it, at token `to`. */
function isEmployer(scene: Scene, to: number): boolean {
  let i = to;
  while (i < to + LONGEST_OFFICE && /^\p{Ll}[\p{L}-]+$/u.test(wordAt(scene, i))) i++;
  const index = (scene.mentionOf[i] ?? 0) - 1;
  return i > to && isRoleNoun(wordAt(scene, i - 1)) && index >= 0 && typeOf(scene, index) === "PERSON";
}

const LONGEST_OFFICE = 4;

/** "data released by |Mayor Ann Lee|'s promotional agency": a body of somebody's, which is no more than theirs, from token `to` on. */
function ownsBody(scene: Scene, to: number): boolean {
  for (let i = to + 1; i <= to + LONGEST_OFFICE; i++) {
    const word = wordAt(scene, i);
    if (!/^\p{Ll}[\p{L}-]+$/u.test(word)) return false;
    if (nounClass(word, isRoleNoun) === "group") return !ownsSpeech({ nounClass: "group", head: word });
  }
  return false;
}

const READ =
  /^(?:reviewed|obtained|seen|viewed|read|received|cited|quoted|acquired|shared|examined|analy[sz]ed|leaked)$/;

/** "the left-leaning Brookings Institution", "the federal Bureau": what may stand before a name, both parts of it and the hyphen. */
function isAdjective(word: string): boolean {
  return (
    /^[-‐‑]$/.test(word) ||
    /^\p{Ll}{3,}(?:ing|al|ive|ic|an|ed|ant|ent|ous|ish|based)$/u.test(word) ||
    /^(?:left|right|far|non|pro|anti|centre|center|well|state|government)$/.test(word)
  );
}

/** "a complaint filed by", where the phrase was cut before the name: that name. */
export function cutOff(scene: Scene, { to: end }: TokenRange): readonly number[] {
  // "a complaint filed by the |federal Securities and Exchange Commission"
  const to = /^the$/i.test(wordAt(scene, end - 1)) ? end - 1 : end;
  if (!/^(?:by|from)$/.test(wordAt(scene, to - 1)) && !/^(?:by|from)$/.test(wordAt(scene, to))) return [];
  for (let i = to; i < to + 5; i++) {
    const index = (scene.mentionOf[i] ?? 0) - 1;
    if (index >= 0) return typeOf(scene, index) === "PERSON" || typeOf(scene, index) === "ORG" ? [index] : [];
    if (!/^\p{L}+$/u.test(wordAt(scene, i))) return [];
  }
  return [];
}

/** "The nephew of accomplished author Keri Hulme": whose kin speaks does not; "spokesman for the Cabinet Nader Saad" does. */
export function isOfSomebody(scene: Scene, { from }: TokenRange, name: number): boolean {
  const before = (scene.mentionOf[name - 1] ?? 0) - 1;
  if (before >= 0 && typeOf(scene, before) === "ORG") return false;
  for (let i = name - 1; i > from; i--) {
    const word = wordAt(scene, i).toLowerCase();
    if (RELATIVE_PRONOUNS.has(word) || /^(?:,|and|\()$/.test(word)) return false;
    if (word === "of" || word === "for") return KIN.test(wordAt(scene, i - 1).toLowerCase());
  }
  return false;
}

const KIN =
  /^(?:nephew|niece|son|daughter|child|wife|husband|spouse|widow|widower|partner|fianc[eé]e?|girlfriend|boyfriend|mother|father|parent|brother|sister|sibling|twin|uncle|aunt|cousin|grandson|granddaughter|grandfather|grandmother|in-law|relative|member|friend|colleague|neighbou?r|classmate|teammate|fan|supporter|ally|aide|lawyer|attorney|spokes(?:man|woman|person))(?:e?s)?$|^(?:children|allies|family|families)$/;
