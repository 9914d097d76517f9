import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_COMPARED } from '../../ledger/index.ts';
import {
  bareActor,
  createAct,
  type Deed,
  DIRECTIONS,
  ENTRY_SORTS,
  type EntryFilters,
  type EntryRow,
  type LedgerDeed,
  NOBODY,
  type PassageRef,
  type Reading,
  type Report,
  type Score,
  type StatementRow,
} from '../../model/index.ts';
import type { OpenFresh } from './conformance.ts';
import { everyPage } from './every-page.ts';
import { crowdItem } from './ledger-crowd.ts';
import {
  expectedDisputes,
  expectedLedger,
  expectedLinks,
  expectedUtterances,
  ledgerItem,
  ledgerStep,
  linkItems,
  shownDisputes,
  shownLedger,
  shownLinks,
  shownUtterances,
  TODAY,
  toLedgerDeed,
  toLedgerItem,
} from './ledger-world.ts';
import { createReference } from './reference.ts';
import { failureCode, SAMPLE_TIME, withStore } from './with-store.ts';

/** The ledger: whatever happens, it is what a plain derivation of all that happened gives. */
export function ledgerConformance(openFresh: OpenFresh): void {
  describe('ledger', () => {
    it('any sequence of additions and acts gives what the ledger derives, also after a rebuild', async () => {
      let joined = 0;
      let proposed = 0;
      let copied = 0;
      let disputed = 0;
      let judged = 0;
      let recurring = 0;
      let grouped = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(ledgerStep, { minLength: 4, maxLength: 25, size: 'max' }), (steps) =>
          withStore(openFresh, async (store) => {
            const reference = createReference();
            for (const [at, each] of steps.entries()) {
              const time = `2022-12-01T00:00:${String(at).padStart(2, '0')}Z`;
              const item = toLedgerItem(each);
              if (item) {
                reference.add(item, time);
                await store.addReports([item], time);
                continue;
              }
              const deed = await toLedgerDeed(store, reference, each);
              if (!deed) continue;
              const act = createAct(deed, 'Ada', time);
              const code = await store.addActs([act]).then(
                () => null,
                () => 'refused',
              );
              if (code === null) reference.act(act);
            }
            const wanted = expectedLedger(reference);
            const disputes = expectedDisputes(reference);
            expect(await shownLedger(store)).toEqual(wanted);
            expect(await shownDisputes(store)).toEqual(disputes);
            const utterances = expectedUtterances(reference);
            expect(await shownUtterances(store)).toEqual(utterances);
            const links = expectedLinks(reference);
            expect(await shownLinks(store)).toEqual(links);
            await store.rebuild();
            expect(await shownLinks(store)).toEqual(links);
            expect(await shownLedger(store)).toEqual(wanted);
            expect(await shownDisputes(store)).toEqual(disputes);
            disputed += disputes.length;
            judged += disputes.filter((dispute) => / a_/.test(dispute)).length;
            const joints = utterances.flatMap(({ statements }) => statements.flatMap(({ joined }) => joined));
            recurring += joints.filter(({ probability }) => (probability ?? 1) < 1).length;
            grouped += joints.filter(({ act }) => act !== null).length;
            joined += wanted.filter(({ statements }) => statements.length > 1).length;
            proposed += wanted.flatMap(({ bearings }) => bearings).length;
            copied += wanted
              .flatMap(({ statements }) => statements.flatMap(({ joined }) => joined))
              .filter(({ probability }) => probability === 1).length;
          }),
        ),
        { numRuns: 40 },
      );
      // The reports are made so that there is something to compare.
      expect(joined).toBeGreaterThan(0);
      expect(proposed).toBeGreaterThan(0);
      expect(copied).toBeGreaterThan(0);
      expect(disputed).toBeGreaterThan(judged);
      expect(judged).toBeGreaterThan(0);
      expect(recurring).toBeGreaterThan(0);
      expect(grouped).toBeGreaterThan(0);
    });

    it('is the same in whatever order the reports are added, at once or one by one', async () => {
      const items = [0, 1, 2, 3, 4, 5].map((n) => ledgerItem(n));
      const wanted = await withStore(openFresh, async (store) => {
        await store.addReports(items, SAMPLE_TIME);
        return shownLedger(store);
      });
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(items, { minLength: items.length }), (order) =>
          withStore(openFresh, async (store) => {
            for (const item of order) await store.addReports([item], SAMPLE_TIME);
            expect(await shownLedger(store)).toEqual(wanted);
          }),
        ),
        { numRuns: 10 },
      );
    });

    it('is the same however a crowd comes and goes in which statements lead to more than they are compared with', async () => {
      const items = Array.from({ length: MOST_COMPARED + 16 }, (_, n) => crowdItem(n));
      const world = createReference();
      for (const item of items) world.add(item, SAMPLE_TIME);
      const wanted = expectedLedger(world);
      const disputes = expectedDisputes(world);
      const ids = items.map(({ report }) => report.id);
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(items, { minLength: items.length }),
          fc.shuffledSubarray(ids, { minLength: 9, maxLength: 10 }),
          fc.integer({ min: 1, max: 9 }),
          (order, leaving, atOnce) =>
            withStore(openFresh, async (store) => {
              for (let at = 0; at < order.length; at += atOnce)
                await store.addReports(order.slice(at, at + atOnce), SAMPLE_TIME);
              expect(await shownLedger(store)).toEqual(wanted);
              expect(await shownDisputes(store)).toEqual(disputes);
              const removals = leaving.map((report) =>
                createAct({ type: 'remove', report }, 'Ada', '2022-12-01T00:00:00Z'),
              );
              for (const removal of removals) await store.addActs([removal]);
              const less = createReference();
              for (const item of items) if (!leaving.includes(item.report.id)) less.add(item, SAMPLE_TIME);
              expect(await shownLedger(store)).toEqual(expectedLedger(less));
              expect(await shownDisputes(store)).toEqual(expectedDisputes(less));
              for (const [at, { id }] of removals.entries())
                await store.addActs([
                  createAct(
                    { type: 'undo', report: leaving[at] ?? '', act: id },
                    'Ada',
                    '2022-12-02T00:00:00Z',
                  ),
                ]);
              expect(await shownLedger(store)).toEqual(wanted);
              expect(await shownDisputes(store)).toEqual(disputes);
            }),
        ),
        { numRuns: 2 },
      );
      const passages = items.map(({ reading }) => reading.statements.length);
      expect(Math.min(...passages)).toBe(4);
      expect(disputes.length).toBeGreaterThan(0);
    }, 90_000);

    it('lists disputes by their sort, by who speaks and by date, the newest first', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports(
          [0, 1, 2, 3].map((n) => ledgerItem(n)),
          SAMPLE_TIME,
        );
        const { items, total } = await store.listDisputes();
        expect(total).toBeGreaterThan(0);
        expect(items).toHaveLength(total);
        const days = items.map(({ later }) => later.published ?? '');
        expect(days).toEqual(days.toSorted().toReversed());
        expect(items.map(({ earlier, later }) => [earlier.kind, later.kind].sort())).toEqual(
          items.map(() => ['claim', 'denial']),
        );
        const sort = items[0]?.sort ?? 'turned';
        expect((await store.listDisputes({ dispute: ['turned'] })).total).toBe(0);
        expect((await store.listDisputes({ dispute: [sort, 'turned'] })).total).toBe(total);
        const speaker = items[0]?.later.actor?.id ?? '';
        expect((await store.listDisputes({ actor: speaker })).total).toBe(total);
        expect((await store.listDisputes({ actor: 'nobody' })).total).toBe(0);
        const mine = items.filter(({ earlier, later }) =>
          [earlier.id, later.id].includes(items[0]?.later.id ?? ''),
        );
        expect((await store.listDisputes({ statement: [items[0]?.later.id ?? ''] })).items).toEqual(mine);
        expect((await store.listDisputes({ statement: ['s_none'] })).total).toBe(0);
        const [newest] = days;
        const since = await store.listDisputes({ from: newest ?? '' });
        expect(since.total).toBe(days.filter((day) => day === newest).length);
        expect((await store.listDisputes({ to: '2021-01-01' })).total).toBe(0);
      });
    });

    it('keeps what a person says of two statements, for their copies too, while both are there', async () => {
      await withStore(openFresh, async (store) => {
        // The fifth report tells what the first does, word for word, later.
        await store.addReports(
          [1, 4].map((n) => ledgerItem(n)),
          SAMPLE_TIME,
        );
        let at = 0;
        const deed = async (deed: Deed) => {
          at += 1;
          const act = createAct(deed, 'Ada', `2022-12-01T00:00:0${at}Z`);
          await store.addActs([act]);
          return act.id;
        };
        const ref = ({ report, id }: StatementRow) => ({ report, statement: id });
        const before = (await store.listDisputes()).items;
        const [pair] = before;
        if (!pair) throw new Error('no dispute');
        const { earlier, later } = pair;
        const copied = [earlier, later].find(({ published }) => published === '2022-01-14');
        if (!copied) throw new Error('no copy');
        const link = await deed({ type: 'dispute', statement: ref(later), with: ref(earlier), as: 'turned' });
        const judged = { sort: 'turned', probability: null, reasons: [], act: link, earlier, later };
        expect((await store.listDisputes({ dispute: ['turned'] })).items).toEqual([judged]);
        expect((await store.listDisputes()).total).toBe(before.length);

        // An earlier copy comes in: a machine would name it, what the person said holds.
        await store.addReports([ledgerItem(0)], SAMPLE_TIME);
        const { items } = await store.listDisputes();
        expect(items).toContainEqual(judged);
        expect(
          items.filter(({ earlier, later }) => earlier.id === pair.earlier.id && later.id === pair.later.id),
        ).toEqual([judged]);
        const refuse = await deed({ type: 'dispute', statement: ref(earlier), with: ref(later), as: 'none' });
        expect((await store.listDisputes()).total).toBe(items.length - 1);
        await deed({ type: 'undo-ledger', act: refuse });
        expect((await store.listDisputes()).items).toEqual(items);

        const reject = await deed({ type: 'reject', report: earlier.report, statement: earlier.id });
        expect((await store.listDisputes({ dispute: ['turned'] })).total).toBe(0);
        await deed({ type: 'undo', report: earlier.report, act: reject });
        expect((await store.listDisputes()).items).toContainEqual(judged);
        await deed({ type: 'undo-ledger', act: link });
        const proposed = (await store.listDisputes()).items;
        expect(proposed).toHaveLength(items.length);
        expect(proposed.every(({ act }) => act === null)).toBe(true);
        expect(proposed.some(({ earlier, later }) => [earlier.id, later.id].includes(copied.id))).toBe(false);
      });
    });

    it('has nothing of a report that was taken out', async () => {
      await withStore(openFresh, async (store) => {
        const [first, ...others] = [0, 1, 2, 3].map((n) => ledgerItem(n));
        if (!first) throw new Error('no report');
        await store.addReports(others, SAMPLE_TIME);
        const before = await shownLedger(store);
        await store.addReports([first], SAMPLE_TIME);
        expect(await shownLedger(store)).not.toEqual(before);
        await store.addActs([
          createAct({ type: 'remove', report: first.report.id }, 'Ada', '2022-12-01T00:00:00Z'),
        ]);
        expect(await shownLedger(store)).toEqual(before);
      });
    });

    it('scores those who would have to act by what people judged, whoever is merged into whom', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports(
          [0, 1, 2, 3].map((n) => ledgerItem(n)),
          SAMPLE_TIME,
        );
        const before = await store.scores();
        expect(before.length).toBeGreaterThan(1);
        expect(before.every(({ unjudged, entries }) => unjudged.count === entries)).toBe(true);
        const { items, total } = await store.listEntries({ today: TODAY });
        expect(before.reduce((sum, { entries }) => sum + entries, 0)).toBe(total);
        const [one] = items;
        if (!one?.actor) throw new Error('nobody promised anything');
        await store.addActs([
          createAct(
            {
              type: 'judge',
              entry: one.statement,
              outcome: 'kept',
              grounds: 'seen',
              evidence: [],
              on: '2022-07-01',
            },
            'Ada',
            '2022-12-01T00:00:00Z',
          ),
        ]);
        const [judged] = await store.scores({ actor: one.actor.id, kind: [one.kind] });
        expect(judged).toMatchObject({ actor: one.actor, kept: { count: 1, of: 1 }, counts: { kept: 1 } });
        expect(await store.scores({ kind: ['threat'] })).toEqual([]);
        const others = before.flatMap(({ actor }) => (actor && actor.id !== one.actor?.id ? [actor] : []));
        const merged = others[0];
        if (!merged) throw new Error('only one promised anything');
        await store.addActs([
          createAct(
            { type: 'merge-actors', actors: [merged], into: one.actor },
            'Ada',
            '2022-12-02T00:00:00Z',
          ),
        ]);
        const all = await store.scores();
        expect(await store.scores({ limit: 2 })).toEqual(all.slice(0, 2));
        expect(await store.scores({ limit: 1, kind: ['commitment'] })).toEqual(
          all.filter(({ kind }) => kind === 'commitment').slice(0, 1),
        );
        const after = await store.scores({ actor: merged.id });
        expect(after.every(({ actor }) => actor?.id === one.actor?.id)).toBe(true);
        expect(after.reduce((sum, { entries }) => sum + entries, 0)).toBe(total);
      });
    });

    it('scores apart what people split from an actor, and together what they take back', async () => {
      await withStore(openFresh, async (store) => {
        const items = [0, 1, 2, 3, 4].map((n) => ledgerItem(n));
        await store.addReports(items, SAMPLE_TIME);
        // Each statement an entry of its own, so that everybody has several.
        for (const { id } of (await store.listEntries({ today: TODAY, limit: 100 })).items) {
          const [, ...others] = (await store.entry(id, TODAY))?.statements ?? [];
          await store.addActs(
            others.map(({ statement }) =>
              createAct(
                {
                  type: 'part',
                  as: 'entry',
                  statement: { report: statement.report, statement: statement.id },
                },
                'Ada',
                '2022-12-01T00:00:00Z',
              ),
            ),
          );
        }
        const before = await store.scores();
        const count = (scores: readonly Score[], id: string | undefined) =>
          scores.reduce((sum, { actor, entries }) => sum + (actor?.id === id ? entries : 0), 0);
        const [{ actor = null } = {}] = before;
        if (!actor) throw new Error('nobody promised anything');
        const entries = (await store.listEntries({ today: TODAY, actor: actor.id, limit: 100 })).items;
        const own = entries.filter((entry) => entry.actor?.id === actor.id);
        const [one] = own;
        if (!one) throw new Error('no entry is its own');
        const inReport = own.filter(({ statement }) => statement.report === one.statement.report).length;
        const split = createAct(
          {
            type: 'split-actor',
            actor,
            leaves: { names: [], reports: [one.statement.report], mentions: [] },
            into: { ...bareActor('own_other', 'The other'), type: 'person' },
          },
          'Ada',
          '2022-12-01T00:00:00Z',
        );
        await store.addActs([split]);
        const after = await store.scores();
        expect(count(after, 'own_other')).toBe(inReport);
        expect(count(after, actor.id)).toBe(count(before, actor.id) - inReport);
        expect(count(after, actor.id)).toBeGreaterThan(0);
        expect(count(await store.scores({ actor: 'own_other' }), 'own_other')).toBe(inReport);
        expect(count(await store.scores({ actor: actor.id }), actor.id)).toBe(count(after, actor.id));
        expect(await store.scores({ limit: 1 })).toEqual(after.slice(0, 1));
        // What is merged back counts together again, and so it does when all is taken back.
        const into = { id: actor.id, name: actor.name };
        const merge = createAct(
          { type: 'merge-actors', actors: [{ id: 'own_other', name: 'The other' }], into },
          'Ada',
          '2022-12-02T00:00:00Z',
        );
        await store.addActs([merge]);
        expect(await store.scores()).toEqual(before);
        await store.addActs([
          createAct({ type: 'undo-actor', act: merge.id }, 'Ada', '2022-12-03T00:00:00Z'),
        ]);
        expect(await store.scores()).toEqual(after);
        await store.rebuild();
        expect(await store.scores()).toEqual(after);
        await store.addActs([
          createAct({ type: 'undo-actor', act: split.id }, 'Ada', '2022-12-04T00:00:00Z'),
        ]);
        expect(await store.scores()).toEqual(before);
      });
    });

    it('is asked by the id of any statement of an entry', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports(
          [0, 4].map((n) => ledgerItem(n)),
          SAMPLE_TIME,
        );
        const { items } = await store.listEntries({ today: TODAY, sort: 'statements' });
        const [most] = items;
        const detail = await store.entry(most?.id ?? '', TODAY);
        expect(detail?.statements.length).toBeGreaterThan(1);
        for (const { statement } of detail?.statements ?? []) {
          expect((await store.entry(statement.id.replace('s_', 'e_'), TODAY))?.entry.id).toBe(most?.id);
        }
        expect(await store.entry('e_none', TODAY)).toBeNull();
      });
    });

    it('is listed whole, and told from its beginning, with the words around', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports(
          [0, 1, 2, 3, 4, 5].map((n) => ledgerItem(n)),
          SAMPLE_TIME,
        );
        const query = { today: TODAY, sort: 'statements' as const };
        const { items } = await store.listEntries(query);
        const details = await Promise.all(items.map(({ id }) => store.entry(id, TODAY)));
        expect((await store.listEntryDetails(query)).items).toEqual(details);
        const page = await store.listEntryDetails({ ...query, limit: 1 });
        const next = await store.listEntryDetails({ ...query, limit: 1, cursor: page.next ?? '' });
        expect([...page.items, ...next.items]).toEqual(details.slice(0, 2));
        for (const detail of details) {
          if (!detail) throw new Error('an entry is gone');
          const { entry, statements, bearings } = detail;
          const whole = await store.entryAround(entry.id, TODAY);
          expect(whole).toMatchObject({ ...detail, outline: null, passages: bearings.length });
          const shown = [
            ...statements.map(({ statement }) => statement.id),
            ...bearings.map((one) => one.passage.passage),
          ];
          const excerpts = await store.excerpts(shown);
          const byPassage = (all: typeof excerpts) =>
            all.toSorted((a, b) => (a.passage < b.passage ? -1 : a.passage > b.passage ? 1 : 0));
          expect(byPassage(whole?.excerpts ?? [])).toEqual(byPassage(excerpts));
          const begun = await store.entryAround(entry.id, TODAY, { limit: 1 });
          expect(begun).toMatchObject({
            entry,
            statements: statements.slice(0, 1),
            bearings: bearings.slice(0, 1),
            passages: bearings.length,
          });
          const outline = statements.map(({ statement, utterance, origin }) => {
            const { id, report, published } = statement;
            return { statement: id, report, published, utterance, origin };
          });
          expect(begun?.outline).toEqual(statements.length > 1 ? outline : null);
          const told = [begun];
          for (let skip = 1; skip < Math.max(statements.length, bearings.length); skip += 2)
            told.push(await store.entryAround(entry.id, TODAY, { skip, limit: 2 }));
          const all = told.flatMap((one) => one?.statements ?? []);
          const byId = new Map(all.map((one) => [one.statement.id, one]));
          expect(all.length).toBe(statements.length);
          expect(statements.map(({ statement }) => byId.get(statement.id))).toEqual(statements);
          expect(told.flatMap((one) => one?.bearings ?? [])).toEqual(bearings);
          expect(told.slice(1).every((one) => one?.outline === null)).toBe(true);
        }
        expect(await store.entryAround('e_none', TODAY)).toBeNull();
      });
    });

    it('tells schedules as the ledger does, and filters by them', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports(
          [0, 1, 2, 3].map((n) => ledgerItem(n)),
          SAMPLE_TIME,
        );
        for (const today of ['2022-06-01', '2022-06-30', '2022-07-01']) {
          const { items } = await store.listEntries({ today });
          for (const schedule of ['undated', 'upcoming', 'due', 'overdue'] as const) {
            const filtered = await store.listEntries({ today, schedule: [schedule] });
            const wanted = items.filter(({ state }) => state.schedule === schedule);
            expect(filtered.items.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
          }
        }
      });
    });

    it('filters by words, people, outlets, origins and days', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports(linkItems(), SAMPLE_TIME);
        const all = (await store.listEntries({ today: TODAY })).items;
        const fitting = async (filters: Omit<EntryFilters, 'today'>) =>
          (await store.listEntries({ today: TODAY, ...filters })).items.map(({ id }) => id);
        const those = (is: (entry: EntryRow) => boolean) => all.filter(is).map(({ id }) => id);
        const posts = await fitting({ q: '"border posts" velm' });
        expect(posts).toEqual(those(({ words }) => words.includes('border posts')));
        expect(await fitting({ q: 'posts', origins: 2 })).toEqual(
          those(({ words, origins }) => words.includes('posts') && origins >= 2),
        );
        expect(await fitting({ q: '?!' })).toEqual([]);
        const [one, other] = all;
        if (!one?.actor || !other) throw new Error('no entries');
        const { id } = one.actor;
        expect(await fitting({ speaker: [id], holder: [id] })).toContain(one.id);
        expect(await fitting({ speaker: ['nobody'] })).toEqual([]);
        expect(await fitting({ speaker: ['nobody', id] })).toEqual(await fitting({ speaker: [id] }));
        expect(await fitting({ addressee: ['nobody'] })).toEqual([]);
        const unnamed = await fitting({ addressee: [NOBODY] });
        const toNobody = await Promise.all(
          all.map(async (entry) => (await store.entry(entry.id, TODAY))?.statements),
        );
        expect(unnamed).toEqual(
          those((entry) =>
            Boolean(toNobody[all.indexOf(entry)]?.some(({ statement }) => statement.addressee.length === 0)),
          ),
        );
        for (const role of ['holder', 'speaker', 'addressee'] as const) {
          const either = new Set([
            ...(await fitting({ [role]: [NOBODY] })),
            ...(await fitting({ [role]: [id] })),
          ]);
          expect(await fitting({ [role]: [NOBODY, id] })).toEqual(those((entry) => either.has(entry.id)));
        }
        expect(await fitting({ entry: [other.id, one.id] })).toEqual([one.id, other.id]);
        const voiced = await Promise.all(
          all.map(async (entry) => (await store.entry(entry.id, TODAY))?.statements),
        );
        const inOutlet = all.filter((_, at) =>
          voiced[at]?.some(
            ({ statement }) => statement.outlet === 'Outlet 1' || statement.outlet === 'Outlet 4',
          ),
        );
        expect(await fitting({ outlet: ['Outlet 1', 'Outlet 4'] })).toEqual(inOutlet.map(({ id }) => id));
        const details = await Promise.all(all.map(({ id }) => store.entry(id, TODAY)));
        for (const { report } of linkItems()) {
          const told = details.filter((one) =>
            one?.statements.some(({ statement }) => statement.report === report.id),
          );
          expect(await fitting({ report: [report.id] })).toEqual(told.map((one) => one?.entry.id));
          const born = details.filter((one) =>
            one?.bearings.some(({ passage }) => passage.report === report.id),
          );
          expect(await fitting({ bearing: [report.id] })).toEqual(born.map((one) => one?.entry.id));
        }
        expect(await fitting({ bearing: linkItems().map(({ report }) => report.id) })).toEqual(
          details.filter((one) => one && one.bearings.length > 0).map((one) => one?.entry.id),
        );
        expect(details.some((one) => one && one.bearings.length > 0)).toBe(true);
        expect(await fitting({ report: ['r_none'] })).toEqual([]);
        expect(await fitting({ dueFrom: '2022-06-30' })).toEqual(those(({ due }) => due !== null));
        expect(await fitting({ dueFrom: '2022-07-01' })).toEqual([]);
        expect(await fitting({ dueTo: '2022-06-29', dueFrom: '2022-06-30' })).toEqual([]);
      });
    });

    it('counts the values of each filter under all others', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports(
          [0, 1, 2, 3, 4, 5].map((n) => ledgerItem(n)),
          SAMPLE_TIME,
        );
        const [entry] = (await store.listEntries({ today: TODAY })).items;
        if (!entry) throw new Error('no entry');
        const judged: LedgerDeed = {
          ...{ type: 'judge', entry: entry.statement, outcome: 'kept', grounds: 'seen', evidence: [] },
          on: '2022-06-01',
        };
        await store.addActs([createAct(judged, 'Ada', '2022-12-01T00:00:00Z')]);
        const count = async (filters: Omit<EntryFilters, 'today'>) =>
          (await store.listEntries({ today: TODAY, limit: 1, ...filters })).total;
        for (const filters of [
          {},
          { outcome: ['open'] },
          { q: 'prisoners', outcome: ['open'] },
          { outlet: ['Outlet 1', 'Outlet 2'], kind: ['commitment'] },
          { speaker: [entry.actor?.id ?? ''], schedule: ['undated', 'upcoming'] },
          { from: '2022-02-01', dueFrom: '2022-06-01', origins: 2 },
        ] as Omit<EntryFilters, 'today'>[]) {
          const facets = await store.entryFacets({ today: TODAY, ...filters });
          for (const name of [
            ...(['kind', 'outcome', 'evidence', 'schedule', 'condition'] as const),
            ...(['holder', 'speaker', 'addressee', 'outlet'] as const),
          ]) {
            for (const facet of facets[name]) {
              expect(await count({ ...filters, [name]: [facet.value] }), name).toBe(facet.count);
            }
          }
          const sum = (counts: readonly { count: number }[]) =>
            counts.reduce((all, one) => all + one.count, 0);
          const { origins, from, to, dueFrom, dueTo, ...rest } = filters;
          expect(sum(facets.origins)).toBe(await count({ ...rest, ...{ from, to, dueFrom, dueTo } }));
          expect(sum(facets.due)).toBe(
            (await count({ ...rest, origins, from, to })) -
              (await count({ ...rest, origins, from, to, schedule: ['undated'] })),
          );
          for (const { value, count: told } of facets.first) {
            const month = { from: `${value}-01`, to: `${value}-31` };
            expect(await count({ ...rest, origins, dueFrom, dueTo, ...month })).toBe(told);
          }
        }
        const { speaker } = await store.entryFacets({ today: TODAY });
        expect(speaker.find(({ value }) => value === entry.actor?.id)?.name).toBe(entry.actor?.name);
        const few = await store.entryFacets({ today: TODAY, values: 1, outlet: ['Outlet 5'] });
        expect(few.speaker).toHaveLength(1);
        expect(few.outlet.map(({ value }) => value)).toContain('Outlet 5');
        const none = await store.entryFacets({
          today: TODAY,
          q: 'zeppelin',
          speaker: [entry.actor?.id ?? ''],
        });
        expect(none.speaker).toEqual([{ value: entry.actor?.id, name: entry.actor?.name, count: 0 }]);
      });
    });

    it('sorts by every column, and passes over rows', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports(
          [0, 1, 2, 3, 4, 5].map((n) => ledgerItem(n)),
          SAMPLE_TIME,
        );
        for (const sort of ENTRY_SORTS) {
          for (const direction of DIRECTIONS) {
            const { items } = await store.listEntries({ today: TODAY, sort, direction });
            const paged = await everyPage(
              (page) => store.listEntries({ today: TODAY, sort, direction, ...page }),
              {
                limit: 2,
              },
            );
            expect(paged).toEqual(items);
            const query = { today: TODAY, sort, direction, skip: 3, limit: 2 };
            const stretch = await store.listEntries(query);
            expect(stretch.items).toEqual(items.slice(3, 5));
            const rest = await store.listEntries({
              ...query,
              limit: 500,
              ...(stretch.next && { cursor: stretch.next }),
            });
            expect(rest.items).toEqual(items.slice(5));
          }
        }
      });
    });

    it('has no outcome but by an act of a person, whatever else is handed in', async () => {
      await withStore(openFresh, async (store) => {
        const { report, reading } = ledgerItem(0);
        const [first, ...others] = reading.statements;
        const verdict = { outcome: 'kept', verdicts: [{ outcome: 'kept' }], state: { outcome: 'kept' } };
        const statements = [{ ...first, ...verdict }, ...others] as typeof reading.statements;
        const loaded = { ...reading, ...verdict, statements } as Reading;
        await store.addReports(
          [{ report: { ...report, ...verdict } as Report, reading: loaded }],
          SAMPLE_TIME,
        );
        const outcomes = async () => (await shownLedger(store)).map(({ state }) => state.outcome);
        expect(new Set(await outcomes())).toEqual(new Set(['open']));
        const [entry] = (await store.listEntries({ today: TODAY })).items;
        if (!entry) throw new Error('no entry');
        const deed: LedgerDeed = {
          type: 'judge',
          entry: entry.statement,
          outcome: 'kept',
          grounds: 'seen',
          evidence: [],
          on: '2022-07-01',
        };
        const act = createAct(deed, 'Ada', '2022-12-01T00:00:00Z');
        const byMachine = { ...act, by: { engine: 'troth', version: '1' } } as unknown as typeof act;
        expect(await failureCode(store.addActs([byMachine]))).toBe('act/invalid');
        expect(await failureCode(store.addActs([{ ...act, by: '' }]))).toBe('act/invalid');
        expect(new Set(await outcomes())).toEqual(new Set(['open']));
        await store.addActs([act]);
        expect(await outcomes()).toContain('kept');
      });
    });

    it('has acts of its own, which are none on actors', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports([ledgerItem(0)], SAMPLE_TIME);
        const [entry] = (await store.listEntries({ today: TODAY })).items;
        if (!entry) throw new Error('no entry');
        const deed: LedgerDeed = { type: 'part', as: 'entry', statement: entry.statement };
        const act = createAct(deed, 'Ada', '2022-12-01T00:00:00Z');
        await store.addActs([act]);
        expect(await store.ledgerActs()).toEqual([act]);
        expect((await store.acts()).items).toEqual([act]);
        expect((await store.acts({ on: 'actors' })).items).toEqual([]);
        expect(await store.actorActs()).toEqual([]);
      });
    });

    it('tells what people did with an entry, undone or not, also with what they parted from it', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports(
          [0, 4].map((n) => ledgerItem(n)),
          SAMPLE_TIME,
        );
        const [most, ...others] = (await store.listEntries({ today: TODAY, sort: 'statements' })).items;
        const detail = await store.entry(most?.id ?? '', TODAY);
        const second = detail?.statements[1]?.statement;
        const passage = await store.passage(others[0]?.statement.statement ?? '');
        if (!most || !second || !passage) throw new Error('nothing is joined');
        let at = 0;
        const deed = async (deed: LedgerDeed) => {
          at += 1;
          const act = createAct(deed, 'Ada', `2022-12-01T00:00:0${at}Z`);
          await store.addActs([act]);
          return act;
        };
        expect(await store.entryActs(most.id)).toEqual([]);
        const bear = { type: 'bear', entry: most.statement, passage, relation: 'none' } as const;
        const acts = [await deed(bear)];
        await deed({ ...bear, entry: others[0]?.statement ?? most.statement, passage });
        acts.push(
          await deed({
            type: 'part',
            as: 'entry',
            statement: { report: second.report, statement: second.id },
          }),
        );
        expect((await store.entry(most.id, TODAY))?.statements).toHaveLength(1);
        expect(await store.entryActs(most.id)).toEqual(acts);
        // The one that was parted has an entry of its own now, which nothing else was done with.
        expect(await store.entryActs(second.id.replace('s_', 'e_'))).toEqual(acts.slice(1));
        acts.push(await deed({ type: 'undo-ledger', act: acts[1]?.id ?? '' }));
        expect(await store.entryActs(most.id)).toEqual(acts);
        expect(await store.entryActs('e_none')).toBeNull();
      });
    });

    it('gives the words of reports around passages', async () => {
      await withStore(openFresh, async (store) => {
        const { report } = ledgerItem(0);
        await store.addReports([ledgerItem(0)], SAMPLE_TIME);
        const [entry] = (await store.listEntries({ today: TODAY })).items;
        const { bearings = [] } = (await store.entry(entry?.id ?? '', TODAY)) ?? {};
        const ids = [
          entry?.statement.statement ?? '',
          ...bearings.map(({ passage }) => passage.passage),
          ...(await store.listStatements()).items.map(({ id }) => id),
          's_none',
        ];
        const excerpts = await store.excerpts(ids);
        expect(excerpts.map(({ passage }) => passage).toSorted()).toEqual(
          [...new Set(ids)].filter((id) => id !== 's_none').toSorted(),
        );
        for (const { passage, start, text } of excerpts) {
          expect(report.text.slice(start, start + text.length)).toBe(text);
          const { quote = '' } = (await store.passage(passage))?.anchor ?? {};
          expect(quote).not.toBe('');
          expect(text).toContain(quote);
        }
        expect(await store.excerpts([])).toEqual([]);
      });
    });

    it('refuses evidence whose words are others than the passage has', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports(
          [0, 4].map((n) => ledgerItem(n)),
          SAMPLE_TIME,
        );
        const [entry] = (await store.listEntries({ today: TODAY })).items;
        const passage = await store.passage(entry?.statement.statement ?? '');
        if (!entry || !passage) throw new Error('no entry');
        const anchor = { ...passage.anchor, quote: passage.anchor.quote.toUpperCase() };
        const bear = (one: PassageRef): LedgerDeed => ({
          type: 'bear',
          entry: entry.statement,
          passage: one,
          relation: 'bears out',
        });
        const at = '2022-12-01T00:00:00Z';
        const wrong = createAct(bear({ ...passage, anchor }), 'Ada', at);
        expect(await failureCode(store.addActs([wrong]))).toBe('act/unknown-target');
        await store.addActs([createAct(bear(passage), 'Ada', at)]);
      });
    });

    it('groups what the ledger does not keep; people join, part and undo that as anything else', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports(
          [0, 1, 4].map((n) => ledgerItem(n)),
          SAMPLE_TIME,
        );
        const { items } = await store.listStatements({ q: 'rockets', sort: 'published', direction: 'asc' });
        const [first, second, other] = ['01-10', '01-14', '02-11'].map((day) =>
          items.find(({ published }) => published === `2022-${day}`),
        );
        if (!first || !second || !other) throw new Error('no claims');
        const ids = async (id: string) =>
          (await store.utterance(id))?.statements.map(({ statement }) => statement.id);
        const found = await store.utterance(second.id);
        expect(found).toMatchObject({ kind: 'claim', reports: 2, origins: 2, whole: true });
        expect(found?.statements.map(({ statement }) => statement.id)).toEqual([first.id, second.id]);
        expect(found?.statements[1]?.joined).toMatchObject([{ to: first.id, act: null }]);
        expect(found?.statements[1]?.joined[0]?.reasons).toContain('the same speaker');
        expect(await ids('s_none')).toBeUndefined();

        const ref = ({ report, id }: { report: string; id: string }) => ({ report, statement: id });
        let at = 0;
        const deed = async (deed: LedgerDeed) => {
          at += 1;
          const act = createAct(deed, 'Ada', `2022-12-01T00:00:0${at}Z`);
          await store.addActs([act]);
          return act.id;
        };
        const part = await deed({ type: 'part', as: 'utterance', statement: ref(second) });
        expect(await ids(first.id)).toEqual([first.id]);
        expect(await ids(second.id)).toEqual([second.id]);
        await deed({ type: 'undo-ledger', act: part });
        expect(await ids(first.id)).toEqual([first.id, second.id]);
        const join = await deed({ type: 'join', as: 'origin', statement: ref(other), to: ref(first) });
        expect(await store.utterance(other.id)).toMatchObject({ reports: 3, origins: 2 });
        expect((await store.utterance(other.id))?.statements[2]?.joined[0]).toMatchObject({ act: join });

        const entry = (await store.listEntries({ today: TODAY })).items[0];
        const kept = entry && (await store.utterance(entry.statement.statement));
        expect(kept?.kind).toBe(entry?.kind);
        if (!entry) throw new Error('no entry');
        const denial = (await store.listStatements({ kind: ['denial'] })).items[0];
        if (!denial) throw new Error('no denial');
        for (const [refused, code] of [
          [{ type: 'part', as: 'entry', statement: ref(first) }, 'act/unknown-target'],
          [{ type: 'join', as: 'entry', statement: ref(first), to: ref(other) }, 'act/unknown-target'],
          [{ type: 'join', as: 'utterance', statement: ref(first), to: ref(denial) }, 'act/invalid'],
          [{ type: 'join', as: 'utterance', statement: entry.statement, to: ref(first) }, 'act/invalid'],
          [{ type: 'join', as: 'origin', statement: ref(first), to: ref(first) }, 'act/invalid'],
        ] as const) {
          const act = createAct(refused, 'Ada', '2022-12-01T00:01:00Z');
          expect(await failureCode(store.addActs([act]))).toBe(code);
        }
      });
    });

    it('refuses acts on what it does not keep', async () => {
      await withStore(openFresh, async (store) => {
        await store.addReports([ledgerItem(0)], SAMPLE_TIME);
        const nothing = { report: ledgerItem(0).report.id, statement: 's_none' };
        const deeds: LedgerDeed[] = [
          { type: 'part', as: 'entry', statement: nothing },
          { type: 'part', as: 'utterance', statement: nothing },
          { type: 'judge', entry: nothing, outcome: 'kept', grounds: 'seen', evidence: [], on: '2022-07-01' },
          { type: 'dispute', statement: nothing, with: nothing, as: 'none' },
          { type: 'undo-ledger', act: 'a_none' },
        ];
        for (const deed of deeds) {
          const act = createAct(deed, 'Ada', '2022-12-01T00:00:00Z');
          expect(await failureCode(store.addActs([act]))).toBe('act/unknown-target');
        }
      });
    });
  });
}
