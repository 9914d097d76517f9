import { describe, expect, it } from 'vitest';
import {
  type Act,
  anchor,
  createAct,
  type Deed,
  type Report,
  type ReviewedStatement,
} from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { sampleItem, sampleReading, sampleReport, sampleStatement } from './samples.ts';
import { failureCode, SAMPLE_TIME, withStore } from './with-store.ts';

const AT = '2022-11-03T10:00:00Z';
const act = (deed: Deed, by = 'Ada'): Act => createAct(deed, by, AT);

/** One report in a new store, with its first two statements. */
interface Scene {
  store: Store;
  report: Report;
  first: ReviewedStatement;
  second: ReviewedStatement;
}

/** What people do, and what is refused. */
export function actConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (scene: Scene) => Promise<void>) =>
    it(name, () =>
      withStore(openFresh, async (store) => {
        const { report, reading } = sampleItem(2);
        await store.addReports([{ report, reading }, sampleItem(5)], SAMPLE_TIME);
        const [first, second] = (await store.report(report.id))?.statements ?? [];
        if (!first || !second) throw new Error('the sample has too few statements');
        await run({ store, report, first, second });
      }),
    );
  const reviews = async (store: Store, report: Report) =>
    (await store.report(report.id))?.statements.map((statement) => statement.review);

  describe('acts', () => {
    test('accept, reject and undo change the review and the counts', async ({
      store,
      report,
      first,
      second,
    }) => {
      const before = await store.counts();
      const reject = act({ type: 'reject', report: report.id, statement: second.id });
      await store.addActs([act({ type: 'accept', report: report.id, statement: first.id }), reject]);
      expect((await reviews(store, report))?.slice(0, 2)).toEqual(['accepted', 'rejected']);
      expect(await store.counts()).toEqual({ ...before, statements: before.statements - 1, acts: 2 });
      const [summary] = (await store.listReports({ sort: 'added', direction: 'asc' })).items;
      expect(summary).toMatchObject({ id: report.id, reviewed: 2 });
      await store.addActs([act({ type: 'undo', report: report.id, act: reject.id })]);
      expect((await reviews(store, report))?.slice(0, 2)).toEqual(['accepted', 'unreviewed']);
      expect(await store.counts()).toEqual({ ...before, acts: 3 });
      expect((await store.report(report.id))?.acts).toHaveLength(3);
    });

    test('a correction shows in the statement, in filters, in search and among actors', async (scene) => {
      const { store, report, first } = scene;
      await store.addActs([
        act({
          type: 'correct',
          report: report.id,
          statement: first.id,
          values: { speaker: 'Quillon Vasse', kind: 'question', due: '2023' },
        }),
      ]);
      const row = await store.statement(first.id);
      expect(row).toMatchObject({ speaker: 'Quillon Vasse', kind: 'question', due: '2023' });
      expect(row?.provenance.speaker).toEqual({ by: { person: 'Ada' }, basis: 'stated', probability: null });
      for (const query of [{ kind: ['question' as const] }, { q: 'quillon' }, { speaker: 'quillon-vasse' }]) {
        expect((await store.listStatements(query)).items.map(({ id }) => id)).toEqual([first.id]);
      }
      expect(await store.actor('quillon-vasse')).toMatchObject({ statements: 1, reports: 1 });
    });

    test('an added statement stands among the others', async ({ store, report }) => {
      const before = (await store.report(report.id))?.statements.length ?? 0;
      const place = report.text.indexOf('Report 2 was filed');
      const statement = sampleStatement(report, { content: [{ start: place, end: place + 8 }] });
      const add = act({ type: 'add', report: report.id, statement });
      await store.addActs([add]);
      const shown = (await store.report(report.id))?.statements ?? [];
      expect(shown).toHaveLength(before + 1);
      expect(shown.at(-1)).toMatchObject({ id: statement.id, review: 'accepted', acts: [add.id] });
      await store.addActs([act({ type: 'undo', report: report.id, act: add.id })]);
      expect(await store.statement(statement.id)).toBeNull();
    });

    test('a described report shows its new details everywhere', async ({ store, report, first }) => {
      const values = {
        title: 'Corrected title',
        outlet: 'Eastern Mail',
        published: '2020-05-06',
        language: 'fr',
      };
      await store.addActs([act({ type: 'describe', report: report.id, values })]);
      const stored = await store.report(report.id);
      expect(stored).toMatchObject({
        report: { ...values, id: report.id, text: report.text },
        described: ['title', 'outlet', 'published', 'language'],
      });
      for (const query of [
        { outlet: 'Eastern Mail' },
        { language: 'fr' },
        { q: 'corrected' },
        { from: '2020-05-01', to: '2020-05-31' },
      ]) {
        expect((await store.listReports(query)).items).toMatchObject([{ id: report.id, ...values }]);
      }
      const { title, outlet, published } = values;
      expect(await store.statement(first.id)).toMatchObject({ title, outlet, published });
      expect((await store.listStatements({ outlet: 'Eastern Mail' })).total).toBe(stored?.statements.length);
      expect((await store.reportFacets()).outlet).toContainEqual({ value: 'Eastern Mail', count: 1 });
      expect(
        (await store.listReports({ outlet: report.outlet ?? '' })).items.map(({ id }) => id),
      ).not.toContain(report.id);
    });

    test('a removed report is nowhere, and comes back by undo', async ({ store, report, first }) => {
      const see = async () => ({
        reports: await store.listReports(),
        statements: await store.listStatements(),
        found: await store.listReports({ q: 'harbour' }),
        actors: await store.listActors(),
        facets: await store.reportFacets(),
        counts: { ...(await store.counts()), acts: 0 },
        report: { ...(await store.report(report.id)), acts: [] },
      });
      const before = await see();
      const remove = act({ type: 'remove', report: report.id });
      await store.addActs([remove]);
      expect(await store.report(report.id)).toBeNull();
      expect(await store.statement(first.id)).toBeNull();
      expect((await store.listStatements({ report: report.id })).total).toBe(0);
      expect((await store.listReports()).items.map(({ id }) => id)).toEqual([sampleReport(5).id]);
      expect((await store.listReports({ q: 'harbour' })).total).toBe(1);
      expect(await store.counts()).toMatchObject({ reports: 1, acts: 1 });
      const again = await store.addReports([sampleItem(2)], AT);
      expect(again).toEqual([{ id: report.id, added: false }]);
      expect(await store.report(report.id)).toBeNull();
      await store.addActs([act({ type: 'undo', report: report.id, act: remove.id })]);
      expect(await see()).toEqual(before);
    });

    test("people's acts stay when a newer reading comes", async ({ store, report }) => {
      const before = (await store.report(report.id))?.statements ?? [];
      const newer = sampleReading(report, '2');
      const missed = before.find(({ id }) => !newer.statements.some((statement) => statement.id === id));
      const kept = before.find(({ id }) => newer.statements.some((statement) => statement.id === id));
      if (!missed || !kept) throw new Error('the sample readings do not differ');
      await store.addActs([
        act({ type: 'accept', report: report.id, statement: missed.id }),
        act({ type: 'correct', report: report.id, statement: kept.id, values: { holder: 'Quillon Vasse' } }),
      ]);
      await store.addReports([{ report, reading: newer }], AT);
      expect(await store.statement(missed.id)).toMatchObject({ review: 'accepted', carried: true });
      expect(await store.statement(kept.id)).toMatchObject({ holder: 'Quillon Vasse', carried: false });
    });

    test('history is newest first, of one report or of all', async ({ store, report, first, second }) => {
      const acts = [
        act({ type: 'accept', report: report.id, statement: first.id }),
        act({ type: 'describe', report: sampleReport(5).id, values: { byline: null } }, 'Ben'),
        act({ type: 'reject', report: report.id, statement: second.id }),
      ];
      for (const each of acts) await store.addActs([each]);
      expect(await store.acts()).toEqual({ items: acts.toReversed(), total: 3, next: null });
      expect((await store.acts({ report: report.id })).items).toEqual([acts[2], acts[0]]);
      const page = await store.acts({ limit: 2 });
      expect(page).toMatchObject({ items: [acts[2], acts[1]], total: 3 });
      expect(await store.acts({ limit: 2, cursor: page.next ?? '' })).toMatchObject({
        items: [acts[0]],
        next: null,
      });
      expect((await store.acts({ report: 'r_none' })).total).toBe(0);
    });

    test('an act on what is not there is refused', async ({ store, report, first }) => {
      const start = report.text.indexOf('Report');
      const statement = sampleStatement(report, { content: [{ start, end: start + 6 }] });
      const unknown: Deed[] = [
        { type: 'accept', report: 'r_none', statement: first.id },
        { type: 'remove', report: 'r_none' },
        { type: 'accept', report: report.id, statement: 's_none' },
        { type: 'reject', report: sampleReport(5).id, statement: first.id },
        { type: 'correct', report: report.id, statement: 's_none', values: { speaker: null } },
        { type: 'correct', report: report.id, statement: first.id, values: { parent: 's_none' } },
        { type: 'add', report: report.id, statement: { ...statement, parent: 's_none' } },
        { type: 'undo', report: report.id, act: 'a_none' },
      ];
      for (const deed of unknown) {
        expect([deed.type, await failureCode(store.addActs([act(deed)]))]).toEqual([
          deed.type,
          'act/unknown-target',
        ]);
      }
      expect((await store.counts()).acts).toBe(0);
    });

    test('an act that cannot be carried out is refused', async ({ store, report, first, second }) => {
      const start = report.text.indexOf('Report');
      const statement = sampleStatement(report, { content: [{ start, end: start + 6 }] });
      const moved = { ...anchor(report.text, { start: 2, end: 8 }), start: 3, end: 9 };
      const beyond = { start: 9_000, end: 9_004, quote: 'over', prefix: '', suffix: '' };
      const correct = (values: Extract<Deed, { type: 'correct' }>['values']): Deed => ({
        type: 'correct',
        report: report.id,
        statement: first.id,
        values,
      });
      const invalid: Deed[] = [
        correct({ content: [moved] }),
        correct({ cue: [beyond] }),
        correct({ content: [] }),
        correct({ said: 'yesterday' }),
        correct({}),
        correct({ parent: first.id }),
        { type: 'add', report: report.id, statement: { ...statement, source: [moved] } },
        { type: 'add', report: report.id, statement: { ...statement, report: sampleReport(5).id } },
        { type: 'add', report: report.id, statement: { ...statement, id: first.id } },
        { type: 'add', report: report.id, statement: { ...statement, parent: statement.id } },
        { type: 'describe', report: report.id, values: { published: 'never' } },
        { type: 'describe', report: report.id, values: {} },
      ];
      for (const deed of invalid) {
        expect([deed, await failureCode(store.addActs([act(deed)]))]).toEqual([deed, 'act/invalid']);
      }
      expect(await failureCode(store.addActs([{ ...act(correct({ holder: 'x' })), by: '' }]))).toBe(
        'act/invalid',
      );
      // The second inside the first is fine, but then the first cannot be inside the second.
      await store.addActs([
        act({ type: 'correct', report: report.id, statement: second.id, values: { parent: first.id } }),
      ]);
      expect(await failureCode(store.addActs([act(correct({ parent: second.id }))]))).toBe('act/invalid');
      expect((await store.counts()).acts).toBe(1);
    });

    test('what is undone cannot be undone again, but its undo can', async ({ store, report, first }) => {
      const accept = act({ type: 'accept', report: report.id, statement: first.id });
      const undo = act({ type: 'undo', report: report.id, act: accept.id });
      await store.addActs([accept, undo]);
      const again = act({ type: 'undo', report: report.id, act: accept.id });
      expect(await failureCode(store.addActs([again]))).toBe('act/invalid');
      await store.addActs([act({ type: 'undo', report: report.id, act: undo.id })]);
      expect((await store.statement(first.id))?.review).toBe('accepted');
      expect(await failureCode(store.addActs([act({ type: 'undo', report: report.id, act: undo.id })]))).toBe(
        'act/invalid',
      );
      await store.addActs([again]);
      expect((await store.statement(first.id))?.review).toBe('unreviewed');
    });

    test("an act of another report, an act's id twice and acts on a removed report are refused", async (scene) => {
      const { store, report, first } = scene;
      const accept = act({ type: 'accept', report: report.id, statement: first.id });
      await store.addActs([accept]);
      const elsewhere = act({ type: 'undo', report: sampleReport(5).id, act: accept.id });
      expect(await failureCode(store.addActs([elsewhere]))).toBe('act/unknown-target');
      expect(await failureCode(store.addActs([accept]))).toBe('act/invalid');
      await store.addActs([act({ type: 'remove', report: report.id })]);
      const late = act({ type: 'reject', report: report.id, statement: first.id });
      expect(await failureCode(store.addActs([late]))).toBe('store/removed');
      expect(await failureCode(store.addActs([act({ type: 'remove', report: report.id })]))).toBe(
        'store/removed',
      );
    });

    test('of several acts all are kept or none', async ({ store, report, first }) => {
      const accept = act({ type: 'accept', report: report.id, statement: first.id });
      const wrong = act({ type: 'accept', report: report.id, statement: 's_none' });
      expect(await failureCode(store.addActs([accept, wrong]))).toBe('act/unknown-target');
      expect((await store.statement(first.id))?.review).toBe('unreviewed');
      expect(await store.acts()).toEqual({ items: [], total: 0, next: null });
      await store.addActs([accept, act({ type: 'undo', report: report.id, act: accept.id })]);
      expect((await store.acts()).total).toBe(2);
      await store.addActs([]);
    });
  });
}
