import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binOf,
  createAct,
  createReading,
  createReport,
  dayRange,
  nextBin,
  type Reading,
  type Report,
  type Statement,
  type StatementRow,
  TIMELINE_UNITS,
  timelineUnit,
} from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { everyPage } from './every-page.ts';
import { sampleStatement } from './samples.ts';
import { SAMPLE_TIME, withStore } from './with-store.ts';

const ENGINE = { name: 'sample', version: '1' };
const SAID = [
  null,
  '2021-02-01',
  '2021-02',
  '2021',
  '../2021-03-05',
  '2021-04-30/..',
  '2020-12-28/2021-01-03',
  '2021-02-03~',
];
const DUE = [null, '2021-06-30', '../2022-01-31', '2023', '2021-03/2021-05', '2022-07-01/..'];
const KIND_LIST = ['claim', 'commitment', 'threat', 'denial', 'prediction'] as const;
const PEOPLE = 'Ansa Berro Calin Doresh Emmet Falk Gorin Hesse Ilvar Jorun Kesk Lomax Mirren'.split(' ');

/** A report of statements whose dates are told in every way. */
function dated(n: number, published: string | null): { report: Report; reading: Reading } {
  const lines = Array.from(
    { length: 8 },
    (_, i) => `Mayor ${PEOPLE[(n * 3 + i) % PEOPLE.length]} on thing ${n} of ${i}`,
  );
  const report = createReport({ text: `${lines.join('. ')}.`, outlet: `Paper ${n % 2}`, published });
  let from = 0;
  const statements = lines.map((line, i): Statement => {
    const start = report.text.indexOf(line, from);
    from = start + line.length;
    const kind = KIND_LIST[(n + i) % KIND_LIST.length] ?? 'claim';
    const due = kind === 'claim' || kind === 'denial' ? null : (DUE[(n * 5 + i) % DUE.length] ?? null);
    const speaker = line.split(' on ')[0] ?? '';
    const values = { speaker, kind, said: SAID[(n * 7 + i) % SAID.length] ?? null, due };
    const by = { engine: ENGINE.name, version: ENGINE.version };
    return sampleStatement(
      report,
      { content: [{ start: start + speaker.length + 4, end: from }] },
      values,
      by,
    );
  });
  const analysis = { report: report.id, engine: ENGINE, statements, mentions: [], actors: [] };
  return { report, reading: createReading(analysis, SAMPLE_TIME) };
}

/** What was said and is due when: each thing as exactly as it was told, or counted as that. */
export function timelineConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (store: Store) => Promise<void>) =>
    it(name, () => withStore(openFresh, run));
  const fill = (store: Store) =>
    store.addReports(
      [
        dated(0, '2021-02-10'),
        dated(1, '2021-03'),
        dated(2, null),
        dated(3, '2020-11-30'),
        dated(4, '2022-05-01'),
      ],
      SAMPLE_TIME,
    );
  const everyStatement = (store: Store): Promise<StatementRow[]> =>
    everyPage(store.listStatements, { sort: 'text', limit: 500 });
  const daysOf = (row: StatementRow) => {
    const told = row.said ?? row.published;
    const range = told === null ? null : dayRange(told);
    return range && { first: range.first ?? '0000-01-01', last: range.last ?? '9999-12-31' };
  };

  describe('the timeline', () => {
    test('has every statement where it was said, or else where its report was published', async (store) => {
      await fill(store);
      const all = await everyStatement(store);
      const { items, total, undated, within, extent, from, to } = await store.timeline({ of: 'statements' });
      expect(total).toBe(all.length);
      expect(undated).toBe(all.filter((row) => daysOf(row) === null).length);
      expect(undated).toBeGreaterThan(0);
      expect(within).toBe(total - undated);
      expect(extent).toEqual({ first: '2020-11-30', last: '2022-05-01' });
      expect({ first: from, last: to }).toEqual(extent);
      const byId = new Map(all.map((row) => [row.id, row]));
      expect(items).toHaveLength(within);
      for (const item of items ?? []) {
        const row = byId.get(item.statement);
        if (!row) throw new Error('it is no statement');
        expect(item).toMatchObject({
          kind: row.kind,
          lane: row.kind,
          speaker: row.speaker,
          report: row.report,
          words: row.content.map(({ quote }) => quote).join(' … '),
          basis: row.said === null ? 'published' : 'stated',
          due: null,
        });
        const told = row.said ?? row.published ?? '';
        expect(item.said).toEqual({ edtf: told, ...dayRange(told) });
      }
      const none = await store.timeline({ of: 'statements', undated: true });
      expect(none.items?.map(({ said }) => said)).toEqual(Array.from({ length: undated }, () => null));
    });

    test('counts in bins what a plain count gives, whatever the stretch', async (store) => {
      await fill(store);
      const all = await everyStatement(store);
      const day = fc
        .date({ min: new Date('2020-06-01'), max: new Date('2022-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
      let binned = 0;
      await fc.assert(
        fc.asyncProperty(day, day, async (one, other) => {
          const [from, to] = one < other ? [one, other] : [other, one];
          const view = await store.timeline({ of: 'statements', from, to, limit: 1 });
          expect(view.unit).toBe(timelineUnit(from, to));
          const within = all.filter((row) => {
            const days = daysOf(row);
            return days !== null && days.last >= from && days.first <= to;
          });
          expect(view.within).toBe(within.length);
          if (view.items !== null) return;
          binned += 1;
          for (const { lane, bins } of view.lanes) {
            for (
              let bin: string | null = binOf(from, view.unit);
              bin !== null && bin <= to;
              bin = nextBin(bin, view.unit)
            ) {
              const end = nextBin(bin, view.unit) ?? '9999-12-31';
              const own = within.filter((row) => row.kind === lane);
              const touching = own.filter((row) => {
                const days = daysOf(row);
                return days !== null && days.last >= (bin ?? '') && days.first < end;
              });
              const sure = touching.filter((row) => {
                const days = daysOf(row);
                return (
                  days !== null &&
                  days.first >= (bin ?? '') &&
                  days.first >= from &&
                  days.last < end &&
                  days.last <= to
                );
              });
              const counted = bins.find((counts) => counts.bin === bin)?.said ?? { sure: 0, maybe: 0 };
              expect([bin, counted]).toEqual([
                bin,
                { sure: sure.length, maybe: touching.length - sure.length },
              ]);
            }
          }
        }),
        { numRuns: 25 },
      );
      expect(binned).toBeGreaterThan(5);
    });

    test('has each entry once, where it was first said and when it is due', async (store) => {
      await fill(store);
      const entries = (await store.listEntries({ today: '2022-01-01', limit: 500 })).items;
      const { items, total, within } = await store.timeline({ of: 'entries' });
      expect(total).toBe(entries.length);
      const dated = (items ?? []).map(({ entry, statement, due }) => [entry, statement, due?.edtf ?? null]);
      const wanted = entries.map(({ id, statement, due }) => [id, statement.statement, due]);
      expect(dated).toHaveLength(within);
      expect(wanted).toEqual(expect.arrayContaining(dated));
      expect(dated.some(([, , due]) => due !== null)).toBe(true);
      const binned = await store.timeline({ of: 'entries', limit: 1 });
      const sure = binned.lanes.flatMap(({ bins }) => bins.map(({ due }) => due.sure));
      expect(sure.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
      // Not of kinds of which the ledger keeps none.
      expect((await store.timeline({ of: 'entries', kind: ['claim'] })).total).toBe(0);
    });

    test('leaves out what may lie anywhere in a stretch once there is too much, and tells how much', async (store) => {
      await fill(store);
      const stretch = { of: 'statements', from: '2021-02-01', to: '2021-02-05' } as const;
      const all = await store.timeline(stretch);
      const few = await store.timeline({ ...stretch, limit: (all.items?.length ?? 0) - 1 });
      expect(all.across).toBe(0);
      expect(few.across).toBeGreaterThan(0);
      expect((few.items?.length ?? 0) + few.across).toBe(few.within);
    });

    test('is narrowed as lists are, and divided by who speaks', async (store) => {
      await fill(store);
      const total = async (query: object) => (await store.timeline({ of: 'statements', ...query })).total;
      expect(await total({ kind: ['denial'] })).toBe(
        (await store.listStatements({ kind: ['denial'] })).total,
      );
      expect(await total({ q: 'thing' })).toBe((await store.listStatements({ q: 'thing' })).total);
      expect(await total({ outlet: 'Paper 1' })).toBe(
        (await store.listStatements({ outlet: 'Paper 1' })).total,
      );
      expect(await total({ actor: 'mayor-ansa' })).toBe(
        (await store.listStatements({ actor: 'mayor-ansa' })).total,
      );
      const { lanes, items } = await store.timeline({ of: 'statements', lanes: 'speaker' });
      expect(lanes).toHaveLength(11);
      expect(lanes.at(-1)).toMatchObject({ lane: '*', actor: null });
      expect(lanes.reduce((sum, lane) => sum + lane.total, 0)).toBe(await total({}));
      const known = new Set(lanes.map(({ lane }) => lane));
      expect(items?.every(({ lane }) => known.has(lane))).toBe(true);
    });

    test('has nothing that was rejected', async (store) => {
      await fill(store);
      const { items, total } = await store.timeline({ of: 'statements' });
      const [first] = items ?? [];
      if (!first) throw new Error('nothing is shown');
      const deed = { type: 'reject', report: first.report, statement: first.statement } as const;
      await store.addActs([createAct(deed, 'Ada', '2022-12-01T00:00:00Z')]);
      expect((await store.timeline({ of: 'statements' })).total).toBe(total - 1);
    });
  });

  describe('the bins of the timeline', () => {
    it('hold each day once', () => {
      const day = fc
        .date({ min: new Date('1000-01-01'), max: new Date('2900-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
      fc.assert(
        fc.property(day, fc.constantFrom(...TIMELINE_UNITS), (one, unit) => {
          const bin = binOf(one, unit);
          const next = nextBin(bin, unit);
          return (
            bin <= one &&
            next !== null &&
            one < next &&
            binOf(bin, unit) === bin &&
            binOf(next, unit) === next
          );
        }),
      );
    });
  });
}
