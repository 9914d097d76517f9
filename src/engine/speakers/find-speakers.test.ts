import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../registry/index.ts';
import { markedLayers } from '../testing/marked.ts';
import { findSpeakers } from './find-speakers.ts';
import { findSources } from './sources.ts';

const registry = createRegistry();
const read = (layers: ReturnType<typeof markedLayers>, links: readonly Float32Array[] = []) =>
  findSpeakers(layers, registry, findSources(layers), links);
const speakers = (marked: string) => read(markedLayers(marked));
const told = (marked: string) => speakers(marked).map(({ name }) => name);

describe('speakers', () => {
  it.each([
    [
      'fullest name, given later',
      '{s1 Orme} {c1 said} {t1 it was late}. {s2 Ann Orme, a miner}, {c2 said} {t2 no}.',
      'Ann Orme',
      'Ann Orme',
    ],
    [
      'fullest name, given before',
      'Ann Orme met us. Later {s1 Orme} {c1 said} {t1 it was late}.',
      'Ann Orme',
    ],
    ['a name with its office', '{s1 Salt Minister Ann Orme} {c1 said} {t1 it was late}.', 'Ann Orme'],
    ['a name behind its office', '{s1 The salt minister, Ann Orme}, {c1 said} {t1 it was late}.', 'Ann Orme'],
    [
      'a name before its office',
      '{s1 Ann Orme, who heads the Salt Board}, {c1 said} {t1 it was late}.',
      'Ann Orme',
    ],
    ['a state by its capital', '{s1 Moscow} {c1 said} {t1 it was late}.', 'Russia'],
    ['a body', '{s1 The Salt Workers Union} {c1 said} {t1 it was late}.', 'Salt Workers Union'],
    [
      'a group, not the members that it names',
      '{s1 The Salt Workers Union, including Peter Dane and Ann Orme}, {c1 said} {t1 it was late}.',
      'Salt Workers Union',
    ],
    [
      'three at once',
      '{s1 Peter Dane, Ann Orme and Moscow} {c1 said} {t1 it was late}.',
      'Peter Dane, Ann Orme and Russia',
    ],
    [
      'an envoy of a state that spoke, not the state',
      '{s1 Moscow} {c1 said} {t1 no}. {s2 The envoy} {c2 said} {t2 it was late}.',
      'Russia',
      'envoy',
    ],
    [
      'some who are described by nothing else',
      '{s1 Some} {c1 say} {t1 it was late}. {s2 Many} {c2 say} {t2 no}.',
      'some',
      'many',
    ],
    [
      'who stands before a relative pronoun',
      'They met miners of the Salt Workers Union, which {c1 blames} {t1 the board}.',
      'Salt Workers Union',
    ],
    [
      'nobody of another state',
      'The U.S. military left. {s1 The Thai military} {c1 said} {t1 it was late}.',
      'Thai military',
    ],
    [
      'nobody but a person by an office',
      '{s1 The Salt Board} {c1 said} {t1 no}. {s2 The Salt Board head} {c2 said} {t2 it was late}.',
      'Salt Board',
      'Salt Board head',
    ],
    [
      'I, in words whose speaker is told behind them',
      'Peter Dane left. {t1 “{s2 I} {c2 said} {t2 no}”}, {s1 Mary Orme} {c1 said}.',
      'Mary Orme',
      'Mary Orme',
    ],
    [
      'who stands where it is said, of a source in two parts',
      '{s2 {s1 The Salt Board}} {c1 said} {t1 {s2 Ann Orme} {c2 called it} {t2 late}}.',
      'Salt Board',
      'Ann Orme',
    ],
    ['he', 'Peter Dane met the miners. {s1 He} {c1 said} {t1 it was late}.', 'Peter Dane'],
    [
      'she, not the man named last',
      'Mary Orme met Peter Dane. {s1 She} {c1 said} {t1 it was late}.',
      'Mary Orme',
    ],
    [
      'he, who spoke last',
      '{s1 Peter Dane} {c1 said} {t1 it was late}. {s2 He} {c2 said} {t2 it was dark}.',
      'Peter Dane',
      'Peter Dane',
    ],
    [
      'it',
      '{s1 The Salt Board} {c1 said} {t1 it was late}. {s2 It} {c2 said} {t2 it was dark}.',
      'Salt Board',
      'Salt Board',
    ],
    ['an office', 'Ann Orme, the envoy, left. {s1 The envoy} {c1 said} {t1 it was late}.', 'Ann Orme'],
    [
      'an office, named after',
      '{s1 The envoy} {c1 said} {t1 it was late}. Ann Orme, the envoy, left.',
      'Ann Orme',
    ],
    [
      'an unnamed one, described more fully before',
      '{s1 A senior harbour official} {c1 said} {t1 it was late}. {s2 The official} {c2 said} {t2 no}.',
      'senior harbour official',
      'senior harbour official',
    ],
    [
      'several, by name, capital and pronoun',
      '{s1 Moscow and Berlin} {c1 said} {t1 no}. Ann Orme left. {s2 She and Bo Dane} {c2 said} {t2 no}.',
      'Russia and Germany',
      'Ann Orme and Bo Dane',
    ],
    ['a state as the report calls it', '{s1 The U.S.} {c1 said} {t1 it was late}.', 'U.S.'],
    [
      'a state by the fuller of its names',
      '{s1 The U.S.} {c1 said} {t1 it was late}. The United States left.',
      'United States',
    ],
    [
      'two told together',
      'Salt Minister Ann Orme and Mr. Bo Dane of the port met. {s1 The two leaders} {c1 said} {t1 no}.',
      'Ann Orme and Bo Dane',
    ],
    [
      'two who talk with each other',
      'Ann Orme spoke by telephone\nwith Bo Dane. {s1 Both} {c1 said} {t1 it was late}.',
      'Ann Orme and Bo Dane',
    ],
    [
      'two states, though two persons were told since',
      'Russia and Germany met. Ann Orme and Bo Dane left. {s1 The two countries} {c1 said} {t1 no}.',
      'Russia and Germany',
    ],
    [
      'three',
      'Ann Orme, Bo Dane and Al Tarn met. Russia and Germany left. {s1 All three} {c1 said} {t1 no}.',
      'Ann Orme, Bo Dane and Al Tarn',
    ],
    [
      'several of whom too many were told',
      'Ann Orme, Bo Dane and Al Tarn met. {s1 The two ministers} {c1 said} {t1 it was late}.',
      'two ministers',
    ],
    [
      'we, where one of two tells what both agreed',
      'Ann Orme met with Bo Dane. “{t1 {s2 We} {c2 agreed} {t2 to dig}},” {s1 Orme} {c1 said}.',
      'Ann Orme',
      'Ann Orme and Bo Dane',
    ],
    ['two persons', '{s1 Ann Orme and Bo Dane} {c1 said} {t1 it was late}.', 'Ann Orme and Bo Dane'],
    [
      'a description',
      '{s1 Two miners from the north} {c1 said} {t1 it was late}.',
      'Two miners from the north',
    ],
    [
      'somebody of somebody told by a pronoun',
      '{s1 Mary Orme} {c1 said} {t1 no}. {s2 Her deputy} {c2 said} {t2 it was late}.',
      'Mary Orme',
      'Mary Orme’s deputy',
    ],
    [
      'somebody near somebody told by a pronoun',
      '{s1 Peter Dane} {c1 said} {t1 no}. {s2 A miner close to him} {c2 said} {t2 it was late}.',
      'Peter Dane',
      'miner close to Peter Dane',
    ],
    [
      'somebody of one who cannot be told',
      'It was late. {s1 His deputy} {c1 said} {t1 it was dark}.',
      'His deputy',
    ],
    ['somebody of a body', '{s1 An aide to Ann Orme} {c1 said} {t1 it was late}.', 'aide to Ann Orme'],
    [
      'the source of two cues',
      '{s1 {s2 Ann Orme}} {c1 said} {t1 it was late}, {c2 adding} that {t2 it was dark}.',
      'Ann Orme',
      'Ann Orme',
    ],
    [
      'a quotation without cue',
      '“{t1 It is late},” {s1 Ann Orme} {c1 said}.\n\n“{t2 It is dark and cold here}.”',
      'Ann Orme',
      'Ann Orme',
    ],
    [
      'one that speaks in another’s words',
      '{s1 Ann Orme} {c1 said} {t1 {s2 Bo Dane} {c2 said} {t2 no}}.',
      'Ann Orme',
      'Bo Dane',
    ],
  ])('%s', (_, marked, ...expected) => {
    expect(told(marked)).toEqual(expected);
  });

  it.each([
    '{t1 The mine} {c1 is expected} {t1 to close}.',
    '{s1 He} {c1 said} {t1 it was late}.',
    'Mary Orme left. {s1 He} {c1 said} {t1 it was late}.',
    '“{t1 It is late}.” Ann Orme left.',
  ])('are null where the report names none or it cannot be told: %s', (marked) => {
    expect(speakers(marked)).toMatchObject([{ name: null, basis: 'unknown' }]);
  });

  it('are who held the office named on the report’s day, where the report names them', () => {
    const layers = (published: string) =>
      markedLayers(
        'Donald Trump met Barack Obama in town. {s1 The U.S. president} {c1 said} {t1 it was late}.',
        published,
      );
    const on = (day: string) => read(layers(day))[0]?.name;
    expect([on('2016-10-01'), on('2017-04-24')]).toEqual(['Barack Obama', 'Donald Trump']);
  });

  it('lean to whom the network says', () => {
    const layers = markedLayers('Bo Dane met Peter Orme. {s1 He} {c1 said} {t1 it was late}.');
    const by = (...link: number[]) => read(layers, [Float32Array.from(link)])[0];
    const [first, second] = [by(0, 1, 0), by(0, 0, 1)];
    const odds = (speaker: typeof first, name: string) =>
      speaker?.name === name ? speaker.probability : 1 - (speaker?.probability ?? 0);
    expect(odds(first, 'Bo Dane')).toBeGreaterThan(odds(second, 'Bo Dane'));
  });

  it.each([
    [
      'behind the subject that it shares',
      '{s1 Ann Orme} {c1 thanked} {t1 the miners} and {c2 said} {t2 it was late}.',
      'Ann Orme',
      'Ann Orme',
    ],
    [
      'before it',
      '{c1 Noting} that {t1 it was late}, {s2 Ann Orme} {c2 said} {t2 the mine was shut}.',
      'Ann Orme',
      'Ann Orme',
    ],
    [
      'but not of a passive cue',
      '{s1 Ann Orme} {c1 said} {t1 she was {c2 accused of} {t2 theft}}.',
      'Ann Orme',
      null,
    ],
  ])('of a cue without a source, %s', (_, marked, ...expected) => {
    expect(told(marked)).toEqual(expected);
  });

  it('are not carried on to a cue that names none', () => {
    expect(told('{s1 Ann Orme} {c1 said} {t1 no}. {t2 The mine} {c2 is expected} {t2 to close}.')).toEqual([
      'Ann Orme',
      null,
    ]);
  });

  it('rest on words, or follow', () => {
    const basis = (marked: string) => speakers(marked).map(({ basis }) => basis);
    expect(
      basis('{s1 Peter Dane} {c1 said} {t1 it was late}. {s2 He} {c2 said} {t2 no}. “{t3 It is dark}.”'),
    ).toEqual(['stated', 'implied', 'implied']);
    expect(basis('{s1 He} {c1 said} {t1 no}. “{t2 It is dark}.”')).toEqual(['unknown', 'unknown']);
    expect(basis('{s1 Ann Orme} {c1 thanked} {t1 the miners} and {c2 said} {t2 it was late}.')).toEqual([
      'stated',
      'implied',
    ]);
  });

  describe('have choices', () => {
    const choices = (marked: string) => speakers(marked).map(({ choices }) => choices);

    it('of all who may be meant, likeliest first, the one told among them', () => {
      const [told] = speakers('Bo Dane met Peter Orme. {s1 He} {c1 said} {t1 it was late}.');
      expect(told?.choices.map(({ value }) => value)).toEqual(
        expect.arrayContaining(['Bo Dane', 'Peter Orme', told?.name]),
      );
      const probabilities = told?.choices.map(({ probability }) => probability) ?? [];
      expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeLessThan(1.01);
      expect(told?.choices.find(({ value }) => value === told.name)?.probability).toBeCloseTo(
        told?.probability ?? 0,
        2,
      );
    });

    it('of nobody, where it cannot be told', () => {
      expect(choices('{s1 He} {c1 said} {t1 it was late}.')).toEqual([[{ value: null, probability: 1 }]]);
      expect(choices('{t1 The mine} {c1 is expected} {t1 to close}.')).toMatchObject([[{ value: null }]]);
    });

    it('of the one named', () => {
      expect(choices('Bo Dane left. {s1 Ann Orme} {c1 said} {t1 it was late}.')).toMatchObject([
        [{ value: 'Ann Orme' }],
      ]);
      expect(choices('{s1 Moscow and Berlin} {c1 said} {t1 no}.')).toMatchObject([
        [{ value: 'Russia and Germany' }],
      ]);
    });

    it('of one actor under one name', () => {
      const [, told] = choices(
        'Peter Orme met Bo Dane. {s1 Orme} {c1 said} {t1 no}. {s2 He} {c2 said} {t2 it was late}.',
      );
      expect(told?.filter(({ value }) => value?.includes('Orme'))).toEqual([
        { value: 'Peter Orme', probability: expect.any(Number) },
      ]);
    });

    it('that go on with words without a cue', () => {
      const [first, second] = choices('“{t1 It is late},” {s1 Ann Orme} {c1 said}.\n\n“{t2 It is dark}.”');
      expect(second).toEqual(first);
    });

    it('with the one who held the office named first', () => {
      const layers = markedLayers(
        'Donald Trump met Barack Obama in town. {s1 The U.S. president} {c1 said} {t1 it was late}.',
        '2016-10-01',
      );
      const [told] = read(layers);
      expect(told?.choices[0]).toEqual({ value: 'Barack Obama', probability: told?.probability });
      expect(told?.choices.length).toBeGreaterThan(1);
      const sum = told?.choices.reduce((all, { probability }) => all + probability, 0);
      expect(sum).toBeLessThan(1.01);
    });
  });
});
