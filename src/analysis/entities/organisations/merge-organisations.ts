/** The organisations, places and other things of an article: which forms name the same one. */
import { countryOf } from "../../../lexicon/countries.ts";
import { isLegalForm } from "../../../lexicon/legal-forms.ts";
import { ORGANISATION_WORDS, TEAM_WORDS } from "../../../lexicon/name-words.ts";
import { isKnownPlace } from "../../../lexicon/places.ts";
import type { DisjointSets } from "../disjoint-sets.ts";
import type { NameForm } from "../name-forms.ts";
import { lastBefore } from "../search-ascending.ts";
import { acronymLetters, initialsOf } from "./acronyms.ts";

// Names that no rule of shortening leads to.
const KNOWN_AS: Readonly<Record<string, string>> = {
  gop: "republicanparty",
  fed: "federalreserve",
  isis: "islamicstate",
  isil: "islamicstate",
  daesh: "islamicstate",
};

/** Joins forms of organisations in `sets`, by index. */
export function mergeOrganisations(forms: readonly NameForm[], chosen: readonly number[], sets: DisjointSets): void {
  const byKey = new Map<string, number>();
  const byFirst = new Map<string, number[]>();
  const byLast = new Map<string, number[]>();
  const cores = new Map<number, readonly string[]>();
  for (const index of chosen) {
    const core = withoutLegalForm(forms[index]?.words ?? []);
    cores.set(index, core);
    const national = nationalKey(forms[index]?.text ?? "");
    if (national !== undefined) {
      const same = byKey.get(national);
      if (same === undefined) byKey.set(national, index);
      else sets.join(same, index);
    }
    const key = KNOWN_AS[core.join("")] ?? singular(core).join("");
    const twin = byKey.get(key);
    if (twin === undefined) byKey.set(key, index);
    else sets.join(twin, index);
    push(byFirst, core[0] ?? "", index);
    // "Freeport" for "Freeport-McMoRan"
    const hyphen = (forms[index]?.text ?? "").search(/[-/–]/);
    if (hyphen > 2) push(byFirst, (forms[index]?.text ?? "").slice(0, hyphen).toLowerCase(), index);
    push(byLast, core.at(-1) ?? "", index);
    const head = headOf(core);
    if (head !== undefined) push(byLast, head, index);
  }
  for (const index of chosen) {
    const core = cores.get(index) ?? [];
    const shorter = forms[index];
    if (shorter === undefined) continue;
    const longer = [...(byFirst.get(core[0] ?? "") ?? []), ...(byLast.get(core.at(-1) ?? "") ?? [])].filter((other) => {
      const words = cores.get(other) ?? [];
      return (
        other !== index &&
        !isBranch(shorter, core, words, forms[other]) &&
        (words.length > core.length || isHyphenPrefix(shorter, forms[other]) || isAbbreviatedWord(core, words)) &&
        (shortens(core, words, forms[other]) || isFirstWord(shorter, words, forms[other]))
      );
    });
    const owner = nearest(forms, index, longer, sets);
    if (owner !== undefined) sets.join(owner, index);
  }
}

/** "World Athletics Council" behind "World Athletics": a name that stood by itself before, and a body within it. */
function isBranch(
  short: NameForm,
  core: readonly string[],
  long: readonly string[],
  form: NameForm | undefined,
): boolean {
  if (core.length < 2 || form === undefined || (short.mentions[0] ?? 0) > (form.mentions[0] ?? 0)) return false;
  if (!core.every((word, index) => word === long[index])) return false;
  return long.slice(core.length).every((word) => BRANCHES.has(word));
}

const BRANCHES: ReadonlySet<string> = new Set(
  "council board committee foundation holdings holding academy institute trust fund union commission secretariat congress assembly championships school".split(
    " ",
  ),
);

/** What "Football Federation of Chile" and "Chilean Football Federation" have in common: a country and two more words. */
function nationalKey(text: string): string | undefined {
  const [, body, of] = /^(.+) of (?:the )?(\S+(?: \S+)?)$/.exec(text) ?? [];
  const state = of === undefined ? undefined : countryOf(of);
  if (body !== undefined && state?.kind === "name") return keyOfNation(state.code, body);
  const [, people, rest] = /^(\S+) (.+)$/.exec(text) ?? [];
  const nation = people === undefined ? undefined : countryOf(people);
  return rest !== undefined && nation?.kind === "demonym" ? keyOfNation(nation.code, rest) : undefined;
}

function keyOfNation(code: string, body: string): string | undefined {
  return /^\S+ \S+/.test(body) ? `${code} ${body.toLowerCase()}` : undefined;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < 40) list.push(value);
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let to = words.length;
  while (to > 1 && isLegalForm(words[to - 1] ?? "")) to--;
  return to === words.length ? words : words.slice(0, to);
}

/** "bureau" of "National Anti-Corruption Bureau of Ukraine": the kind of body before "of" or "for", where it is not the first word. */
function headOf(words: readonly string[]): string | undefined {
  const link = words.findIndex((word) => word === "of" || word === "for");
  const head = link > 1 ? (words[link - 1] ?? "") : "";
  return GENERIC_HEADS.has(head) ? head : undefined;
}

/** A "congress" or a "court" is more often another one. */
const GENERIC_HEADS: ReadonlySet<string> = new Set(
  "bureau agency authority commission committee institute foundation federation association union society league alliance coalition directorate".split(
    " ",
  ),
);

/** "Rabito Clinics" as "Rabito Clinic". */
function singular(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? "";
  const kind = last.endsWith("s") ? last.slice(0, -1) : last;
  return words.length > 1 && kind !== last && ORGANISATION_WORDS.has(kind) ? [...words.slice(0, -1), kind] : words;
}

/**
 * "Wells" after "Wells Fargo", "Boca" after "Boca Juniors": a name of two words and later the first alone. An acronym is short
 * for its branch somewhere only ("RIT Dubai"), not for "UN Charter".
 */
function isFirstWord(short: NameForm, long: readonly string[], form: NameForm | undefined): boolean {
  if (short.words.length !== 1 || long.length !== 2 || short.key !== long[0] || form === undefined) return false;
  if (acronymLetters(short.text) !== undefined) return isKnownPlace(form.text.slice(short.text.length + 1));
  return (
    (form.mentions[0] ?? 0) < (short.mentions[0] ?? 0) &&
    countryOf(short.text) === undefined &&
    !isKnownPlace(short.text)
  );
}

function isHyphenPrefix(short: NameForm, long: NameForm | undefined): boolean {
  return (
    short.words.length === 1 &&
    long?.words.length === 1 &&
    /^[-/–]/.test(long.text.slice(short.text.length)) &&
    long.text.startsWith(short.text)
  );
}

/** Whether `short` is what is left of `long` when what anybody can add is dropped: a kind of thing, a country, "of …". */
function shortens(short: readonly string[], long: readonly string[], form: NameForm | undefined): boolean {
  if (short.length === 1 && long.length === 1) return true;
  const size = short.length;
  if (isAbbreviatedWord(short, long)) return true;
  if (short.every((word, index) => word === long[index])) {
    const rest = long.slice(size);
    if (size > 1 && rest.every((word) => word === "international" || word === "global" || word === "worldwide"))
      return true;
    if (rest[0] === "of" || rest[0] === "for") return ORGANISATION_WORDS.has(short.at(-1) ?? "") || size > 1;
    return rest.every((word) => ORGANISATION_WORDS.has(word) || isLegalForm(word) || word === "and");
  }
  if (size === 1 && headOf(long) === short[0]) return true;
  if (!short.every((word, index) => word === long[long.length - size + index])) return isMinistryWithLess(short, long);
  // "Foreign Ministry" for "Japanese Foreign Ministry", "Senate" for "US Senate"
  if (form === undefined) return false;
  const dropped = form.text
    .split(/\s+/)
    .slice(0, long.length - size)
    .join(" ")
    .replace(/['’]s?$/, "");
  // "Homeland Security" for "Department of Homeland Security"
  const prefix = long.slice(0, long.length - size);
  if (
    size > 1 &&
    prefix.length === 1 &&
    /^(?:national|federal|central|royal)$/.test(prefix[0] ?? "") &&
    (size > 2 || ORGANISATION_WORDS.has(short[0] ?? ""))
  )
    return true;
  if (
    size > 1 &&
    prefix.length > 1 &&
    !short.some((word) => ORGANISATION_WORDS.has(word)) &&
    prefix.every((word) => ORGANISATION_WORDS.has(word) || word === "of" || word === "the")
  )
    return true;
  if (countryOf(dropped) !== undefined || isKnownPlace(dropped)) return true;
  // "the Federation", "the ministry": the kind alone stands for the one named before, as "the Blades" do for "the Saskatoon Blades".
  return size === 1 && (ORGANISATION_WORDS.has(short[0] ?? "") || TEAM_WORDS.has(short[0] ?? ""));
}

/** "China Moly" for "China Molybdenum", "NY Daily News" for "New York Daily News". */
function isAbbreviatedWord(short: readonly string[], long: readonly string[]): boolean {
  const last = short.at(-1) ?? "";
  const full = long.at(-1) ?? "";
  if (
    short.length > 1 &&
    short.length === long.length &&
    last.length >= 4 &&
    full.length > last.length + 2 &&
    full.startsWith(last)
  ) {
    return short.every((word, index) => index === short.length - 1 || word === long[index]);
  }
  const initials = short[0] ?? "";
  const extra = initials.length - 1;
  if (short.length < 2 || extra < 1 || extra > 3 || long.length !== short.length + extra) return false;
  const opening = long
    .slice(0, initials.length)
    .map((word) => word.charAt(0))
    .join("");
  return opening === initials && short.slice(1).every((word, index) => word === long[index + 1 + extra]);
}

/** "Ministry of Health" for "Ministry of Public Health": the same first and last word, one or two left out between. */
function isMinistryWithLess(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 3 || long.length - short.length > 2 || short[0] !== long[0] || short.at(-1) !== long.at(-1))
    return false;
  if (!/^(?:ministry|department|committee|commission|office|bureau|council)$/.test(short[0] ?? "")) return false;
  let next = 0;
  for (const word of long) if (word === short[next]) next++;
  return next === short.length;
}

/** Of several longer forms the one of the last mention before `index` first stands; undefined when none fits or they precede nothing. */
function nearest(
  forms: readonly NameForm[],
  index: number,
  longer: readonly number[],
  sets: DisjointSets,
): number | undefined {
  const first = forms[index]?.mentions[0] ?? 0;
  if (new Set(longer.map((other) => sets.find(other))).size <= 1) return longer[0];
  let best: number | undefined;
  let latest = -1;
  for (const other of longer) {
    const before = lastBefore(forms[other]?.mentions ?? [], first);
    if (before > latest) {
      best = other;
      latest = before;
    }
  }
  return best ?? longer[0];
}

/** Joins acronyms with the one name in the article whose initials they are. */
export function mergeAcronyms(forms: readonly NameForm[], chosen: readonly number[], sets: DisjointSets): void {
  const byInitials = new Map<string, number[]>();
  for (const index of chosen) {
    for (const letters of initialsOf(forms[index]?.text ?? "")) push(byInitials, letters, index);
  }
  for (const index of chosen) {
    const short = forms[index];
    if (short === undefined || short.text.includes(" ")) continue;
    const parts = clippedParts(short.text);
    const letters = acronymLetters(short.text) ?? parts?.map((part) => part.charAt(0)).join("");
    if (letters === undefined || letters.length < 2) continue;
    const owners = (byInitials.get(letters) ?? []).filter(
      (owner) => parts === undefined || isClipped(parts, forms[owner]),
    );
    const sameType = owners.filter((owner) => forms[owner]?.type === forms[index]?.type);
    const choice = sameType.length > 0 ? sameType : letters.length > 2 || parts !== undefined ? owners : [];
    if (new Set(choice.map((owner) => sets.find(owner))).size === 1) sets.join(choice[0] ?? index, index);
  }
}

/** "Kyo" and "Ani" of "KyoAni"; undefined for a word of another make. */
function clippedParts(text: string): readonly string[] | undefined {
  return /^(?:\p{Lu}\p{Ll}+){2,3}$/u.test(text) ? (text.match(/\p{Lu}\p{Ll}+/gu) ?? undefined) : undefined;
}

/** Whether each word of the name begins with its part: "KyoAni" for "Kyoto Animation". */
function isClipped(parts: readonly string[], long: NameForm | undefined): boolean {
  return (
    long?.words.length === parts.length &&
    parts.every((part, index) => long.words[index]?.startsWith(part.toLowerCase()) === true)
  );
}

/** The key under which forms of a place or people are one: the country, else the words without what is often left out. */
export function placeKey(form: NameForm): string {
  const words = form.words;
  const last = words.at(-1) ?? "";
  // "Hunan province", "Kigali city": the kind in small letters is no part of the name.
  if (words.length > 1 && KINDS.has(last) && form.text.endsWith(last)) return words.slice(0, -1).join("");
  const comma = form.text.indexOf(",");
  if (comma > 2) return words.slice(0, form.text.slice(0, comma).split(/\s+/).length).join("");
  if (words.length > 1 && (last === "dc" || last === "sar")) return words.slice(0, -1).join("");
  return words.map((word) => SHORT_WORDS[word] ?? word).join("");
}

const KINDS = new Set([
  "province",
  "city",
  "district",
  "state",
  "region",
  "county",
  "prefecture",
  "village",
  "town",
  "island",
  "governorate",
  "municipality",
]);
const SHORT_WORDS: Readonly<Record<string, string>> = { mt: "mount", st: "saint", ft: "fort" };
