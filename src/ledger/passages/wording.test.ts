import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTime, timeKey, type Voicing } from './by-time.ts';
import type { Passage } from './passage.ts';
import { firstsOf, wordingOf } from './wording.ts';

const passage = (id: string, day: string, rest: Partial<Passage> = {}): Passage => ({
  ...{ id, day, report: `r_${id}`, kind: 'commitment', denies: false },
  ...{ start: 5, end: 25, last: 25, paragraph: 0 },
  ...{ terms: [3, 9], around: [3, 9, 12], condition: [], marks: [7, 8], numbers: [], times: [] },
  ...{ speaker: 'x_ada', holder: 'x_ada', addressee: [], via: [], named: [], concerned: ['x_ada'] },
  ...{
    said: null,
    likelihood: null,
    parent: null,
    described: [],
    tellsOf: [],
    pointsTo: [],
    denied: [],
    hedged: false,
    amounts: [],
  },
  ...rest,
});

describe('wordings', () => {
  it('are the same wherever and whenever the words stand', () => {
    const one = passage('s_1', '2021-01-01');
    expect(
      wordingOf(passage('s_2', '2021-02-01', { start: 90, end: 110, paragraph: 60, parent: 's_9' })),
    ).toBe(wordingOf(one));
  });

  it('differ in whatever is compared', () => {
    const different: Partial<Passage>[] = [
      ...[{ kind: 'threat' as const }, { terms: [3] }, { around: [3] }, { condition: [1] }, { marks: [7] }],
      ...[{ speaker: null }, { holder: 'x_bo' }, { addressee: ['x_bo'] }, { via: ['x_bo'] }],
      ...[{ named: ['x_bo'] }, { concerned: [] }, { numbers: [2] }, { times: ['2021-05'] }],
      ...[
        { said: '2020-12-30' },
        { denies: true },
        { denied: [3] },
        { hedged: true },
        { likelihood: { low: 0.1, high: 0.2 } },
      ],
    ];
    const all = [{}, ...different].map((rest) => wordingOf(passage('s_1', '2021-01-01', rest)));
    expect(new Set(all).size).toBe(different.length + 1);
  });

  it('have the earliest as their first, whatever order they come in', () => {
    const first = passage('s_1', '2021-01-01');
    const copies = [passage('s_2', '2021-01-02'), passage('s_0', ''), first];
    for (const order of [copies, copies.toReversed()]) {
      expect(firstsOf(order, wordingOf).get(wordingOf(first))).toBe(first);
      expect(firstsOf(order, wordingOf).size).toBe(1);
    }
  });
});

describe('time keys', () => {
  const day = fc.constantFrom('', '2020-12-31', '2021-01-01');
  const id = fc.constantFrom('a', 'b', 'c');
  const voicing: fc.Arbitrary<Voicing> = fc.record({
    id,
    day,
    report: id,
    start: fc.nat({ max: 10_000_000 }),
    last: fc.nat({ max: 10_000_000 }),
  });

  it('have what stands inside of another before it, and else what ends first', () => {
    const at = (id: string, start: number, last: number): Voicing => ({
      id,
      day: '',
      report: 'r',
      start,
      last,
    });
    const ordered = [at('d', 0, 9), at('c', 20, 50), at('b', 10, 50), at('a', 60, 70)];
    expect([...ordered].reverse().sort(byTime)).toEqual(ordered);
  });

  it('order as statements are ordered', () => {
    fc.assert(
      fc.property(voicing, voicing, (a, b) => {
        const [one, other] = [timeKey(a), timeKey(b)];
        expect(Math.sign(byTime(a, b))).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });
});
