import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';

const marked = (text: string, query: string) => highlight(text, query, (word) => `[${word}]`);

describe('highlight', () => {
  it.each([
    ['The bridge opens', 'bridge', 'The [bridge] opens'],
    ['The Bridges open', 'bridge', 'The Bridges open'],
    ['The Bridges open', 'bridg*', 'The [Bridges] open'],
    ['Über die Brücke', 'uber BRUCKE', '[Über] die [Brücke]'],
    ['open the bridge', '"the bridge"', 'open [the] [bridge]'],
    ['a (b) c', '(b', 'a ([b]) c'],
    ['nothing', '?!*', 'nothing'],
  ])('marks in %j the words of %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});
