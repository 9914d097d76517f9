import { describe, expect, it } from 'vitest';
import { align } from './alignment.ts';
import { loadWords } from './load-words.ts';
import { createWords } from './words.ts';

const words = loadWords();
const one = (text: string) => {
  const [term] = words.terms(text);
  if (term === undefined) throw new Error(`no word in ${text}`);
  return term;
};

describe('words', () => {
  it('are those that say something, each once, whatever their form', () => {
    expect(words.terms('The soldiers will withdraw, the soldier withdraws.')).toEqual(
      words.terms('soldier withdrawing'),
    );
    expect(words.terms('in the of and')).toEqual([]);
  });

  it('are known by their stems where the list has not their form', () => {
    expect(words.terms('ceasefires')).toEqual(words.terms('ceasefire'));
    expect(words.terms('zorbings')).toEqual(words.terms('zorbing'));
    expect(one('zorbing')).toBeLessThan(0);
  });

  it('weigh more the fewer texts have them', () => {
    expect(words.weight(one('treaty'))).toBeGreaterThan(words.weight(one('soldier')));
    expect(words.weight(one('zorbing'))).toBeGreaterThan(words.weight(one('treaty')));
  });

  it('are alike when they mean alike, names only when they are the same', () => {
    expect(words.alike(one('soldier'), one('troop'))).toBeGreaterThan(
      words.alike(one('soldier'), one('bread')),
    );
    expect(words.alike(one('truce'), one('ceasefire'))).toBeGreaterThan(0.4);
    expect(words.alike(one('truce'), one('truce'))).toBe(1);
    expect(words.alike(one('trump'), one('clinton'))).toBe(0);
  });

  it('come from a list and its vectors', () => {
    const list = '100\nboat\t5\nship\t4\nanna\t3*\n';
    const vectors = new Int8Array(128);
    vectors[0] = 127;
    vectors[64] = 127;
    const few = createWords(list, vectors);
    const [boat, ship, anna] = few.terms('boat ship Anna') as [number, number, number];
    expect(few.alike(boat, ship)).toBe(1);
    expect(few.alike(boat, anna)).toBe(0);
  });
});

describe('align', () => {
  it('tells how far the words of one text are found in the other, either way', () => {
    const all = align(
      words,
      words.terms('free the captured soldiers'),
      words.terms('the captured soldiers go free by Friday'),
    );
    expect(all.forth).toBeCloseTo(1, 9);
    expect(all.back).toBeLessThan(1);
    expect(all.weight).toBeGreaterThan(0);
    const none = align(words, words.terms('garrison'), words.terms('harvest'));
    expect(none).toMatchObject({ forth: 0, back: 0, shared: [] });
    expect(align(words, [], words.terms('harvest'))).toMatchObject({ forth: 0, back: 0 });
  });
});
