import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from './paragraphs.ts';

const cut = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('cuts at blank lines and keeps single line ends inside', () => {
    expect(cut('Head\n\nOne,\nstill one.\n \nTwo.\n')).toEqual(['Head', 'One,\nstill one.', 'Two.']);
  });

  it('cuts at line ends where there are no blank lines', () => {
    expect(cut('Head\nOne.\n  Two.')).toEqual(['Head', 'One.', 'Two.']);
  });

  it('has none in white space', () => {
    expect(paragraphs(' \n\n \n')).toEqual([]);
  });

  it('leaves out nothing but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '👩‍🚀', '.') }), (text) => {
        let at = 0;
        let between = '';
        for (const { start, end } of paragraphs(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          between += text.slice(at, start);
          at = end;
        }
        expect((between + text.slice(at)).trim()).toBe('');
      }),
    );
  });
});
