/** Sets of numbers without any in common (union-find with path halving, Tarjan & van Leeuwen 1984). */
export interface DisjointSets {
  /** makes one set of those that two are in; one that is in none comes into a set of its own first */
  join(one: number, other: number): void;
  /** each set's numbers in the order in which they came, the sets by the first of them */
  all(): number[][];
}

/** No sets yet. */
export function disjointSets(): DisjointSets {
  const above = new Map<number, number>();
  const top = (one: number): number => {
    let at = one;
    for (let up = above.get(at); up !== at; up = above.get(at)) {
      if (up === undefined) {
        above.set(at, at);
        return at;
      }
      const next = above.get(up) ?? up;
      above.set(at, next);
      at = next;
    }
    return at;
  };
  return {
    join(one, other) {
      const [a, b] = [top(one), top(other)];
      if (a !== b) above.set(b, a);
    },
    all() {
      const sets = new Map<number, number[]>();
      for (const one of above.keys()) {
        const of = top(one);
        const set = sets.get(of);
        if (set) set.push(one);
        else sets.set(of, [one]);
      }
      return [...sets.values()];
    },
  };
}
