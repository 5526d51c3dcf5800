/** Seeded random numbers: the same seed gives the same training run. */
export interface Random {
  /** 0 inclusive to 1 exclusive. */
  next(): number;
  /** A whole number, 0 to `limit` - 1. */
  below(limit: number): number;
  /** Shuffles in place (Fisher-Yates). */
  shuffle<T>(values: T[]): T[];
  /** Normally distributed, mean 0, deviation 1. */
  normal(): number;
}

/** mulberry32 (Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    shuffle(values) {
      for (let last = values.length - 1; last > 0; last--) {
        const other = below(last + 1);
        const [a, b] = [values[last], values[other]];
        if (a !== undefined && b !== undefined) [values[last], values[other]] = [b, a];
      }
      return values;
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
