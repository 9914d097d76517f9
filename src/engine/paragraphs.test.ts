import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.ts';

const words = (text: string, furniture: Parameters<typeof findParagraphs>[1] = []) =>
  findParagraphs(text, furniture).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are parted by blank lines, whatever the line ends', () => {
    expect(words('One.\n\nTwo.\r\n \t\r\nThree.\u2029Four.')).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });

  it('are parted by single line breaks where lines end with their sentences', () => {
    expect(words('The envoy left.\nThe talks go on.\n“We wait,” she said.')).toEqual([
      'The envoy left.',
      'The talks go on.',
      '“We wait,” she said.',
    ]);
  });

  it('are parted by single line breaks where lines are too long to be wrapped', () => {
    const long = 'word '.repeat(40).trim();
    expect(words(`${long}\n${long}`)).toEqual([long, long]);
  });

  it('keep wrapped lines together', () => {
    expect(words('The envoy said that the\ntalks would go on until\nFriday.\n\nHe left.')).toEqual([
      'The envoy said that the\ntalks would go on until\nFriday.',
      'He left.',
    ]);
  });

  it('keep lines together that stop in the middle of a sentence, before who says it', () => {
    const wrapped =
      "``There is no fever,''\nministry spokesman Orme\nsaid. He denied that\nany bed was free.";
    expect(words(wrapped)).toEqual([wrapped]);
  });

  it('begin at a line that stands further in than the one before, in wrapped text', () => {
    expect(
      words('   The envoy said that the\ntalks would go on.\n   Nobody knew until\nwhen they would.'),
    ).toEqual(['The envoy said that the\ntalks would go on.', 'Nobody knew until\nwhen they would.']);
  });

  it.each([
    '    The envoy said that\n    nobody knew until when.\n    He left by the\n    back door',
    '- The envoy said that the\n  talks would go on until\n  Friday',
  ])('go on in lines that stand in alike, and in those of an item: %j', (text) => {
    expect(words(text)).toEqual([text.trim()]);
  });

  it('leave furniture out and end at it', () => {
    const text = 'By Ann Orme\n\nThe envoy left. [Photo] The talks go on.\n\nLeave a Reply';
    const furniture = [
      { start: 0, end: 11, kind: 'byline' as const },
      { start: 29, end: 36, kind: 'caption' as const },
      { start: text.indexOf('Leave'), end: text.length, kind: 'comments' as const },
    ];
    expect(words(text, furniture)).toEqual(['The envoy left.', 'The talks go on.']);
  });

  it('are none in blank text', () => {
    expect(words(' \n\r\n\t\u00a0')).toEqual([]);
  });
});
