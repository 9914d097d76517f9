import { describe, expect, it } from 'vitest';
import { readChain } from './chain.ts';

const LABELS = 3;
const LENGTH = 4;
/** Any numbers will do; the third label may only follow the second or itself. */
const emissions = Float64Array.from({ length: LENGTH * LABELS }, (_, at) => Math.sin(at * 7) * 2);
const transitions = Float64Array.from({ length: LABELS * LABELS }, (_, at) =>
  at === 2 ? Number.NEGATIVE_INFINITY : Math.cos(at * 5),
);

/** Every path with its score, the first label standing at both edges. */
const paths = Array.from({ length: LABELS ** LENGTH }, (_, number) => {
  const labels = Array.from({ length: LENGTH }, (_, at) => Math.floor(number / LABELS ** at) % LABELS);
  const step = (from: number, to: number) => transitions[from * LABELS + to] as number;
  const score = labels.reduce(
    (sum, label, at) => sum + (emissions[at * LABELS + label] as number) + step(labels[at - 1] ?? 0, label),
    step(labels.at(-1) as number, 0),
  );
  return { labels, power: Math.exp(score) };
});
const all = paths.reduce((sum, { power }) => sum + power, 0);
const share = (fits: (labels: readonly number[]) => boolean) =>
  paths.reduce((sum, { labels, power }) => sum + (fits(labels) ? power : 0), 0) / all;

describe('a chain', () => {
  const chain = readChain(emissions, transitions, 0, LABELS);

  it('gives the likeliest path', () => {
    const best = paths.reduce((a, b) => (b.power > a.power ? b : a));
    expect([...chain.best]).toEqual(best.labels);
  });

  it.each([
    [0, 1],
    [0, 3],
    [1, 3],
    [2, 4],
    [3, 4],
  ])('gives a stretch from %i to %i its probability', (start, end) => {
    const isStretch = (labels: readonly number[]) =>
      labels.slice(start, end).every((label, at) => label === (at === 0 ? 1 : 2)) && labels[end] !== 2;
    expect(chain.ofSegment(start, end, 1, 2)).toBeCloseTo(share(isStretch), 10);
  });

  it('stands scores that would overflow', () => {
    const large = readChain(
      emissions.map((score) => score + 5000),
      transitions,
      0,
      LABELS,
    );
    expect([...large.best]).toEqual([...chain.best]);
    expect(large.ofSegment(1, 3, 1, 2)).toBeCloseTo(chain.ofSegment(1, 3, 1, 2), 10);
  });
});
