/** What the words of a description say: its head noun, what kind of thing that is, its determiner and its other words. */
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVE_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import { countryOf } from "../../../../lexicon/countries.ts";
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { roleKeys } from "../roles/role-words.ts";
import type { Description } from "./source-reading.ts";

const DEFINITE = new Set(["the", "this", "that", "these", "those", "such"]);
const POSSESSIVE = new Set(["his", "her", "its", "their", "my", "our", "your", "whose"]);

/** The description that `printed` gives, from its first word to its head. `isRole` tells role nouns. */
export function describe(printed: readonly string[], isRole: (noun: string) => boolean): Description {
  const core = joinHyphens(joinAges(printed), isRole);
  const lower = core.map((word) => word.toLowerCase());
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
    // "The ex-president" is the former one.
    words: [
      ...content.slice(0, -1).map((word) => roleKeys(word).at(-1) ?? ""),
      ...countriesOfTwo(content),
      ...(/^ex[-‐‑]/.test(plain) ? ["former"] : []),
    ],
  };
}

/** "the Sri Lankan president", "the New Zealand minister": codes of countries whose forms have two words. */
function countriesOfTwo(words: readonly string[]): readonly string[] {
  return words.flatMap((word, i) => countryOf(`${words[i - 1]} ${word}`)?.code ?? []);
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

const FURTHER = 6;

/** "the president of Mexico", "the head of the ministry": what follows the head, up to the next clause. */
export function furtherWords(printed: readonly string[]): readonly string[] {
  const end = printed.findIndex(
    (word) => /^[^\p{L}\p{N}]/u.test(word) || RELATIVE_PRONOUNS.has(word) || AUXILIARIES.has(word),
  );
  return printed
    .slice(0, Math.min(FURTHER, end < 0 ? printed.length : end))
    .filter((word) => !PREPOSITIONS.has(word) && !DETERMINERS.has(word))
    .map((word) => roleKeys(word).at(-1) ?? "");
}
