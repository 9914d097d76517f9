/** Numbers one after the other; whole ones of 32 bits take a tenth of the memory that a list of any values takes for few. */
export interface ListOf<A extends Int32Array | Float64Array> {
  /** with room for more than there are */
  values: A;
  length: number;
}

/** Whole numbers of 32 bits. */
export type Numbers = ListOf<Int32Array>;

/** Some whole numbers that follow each other among others: from one place to before another. */
export interface Run {
  values: Int32Array;
  start: number;
  end: number;
}

/** Room that is made first, and how much more each time that it runs out. */
const FIRST = 4;
const GROWTH = 1.5;

/** No numbers yet. */
export function noNumbers(): Numbers {
  return { values: new Int32Array(0), length: 0 };
}

/** Adds a number at the end. */
export function push<A extends Int32Array | Float64Array>(list: ListOf<A>, value: number): void {
  if (list.length === list.values.length) {
    const Room = list.values.constructor as new (length: number) => A;
    const larger = new Room(Math.max(FIRST, Math.ceil(GROWTH * list.length)));
    larger.set(list.values);
    list.values = larger;
  }
  list.values[list.length] = value;
  list.length += 1;
}

/** The numbers of a key, to which more can be added. */
export function listIn<K>(lists: Map<K, Numbers>, key: K): Numbers {
  const there = lists.get(key);
  if (there) return there;
  const made = noNumbers();
  lists.set(key, made);
  return made;
}

/** No numbers. */
export const NONE: Readonly<Run> = { values: new Int32Array(0), start: 0, end: 0 };

/** All numbers of a list as they are now; none where there is no list. */
export function runOf(list: Readonly<Numbers> | undefined): Readonly<Run> {
  return list ? { values: list.values, start: 0, end: list.length } : NONE;
}

/** The place of the first of some numbers in order that is not below one. */
export function placeOf({ values, start, end }: Readonly<Run>, least: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
