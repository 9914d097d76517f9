import { expect, test } from 'vitest';
import { findAddressee } from './addressee.ts';
import type { Attribution } from './document.ts';
import { markedLayers } from './testing/marked.ts';
import { findWho } from './who.ts';

/** Whom the first statement of a marked text addresses; see markedLayers. */
function addressed(marked: string, kind: Attribution['kind']['value'] = 'claim'): string[] {
  const layers = markedLayers(marked);
  const [first] = layers.attributions;
  if (!first) throw new Error('no statement is marked');
  const attribution = { ...first, kind: { value: kind, probability: 1 } };
  return findAddressee(layers, attribution, (span) => findWho(span, layers));
}

test('the object of a cue hears the words', () => {
  expect(addressed('{s1 Bo Dane} had {c1 told} Ann Orme {t1 he spoke to four others}.')).toEqual([
    'Ann Orme',
  ]);
  expect(addressed('{s1 Bo Dane} {c1 thanked} {t1 Ann Orme for the salt}.')).toEqual(['Ann Orme']);
  expect(addressed('{s1 Bo Dane} {c1 warned} {t1 Ann Orme would leave}.')).toEqual([]);
  expect(addressed('{s1 Bo Dane} {c1 told} reporters {t1 it was late}.')).toEqual([]);
});

test('who a talk is with', () => {
  const text = '{s1 Bo Dane}, in a phone call with Ann Orme, {c1 criticized} {t1 the dam}.';
  expect(addressed(text)).toEqual(['Ann Orme']);
});

test('who is to do what is demanded', () => {
  const text = '“{t1 Ms. Ann Orme needs to confirm that}”, {s1 Bo Dane} {c1 said}.';
  expect(addressed(text, 'demand')).toEqual(['Ann Orme']);
  expect(addressed(text, 'claim')).toEqual([]);
});

test('the subject of a passive cue', () => {
  expect(addressed('Ann Orme {c1 was told} {t1 it was late}.')).toEqual(['Ann Orme']);
  expect(addressed('Mary Orme came. She {c1 has been asked} {t1 to leave}.')).toEqual(['Mary Orme']);
  expect(addressed('Ann Orme {c1 was told} by {s1 Bo Dane} {t1 it was late}.')).toEqual(['Ann Orme']);
  expect(addressed('{s1 Ann Orme} {c1 was told} {t1 it was late}.')).toEqual([]);
  expect(addressed('The miners {c1 were told} by {s1 Bo Dane} {t1 it was late}.')).toEqual([]);
  expect(addressed('Ann Orme {c1 had told} {t1 it was late}.')).toEqual([]);
  expect(addressed('Ann Orme {c1 was praised for} {t1 the dam}.')).toEqual([]);
});

test('a common noun with the names right before it', () => {
  const text = '{s1 Bo Dane} {c1 said} {t1 he expected Ann Orme {d1 miners} to keep their word}.';
  expect(addressed(text, 'demand')).toEqual(['Ann Orme miners']);
});
