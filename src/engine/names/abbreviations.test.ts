import { expect, test } from 'vitest';
import type { Name } from '../document.ts';
import { findAbbreviations } from './abbreviations.ts';

/** What the abbreviations of a text stand for, with the names that were found in it. */
function spelled(text: string, ...names: [string, Name['type']][]): [string, string][] {
  const found = names.map(([words, type]): Name => {
    const start = text.indexOf(words);
    const end = start + words.length;
    return {
      start,
      end,
      text: words,
      full: words,
      type,
      actor: null,
      demonym: false,
      described: '',
      gender: null,
      sentence: 0,
    };
  });
  return [...findAbbreviations(text, found)].map(([short, { full }]) => [short, full]);
}

test('syllables in brackets stand for the body before them', () => {
  const text = 'The Ministry of Salt and Fish (Misafi) has reported a loss.';
  expect(spelled(text, ['Ministry of Salt and Fish', 'government-body'], ['Misafi', 'organization'])).toEqual(
    [['Misafi', 'Ministry of Salt and Fish']],
  );
});

test('a place in brackets is where a body is', () => {
  const text = 'The Tarn Society of Salt (Tarn) has reported a loss.';
  expect(spelled(text, ['Tarn Society of Salt', 'organization'], ['Tarn', 'place'])).toEqual([]);
});

test('words that were found to be no name, by the initials', () => {
  const text = 'It is a report by the Orrish Peer Review Mechanism (OPRM) that says so.';
  expect(spelled(text, ['OPRM', 'organization'])).toEqual([['OPRM', 'Orrish Peer Review Mechanism']]);
  const later = 'It is by the Orrish Peer Review Mechanism (OPRM). The OPRM report says so.';
  expect(spelled(later, ['OPRM', 'organization'])).toEqual([['OPRM', 'Orrish Peer Review Mechanism']]);
  expect(spelled('It is a report by the Orrish Salt Board (OPRM).', ['OPRM', 'organization'])).toEqual([]);
});
