import { expect, test } from 'vitest';
import { anchor, type Statement } from '../model/index.ts';
import { findNarration } from './narration.ts';
import { baseLayers } from './testing/layers.ts';
import { findTimes } from './times/index.ts';

/** What is narrated in a text whose statements hold these words. */
function narrated(text: string, ...said: string[]) {
  const published = '2022-05-11';
  const layers = baseLayers(text, published);
  const statements = said.map((words) => {
    const start = text.indexOf(words);
    const content = [anchor(text, { start, end: start + words.length })];
    return { content, cue: [], source: [], condition: [] } as unknown as Statement;
  });
  return findNarration({ ...layers, times: findTimes(text, published, layers.sentences), statements });
}

test('sentences are narrated of which statements hold less than half', () => {
  const text =
    'Nineteen men came home on 12 April. Ann Orme said four were missing. The guns were quiet, she said.';
  const told = narrated(text, 'Ann Orme said', 'four were missing', 'The guns were quiet');
  expect(told.map(({ anchor }) => anchor.quote)).toEqual(['Nineteen men came home on 12 April.']);
});

test('they carry their dates', () => {
  const [told] = narrated('Nineteen men came home on 12 April.');
  expect(told?.times).toEqual(['2022-04-12']);
});

test('marks alone are no sentence', () => {
  expect(narrated('* * *')).toEqual([]);
});
