/** What is known of the people of an article beyond their names: family and given name, honorific, pronouns, roles. */
import type { Entity, Mention, Person, PronounSet, Segmentation } from "../../../document/annotations.ts";
import type { Article } from "../../../document/article.ts";
import { type Span, textOf } from "../../../document/span.ts";
import { FAMILY_FIRST, isEastAsianGiven } from "../../../lexicon/family-names.ts";
import { foldAccents } from "../../../lexicon/fold-accents.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { HONORIFICS, PARTICLES, pronounsOfTitle, SUFFIXES } from "../../../lexicon/titles.ts";
import { heaviest } from "../name-forms.ts";
import { rolesAt } from "../roles/find-roles.ts";
import { countPronouns } from "./count-pronouns.ts";
import { type TitleBefore, titleBefore } from "./title-before.ts";

/** `entities` with `person` and `roles` filled in for those who are people. Cost is linear in mentions and tokens. */
export function describePeople(
  article: Article,
  segmentation: Segmentation,
  entities: readonly Entity[],
): readonly Entity[] {
  const owners = new Map<Mention, number>();
  for (const [index, entity] of entities.entries()) for (const mention of entity.mentions) owners.set(mention, index);
  const mentions = [...owners.keys()].sort((a, b) => a.start - b.start);
  const roles = new Map<number, Span[]>();
  const titles = new Map<number, Map<string, number>>();
  const context = { text: article.text, segmentation, mentions };
  let sentence = 0;
  for (const [index, mention] of mentions.entries()) {
    if (mention.type !== "PERSON") continue;
    while ((segmentation.sentences[sentence]?.tokens.to ?? Number.POSITIVE_INFINITY) <= mention.tokens.from) sentence++;
    const range = segmentation.sentences[sentence]?.tokens;
    const owner = owners.get(mention) ?? 0;
    if (range === undefined) continue;
    const found = rolesAt(context, index, range);
    if (found.length > 0) roles.set(owner, [...(roles.get(owner) ?? []).slice(0, MOST_ROLES), ...found]);
    const title = titleBefore(article.text, segmentation, mention) ?? titleWithin(textOf(article.text, mention));
    // "leader Kim Jong Un" gives a role, "Leader" or "Mr." a form of address.
    if (title === undefined || !/^\p{Lu}/u.test(title.text)) continue;
    const counts = titles.get(owner) ?? new Map<string, number>();
    titles.set(owner, counts.set(title.text, (counts.get(title.text) ?? 0) + 1));
  }
  const pronouns = countPronouns(article.text, segmentation, mentions, (mention) => owners.get(mention) ?? -1);
  return entities.map((entity, index) => {
    if (entity.type !== "PERSON") return entity;
    const distinct = distinctRoles(article.text, roles.get(index) ?? []);
    const honorific = heaviest(titles.get(index) ?? new Map<string, number>());
    const set = pronounsOf(
      entity,
      [...(titles.get(index)?.keys() ?? [])],
      distinct.map((span) => textOf(article.text, span)),
      pronouns.get(index),
    );
    const { given, family } = partsOfName(entity);
    // Named, if with nothing: an object that is spread has a shape of its own.
    const person: Person = { given, family, honorific, pronouns: set };
    const { id, type, name, aliases, mentions: own, country, value, money } = entity;
    return { id, type, name, aliases, mentions: own, roles: distinct, person, country, value, money };
  });
}

/** "Alhaji Rasaki Bello", "Doña Chayo": a form of address that was taken for part of the name. */
function titleWithin(name: string): Pick<TitleBefore, "text"> | undefined {
  const [first = "", second] = name.split(" ");
  return second !== undefined && HONORIFICS.has(first.toLowerCase()) ? { text: first } : undefined;
}

// Of somebody named a thousand times the first roles say enough.
const MOST_ROLES = 50;

/** Each wording once, at its first place, the longest first. */
function distinctRoles(text: string, spans: readonly Span[]): readonly Span[] {
  const first = new Map<string, Span>();
  for (const span of spans) {
    const key = textOf(text, span).toLowerCase();
    if (!first.has(key)) first.set(key, span);
  }
  return [...first.values()].sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** "Rodrigo" and "Duterte", "Un" … : the family name first where Korea, China and Vietnam put it, particles with the family. */
export function partsOfName({ name, aliases }: Pick<Entity, "name" | "aliases">): Pick<Person, "given" | "family"> {
  if (!name.includes(" ")) return { family: name };
  const all = name.split(" ").filter((word) => word !== "");
  const words = all.filter((word, index) => index === 0 || !isTail(word, index, all.length));
  const [first = name, second = ""] = words;
  if (words.length < 2) return { family: first };
  const alone = new Set(aliases.filter((alias) => !alias.includes(" ")));
  const last = words.at(-1) ?? "";
  // "Kao Yung-cheng", "Moon Jae-in": only names from there have a small letter after the hyphen.
  if (/^\p{Lu}\p{L}*-\p{Ll}/u.test(second) && words.length === 2) return { given: second, family: first };
  if (words.length <= 4 && !alone.has(last) && FAMILY_FIRST.has(foldAccents(first).toLowerCase())) {
    const isEastern =
      words.slice(1).every(isEastAsianGiven) &&
      (words.length > 2 || genderOfName(second) === undefined || genderOfName(first) === undefined);
    if (alone.has(first) || isEastern) return { given: words.slice(1).join(" "), family: first };
  }
  const particle = words.findIndex(
    (word, index) =>
      index > 0 && index < words.length - 1 && PARTICLES.has(word.toLowerCase()) && word !== "y" && word !== "e",
  );
  // "López Obrador": two words that the article uses alone.
  const double = words.slice(-2).join(" ");
  const cut =
    particle > 0 ? particle : words.length > 2 && aliases.includes(double) ? words.length - 2 : words.length - 1;
  return { given: words.slice(0, cut).join(" "), family: words.slice(cut).join(" ") };
}

/** "Jr." and the initial of a mother's name come after the family name: "Rolando Rodriguez B." */
function isTail(word: string, index: number, size: number): boolean {
  return (
    SUFFIXES.has(word.toLowerCase().replace(/[.,]/g, "")) ||
    (index > 1 && index === size - 1 && /^\p{Lu}\.$/u.test(word))
  );
}

/** He or she, where the evidence is clear: forms of address most, then the article's own pronouns, then the given name. */
function pronounsOf(
  { name, aliases }: Entity,
  titles: readonly string[],
  roles: readonly string[],
  counted: { readonly he: number; readonly she: number } | undefined,
): PronounSet | undefined {
  let score = 0;
  for (const title of titles) for (const word of title.split(" ")) score += voteOf(pronounsOfTitle(word), 4);
  for (const role of roles) {
    // The head of a role is its last word before "of": "wife of Bill Clinton".
    const head =
      role
        .split(/\s(?:of|to|for|at|in)\s/)[0]
        ?.split(" ")
        .at(-1) ?? "";
    score += voteOf(pronounsOfTitle(head), 4);
  }
  // "Chun Doo-hwan": Chun is the family, and no woman's name.
  const given = name.includes(" ") ? (partsOfName({ name, aliases }).given?.split(" ")[0] ?? "") : womansName(name);
  const gender = genderOfName(given);
  if (gender === "female") score += 2;
  if (gender === "male") score -= 2;
  // Pronouns alone have to be three: a woman without a name may be meant.
  const usage = (counted?.she ?? 0) - (counted?.he ?? 0);
  // "He pushed Clinton in his direction": the pronouns of others overrule no given name that the article's own bear out.
  const isBorneOut = gender === "female" ? (counted?.she ?? 0) > 0 : gender === "male" && (counted?.he ?? 0) > 0;
  const most = isBorneOut ? 2 : 4;
  if (score !== 0 || Math.abs(usage) >= 3) score += Math.max(-most, Math.min(most, usage));
  return score >= 2 ? "she" : score <= -2 ? "he" : undefined;
}

/** `name` where it is a woman's and hardly a family's: "Tess", but not "Joyce" or "Kelly"; else nothing. Men's names are families' too often. */
function womansName(name: string): string {
  return genderOfName(name) === "female" && !FAMILIES.has(name.toLowerCase()) ? name : "";
}

const FAMILIES: ReadonlySet<string> = new Set(
  `joyce rose grace hope paige shirley ashley beverly kay may june april jean kelly blanche florence victoria georgia virginia kimberly
  courtney stacy tracy leslie lindsay allison meredith whitney hillary evelyn vivian marion carroll ellen marie ann laurel ivy olive hazel
  pearl ruby iris lily daisy fern heather holly amber crystal summer autumn dawn eve joy faith charity patience mercy constance`.split(
    /\s+/,
  ),
);

function voteOf(set: PronounSet | undefined, weight: number): number {
  return set === undefined ? 0 : set === "she" ? weight : -weight;
}
