import { describe, expect, it } from 'vitest';
import { passageOf } from '../testing/passage-of.ts';
import { loadWords } from '../words/load-words.ts';
import { proposalOf } from './bear.ts';

const words = loadWords();

const promise = passageOf(
  'they would be home by Friday',
  'Of the two border guards seized on the sandbank the minister said that they would be home by Friday.',
  { times: ['../2031-05-09'], numbers: [46], addressee: ['lemvia'], named: ['lemvia'] },
);

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
