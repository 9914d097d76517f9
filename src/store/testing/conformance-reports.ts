import { describe, expect, it } from 'vitest';
import { createReading, NO_CANDIDATES, Report, STATEMENT_FIELDS, type Statement } from '../../model/index.ts';
import type { OpenFresh } from './conformance.ts';
import { sampleItem, sampleReading, sampleReport, sampleStatement } from './samples.ts';
import { addSamples, failureCode, SAMPLE_TIME, withStore } from './with-store.ts';

const LATER = '2022-11-01T09:00:00Z';

/** Adding reports and reading them back. */
export function reportConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (store: Awaited<ReturnType<OpenFresh>>) => Promise<void>) =>
    it(name, () => withStore(openFresh, run));

  describe('reports', () => {
    test('a new store is empty', async (store) => {
      expect(await store.counts()).toEqual({ reports: 0, statements: 0, actors: 0, acts: 0 });
      expect(await store.listReports()).toEqual({ items: [], total: 0, next: null });
      expect(await store.listStatements()).toEqual({ items: [], total: 0, next: null });
      expect(await store.listActors()).toEqual({ items: [], total: 0, next: null });
      expect(await store.acts()).toEqual({ items: [], total: 0, next: null });
      expect(await store.reportFacets()).toEqual({ outlet: [], language: [] });
      expect(await store.report('r_none')).toBeNull();
      expect(await store.statement('s_none')).toBeNull();
      expect(await store.actor('nobody')).toBeNull();
      expect(await store.addReports([], SAMPLE_TIME)).toEqual([]);
    });

    test('every field of a report and its reading comes back as it was', async (store) => {
      const plain = sampleReport(1, {
        format: 'html',
        file: 'a b.html',
        charset: 'windows-1252',
        furniture: [{ start: 0, end: 4, kind: 'byline' }],
      });
      const sparse = sampleReport(2, {
        title: null,
        outlet: null,
        byline: null,
        published: null,
        address: null,
        language: null,
      });
      for (const report of [plain, sparse]) {
        const read = sampleReading(report);
        const reading = { ...read, statements: read.statements.map(withCandidates) };
        await store.addReports([{ report, reading }], SAMPLE_TIME);
        const stored = await store.report(report.id);
        expect(stored?.report).toEqual(report);
        for (const field of Object.keys(Report.shape)) expect(stored?.report).toHaveProperty(field);
        expect(stored?.reading).toEqual(reading);
        expect(stored).toMatchObject({ added: SAMPLE_TIME, described: [], acts: [] });
        expect(stored?.statements.length).toBeGreaterThan(0);
        for (const [at, statement] of (stored?.statements ?? []).entries()) {
          expect(statement).toEqual({
            candidates: NO_CANDIDATES,
            hedges: [],
            quantities: [],
            times: [],
            ...reading.statements[at],
            review: 'unreviewed',
            lost: [],
            carried: false,
            acts: [],
          });
          for (const field of STATEMENT_FIELDS) expect(statement).toHaveProperty(field);
          const { title, outlet, published } = report;
          const id = stored?.speakers[statement.id];
          expect(await store.statement(statement.id)).toEqual({
            ...statement,
            title,
            outlet,
            published,
            actor: { id, name: statement.speaker },
          });
        }
      }
    });

    test('several statements are found at once, and those that are not there left out', async (store) => {
      const items = await addSamples(store, 2);
      const ids = items.flatMap(({ reading }) => reading.statements.map(({ id }) => id));
      const found = await store.statements([...ids, 's_none']);
      expect(found.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      for (const one of found) expect(await store.statement(one.id)).toEqual(one);
      expect(await store.statements([])).toEqual([]);
    });

    test('any text comes back unit by unit', async (store) => {
      const texts = [
        'null \0 and controls \u0001\u0002\u0003 \u001f',
        'a lone surrogate \ud800 and its fellow \udc00',
        'e\u0301 is not \u00e9, 🇳🇴 is a flag, \u202e is a turn, \ufeff is nothing',
        'windows\r\nlines\rand\u2028others',
        `'); drop table report; --`,
      ];
      for (const text of texts) {
        const report = sampleReport(0, { text, title: text, outlet: text });
        await store.addReports([{ report, reading: sampleReading(report) }], SAMPLE_TIME);
        expect((await store.report(report.id))?.report).toEqual(report);
        const [summary] = (await store.listReports({ sort: 'added', limit: 1 })).items;
        expect(summary?.title).toBe(text);
      }
    });

    test('the same report is kept once', async (store) => {
      const item = sampleItem(0);
      const first = await store.addReports([item, item, sampleItem(1)], SAMPLE_TIME);
      expect(first.map((result) => result.added)).toEqual([true, false, true]);
      const second = await store.addReports([sampleItem(1), sampleItem(2)], LATER);
      expect(second).toEqual([
        { id: sampleReport(1).id, added: false },
        { id: sampleReport(2).id, added: true },
      ]);
      expect((await store.counts()).reports).toBe(3);
      expect((await store.report(item.report.id))?.added).toBe(SAMPLE_TIME);
      expect((await store.report(sampleReport(1).id))?.added).toBe(SAMPLE_TIME);
    });

    test('a newer reading is shown instead, the same one is kept once', async (store) => {
      const { report, reading } = sampleItem(3);
      const newer = sampleReading(report, '2');
      await store.addReports([{ report, reading }], SAMPLE_TIME);
      await store.addReports([{ report, reading: newer }], LATER);
      expect((await store.report(report.id))?.reading).toEqual(newer);
      expect((await store.listStatements()).total).toBe(newer.statements.length);
      expect(newer.statements.length).toBeLessThan(reading.statements.length);
      await store.addReports([{ report, reading }], LATER);
      expect((await store.report(report.id))?.reading).toEqual(newer);
    });

    test('a held report stays as it was', async (store) => {
      const report = sampleReport(0);
      await store.addReports([sampleItem(0)], SAMPLE_TIME);
      const other = sampleReport(0, { title: 'Another title', published: '1999' });
      await store.addReports([{ report: other, reading: sampleReading(other) }], LATER);
      expect((await store.report(report.id))?.report).toEqual(report);
    });

    test('a reading of the same words with other white space is not laid over the held text', async (store) => {
      const { report, reading } = sampleItem(0);
      await store.addReports([{ report, reading }], SAMPLE_TIME);
      const spaced = sampleReport(0, { text: report.text.replace(' ', '\n\n\n') });
      expect(spaced.id).toBe(report.id);
      const [result] = await store.addReports(
        [{ report: spaced, reading: sampleReading(spaced, '2') }],
        LATER,
      );
      expect(result).toEqual({ id: report.id, added: false });
      expect((await store.report(report.id))?.reading).toEqual(reading);
      expect((await store.report(report.id))?.statements.every(({ lost }) => lost.length === 0)).toBe(true);
    });

    test('anchors that do not fit are shown as lost', async (store) => {
      const { report, reading } = sampleItem(0);
      const [first, ...rest] = reading.statements;
      if (!first) throw new Error('the sample has no statement');
      const cue = first.cue.map((anchor) => ({ ...anchor, prefix: 'elsewhere ' }));
      const bad = createReading({ ...reading, statements: [{ ...first, cue }, ...rest] }, SAMPLE_TIME);
      await store.addReports([{ report, reading: bad }], SAMPLE_TIME);
      expect((await store.statement(first.id))?.lost).toEqual(['cue']);
    });

    test('what does not fit the model is refused, and nothing of the call is kept', async (store) => {
      const { report, reading } = sampleItem(0);
      const [first] = reading.statements;
      if (!first) throw new Error('the sample has no statement');
      const broken = [
        { report: { ...report, text: `${report.text} more` }, reading },
        { report: { ...report, id: 'r_1' }, reading: { ...reading, report: 'r_1' } },
        { report: { ...report, published: 'yesterday' }, reading },
        { report, reading: sampleReading(sampleReport(1)) },
        { report, reading: { ...reading, statements: [first, first] } },
        { report, reading: { ...reading, statements: [{ ...first, report: 'r_1' }] } },
        { report, reading: { ...reading, at: 'now' } },
      ];
      for (const item of broken) {
        expect(await failureCode(store.addReports([sampleItem(5), item], SAMPLE_TIME))).toBe('model/invalid');
      }
      expect((await store.counts()).reports).toBe(0);
    });

    test('shown tells which reports are there and not removed', async (store) => {
      const ids = (await addSamples(store, 3)).map((item) => item.report.id);
      const [first = ''] = ids;
      await store.addActs([{ type: 'remove', report: first, id: 'a1', by: 'Ada', at: LATER }]);
      expect(await store.shown([...ids, 'r_none'])).toEqual(new Set(ids.slice(1)));
      await store.addActs([{ type: 'undo', report: first, act: 'a1', id: 'a2', by: 'Ada', at: LATER }]);
      expect(await store.shown(ids)).toEqual(new Set(ids));
      expect(await store.shown([])).toEqual(new Set());
    });

    test('held tells which reports are there, removed ones included', async (store) => {
      const items = await addSamples(store, 3);
      const ids = items.map((item) => item.report.id);
      await store.addActs([{ type: 'remove', report: ids[0] ?? '', id: 'a1', by: 'Ada', at: LATER }]);
      expect(await store.held([...ids, 'r_none'])).toEqual(new Set(ids));
      expect(await store.held([])).toEqual(new Set());
      const many = Array.from({ length: 40_000 }, (_, n) => `r_${n}`);
      expect(await store.held([...many, ...ids])).toEqual(new Set(ids));
    });

    test('a report without statements, and one with many, are kept', async (store) => {
      const none = sampleReport(0, { text: 'Nobody said anything.' });
      const many = sampleReport(0, { text: 'word '.repeat(700) });
      const statements = Array.from({ length: 700 }, (_, n) =>
        sampleStatement(many, { content: [{ start: n * 5, end: n * 5 + 4 }] }, { speaker: `Speaker ${n}` }),
      );
      await store.addReports(
        [
          { report: none, reading: sampleReading(none) },
          { report: many, reading: createReading({ ...sampleReading(many), statements }, SAMPLE_TIME) },
        ],
        SAMPLE_TIME,
      );
      expect((await store.report(none.id))?.statements).toEqual([]);
      expect((await store.report(many.id))?.statements.map(({ id }) => id)).toEqual(
        statements.map(({ id }) => id),
      );
      expect(await store.counts()).toMatchObject({ reports: 2, statements: 700, actors: 700 });
    });

    test('facets count outlets and languages, most first', async (store) => {
      await addSamples(store, 7);
      expect(await store.reportFacets()).toEqual({
        outlet: [
          { value: 'Velm Courier', count: 3 },
          { value: 'Harbour Wire', count: 2 },
          { value: 'The Northern Post', count: 2 },
        ],
        language: [
          { value: 'en', count: 6 },
          { value: 'nb', count: 1 },
        ],
      });
    });

    test('settings are kept and replaced', async (store) => {
      expect(await store.setting('samples')).toBeNull();
      await store.setSetting('samples', 'added');
      await store.setSetting('samples', 'removed');
      expect(await store.setting('samples')).toBe('removed');
      expect(await store.setting('other')).toBeNull();
    });

    test('the revision grows with every write, and only then', async (store) => {
      const seen = [await store.revision()];
      await addSamples(store, 2);
      seen.push(await store.revision());
      await store.addActs([
        {
          type: 'describe',
          report: sampleReport(0).id,
          values: { title: 'x' },
          id: 'a1',
          by: 'A',
          at: LATER,
        },
      ]);
      seen.push(await store.revision());
      expect(new Set(seen).size).toBe(3);
      expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
      await store.listReports();
      await addSamples(store, 2);
      expect(await store.revision()).toBe(seen[2]);
    });
  });
}

/** Every other statement as an engine gives it that says what else speaker and kind may be. */
function withCandidates(statement: Statement, place: number): Statement {
  if (place % 2 === 1) return statement;
  const { speaker, kind } = statement;
  return {
    ...statement,
    candidates: {
      speaker: [
        { value: speaker, probability: 0.75 },
        { value: null, probability: 0.125 },
      ],
      kind: [{ value: kind, probability: 0.5 }],
    },
  };
}
