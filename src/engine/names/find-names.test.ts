import { describe, expect, it } from 'vitest';
import { baseLayers } from '../testing/layers.ts';

const names = (text: string) => baseLayers(text).names;
const told = (text: string) =>
  names(text).map(({ text, full }) => (text === full ? text : `${text} = ${full}`));

describe('names', () => {
  it.each([
    ['The envoy, Ann Orme, met Bo van der Dane.', ['Ann Orme', 'Bo van der Dane']],
    ['They met Prime Minister Ann B. Orme and Sen. Bo Dane.', ['Ann B. Orme', 'Bo Dane']],
    ['They met Zoë Čapek-Ångström and Al-Hadi bin Orme.', ['Zoë Čapek-Ångström', 'Al-Hadi bin Orme']],
    ['They left Moscow for the U.S. capital.', ['Moscow = Russia', 'U.S.']],
    ['The U.S. left. The United States said so.', ['U.S. = United States', 'United States']],
    ['They asked the Ministry of Grain and Salt for bread.', ['Ministry of Grain and Salt']],
    ['They asked Senate Salt Committee Chairman Bo Dane.', ['Senate Salt Committee', 'Bo Dane']],
    ['They asked the Kremlin.', ['Kremlin']],
    [
      'They asked the Salt Workers Union (SWU). The SWU left.',
      ['Salt Workers Union', 'SWU = Salt Workers Union', 'SWU = Salt Workers Union'],
    ],
    ['They met Ann Orme. Later Orme left, then Ann.', ['Ann Orme', 'Orme = Ann Orme', 'Ann = Ann Orme']],
    ['They met Orme’s envoy.', ['Orme']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'The talks ended on Monday in May.',
    'The President left. “He left,” the President said.',
    'Salt is dear. They sell salt here.',
    'they like turkey and china and us',
  ])('are none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('have a type', () => {
    const types = (text: string) => names(text).map(({ type }) => type);
    expect(types('They met Minister Orla Quist, and Tarn Bix, a lawyer, left.')).toEqual([
      'person',
      'person',
    ]);
    expect(types('They asked the Grain Board, the Taliban, Reuters, China, and Salt Lake.')).toEqual([
      'organization',
      'armed-group',
      'outlet',
      'state',
      'place',
    ]);
    expect(types('They met Tarn.')).toEqual(['unknown']);
  });

  it('tell a people from its state', () => {
    expect(names('A Russian envoy left Russia.').map(({ demonym, full }) => [demonym, full])).toEqual([
      [true, 'Russia'],
      [false, 'Russia'],
    ]);
  });

  it('carry what is told of their bearer, and the pronoun', () => {
    const [first, second] = names(
      'They met spokeswoman Orla Quist. Vladimir Tarn, an envoy to the north, left.',
    );
    expect(first).toMatchObject({ gender: 'female', described: expect.stringContaining('spokeswoman') });
    expect(second).toMatchObject({ gender: 'male', described: 'an envoy to the north' });
  });

  it('are not made of a headline in which every word has a capital', () => {
    expect(told('Orme Narrows Salt List\n\nThey met Ann Orme.')).toEqual(['Ann Orme']);
  });
});
