import { describe, expect, it } from 'vitest';
import { describedCandidate } from './candidates.ts';
import { createQuery, headNoun, isOfficeOf, pointingOf } from './features.ts';

describe('how words point', () => {
  it.each([
    ['He', 'he'],
    ['her', 'he'],
    ['They', 'they'],
    ['it', 'it'],
    ['I', 'I'],
    ['We', 'we'],
    ['the envoy', 'definite'],
    ['His deputy', 'definite'],
    ['a miner', 'bare'],
    ['Orme', 'bare'],
    ['who', 'other'],
    ['many', 'other'],
  ])('%s: %s', (words, pointing) => {
    expect(pointingOf(words)).toBe(pointing);
  });
});

describe('the head noun', () => {
  it.each([
    ['the salt minister', 'minister'],
    ['the envoy for the northern mines', 'envoy'],
    ['an official, who left', 'official'],
    ['the board’s', 'board'],
    ['miners from the north', 'miners'],
    ['the co-founder', 'co-founder'],
    ['§', ''],
  ])('of %s: %s', (words, noun) => {
    expect(headNoun(words)).toBe(noun);
  });
});

describe('an office', () => {
  const query = (text: string, words: string) =>
    createQuery(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length }, [], {
      spoke: [],
      enclosing: null,
      contents: [],
      next: null,
      nextSentence: null,
      holders: new Set(),
    });
  const orru = (text: string) => {
    const start = text.indexOf('Orru');
    return describedCandidate('Orru', { start, end: start + 4 }, []);
  };

  it.each([
    ['The envoy for Orru left.', 'The envoy for Orru', true],
    ['The envoy of the Orru left.', 'The envoy of the Orru', true],
    ['Orru, the envoy, left.', 'Orru, the envoy', false],
    ['A report by Orru came.', 'A report by Orru', false],
  ])('%s', (text, words, isIt) => {
    expect(isOfficeOf(query(text, words), orru(text))).toBe(isIt);
  });
});
