import { describe, expect, it } from 'vitest';
import { traitsOf } from '../compared/traits.ts';
import type { Passage } from '../passages/passage.ts';
import { loadWords } from '../words/load-words.ts';
import { termOfDay } from '../words/words.ts';
import { proposalOf } from './bear.ts';

const words = loadWords();

/** A passage of an invented report of a day, in a paragraph. */
function passageOf(content: string, paragraph: string, more: Partial<Passage>): Passage {
  return {
    ...{ id: 's_1', report: 'r_1', start: 0, end: 90, last: 90, day: '2031-05-02', kind: 'commitment' },
    ...{ terms: words.terms(content), around: words.terms(paragraph), condition: [] },
    ...{ speaker: 'velgoria', holder: 'velgoria', addressee: [], via: [], said: null },
    ...{ named: [], concerned: ['velgoria'], numbers: [], times: [], likelihood: null },
    ...{ denies: false, denied: [], hedged: false, amounts: [], marks: [], parent: null },
    ...more,
  };
}

const promise = passageOf(
  'they would be home by Friday',
  'Of the two border guards seized on the sandbank the minister said that they would be home by Friday.',
  { times: ['../2031-05-09'], numbers: [46], addressee: ['lemvia'], named: ['lemvia'] },
);

describe('what a statement of few words leads by', () => {
  it('is words around it and the day when it is due as well', () => {
    const { terms } = traitsOf(words, promise);
    const [guards, sandbank] = words.terms('guards sandbank');
    expect(terms).toEqual(expect.arrayContaining([guards, sandbank, termOfDay('2031-05-09')]));
  });

  it('is its own words alone where they are many', () => {
    const content = 'to withdraw every brigade, battery and helicopter from the valley before the harvest';
    const own = passageOf(content, `${content}, said the marshal, whose orchards lie there`, {});
    const has = new Set(own.terms);
    expect(traitsOf(words, own).terms.filter((term) => !has.has(term))).toEqual([]);
  });
});

describe('what may bear on a promise', () => {
  it('says by what it was found: words around the promise, and the same date', () => {
    const told = 'Both border guards crossed the sandbank at dawn, in blankets.';
    const passage = passageOf(told, told, {
      ...{ id: 'n_2', report: 'r_2', day: '2031-05-10', kind: 'narrated', speaker: null, holder: null },
      ...{
        named: ['velgoria', 'lemvia'],
        concerned: ['velgoria', 'lemvia'],
        numbers: [46],
        times: ['2031-05-09'],
      },
    });
    expect(proposalOf(words, promise, passage)?.reasons).toEqual([
      'names those concerned',
      'the same number',
      'words around it',
      'the same date',
    ]);
  });
});
