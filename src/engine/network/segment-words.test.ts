import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseLayers } from '../testing/layers.ts';
import { QUOTED, segmentWords } from './segment-words.ts';
import { WordPiece } from './wordpiece.ts';

const vocabulary = readFileSync(new URL('../../../model/vocabulary.txt', import.meta.url), 'utf8');
const wordPiece = new WordPiece(vocabulary.split('\n'));
const segment = (text: string) => segmentWords(baseLayers(text), wordPiece);

/** The words in each quotation state, as `state: words`. */
function states(text: string): string[] {
  const told: string[] = [];
  let last = -1;
  for (const { start, end, quoted } of segment(text)) {
    const word = text.slice(start, end);
    if (quoted === last) told.push(`${told.pop()} ${word}`);
    else told.push(`${QUOTED[quoted]}: ${word}`);
    last = quoted;
  }
  return told;
}

describe('words for the network', () => {
  it('are the order that the network knows', () => {
    expect(QUOTED).toEqual(['outside', 'mark', 'inside', 'nested']);
  });

  it.each<[string, string, string[]]>([
    ['no quotation', 'Orme left.', ['outside: Orme left .']],
    ['a quotation', '“We go,” Orme said.', ['mark: “', 'inside: We go ,', 'mark: ”', 'outside: Orme said .']],
    [
      'straight marks',
      'Orme said "no".',
      ['outside: Orme said', 'mark: "', 'inside: no', 'mark: "', 'outside: .'],
    ],
    [
      'spaces inside the marks',
      '« We go », Orme said.',
      ['mark: «', 'inside: We go', 'mark: »', 'outside: , Orme said .'],
    ],
    [
      'marks of two characters',
      "``We go,'' Orme said.",
      ['mark: ` `', 'inside: We go ,', "mark: ' '", 'outside: Orme said .'],
    ],
    [
      'a nested quotation',
      '“She told me ‘we go’ and left,” he said.',
      [
        'mark: “',
        'inside: She told me',
        'mark: ‘',
        'nested: we go',
        'mark: ’',
        'inside: and left ,',
        'mark: ”',
        'outside: he said .',
      ],
    ],
    [
      'a nested quotation at the edge',
      '“He said ‘no’”',
      ['mark: “', 'inside: He said', 'mark: ‘', 'nested: no', 'mark: ’ ”'],
    ],
    ['an apostrophe', 'The miners’ salt isn’t gone.', ['outside: The miners ’ salt isn ’ t gone .']],
    [
      'an apostrophe in a quotation',
      '“We can’t go,” she said.',
      ['mark: “', 'inside: We can ’ t go ,', 'mark: ”', 'outside: she said .'],
    ],
    [
      'a quotation over paragraphs',
      '“One.\n\n“Two,” she said.',
      ['mark: “', 'inside: One .', 'mark: “', 'inside: Two ,', 'mark: ”', 'outside: she said .'],
    ],
    [
      'a quotation that nothing closes',
      'She said: “We go.',
      ['outside: She said :', 'mark: “', 'inside: We go .'],
    ],
    ['emoji in a quotation', '“👍🏽 go” é', ['mark: “', 'inside: 👍🏽 go', 'mark: ”', 'outside: é']],
  ])('know of %s', (_, text, expected) => {
    expect(states(text)).toEqual(expected);
  });

  it('know their paragraph, and their sentence counted over the report', () => {
    const text = 'Orme left. Dane stayed.\n\nThe mine closed. “It is over. We go,” Orme said.';
    const { sentences } = baseLayers(text);
    for (const { start, end, paragraph, sentence } of segment(text)) {
      const around = sentences[sentence];
      expect(around).toMatchObject({ paragraph });
      expect(around?.start).toBeLessThanOrEqual(start);
      expect(around?.end).toBeGreaterThanOrEqual(end);
    }
    const first = (word: string) => segment(text).find(({ start }) => start === text.indexOf(word));
    expect(first('Orme')).toMatchObject({ paragraph: 0, sentence: 0 });
    expect(first('Dane')).toMatchObject({ paragraph: 0, sentence: 1 });
    expect(first('The mine')).toMatchObject({ paragraph: 1, sentence: 2 });
    expect(first('It is over')).toMatchObject({ paragraph: 1, sentence: 3 });
  });

  it('leave out what is in no sentence', () => {
    const text = 'Orme left. Share this page. Dane stayed.';
    const layers = baseLayers(text);
    const [one, two, three] = layers.sentences;
    expect([one, two, three]).not.toContain(undefined);
    const sentences = layers.sentences.filter((sentence) => sentence !== two);
    const words = segmentWords({ ...layers, sentences }, wordPiece);
    expect(words.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe('Orme left . Dane stayed .');
  });

  it('are none where there is nothing to read', () => {
    expect(segmentWords({ text: '', sentences: [], quotations: [] }, wordPiece)).toEqual([]);
    expect(segment('\u200b \u0007')).toEqual([]);
  });

  it('are in order, in bounds and in their sentence, in any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('“', '”', '"', '‘', '’', "'", '«', '»', ' ', ' ', '. ', '\n', '\n\n', '\u2029'),
      fc.constantFrom('Orme', 'said', 'go', '👩‍👩‍👧', 'e\u0301', 'שלום', '盐', '\u202e', '\ud800', '\u0000'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 50 }).map((pieces) => pieces.join('')),
        (text) => {
          fc.pre(text !== '');
          const { sentences } = baseLayers(text);
          const words = segment(text);
          expect(segment(text)).toEqual(words);
          let before = 0;
          for (const { start, end, pieces, quoted, paragraph, sentence } of words) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(sentences[sentence]?.start).toBeLessThanOrEqual(start);
            expect(sentences[sentence]?.end).toBeGreaterThanOrEqual(end);
            expect(sentences[sentence]?.paragraph).toBe(paragraph);
            expect(QUOTED[quoted]).toBeDefined();
            expect(pieces.length).toBeGreaterThan(0);
            before = end;
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
