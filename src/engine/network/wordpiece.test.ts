import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordPiece } from './wordpiece.ts';

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[SEP]',
  ...['salt', 'mine', '##s', '##er', 'go', 'we', 'cafe', 'a', '##a', 'sep'],
  ...['[', ']', '.', ',', '“', '”', "'", '-', '=', '$', '盐', '没', '👍', 'ш', '##א', 'א'],
];
const small = new WordPiece(VOCABULARY);

/** Each word as it stands in the text, with its pieces in letters. */
function cut(text: string): [string, ...string[]][] {
  return small
    .words(text)
    .map(({ start, end, pieces }) => [
      text.slice(start, end),
      ...pieces.map((piece) => VOCABULARY[piece] as string),
    ]);
}

describe('word pieces', () => {
  it.each<[string, string, [string, ...string[]][]]>([
    ['a word of one piece', 'salt', [['salt', 'salt']]],
    [
      'longest piece first',
      'saltmine minemine',
      [
        ['saltmine', '[UNK]'],
        ['minemine', '[UNK]'],
      ],
    ],
    [
      'several pieces',
      'mines aa',
      [
        ['mines', 'mine', '##s'],
        ['aa', 'a', '##a'],
      ],
    ],
    [
      'capitals',
      'SALT Mine',
      [
        ['SALT', 'salt'],
        ['Mine', 'mine'],
      ],
    ],
    [
      'punctuation alone',
      '“We go.”',
      [
        ['“', '“'],
        ['We', 'we'],
        ['go', 'go'],
        ['.', '.'],
        ['”', '”'],
      ],
    ],
    [
      'punctuation inside a word',
      "a'a-a",
      [
        ['a', 'a'],
        ["'", "'"],
        ['a', 'a'],
        ['-', '-'],
        ['a', 'a'],
      ],
    ],
    [
      'symbols of ASCII alone',
      'a$a',
      [
        ['a', 'a'],
        ['$', '$'],
        ['a', 'a'],
      ],
    ],
    [
      'a symbol that is "=" without its mark',
      'a≠a',
      [
        ['a', 'a'],
        ['≠', '='],
        ['a', 'a'],
      ],
    ],
    ['accents, composed', 'Café', [['Café', 'cafe']]],
    [
      'accents, decomposed',
      'cafe\u0301 go',
      [
        ['cafe\u0301', 'cafe'],
        ['go', 'go'],
      ],
    ],
    [
      'stacked marks',
      'a\u0304\u0323\u0301 go',
      [
        ['a\u0304\u0323\u0301', 'a'],
        ['go', 'go'],
      ],
    ],
    ['a mark alone', '\u0301 go', [['go', 'go']]],
    [
      'emoji',
      'go 👍 we',
      [
        ['go', 'go'],
        ['👍', '👍'],
        ['we', 'we'],
      ],
    ],
    [
      'an emoji with a skin tone',
      '👍🏽 go',
      [
        ['👍🏽', '[UNK]'],
        ['go', 'go'],
      ],
    ],
    [
      'joined emoji',
      'a 👩‍👩‍👧 go',
      [
        ['a', 'a'],
        ['👩‍👩‍👧', '[UNK]'],
        ['go', 'go'],
      ],
    ],
    [
      'right to left',
      'אא go',
      [
        ['אא', 'א', '##א'],
        ['go', 'go'],
      ],
    ],
    ['right to left with points', 'אָא', [['אָא', 'א', '##א']]],
    [
      'direction marks',
      '\u202bא\u202c go',
      [
        ['א', 'א'],
        ['go', 'go'],
      ],
    ],
    [
      'CJK',
      '盐没go',
      [
        ['盐', '盐'],
        ['没', '没'],
        ['go', 'go'],
      ],
    ],
    [
      'CJK beyond the first plane',
      'go𠀀go',
      [
        ['go', 'go'],
        ['𠀀', '[UNK]'],
        ['go', 'go'],
      ],
    ],
    [
      'control characters inside',
      'sa\u0000l\u0007t go',
      [
        ['sa\u0000l\u0007t', 'salt'],
        ['go', 'go'],
      ],
    ],
    ['control characters at the edges', '\u0007go\u200b', [['go', 'go']]],
    ['a soft hyphen', 'sa\u00adlt', [['sa\u00adlt', 'salt']]],
    ['a byte order mark', '\ufeffsalt', [['salt', 'salt']]],
    ['spaces of every kind', 'a\u00a0a\u3000a\u2028a\r\na', Array.from({ length: 5 }, () => ['a', 'a'])],
    [
      'the name of a special piece',
      '[SEP]',
      [
        ['[', '['],
        ['SEP', 'sep'],
        [']', ']'],
      ],
    ],
    [
      'the mark of a continuation',
      '##s',
      [
        ['#', '[UNK]'],
        ['#', '[UNK]'],
        ['s', '[UNK]'],
      ],
    ],
    ['an unknown start', 'xsalt', [['xsalt', '[UNK]']]],
    [
      'an unknown end',
      'saltx go',
      [
        ['saltx', '[UNK]'],
        ['go', 'go'],
      ],
    ],
    [
      'lone surrogates',
      'go\ud800 \udc00',
      [
        ['go\ud800', '[UNK]'],
        ['\udc00', '[UNK]'],
      ],
    ],
    ['nothing', '', []],
    ['white space', ' \t\r\n\u00a0', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('take a word of 100 characters and know none of 101, counted without marks', () => {
    expect(small.words('a'.repeat(100))).toEqual([
      { start: 0, end: 100, pieces: [VOCABULARY.indexOf('a'), ...Array(99).fill(VOCABULARY.indexOf('##a'))] },
    ]);
    expect(small.words('a'.repeat(101))).toEqual([{ start: 0, end: 101, pieces: [1] }]);
    expect(small.words('a\u0301'.repeat(100))[0]).toMatchObject({ start: 0, end: 200 });
    expect(small.words('a\u0301'.repeat(100))[0]?.pieces).toHaveLength(100);
    // Characters, not UTF-16 units: 60 of these are 120 units.
    expect(new WordPiece(['[UNK]', '👍', '##👍']).words('👍'.repeat(60))[0]?.pieces).toHaveLength(60);
  });

  it('are the same whether the word was met before', () => {
    const fresh = new WordPiece(VOCABULARY);
    const first = fresh.words('mines salt saltx');
    expect(fresh.words('mines salt saltx')).toEqual(first);
  });

  it('need an unknown piece', () => {
    expect(() => new WordPiece(['salt'])).toThrow(RangeError);
  });

  it('belong to words in text order, in bounds and apart, in any text', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...'saltmine',
            ' ',
            '\n',
            '.',
            '“',
            '”',
            '[SEP]',
            '盐',
            '👩‍👩‍👧',
            '👍🏽',
            'א',
            'ָ',
            '\u202e',
          ),
          fc.constantFrom(
            '\ud800',
            '\udc00',
            '\u0000',
            '\u200b',
            '\ufeff',
            '\u0301',
            'İ',
            'ﬁ',
            '≠',
            '\u00ad',
          ),
          fc.string({ unit: 'binary', maxLength: 6 }),
          fc.string({ unit: 'grapheme', maxLength: 6 }),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => {
        let before = 0;
        const words = small.words(value);
        for (const { start, end, pieces } of words) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          expect(pieces.length).toBeGreaterThan(0);
          for (const piece of pieces) expect(VOCABULARY[piece]).toBeDefined();
          expect(value.slice(start, end)).not.toMatch(/^\s|\s$/u);
          // A word never cuts a character in two.
          for (const at of [start, end]) expect(splitsPair(value, at)).toBe(false);
          before = end;
        }
        // Words do not depend on what stands around them.
        for (const { start, end, pieces } of words)
          expect(small.words(value.slice(start, end))).toEqual([{ start: 0, end: end - start, pieces }]);
      }),
      { numRuns: 500 },
    );
  });
});

function splitsPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

describe('word pieces of the bundle', () => {
  const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
  const own = new WordPiece(read('../../../model/vocabulary.txt').split('\n'));
  // Made by training/troth_training/parity.py with the Rust library `tokenizers` 0.23.3 of this
  // vocabulary's tokenizer.json, with special pieces taken as text and none added.
  const cases = JSON.parse(read('./testing/wordpiece-cases.json')) as { text: string; ids: number[] }[];

  it.each(cases)('are those of the reference, case %#', ({ text, ids }) => {
    expect(own.words(text).flatMap(({ pieces }) => pieces)).toEqual(ids);
  });

  it('are of many cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(130);
  });
});

describe('word pieces of real reports', () => {
  const shared = new URL('../../../../shared/data/', import.meta.url);
  // By folder and file the beginning of the SHA-256 of the reference's ids, in decimals with spaces between.
  const folders: Record<string, Record<string, string>> = JSON.parse(
    readFileSync(new URL('./testing/wordpiece-reports.json', import.meta.url), 'utf8'),
  );

  it.skipIf(!existsSync(shared))('are those of the reference (skipped without ../shared)', () => {
    const own = new WordPiece(
      readFileSync(new URL('../../../model/vocabulary.txt', import.meta.url), 'utf8').split('\n'),
    );
    const differing: string[] = [];
    let bytes = 0;
    for (const [folder, hashes] of Object.entries(folders)) {
      for (const [name, expected] of Object.entries(hashes)) {
        const text = readFileSync(new URL(`${folder}/${name}`, shared), 'utf8');
        bytes += Buffer.byteLength(text);
        const ids = own.words(text).flatMap(({ pieces }) => pieces);
        const hash = createHash('sha256').update(ids.join(' ')).digest('hex');
        if (!hash.startsWith(expected)) differing.push(`${folder}/${name}`);
      }
    }
    expect(differing).toEqual([]);
    expect(bytes).toBeGreaterThan(2_000_000);
  });
});
