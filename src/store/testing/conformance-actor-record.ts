import { describe, expect, it } from 'vitest';
import { type Actor, actorId, bareActor, createAct, type Deed, type EntryDetail } from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { ledgerItem, TODAY } from './ledger-world.ts';
import { type Told, tellReport } from './tell-report.ts';
import { failureCode, SAMPLE_TIME, withStore } from './with-store.ts';

const ENVOY: Actor = {
  ...bareActor('mira-okonjo', 'Mira Okonjo'),
  type: 'person',
  offices: [{ title: 'envoy', of: 'the State of Ondaria', held: '2020/..' }],
};
const STATE: Actor = { ...bareActor('ondaria', 'Ondaria'), type: 'state', names: ['State of Ondaria'] };

const tell = (store: Store, told: readonly Told[], published: string | null) =>
  tellReport(store, told, { published, actors: [ENVOY, STATE] });

const SCENE: readonly Told[] = [
  {
    words: 'Ondaria would open the northern gates of Kestrel Pass',
    speaker: 'Mira Okonjo',
    kind: 'commitment',
    holder: 'Ondaria',
    addressee: ['the Ondari Front'],
    said: '2022-02-07/2022-03-13',
  },
  { words: 'fishing boats stay moored at Velm', speaker: 'Ondaria', kind: 'commitment', said: '2022-03-01' },
  {
    words: 'the Front must hand over every prisoner it took',
    speaker: 'Mira Okonjo',
    kind: 'demand',
    addressee: ['the Ondari Front'],
  },
  { words: 'grain prices will fall before the harvest', speaker: 'Mira Okonjo', kind: 'prediction' },
  {
    words: 'artillery would answer any shot across the river',
    speaker: 'the Ondari Front',
    kind: 'threat',
    addressee: ['Ondaria'],
  },
  { words: 'no shell had fallen on the harbour', speaker: 'Mira Okonjo', kind: 'denial' },
];

/** What an actor undertook and was told, who speaks for it, and when it said what. */
export function actorRecordConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (store: Store) => Promise<void>) =>
    it(name, () => withStore(openFresh, run));
  const totals = async (store: Store, id: string) => {
    const record = await store.actorRecord(id, { today: TODAY });
    return Object.fromEntries(
      (record?.entries ?? []).flatMap(({ part, total }) => (total > 0 ? [[part, total]] : [])),
    );
  };

  describe('an actor’s record', () => {
    test('tells what it holds, what it demands and what is directed at it', async (store) => {
      await tell(store, SCENE, '2022-03-10');
      expect(await totals(store, 'ondaria')).toEqual({ promised: 2, threatenedWith: 1 });
      expect(await totals(store, 'mira-okonjo')).toEqual({ demanded: 1, predicted: 1 });
      expect(await totals(store, 'ondari-front')).toEqual({ promisedTo: 1, demandedOf: 1, threatened: 1 });
      expect(await store.actorRecord('nobody', { today: TODAY })).toBeNull();
    });

    test('is what the entries themselves tell, newest first', async (store) => {
      await store.addReports(
        [0, 1, 2, 3].map((n) => ledgerItem(n)),
        SAMPLE_TIME,
      );
      await tell(store, SCENE, '2022-03-10');
      await tell(store, SCENE.slice(0, 3), '2022-04-20');
      const entries = (await store.listEntries({ today: TODAY, limit: 500 })).items;
      const details = new Map<string, EntryDetail>();
      for (const { id } of entries) {
        const detail = await store.entry(id, TODAY);
        if (detail) details.set(id, detail);
      }
      const addressed = (id: string, actor: string) =>
        details.get(id)?.statements.some(({ statement }) => statement.addressee.map(actorId).includes(actor));
      const spoken = (id: string, actor: string) =>
        details.get(id)?.statements.some(({ statement }) => statement.actor?.id === actor);
      let found = 0;
      for (const { id: actor } of (await store.listActors({ limit: 500 })).items) {
        const record = await store.actorRecord(actor, { today: TODAY, limit: 500 });
        const scores = await store.scores({ actor });
        const of = (part: string) => record?.entries.find((one) => one.part === part);
        const held = (kind: string) => scores.find((score) => score.kind === kind)?.entries ?? 0;
        expect(of('promised')?.total).toBe(held('commitment'));
        expect(of('threatened')?.total).toBe(held('threat'));
        expect(of('predicted')?.total).toBe(held('prediction'));
        const wanted = (kind: string, fits: (id: string, actor: string) => boolean | undefined) =>
          entries.filter((entry) => entry.kind === kind && fits(entry.id, actor));
        expect(of('promisedTo')?.items).toEqual(wanted('commitment', addressed));
        expect(of('threatenedWith')?.items).toEqual(wanted('threat', addressed));
        expect(of('demandedOf')?.items).toEqual(wanted('demand', addressed));
        expect(of('demanded')?.items).toEqual(wanted('demand', spoken));
        for (const { items, total } of record?.entries ?? []) {
          expect(items).toHaveLength(total);
          expect(items).toEqual(entries.filter((entry) => items.some(({ id }) => id === entry.id)));
          found += total;
        }
        const short = await store.actorRecord(actor, { today: TODAY, limit: 1 });
        expect(short?.entries).toEqual(
          record?.entries.map((one) => ({ ...one, items: one.items.slice(0, 1) })),
        );
      }
      expect(found).toBeGreaterThan(5);
    });

    test('tells who speaks for it, by words and by office', async (store) => {
      const report = await tell(store, SCENE, '2022-03-10');
      const [first] = (await store.listStatements({ report: report.id })).items;
      const envoy = { id: 'mira-okonjo', name: 'Mira Okonjo' };
      const offices = [{ title: 'envoy', held: '2020/..' }];
      const ondaria = await store.actorRecord('ondaria', { today: TODAY });
      expect(ondaria?.voices).toEqual([{ actor: envoy, statements: 1, offices }]);
      expect(ondaria?.represents).toEqual([]);
      const mira = await store.actorRecord('mira-okonjo', { today: TODAY });
      expect(mira?.represents).toEqual([
        { actor: { id: 'ondaria', name: 'Ondaria' }, statements: 1, offices },
      ]);
      await store.addActs([
        createAct({ type: 'reject', report: report.id, statement: first?.id ?? '' }, 'Ada', SAMPLE_TIME),
      ]);
      const after = await store.actorRecord('ondaria', { today: TODAY });
      expect(after?.voices).toEqual([{ actor: envoy, statements: 0, offices }]);
    });

    test('follows people’s acts on actors, and their taking back', async (store) => {
      await tell(store, SCENE, '2022-03-10');
      const before = await store.actorRecord('ondaria', { today: TODAY });
      const merge: Deed = {
        type: 'merge-actors',
        actors: [{ id: 'ondari-front', name: 'the Ondari Front' }],
        into: { id: 'ondaria', name: 'Ondaria' },
      };
      const act = createAct(merge, 'Ada', '2022-12-01T00:00:00Z');
      await store.addActs([act]);
      const merged = { promised: 2, promisedTo: 1, demandedOf: 1, threatened: 1, threatenedWith: 1 };
      expect(await totals(store, 'ondaria')).toEqual(merged);
      expect(await totals(store, 'ondari-front')).toEqual(merged);
      const undo: Deed = { type: 'undo-actor', act: act.id };
      await store.addActs([createAct(undo, 'Ada', '2022-12-01T00:00:01Z')]);
      expect(await store.actorRecord('ondaria', { today: TODAY })).toEqual(before);
    });

    test('is refused once the store is closed', async (store) => {
      await store.close();
      expect(await failureCode(store.actorRecord('ondaria', { today: TODAY }))).toBe('store/closed');
      expect(await failureCode(store.actorLine('ondaria'))).toBe('store/closed');
    });
  });

  describe('an actor’s line', () => {
    test('counts by kind and date, as exactly as that was told', async (store) => {
      await tell(store, SCENE, '2022-03-10');
      await tell(store, [{ words: 'the bridge stands', speaker: 'Ondaria', kind: 'claim' }], null);
      const line = await store.actorLine('mira-okonjo');
      expect(line).toEqual({
        actor: { id: 'mira-okonjo', name: 'Mira Okonjo' },
        items: [
          { kind: 'commitment', on: '2022-02-07/2022-03-13', told: true, statements: 1 },
          { kind: 'demand', on: '2022-03-10', told: false, statements: 1 },
          { kind: 'denial', on: '2022-03-10', told: false, statements: 1 },
          { kind: 'prediction', on: '2022-03-10', told: false, statements: 1 },
        ],
        whole: true,
      });
      expect((await store.actorLine('ondaria'))?.items).toEqual([
        { kind: 'claim', on: null, told: false, statements: 1 },
        { kind: 'commitment', on: '2022-03-01', told: true, statements: 1 },
      ]);
      expect(await store.actorLine('nobody')).toBeNull();
    });

    test('is one on a subject, without what people rejected', async (store) => {
      const report = await tell(store, SCENE, '2022-03-10');
      const kinds = async (q: string) =>
        (await store.actorLine('mira-okonjo', { q }))?.items.map(({ kind }) => kind);
      expect(await kinds('prisoner')).toEqual(['demand']);
      expect(await kinds('harb*')).toEqual(['denial']);
      expect(await kinds('boats')).toEqual([]);
      const { items } = await store.listStatements({ report: report.id });
      const denial = items.find(({ kind }) => kind === 'denial');
      await store.addActs([
        createAct({ type: 'reject', report: report.id, statement: denial?.id ?? '' }, 'Ada', SAMPLE_TIME),
      ]);
      expect(await kinds('harb*')).toEqual([]);
    });
  });
}
