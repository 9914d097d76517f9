import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.ts';
import { findSentences } from './sentences.ts';

const split = (text: string) =>
  findSentences(text, findParagraphs(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Gen. Orla Finch left. She', 'Gen. Orla Finch left.', 'She'],
    ['He met Mr. Dane on Sept. 5. It rained.', 'He met Mr. Dane on Sept. 5.', 'It rained.'],
    ['The U.S. President spoke. No. 5 won.', 'The U.S. President spoke.', 'No. 5 won.'],
    ['They moved to the U.S. The war ended.', 'They moved to the U.S.', 'The war ended.'],
    ['J. F. Marlow and Ann B. Orme met. All left.', 'J. F. Marlow and Ann B. Orme met.', 'All left.'],
    ['It began at 5 p.m. Monday. It ended.', 'It began at 5 p.m. Monday.', 'It ended.'],
    ['It began at 5 p.m. The hall was full.', 'It began at 5 p.m.', 'The hall was full.'],
    ['He waited... and left. She stayed.', 'He waited... and left.', 'She stayed.'],
    ['He waited … and left. She stayed.', 'He waited … and left.', 'She stayed.'],
    ['“Is it over?” she asked. Nobody knew.', '“Is it over?” she asked.', 'Nobody knew.'],
    ['He said: “It is over.” She left.', 'He said: “It is over.”', 'She left.'],
    ['(He left early.) She stayed.', '(He left early.)', 'She stayed.'],
    ['He said "It is over." "Go," she said.', 'He said "It is over."', '"Go," she said.'],
    ['It cost 3.5 million. It sank.', 'It cost 3.5 million.', 'It sank.'],
    ['Plan B. It failed.', 'Plan B.', 'It failed.'],
    ['Orme Inc. said no. Dane Ltd. Agreed.', 'Orme Inc. said no.', 'Dane Ltd. Agreed.'],
  ])('%s', (text, ...expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('never leave their paragraph', () => {
    expect(split('A headline without a stop\n\nthe text goes on. And on.')).toEqual([
      'A headline without a stop',
      'the text goes on.',
      'And on.',
    ]);
  });

  it('go over a wrapped line', () => {
    expect(split('The envoy said that the\ntalks would go on until\nFriday. He\nleft.')).toEqual([
      'The envoy said that the\ntalks would go on until\nFriday.',
      'He\nleft.',
    ]);
  });

  it('are the same in a text longer than the segmenter gets at a time', () => {
    const text = 'The envoy of the five towns left at noon. '.repeat(500).trim();
    expect(new Set(split(text))).toEqual(new Set(['The envoy of the five towns left at noon.']));
    expect(split(text)).toHaveLength(500);
    const endless = 'a'.repeat(10_000);
    expect(split(`${endless}. Then.`)).toEqual([`${endless}.`, 'Then.']);
  });
});
