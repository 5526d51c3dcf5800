/**
 * Whom "he" and "she" stand for as a text goes along: the last subject who goes by the pronoun, kept in mind by every pronoun
 * that takes it up (centering: Grosz, Joshi and Weinstein 1995).
 */
import type { PronounSet } from "../../../document/annotations.ts";
import type { Scene } from "./scene.ts";

/** Somebody in focus. */
export interface Focus {
  /** Index into the entities. */
  readonly entity: number;
  /** Sentence of the last name or pronoun that stands for them. */
  readonly sentence: number;
}

interface Trace {
  readonly offsets: number[];
  readonly entities: number[];
  readonly sentences: number[];
}

/** Answers who is in focus for a pronoun at an offset. */
export type FocusAt = (pronoun: "he" | "she", offset: number) => Focus | undefined;

/** One pass over the tokens. `pronouns` by entity. */
export function traceFocus(scene: Scene, pronouns: readonly (PronounSet | undefined)[]): FocusAt {
  const traces = { he: emptyTrace(), she: emptyTrace() };
  const { tokens } = scene.segmentation;
  const { text } = scene.article;
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i] ?? 0;
    for (; next < scene.mentions.length && (scene.mentions[next]?.mention.start ?? 0) <= start; next++) {
      const placed = scene.mentions[next];
      if (!placed?.isTopic || placed.isCaption || scene.entities[placed.entity]?.type !== "PERSON") continue;
      const known = pronouns[placed.entity];
      if (known !== "she") push(traces.he, placed.mention.start, placed.entity, placed.sentence);
      if (known !== "he") push(traces.she, placed.mention.start, placed.entity, placed.sentence);
    }
    const length = (tokens.ends[i] ?? 0) - start;
    if (length !== 2 && length !== 3) continue;
    const first = text.charCodeAt(start) | 32;
    if (first !== LETTER_H && first !== LETTER_S) continue;
    const word = text.slice(start, start + length).toLowerCase();
    if (word !== "he" && word !== "she") continue;
    const trace = traces[word];
    const entity = trace.entities.at(-1);
    if (entity !== undefined) push(trace, start, entity, (scene.sentenceOf[i] ?? 1) - 1);
  }
  return (pronoun, offset) => before(traces[pronoun], offset);
}

const LETTER_H = 104;
const LETTER_S = 115;

const emptyTrace = (): Trace => ({ offsets: [], entities: [], sentences: [] });

function push(trace: Trace, offset: number, entity: number, sentence: number): void {
  trace.offsets.push(offset);
  trace.entities.push(entity);
  trace.sentences.push(sentence);
}

/** The last event before `offset`. */
function before({ offsets, entities, sentences }: Trace, offset: number): Focus | undefined {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const entity = entities[low - 1];
  return entity === undefined ? undefined : { entity, sentence: sentences[low - 1] ?? 0 };
}
