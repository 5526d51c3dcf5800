/** A person and what a headline goes on with, taken for one name: "Elizabeth Warren Hammers Wells Fargo". */
import type { Mention, Tokens } from "../../../document/annotations.ts";
import { genderOfName } from "../../../lexicon/given-names.ts";
import { cutMention } from "./cut-mention.ts";
import type { KnownName } from "./known-names.ts";

/** People's names seldom have more words than three; those of four and more are looked at. */
const SHORTEST = 4;

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
 * The person at the end of a headline's "Gold Star Mom Corners Obama", which the tagger took for one name: who is named alone or in full
 * further on, where the whole never stands again. Undefined elsewhere.
 */
export function headlinePerson(
  text: string,
  tokens: Tokens,
  mention: Mention,
  known: ReadonlyMap<string, KnownName>,
): Mention | undefined {
  const { from, to } = mention.tokens;
  if (to - from < 2 || mention.start > LONGEST_HEADLINE || mention.type === "LOC" || mention.type === "NORP")
    return undefined;
  const line = text.indexOf("\n");
  if (line < 0 || mention.end > line || text.includes(text.slice(mention.start, mention.end), line)) return undefined;
  const first = text.slice(tokens.starts[from], tokens.ends[from]);
  const last = text.slice(tokens.starts[to - 1], tokens.ends[to - 1]);
  if (known.get(last)?.type !== "PERSON" || genderOfName(first) !== undefined || !text.includes(last, line))
    return undefined;
  // "Pallonji Mistry": a name of two words may be all of it, unless the article has another for who bears the last.
  const full = [...known].some(
    ([name, { type }]) => type === "PERSON" && name.endsWith(` ${last}`) && text.includes(name, line),
  );
  return full ? cutMention(tokens, mention, to - 1, to, "PERSON") : undefined;
}

const LONGEST_HEADLINE = 200;

/**
 * The person at the start of a headline's "Lindsey Graham Endorsement", which the tagger took for one name: who is so named further on,
 * where the whole never stands again and what follows is a common noun or a verb. Undefined elsewhere.
 */
export function headlineStart(
  text: string,
  tokens: Tokens,
  mention: Mention,
  known: ReadonlyMap<string, KnownName>,
): Mention | undefined {
  const { from, to } = mention.tokens;
  if (mention.type !== "PERSON" || to - from < 3 || mention.start > LONGEST_HEADLINE) return undefined;
  const line = text.indexOf("\n");
  if (line < 0 || mention.end > line || text.includes(text.slice(mention.start, mention.end), line)) return undefined;
  for (let end = to - 1; end > from + 1; end--) {
    const name = text.slice(mention.start, tokens.ends[end - 1]);
    if (known.get(name)?.type !== "PERSON" || !text.includes(name, line)) continue;
    const next = text.slice(tokens.starts[end], tokens.ends[end]);
    const isNoun = /^\p{Lu}\p{Ll}{3,}$/u.test(next) && text.includes(` ${next.toLowerCase()}`, line);
    // "Johnny Depp Denies": a verb, and no second family name, which would stand again.
    const isVerb = /^\p{Lu}\p{Ll}+(?:s|ed)$/u.test(next) && !text.includes(next, line);
    return isNoun || isVerb ? cutMention(tokens, mention, from, end, "PERSON") : undefined;
  }
  return undefined;
}
