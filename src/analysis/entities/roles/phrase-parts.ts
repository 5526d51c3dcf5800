/** Words in small letters inside a title: what kind of body somebody heads, what fields they look after. */
import { MATTERS } from "../../../lexicon/departments.ts";
import { BUSINESS_NOUNS } from "../../../lexicon/name-words.ts";
import { ROLE_MODIFIERS } from "../../../lexicon/titles.ts";
import { irregularLemma } from "../../../lexicon/verb-lemma.ts";
import { ARTICLES, FIELDS, FUNCTION, LINKS, VERBS } from "./phrase-words.ts";
import { isRole } from "./role-heads.ts";

/** The word of a token. */
export type WordAt = (index: number) => string;

const SMALL = /^\p{Ll}{2}[\p{Ll}-]+$/u;
/** Words of the longest kind of body: "farm lobby group". */
const LONGEST_KIND = 4;

/** Whether a word in small letters, or a comma, belongs to the title that goes on behind it. */
export function isPartOfTitle(wordAt: WordAt, index: number): boolean {
  if (wordAt(index) === ",") return isBetweenMatters(wordAt, index);
  return (
    isField(wordAt, index) ||
    isPlainNoun(wordAt, index) ||
    isPairedField(wordAt, index) ||
    isKindOfBody(wordAt, index) ||
    isCharge(wordAt, index)
  );
}

/** "student |association| president", "said |board| member", ", |board| President": a field before somebody's office in small letters, or in capitals where no article makes it a thing by itself. */
function isField(wordAt: WordAt, index: number): boolean {
  if (!FIELDS.has(wordAt(index)) && !PAIRS.test(`${wordAt(index)} ${wordAt(index + 1)}`)) return false;
  let next = index + 1;
  while (next - index < MOST_FIELDS && (FIELDS.has(wordAt(next)) || ROLE_MODIFIERS.has(wordAt(next)))) next++;
  if (!isRole(wordAt(next).toLowerCase())) return false;
  return /^\p{Ll}/u.test(wordAt(next)) || (next === index + 1 && /^(?:[,.“"”]|)$/.test(wordAt(index - 1)));
}

/** Fields of two words, the first of which is none alone. */
const PAIRS =
  /^(?:real estate|fire (?:service|safety|brigade|department|prevention)|central bank|high school|trade union)$/;
const MOST_FIELDS = 3;

/** "a trolley collector", "was service delivery director", "former lorry driver": a noun between what opens a phrase and a role. */
function isPlainNoun(wordAt: WordAt, index: number): boolean {
  const word = wordAt(index);
  if (!/^\p{Ll}{4,}$/u.test(word) || /(?:ed|ly|ing|s)$/.test(word) || VERBS.has(word) || FUNCTION.has(word))
    return false;
  if (!isRole(wordAt(index + 1).toLowerCase())) return false;
  const before = wordAt(index - 1);
  if (/^(?:the|an?|its|their|['’]s?|was|is|[Ff]ormer|[Rr]etired|[Vv]eteran|ex)$/.test(before)) return true;
  return (
    /^(?:[,“"”]|by|from|of|with|like|including|against|his|her|our|my|said|says|where|although)$/.test(before) &&
    /^\p{Ll}/u.test(wordAt(index + 1)) &&
    !NO_NOUNS.has(word) &&
    irregularLemma(word) === undefined
  );
}

/** Small words that FUNCTION leaves out, since a title has them elsewhere. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  "beat shut hurt cost quit main closest dear best biggest under over about among against between behind beside during including like near without within toward upon whose both either neither another around beyond along alongside through across including each every some many".split(
    " ",
  ),
);

/** "Colony |science| and |environmental| manager Ana Reyes": one of two fields before what somebody is, behind a name or an article. */
function isPairedField(wordAt: WordAt, index: number): boolean {
  const first = wordAt(index + 1) === "and" ? index : index - 2;
  return (
    SMALL.test(wordAt(first)) &&
    wordAt(first + 1) === "and" &&
    SMALL.test(wordAt(first + 2)) &&
    (index === first || index === first + 2) &&
    LOOKS_AFTER.test(wordAt(first + 3)) &&
    !isRole(wordAt(first)) &&
    !isRole(wordAt(first + 2)) &&
    (/^\p{Lu}\p{L}/u.test(wordAt(first - 1)) || /^(?:the|an?|its|their|['’]s?)$/.test(wordAt(first - 1)))
  );
}

/** Who looks after fields in pairs: in "on the streets and demand President Ali go" nobody does. */
const LOOKS_AFTER =
  /^(?:manager|director|officer|adviser|advisor|coordinator|co-ordinator|editor|correspondent|reporter|expert|specialist|consultant|researcher|analyst|historian|economist|chief|head|leader|spokesman|spokeswoman|spokesperson|secretary|minister|lecturer|teacher)$/;

/** "President of |farm lobby group| WAFarmers": what kind of body it is, between a role and the name. */
function isKindOfBody(wordAt: WordAt, index: number): boolean {
  if (!SMALL.test(wordAt(index))) return false;
  let last = index;
  while (last - index < LONGEST_KIND && SMALL.test(wordAt(last + 1))) last++;
  if (!BUSINESS_NOUNS.has(wordAt(last)) && !BODIES.has(wordAt(last))) return false;
  if (!/^\p{Lu}/u.test(wordAt(last + 1))) return false;
  let link = index - 1;
  while (index - link < LONGEST_KIND && SMALL.test(wordAt(link)) && !LINKS.has(wordAt(link))) link--;
  return /^(?:of|at|for)$/.test(wordAt(link)) && isRole(wordAt(link - 1).toLowerCase());
}

/** "director for |fresh food| Ann Lee", "head of |marketing| Ann Lee": what somebody is in charge of, right before the name. */
function isCharge(wordAt: WordAt, index: number): boolean {
  const first = SMALL.test(wordAt(index - 1)) && !LINKS.has(wordAt(index - 1)) ? index - 1 : index;
  const last = first === index && SMALL.test(wordAt(index + 1)) ? index + 1 : index;
  for (let word = first; word <= last; word++) {
    const small = wordAt(word);
    // "our secretary of state mocked Lee", "of staff under Lee"
    if (/(?:ed|ly)$/.test(small) || NO_NOUNS.has(small)) return false;
    if (!SMALL.test(small) || VERBS.has(small) || FUNCTION.has(small) || ARTICLES.has(small) || LINKS.has(small))
      return false;
  }
  return (
    /^(?:of|for)$/.test(wordAt(first - 1)) &&
    /^(?:director|head|chief|manager|editor|vice-president|coordinator)$/.test(wordAt(first - 2)) &&
    /^\p{Lu}\p{Ll}/u.test(wordAt(last + 1))
  );
}

/** "Agriculture|,| Livestock and Fisheries Minister": a comma in the list of what a minister looks after. */
function isBetweenMatters(wordAt: WordAt, comma: number): boolean {
  if (!MATTERS.has(wordAt(comma - 1)) || !MATTERS.has(wordAt(comma + 1))) return false;
  let next = comma + 1;
  while (next - comma < LONGEST_LIST && (wordAt(next) === "," || wordAt(next) === "and" || MATTERS.has(wordAt(next))))
    next++;
  return /^(?:Minister|Secretary|Commissioner)$/.test(wordAt(next));
}

const LONGEST_LIST = 12;

const BODIES: ReadonlySet<string> = new Set(
  "group union party agency organisation organization association body network federation foundation institute society consultancy cooperative co-operative".split(
    " ",
  ),
);

/** "the local member |along with| Cllr Hughes", "the king |as well as| the rulers": others who are named beside somebody. */
export function joinsAnother(word: string, next: string): boolean {
  return (word === "as" && next === "well") || ((word === "along" || word === "together") && next === "with");
}
