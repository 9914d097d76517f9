import { describe, expect, it } from 'vitest';
import {
  anchor,
  bareActor,
  createAct,
  createReading,
  createReport,
  DUE_GROUPS,
  type DueGroupName,
  type DueList,
  type DueQuery,
  type Reading,
  type Report,
  type Statement,
} from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { ledgerItem } from './ledger-world.ts';
import { sampleStatement } from './samples.ts';
import { SAMPLE_TIME, withStore } from './with-store.ts';

const ENGINE = { name: 'sample', version: '1' };
/** A Wednesday. */
const TODAY = '2022-06-15';

/** What is promised, each by another mayor and in other words, by when it is due. */
const DUES: readonly (string | null)[] = [
  '../2022-05-31',
  '2021',
  '2022-06-15',
  '2022-06-13/2022-06-19',
  '../2022-06-26',
  '2022-06-27/2022-07-15',
  '2022-06/2022-12',
  '2022-07-01/..',
  '2022-07-16',
  '2023',
  null,
];
const WORDS = 'wells barley lanterns ferries orchards mules chapels bridges granaries windmills looms'.split(
  ' ',
);

function promises(): { report: Report; reading: Reading } {
  const said = DUES.map((_, n) => `Mayor ${WORDS[n]} will give ${WORDS[n]} to everybody ${n}`);
  const report = createReport({
    text: `${said.join('.\n\n')}.`,
    outlet: 'Velm Courier',
    published: '2021-03-01',
  });
  let from = 0;
  const statements = DUES.map((due, n): Statement => {
    const words = `will give ${WORDS[n]} to everybody ${n}`;
    const start = report.text.indexOf(words, from);
    from = start + words.length;
    const values = { speaker: `Mayor ${WORDS[n]}`, kind: 'commitment' as const, due };
    return sampleStatement(report, { content: [{ start, end: from }] }, values, {
      engine: ENGINE.name,
      version: ENGINE.version,
    });
  });
  const analysis = { report: report.id, engine: ENGINE, statements, mentions: [], actors: [] };
  return { report, reading: createReading(analysis, SAMPLE_TIME) };
}

const FRONT = bareActor('ondari-front', 'the Ondari Front');

/** A report of one sentence: a promise of the Ondari Front, or one that is told in the report's own voice. */
function told(text: string, published: string, promise?: string): { report: Report; reading: Reading } {
  const report = createReport({ text, outlet: `Paper ${published}`, published });
  const start = text.indexOf(promise ?? text);
  const span = { start, end: start + (promise ?? text).length };
  const name = text.indexOf('Ondari Front');
  const values = { speaker: 'the Ondari Front', kind: 'commitment' as const, due: '../2022-06-20' };
  const by = { engine: ENGINE.name, version: ENGINE.version };
  const reading = createReading(
    {
      report: report.id,
      engine: ENGINE,
      statements: promise ? [sampleStatement(report, { content: [span] }, values, by)] : [],
      narration: promise ? [] : [{ anchor: anchor(text, span), times: [] }],
      mentions: [{ anchor: anchor(text, { start: name, end: name + 12 }), actor: FRONT.id }],
      actors: [FRONT],
    },
    SAMPLE_TIME,
  );
  return { report, reading };
}

/** What is due, and what is new, told by one piece for every view. */
export function dueConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (store: Store) => Promise<void>) =>
    it(name, () => withStore(openFresh, run));
  const groupOf = (list: DueList, group: DueGroupName) => {
    const found = list.groups.find((one) => one.group === group);
    if (!found) throw new Error(`there is no ${group}`);
    return found;
  };
  const dues = (list: DueList, group: DueGroupName) => groupOf(list, group).items.map(({ due }) => due);

  describe('what is due', () => {
    test('stands in its group by the last day that it may mean, the soonest first', async (store) => {
      await store.addReports([promises()], SAMPLE_TIME);
      const list = await store.due({ today: TODAY });
      expect(list.groups.map(({ group }) => group)).toEqual(DUE_GROUPS);
      expect(dues(list, 'overdue')).toEqual(['2021', '../2022-05-31']);
      expect(dues(list, 'this week')).toEqual(['2022-06-15', '2022-06-13/2022-06-19']);
      expect(dues(list, 'next week')).toEqual(['../2022-06-26']);
      expect(dues(list, 'coming month')).toEqual(['2022-06-27/2022-07-15']);
      expect(dues(list, 'any day')).toEqual(['2022-06/2022-12', '2022-07-01/..']);
      expect(list).toMatchObject({ today: TODAY, since: '2022-06-08', later: 2, undated: 1 });
      expect(groupOf(list, 'any day').items[0]).toMatchObject({
        earliest: '2022-06-01',
        latest: '2022-12-31',
      });
      expect(groupOf(list, 'any day').items[1]).toMatchObject({ earliest: '2022-07-01', latest: null });
      expect(groupOf(list, 'overdue').items[1]).toMatchObject({ earliest: null, latest: '2022-05-31' });
    });

    test('is left out once somebody judged it, and comes back when that is undone', async (store) => {
      await store.addReports([promises()], SAMPLE_TIME);
      const overdue = async () => groupOf(await store.due({ today: TODAY }), 'overdue').items;
      const [entry] = await overdue();
      if (!entry) throw new Error('nothing is overdue');
      const judged = { type: 'judge', outcome: 'kept', grounds: 'Done.', on: TODAY } as const;
      const deed = { ...judged, entry: entry.statement, evidence: [] };
      const act = createAct(deed, 'Ada', '2022-06-15T08:00:00Z');
      await store.addActs([act]);
      expect((await overdue()).map(({ id }) => id)).not.toContain(entry.id);
      await store.addActs([createAct({ type: 'undo-ledger', act: act.id }, 'Ada', '2022-06-15T09:00:00Z')]);
      expect((await overdue())[0]).toEqual(entry);
    });

    test('is what the ledger lists by the filters of each group', async (store) => {
      await store.addReports([promises()], SAMPLE_TIME);
      for (let n = 0; n < 6; n += 1) await store.addReports([ledgerItem(n)], `2022-06-1${n}T08:00:00Z`);
      let found = 0;
      for (const query of [
        {},
        { since: '2022-06-12' },
        { kind: ['threat' as const] },
      ] as Partial<DueQuery>[]) {
        const list = await store.due({ today: TODAY, ...query, limit: 500 });
        for (const { filters, items, total } of list.groups) {
          const { kind } = query;
          const listed = await store.listEntries({
            today: TODAY,
            limit: 500,
            ...filters,
            ...(kind && { kind }),
          });
          expect(items.map(({ id }) => id).toSorted()).toEqual(listed.items.map(({ id }) => id).toSorted());
          expect(total).toBe(items.length);
          found += total;
        }
        const few = await store.due({ today: TODAY, ...query, limit: 1, group: ['overdue', 'told'] });
        expect(few.groups.map(({ group }) => group)).toEqual(['overdue', 'told']);
        for (const { group, total, items } of few.groups) {
          expect(total).toBe(groupOf(list, group).total);
          expect(items).toEqual(groupOf(list, group).items.slice(0, 1));
        }
      }
      expect(found).toBeGreaterThan(DUES.length);
    });
  });

  describe('what is new', () => {
    const PROMISE = 'to free the 23 captured soldiers by June 20';
    const fill = async (store: Store) => {
      const first = told(`The Ondari Front promised ${PROMISE}.`, '2022-06-01', PROMISE);
      const again = told(`The Ondari Front on Monday pledged ${PROMISE}.`, '2022-06-10', PROMISE);
      const freed = told('The Ondari Front freed nineteen captured soldiers on Sunday.', '2022-06-13');
      await store.addReports([first], '2022-06-02T08:00:00Z');
      await store.addReports([again], '2022-06-11T08:00:00Z');
      await store.addReports([freed], '2022-06-14T08:00:00Z');
      return { first, again, freed };
    };
    const news = async (store: Store, since: string) => {
      const { groups } = await store.due({ today: TODAY, since, group: ['condition', 'evidence', 'told'] });
      return Object.fromEntries(
        groups.map(({ group, items }) => [group, items.flatMap((item) => item.news)]),
      );
    };

    test('comes from reports that came since', async (store) => {
      const { first, again, freed } = await fill(store);
      const evidence = { news: 'evidence', at: '2022-06-14T08:00:00Z', kind: 'narrated', by: null };
      const retold = { news: 'told', at: '2022-06-11T08:00:00Z', relation: null, outlet: 'Paper 2022-06-10' };
      const all = await news(store, '2022-06-11');
      expect(all).toMatchObject({ condition: [], evidence: [evidence, retold], told: [evidence, retold] });
      expect(all.evidence?.map(({ passage }) => passage.report)).toEqual([freed.report.id, again.report.id]);
      expect(all.evidence?.[0]?.passage.anchor.quote).toBe(freed.report.text);
      const shown = await store.entry(first.reading.statements[0]?.id ?? '', TODAY);
      const bearing = shown?.bearings.find(({ passage }) => passage.report === freed.report.id);
      expect(bearing).toMatchObject({ relation: 'bears out', act: null, probability: expect.any(Number) });
      expect(all.evidence?.[0]?.probability).toBe(bearing?.probability);
      // A moment tells apart what came on one day, and what is told first is told again by nobody.
      expect((await news(store, '2022-06-11T08:00:01Z')).told).toEqual([]);
      expect((await news(store, '2022-06-14T08:00:00Z')).evidence).toMatchObject([evidence]);
      expect((await news(store, '2022-06-14T08:00:01Z')).evidence).toEqual([]);
      expect((await news(store, '2022-06-01')).told).toEqual([]);
    });

    test('is told again by no report that tells everything first', async (store) => {
      await store.addReports([promises()], '2022-06-14T08:00:00Z');
      expect((await news(store, '2022-06-01')).told).toEqual([]);
    });

    test('goes once somebody decided on it, and comes back when that is undone', async (store) => {
      await fill(store);
      const { evidence } = await news(store, '2022-06-12');
      const [item] =
        (await store.due({ today: TODAY, since: '2022-06-12', group: ['evidence'] })).groups[0]?.items ?? [];
      const passage = evidence?.[0]?.passage;
      if (!item || !passage) throw new Error('nothing is proposed');
      const deed = { entry: item.statement, passage, relation: 'none' } as const;
      const act = createAct({ type: 'bear', ...deed }, 'Ada', '2022-06-15T08:00:00Z');
      await store.addActs([act]);
      expect((await news(store, '2022-06-12')).evidence).toEqual([]);
      await store.addActs([createAct({ type: 'undo-ledger', act: act.id }, 'Ada', '2022-06-15T09:00:00Z')]);
      expect((await news(store, '2022-06-12')).evidence).toEqual(evidence);

      // Of what people say, that the condition is met is new from then on.
      const met = { ...deed, relation: 'condition met' as const };
      await store.addActs([createAct({ type: 'bear', ...met }, 'Ada', '2022-06-15T10:00:00Z')]);
      expect(await news(store, '2022-06-15')).toMatchObject({
        condition: [{ news: 'condition', relation: 'condition met', probability: null, by: 'Ada' }],
        evidence: [],
      });
      expect((await news(store, '2022-06-16')).condition).toEqual([]);
    });
  });
}
