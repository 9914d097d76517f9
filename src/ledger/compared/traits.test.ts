import { describe, expect, it } from 'vitest';
import { passageOf } from '../testing/passage-of.ts';
import { loadWords } from '../words/load-words.ts';
import { termOfDay } from '../words/words.ts';
import { traitsOf } from './traits.ts';

const words = loadWords();

describe('what a statement of few words leads by', () => {
  it('is words around it and the day when it is due as well', () => {
    const { terms } = traitsOf(
      words,
      passageOf(
        'they would be home by Friday',
        'Of the two border guards seized on the sandbank the minister said that they would be home by Friday.',
        { times: ['../2031-05-09'] },
      ),
    );
    const [guards, sandbank] = words.terms('guards sandbank');
    expect(terms).toEqual(expect.arrayContaining([guards, sandbank, termOfDay('2031-05-09')]));
  });

  it('is words of its condition as much as its own', () => {
    const content = 'to sue every lender, broker, insurer and auditor in the harbour';
    const statement = passageOf(content, `${content} if the tranche is paid`, {});
    const condition = words.terms('tranche');
    expect(traitsOf(words, statement).terms).not.toEqual(expect.arrayContaining(condition));
    expect(traitsOf(words, { ...statement, condition }).terms).toEqual(expect.arrayContaining(condition));
  });

  it('is its own words alone where they are many', () => {
    const content = 'to withdraw every brigade, battery and helicopter from the valley before the harvest';
    const own = passageOf(content, `${content}, said the marshal, whose orchards lie there`, {});
    const has = new Set(own.terms);
    expect(traitsOf(words, own).terms.filter((term) => !has.has(term))).toEqual([]);
  });
});
