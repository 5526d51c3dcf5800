/** The speakers of an article, each once: by name, by what the article calls them, or unknown. */
import type { Entity, Quote } from "../../document/annotations.ts";
import { textOf } from "../../document/span.ts";
import { OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from "../../lexicon/clause-words.ts";
import { roleOf } from "../quote-words.ts";
import type { Speaker } from "./page.ts";

export interface SpeakerList {
  readonly speakers: readonly Speaker[];
  /** The speaker of each quotation, by `Speaker.number`; marks that quote nobody have none. */
  readonly numbers: ReadonlyMap<Quote, number>;
}

/**
 * Speakers in the order in which they are first quoted: those with a name before those without, quotations with marks
 * before reported speech. `wordsOf` gives the words that a quotation has in marks.
 */
export function listSpeakers(
  text: string,
  quotes: readonly Quote[],
  entities: readonly Entity[],
  wordsOf: (quote: Quote) => number,
): SpeakerList {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const speakers = new Map<string, { -readonly [K in keyof Speaker]: Speaker[K] }>();
  const numbers = new Map<Quote, number>();
  const add = (quote: Quote): void => {
    const entity = quote.speaker === undefined ? undefined : byId.get(quote.speaker);
    const mention = entity === undefined ? describe(text, quote) : null;
    const key = entity === undefined ? `called ${mention?.toLowerCase() ?? ""}` : `entity ${entity.id}`;
    const speaker = speakers.get(key) ?? {
      number: speakers.size + 1,
      label: entity?.name ?? mention,
      short: entity === undefined ? mention : (entity.person?.family ?? entity.name),
      isNamed: entity !== undefined,
      role: roleOf(text, entity),
      quotations: 0,
      words: 0,
      reported: 0,
    };
    speakers.set(key, speaker);
    numbers.set(quote, speaker.number);
    if (quote.type === "indirect") speaker.reported++;
    else speaker.quotations++;
    speaker.words += wordsOf(quote);
  };
  const said = quotes.filter(({ type }) => type !== "scare");
  const isNamed = ({ speaker }: Quote): boolean => speaker !== undefined && byId.has(speaker);
  const isMarked = ({ type }: Quote): boolean => type !== "indirect";
  // Names first, so that a name has the number, and thus the colour, that a terminal gives it.
  for (const named of [true, false]) {
    for (const marked of [true, false]) {
      said.filter((quote) => isNamed(quote) === named && isMarked(quote) === marked).forEach(add);
    }
  }
  return { speakers: [...speakers.values()], numbers };
}

/** "a spokesman for the ministry"; null for a pronoun, which tells nobody apart, and for nothing at all. */
function describe(text: string, { source }: Quote): string | null {
  const words = source
    .map((span) => textOf(text, span))
    .join(" … ")
    .replace(/\s+/g, " ")
    .trim();
  const isPronoun = SUBJECT_PRONOUNS.has(words.toLowerCase()) || OBJECT_PRONOUNS.has(words.toLowerCase());
  return words === "" || isPronoun ? null : words;
}
