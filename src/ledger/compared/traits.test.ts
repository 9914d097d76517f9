import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageOf } from '../testing/passage-of.ts';
import { loadWords } from '../words/load-words.ts';
import { type Term, termOfDay } from '../words/words.ts';
import { closeness, type Needed, neededFor, traitsOf } from './traits.ts';

const words = loadWords();
/** Words of a statement, the heaviest first. */
const statementTerms = fc
  .uniqueArray(fc.integer({ min: 1000, max: 20_000 }), { minLength: 1, maxLength: 8 })
  .map((terms) => terms.sort((a, b) => words.weight(b) - words.weight(a)));

function fits(needed: readonly Needed[], has: ReadonlySet<Term>): boolean {
  return needed.some(({ term, and }) => has.has(term) && (and.length === 0 || fits(and, has)));
}

describe('what something must have of a statement’s words to be close to it', () => {
  it('is had by all that is as close, and by nothing else where all of it is told', () => {
    fc.assert(
      fc.property(
        statementTerms,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        fc.infiniteStream(fc.boolean()),
        (terms, share, deep, coins) => {
          const least = share * closeness(words, terms);
          const has = new Set(terms.filter(() => coins.next().value));
          const isClose = closeness(words, terms, (term) => has.has(term)) >= least;
          if (isClose) expect(fits(neededFor(words, terms, least, deep), has)).toBe(true);
          // Sums of weights are off by less than this.
          const isFar = closeness(words, terms, (term) => has.has(term)) < least - 1e-5;
          if (isFar) expect(fits(neededFor(words, terms, least, terms.length), has)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

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
