import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type Column, renderTable } from './table.ts';

const columns: Column[] = [
  { label: 'who', least: 4, most: 10 },
  { label: 'via', least: 4, most: 8 },
  { label: 'words', least: 8, most: Number.POSITIVE_INFINITY },
];

describe('renderTable', () => {
  it('lines cells up under their labels', () => {
    expect(
      renderTable(
        columns,
        [
          ['Ada', 'Vell', 'We will'],
          ['Grace H.', '', 'No'],
        ],
        80,
      ),
    ).toBe(['who       via   words', 'Ada       Vell  We will', 'Grace H.        No', ''].join('\n'));
  });

  it('leaves out columns in which nothing stands, and is empty without rows', () => {
    expect(renderTable(columns, [['Ada', '', 'We will']], 80)).toBe('who  words\nAda  We will\n');
    expect(renderTable(columns, [], 80)).toBe('');
  });

  it('wraps at words, and breaks those that are too long', () => {
    expect(renderTable(columns, [['Ada', '', 'We will open the bridge']], 20)).toBe(
      ['who  words', 'Ada  We will open', '     the bridge', ''].join('\n'),
    );
    expect(renderTable(columns, [['Ada', '', 'x'.repeat(30)]], 20)).toBe(
      ['who  words', `Ada  ${'x'.repeat(15)}`, `     ${'x'.repeat(15)}`, ''].join('\n'),
    );
  });

  it('measures wide characters and combining marks as a terminal shows them', () => {
    const rendered = renderTable(
      columns,
      [
        ['橋橋', 'x', 'a'],
        ['e\u0301e\u0301', 'y', 'b'],
      ],
      80,
    );
    expect(
      rendered
        .split('\n')
        .slice(1, 3)
        .map((line) => stringWidth(line.slice(0, line.search(/[xy]/)))),
    ).toEqual([6, 6]);
  });

  it('becomes a list where columns do not fit', () => {
    expect(
      renderTable(
        columns,
        [
          ['Ada', 'Vell', 'We will open'],
          ['Bo', '', 'No'],
        ],
        14,
      ),
    ).toBe(
      ['who    Ada', 'via    Vell', 'words  We will', '       open', '', 'who    Bo', 'words  No', ''].join(
        '\n',
      ),
    );
  });

  it('never leaves the width and never loses a letter', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', '橋', 'é') })
      .map((text) => text.replace(/ +/g, ' ').trim());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 12, max: 60 }),
        (rows, width) => {
          const rendered = renderTable(
            columns.map((column) => ({ ...column, label: '-' })),
            rows,
            width,
          );
          for (const line of rendered.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
          const letters = (text: string) =>
            text
              .replace(/[^abé橋]/g, '')
              .split('')
              .sort()
              .join('');
          expect(letters(rendered)).toBe(letters(rows.flat().join('')));
        },
      ),
      { numRuns: 200 },
    );
  });
});
