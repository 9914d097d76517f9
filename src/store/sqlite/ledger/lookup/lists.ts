import type { Names } from './names.ts';
import { type ListOf, NONE, type Numbers, placeOf, type Run, runOf } from './numbers.ts';

/** Lists of whole numbers of 32 bits one after the other, each after how many it has. */
export function packLists(lists: readonly Int32Array[]): Uint8Array {
  const body = new Int32Array(lists.reduce((all, { length }) => all + 1 + length, 0));
  let at = 0;
  for (const list of lists) {
    body[at] = list.length;
    body.set(list, at + 1);
    at += 1 + list.length;
  }
  return new Uint8Array(body.buffer);
}

/** Unpacks what {@link packLists} packed, list by list; nothing is copied. */
export function unpackLists(body: ArrayBuffer): () => Int32Array {
  const numbers = new Int32Array(body);
  let at = 0;
  return () => {
    const from = at + 1;
    at = from + (numbers[at] as number);
    return numbers.subarray(from, at);
  };
}

/** The numbers themselves, without the room for more. */
export function valuesOf<A extends Int32Array | Float64Array>({ values, length }: Readonly<ListOf<A>>): A {
  return values.subarray(0, length) as A;
}

/** Numbers to which none are added. */
export function listed<A extends Int32Array | Float64Array>(values: A): ListOf<A> {
  return { values, length: values.length };
}

/** Lists by their keys as {@link keyed} reads them: the keys in order, where the list of each ends, and all lists. */
export function packKeyed(
  lists: ReadonlyMap<number, Numbers>,
): [keys: Int32Array, ends: Int32Array, all: Int32Array] {
  const keys = Int32Array.from(lists.keys()).sort();
  return [keys, ...chained([...keys].map((key) => lists.get(key) as Numbers))];
}

/** The list of a key; none where it is not among the keys. */
export function keyed(keys: Int32Array, ends: Int32Array, all: Int32Array): (key: number) => Readonly<Run> {
  const among = { values: keys, start: 0, end: keys.length };
  return (key) => {
    const place = placeOf(among, key);
    return keys[place] === key ? linkOf(all, ends, place) : NONE;
  };
}

/** Lists one after the other: where each ends, and all of them. */
export function chained(lists: readonly Readonly<Numbers>[]): [ends: Int32Array, all: Int32Array] {
  const ends = new Int32Array(lists.length);
  let end = 0;
  for (const [place, { length }] of lists.entries()) {
    end += length;
    ends[place] = end;
  }
  const all = new Int32Array(end);
  for (const [place, list] of lists.entries()) all.set(valuesOf(list), (ends[place] as number) - list.length);
  return [ends, all];
}

/**
 * The list of a text, of those that were packed with {@link chained} in the order of some texts.
 * @param numbers takes the texts in
 */
export function named(
  texts: readonly string[],
  ends: Int32Array,
  all: Int32Array,
  numbers: Names,
): (text: string) => Readonly<Run> {
  const own = texts.map((text) => numbers.add(text));
  const places = Int32Array.from(own.keys()).sort((a, b) => (own[a] as number) - (own[b] as number));
  const among = runOf(listed(places.map((place) => own[place] as number)));
  return (text) => {
    const number = numbers.get(text);
    if (number === undefined) return NONE;
    const at = placeOf(among, number);
    return among.values[at] === number ? linkOf(all, ends, places[at] as number) : NONE;
  };
}

/** One of some lists that follow each other, by its place. */
function linkOf(all: Int32Array, ends: Int32Array, place: number): Readonly<Run> {
  return { values: all, start: place === 0 ? 0 : (ends[place - 1] as number), end: ends[place] as number };
}
