/** Reads the words that name a source: whether they are a name, a pronoun or a description, and what its head is. */
import type { Span, TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { witnessKey } from "../roles/numbered-witnesses.ts";
import { type Scene, wordAt } from "../scene.ts";
import { bodyByNoun } from "./body-by-noun.ts";
import { ownerByInitials } from "./by-initials.ts";
import { ownerByNoun } from "./by-noun-in-front.ts";
import { countryMeant } from "./country-meant.ts";
import { describe, furtherWords } from "./describe.ts";
import { elderOfTwo } from "./elder-of-two.ts";
import { goesBy } from "./goes-by.ts";
import { headsPhrase, isInAside } from "./heads-phrase.ts";
import { firstOfJoined } from "./joined-authors.ts";
import { latterOfTwo } from "./latter-of-two.ts";
import { apposedAfter, apposedBefore, apposedInside, branchInBrackets } from "./named-beside.ts";
import { authorOf, isNativeByArticle, labelledBody, nativeOf, solePossessor } from "./names-as-nouns.ts";
import { coreOf } from "./phrase-core.ts";
import { cutOff, isOwner } from "./phrase-owners.ts";
import { isPair, PAIR, pronounOwner, solePronoun } from "./pronoun-sources.ts";
import { beforePlace, beforeTime, sourceRange } from "./source-range.ts";
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

/** "A bench of Justices Ann Lee and Bob Roe": none of those who sit on it says it alone. */
function isBenchOfMany(words: readonly string[]): boolean {
  const bench = words.findIndex((word) => /^(?:bench|panel|quorum)$/.test(word));
  return bench > 0 && bench < MOST_BEFORE_BENCH && words[bench + 1] === "of" && words.includes("and", bench);
}

const MOST_BEFORE_BENCH = 5;

/** Reads `source`, the spans of one source phrase. `isRole` tells role nouns, which the lexicon or the article lists. */
export function readSource(scene: Scene, source: readonly Span[], isRole: (noun: string) => boolean): SourceReading {
  const first = source[0];
  if (!first) return NO_SOURCE;
  const range = sourceRange(scene, [first, ...source.slice(1)]);
  const printed: string[] = [];
  for (let i = range.from; i < range.to; i++) printed.push(wordAt(scene, i));
  const words = printed.map((word) => word.toLowerCase());
  // "The WHO said", "the US said"
  const pronoun = printed.some((word) => /^\p{Lu}{2,}$/u.test(word)) ? undefined : solePronoun(words);
  const antecedent = pronoun === "who" ? antecedentOf(scene, range.from, isRole) : undefined;
  if (antecedent) return readSource(scene, [antecedent], isRole);
  if (pronoun) return readingOf("pronoun", UNDESCRIBED, NOBODY, pronoun);
  if (isPair(words, isRole)) return readingOf("pronoun", { ...UNDESCRIBED, head: PAIR }, NOBODY, "they");
  const ofTwo = latterOfTwo(scene, words, first.start) ?? elderOfTwo(scene, words);
  const witness = ofTwo ?? scene.witnesses.get(witnessKey(printed.join("")));
  if (witness !== undefined) return readingOf("name", UNDESCRIBED, [witness]);
  const mentioned = mentionsWithin(scene, range);
  const heading = mentioned.filter((index) => headsPhrase(scene, index, range));
  const core = coreOf(scene, range, words);
  const isOfMany = isBenchOfMany(words);
  const people = (isOfMany ? [] : heading)
    .filter((index) => typeOf(scene, index) === "PERSON" && !isNativeByArticle(scene, index, core))
    .map((index) => firstOfJoined(scene, index, range));
  const owner = solePossessor(scene, mentioned, range) ?? authorOf(scene, mentioned, range);
  if (owner !== undefined) return readingOf("name", UNDESCRIBED, [owner]);
  const whole = wholeOf(scene, range);
  if (whole) return readSource(scene, [whole], isRole);
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
  if (native) {
    // "The Dane" is not Peter Dane.
    const word = printed[core.to - range.from - 1] ?? "";
    const namesakes = scene.entities.flatMap(({ type, name }, entity) =>
      type === "PERSON" && (name === word || name.endsWith(` ${word}`)) ? [entity] : [],
    );
    return readingOf("description", native, NOBODY, undefined, namesakes);
  }
  const office = scene.roleLetters.get(printed[core.to - range.from - 1] ?? "");
  if (office && people.length === 0) return readingOf("description", describe(["the", ...office], isRole));
  if (names.length > 0) return readingOf("name", described, entitiesOf(scene, names));
  const known = isOfMany ? undefined : goesBy(scene, range);
  if (known !== undefined) return readingOf("name", described, [known]);
  const apposedBody = apposedInside(scene, core, range, described);
  if (apposedBody !== undefined) return readingOf("name", described, [apposedBody]);
  const branch = branchInBrackets(scene, core, range, described);
  if (branch !== undefined) return readingOf("name", described, [branch]);
  const apposed = apposedAfter(scene, range, described.nounClass) ?? apposedBefore(scene, range, described);
  if (apposed !== undefined) return readingOf("name", described, [apposed]);
  if (described.head === "") return NO_SOURCE;
  const owning = pronounOwner(words, described);
  if (owning) return readingOf("pronoun", described, NOBODY, owning);
  return readDescription(scene, { range, core, mentioned, printed }, described);
}

/** A source phrase, the part of it that ends with its head, and the mentions (by index) and the words in it. */
interface Phrase {
  readonly range: TokenRange;
  readonly core: TokenRange;
  readonly mentioned: readonly number[];
  readonly printed: readonly string[];
}

/** The reading of a phrase that names nobody: what it says of whoever it means, and whom it names beside. */
function readDescription(
  scene: Scene,
  { range, core, mentioned, printed }: Phrase,
  { head, nounClass, determiner, isPlural, words }: Description,
): SourceReading {
  const cut = cutOff(scene, range);
  const further = nounClass === "person" ? furtherWords(printed.slice(core.to - range.from)) : [];
  const owners = [
    ...ofAuthorsAlone(
      scene,
      mentioned.filter((index) => isOwner(scene, index, core, head) && !isInAside(scene, range, startOf(scene, index))),
    ),
    ...cut,
  ];
  const isWithoutOwner = owners.length === 0 && nounClass === "document";
  const initialled = isWithoutOwner ? [...ownerByInitials(scene, core), ...ownerByNoun(scene, core)] : [];
  // "A paper from the Brookings Institution" is no newspaper.
  const isPersons = owners.some((index) => typeOf(scene, index) === "PERSON");
  const isWritten =
    (head === "paper" && ((determiner === "indefinite" && core.to < range.to) || isPersons)) ||
    (FIGURES.test(head) && owners.length > 0);
  return readingOf(
    "description",
    {
      head,
      nounClass: isWritten ? "document" : nounClass,
      determiner,
      isPlural,
      words: [...words, ...further, ...countryMeant(scene, range)],
    },
    NOBODY,
    undefined,
    [...entitiesOf(scene, [...mentioned, ...cut]), ...initialled],
    [...entitiesOf(scene, owners), ...initialled],
  );
}

/** "a report by |Detective Ann Lee|, of the Sheriff's Office": `owners` without the body behind somebody who wrote it. */
function ofAuthorsAlone(scene: Scene, owners: readonly number[]): readonly number[] {
  return owners.filter((index, place) => {
    const author = owners[place - 1];
    if (author === undefined || typeOf(scene, author) !== "PERSON" || typeOf(scene, index) === "PERSON") return true;
    const behind = scene.mentions[author]?.mention.tokens.to ?? 0;
    return !(wordAt(scene, behind) === "," && /^(?:of|from|at|with)$/.test(wordAt(scene, behind + 1)));
  });
}

const startOf = ({ mentions }: Scene, index: number): number => mentions[index]?.mention.tokens.from ?? 0;

/** "figures released by the Ministry of Health", "data from the WHO": written by whoever they come from; "senior figures" are people. */
const FIGURES = /^(?:figures?|data|statistics?|numbers?|results?|estimates?|projections?|forecasts?)$/;

/** The phrase that a relative pronoun at token `at` takes up. */
function antecedentOf(scene: Scene, at: number, isRole: (noun: string) => boolean): Span | undefined {
  return phraseBefore(scene, at, isRole) ?? headlineNoun(scene, at, isRole);
}

/** "|Judge| who called a man stupid apologises": the noun with which a headline begins. */
function headlineNoun(scene: Scene, at: number, isRole: (noun: string) => boolean): Span | undefined {
  const { starts, ends } = scene.segmentation.tokens;
  const start = starts[at - 1] ?? 0;
  if (at < 1 || start >= scene.titleEnd || (scene.mentionOf[at - 1] ?? 0) > 0) return undefined;
  const isFirst = scene.sentenceOf[at - 2] !== scene.sentenceOf[at - 1];
  if (!isFirst || wordAt(scene, at).toLowerCase() !== "who") return undefined;
  return isRole(wordAt(scene, at - 1).toLowerCase()) ? { start, end: ends[at - 1] ?? 0 } : undefined;
}

const LONGEST_ANTECEDENT = 14;

/**
 * "from the Mexican president, who said", "one Democrat familiar with the talks, who added": the nearest phrase before a
 * relative pronoun at token `at` that means somebody, from its article on.
 */
function phraseBefore(scene: Scene, at: number, isRole: (noun: string) => boolean): Span | undefined {
  const { starts, ends } = scene.segmentation.tokens;
  const isApart = wordAt(scene, at - 1) === ",";
  let last = beforeTime(scene, isApart ? at - 2 : at - 1);
  // "a woman in Leeds who complained": a name in the phrase; else it is what the pronoun follows, and needs no reading.
  if (!isApart) last = beforePlace(scene, last);
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

function endsCore({ mentions }: Scene, index: number, core: TokenRange): boolean {
  const tokens = mentions[index]?.mention.tokens;
  return tokens !== undefined && tokens.from < core.to && tokens.to >= core.to;
}
