/** Whether a quotation is by the person that somebody typed after `--speaker`. */
import type { Entity, Quote } from "../document/annotations.ts";
import { textOf } from "../document/span.ts";
import { foldedWords } from "./fold.ts";

/** The words that a speaker goes by in an article. */
export interface SpeakerWords {
  /** Of the name and its aliases; of the mention, for a speaker without a name. */
  readonly names: ReadonlySet<string>;
  /** Of titles and roles, which may stand beside a name ("general dunford"). */
  readonly titles: ReadonlySet<string>;
}

export function speakerWords(text: string, quote: Quote, speaker: Entity | undefined): SpeakerWords {
  const mention = quote.source.map((span) => textOf(text, span)).join(" ");
  if (speaker === undefined) return { names: new Set(foldedWords(mention)), titles: new Set() };
  const titles = [speaker.person?.honorific ?? "", mention, ...speaker.roles.map((role) => textOf(text, role))];
  return {
    names: new Set([speaker.name, ...speaker.aliases].flatMap(foldedWords)),
    titles: new Set(titles.flatMap(foldedWords)),
  };
}

/**
 * Whether every word of `query` begins a word of the name or title, and at least one a word of the name: "dunford",
 * "joseph dun", "general dunford", "lopez" for "López". An empty query matches nobody.
 */
export function matchesSpeaker(query: string, { names, titles }: SpeakerWords): boolean {
  const words = foldedWords(query);
  const begins = (set: ReadonlySet<string>, word: string): boolean => [...set].some((name) => name.startsWith(word));
  return (
    words.some((word) => begins(names, word)) && words.every((word) => begins(names, word) || begins(titles, word))
  );
}
