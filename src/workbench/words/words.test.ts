import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from './find-words.ts';
import { splitSnippet } from './split-snippet.ts';
import { tellDate, tellDateBriefly } from './tell-date.ts';
import { tellHedge } from './tell-hedge.ts';
import { count, percent } from './tell-number.ts';
import { tellQuantity } from './tell-quantity.ts';
import { tellSpeaker } from './tell-speaker.ts';

describe('tellDate', () => {
  it.each([
    ['2021-07-14', '14 Jul 2021'],
    ['2021-07', 'Jul 2021'],
    ['2021', '2021'],
    ['../2021-08-31', 'until 31 Aug 2021'],
    ['2021-07-14/..', 'from 14 Jul 2021'],
    ['2021-07-05/2021-07-11', '5 Jul 2021 – 11 Jul 2021'],
    ['2021?', 'perhaps 2021'],
    ['2021-07~', 'about Jul 2021'],
    ['2021-07-14%/2021-08', 'perhaps about 14 Jul 2021 – Aug 2021'],
    ['2021-21/2021-24', 'spring 2021 – winter 2021'],
    ['201X', '2010s'],
  ])('%s is %s', (edtf, told) => expect(tellDate(edtf)).toBe(told));

  it('names the year of an interval once where room is short', () => {
    expect(tellDateBriefly('2021-07-05/2021-07-11')).toBe('5 Jul – 11 Jul 2021');
    expect(tellDateBriefly('2021-12-05/2022-01-11')).toBe('5 Dec 2021 – 11 Jan 2022');
    expect(tellDateBriefly('../2021-08-31')).toBe('until 31 Aug 2021');
    expect(tellDateBriefly(null)).toBe('');
  });

  it('leaves what is no plain date as it is', () => {
    expect(tellDate('2021-07-14?~')).toBe('2021-07-14?~');
    expect(tellDate('2021-21-03')).toBe('2021-21-03');
    expect(tellDate(null)).toBe('');
  });
});

describe('numbers', () => {
  it('agree with their noun', () => {
    expect([count(1, 'report'), count(1240, 'report')]).toEqual(['1 report', '1,240 reports']);
  });

  it('never claim certainty that is not there', () => {
    expect([percent(0.996), percent(1), percent(0.001), percent(0), percent(0.7)]).toEqual([
      '99%',
      '100%',
      '1%',
      '0%',
      '70%',
    ]);
  });
});

describe('splitSnippet', () => {
  it('tells what was found from what stands around it', () => {
    expect(splitSnippet('the \u0002grain\u0003 deal')).toEqual([
      { text: 'the ', found: false },
      { text: 'grain', found: true },
      { text: ' deal', found: false },
    ]);
  });
});

describe('tellSpeaker', () => {
  const he = [{ start: 0, end: 2, quote: 'He', prefix: '', suffix: ' said' }];
  it.each([
    ['Ana Belo', he, 'Ana Belo'],
    [null, he, '“He”, unclear who'],
    [null, [], 'nobody named'],
  ])('%s', (speaker, source, told) => {
    expect(tellSpeaker({ speaker, source })).toBe(told);
  });
});

describe('tellHedge', () => {
  const anchor = { start: 0, end: 1, quote: 'x', prefix: '', suffix: '' };
  it.each([
    [{ likelihood: 'possible', low: null, high: null, confidence: null }, 'possible'],
    [{ likelihood: 'likely', low: 0.55, high: 0.8, confidence: null }, 'likely, 55%–80%'],
    [{ likelihood: 'likely', low: 0.7, high: 0.7, confidence: null }, 'likely, 70%'],
    [{ likelihood: null, low: null, high: null, confidence: 'low' }, 'low confidence'],
  ] as const)('%j', (hedge, told) => expect(tellHedge({ anchor, ...hedge })).toBe(told));
});

describe('tellQuantity', () => {
  const plain = {
    anchor: { start: 0, end: 1, quote: 'x', prefix: '', suffix: '' },
    low: 2000,
    high: 2000,
    approximation: 'exact',
    measure: 'count',
    unit: 'boats',
    of: null,
    comparison: null,
    from: null,
  } as const;
  it.each([
    [{}, '2,000 boats'],
    [{ approximation: 'at least', high: null }, 'at least 2,000 boats'],
    [{ approximation: 'at most', low: null }, 'at most 2,000 boats'],
    [{ approximation: 'between', high: 3000 }, '2,000 to 3,000 boats'],
    [{ measure: 'percent', unit: 'percent', low: 5, high: 5, of: 'the salt' }, '5 percent of the salt'],
    [{ comparison: 'increase' }, '2,000 boats more'],
    [{ comparison: 'change', from: 500 }, 'from 500 to 2,000 boats'],
    [{ measure: 'times', low: 2, high: 2, comparison: 'multiple' }, '2 times as much (boats)'],
    [{ unit: null }, '2,000'],
  ] as const)('%j', (quantity, told) => expect(tellQuantity({ ...plain, ...quantity })).toBe(told));
});

describe('findWords', () => {
  const found = (text: string, q: string) =>
    findWords(text, q).flatMap(({ text, found }) => (found ? [text] : []));

  it('marks words, words that stand together, and beginnings', () => {
    const text = 'No offensive will begin: the offensives of May, Mayor Öst says, are over.';
    expect(found(text, 'offensive may')).toEqual(['offensive', 'May']);
    expect(found(text, 'offens*')).toEqual(['offensive', 'offensives']);
    expect(found(text, '“will begin the” “öst say”*')).toEqual(['will begin: the', 'Öst says']);
    expect(found(text, '"are over')).toEqual(['are over']);
  });

  it('takes no sign for a pattern, and keeps the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, q) => {
        expect(
          findWords(text, q)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
    expect(found('a.b (c) [d', '. ( [ ?!')).toEqual([]);
  });
});
