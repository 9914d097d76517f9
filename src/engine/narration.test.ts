import { expect, test } from 'vitest';
import { anchor, type Statement } from '../model/index.ts';
import { findNarration } from './narration.ts';
import { baseLayers } from './testing/layers.ts';
import { findTimes } from './times/index.ts';

/** What is narrated in a text whose statements hold these words. */
function narrated(text: string, ...said: string[]) {
  return narratedBeside(
    text,
    said.map((content) => ({ content })),
  );
}

/** What is narrated in a text with these statements. */
function narratedBeside(text: string, told: readonly { content: string; cue?: string; source?: string }[]) {
  const published = '2022-05-11';
  const layers = baseLayers(text, published);
  const spans = (words = '') => {
    const start = text.indexOf(words);
    return words === '' ? [] : [anchor(text, { start, end: start + words.length })];
  };
  const statements = told.map(
    ({ content, cue, source }) =>
      ({
        content: spans(content),
        cue: spans(cue),
        source: spans(source),
        condition: [],
      }) as unknown as Statement,
  );
  return findNarration({ ...layers, times: findTimes(text, published, layers.sentences), statements });
}

test('sentences are narrated of which statements hold less than half', () => {
  const text =
    'Nineteen men came home on 12 April. Ann Orme said four were missing. The guns were quiet, she said.';
  const told = narrated(text, 'Ann Orme said', 'four were missing', 'The guns were quiet');
  expect(told.map(({ anchor }) => anchor.quote)).toEqual(['Nineteen men came home on 12 April.']);
});

test('of other sentences it is the clauses that tell of what came about', () => {
  const text =
    'The marshal, who had vowed that no soldier would enter the valleys unless fired upon, sent in three hundred on 9 May and accused the rebels of tearing up the truce.';
  const [told, ...others] = narrated(
    text,
    'The marshal',
    'had vowed',
    'no soldier would enter the valleys unless fired upon',
    'accused',
    'the rebels of tearing up the truce',
  );
  expect(told?.anchor.quote).toBe('sent in three hundred on 9 May');
  expect(told?.times).toEqual(['2022-05-09']);
  expect(others).toEqual([]);
});

test('a clause begins with the source right before it', () => {
  const text = 'General Orme, whose army did not march, intends to retire to his melons by the lake.';
  const statements = [
    { source: 'General Orme', cue: 'intends', content: 'to retire to his melons by the lake' },
  ];
  expect(narratedBeside(text, statements).map(({ anchor }) => anchor.quote)).toEqual([
    'General Orme, whose army did not march',
  ]);
});

test('who was told, where and when is no clause', () => {
  const text =
    'She told the Rausta Herald late on Friday in a televised address that every brigade would be home by the first snow.';
  expect(narrated(text, 'She', 'told', 'every brigade would be home by the first snow')).toEqual([]);
});

test('a clause ends where a paragraph does', () => {
  const text =
    'They said the road would be open\n\nThe ambush trial never opened, said the widow, “and nobody has told us why it did not”';
  const told = narrated(
    text,
    'They said',
    'the road would be open',
    'said the widow',
    'nobody has told us why it did not',
  );
  expect(told.map(({ anchor }) => anchor.quote)).toEqual(['The ambush trial never opened']);
});

test('they carry their dates', () => {
  const [told] = narrated('Nineteen men came home on 12 April.');
  expect(told?.times).toEqual(['2022-04-12']);
});

test('marks alone are no sentence', () => {
  expect(narrated('* * *')).toEqual([]);
});
