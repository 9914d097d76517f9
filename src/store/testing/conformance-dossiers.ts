import { describe, expect, it } from 'vitest';
import {
  createAct,
  type DossierAct,
  type DossierDeed,
  type DossierThing,
  type EntryRow,
  itemKey,
} from '../../model/index.ts';
import { openAsKnownOn } from '../as-known-on.ts';
import { findThing } from '../find-thing.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { ledgerItem, TODAY } from './ledger-world.ts';
import { failureCode, withStore } from './with-store.ts';

const on = { dossier: 'd_salt-road' };
const act = (deed: DossierDeed, at = '2022-06-01T00:00:00Z'): DossierAct => createAct(deed, 'Ada', at);
const begin = () => act({ type: 'begin-dossier', ...on, title: 'Salt road', summary: 'Who keeps to what.' });
const takeIn = (thing: DossierThing, note = '') => act({ type: 'take-in', ...on, thing, note });
const undo = ({ id, dossier }: DossierAct) => act({ type: 'undo-dossier', dossier, act: id });

/** A store with some reports, and one thing of each sort in it. */
interface Scene {
  store: Store;
  entry: EntryRow;
  things: { entry: DossierThing; statement: DossierThing; actor: DossierThing; report: DossierThing };
}

/** Dossiers: what people gather, with what it points at as that is shown. */
export function dossierConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (scene: Scene) => Promise<void>) =>
    it(name, () =>
      withStore(openFresh, async (store) => {
        await store.addReports(
          [0, 1, 2, 3, 4, 5].map((n) => ledgerItem(n)),
          '2022-05-01T00:00:00Z',
        );
        const [entry] = (await store.listEntries({ today: TODAY, sort: 'statements' })).items;
        const [statement] = (await store.listStatements({ sort: 'published' })).items;
        const [actor] = (await store.listActors()).items;
        if (!entry || !statement || !actor) throw new Error('the world is empty');
        const thing = async (sort: DossierThing['sort'], id: string) => {
          const found = await findThing(store, sort, id);
          if (!found) throw new Error(`no ${sort} ${id}`);
          return found;
        };
        const things = {
          entry: await thing('entry', entry.id),
          statement: await thing('statement', statement.id),
          actor: await thing('actor', actor.id),
          report: await thing('report', statement.report),
        };
        await run({ store, entry, things });
      }),
    );
  const items = async (store: Store) => (await store.dossier(on.dossier, TODAY))?.items ?? [];

  describe('dossiers', () => {
    test('hold things of every sort, shown as they are elsewhere', async ({ store, entry, things }) => {
      await store.addActs([begin(), ...Object.values(things).map((thing) => takeIn(thing, 'see'))]);
      const dossier = await store.dossier(on.dossier, TODAY);
      expect(dossier).toMatchObject({ title: 'Salt road', away: false, begun: { by: 'Ada' } });
      const [first, second, third, fourth] = dossier?.items ?? [];
      expect(first).toMatchObject({
        key: itemKey(things.entry),
        note: 'see',
        lost: false,
        sameAs: null,
        entry,
      });
      expect(second?.statement).toEqual(await store.statement(second?.statement?.id ?? ''));
      expect(third?.actor).toEqual(await store.actor(third?.actor?.id ?? ''));
      expect(third?.scores).toEqual(await store.scores({ actor: third?.actor?.id ?? '' }));
      expect((await store.listReports()).items).toContainEqual(fourth?.report);
      expect(await store.dossiers()).toEqual([
        expect.objectContaining({
          id: on.dossier,
          counts: { entry: 1, statement: 1, actor: 1, report: 1 },
          holds: null,
        }),
      ]);
      for (const [item, holds] of [[itemKey(things.actor), true] as const, ['actor:nobody', false] as const])
        expect((await store.dossiers({ item })).map((one) => one.holds)).toEqual([holds]);
      await store.rebuild();
      expect(await store.dossier(on.dossier, TODAY)).toEqual(dossier);
      expect(await store.dossier('d_other', TODAY)).toBeNull();
    });

    test('keep notes and order, and give back what is undone', async ({ store, things }) => {
      const [one, two, three] = [things.entry, things.actor, things.report].map(itemKey) as [
        string,
        string,
        string,
      ];
      await store.addActs([begin(), takeIn(things.entry), takeIn(things.actor), takeIn(things.report)]);
      const keys = async () => (await items(store)).map(({ key }) => key);
      await store.addActs([act({ type: 'move-item', ...on, item: three, before: one })]);
      expect(await keys()).toEqual([three, one, two]);
      const out = act({ type: 'take-out', ...on, item: one });
      await store.addActs([act({ type: 'note-item', ...on, item: one, note: 'first\n\nsecond' }), out]);
      expect(await keys()).toEqual([three, two]);
      await store.addActs([undo(out)]);
      expect((await items(store)).map(({ key, note }) => [key, note])).toEqual([
        [three, ''],
        [one, 'first\n\nsecond'],
        [two, ''],
      ]);
      expect((await store.dossierActs(on.dossier)).map(({ type }) => type)).toEqual([
        'begin-dossier',
        'take-in',
        'take-in',
        'take-in',
        'move-item',
        'note-item',
        'take-out',
        'undo-dossier',
      ]);
      expect(await store.dossierActs('d_other')).toEqual([]);
    });

    test('are listed by who worked on them last, those put away apart', async ({ store }) => {
      const other = { type: 'begin-dossier', dossier: 'd_other-one', title: 'Other', summary: '' } as const;
      const away = act({ type: 'put-away-dossier', ...on });
      await store.addActs([begin(), act(other, '2022-06-02T00:00:00Z')]);
      const listed = async (isAway = false) => (await store.dossiers({ away: isAway })).map(({ id }) => id);
      expect(await listed()).toEqual(['d_other-one', on.dossier]);
      await store.addActs([away]);
      expect([await listed(), await listed(true)]).toEqual([['d_other-one'], [on.dossier]]);
      expect((await store.dossier(on.dossier, TODAY))?.away).toBe(true);
      const title = act(
        { type: 'describe-dossier', ...on, values: { title: 'Renamed' } },
        '2022-06-03T00:00:00Z',
      );
      await store.addActs([undo(away), title]);
      expect(await listed()).toEqual([on.dossier, 'd_other-one']);
      expect((await store.dossiers())[0]).toMatchObject({ title: 'Renamed', summary: 'Who keeps to what.' });
    });

    test('tell what is gone as lost, with its words, and show it once it is back', async ({
      store,
      things,
    }) => {
      await store.addActs([begin(), ...Object.values(things).map((thing) => takeIn(thing))]);
      const before = await items(store);
      const { statement, report } = things;
      if (statement.sort !== 'statement' || report.sort !== 'report') throw new Error('other things');
      const deed = { type: 'remove', report: report.report } as const;
      const removed = createAct(deed, 'Ada', '2022-06-02T00:00:00Z');
      await store.addActs([removed]);
      const after = await items(store);
      expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
      expect(after.find(({ key }) => key === itemKey(statement))).toMatchObject({
        lost: true,
        statement: null,
        thing: { anchor: { quote: statement.anchor.quote } },
      });
      expect(after.find(({ key }) => key === itemKey(report))).toMatchObject({ lost: true, report: null });
      const back = { type: 'undo', report: report.report, act: removed.id } as const;
      await store.addActs([createAct(back, 'Ada', '2022-06-02T00:00:00Z')]);
      expect(await items(store)).toEqual(before);
    });

    test('tell which items have become one', async ({ store, things }) => {
      const [one, two] = (await store.listActors({ limit: 2, sort: 'name' })).items;
      if (!one || !two) throw new Error('too few actors');
      const ref = ({ id, name }: typeof one) => ({ id, name });
      const taken = [one, two].map((actor) => takeIn({ sort: 'actor', actor: ref(actor) }));
      await store.addActs([begin(), ...taken, takeIn(things.report)]);
      await store.addActs([
        createAct(
          { type: 'merge-actors', actors: [ref(two)], into: ref(one) },
          'Ada',
          '2022-06-02T00:00:00Z',
        ),
      ]);
      expect((await items(store)).map(({ sameAs, lost }) => [sameAs, lost])).toEqual([
        [null, false],
        [`actor:${one.id}`, false],
        [null, false],
      ]);
    });

    test('narrow entries, statements and reports to what is in them', async ({ store, entry, things }) => {
      const { statement, report } = things;
      if (statement.sort !== 'statement' || report.sort !== 'report') throw new Error('other things');
      const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted();
      const listed = async () => ({
        entries: ids((await store.listEntries({ today: TODAY, ...on, limit: 500 })).items),
        statements: ids((await store.listStatements({ ...on, limit: 500 })).items),
        reports: ids((await store.listReports({ ...on, limit: 500 })).items),
      });
      const nothing = { entries: [], statements: [], reports: [] };
      await store.addActs([begin()]);
      expect(await listed()).toEqual(nothing);
      const own = (await store.entry(entry.id, TODAY))?.statements.map((one) => one.statement) ?? [];
      const told = await store.listEntries({ today: TODAY, report: [report.report], limit: 500 });
      const stands = await store.entry(statement.statement, TODAY);
      const expected = {
        entry: {
          entries: [entry.id],
          statements: ids(own),
          reports: [...new Set(own.map((one) => one.report))].toSorted(),
        },
        statement: {
          entries: stands ? [stands.entry.id] : [],
          statements: [statement.statement],
          reports: [statement.report],
        },
        report: {
          entries: ids(told.items),
          statements: ids((await store.listStatements({ report: report.report, limit: 500 })).items),
          reports: [report.report],
        },
        // What an actor says is not in a dossier for that.
        actor: nothing,
      };
      for (const [sort, found] of Object.entries(expected)) {
        const taken = takeIn(things[sort as keyof typeof things]);
        await store.addActs([taken]);
        expect(await listed(), sort).toEqual(found);
        await store.addActs([undo(taken)]);
        expect(await listed()).toEqual(nothing);
      }
      const all = Object.values(things).map((thing) => takeIn(thing));
      await store.addActs(all);
      const whole = await listed();
      for (const list of ['entries', 'statements', 'reports'] as const) {
        const each = Object.values(expected).flatMap((found): string[] => found[list]);
        expect(whole[list]).toEqual([...new Set(each)].toSorted());
      }
      const { kind } = await store.entryFacets({ today: TODAY, ...on });
      expect(kind.reduce((sum, { count }) => sum + count, 0)).toBe(whole.entries.length);
      await store.rebuild();
      expect(await listed()).toEqual(whole);
    });

    test('refuse what cannot be', async ({ store, things }) => {
      await store.addActs([begin(), takeIn(things.entry), takeIn(things.actor)]);
      const { entry, statement } = things;
      if (entry.sort !== 'entry' || statement.sort !== 'statement') throw new Error('other things');
      const claim = (await store.listStatements({ kind: ['claim'], limit: 1 })).items[0];
      const claimed = claim && (await findThing(store, 'entry', claim.id));
      const wrong = {
        ...statement,
        anchor: { ...statement.anchor, quote: 'x'.repeat(statement.anchor.quote.length) },
      };
      const item = itemKey(entry);
      const undone = takeIn(things.report);
      await store.addActs([undone, undo(undone)]);
      const refused: [DossierAct, string][] = [
        [begin(), 'act/invalid'],
        [takeIn(entry), 'act/invalid'],
        [takeIn(wrong), 'act/unknown-target'],
        [takeIn({ sort: 'actor', actor: { id: 'nobody', name: 'Nobody' } }), 'act/unknown-target'],
        [takeIn({ sort: 'report', report: 'r_none', title: null }), 'act/unknown-target'],
        [act({ type: 'take-out', ...on, item: 'actor:nobody' }), 'act/unknown-target'],
        [act({ type: 'note-item', ...on, item: 'actor:nobody', note: '' }), 'act/unknown-target'],
        [act({ type: 'move-item', ...on, item, before: 'actor:nobody' }), 'act/unknown-target'],
        [act({ type: 'move-item', ...on, item, before: item }), 'act/invalid'],
        [act({ type: 'take-out', dossier: 'd_none', item }), 'act/unknown-target'],
        [act({ type: 'put-away-dossier', dossier: 'd_none' }), 'act/unknown-target'],
        [act({ type: 'undo-dossier', ...on, act: 'a_none' }), 'act/unknown-target'],
        [undo(undone), 'act/invalid'],
      ];
      if (claimed) refused.push([takeIn(claimed), 'act/unknown-target']);
      for (const [each, code] of refused)
        expect([each.type, await failureCode(store.addActs([each]))]).toEqual([each.type, code]);
      // All or nothing.
      const mixed = [act({ type: 'note-item', ...on, item, note: 'kept?' }), takeIn(entry)];
      expect(await failureCode(store.addActs(mixed))).toBe('act/invalid');
      expect((await items(store)).map(({ note }) => note)).toEqual(['', '']);
    });

    test('are as they were known on a day', async ({ store, things }) => {
      const begun = act({ type: 'begin-dossier', ...on, title: 'Then', summary: '' }, '2022-03-01T00:00:00Z');
      const renamed = act(
        { type: 'describe-dossier', ...on, values: { title: 'Now' } },
        '2022-06-10T00:00:00Z',
      );
      await store.addActs([begun, takeIn(things.actor), renamed]);
      for (const [day, title, count] of [
        ['2022-03-31', 'Then', 0],
        ['2022-06-05', 'Then', 1],
        ['2022-06-10', 'Now', 1],
      ] as const) {
        const then = await openAsKnownOn(store, day);
        const dossier = await then.dossier(on.dossier, day);
        expect([dossier?.title, dossier?.items.length]).toEqual([title, count]);
        await then.close();
      }
      const before = await openAsKnownOn(store, '2022-02-28');
      expect([await before.dossier(on.dossier, TODAY), await before.dossiers()]).toEqual([null, []]);
      await before.close();
    });
  });
}
