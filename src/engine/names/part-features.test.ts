import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../registry/index.ts';
import { baseLayers } from '../testing/layers.ts';
import { findTimes } from '../times/index.ts';
import { partFeatures } from './part-features.ts';
import { partWords } from './part-words.ts';

const registry = createRegistry();

/** What is told of each word of a text, by the word's place among its words; words are those of the engine. */
function features(text: string, isOpen: (at: number) => boolean = () => false) {
  const { words, sentences } = baseLayers(text);
  const parts = partWords(
    text,
    words.flatMap((list, sentence) =>
      list.map(({ start, end }) => ({ start, end, sentence, paragraph: 0, pieces: [], quoted: 0 })),
    ),
  );
  const layers = { text, words, times: findTimes(text, null, sentences) };
  const held = partFeatures(layers, parts, registry, isOpen);
  return (word: string, which = 0) => {
    const places = parts.flatMap((part, at) => (part.text === word ? [at] : []));
    return held[places[which] as number];
  };
}

describe('what is told of words', () => {
  it('is how they are written and what they stand beside', () => {
    const of = features('They met Mr Orme in the Salt Board of Tarn.');
    expect(of('Orme')).toEqual(
      expect.arrayContaining([
        'shape:capital',
        '= orme',
        '-1 Title',
        'run-last:orme',
        'run-after:in',
        'shapes+:capital lower',
      ]),
    );
    expect(of('Board')).toEqual(expect.arrayContaining(['Body', 'in-run:inside 4', 'run-before:the']));
    expect(of('in')).toBeNull();
    expect(of('of')).toEqual(expect.arrayContaining(['in-run:inside 4']));
  });

  it('is what the registry and the times say', () => {
    const of = features('They left Russia for $5 million on 3 May 2020.');
    expect(of('Russia')).toEqual(expect.arrayContaining(['known:state whole']));
    expect(of('left')).toBeNull();
    expect(of('million')).toEqual(expect.arrayContaining(['money: last']));
    expect(of('May')).toEqual(expect.arrayContaining(['time:DATE inside']));
  });

  it('is what holds of the same word elsewhere', () => {
    const of = features('They met Mr Tarn. Later they left Tarn. The Tarnese wept.');
    expect(of('Tarn', 1)).toEqual(expect.arrayContaining(['elsewhere -1 Title', 'people']));
    expect(of('Tarn', 0)).not.toContain('elsewhere -1 Title');
  });

  it('is told of small words that the network puts into question', () => {
    expect(features('They left.', () => true)('left')).not.toBeNull();
  });
});
