import { expect, test } from 'vitest';
import type { Entity } from '../document.ts';
import { findParagraphs } from '../paragraphs.ts';
import { findSentences } from '../sentences.ts';
import { cutHeadlines } from './headlines.ts';

/** The names of a report after the cut, each given by its words. */
function cut(text: string, ...names: string[]): string[] {
  const sentences = findSentences(text, findParagraphs(text));
  let at = 0;
  const entities = names.map((name): Entity => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    const sentence = sentences.findIndex((one) => one.start <= start && start < one.end);
    return { start, end: at, type: 'Person', probability: 0.9, sentence };
  });
  return cutHeadlines(text, sentences, entities).map(({ start, end }) => text.slice(start, end));
}

test('the verb of a headline is no family name', () => {
  const text = 'Orme Speaks by Phone to President Odell\n\nPresident Orme spoke to Odell on Friday.';
  expect(cut(text, 'Orme Speaks', 'Odell', 'Orme', 'Odell')).toEqual(['Orme', 'Odell', 'Orme', 'Odell']);
});

test('a family name that the report has elsewhere stays', () => {
  const text = 'Ann Orme Meets Union Leaders in Tarn\n\nAnn said it rained. Orme left.';
  expect(cut(text, 'Ann Orme', 'Ann', 'Orme')).toEqual(['Ann Orme', 'Ann', 'Orme']);
});

test('outside the headline nothing is cut', () => {
  const text = 'The two met when Ann Orme was young.\n\nAnn said it rained all day.';
  expect(cut(text, 'Ann Orme', 'Ann')).toEqual(['Ann Orme', 'Ann']);
});
