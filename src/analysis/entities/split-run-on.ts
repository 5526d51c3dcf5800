/** A person and what a headline goes on with, taken for one name: "Elizabeth Warren Hammers Wells Fargo". */
import type { Mention, Tokens } from "../../document/annotations.ts";
import { genderOfName } from "../../lexicon/given-names.ts";
import { isRoleNoun } from "../../lexicon/titles.ts";
import { cutMention } from "./cut-mention.ts";
import type { KnownName } from "./known-names.ts";

/** People's names seldom have more words than three; those of four and more are looked at. */
const SHORTEST = 4;
/** Most words of a name that a headline's verb may have got into. */
const LONGEST = 5;
/** Confidence below which the kind of a name is open. */
const UNSURE = 0.5;

/**
 * The two names of a `mention` that begins with a person and ends with another name, both of which the article has by
 * themselves, with a word between them; undefined when it is one name. Between two halves of a person's own name ("Ana María" and
 * "López García" are each how somebody may be called) no word is left over.
 */
export function splitRunOn(
  text: string,
  tokens: Tokens,
  mention: Mention,
  known: ReadonlyMap<string, KnownName>,
): readonly [Mention, Mention] | undefined {
  const { from, to } = mention.tokens;
  if ((mention.type !== "PERSON" && mention.type !== "ORG") || to - from < SHORTEST) return undefined;
  const nameOf = (first: number, end: number): KnownName | undefined =>
    known.get(text.slice(tokens.starts[first], tokens.ends[end - 1]));
  for (let end = to - 2; end > from + 1; end--) {
    const person = nameOf(from, end);
    if (person?.type !== "PERSON" || person.confidence < mention.confidence) continue;
    for (let start = end + 1; start < to; start++) {
      const other = nameOf(start, to);
      if (other !== undefined)
        return [cutMention(tokens, mention, from, end, "PERSON"), cutMention(tokens, mention, start, to, other.type)];
    }
  }
  return undefined;
}

/**
 * "Corners Obama" of "Gold Star Mom Corners Obama On His Refusal", "Donor Adelson": a word of the headline before a family name, told by
 * another full name with it; undefined where the two may be one name.
 */
export function withoutHeadlineWord(
  text: string,
  tokens: Tokens,
  mention: Mention,
  known: ReadonlyMap<string, KnownName>,
): Mention | undefined {
  const { from, to } = mention.tokens;
  const size = to - from;
  const canBePerson = mention.type === "PERSON" || (mention.type === "MISC" && mention.confidence < UNSURE);
  if (!canBePerson || size < 2 || size > LONGEST || text.lastIndexOf("\n", mention.start) >= 0) return undefined;
  const word = text.slice(tokens.starts[to - 2], tokens.ends[to - 2]);
  const family = text.slice(tokens.starts[to - 1], tokens.ends[to - 1]);
  if (!isRoleNoun(word.toLowerCase()) && !/\p{Ll}{2}(?:s|ed|ing)$/u.test(word)) return undefined;
  const first = text.slice(tokens.starts[from], tokens.ends[from]);
  if (genderOfName(word) !== undefined || genderOfName(first) !== undefined) return undefined;
  if (known.get(family)?.type !== "PERSON") return undefined;
  const own = text.slice(mention.start, mention.end);
  for (const [name, { type }] of known) {
    if (type !== "PERSON" || name === own || !name.endsWith(` ${family}`)) continue;
    return cutMention(tokens, mention, to - 1, to, "PERSON");
  }
  return undefined;
}
