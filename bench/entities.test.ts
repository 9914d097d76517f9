import { describe, expect, it } from 'vitest';
import { compareEntities, type EntityCounts, entityFigures } from './entities.ts';
import { isHeld, readMarked } from './newswire.ts';

const TEXT = 'Ann Orme of the Salt Board met Zoë Tarn in Orru.';
const LABELLED = [
  'Ann\tB-Person',
  'Orme\tI-Person',
  'of\tO',
  'the\tO',
  'Salt\tB-Organization',
  'Board\tI-Organization',
  '',
  'met\tO',
  'Zo\u00c3\u00ab\tB-Person',
  'Tarn\tI-Person',
  'in\tO',
  'Orru\tB-Location',
  'Elsewhere\tB-Location',
].join('\n');

const marked = readMarked(TEXT, LABELLED);
const place = (words: string, type: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  type,
});

describe('the measure of entities', () => {
  it('finds the labelled tokens in the text', () => {
    expect(marked.map(({ span, type }) => [span && TEXT.slice(span.start, span.end), type])).toEqual([
      ['Ann Orme', 'Person'],
      ['Salt Board', 'Organization'],
      // A token that was garbled: the rest of the name is what there is.
      ['Tarn', 'Person'],
      ['Orru', 'Location'],
      [null, 'Location'],
    ]);
  });

  it('counts what is right to the unit and type, by type and over all', () => {
    const counts = new Map<string, EntityCounts>();
    const errors = compareEntities(
      { text: TEXT, names: marked },
      [place('Ann Orme', 'Person'), place('the Salt Board', 'Organization'), place('Orru', 'Person')],
      counts,
    );
    expect(errors.map((error) => error.split('\t').slice(0, 2).join(' '))).toEqual([
      'missed Organization',
      'missed Person',
      'missed Location',
      'missed Location',
      'extra Organization',
      'extra Person',
    ]);
    const { all, types } = entityFigures(counts);
    expect(all).toEqual({ gold: 5, given: 3, right: 1, p: 1 / 3, r: 1 / 5, f1: 1 / 4 });
    expect(types.Person).toMatchObject({ gold: 2, given: 2, right: 1, p: 1 / 2, r: 1 / 2 });
    expect(types.Location).toMatchObject({ given: 0, p: 0, f1: 0 });
  });

  it('keeps one report in eight aside, by name alone', () => {
    const names = Array.from({ length: 2000 }, (_, at) => `orru_times_${at}`);
    const held = names.filter(isHeld).length;
    expect(held).toBeGreaterThan(180);
    expect(held).toBeLessThan(320);
  });
});
