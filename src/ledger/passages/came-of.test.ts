import { describe, expect, it } from 'vitest';
import type { Kind } from '../../model/index.ts';
import { cameOf } from './came-of.ts';

/** A statement whose content, or cue, are these words of a text. */
function standing(text: string, id: string, kind: Kind, content: string, cue = '') {
  const spans = (words: string) => {
    const start = text.indexOf(words);
    return words === '' ? [] : [{ start, end: start + words.length, quote: words, prefix: '', suffix: '' }];
  };
  return { id, kind, content: spans(content), cue: spans(cue), source: [], condition: [] };
}

type Promised = [content: string, cue: string, kind?: Kind];

/** Ids of the promises of which a claim says what came, when it is all of a text and these stand in it. */
function told(text: string, ...promises: Promised[]): string[] {
  return toldBy('claim', text, ...promises);
}

/** The same of a statement of some kind. */
function toldBy(as: Kind, text: string, ...promises: Promised[]): string[] {
  const claim = standing(text, 's_claim', as, text);
  const inside = promises.map(([content, cue, kind = 'commitment'], at) =>
    standing(text, `s_${at}`, kind, content, cue),
  );
  return cameOf(text, claim, inside);
}

describe('what came of a promise', () => {
  it.each([
    ['donors committed to 500 million and paid 140', 'to 500 million', 'committed'],
    ['of the nine that it undertook to move by May, seven went on the day', 'to move by May', 'undertook'],
    ['mid-April, the date he had promised, was beyond reach', 'mid-April', 'the date he had promised'],
    ['the help promised after the storm never came', 'the help', 'promised'],
  ])('is told by the claim that tells it: %s', (text, content, cue) => {
    expect(told(text, [content, cue])).toEqual(['s_0']);
  });

  it.each([
    ['she was promised a map when it signed the grant', 'a map', 'promised'],
    [
      'the firm promised to restore the shore and had assured the village head',
      'to restore the shore',
      'promised',
    ],
    ['he promised rooms for everyone. The boats have left.', 'rooms for everyone', 'promised'],
    ['they vowed to keep the road open', 'to keep the road open', 'vowed'],
  ])('is not how or when it was given, another promise, or another sentence: %s', (text, content, cue) => {
    expect(told(text, [content, cue])).toEqual([]);
  });

  it('is nothing that only leads up to another statement', () => {
    const text = 'it offered two ships and had been sent a plea for a third';
    expect(told(text, ['two ships', 'offered'], ['for a third', 'a plea', 'demand'])).toEqual([]);
  });

  it('is told by an accusation of breach, of promises alone', () => {
    const text = 'the pact of breaking its promise never to move east, and of a threat to close the strait';
    const promised = [
      ['never to move east', 'promise'],
      ['to close the strait', 'threat', 'threat'],
    ] as Promised[];
    expect(toldBy('accusation', text, ...promised)).toEqual(['s_0']);
    expect(toldBy('warning', text, ...promised)).toEqual([]);
  });

  it('is not asked of forecasts', () => {
    expect(told('he forecast rain and got wet', ['rain', 'forecast', 'prediction'])).toEqual([]);
  });
});
