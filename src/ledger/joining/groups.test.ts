import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grouping, LedgerAct, StatementRef } from '../../model/index.ts';
import type { Doing } from '../acts-in-force.ts';
import type { Voicing } from '../passages/by-time.ts';
import { groupsOf, type Joint, jointsOf, type Pair } from './groups.ts';

const voicing = (id: string, day: string): Voicing => ({ id, day, report: `r_${id}`, start: 0, last: 9 });
const a = voicing('a', '2021-01-01');
const b = voicing('b', '2021-01-02');
const c = voicing('c', '2021-01-03');
const d = voicing('d', '');
const all = [d, c, b, a];
const pair = (earlier: string, later: string, score = 0.9): Pair => ({
  earlier,
  later,
  score,
  reasons: ['the same words'],
});
const ref = (id: string): StatementRef => ({ report: `r_${id}`, statement: id });
const stamp = { id: 'a_1', by: 'Ada', at: '2022-01-01T00:00:00Z' };
const join = (one: string, other: string, as: Grouping = 'entry'): Doing<LedgerAct> => ({
  type: 'join',
  as,
  statement: ref(one),
  to: ref(other),
  ...stamp,
});
const part = (one: string, as: Grouping = 'entry'): Doing<LedgerAct> => ({
  type: 'part',
  as,
  statement: ref(one),
  ...stamp,
});
const groups = (pairs: Pair[], acts: Doing<LedgerAct>[] = [], as: Grouping = 'entry') =>
  groupsOf(all, jointsOf(as, all, pairs, acts)).map((group) => group.map(({ id }) => id).join(''));

describe('joints', () => {
  it('lead each statement to the likeliest earlier one, with the score', () => {
    const pairs = [pair('a', 'c', 0.8), pair('b', 'c', 0.9)];
    expect(jointsOf('entry', all, pairs, [])).toEqual([
      { statement: 'c', to: 'b', score: 0.9, act: null, reasons: ['the same words'] },
    ]);
    expect(groups(pairs)).toEqual(['a', 'bc', 'd']);
  });

  it('take the earliest of equally likely ones', () => {
    expect(groups([pair('b', 'c'), pair('a', 'c')])).toEqual(['ac', 'b', 'd']);
  });

  it('are made by people, whichever of the two they name first', () => {
    expect(groups([], [join('a', 'c')])).toEqual(['ac', 'b', 'd']);
    expect(groups([], [join('c', 'a')])).toEqual(['ac', 'b', 'd']);
    expect(groups([pair('b', 'c')], [join('c', 'a')])).toEqual(['abc', 'd']);
  });

  it('are cut by people, and what hangs on the statement goes with it', () => {
    const pairs = [pair('a', 'b'), pair('b', 'c')];
    expect(groups(pairs)).toEqual(['abc', 'd']);
    expect(groups(pairs, [part('b')])).toEqual(['a', 'bc', 'd']);
    expect(groups(pairs, [part('b'), join('b', 'a')])).toEqual(['abc', 'd']);
    expect(groups(pairs, [join('b', 'a'), part('b')])).toEqual(['a', 'bc', 'd']);
  });

  it('hold for what is wider: one origin is one utterance is one entry', () => {
    expect(groups([], [join('a', 'b', 'origin')], 'entry')).toEqual(['ab', 'c', 'd']);
    expect(groups([], [join('a', 'b', 'entry')], 'origin')).toEqual(['a', 'b', 'c', 'd']);
    expect(groups([pair('a', 'b')], [part('b', 'entry')], 'origin')).toEqual(['a', 'b', 'c', 'd']);
    expect(groups([pair('a', 'b')], [part('b', 'origin')], 'entry')).toEqual(['ab', 'c', 'd']);
  });
});

describe('any statements, pairs and acts', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const statements = fc
    .array(fc.constantFrom('', '2021-01-01', '2021-01-02', '2021-01-03'), { minLength: 6, maxLength: 6 })
    .map((days) => days.map((day, at) => voicing(ids[at] as string, day)));
  const id = fc.constantFrom(...ids);
  const pairs = fc.array(fc.tuple(id, id, fc.constantFrom(0.6, 0.7, 0.8)), { maxLength: 15 });
  const acts = fc.array(
    fc.tuple(fc.boolean(), id, id).map(([joins, one, other]) => (joins ? join(one, other) : part(one))),
    { maxLength: 6 },
  );
  /** Pairs as they are found: the earlier first. */
  const ordered = (list: Voicing[], raw: [string, string, number][]): Pair[] => {
    const place = new Map(groupsOf(list, []).map(([one], at) => [one?.id ?? '', at]));
    return raw.flatMap(([one, other, score]) => {
      if (one === other) return [];
      const isFirst = (place.get(one) ?? 0) < (place.get(other) ?? 0);
      return isFirst ? pair(one, other, score) : pair(other, one, score);
    });
  };
  const told = (list: Voicing[], joints: Joint[]) =>
    groupsOf(list, joints).map((group) => group.map(({ id }) => id).join(''));

  it('give the same groups in whatever order they are handed over', () => {
    fc.assert(
      fc.property(statements, pairs, acts, (list, raw, done) => {
        const found = ordered(list, raw);
        const forth = told(list, jointsOf('entry', list, found, done));
        const back = told(list.toReversed(), jointsOf('entry', list.toReversed(), found.toReversed(), done));
        expect(back).toEqual(forth);
        expect(forth.join('').length).toBe(ids.length);
      }),
    );
  });

  it('never let a machine join again what a person parted', () => {
    fc.assert(
      fc.property(statements, pairs, id, (list, raw, one) => {
        const found = ordered(list, raw);
        const before = jointsOf('entry', list, found, []).find(({ statement }) => statement === one);
        const groups = groupsOf(list, jointsOf('entry', list, found, [part(one)]));
        const own = groups.find((group) => group.some(({ id }) => id === one)) ?? [];
        expect(own[0]?.id).toBe(one);
        if (before) expect(own.some(({ id }) => id === before.to)).toBe(false);
      }),
    );
  });
});
