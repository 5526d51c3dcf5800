/** 'A resident, who gave his name as Ahmed, said', 'the base chief known as Bob': the name that a description goes by, in a clause of its own. */
import type { TokenRange } from "../../../../document/span.ts";
import { PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { type Scene, wordAt } from "../scene.ts";

/** Most words from the start of the description to the name. */
const REACH = 26;

const OPENS = /^(?:an?|the|one|another|this|his|her|their)$/i;

const SELF = "(?:himself|herself|themself|themselves)";
const ONLY = "(?:only |just |simply |merely |publicly |here )*";
const ALIAS = "(?:pseudonym|nickname|alias|moniker|nom de guerre|first name|last name|given name|surname|initials?)";

/** What stands between a description and the name that it is known by: lower-case words joined by spaces. */
const KNOWN_BY = new RegExp(
  `(?:\\bidentif(?:ied|ies|ying) (?:${SELF} |by (?:the )?[a-z]+ )?${ONLY}(?:as|by) (?:(?:his|her|their) first name , )?` +
    `|\\b(?:known|introduced ${SELF}) ${ONLY}as ` +
    `|\\b(?:gave|gives|giving) (?:only )?(?:his|her|their) (?:[a-z]+ )?name ${ONLY}as ` +
    `|\\b(?:goes|going|went) by (?:the name (?:of )?)?` +
    `|\\b(?:by|under|using|gave only|giving only) (?:the|his|her|their|a) ${ALIAS} (?:, |of )?)$`,
);
/** Right behind the noun: "a man named Kwame". */
const NAMED = / (?:named|called|nicknamed) (?:only |simply )?$/;

/** The person, or the body, whom the description that begins at `range.from` is said to be known as; undefined where it names nobody so. */
export function goesBy(scene: Scene, range: TokenRange): number | undefined {
  return knownAs(scene, range) ?? knownLater(scene, range);
}

/** "A |woman| who complained … the |woman|, who later identified herself as Ann Lee": the same for somebody new, where the noun comes again. */
function knownLater(scene: Scene, { from, to }: TokenRange): number | undefined {
  const noun = wordAt(scene, to - 1);
  if (!/^an?$/i.test(wordAt(scene, from)) || !/^\p{Ll}{3,}$/u.test(noun)) return undefined;
  const { length } = scene.segmentation.tokens;
  for (let i = to; i < Math.min(length, to + LATER); i++) {
    if (wordAt(scene, i) !== noun || !/^the$/i.test(wordAt(scene, i - 1))) continue;
    return /^who$/.test(wordAt(scene, i + 2)) ? knownAs(scene, { from: i - 1, to: i + 1 }) : undefined;
  }
  return undefined;
}

/** Tokens from a description to the next with its noun. */
const LATER = 90;

function knownAs(scene: Scene, range: TokenRange): number | undefined {
  if (!OPENS.test(wordAt(scene, range.from))) return undefined;
  const sentence = scene.sentenceOf[range.from];
  let between = "";
  for (let i = range.from; i < range.from + REACH && scene.sentenceOf[i] === sentence; i++) {
    const word = wordAt(scene, i);
    if (/^["“”„«»:;]$/.test(word)) return undefined;
    const placed = scene.mentions[(scene.mentionOf[i] ?? 0) - 1];
    const type = placed?.mention.tokens.from === i ? scene.entities[placed.entity]?.type : undefined;
    const isNamed = i <= range.to && NAMED.test(between);
    if (placed && type === "PERSON" && (isNamed || KNOWN_BY.test(between))) return placed.entity;
    // "The owner, a firm called Halsted Partners", not "a lawyer for a firm called Halsted Partners"
    if (placed && type === "ORG" && isNamed && !between.split(" ").some((one) => PREPOSITIONS.has(one)))
      return placed.entity;
    // "The victim recognized |the man| as his brother, later identified as Ann Lee": somebody else.
    if (i > range.to && /^(?:man|woman|boy|girl|suspect|victim)$/.test(word) && OPENS.test(wordAt(scene, i - 1)))
      return undefined;
    between += `${word.toLowerCase()} `;
  }
  return undefined;
}
