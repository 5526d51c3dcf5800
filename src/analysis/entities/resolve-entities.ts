/**
 * From mentions to the people, organisations and places of an article, each once, under its full name. Mentions become
 * forms (spellings), forms are joined by type, and what is left open is settled mention by mention.
 */

import type { Entity, EntityType, Mention, Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { countryOf } from "../../lexicon/countries.ts";
import { countryOfCode } from "../../lexicon/country-codes.ts";
import { genderOfName } from "../../lexicon/given-names.ts";
import { stateOf } from "../../lexicon/us-states.ts";
import { type DisjointSets, disjointSets } from "./disjoint-sets.ts";
import { appositions, bracketedPairs, isNativeSpelling, isShortFor } from "./mentions/join-bracketed.ts";
import { knownAs } from "./mentions/known-as.ts";
import { mendMentions } from "./mentions/mend-mentions.ts";
import { withType } from "./mentions/mention-with.ts";
import { STORM_KINDS } from "./mentions/named-storms.ts";
import { collectForms, heaviest, type NameForm, TITLE_LIKE } from "./name-forms.ts";
import { acronymLetters } from "./organisations/acronyms.ts";
import { countryOfForms } from "./organisations/country-of-forms.ts";
import { mergeAcronyms, mergeOrganisations, placeKey } from "./organisations/merge-organisations.ts";
import { settleTraded } from "./organisations/traded-firms.ts";
import { assignShared } from "./people/assign-shared.ts";
import { describePeople } from "./people/describe-people.ts";
import { settleFamilies } from "./people/family-of-people.ts";
import { mergePeople } from "./people/merge-people.ts";
import { nameSpouses } from "./people/name-spouses.ts";
import { partCouples } from "./people/part-couples.ts";
import { shareFamilyNames } from "./people/shared-family.ts";
import { inOrdinaryCase, withQuietStart } from "./print-name.ts";
import { settleTypes } from "./settle-types.ts";
import { dateValue } from "./values/date-value.ts";
import { moneyValue } from "./values/money-pattern.ts";

/** A set of forms, and the mentions that are its own. */
interface Cluster {
  /** A name that none of the forms is. */
  readonly name?: string;
  readonly forms: readonly NameForm[];
  readonly mentions: readonly number[];
}

/**
 * `mentions` merged: every mention in exactly one entity and of its type; ids by first mention. Cost is linear in the
 * mentions. Nothing is thrown for odd names.
 */
export function resolveEntities(
  article: Article,
  segmentation: Segmentation,
  tagged: readonly Mention[],
): readonly Entity[] {
  const mentions = mendMentions(article.text, segmentation, tagged);
  const settled = settleTypes(collectForms(article.text, mentions));
  const typed = settleFamilies(article.text, mentions, settleTraded(article.text, mentions, settled));
  const families = shareFamilyNames(article.text, mentions, typed);
  const parted = partCouples(article, segmentation, mentions, families);
  const forms = nameSpouses(article.text, mentions, parted);
  const clusters = [
    ...clusterPeople(article, segmentation, mentions, forms),
    ...clusterThings(article, mentions, forms),
  ];
  clusters.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
  const entities = clusters.map((cluster, index) => entityOf(article, mentions, cluster, index + 1));
  return describePeople(article, segmentation, entities);
}

function clusterPeople(
  article: Article,
  segmentation: Segmentation,
  mentions: readonly Mention[],
  forms: readonly NameForm[],
): Cluster[] {
  const chosen = forms.flatMap((form, index) => (form.type === "PERSON" ? [index] : []));
  const { people, shared } = mergePeople(forms, chosen);
  const own = people.map((person) => person.forms.flatMap((form) => forms[form]?.mentions ?? []));
  const names = people.map((person) => person.forms.map((form) => forms[form]).filter((form) => form !== undefined));
  for (const { form, people: owners } of shared) {
    const list = forms[form];
    if (list === undefined) continue;
    for (const [mention, owner] of assignShared(
      article,
      segmentation,
      mentions,
      list.mentions,
      owners.map((index) => ({ index, forms: names[index] ?? [], mentions: own[index] ?? [] })),
    )) {
      own[owner]?.push(mention);
      if (names[owner]?.includes(list) === false) names[owner]?.push(list);
    }
  }
  joinNativeSpellings(article.text, mentions, own, names);
  joinAliases(article.text, mentions, own, names);
  const found = own.flatMap((list, index) => (list.length === 0 ? [] : [{ list, forms: names[index] ?? [] }]));
  const withinNames = namesWithin(forms);
  return found.map(({ list, forms: printed }) => {
    const [only] = printed;
    const name = printed.length === 1 && only?.words.length === 1 ? withinNames.get(only.text) : undefined;
    return {
      ...(name !== undefined && { name }),
      forms: printed.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0)),
      mentions: list.sort((a, b) => a - b),
    };
  });
}

/** Full names inside the names of things, by their family name: "Maddow" is Rachel Maddow where "The Rachel Maddow Show" is named. */
function namesWithin(forms: readonly NameForm[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { type, words, text } of forms) {
    if (type === "PERSON" || type === "LOC" || type === "NORP" || words.length < 3) continue;
    const parts = text.split(" ");
    for (let index = 0; index + 1 < parts.length; index++) {
      const [given = "", family = ""] = [parts[index], parts[index + 1]];
      if (!found.has(family) && genderOfName(given) !== undefined && /^\p{Lu}\p{Ll}+$/u.test(given))
        found.set(family, `${given} ${family}`);
    }
  }
  return found;
}

/** Moves the mentions of people that only stand in brackets behind another, in another script, over to that one. */
function joinNativeSpellings(text: string, mentions: readonly Mention[], own: number[][], names: NameForm[][]): void {
  const isNative = names.map((forms) => forms.every(isNativeSpelling));
  if (!isNative.includes(true)) return;
  const ownerOf = new Map<number, number>();
  for (const [owner, list] of own.entries()) for (const mention of list) ownerOf.set(mention, owner);
  for (const [before, inside] of bracketedPairs(text, mentions)) {
    const [person, native] = [ownerOf.get(before), ownerOf.get(inside)];
    if (
      person === undefined ||
      native === undefined ||
      person === native ||
      isNative[native] !== true ||
      isNative[person] === true
    )
      continue;
    for (const mention of own[native] ?? []) ownerOf.set(mention, person);
    own[person]?.push(...(own[native]?.splice(0) ?? []));
    names[person]?.push(...(names[native]?.splice(0) ?? []));
  }
}

/** Moves the mentions of people under another name of theirs over to those who are said to go by it. */
function joinAliases(text: string, mentions: readonly Mention[], own: number[][], names: NameForm[][]): void {
  for (const [before, alias] of knownAs(text, mentions)) {
    const person = own.findIndex((list) => list.includes(before));
    const other = own.findIndex((list) => list.includes(alias));
    if (person < 0 || other < 0 || person === other) continue;
    own[person]?.push(...(own[other]?.splice(0) ?? []));
    names[person]?.push(...(names[other]?.splice(0) ?? []));
  }
}

function clusterThings(article: Article, mentions: readonly Mention[], forms: readonly NameForm[]): Cluster[] {
  const chosen = forms.flatMap((form, index) => (form.type === "PERSON" ? [] : [index]));
  const sets = disjointSets(forms.length);
  const byKey = new Map<string, number>();
  const organisations: number[] = [];
  for (const index of chosen) {
    const form = forms[index];
    if (form === undefined) continue;
    if (form.type === "ORG") organisations.push(index);
    const key = `${form.type} ${keyOf(article, form)}`;
    const twin = byKey.get(key);
    if (twin === undefined) byKey.set(key, index);
    else sets.join(twin, index);
  }
  mergeOrganisations(forms, organisations, sets);
  joinBracketed(article.text, mentions, forms, sets);
  mergeAcronyms(
    forms,
    chosen.filter((index) => forms[index]?.type !== "DATE" && forms[index]?.type !== "MONEY"),
    sets,
  );
  const groups = new Map<number, NameForm[]>();
  for (const index of chosen) {
    const form = forms[index];
    if (form === undefined) continue;
    const root = sets.find(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [form]);
    else group.push(form);
  }
  return [...groups.values()].map((group) => ({
    forms: group,
    mentions: group.flatMap((form) => form.mentions).sort((a, b) => a - b),
  }));
}

/** What makes two forms of one type the same at sight. */
function keyOf(article: Article, form: NameForm): string {
  switch (form.type) {
    case "DATE":
      return dateOf(article, form) ?? `${form.lead}${form.key}`;
    case "MONEY": {
      const money = moneyValue(form.text);
      return money === undefined ? form.key : `${money.amount} ${money.currency}`;
    }
    case "LOC":
    case "NORP":
      if (form.text.endsWith(".") && stateOf(form.text) !== "new-york" && stateOf(form.text) !== undefined)
        return (stateOf(form.text) ?? "").replaceAll("-", "");
      return (
        countryOf(form.text)?.code ?? (form.type === "LOC" ? countryOfCode(form.text) : undefined) ?? placeKey(form)
      );
    case "MISC":
      return withoutKind(form.words).join("");
    default:
      return form.words.join("");
  }
}

/** "Kristine" of "Typhoon Kristine" */
function withoutKind(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !STORM_KINDS.has(word));
  return first < 1 || words[first - 1] === "super" ? words : words.slice(first);
}

/** "World Health Organization (WHO)": the name in brackets right after another is short for it, or the other way round; so with appositions. */
function joinBracketed(
  text: string,
  mentions: readonly Mention[],
  forms: readonly NameForm[],
  sets: DisjointSets,
): void {
  const formOf = formsByMention(forms);
  for (const [before, inside] of bracketedPairs(text, mentions)) {
    const [a, b] = [formOf.get(before) ?? 0, formOf.get(inside) ?? 0];
    const [one, other] = [forms[a], forms[b]];
    if (one === undefined || other === undefined || one.type === "PERSON" || other.type === "PERSON") continue;
    if (isShortFor(one, other) || isShortFor(other, one)) sets.join(a, b);
  }
  for (const [left, right] of [...appositions(text, mentions), ...knownAs(text, mentions)]) {
    const [a, b] = [formOf.get(left), formOf.get(right)];
    if (a !== undefined && b !== undefined && forms[a]?.type === "ORG" && forms[b]?.type === "ORG") sets.join(a, b);
  }
}

function formsByMention(forms: readonly NameForm[]): ReadonlyMap<number, number> {
  const formOf = new Map<number, number>();
  for (const [index, form] of forms.entries()) for (const mention of form.mentions) formOf.set(mention, index);
  return formOf;
}

function entityOf(article: Article, all: readonly Mention[], cluster: Cluster, id: number): Entity {
  const { forms, mentions } = cluster;
  const type = typeOf(forms);
  const name = cluster.name ?? nameOf(forms, type);
  const country = countryOfForms(forms, type);
  const value = type === "DATE" ? firstValue(article, forms) : undefined;
  const money = type === "MONEY" ? moneyValue(name) : undefined;
  return {
    id,
    type,
    name,
    aliases: aliasesOf(forms, name),
    mentions: mentions.flatMap((index) => {
      const mention = all[index];
      return mention === undefined ? [] : [mention.type === type ? mention : withType(mention, type)];
    }),
    roles: [],
    // Named, if with nothing: V8 compiles for the shapes of objects, and those of entities are looked at everywhere.
    person: undefined,
    country,
    value,
    money,
  };
}

/** The forms of a date have one value, if any. */
function firstValue(article: Article, forms: readonly NameForm[]): string | undefined {
  for (const form of forms) {
    const value = dateOf(article, form);
    if (value !== undefined) return value;
  }
  return undefined;
}

function dateOf(article: Article, { lead, text }: NameForm): string | undefined {
  return dateValue(`${lead}${text}`, article.meta.date?.value);
}

function typeOf(forms: readonly NameForm[]): EntityType {
  const weights = new Map<EntityType, number>();
  for (const { type, mentions, confidence } of forms)
    weights.set(type, (weights.get(type) ?? 0) + mentions.length * confidence);
  return heaviest(weights) ?? "MISC";
}

/** The form with most words; of equals one in ordinary case; of those of a person the most frequent, of others the longest. */
function nameOf(forms: readonly NameForm[], type: EntityType): string {
  let [best] = forms;
  if (best === undefined) return "";
  if (forms.length > 1) {
    let most = rankOf(best, type);
    for (const form of forms) {
      const rank = rankOf(form, type);
      if (rank > most) [best, most] = [form, rank];
    }
  }
  const isNamed = type === "PERSON" || type === "LOC";
  if (best.canonical) return best.text;
  if (isNamed && best.shouted) return inOrdinaryCase(best.text);
  return type === "PERSON" ? withQuietStart(best.text) : best.text;
}

function rankOf(form: NameForm, type: EntityType): number {
  const isPerson = type === "PERSON";
  const acronym = !isPerson && acronymLetters(form.text) !== undefined && !form.text.includes(" ");
  return (
    (form.canonical ? 1e12 : 0) +
    (form.shouted && !acronym && !isPerson && type !== "LOC" ? 0 : 1e9) +
    sizeOf(form, isPerson) * 1e6 +
    (form.shouted ? 0 : 5e5) +
    Math.min(form.mentions.length, 400) * (isPerson ? 1e3 : 1) +
    Math.min(form.text.length, 400) * (isPerson ? 1 : 1e3)
  );
}

/** Words of a name; a title that may be part of it is half a word: "Alan Moore" rather than "Chief Moore". "Don" is a given name as well. */
function sizeOf({ text, words }: NameForm, isPerson: boolean): number {
  const size = text.split(/[ -]/).length;
  return isPerson && size === 2 && words[0] !== "don" && TITLE_LIKE.has(words[0] ?? "") ? size - 0.5 : size;
}

/** The other forms, most frequent first; those that differ in capitals only are one. */
function aliasesOf(forms: readonly NameForm[], name: string): readonly string[] {
  if (forms.length === 1 && forms[0]?.printed.size === 1 && forms[0].text === name && !forms[0].canonical) return [];
  const counts = new Map<string, { text: string; count: number }>();
  for (const { printed } of forms) {
    for (const [text, count] of printed) {
      const key = text.toLowerCase();
      const known = counts.get(key) ?? { text, count: 0 };
      counts.set(key, {
        text: known.text === known.text.toUpperCase() ? text : known.text,
        count: known.count + count,
      });
    }
  }
  counts.delete(name.toLowerCase());
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ text }) => text);
}
