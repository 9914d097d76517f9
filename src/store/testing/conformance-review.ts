import { describe, expect, it } from 'vitest';
import {
  actsInForce,
  checksOf,
  deriveStatements,
  leastSure,
  machineStatements,
  readingsByRank,
} from '../../ledger/index.ts';
import {
  BIN_EDGES,
  createAct,
  type Deed,
  ENTRY_KINDS,
  REVIEW_TARGETS,
  type ReviewBin,
  type ReviewTally,
  type StatementRow,
} from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { everyPage } from './every-page.ts';
import { sampleReading, sampleReport, sampleStatement } from './samples.ts';
import { addSamples, withStore } from './with-store.ts';

const AT = '2022-11-03T10:00:00Z';
const COUNT = 8;

/** What waits for review, in which order, and what people found. */
export function reviewConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (store: Store) => Promise<void>) =>
    it(name, () =>
      withStore(openFresh, async (store) => {
        await addSamples(store, COUNT);
        await run(store);
      }),
    );
  const queue = async (store: Store, query: Parameters<Store['listReview']>[0] = {}) => {
    const items = await everyPage(store.listReview, { ...query, limit: 3 });
    for (const { statement, doubt } of items) expect(doubt).toEqual(leastSure(statement));
    return items.map(({ statement }) => statement);
  };
  const ids = (rows: readonly StatementRow[]) => rows.map(({ id }) => id);
  const decide = (store: Store, row: StatementRow, type: 'accept' | 'reject', at = AT) =>
    store.addActs([createAct({ type, report: row.report, statement: row.id }, 'Ada', at)]);

  describe('review', () => {
    test('what a machine is least sure of comes first, and leaves the queue when it is decided', async (store) => {
      const all = await queue(store);
      const sure = all.map((row) => leastSure(row)?.probability ?? 2);
      expect(sure).toEqual(sure.toSorted((a, b) => a - b));
      expect(new Set(sure).size).toBeGreaterThan(2);
      const [first, second, third] = all;
      if (!first || !second || !third) throw new Error('too few statements');
      const page = await store.listReview({ limit: 2 });
      await decide(store, first, 'accept');
      await decide(store, second, 'reject');
      expect(ids(await queue(store))).toEqual(ids(all).slice(2));
      // What others decide meanwhile neither repeats nor hides anything.
      expect((await store.listReview({ limit: 1, cursor: page.next ?? '' })).items[0]?.statement.id).toBe(
        third.id,
      );
      const { acts } = (await store.statement(first.id)) ?? { acts: [] };
      await store.addActs([createAct({ type: 'undo', report: first.report, act: acts[0] ?? '' }, 'Ada', AT)]);
      expect(ids(await queue(store))[0]).toBe(first.id);
    });

    test('what the ledger keeps comes first if asked for, and filters narrow as they do everywhere', async (store) => {
      const rows = await queue(store, { order: 'ledger' });
      expect(ids(rows).sort()).toEqual(ids(await queue(store)).sort());
      const isKept = rows.map(({ kind }) => ENTRY_KINDS.some((one) => one === kind));
      expect(isKept).toEqual(isKept.toSorted((a, b) => Number(b) - Number(a)));
      const sure = rows.filter((_, at) => isKept[at]).map((row) => leastSure(row)?.probability ?? 2);
      expect(sure).toEqual(sure.toSorted((a, b) => a - b));
      const [one] = rows;
      expect(ids(await queue(store, { statement: [one?.id ?? '', 's_none'] }))).toEqual([one?.id]);
      for (const query of [{ kind: ['denial' as const] }, { outlet: 'Velm Courier' }, { q: 'harbour' }]) {
        const listed = await everyPage(store.listStatements, { ...query, limit: 500 });
        expect(ids(await queue(store, query)).sort()).toEqual(ids(listed).sort());
      }
    });

    test('a sample is drawn by its seed alone, and stays the same while it is reviewed', async (store) => {
      const sample = { seed: 'salt', size: 6, since: '2022-12-01T00:00:00Z' };
      const all = await queue(store, { order: 'random' });
      const [before] = all;
      if (!before) throw new Error('no statement');
      await decide(store, before, 'accept');
      const drawn = await queue(store, { sample });
      expect(drawn).toHaveLength(6);
      expect(ids(drawn)).not.toContain(before.id);
      expect(ids(await queue(store, { sample: { ...sample, size: 3 } }))).toEqual(ids(drawn).slice(0, 3));
      expect(ids(await queue(store, { sample: { ...sample, seed: 'sand' } }))).not.toEqual(ids(drawn));
      const [first, second] = drawn;
      if (!first || !second) throw new Error('too few in the sample');
      await decide(store, first, 'reject', '2022-12-01T09:00:00Z');
      await decide(store, second, 'accept', '2022-12-01T09:01:00Z');
      expect(ids(await queue(store, { sample }))).toEqual(ids(drawn).slice(2));
      const { open, decided, bins } = await store.reviewTally({ sample, lately: AT });
      expect([open, decided]).toEqual([4, 2]);
      const of = (count: (bin: ReviewBin) => number) =>
        bins.statement.reduce((sum, bin) => sum + count(bin), 0);
      expect([of((bin) => bin.open), of((bin) => bin.reviewed), of((bin) => bin.wrong)]).toEqual([4, 2, 1]);
    });

    test('a sample takes from everywhere alike', async (store) => {
      const counts = new Map<string, number>();
      const all = ids(await queue(store));
      const draws = 300;
      for (let n = 0; n < draws; n++) {
        const sample = { seed: `seed ${n}`, size: 5, since: AT };
        for (const { statement } of (await store.listReview({ sample, limit: 5 })).items)
          counts.set(statement.id, (counts.get(statement.id) ?? 0) + 1);
      }
      const expected = (draws * 5) / all.length;
      // Five standard deviations on either side.
      const reach = 5 * Math.sqrt(expected);
      for (const id of all) expect(Math.abs((counts.get(id) ?? 0) - expected)).toBeLessThan(reach);
    });

    test('is counted by how sure the machine was, and by what people found', async (store) => {
      const deeds: Deed[] = [];
      const rows = await queue(store);
      for (const [at, { id: statement, report, speaker, kind }] of rows.entries()) {
        const on = { report, statement };
        const values = [
          { kind: kind === 'claim' ? ('denial' as const) : ('claim' as const) },
          { speaker },
          { speaker: null },
        ];
        const value = values[at % 3];
        if (at % 2 === 0 && value) deeds.push({ type: 'correct', ...on, values: value });
        if (at % 5 === 1) deeds.push({ type: 'reject', ...on });
        if (at % 5 === 2 || at % 5 === 4) deeds.push({ type: 'accept', ...on });
      }
      const first = sampleReport(0);
      const statement = sampleStatement(first, { content: [{ start: 0, end: 4 }] });
      deeds.push({ type: 'add', report: first.id, statement });
      await store.addReports([{ report: first, reading: sampleReading(first, '2') }], '2022-10-05T09:00:00Z');
      await store.addActs(
        deeds.map((deed, at) => createAct(deed, 'Ada', `2022-11-0${1 + (at % 4)}T09:00:00Z`)),
      );
      const tally = await store.reviewTally({ lately: '2022-11-03T00:00:00Z' });
      expect(tally).toEqual(await plainTally(store, '2022-11-03T00:00:00Z'));
      expect(tally.lately).toBeGreaterThan(0);
      for (const target of REVIEW_TARGETS) {
        expect(tally.bins[target].some(({ wrong }) => wrong > 0)).toBe(true);
        expect(tally.bins[target].some(({ open }) => open > 0)).toBe(true);
      }
      await store.rebuild();
      expect(await store.reviewTally({ lately: '2022-11-03T00:00:00Z' })).toEqual(tally);
    });

    it('of an empty store is nothing', () =>
      withStore(openFresh, async (store) => {
        expect(await store.listReview()).toEqual({ items: [], total: 0, next: null });
        expect(await store.reviewTally({ lately: AT })).toEqual({
          open: 0,
          decided: 0,
          lately: 0,
          bins: { statement: [], speaker: [], kind: [] },
        });
      }));
  });
}

/** The same the plain way: everything is derived anew and looked at one by one. */
async function plainTally(store: Store, lately: string): Promise<ReviewTally> {
  const tally: ReviewTally = {
    open: 0,
    decided: 0,
    lately: 0,
    bins: { statement: [], speaker: [], kind: [] },
  };
  const bins = new Map<string, ReviewBin>();
  for (let n = 0; n < COUNT; n++) {
    const history = await store.history(sampleReport(n).id);
    if (!history) throw new Error('no such report');
    const { report, readings, acts } = history;
    const found = machineStatements(readingsByRank(readings, acts));
    for (const shown of deriveStatements(report.text, readings, acts)) {
      const machine = found.get(shown.id);
      if (shown.review === 'unreviewed') tally.open++;
      if (!machine) continue;
      const decision = actsInForce(acts).findLast(
        (act) => (act.type === 'accept' || act.type === 'reject') && act.statement === shown.id,
      );
      if (decision) tally.decided++;
      if (decision && decision.at >= lately) tally.lately++;
      const checks = checksOf(machine, shown);
      for (const target of REVIEW_TARGETS) {
        const { probability, right } = checks[target];
        if (probability === null) continue;
        const at = BIN_EDGES.slice(1, -1).filter((edge) => probability >= edge).length;
        const bin = bins.get(`${target} ${at}`) ?? {
          low: BIN_EDGES[at] ?? 0,
          high: BIN_EDGES[at + 1] ?? 1,
          open: 0,
          openError: 0,
          reviewed: 0,
          reviewedError: 0,
          wrong: 0,
        };
        bins.set(`${target} ${at}`, bin);
        if (right !== null) {
          bin.reviewed++;
          bin.reviewedError += 1 - probability;
        } else if (shown.review === 'unreviewed') {
          bin.open++;
          bin.openError += 1 - probability;
        }
        if (right === false) bin.wrong++;
      }
    }
  }
  for (const target of REVIEW_TARGETS) {
    tally.bins[target] = BIN_EDGES.slice(0, -1).flatMap((_, at) => {
      const bin = bins.get(`${target} ${at}`);
      if (!bin || bin.open + bin.reviewed === 0) return [];
      return {
        ...bin,
        openError: expect.closeTo(bin.openError, 9),
        reviewedError: expect.closeTo(bin.reviewedError, 9),
      };
    });
  }
  return tally;
}
