/**
 * As `list.map(make)`, for what the model proposes, which goes far: with `map` a corpus takes 3% longer. What V8 compiles for
 * `map` makes arrays of another kind than the `map` that it steps through first: whoever reads such a list meets both kinds,
 * and what was compiled for the one is thrown away at the other.
 */
export function mapped<Item, Made>(list: readonly Item[], make: (item: Item, index: number) => Made): Made[] {
  const made: Made[] = [];
  for (const item of list) made.push(make(item, made.length));
  return made;
}
