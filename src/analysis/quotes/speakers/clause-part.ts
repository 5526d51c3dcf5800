/** Which part a name has in its clause, by the words around it: "for former President |Bill Clinton", "Ohio Gov. |John Kasich said". */
import type { Segmentation } from "../../../document/annotations.ts";
import type { TokenRange } from "../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS } from "../../../lexicon/clause-words.ts";
import { reportingVerb } from "../../../lexicon/reporting-verbs.ts";
import { nounClass } from "../../../lexicon/speaker-nouns.ts";
import { isRoleNoun, isTitleWord } from "../../../lexicon/titles.ts";

export interface ClausePart {
  /** Whether it looks like the subject of its clause. */
  readonly isSubject: boolean;
  /** "Trump's". */
  readonly isPossessive: boolean;
  readonly followsPreposition: boolean;
  readonly followsComma: boolean;
}

const LOOK_BACK = 8;
const OFFICES_WITH_OF =
  /^(?:chiefs?|secretary|undersecretary|minister|head|chair(?:man|woman)?|director|speaker|leader|governor|mayor|prime)$/;

/** Part of a mention in its clause, by the words around it; a parser would know better, and costs more than it earns. */
export function clausePart(
  text: string,
  { tokens }: Segmentation,
  { from, to }: TokenRange,
  sentence: TokenRange,
): ClausePart {
  const lower = (i: number): string => text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase();
  const next = to < sentence.to ? lower(to) : "";
  const isPossessive = /^['’]s?$/.test(next);
  let before = from - 1;
  // Titles and modifiers between the name and what governs it: "for former President Bill Clinton".
  let isAfterRole = false;
  for (; before >= sentence.from && before > from - LOOK_BACK; before--) {
    const word = lower(before);
    // "Ohio Gov|. John Kasich"
    if (word === "." && before > sentence.from && isTitleWord(lower(before - 1))) continue;
    // "Trump campaign spokesman Jason Miller": nouns of bodies may stand before a role.
    if (
      !isModifier(text, tokens.starts[before], word) &&
      !(isAfterRole && (nounClass(word, isRoleNoun) === "group" || opensPhrase(text, tokens, before, sentence.from)))
    )
      break;
    isAfterRole = isRoleNoun(word);
  }
  // "chief of staff Kim Dae-ki", "the chairman of the Joint Chiefs of Staff Joseph Dunford": the office goes on before "of".
  for (let office = officeBefore(lower, before, sentence.from, from); office >= 0; ) {
    before = office - 1;
    while (before >= sentence.from && isModifier(text, tokens.starts[before], lower(before))) before--;
    office = officeBefore(lower, before, sentence.from, from);
  }
  // "Kayleigh's partner Dean Fisk was at work"
  if (isAfterRole && before > sentence.from && /^['’]s?$/.test(lower(before))) {
    for (before--; before >= sentence.from && before > from - LOOK_BACK; before--)
      if (!isPossessor(text, tokens.starts[before], lower(before))) break;
  }
  const governor = before >= sentence.from ? lower(before) : "";
  const followsPreposition = PREPOSITIONS.has(governor);
  const opensClause =
    governor === "" ||
    isOpeningTime(lower, sentence.from, before) ||
    /^(?:,|and|but|that|as|while|when|after|because|before|if|:|;|["“”'‘’«»—–]+)$/.test(governor);
  const afterTime = behindTime(lower, to, sentence.to);
  const isSubject =
    !isPossessive &&
    opensClause &&
    (governor === "" ? !isNoun(next) : isVerbLike(text, tokens.starts[afterTime], lower(afterTime)));
  return { isSubject, isPossessive, followsPreposition, followsComma: governor === "," };
}

/** "Prawit Wongsuwon on Monday |responded": the token behind a time that stands between a name and its verb. */
function behindTime(lower: (i: number) => string, to: number, end: number): number {
  let i = to;
  if (i < end && /^(?:on|last|this|earlier|late)$/.test(lower(i))) i++;
  if (i >= end || !TIME_WORDS.has(lower(i))) return to;
  while (i < end && i < to + 4 && (TIME_WORDS.has(lower(i)) || /^\d{1,2}$/.test(lower(i)))) i++;
  return i;
}

/** "The next morning |Kevin Lee, who": whether the words from the start of a sentence to `last` say when, and no more. */
function isOpeningTime(lower: (i: number) => string, first: number, last: number): boolean {
  if (last - first > LONGEST_TIME || !TIMES_OF_DAY.test(lower(last))) return false;
  for (let i = first; i < last; i++)
    if (!/^(?:the|that|this|last|next|same|following|one|late|early)$/.test(lower(i))) return false;
  return true;
}

const LONGEST_TIME = 3;
const TIMES_OF_DAY = /^(?:morning|afternoon|evening|night|day|week|month|year)$/;

/** "Respiratory |medicine expert Dr Leung": whether a word is the second of a sentence that opens with what somebody is. */
function opensPhrase(text: string, tokens: Segmentation["tokens"], index: number, first: number): boolean {
  if (index !== first + 1 || SUBJECT_PRONOUNS.has(text.slice(tokens.starts[first], tokens.ends[first]).toLowerCase()))
    return false;
  const word = text.slice(tokens.starts[index], tokens.ends[index]);
  return (
    /^\p{Ll}{4,}$/u.test(word) &&
    !/(?:ed|s|ly)$/.test(word) &&
    !PREPOSITIONS.has(word) &&
    !AUXILIARIES.has(word) &&
    reportingVerb(word) === undefined
  );
}

/** Index of the noun of an office whose "of" phrase ends at `last`, right before a name at `name`; -1 if there is none. */
function officeBefore(lower: (i: number) => string, last: number, first: number, name: number): number {
  for (let i = last; i > first && i >= last - 3; i--) {
    const word = lower(i);
    if (word === "of") return i < name - 1 && OFFICES_WITH_OF.test(lower(i - 1)) ? i - 1 : -1;
    if (!/^\p{L}/u.test(word) || AUXILIARIES.has(word) || reportingVerb(word)?.forms.has("past")) return -1;
  }
  return -1;
}

/** "Kayleigh", "The suspect": names, determiners and role nouns. */
function isPossessor(text: string, start: number | undefined, word: string): boolean {
  return DETERMINERS.has(word) || isRoleNoun(word) || /^\p{Lu}/u.test(text.charAt(start ?? 0));
}

function isModifier(text: string, start: number | undefined, lower: string): boolean {
  if (start === undefined || DETERMINERS.has(lower)) return DETERMINERS.has(lower);
  if (PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || !/^\p{L}/u.test(lower)) return false;
  return (
    /^\p{Lu}/u.test(text.charAt(start)) ||
    /(?:er|or|ist|man|ent|ian|ive|al|ic|ry)$/.test(lower) ||
    lower.startsWith("ex-") ||
    // "Rovers captain |Kofi Mensah apologised"
    isRoleNoun(lower)
  );
}

/** "Trump campaign officials said", "Conservative economist Aparna Mathur", "Ohio Gov. John Kasich": a name before such a noun is no subject. */
function isNoun(word: string): boolean {
  return isRoleNoun(word) || isTitleWord(word) || !/^(?:person|other)$/.test(nounClass(word, isRoleNoun));
}

function isVerbLike(text: string, start: number | undefined, lower: string): boolean {
  if (lower === "" || /^\p{Lu}/u.test(text.charAt(start ?? 0))) return false;
  return (
    AUXILIARIES.has(lower) ||
    /^(?:,|\(|—|–|who|also)$/.test(lower) ||
    reportingVerb(lower) !== undefined ||
    /(?:ed|s)$/.test(lower)
  );
}
