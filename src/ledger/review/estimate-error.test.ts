import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BIN_EDGES, type ReviewBin } from '../../model/index.ts';
import { estimateErrors, estimateOf, LEAST_REVIEWED } from './estimate-error.ts';

const anyBin = fc
  .record({
    at: fc.nat(BIN_EDGES.length - 2),
    open: fc.nat(5_000),
    reviewed: fc.nat(500),
    wrong: fc.nat(500),
    where: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ at, open, reviewed, wrong, where }): ReviewBin => {
    const [low = 0, high = 1] = [BIN_EDGES[at], BIN_EDGES[at + 1]];
    return {
      low,
      high,
      open,
      openError: open * (1 - low - where * (high - low)),
      reviewed,
      reviewedError: reviewed * (1 - (low + high) / 2),
      wrong: Math.min(wrong, reviewed),
    };
  });

/** Draws from 0 to 1, the same for the same seed (mulberry32). */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface World {
  /** how often a machine that says p is right */
  truth: (p: number) => number;
  /** how many statements */
  size: number;
  /** how many of them are reviewed */
  reviewed: number;
  /** whether the least sure are reviewed first, or any */
  order: 'sure' | 'random';
}

/** One store of statements, some of them reviewed: what is estimated of the others, and what is so. */
function simulate({ truth, size, reviewed, order }: World, seed: number) {
  const draw = drawer(seed);
  const statements = Array.from({ length: size }, () => {
    const p = 0.25 + 0.75 * Math.sqrt(draw());
    return { p, wrong: draw() > truth(p), at: draw() };
  }).sort((a, b) => (order === 'sure' ? a.p - b.p : a.at - b.at));
  const bins = BIN_EDGES.slice(0, -1).map((low, at): ReviewBin => {
    const high = BIN_EDGES[at + 1] ?? 1;
    const inBin = (one: { p: number }) => one.p >= low && (one.p < high || high === 1);
    const seen = statements.slice(0, reviewed).filter(inBin);
    const open = statements.slice(reviewed).filter(inBin);
    return {
      low,
      high,
      open: open.length,
      openError: open.reduce((sum, { p }) => sum + 1 - p, 0),
      reviewed: seen.length,
      reviewedError: seen.reduce((sum, { p }) => sum + 1 - p, 0),
      wrong: seen.filter(({ wrong }) => wrong).length,
    };
  });
  const remaining = statements.slice(reviewed).filter(({ wrong }) => wrong).length;
  return { estimate: estimateOf('kind', bins), remaining };
}

/** In which share of seeded worlds the interval holds what is so. */
function coverage(world: World, worlds = 250): number {
  let held = 0;
  for (let seed = 1; seed <= worlds; seed++) {
    const { estimate, remaining } = simulate(world, seed);
    if (estimate.low <= remaining && remaining <= estimate.high) held++;
  }
  return held / worlds;
}

describe('estimateOf', () => {
  it('stays between none and all, with the estimate within its interval', () => {
    fc.assert(
      fc.property(fc.array(anyBin, { maxLength: 12 }), (bins) => {
        const { open, expected, low, high, unchecked, told } = estimateOf('kind', bins);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(expected + 1e-6);
        expect(high).toBeGreaterThanOrEqual(expected - 1e-6);
        expect(high).toBeLessThanOrEqual(open + 1e-6);
        expect(unchecked).toBeLessThanOrEqual(open);
        if (told) expect(open).toBeGreaterThan(0);
      }),
    );
  });

  it('is the machine’s word while nobody reviewed anything, and says that it is not to be believed', () => {
    const bins = [{ low: 0.7, high: 0.8, open: 200, openError: 50, reviewed: 0, reviewedError: 0, wrong: 0 }];
    const { expected, low, high, claimed, told, unchecked } = estimateOf('kind', bins);
    expect(expected).toBeCloseTo(50);
    expect(claimed).toBe(50);
    expect(told).toBe(false);
    expect(unchecked).toBe(200);
    expect(high - low).toBeGreaterThan(150);
  });

  it('goes by what people found, in each bin by itself', () => {
    const reviewed = { reviewed: 1_000, wrong: 400 };
    const bins = [
      { low: 0.4, high: 0.5, open: 10, openError: 5.5, reviewedError: 550, ...reviewed },
      { low: 0.98, high: 1, open: 1_000, openError: 10, reviewed: 100, reviewedError: 1, wrong: 1 },
    ];
    const { expected, told } = estimateOf('kind', bins);
    // Ten of those unsure, of which 40 % are wrong, and a thousand of those sure, of which 1 % are.
    expect(expected).toBeGreaterThan(13);
    expect(expected).toBeLessThan(15);
    expect(told).toBe(true);
  });

  it('finds more wrong the more wrong was found', () => {
    fc.assert(
      fc.property(anyBin, (bin) => {
        fc.pre(bin.wrong < bin.reviewed && bin.open > 0);
        const more = estimateOf('kind', [{ ...bin, wrong: bin.wrong + 1 }]);
        expect(more.expected).toBeGreaterThan(estimateOf('kind', [bin]).expected);
      }),
    );
  });

  it('tells nothing while those open are where too few were reviewed', () => {
    const few = {
      low: 0.9,
      high: 0.95,
      open: 50,
      openError: 4,
      reviewed: LEAST_REVIEWED - 1,
      reviewedError: 0.8,
      wrong: 0,
    };
    const many = {
      low: 0.5,
      high: 0.6,
      open: 400,
      openError: 180,
      reviewed: 90,
      reviewedError: 40,
      wrong: 40,
    };
    expect(estimateOf('kind', [few, many]).told).toBe(false);
    expect(estimateOf('kind', [{ ...few, reviewed: LEAST_REVIEWED }, many]).told).toBe(true);
    expect(estimateOf('kind', [{ ...few, open: 40 }, many]).told).toBe(true);
    expect(estimateOf('kind', []).told).toBe(false);
  });

  const honest = (p: number) => p;
  const worlds: [string, World['truth']][] = [
    ['a machine that is right as often as it says', honest],
    ['one that is too sure', (p) => 0.6 * p],
    ['one that is not sure enough', (p) => 1 - 0.3 * (1 - p)],
    ['one that is sure where it is wrong', (p) => (p > 0.9 ? 0.5 : p)],
  ];
  it.each(worlds)('holds what is so as often as it promises after a random sample, with %s', (_, truth) => {
    const share = coverage({ truth, size: 3_000, reviewed: 300, order: 'random' });
    expect(share).toBeGreaterThan(0.92);
    expect(share).toBeLessThan(1);
  });

  it.each(worlds)(
    'holds what is so after the least sure were reviewed, where it dares to tell, with %s',
    (_, truth) => {
      const world: World = { truth, size: 3_000, reviewed: 2_900, order: 'sure' };
      expect(simulate(world, 1).estimate.told).toBe(true);
      expect(coverage(world)).toBeGreaterThan(0.92);
      // Half reviewed from below leaves whole bins that nobody looked at.
      expect(simulate({ ...world, reviewed: 1_500 }, 1).estimate.told).toBe(false);
    },
  );

  it('is told of statements, speakers and kinds apart', () => {
    const bins = { statement: [], speaker: [], kind: [] };
    expect(estimateErrors({ bins }).map(({ target }) => target)).toEqual(['statement', 'speaker', 'kind']);
  });
});
