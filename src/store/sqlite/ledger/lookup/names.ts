/** Numbers for texts, each of which is held once: the segments of an index name much the same actors. */
export interface Names {
  /** the number of a text; a new one is given where it has none */
  add(text: string): number;
  /** the same, undefined where it has none */
  get(text: string): number | undefined;
}

/** No texts yet. */
export function noNames(): Names {
  const numbers = new Map<string, number>();
  return {
    get: (text) => numbers.get(text),
    add(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
  };
}
