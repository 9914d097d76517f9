import { describe, expect, it } from 'vitest';
import { rankChoices } from './rank-choices.ts';

const choices = [
  { label: 'Council of Sandvik' },
  { label: 'Saskia Brandt', keywords: ['the mayor'] },
  { label: 'Lázaro Inkaru' },
  { label: 'Thousand Isles' },
];
const labels = (typed: string) => rankChoices(choices, typed).map(({ label }) => label);

describe('rankChoices', () => {
  it('puts the beginning of a name before that of a word, and both before the middle', () => {
    expect(labels('sa')).toEqual(['Saskia Brandt', 'Council of Sandvik', 'Thousand Isles']);
  });

  it('finds by accentless words in any order, and by keywords', () => {
    expect(labels('inkaru laz')).toEqual(['Lázaro Inkaru']);
    expect(labels('mayor')).toEqual(['Saskia Brandt']);
  });

  it('takes a whole keyword for as good as the beginning of a name', () => {
    const kinds = [{ label: 'Demand' }, { label: 'Question', keywords: ['m', 'ask'] }, { label: 'Move' }];
    expect(rankChoices(kinds, 'm').map(({ label }) => label)).toEqual(['Question', 'Move', 'Demand']);
  });

  it('finds nothing for what is nowhere, and everything for nothing', () => {
    expect(labels('zora')).toEqual([]);
    expect(labels(' ')).toHaveLength(4);
  });
});
