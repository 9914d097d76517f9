import { describe, expect, it } from 'vitest';
import { searchTerms } from './search-terms.ts';

describe('searchTerms', () => {
  it.each([
    [
      'velm harbour',
      [
        ['velm', false],
        ['harbour', false],
      ],
    ],
    [
      '"border posts" velm*',
      [
        ['border posts', false],
        ['velm', true],
      ],
    ],
    ['"border po"*', [['border po', true]]],
    ['“border posts”', [['border posts', false]]],
    ['"never closed', [['never closed', false]]],
    [
      'a"b"c',
      [
        ['a', false],
        ['b', false],
        ['c', false],
      ],
    ],
    ['velm**', [['velm', true]]],
    ['- * ?! "" …', []],
    [
      'a\0b',
      [
        ['a', false],
        ['b', false],
      ],
    ],
  ])('%j asks for %j', (q, terms) => {
    expect(searchTerms(q)?.map(({ words, prefix }) => [words, prefix])).toEqual(terms);
  });

  it.each([undefined, '', ' \n'])('%j asks for nothing', (q) => {
    expect(searchTerms(q)).toBeNull();
  });

  it('takes no more than 64 terms', () => {
    expect(searchTerms('a '.repeat(1_000))).toHaveLength(64);
  });
});
