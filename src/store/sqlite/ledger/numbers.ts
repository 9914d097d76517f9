/** Whole numbers of 32 bits, one after the other; a tenth of the memory that a list of any values takes for few. */
export interface Numbers {
  /** with room for more than there are */
  values: Int32Array;
  length: number;
}

/** Room that is made first, and how much more each time that it runs out. */
const FIRST = 4;
const GROWTH = 1.5;

/** No numbers yet. */
export function noNumbers(): Numbers {
  return { values: new Int32Array(0), length: 0 };
}

/** Adds a number at the end. */
export function push(list: Numbers, value: number): void {
  if (list.length === list.values.length) {
    const larger = new Int32Array(Math.max(FIRST, Math.ceil(GROWTH * list.length)));
    larger.set(list.values);
    list.values = larger;
  }
  list.values[list.length] = value;
  list.length += 1;
}

/** The place of the first of some numbers in order that is not below one. */
export function placeOf({ values, length }: Readonly<Numbers>, least: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
