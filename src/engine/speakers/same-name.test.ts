import { describe, expect, it } from 'vitest';
import { type NamedChoice, sumNames } from './same-name.ts';

const person = (value: string, probability: number): NamedChoice => ({
  value,
  probability,
  type: 'person',
  isOwn: false,
});
const body = (value: string, probability: number): NamedChoice => ({
  ...person(value, probability),
  type: 'body',
});
const own = (value: string | null, probability: number): NamedChoice => ({
  value,
  probability,
  type: null,
  isOwn: true,
});
const told = (...choices: NamedChoice[]) =>
  sumNames(choices).map(({ value, probability }) => [value, Math.round(probability * 100)]);

describe('names of one actor', () => {
  it('are summed into the fuller one', () => {
    expect(told(person('Orme', 0.5), person('Bo Dane', 0.3), person('Ann Orme', 0.2))).toEqual([
      ['Ann Orme', 70],
      ['Bo Dane', 30],
    ]);
    expect(told(person('Sahl', 0.6), person('Munir al-Sahl', 0.4))).toEqual([['Munir al-Sahl', 100]]);
    expect(told(body('Union', 0.6), body('Salt Union', 0.4))).toEqual([['Salt Union', 100]]);
  });

  it('are summed into the fullest of three', () => {
    expect(told(person('Orme', 0.5), person('Ann Orme', 0.3), person('Mary Ann Orme', 0.2))).toEqual([
      ['Mary Ann Orme', 100],
    ]);
  });

  it('are summed into the likelier where they differ in case alone', () => {
    expect(told(body('Union', 0.4), own('union', 0.6))).toEqual([['union', 100]]);
  });

  it('keep which of them are the very words', () => {
    const [first, second] = sumNames([person('Ann Orme', 0.6), own('Orme', 0.3), person('Bo Dane', 0.1)]);
    expect(first).toEqual({ value: 'Ann Orme', probability: 0.6 + 0.3, type: 'person', isOwn: true });
    expect(second?.isOwn).toBe(false);
  });
});

describe('names of two', () => {
  it.each([
    ['a family name that two bear', [person('Orme', 0.5), person('Ann Orme', 0.3), person('Bo Orme', 0.2)]],
    ['a first name', [person('Ann', 0.6), person('Ann Orme', 0.4)]],
    ['a body and who speaks for it', [body('Salt Union', 0.6), person('Friend of Salt Union', 0.4)]],
    ['one of a pair', [person('Bo Dane', 0.6), person('Ann Orme and Bo Dane', 0.4)]],
    ['the head of a body', [body('Board', 0.6), body('Union’s Board', 0.4)]],
    ['a person and a body', [body('Orme', 0.6), person('Ann Orme', 0.4)]],
    [
      'two described in like words',
      [own('officials', 0.6), { ...body('U.S. officials', 0.4), type: 'described' }],
    ],
    [
      'a place',
      [
        { ...body('Velm', 0.6), type: 'place' },
        { ...body('Western Velm', 0.4), type: 'place' },
      ],
    ],
    ['nobody named', [own(null, 0.6), person('Ann Orme', 0.4)]],
  ] as [string, NamedChoice[]][])('stay apart: %s', (_, choices) => {
    expect(sumNames(choices)).toEqual(choices);
  });

  it('are looked at in bounded time, however many there are', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => person(`Ann${at} Orme`, 1 / 20_000));
    expect(sumNames(many)).toHaveLength(20_000);
  });
});
