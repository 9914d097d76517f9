import { expect, test } from 'vitest';
import { findNamed } from './named.ts';
import { baseLayers } from './testing/layers.ts';

/** Whom the first of some words names. */
function named(text: string, words: string): string | null {
  const start = text.indexOf(words);
  return findNamed({ start, end: start + words.length }, baseLayers(text));
}

test('who is named behind what describes them', () => {
  expect(
    named(
      'It rained, said Ann Orme’s campaign manager, Tessa Quill, on Monday.',
      'Ann Orme’s campaign manager, Tessa Quill,',
    ),
  ).toBe('Tessa Quill');
  expect(named('Ann Orme, a former bishop, said it rained.', 'Ann Orme, a former bishop')).toBe('Ann Orme');
});

test('who is named behind what they lead', () => {
  const text =
    'Leader of the opposition Ann Orme said that it rained. A spokesman for President Ilan Odell denied it.';
  expect(named(text, 'Leader of the opposition Ann Orme')).toBe('Ann Orme');
  expect(named(text, 'A spokesman for President Ilan Odell')).toBeNull();
});

test('who holds office for a place', () => {
  const text = 'Lower Fenwick MP Ann Orme said that it rained.';
  expect(named(text, 'Lower Fenwick MP Ann Orme')).toBe('Ann Orme');
});

test('a body by its whole name, with its abbreviation in brackets', () => {
  const text = 'The Ministry of Salt and Fish (Misafi) has reported a loss.';
  expect(named(text, 'The Ministry of Salt and Fish (Misafi)')).toBe('Ministry of Salt and Fish');
});
