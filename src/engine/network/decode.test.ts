import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidates.ts';
import { chooseRuns, type Decoding, decode, ROLES, type Role } from './decode.ts';

const runs = (logits: readonly number[], cost: number) => chooseRuns(Float64Array.from(logits), cost);

/** What a labelling is worth: log odds of its words, less the cost of its runs. */
function worth(chosen: readonly number[], logits: readonly number[], cost: number): number {
  const begun = chosen.filter((word, at) => at === 0 || chosen[at - 1] !== word - 1).length;
  return chosen.reduce((sum, word) => sum + (logits[word] as number), 0) - begun * cost;
}

describe('the choice of runs', () => {
  it.each<[string, number[], number, number[]]>([
    ['nothing of nothing', [], 2, []],
    ['nothing where all speaks against', [-1, -3, -2], 2, []],
    ['nothing that is not worth a run', [-1, 1.5, -1], 2, []],
    ['a word worth a run', [-1, 2.5, -1], 2, [1]],
    ['a run of weak words', [1, 1, 1], 2, [0, 1, 2]],
    ['a filled gap', [5, -1.5, 5], 2, [0, 1, 2]],
    ['an open gap', [5, -2.5, 5], 2, [0, 2]],
    ['edges cut off', [-0.1, 5, -0.1], 2, [1]],
    ['every word for itself without cost', [1, -1, 1], 0, [0, 2]],
    ['first and last word', [9, -9, -9, 9], 2, [0, 3]],
  ])('%s', (_, logits, cost, expected) => {
    expect(runs(logits, cost)).toEqual(expected);
  });

  it('is as good as the best of all labellings', () => {
    const value = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(value, fc.integer({ min: -3, max: 3 })), { maxLength: 10 }),
        fc.oneof(fc.double({ min: 0, max: 6, noNaN: true }), fc.integer({ min: 0, max: 4 })),
        (logits, cost) => {
          let best = Number.NEGATIVE_INFINITY;
          for (let mask = 0; mask < 1 << logits.length; mask += 1) {
            const labelling = [...logits.keys()].filter((word) => (mask >> word) & 1);
            best = Math.max(best, worth(labelling, logits, cost));
          }
          const chosen = runs(logits, cost);
          expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
          expect(worth(chosen, logits, cost)).toBeCloseTo(best, 9);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes no run back when a run costs less', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 30 }), (logits) => {
        const count = (cost: number) => {
          const chosen = runs(logits, cost);
          return chosen.filter((word, at) => chosen[at - 1] !== word - 1).length;
        };
        expect(count(1.5)).toBeGreaterThanOrEqual(count(2.5));
      }),
    );
  });
});

const decoding: Decoding = {
  candidate: 0.1,
  keep: 0.5,
  switch: Object.fromEntries(ROLES.map((role) => [role, 2])) as Record<Role, number>,
};

/** A candidate whose network is sure of the words of each role, counted in the report. */
function candidate(
  start: number,
  roles: Partial<Record<Role, number[]>>,
  { probability = 0.9, uncued = false, begin = 0, length = 20 } = {},
): Candidate {
  const logits = new Float32Array(length * ROLES.length).fill(-6);
  for (const [column, role] of ROLES.entries()) {
    for (const word of roles[role] ?? []) logits[(word - begin) * ROLES.length + column] = 6;
  }
  return { start, uncued, probability, begin, roles: logits, kinds: Float32Array.of(1) };
}

describe('decoding', () => {
  it('gives each role its words, counted in the report', () => {
    const roles = {
      source: [40, 41],
      cue: [42],
      content: [44, 45, 48],
      condition: [50],
      addressee: [52],
      via: [54],
      holder: [56],
    };
    expect(decode([candidate(42, roles, { begin: 38 })], decoding)).toEqual([
      { start: 42, uncued: false, probability: 0.9, roles, kinds: Float32Array.of(1) },
    ]);
  });

  it('gives nothing for no candidates, unlikely ones, and ones without content', () => {
    expect(decode([], decoding)).toEqual([]);
    expect(decode([candidate(1, { cue: [1], content: [2] }, { probability: 0.49 })], decoding)).toEqual([]);
    expect(decode([candidate(1, { cue: [1], source: [0] })], decoding)).toEqual([]);
  });

  it('keeps one that is just likely enough', () => {
    expect(decode([candidate(1, { cue: [1], content: [2] }, { probability: 0.5 })], decoding)).toHaveLength(
      1,
    );
  });

  it('takes the start for the cue where the network marks none', () => {
    expect(decode([candidate(3, { content: [5] })], decoding)[0]?.roles.cue).toEqual([3]);
  });

  it('leaves uncued ones without a cue, whatever the network marks', () => {
    const found = decode([candidate(3, { cue: [7], content: [3, 4] }, { uncued: true })], decoding);
    expect(found).toMatchObject([{ uncued: true, roles: { cue: [], content: [3, 4] } }]);
  });

  it('asks of each role its own cost of a run', () => {
    const roles = { cue: [1], content: [4, 6] };
    const dear = { ...decoding, switch: { ...decoding.switch, content: 7 } };
    expect(decode([candidate(1, roles)], decoding)[0]?.roles.content).toEqual([4, 6]);
    // 6 - 6 + 6 less one run is less than nothing.
    expect(decode([candidate(1, roles)], dear)).toEqual([]);
  });

  it('stands in the order of the content', () => {
    const found = decode(
      [candidate(2, { cue: [2], content: [9] }), candidate(12, { cue: [12], content: [4, 5] })],
      decoding,
    );
    expect(found.map(({ start }) => start)).toEqual([12, 2]);
  });

  it.each<[string, Candidate[], number[]]>([
    [
      'of those that share a cue word the likeliest',
      [
        candidate(1, { cue: [1, 2], content: [4, 5] }, { probability: 0.7 }),
        candidate(2, { cue: [2], content: [8, 9] }, { probability: 0.8 }),
      ],
      [2],
    ],
    [
      'the first of those that are as likely',
      [candidate(2, { cue: [1, 2], content: [4] }), candidate(1, { cue: [1, 2], content: [5] })],
      [1],
    ],
    [
      'both with cues of their own, be the content the same',
      [candidate(1, { cue: [1], content: [4, 5] }), candidate(7, { cue: [7], content: [4, 5] })],
      [1, 7],
    ],
    [
      'no uncued one within the words of another',
      [
        candidate(1, { cue: [1], content: [4, 5, 6, 7] }),
        candidate(5, { content: [5, 6] }, { uncued: true, probability: 0.8 }),
      ],
      [1],
    ],
    [
      'an uncued one that is likelier than the one around it',
      [
        candidate(1, { cue: [1], content: [4, 5, 6, 7] }, { probability: 0.8 }),
        candidate(5, { content: [5, 6] }, { uncued: true }),
      ],
      [5],
    ],
    [
      'an uncued one that shares half of its words',
      [
        candidate(1, { cue: [1], content: [4, 5] }),
        candidate(5, { content: [5, 6] }, { uncued: true, probability: 0.8 }),
      ],
      [1, 5],
    ],
    [
      'two uncued ones apart',
      [
        candidate(4, { content: [4, 5] }, { uncued: true }),
        candidate(8, { content: [8, 9] }, { uncued: true }),
      ],
      [4, 8],
    ],
    [
      'one that shares words only with a double that was dropped',
      [
        candidate(1, { cue: [1], content: [4] }, { probability: 0.9 }),
        candidate(2, { cue: [1, 2, 3], content: [6] }, { probability: 0.8 }),
        candidate(3, { cue: [3], content: [8] }, { probability: 0.7 }),
      ],
      [1, 3],
    ],
  ])('keeps %s', (_, candidates, starts) => {
    expect(decode(candidates, decoding).map(({ start }) => start)).toEqual(starts);
    // The order of the candidates is nothing to it.
    expect(decode(candidates.toReversed(), decoding).map(({ start }) => start)).toEqual(starts);
  });
});
