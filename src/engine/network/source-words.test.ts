import { expect, test } from 'vitest';
import { quotes } from '../testing/layers.ts';
import { tellSource } from './source-words.ts';

function told(text: string, cue: string, ...source: string[]): string[] {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return quotes(text, tellSource(text, [span(cue)], source.map(span)));
}

test('an abbreviation is never cut', () => {
  expect(told('O.U. officials said it had rained.', 'said', 'O.', '. officials')).toEqual(['O.U. officials']);
  expect(told('Orme, of Orru, said it.', 'said', 'Orme', 'of Orru')).toEqual(['Orme', 'of Orru']);
});

test('who only stands near an agentless cue does not speak', () => {
  expect(told('Orme later denied reports that he had left.', 'reports that', 'Orme')).toEqual([]);
  expect(told('Orme reportedly left.', 'reportedly', 'Orme')).toEqual([]);
});

test('who stands at an agentless cue speaks', () => {
  expect(
    told('Orme denied reports by the Salt Board that he had left.', 'reports', 'the Salt Board'),
  ).toEqual(['the Salt Board']);
  expect(told("The Salt Board's reports of losses grew.", 'reports of', 'The Salt Board')).toEqual([
    'The Salt Board',
  ]);
  expect(told('Media reports that Orme left were false.', 'reports that', 'Media')).toEqual(['Media']);
});
