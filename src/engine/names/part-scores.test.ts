import { describe, expect, it } from 'vitest';
import { NAME_PARTS } from '../network/name-parts.ts';
import { isOpen, PARTS, partTransitions, scoreParts, typesElsewhere } from './part-scores.ts';
import { partWords } from './part-words.ts';

const TEXT = 'Tarn met Orru and Tarn';
const words = partWords(
  TEXT,
  [...TEXT.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    sentence: 0,
    paragraph: 0,
    pieces: [],
    quoted: 0,
  })),
);
/** What a network makes of each word: "no part" but for the first, which is half a person's. */
const names = Float32Array.from({ length: words.length * PARTS }, (_, at) => {
  const part = NAME_PARTS[at % PARTS];
  if (at < PARTS) return part === 'O' || part === 'B-Person' ? 0.5 : 0;
  return part === 'O' ? 1 : 0;
});
const person = NAME_PARTS.indexOf('B-Person');

describe('scores of parts', () => {
  it('leave words without features no part', () => {
    const scores = scoreParts(words, [['shape:capital'], null, null, null, null], names);
    expect([...scores.slice(PARTS, 2 * PARTS)]).toEqual([
      0,
      ...Array(PARTS - 1).fill(Number.NEGATIVE_INFINITY),
    ]);
    expect([...scores.slice(0, PARTS)].every(Number.isFinite)).toBe(true);
  });

  it('rise with the network’s probability and with what speaks for a part', () => {
    const of = (features: string[], from: Float32Array) =>
      scoreParts(words, [features, null, null, null, null], from)[person] as number;
    expect(of([], names)).toBeGreaterThan(of([], new Float32Array(names.length)));
    expect(of(['-1 Title'], names)).toBeGreaterThan(of([], names));
    expect(of(['no such feature'], names)).toBe(of([], names));
  });

  it('count what the network makes of the same word elsewhere', () => {
    const told = typesElsewhere(words, names);
    expect(told[2]).toBeNull();
    expect([...(told[0] ?? [])]).toEqual([1, ...Array(9).fill(0)]);
    expect([...(told[4] ?? [])].slice(0, 2)).toEqual([0.5, 0.5]);
  });

  it('put a word into question that the network does not leave out for sure', () => {
    expect(isOpen(names, 0)).toBe(true);
    expect(isOpen(names, 1)).toBe(false);
  });
});

it('a further word of a name follows only one of the same name', () => {
  const transitions = partTransitions();
  expect(transitions).toHaveLength(PARTS * PARTS);
  const step = (before: string, part: string) =>
    transitions[NAME_PARTS.indexOf(before as never) * PARTS + NAME_PARTS.indexOf(part as never)];
  expect(step('B-Person', 'I-Person')).toBeGreaterThan(Number.NEGATIVE_INFINITY);
  expect(step('I-Person', 'I-Person')).toBeGreaterThan(Number.NEGATIVE_INFINITY);
  expect(step('O', 'I-Person')).toBe(Number.NEGATIVE_INFINITY);
  expect(step('B-Location', 'I-Person')).toBe(Number.NEGATIVE_INFINITY);
});
