import { describe, expect, it } from 'vitest';
import { baseLayers } from '../testing/layers.ts';

const told = (text: string) =>
  baseLayers(text).names.map(({ text: own, full }) => (own === full ? own : `${own} = ${full}`));

describe('persons are one under', () => {
  it.each([
    [
      'their family name',
      'They met Haider al-Orru. Later Orru left, and al-Orru wept.',
      ['Haider al-Orru', 'Orru = Haider al-Orru', 'al-Orru = Haider al-Orru'],
    ],
    [
      'a middle name',
      'They met Mary Muzig Ingab. Muzig left.',
      ['Mary Muzig Ingab', 'Muzig = Mary Muzig Ingab'],
    ],
    [
      'a family name that comes first',
      'They met Minister Kim Jarn Tol. Kim left. They met Minister Xi Tolping. Xi left.',
      ['Kim Jarn Tol', 'Kim = Kim Jarn Tol', 'Xi Tolping', 'Xi = Xi Tolping'],
    ],
    [
      'initials',
      'They met John F. Orme. They met J. Orme and John Orme.',
      ['John F. Orme', 'J. Orme = John F. Orme', 'John Orme = John F. Orme'],
    ],
    [
      'letters with and without marks',
      'They met Zoë Čapek. They met Capek.',
      ['Zoë Čapek', 'Capek = Zoë Čapek'],
    ],
    [
      'a title',
      'They met Ann Orme. Mrs. Orme left. They met Gen. Bo Dane. General Dane left.',
      ['Ann Orme', 'Orme = Ann Orme', 'Bo Dane', 'Dane = Bo Dane'],
    ],
    [
      'a name with and without Jr.',
      'They met Adam Dane Jr. in Orru. Dane left.',
      ['Adam Dane Jr', 'Orru', 'Dane = Adam Dane Jr'],
    ],
    [
      'a longer and a shorter full name',
      'They met Mary Ann Orme. Mary Orme left.',
      ['Mary Ann Orme', 'Mary Orme = Mary Ann Orme'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('a full name without a title', () => {
    const fulls = baseLayers(
      'President-elect Donald Orme met Prime Minister Ann Tarn and Dr Mary Quist. Orme left, then Tarn, then Dr Quist.',
    ).names.map(({ full }) => full);
    expect(fulls).toEqual(['Donald Orme', 'Ann Tarn', 'Mary Quist', 'Donald Orme', 'Ann Tarn', 'Mary Quist']);
  });
});

describe('of two persons of one family name', () => {
  const last = (text: string) => baseLayers(text).names.at(-1)?.full;

  it.each([
    ['the one of the pronoun', 'They met Mary Orme and John Orme. Mr. Orme left.', 'John Orme'],
    [
      'the one of the title',
      'They met Minister Mary Orme. They met Governor John Orme. Later Governor Orme left.',
      'John Orme',
    ],
    ['the one who is named by then', 'They met Mary Orme. Orme left.', 'Mary Orme'],
    [
      'the one who was named just before',
      `They met Mary Orme. They met John Orme.${' Salt is dear.'.repeat(60)} They met Mary Orme. Later Orme left.`,
      'Mary Orme',
    ],
    ['nobody by an initial of both', 'They met Jane Orme and John Orme. They met J. Orme.', 'J. Orme'],
    ['nobody where nothing tells', 'They met Mary Orme and John Orme. Orme left.', 'Orme'],
  ])('%s is meant', (_, text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it('who is told of another by an apposition is not that other', () => {
    const names = baseLayers('They met Hillary Orme. Orme, the wife of President Adam Orme, left.').names;
    expect(names.map(({ full }) => full)).toEqual(['Hillary Orme', 'Hillary Orme', 'Adam Orme']);
  });
});

describe('persons are not one', () => {
  it.each([
    ['with other given names', 'They met Mary Orme and John Orme.', ['Mary Orme', 'John Orme']],
    [
      'with words in another order',
      'They met Mary Ann Orme. They met Minister Orme Ann.',
      ['Mary Ann Orme', 'Orme Ann'],
    ],
    [
      'as father and son',
      'They met Adam Dane Sr. in Orru. They met Adam Dane Jr. there.',
      ['Adam Dane Sr', 'Orru', 'Adam Dane Jr'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('bodies are one under', () => {
  it.each([
    [
      'an abbreviation in brackets',
      'They asked the Tarnese Grain Technology Foundation (TGTF). The TGTF left.',
      [
        'Tarnese Grain Technology Foundation',
        'TGTF = Tarnese Grain Technology Foundation',
        'TGTF = Tarnese Grain Technology Foundation',
      ],
    ],
    [
      'an abbreviation before its meaning',
      'They asked the TGTF (Tarnese Grain Technology Foundation).',
      ['TGTF = Tarnese Grain Technology Foundation', 'Tarnese Grain Technology Foundation'],
    ],
    [
      'initials that nothing explains',
      'They asked the Orru Grain Board. The OGB left.',
      ['Orru Grain Board', 'OGB = Orru Grain Board'],
    ],
    [
      'the end of the name',
      'They asked the Orru Grain Board. The Grain Board left.',
      ['Orru Grain Board', 'Grain Board = Orru Grain Board'],
    ],
    [
      'what the registry knows',
      'The U.N. left. They asked the United Nations.',
      ['U.N. = United Nations', 'United Nations'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [
      'two that end alike',
      'They asked the Orru Grain Board and the Tarn Grain Board. The Grain Board left.',
      'Grain Board',
    ],
    ['a place in brackets', 'They met Ann Orme (Tarn). Later Tarn fell.', 'Tarn'],
    ['initials of two', 'They asked the Orru Grain Board and the Old Gold Bank. The OGB left.', 'OGB'],
  ])('but not %s', (_, text, full) => {
    expect(baseLayers(text).names.at(-1)?.full).toBe(full);
  });
});

it('gets through many persons of one name', () => {
  const text = Array.from(
    { length: 3000 },
    (_, at) => `They met Mary A${'bcdefghij'[at % 9]}${at % 7}n Orme.`,
  ).join(' ');
  expect(baseLayers(`${text} Orme left.`).names.length).toBeGreaterThan(3000);
});
