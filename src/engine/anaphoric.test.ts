import { describe, expect, it } from 'vitest';
import { findAnaphoric, withAnaphoric } from './anaphoric.ts';

/** What is found in a sentence: kind, content, cue and source. */
function found(text: string) {
  const sentences = [{ start: 0, end: text.length, paragraph: 0 }];
  const quote = ([span]: readonly { start: number; end: number }[]) =>
    span && text.slice(span.start, span.end);
  return findAnaphoric(text, sentences).map(({ kind, content, cue, source }) =>
    [kind.value, quote(content), quote(cue), quote(source)].join(' | '),
  );
}

describe('nouns that point to words told before', () => {
  it.each([
    [
      'Dune said that he had received similar assurances from General Osk Varn, the commander of the guard.',
      'commitment | similar assurances | assurances | General Osk Varn, the commander of the guard',
    ],
    [
      'A similar written pledge by President Toman Rask to the Council is six weeks old.',
      'commitment | A similar written pledge | pledge | President Toman Rask',
    ],
    [
      'It obtained the same promise from the mining company Harrow & Sons last week.',
      'commitment | the same promise | promise | the mining company Harrow & Sons',
    ],
    [
      'On Friday identical threats came from the dockers of Port Hale.',
      'threat | identical threats | threats | the dockers of Port Hale',
    ],
    ['He spoke of such a warning from Orme.', 'warning | such a warning | warning | Orme'],
  ])('are statements of whom they come from: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ['nobody gave', 'Dune received no similar assurances from General Varn.'],
    ['is denied', 'He denied such threats from Orme.'],
    ['comes from nobody by name', 'He received similar assurances from the dockers.'],
    ['points to nothing', 'He received assurances from General Varn.'],
    ['is no noun of words', 'He bought a similar boat from General Varn.'],
  ])('are none where what they tell %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('are not told twice: what the network takes of one for content becomes the whole', () => {
    const text = 'A similar pledge by President Rask is old.';
    const [whole] = findAnaphoric(text, [{ start: 0, end: text.length, paragraph: 0 }]);
    if (!whole) throw new Error('nothing was found');
    const part = { ...whole, content: [{ start: 2, end: 9 }], probability: 0.6 };
    expect(withAnaphoric([{ draft: part }], [whole])).toEqual([{ draft: { ...whole, probability: 0.6 } }]);
    const other = { ...whole, content: [{ start: 20, end: 29 }] };
    expect(withAnaphoric([{ draft: other }], [whole])).toEqual([{ draft: other }]);
    expect(withAnaphoric([], [whole])).toEqual([{ draft: whole }]);
  });
});
