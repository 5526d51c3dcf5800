/** Reads the words that name a source: whether they are a name, a pronoun or a description, and what its head is. */
import type { Span, TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { mapped } from "../../../mapped.ts";
import { ownsSpeech } from "../ranking/document-owners.ts";
import { roleKeys } from "../roles/role-words.ts";
import { type Scene, wordAt } from "../scene.ts";
import { bodyByNoun } from "./body-by-noun.ts";
import { firstOfJoined } from "./joined-authors.ts";
import { latterOfTwo } from "./latter-of-two.ts";
import { apposedAfter, apposedBefore, apposedInside, isBacked } from "./named-beside.ts";
import { authorOf, isNounLike, labelledBody, nativeOf, solePossessor } from "./names-as-nouns.ts";
import { followsBody, followsHearing } from "./names-behind-bodies.ts";
import { coreOf } from "./phrase-core.ts";
import { cutOff, isOfSomebody, isOwner } from "./phrase-owners.ts";
import { sourceRange } from "./source-range.ts";
import type { Description, SourceKind, SourcePronoun, SourceReading } from "./source-reading.ts";
import { wholeOf } from "./whole-of-part.ts";

const UNDESCRIBED: Description = { head: "", nounClass: "other", determiner: "none", isPlural: false, words: [] };
const NOBODY: readonly number[] = [];

/** A reading with nothing but what is given. All are of one shape: they are what the ranker's features look at. */
function readingOf(
  kind: SourceKind,
  { head, nounClass, determiner, isPlural, words }: Description = UNDESCRIBED,
  names: readonly number[] = NOBODY,
  pronoun?: SourcePronoun,
  within: readonly number[] = NOBODY,
  owners: readonly number[] = NOBODY,
): SourceReading {
  return { kind, names, pronoun, head, nounClass, determiner, isPlural, words, within, owners };
}

/** `reading` of a phrase that turns out to name somebody. */
export function asName(reading: SourceReading, entity: number): SourceReading {
  return readingOf("name", reading, [entity], reading.pronoun, reading.within, reading.owners);
}

const NO_SOURCE = readingOf("none");

const PRONOUNS: Readonly<Record<string, SourcePronoun>> = {
  he: "he",
  him: "he",
  his: "he",
  himself: "he",
  she: "she",
  her: "she",
  hers: "she",
  herself: "she",
  they: "they",
  them: "they",
  their: "they",
  themselves: "they",
  both: "they",
  it: "it",
  its: "it",
  itself: "it",
  who: "who",
  whom: "who",
  which: "who",
  that: "who",
  i: "other",
  me: "other",
  my: "other",
  we: "other",
  us: "other",
  our: "other",
  you: "other",
};

const DEFINITE = new Set(["the", "this", "that", "these", "those", "such"]);
const POSSESSIVE = new Set(["his", "her", "its", "their", "my", "our", "your", "whose"]);

/** Reads `source`, the spans of one source phrase. `isRole` tells role nouns, which the lexicon or the article lists. */
export function readSource(scene: Scene, source: readonly Span[], isRole: (noun: string) => boolean): SourceReading {
  const first = source[0];
  if (!first) return NO_SOURCE;
  const range = sourceRange(scene, [first, ...source.slice(1)]);
  const words: string[] = [];
  const printed: string[] = [];
  for (let i = range.from; i < range.to; i++) printed.push(wordAt(scene, i));
  words.push(...printed.map((word) => word.toLowerCase()));
  // "The WHO said", "the US said"
  const pronoun = printed.some((word) => /^\p{Lu}{2,}$/u.test(word)) ? undefined : soleProunoun(words);
  const antecedent = pronoun === "who" ? phraseBefore(scene, range.from, isRole) : undefined;
  if (antecedent) return readSource(scene, [antecedent], isRole);
  if (pronoun) return readingOf("pronoun", UNDESCRIBED, NOBODY, pronoun);
  const ofTwo = latterOfTwo(scene, words, first.start);
  if (ofTwo !== undefined) return readingOf("name", UNDESCRIBED, [ofTwo]);
  const mentioned = mentionsWithin(scene, range);
  const heading = mentioned.filter((index) => isHead(scene, index, range));
  const people = heading
    .filter((index) => typeOf(scene, index) === "PERSON")
    .map((index) => firstOfJoined(scene, index, range));
  const owner = solePossessor(scene, mentioned, range) ?? authorOf(scene, mentioned, range);
  if (owner !== undefined) return readingOf("name", UNDESCRIBED, [owner]);
  const whole = wholeOf(scene, range);
  if (whole) return readSource(scene, [whole], isRole);
  const core = coreOf(scene, range, words);
  const names = people.length > 0 ? people : heading.filter((index) => endsCore(scene, index, core));
  const described = describe(printed.slice(0, core.to - range.from), isRole);
  const body = people.length === 0 ? bodyByNoun(scene, range) : undefined;
  if (body !== undefined) return readingOf("name", described, [body]);
  const labelled = names.length === 0 ? labelledBody(scene, mentioned, core) : undefined;
  if (labelled !== undefined) return readingOf("name", described, [labelled]);
  const native =
    names.length > 0 && people.length === 0
      ? nativeOf(scene, names, described, printed[core.to - range.from - 1])
      : undefined;
  if (native) return readingOf("description", native);
  const office = scene.roleLetters.get(printed[core.to - range.from - 1] ?? "");
  if (office && people.length === 0) return readingOf("description", describe(["the", ...office], isRole));
  if (names.length > 0) return readingOf("name", described, entitiesOf(scene, names));
  const apposedBody = apposedInside(scene, core, range, described);
  if (apposedBody !== undefined) return readingOf("name", described, [apposedBody]);
  const apposed = apposedAfter(scene, range, described.nounClass) ?? apposedBefore(scene, range, described);
  if (apposed !== undefined) return readingOf("name", described, [apposed]);
  if (described.head === "") return NO_SOURCE;
  const possessor = possessorOf(words, described);
  if (possessor) return readingOf("pronoun", described, NOBODY, possessor);
  const cut = cutOff(scene, range);
  const further = described.nounClass === "person" ? furtherWords(printed.slice(core.to - range.from)) : [];
  const owners = [...mentioned.filter((index) => isOwner(scene, index, core, described.head)), ...cut];
  const { head, nounClass, determiner, isPlural, words: own } = described;
  // "A paper from the Brookings Institution" is no newspaper.
  const isWritten =
    (head === "paper" && determiner === "indefinite" && core.to < range.to) ||
    (FIGURES.test(head) && owners.length > 0);
  return readingOf(
    "description",
    { head, nounClass: isWritten ? "document" : nounClass, determiner, isPlural, words: [...own, ...further] },
    NOBODY,
    undefined,
    entitiesOf(scene, [...mentioned, ...cut]),
    entitiesOf(scene, owners),
  );
}

/** "His campaign slogan", "its report", "her office": what speaks for whoever the pronoun before it means; not "his lawyer’s letter". */
function possessorOf(words: readonly string[], described: Description): SourcePronoun | undefined {
  const [first = ""] = words;
  if (!ownsSpeech(described) || !/^(?:his|her|its|their)$/.test(first)) return undefined;
  return words.some((word) => /^['’]s?$/.test(word)) ? undefined : PRONOUNS[first];
}

/** "figures released by the Ministry of Health", "data from the WHO": written by whoever they come from; "senior figures" are people. */
const FIGURES = /^(?:figures?|data|statistics?|numbers?|results?|estimates?|projections?|forecasts?)$/;

const FURTHER = 6;

/** "the president of Mexico", "the head of the ministry": what follows the head, up to the next clause. */
function furtherWords(printed: readonly string[]): readonly string[] {
  const end = printed.findIndex(
    (word) => /^[^\p{L}\p{N}]/u.test(word) || RELATIVE_PRONOUNS.has(word) || AUXILIARIES.has(word),
  );
  return printed
    .slice(0, Math.min(FURTHER, end < 0 ? printed.length : end))
    .filter((word) => !PREPOSITIONS.has(word) && !DETERMINERS.has(word))
    .map((word) => roleKeys(word).at(-1) ?? "");
}

const LONGEST_ANTECEDENT = 14;

/**
 * "from the Mexican president, who said", "one Democrat familiar with the talks, who added": the nearest phrase before a
 * relative pronoun at token `at` that means somebody, from its article on.
 */
function phraseBefore(scene: Scene, at: number, isRole: (noun: string) => boolean): Span | undefined {
  const { starts, ends } = scene.segmentation.tokens;
  let last = wordAt(scene, at - 1) === "," ? at - 2 : at - 1;
  // A name is what it follows, and needs no reading.
  if ((scene.mentionOf[last] ?? 0) > 0) return undefined;
  for (let i = last; i > at - LONGEST_ANTECEDENT; i--) {
    const word = wordAt(scene, i).toLowerCase();
    if (!/^[\p{L}\p{N}'’-]+$/u.test(word) || AUXILIARIES.has(word) || RELATIVE_PRONOUNS.has(word)) return undefined;
    if (PREPOSITIONS.has(word)) last = i - 1;
    if (!DETERMINERS.has(word) || i >= last) continue;
    const klass = nounClass(singularOf(wordAt(scene, last).toLowerCase()), isRole);
    if (klass !== "other" && klass !== "document") return { start: starts[i] ?? 0, end: ends[last] ?? 0 };
    if (!PREPOSITIONS.has(wordAt(scene, i - 1).toLowerCase())) return undefined;
  }
  return undefined;
}

function soleProunoun(words: readonly string[]): SourcePronoun | undefined {
  // "the two also called for", "the pair said"
  if (words.length === 2 && words[0] === "the" && /^(?:two|pair|duo)$/.test(words[1] ?? "")) return "they";
  const bare = words.filter(
    (word) => /^\p{L}/u.test(word) && !/^(?:all|themselves|himself|herself|itself)$/.test(word),
  );
  const [word] = bare.length > 0 ? bare : words;
  return bare.length <= 1 && word !== undefined && Object.hasOwn(PRONOUNS, word) ? PRONOUNS[word] : undefined;
}

function mentionsWithin({ mentionOf }: Scene, { from, to }: TokenRange): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const index = (mentionOf[i] ?? 0) - 1;
    if (index >= 0 && found.at(-1) !== index) found.push(index);
  }
  return found;
}

const typeOf = ({ mentions, entities }: Scene, index: number): string =>
  entities[mentions[index]?.entity ?? -1]?.type ?? "MISC";

function entitiesOf({ mentions }: Scene, indices: readonly number[]): number[] {
  return [...new Set(indices.map((index) => mentions[index]?.entity ?? -1))].filter((entity) => entity >= 0);
}

/** Whether a mention heads the phrase: not "Trump's aide", "the Trump campaign", "a spokesman for Trump", and no date. */
function isHead(scene: Scene, index: number, range: TokenRange): boolean {
  const placed = scene.mentions[index];
  const type = typeOf(scene, index);
  if (!placed || type === "DATE" || type === "MONEY") return false;
  if (placed.isPossessive) return false;
  const { from, to } = placed.mention.tokens;
  if (type === "PERSON" && isOfSomebody(scene, range, from)) return false;
  if (isInRelative(scene, range, from)) return false;
  if (isBacked(scene, range, placed.mention.tokens)) return false;
  // "US Secretary of State Rex Tillerson": the name ends the phrase, and a title in capitals stands right before it.
  if (type === "PERSON" && to === range.to && from > range.from && /^\p{Lu}/u.test(wordAt(scene, from - 1)))
    return true;
  // "according to the ministry": the preposition must belong to the phrase itself.
  if (placed.followsPreposition && hasPreposition(scene, range.from, from))
    return (
      type === "PERSON" &&
      (followsNameOrTitle(scene, from, range) ||
        followsBody(scene, from, range) ||
        followsHearing(scene, placed.mention.tokens))
    );
  const next = to < range.to ? wordAt(scene, to) : "";
  return next === "" || !isNounLike(next);
}

/** "The delegate, who backs Cruz": named in a clause about whoever is meant; not "a governor who has not backed him, Susana Martinez". */
function isInRelative(scene: Scene, range: TokenRange, from: number): boolean {
  if (wordAt(scene, from - 1) === ",") return false;
  for (let i = range.from + 1; i < from; i++) if (/^(?:who|whom|whose|which)$/.test(wordAt(scene, i))) return true;
  return false;
}

function hasPreposition(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PREPOSITIONS.has(wordAt(scene, i).toLowerCase())) return true;
  return false;
}

/** "the chairman of the Joint Chiefs of Staff Joseph Dunford": a name directly before makes the preposition somebody else's. */
function followsNameOrTitle({ mentionOf }: Scene, from: number, range: TokenRange): boolean {
  return from - 1 > range.from && (mentionOf[from - 1] ?? 0) > 0 && mentionOf[from - 1] !== mentionOf[from];
}

function endsCore({ mentions }: Scene, index: number, core: TokenRange): boolean {
  const tokens = mentions[index]?.mention.tokens;
  return tokens !== undefined && tokens.from < core.to && tokens.to >= core.to;
}

function describe(printed: readonly string[], isRole: (noun: string) => boolean): Description {
  const core = joinHyphens(joinAges(printed), isRole);
  const lower = mapped(core, (word) => word.toLowerCase());
  const [first = ""] = lower;
  const determiner = DEFINITE.has(first)
    ? "definite"
    : POSSESSIVE.has(first) || lower.some((word) => /^['’]s?$/.test(word))
      ? "possessive"
      : DETERMINERS.has(first) || /^\d+$/.test(first)
        ? "indefinite"
        : "none";
  const content = core.filter((word, index) => {
    const small = lower[index] ?? "";
    return /^[\p{L}\p{N}]/u.test(word) && !DETERMINERS.has(small) && !PREPOSITIONS.has(small);
  });
  // "The editorial board" speaks for its paper.
  if (lower.at(-1) === "board" && lower.at(-2) === "editorial") content[content.length - 1] = "newspaper";
  const [last = ""] = roleKeys(content.at(-1) ?? (determiner === "indefinite" ? first : ""));
  const plain = (content.at(-1) ?? "").toLowerCase();
  const klass = nounClass(isRole(last) ? last : plain, isRole);
  const isPlural = klass === "people" || (klass !== "group" && klass !== "document" && plain !== singularOf(plain));
  return {
    head: last,
    nounClass: klass,
    determiner,
    isPlural,
    words: mapped(content.slice(0, -1), (word) => roleKeys(word).at(-1) ?? ""),
  };
}

/** "the centre-half" has four tokens, and what somebody is is one word here. */
function joinHyphens(words: readonly string[], isRole: (noun: string) => boolean): readonly string[] {
  const at = words.findIndex((word, i) => word === "-" && isRole(hyphened(words, i).toLowerCase()));
  return at < 1 ? words : [...words.slice(0, at - 1), hyphened(words, at), ...words.slice(at + 2)];
}

const hyphened = (words: readonly string[], i: number): string => `${words[i - 1]}-${words[i + 1]}`;

/** "the 45-year-old" has five tokens, and its age is one word here. */
function joinAges(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const isAge = /^\d{1,3}$/.test(words[i] ?? "") && words[i + 2] === "year" && words[i + 4] === "old";
    joined.push(isAge ? `${words[i]}-year-old` : (words[i] ?? ""));
    if (isAge) i += 4;
  }
  return joined;
}
