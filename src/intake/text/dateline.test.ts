import { describe, expect, it } from 'vitest';
import { readDateline } from './dateline.ts';

const lead = 'The minister of water promised on Thursday that the dam would be opened by the first of June.';

describe('readDateline', () => {
  it.each([
    ['TORVEL - ', null, null],
    ['TORVEL — ', null, null],
    ['TORVEL —\u00a0-', null, null],
    ['TORVEL: ', null, null],
    ['PORT ILYANE, Tesmara -- ', null, null],
    ['TORVEL/EIKSTAD, VELGORIA — ', null, null],
    ['TORVEL (AP) — ', 'AP', null],
    ['TORVEL (Corvid) - ', null, null],
    ['TORVEL, July 14, 2021 (Reuters) - ', 'Reuters', '2021-07-14'],
    ['TORVEL, 14 July 2021 — ', null, '2021-07-14'],
    ['TORVEL, July 14 — ', null, null],
    ['ÇORLU — ', null, null],
    ['Ulanvar /MONTSAME/ ', 'MONTSAME', null],
  ])('reads "%s"', (words, agency, day) => {
    expect(readDateline(words + lead)).toEqual({ length: words.length, agency, day });
  });

  it.each([
    `NATO - ${lead}`,
    `UN: ${lead}`,
    `UPDATE: ${lead}`,
    `NORAD - which watches the sky - said that the dam would be opened by the first of June.`,
    `Torvel - ${lead}`,
    `A - ${lead}`,
    `Pavla Ostrik /who leads the ministry/ ${lead}`,
    'TORVEL - Short.',
    lead,
  ])('reads none in "%s"', (paragraph) => expect(readDateline(paragraph)).toBeNull());
});
