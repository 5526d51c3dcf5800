/** Sets of numbers 0 … size - 1 that only ever grow together (union-find with path halving). */
export interface DisjointSets {
  /** The smallest member of the set that `member` is in. */
  find(member: number): number;
  join(one: number, other: number): void;
}

export function disjointSets(size: number): DisjointSets {
  const parents = Uint32Array.from({ length: size }, (_, index) => index);
  const find = (member: number): number => {
    let root = member;
    while ((parents[root] ?? root) !== root) {
      const above = parents[parents[root] ?? root] ?? root;
      parents[root] = above;
      root = above;
    }
    return root;
  };
  return {
    find,
    join(one, other) {
      const a = find(one);
      const b = find(other);
      parents[Math.max(a, b)] = Math.min(a, b);
    },
  };
}
