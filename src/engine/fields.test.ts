import { describe, expect, it } from 'vitest';
import type { Fields } from './document.ts';
import { createDocument } from './document.ts';
import { fields } from './fields.ts';
import { findKind } from './kinds.ts';
import { findAttributions } from './rules/index.ts';
import { findSaid } from './said.ts';
import { findSpeakers } from './speakers.ts';
import { baseLayers } from './testing/layers.ts';

function read(text: string, published: string | null = null): Fields {
  const layers = baseLayers(text, published);
  const attributions = findAttributions(layers);
  const document = createDocument(layers.report);
  for (const layer of ['sentences', 'quotations', 'names'] as const)
    document.set(layer, layers[layer] as never);
  document.set('attributions', attributions);
  document.set('speakers', findSpeakers({ ...layers, attributions }));
  fields.run(document);
  const [first] = document.get('fields');
  if (!first) throw new Error('no attribution was found');
  return first;
}

describe('form', () => {
  it.each([
    ['“We go now,” Orme said. “It is late.”', 'direct'],
    ['The salt is “gone,” Orme said.', 'mixed'],
    ['Orme said the “salt” was gone.', 'mixed'],
    ['Orme said the salt was gone.', 'indirect'],
    ['“It was late.” Orme said the salt was gone.', 'indirect'],
  ])('%s: %s', (text, form) => {
    expect(read(text).form).toBe(form);
  });
});

describe('kind', () => {
  it.each([
    ['Orme denied the theft.', 'denial', 'cue'],
    ['Orme accused the mine of theft.', 'accusation', 'cue'],
    ['Orme threatened to close the mine.', 'threat', 'cue'],
    ['Orme refused to close the mine.', 'refusal', 'cue'],
    ['Orme promised to close the mine.', 'commitment', 'cue'],
    ['Orme plans to close the mine.', 'intent', 'cue'],
    ['Orme warned that the mine was old.', 'warning', 'cue'],
    ['Orme urged the miners to go.', 'demand', 'cue'],
    ['Orme told the miners to go.', 'demand', 'cue'],
    ['Orme asked whether the mine was old.', 'question', 'cue'],
    ['Orme expects the mine to close.', 'prediction', 'cue'],
    ['Orme welcomed the end of the mine.', 'expression', 'cue'],
    ['Orme believes that the mine is old.', 'assessment', 'cue'],
    ['Orme said the mine should close.', 'demand', 'content'],
    ['Orme said the mine will close.', 'prediction', 'content'],
    ['Orme said that 40 men dug there in 1900.', 'claim', 'default'],
  ])('%s: %s', (text, kind, kindFrom) => {
    expect(read(text)).toMatchObject({ kind, kindFrom });
  });

  it('of a vow to retaliate is a threat', () => {
    expect(findKind('commitment', 'retaliate', false).kind).toBe('threat');
    expect(findKind('commitment', 'to help', false).kind).toBe('commitment');
  });
});

describe('addressee and via', () => {
  it.each([
    ['Orme told the miners that it was late.', ['miners'], []],
    ['Orme urged Bo Dane to go home.', ['Bo Dane'], []],
    ['Orme told reporters that it was late.', [], []],
    ['Orme told Reuters that it was late.', [], ['Reuters']],
    ['It was late in the mine, Orme told the Interfax news agency.', [], ['Interfax']],
    ['Reuters said that it was late.', [], []],
    ['Orme said that Reuters was late.', [], []],
  ])('%s', (text, addressee, via) => {
    expect(read(text)).toMatchObject({ addressee, via });
  });
});

describe('condition', () => {
  const condition = (text: string) => read(text).condition.map(({ start, end }) => text.slice(start, end));
  it.each([
    ['Orme threatened to close the mine unless the salt was paid for.', ['unless the salt was paid for']],
    ['Orme said that if it rained, the mine would close.', ['if it rained']],
    ['Orme said the mine was old.', []],
    ['Orme asked if the mine was old.', []],
  ])('%s', (text, expected) => {
    expect(condition(text)).toEqual(expected);
  });
});

describe('said', () => {
  it.each([
    ['on Wednesday', '2021-07-14', '2021-07-14'],
    ['on Thursday', '2021-07-14', '2021-07-08'],
    ['late Monday', '2021-07-14', '2021-07-12'],
    ['yesterday', '2021-03-01', '2021-02-28'],
    ['today', '2021-07-14', '2021-07-14'],
    ['last week', '2021-07-14', null],
    ['on Monday', '2021-07', null],
    ['on Monday', null, null],
  ])('%s in a report of %s: %s', (words, published, expected) => {
    expect(findSaid(words, published)).toBe(expected);
  });

  it('is looked for outside the content', () => {
    expect(read('Orme said on Monday that it was late.', '2021-07-14').said).toBe('2021-07-12');
    expect(read('Orme said that the mine closed on Monday.', '2021-07-14').said).toBeNull();
  });
});
