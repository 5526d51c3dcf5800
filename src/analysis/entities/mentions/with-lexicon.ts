/** A tagger that also knows a user's names. */
import type { Mention, Segmentation, Tokens } from "../../../document/annotations.ts";
import type { Article } from "../../../document/article.ts";
import type { LexiconEntry, UserLexicon } from "../../../lexicon/user-lexicon.ts";
import { tokenize } from "../../tokenize.ts";
import type { Tagger } from "../tagger.ts";

/**
 * `tagger`, and every name of `lexicon` wherever it stands word for word, the longest first. The user's names win over the tagger's, except
 * inside a longer name of the same type: "Dunford" in the lexicon leaves "Joseph Dunford" whole.
 */
export function withLexicon(tagger: Tagger, lexicon: UserLexicon): Tagger {
  if (lexicon.length === 0) return tagger;
  const names = indexNames(lexicon);
  return {
    tag(article, segmentation) {
      return overlay(tagger.tag(article, segmentation), findNames(article, segmentation, names));
    },
  };
}

interface KnownName {
  readonly words: readonly string[];
  readonly entry: LexiconEntry;
}

/** Names by their first word, the longest first. */
function indexNames(lexicon: UserLexicon): ReadonlyMap<string, readonly KnownName[]> {
  const names = new Map<string, KnownName[]>();
  for (const entry of lexicon) {
    const words = wordsOf(entry.name, tokenize(entry.name, [{ start: 0, end: entry.name.length }]));
    const [first] = words;
    if (first === undefined) continue;
    const list = names.get(first) ?? [];
    names.set(
      first,
      [...list, { words, entry }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return names;
}

function wordsOf(text: string, tokens: Tokens): string[] {
  return Array.from({ length: tokens.length }, (_, index) => wordAt(text, tokens, index));
}

/** The token with a plain apostrophe, as both spellings of it are one. */
function wordAt(text: string, tokens: Tokens, index: number): string {
  const word = text.slice(tokens.starts[index], tokens.ends[index]);
  return word.includes("’") ? word.replace(/’/g, "'") : word;
}

/** The names of the lexicon in the article: ordered and disjoint, each within one sentence. */
function findNames(
  { text }: Article,
  { tokens, sentences }: Segmentation,
  names: ReadonlyMap<string, readonly KnownName[]>,
): Mention[] {
  const found: Mention[] = [];
  for (const { tokens: range } of sentences) {
    for (let from = range.from; from < range.to; from++) {
      const name = names
        .get(wordAt(text, tokens, from))
        ?.find(
          ({ words }) =>
            from + words.length <= range.to &&
            words.every((word, place) => place === 0 || wordAt(text, tokens, from + place) === word),
        );
      if (name === undefined) continue;
      const to = from + name.words.length;
      const { type, canonical } = name.entry;
      const span = { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
      found.push({ ...span, tokens: { from, to }, type, confidence: 1, ...(canonical !== undefined && { canonical }) });
      from = to - 1;
    }
  }
  return found;
}

/** Both lists as one, the second over the first. */
function overlay(tagged: readonly Mention[], known: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  let next = 0;
  let end = 0;
  const take = (mention: Mention): void => {
    if (mention.start < end) return;
    merged.push(mention);
    end = mention.end;
  };
  for (const name of known) {
    for (let mention = tagged[next]; mention !== undefined && mention.start < name.end; mention = tagged[next]) {
      const isLonger =
        mention.start <= name.start && mention.end >= name.end && mention.end - mention.start > name.end - name.start;
      if (mention.end <= name.start || (isLonger && mention.type === name.type)) take(mention);
      else if (mention.end > name.end && !isLonger) break;
      next++;
    }
    take(name);
  }
  for (const mention of tagged.slice(next)) take(mention);
  return merged;
}
