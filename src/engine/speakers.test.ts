import { describe, expect, it } from 'vitest';
import { findAttributions } from './rules/index.ts';
import { findSpeakers } from './speakers.ts';
import { baseLayers } from './testing/layers.ts';

function speakers(text: string) {
  const layers = baseLayers(text);
  return findSpeakers({ ...layers, attributions: findAttributions(layers) });
}
const told = (text: string) => speakers(text).map(({ name }) => name);

describe('speakers', () => {
  it.each([
    [
      'fullest name, given later',
      'Orme said it was late. Ann Orme, a miner, said no.',
      'Ann Orme',
      'Ann Orme',
    ],
    ['fullest name, given before', 'Ann Orme met us. Later Orme said it was late.', 'Ann Orme'],
    ['a name with its office', 'Salt Minister Ann Orme said it was late.', 'Ann Orme'],
    ['a name behind its office', 'The salt minister, Ann Orme, said it was late.', 'Ann Orme'],
    ['a name before its office', 'Ann Orme, who heads the Salt Board, said it was late.', 'Ann Orme'],
    ['a state by its capital', 'Moscow said it was late.', 'Russia'],
    ['a body', 'The Salt Workers Union said it was late.', 'Salt Workers Union'],
    ['he', 'Peter Dane met the miners. He said it was late.', 'Peter Dane'],
    ['she, not the man named last', 'Mary Orme met Peter Dane. She said it was late.', 'Mary Orme'],
    ['he, who spoke last', 'Peter Dane said it was late. He said it was dark.', 'Peter Dane', 'Peter Dane'],
    ['it', 'The Salt Board said it was late. It said it was dark.', 'Salt Board', 'Salt Board'],
    ['an office', 'Ann Orme, the envoy, left. The envoy said it was late.', 'Ann Orme'],
    ['an office, named after', 'The envoy said it was late. Ann Orme, the envoy, left.', 'Ann Orme'],
    ['two persons', 'Ann Orme and Bo Dane said it was late.', 'Ann Orme and Bo Dane'],
    ['a description', 'Two miners from the north said it was late.', 'Two miners from the north'],
    ['somebody of a body', 'An aide to Ann Orme said it was late.', 'aide to Ann Orme'],
    ['the same as before', 'Ann Orme said it was late, adding that it was dark.', 'Ann Orme', 'Ann Orme'],
    [
      'a quotation without cue',
      '“It is late,” Ann Orme said.\n\n“It is dark and cold here.”',
      'Ann Orme',
      'Ann Orme',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('are null where the report names none or it cannot be told', () => {
    expect(speakers('The mine is expected to close.')[0]).toMatchObject({ name: null, basis: 'unknown' });
    expect(speakers('He said it was late.')[0]).toMatchObject({ name: null, basis: 'unknown' });
    expect(told('Mary Orme left. He said it was late.')).toEqual([null]);
  });

  it('rest on words, or follow', () => {
    expect(speakers('Peter Dane said it was late. He said no.').map(({ basis }) => basis)).toEqual([
      'stated',
      'implied',
    ]);
  });
});
