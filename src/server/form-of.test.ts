import { describe, expect, it } from 'vitest';
import { formOf } from './form-of.ts';

/** The form of what stands between ‹ and › in a text. */
function form(marked: string): string {
  const spans = [];
  let text = '';
  for (const [index, piece] of marked.split(/[‹›]/u).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return formOf(text, spans);
}

describe('formOf', () => {
  it.each([
    ['“‹We will stay›,” Orsk said.', 'direct'],
    ['"‹We will stay,›" Orsk said. "‹All of us.›"', 'direct'],
    ['« ‹Nous restons› », a dit Orsk.', 'direct'],
    ['‘‹We will stay›’, Orsk said.', 'direct'],
    ['Orsk said ‹they would “never” leave›.', 'mixed'],
    ['“‹We will stay›,” Orsk said, adding ‹it was late›.', 'mixed'],
    ['Orsk said ‹they would stay›.', 'indirect'],
    ['Orsk said it was ‹Lena’s house›.', 'indirect'],
    ['‹All of it›', 'indirect'],
  ])('%s is %s', (marked, expected) => {
    expect(form(marked)).toBe(expected);
  });
});
