/** Who wants to know how far the reading of articles has come, and how long the parsing takes. */

export interface ReadingWatch {
  /** How many places there are to read from; a place is a file, a link or standard input, of one article or many. */
  places(count: number): void;
  /** One of them is done with. */
  placeDone(): void;
  /** This share of the bytes of the place that is read here has come, 0 to 1. */
  share(read: number): void;
  /** Does a piece of parsing. */
  parse<T>(work: () => T): T;
}

/** Parses, watched or not. */
export function parsing<T>(watch: ReadingWatch | undefined, work: () => T): T {
  return watch === undefined ? work() : watch.parse(work);
}
