import { describe, expect, it } from 'vitest';
import {
  createAct,
  type LedgerDeed,
  LINK_SORTS,
  type LinkFilters,
  type LinkItem,
  type LinkSort,
  type StatementRow,
} from '../../model/index.ts';
import { findThing } from '../find-thing.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { everyPage } from './every-page.ts';
import { linkItems } from './ledger-world.ts';
import { failureCode, SAMPLE_TIME, withStore } from './with-store.ts';

const AT = '2022-11-03T10:00:00Z';

/** What machines propose between passages, in which order, and what people decide on; see also conformance-ledger. */
export function linkConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (store: Store) => Promise<void>) =>
    it(name, () =>
      withStore(openFresh, async (store) => {
        await store.addReports(linkItems(), SAMPLE_TIME);
        await run(store);
      }),
    );
  const queue = (store: Store, what: LinkSort, filters: LinkFilters = {}) =>
    everyPage((page) => store.listLinks({ what, ...filters, ...page }), { limit: 3 });
  const keys = (items: readonly LinkItem[]) => items.map(({ key }) => key);

  describe('links', () => {
    for (const what of LINK_SORTS) {
      test(`${what}: the least sure come first, or the likeliest, and filters narrow by both passages`, async (store) => {
        const all = await queue(store, what);
        expect(all.length).toBeGreaterThan(1);
        expect(new Set(keys(all)).size).toBe(all.length);
        const sure = all.map(({ probability }) => probability);
        expect(sure).toEqual(sure.toSorted((a, b) => a - b));
        const likely = await everyPage((page) => store.listLinks({ what, order: 'likely', ...page }), {
          limit: 2,
        });
        expect(likely).toEqual(all.toReversed());
        expect((await store.listLinks({ what, limit: 1 })).total).toBe(all.length);
        for (const filters of filtersOf(all)) {
          const wanted = all.filter((item) => fits(item, filters));
          expect(keys(await queue(store, what, filters))).toEqual(keys(wanted));
          expect((await store.linkTally({ ...filters, lately: AT }))[what].open).toBe(wanted.length);
        }
        const [first] = all;
        const actor = first && sidesOf(first)[0].actor?.id;
        const spoken = all.filter((item) => sidesOf(item).some((side) => side.actor?.id === actor));
        expect(keys(await queue(store, what, { actor: actor ?? '' }))).toEqual(
          expect.arrayContaining(keys(spoken)),
        );
        expect(await queue(store, what, { actor: 'nobody' })).toEqual([]);
        const [, later] = first ? sidesOf(first) : [];
        const dossier = 'd_salt-road';
        const begun = { type: 'begin-dossier', dossier, title: 'Salt road', summary: '' } as const;
        const thing = await findThing(store, 'report', later?.report ?? '');
        if (!thing) throw new Error('there is no such report');
        const taken = { type: 'take-in', dossier, thing, note: '' } as const;
        await store.addActs([createAct(begun, 'Ada', AT), createAct(taken, 'Ada', AT)]);
        expect(keys(await queue(store, what, { dossier }))).toEqual(
          keys(all.filter((item) => fits(item, { report: later?.report ?? '' }))),
        );
        expect(await queue(store, what, { dossier: 'd_none' })).toEqual([]);
        const some = keys(all).slice(0, 2);
        expect(
          keys((await store.listLinks({ what, link: [...some, 's_none', 's_none~s_none'] })).items),
        ).toEqual(some);
      });

      test(`${what}: what is decided leaves the queue, counts, and comes back when that is taken back`, async (store) => {
        const [first, second, third] = await queue(store, what);
        if (!first || !second) throw new Error('too few links');
        const page = await store.listLinks({ what, limit: 1 });
        const before = await store.linkTally({ lately: AT });
        expect(before[what]).toMatchObject({ decided: 0, lately: 0 });
        const accept = createAct(decided(first, true), 'Ada', '2022-11-01T09:00:00Z');
        await store.addActs([accept]);
        expect(keys(await queue(store, what))).not.toContain(first.key);
        // What is decided meanwhile neither repeats nor hides anything.
        const { items } = await store.listLinks({ what, limit: 1, cursor: page.next ?? '' });
        expect(keys(items)).toEqual([second.key]);
        const reject = createAct(decided(second, false), 'Ada', AT);
        await store.addActs([reject]);
        expect(keys(await queue(store, what))).not.toContain(second.key);
        expect((await store.linkTally({ lately: AT }))[what]).toMatchObject({ decided: 2, lately: 1 });
        expect((await store.listLinks({ what, link: [first.key, second.key] })).items).toEqual([]);
        if (third) expect(keys(await queue(store, what))).toContain(third.key);
        for (const { id } of [reject, accept])
          await store.addActs([createAct({ type: 'undo-ledger', act: id }, 'Ada', AT)]);
        expect(await store.linkTally({ lately: AT })).toEqual(before);
        expect(keys(await queue(store, what)).slice(0, 2)).toEqual([first.key, second.key]);
      });
    }

    test('a cursor belongs to its query, and an empty store has none', async (store) => {
      const { next } = await store.listLinks({ what: 'joins', limit: 1 });
      const other = store.listLinks({ what: 'joins', order: 'likely', limit: 1, cursor: next ?? '' });
      expect(await failureCode(other)).toBe('store/bad-cursor');
      await withStore(openFresh, async (empty) => {
        const none = { open: 0, more: false, decided: 0, lately: 0 };
        for (const what of LINK_SORTS)
          expect(await empty.listLinks({ what })).toEqual({ items: [], total: 0, more: false, next: null });
        expect(await empty.linkTally({ lately: AT })).toEqual({
          evidence: none,
          joins: none,
          disputes: none,
        });
      });
    });
  });
}

/** What the filters need of the two passages of a link. */
type Side = Pick<StatementRow, 'outlet' | 'published' | 'report'> &
  Partial<Pick<StatementRow, 'actor' | 'kind'>>;

function sidesOf(item: LinkItem): [Side, Side] {
  if (item.what !== 'evidence') return [item.earlier, item.later];
  const { passage, outlet, published } = item.bearing;
  return [item.promise, { report: passage.report, outlet, published }];
}

/** Filters of which each narrows some links in its own way. */
function filtersOf(items: readonly LinkItem[]): LinkFilters[] {
  const sides = items.map(sidesOf);
  const days = sides.flatMap(([, later]) => later.published ?? []).toSorted();
  const day = days[Math.floor(days.length / 2)] ?? '2022-01-01';
  const [[one] = []] = sides;
  return [
    { from: day },
    { to: day },
    { from: '2030-01-01' },
    { kind: [one?.kind ?? 'claim'] },
    { kind: ['warning', 'refusal'] },
    { outlet: one?.outlet ?? '' },
    { outlet: 'Nobody' },
    { report: one?.report ?? '' },
    { report: one?.report ?? '', from: day, kind: [one?.kind ?? 'claim'] },
  ];
}

/** The filters, the plain way; all dates of the samples are days. */
function fits(item: LinkItem, { kind, outlet, report, from, to }: LinkFilters): boolean {
  const sides = sidesOf(item);
  const [earlier, later] = sides;
  const ofKind = item.what === 'disputes' ? sides : [earlier];
  const day = later.published;
  return (
    (!kind || ofKind.some((side) => side.kind !== undefined && kind.includes(side.kind))) &&
    (outlet === undefined || sides.some((side) => side.outlet === outlet)) &&
    (report === undefined || sides.some((side) => side.report === report)) &&
    (from === undefined || (day !== null && day >= from)) &&
    (to === undefined || (day !== null && day <= to))
  );
}

function decided(item: LinkItem, isRight: boolean): LedgerDeed {
  if (item.what === 'evidence') {
    const { bearing, statement } = item;
    const relation = isRight ? bearing.relation : 'none';
    return { type: 'bear', entry: statement, passage: bearing.passage, relation };
  }
  const [earlier, later] = [item.earlier, item.later].map(({ report, id }) => ({
    report,
    statement: id,
  })) as [{ report: string; statement: string }, { report: string; statement: string }];
  if (item.what === 'disputes')
    return { type: 'dispute', statement: later, with: earlier, as: isRight ? item.sort : 'none' };
  return isRight
    ? { type: 'join', as: 'entry', statement: later, to: earlier }
    : { type: 'part', as: 'entry', statement: later };
}
