import { describe, expect, it } from 'vitest';
import { leastSure } from '../../ledger/index.ts';
import {
  createAct,
  DIRECTIONS,
  REPORT_SORTS,
  type ReportQuery,
  STATEMENT_SORTS,
  type StatementQuery,
  type StatementRow,
} from '../../model/index.ts';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { everyPage } from './every-page.ts';
import { sampleItem, sampleReading, sampleReport, sampleStatement } from './samples.ts';
import { addSamples, failureCode, SAMPLE_TIME, withStore } from './with-store.ts';

const AT = '2022-11-03T10:00:00Z';
/** How many reports the lists are tested with. */
const COUNT = 12;

/** Filters, orders, pages and cursors. */
export function listConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (store: Store) => Promise<void>) =>
    it(name, () =>
      withStore(openFresh, async (store) => {
        await addSamples(store, COUNT);
        await run(store);
      }),
    );

  describe('lists', () => {
    test('reports are filtered by outlet, language, days and what is left to review', async (store) => {
      const all = Array.from({ length: COUNT }, (_, n) => sampleReport(n));
      const reviewed = sampleReport(4);
      await acceptAll(store, reviewed.id);
      const expected: [ReportQuery, (report: (typeof all)[number]) => boolean][] = [
        [{ outlet: 'Harbour Wire' }, (report) => report.outlet === 'Harbour Wire'],
        [{ outlet: 'harbour wire' }, () => false],
        [{ language: 'nb' }, (report) => report.language === 'nb'],
        [{ from: '2022-03-12' }, (report) => (report.published ?? '') >= '2022-03-12'],
        [{ to: '2022-03-12' }, (report) => (report.published ?? '') <= '2022-03-12'],
        [{ from: '2022-03-12', to: '2022-03-12' }, (report) => report.published === '2022-03-12'],
        [{ unreviewed: true }, (report) => report.id !== reviewed.id],
        [{ unreviewed: false }, (report) => report.id === reviewed.id],
        [
          { outlet: 'Velm Courier', language: 'en', from: '2022-05-01' },
          (report) =>
            report.outlet === 'Velm Courier' &&
            report.language === 'en' &&
            (report.published ?? '') >= '2022-05-01',
        ],
      ];
      for (const [query, fits] of expected) {
        const found = await everyPage(store.listReports, { ...query, limit: 5 });
        const want = all.filter(fits).map(({ id }) => id);
        expect([query, found.map(({ id }) => id).sort()]).toEqual([query, want.sort()]);
      }
    });

    test('a date of several days is found by each of them, an undated report by none', async (store) => {
      const month = sampleItem(20, { published: '2031-07' });
      const open = sampleItem(21, { published: '2031-08-15/..' });
      const undated = sampleItem(22, { published: null });
      await store.addReports([month, open, undated], SAMPLE_TIME);
      const found = async (query: ReportQuery) => (await store.listReports(query)).items.map(({ id }) => id);
      expect(await found({ from: '2031-07-20', to: '2031-07-21' })).toEqual([month.report.id]);
      expect(await found({ from: '2031-07-31' })).toEqual([open.report.id, month.report.id]);
      expect(await found({ from: '2040-01-01' })).toEqual([open.report.id]);
      expect(await found({ to: '2031-06-30' })).not.toContain(undated.report.id);
    });

    test('statements are filtered by each field, and by all of them together', async (store) => {
      await acceptAll(store, sampleReport(4).id);
      const all = await everyPage(store.listStatements, { limit: 500 });
      const expected: [StatementQuery, (row: StatementRow) => boolean][] = [
        [{ report: sampleReport(3).id }, (row) => row.report === sampleReport(3).id],
        [{ report: 'r_none' }, () => false],
        [{ kind: ['claim', 'denial'] }, (row) => row.kind === 'claim' || row.kind === 'denial'],
        [{ kind: [] }, () => true],
        [{ form: ['direct'] }, () => false],
        [{ form: ['indirect', 'mixed'] }, () => true],
        [{ review: ['accepted'] }, (row) => row.review === 'accepted'],
        [{ review: ['unreviewed', 'rejected'] }, (row) => row.review === 'unreviewed'],
        [{ speaker: 'mira-okonjo' }, (row) => row.speaker === 'Mira Okonjo'],
        [{ actor: 'ondari-front' }, (row) => row.addressee.includes('the Ondari Front')],
        [{ actor: 'mira-okonjo' }, (row) => row.speaker === 'Mira Okonjo'],
        [{ speaker: 'ondari-front' }, () => false],
        [{ outlet: 'Velm Courier' }, (row) => row.outlet === 'Velm Courier'],
        [
          { from: '2022-02-01', to: '2022-04-30' },
          (row) => (row.published ?? '') >= '2022-02-01' && (row.published ?? '') <= '2022-04-30',
        ],
        [
          {
            kind: ['claim'],
            form: ['indirect'],
            review: ['unreviewed'],
            speaker: 'mira-okonjo',
            to: '2022-06-01',
          },
          (row) =>
            row.kind === 'claim' &&
            row.review === 'unreviewed' &&
            row.speaker === 'Mira Okonjo' &&
            (row.published ?? '') <= '2022-06-01',
        ],
      ];
      for (const [query, fits] of expected) {
        const found = await everyPage(store.listStatements, { ...query, limit: 3 });
        expect([query, found.map(({ id }) => id).sort()]).toEqual([
          query,
          all
            .filter(fits)
            .map(({ id }) => id)
            .sort(),
        ]);
      }
      expect(all.some((row) => row.addressee.includes('the Ondari Front'))).toBe(true);
    });

    test('an actor is found in every role, also where the content only mentions it', async (store) => {
      const text = 'Mira Okonjo said on behalf of Ondaria that Tevan Brasik had left Velm.';
      const report = sampleReport(0, { text });
      const span = (words: string) => ({
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
      });
      const statement = sampleStatement(
        report,
        { content: [span('Tevan Brasik had left Velm')] },
        { speaker: 'Mira Okonjo', holder: 'Quillon Vasse', via: ['Harbour Wire'], addressee: ['Skjeldmark'] },
      );
      const { anchor: quoted } = { anchor: statement.content[0] };
      if (!quoted) throw new Error('the statement has no content');
      const mention = {
        ...quoted,
        end: quoted.start + 12,
        quote: 'Tevan Brasik',
        suffix: text.slice(quoted.start + 12).slice(0, 32),
      };
      const reading = {
        ...sampleReading(report),
        id: 'g_1',
        statements: [statement],
        mentions: [{ anchor: mention, actor: 'tevan-brasik' }],
      };
      await store.addReports([{ report, reading }], SAMPLE_TIME);
      for (const actor of ['mira-okonjo', 'quillon-vasse', 'harbour-wire', 'skjeldmark', 'tevan-brasik']) {
        const found = await store.listStatements({ actor, report: report.id });
        expect([actor, found.items.map(({ id }) => id)]).toEqual([actor, [statement.id]]);
      }
      expect((await store.listStatements({ actor: 'velm', report: report.id })).total).toBe(0);
    });

    test('reports come in the order asked for, what has no value last', async (store) => {
      const bare = sampleItem(30, { title: null, outlet: null, published: null });
      await store.addReports([bare], AT);
      const values: Record<
        string,
        (row: Awaited<ReturnType<Store['listReports']>>['items'][number]) => string | number | null
      > = {
        published: (row) => row.published,
        added: (row) => row.added,
        title: (row) => row.title?.toLowerCase().replace(/[^a-z0-9 ]/g, '') ?? null,
        outlet: (row) => row.outlet?.toLowerCase() ?? null,
        statements: (row) => row.statements,
      };
      for (const sort of REPORT_SORTS) {
        if (sort === 'relevance') continue;
        for (const direction of DIRECTIONS) {
          const found = await everyPage(store.listReports, { sort, direction, limit: 4 });
          expectSorted(found.map(values[sort] ?? (() => null)), direction);
          expect(new Set(found.map(({ id }) => id)).size).toBe(COUNT + 1);
        }
      }
      const usual = (await store.listReports()).items.map(({ id }) => id);
      const asked = (await store.listReports({ sort: 'published', direction: 'desc' })).items.map(
        ({ id }) => id,
      );
      expect(usual).toEqual(asked);
    });

    test('statements come in the order asked for, those of one report in text order', async (store) => {
      const report = sampleReport(30, {
        published: null,
        text: 'It was said that nobody knows who said so.',
      });
      const spans = [
        { start: 0, end: 11 },
        { start: 17, end: 30 },
      ];
      const statements = spans.map((span) => sampleStatement(report, { content: [span] }));
      await store.addReports([{ report, reading: { ...sampleReading(report), id: 'g_2', statements } }], AT);
      const values: Record<string, (row: StatementRow) => string | number | null> = {
        published: (row) => row.published,
        probability: (row) => leastSure(row)?.probability ?? null,
        speaker: (row) => row.speaker?.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() ?? null,
        text: () => null,
      };
      for (const sort of STATEMENT_SORTS) {
        if (sort === 'relevance') continue;
        for (const direction of DIRECTIONS) {
          const found = await everyPage(store.listStatements, { sort, direction, limit: 7 });
          expectSorted(found.map(values[sort] ?? (() => null)), direction);
          const first = await everyPage(store.listStatements, { sort: 'text', limit: 500 });
          expect(found.map(({ id }) => id).sort()).toEqual(first.map(({ id }) => id).sort());
          if (sort === 'published') {
            for (const id of new Set(found.map((row) => row.report))) {
              const of = (rows: StatementRow[]) =>
                rows.filter((row) => row.report === id).map((row) => row.id);
              expect(of(found)).toEqual(of(first));
            }
          }
        }
      }
      const own = await store.listStatements({ report: sampleReport(3).id });
      expect(own.items.map(({ id }) => id)).toEqual(sampleItem(3).reading.statements.map(({ id }) => id));
      const forward = await everyPage(store.listStatements, { sort: 'text' });
      const backward = await everyPage(store.listStatements, {
        sort: 'text',
        direction: 'desc',
      });
      expect(backward.toReversed()).toEqual(forward);
    });

    test('what comes in between two pages neither repeats nor hides anything', async (store) => {
      const seen: string[] = [];
      const before = (await everyPage(store.listReports, {})).map(({ id }) => id);
      let page = await store.listReports({ limit: 3 });
      for (let n = 40; ; n++) {
        seen.push(...page.items.map(({ id }) => id));
        if (page.next === null) break;
        await store.addReports([sampleItem(n, { published: `2022-0${1 + (n % 9)}-11` })], AT);
        page = await store.listReports({ limit: 3, cursor: page.next });
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(before.filter((id) => !seen.includes(id))).toEqual([]);
    });

    test('a statement that a person adds between two pages moves none of the others', async (store) => {
      const report = sampleReport(3);
      const before = (await store.listStatements({ report: report.id })).items.map(({ id }) => id);
      const first = await store.listStatements({ report: report.id, limit: 2 });
      const statement = sampleStatement(report, { content: [{ start: 0, end: 4 }] });
      await store.addActs([createAct({ type: 'add', report: report.id, statement }, 'Ada', AT)]);
      const second = await store.listStatements({ report: report.id, limit: 500, cursor: first.next ?? '' });
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(before);
    });

    test('pages hold 50 rows unless told, 1 to 500', async (store) => {
      const more = Array.from({ length: 60 }, (_, n) => sampleItem(100 + n));
      await store.addReports(more, AT);
      expect((await store.listReports()).items).toHaveLength(50);
      expect((await store.listReports({ limit: 0 })).items).toHaveLength(1);
      expect((await store.listReports({ limit: 10_000 })).items).toHaveLength(COUNT + 60);
      expect((await store.listStatements({ limit: 10_000 })).items.length).toBeLessThanOrEqual(500);
    });

    test('a cursor of another query, and what is none, are refused', async (store) => {
      const { next } = await store.listReports({ limit: 2 });
      const { next: ofStatements } = await store.listStatements({ limit: 2 });
      const { next: ofSearch } = await store.listReports({ limit: 2, q: 'harbour' });
      if (!next || !ofStatements || !ofSearch) throw new Error('there is no second page');
      const bad = [
        store.listReports({ cursor: next, sort: 'title' }),
        store.listReports({ cursor: next, outlet: 'Velm Courier' }),
        store.listReports({ cursor: next, direction: 'asc' }),
        store.listReports({ cursor: ofStatements }),
        store.listReports({ cursor: ofSearch }),
        store.listReports({ cursor: ofSearch, q: 'notes' }),
        store.listStatements({ cursor: next }),
        store.listActors({ cursor: next }),
        store.acts({ cursor: next }),
        store.listReports({ cursor: '' }),
        store.listReports({ cursor: 'null' }),
        store.listReports({ cursor: Buffer.from('["x",[1]]').toString('base64url') }),
        store.listReports({ cursor: next.slice(0, -4) }),
      ];
      for (const attempt of bad) expect(await failureCode(attempt)).toBe('store/bad-cursor');
      expect((await store.listReports({ cursor: next, limit: 1 })).items).toHaveLength(1);
    });
  });
}

async function acceptAll(store: Store, report: string): Promise<void> {
  const { items } = await store.listStatements({ report });
  await store.addActs(items.map(({ id }) => createAct({ type: 'accept', report, statement: id }, 'Ada', AT)));
}

/** Whether values go one way, nulls at the end. */
function expectSorted(values: (string | number | null)[], direction: 'asc' | 'desc'): void {
  const present = values.filter((value) => value !== null);
  expect(values.slice(present.length).every((value) => value === null)).toBe(true);
  const sorted = present.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  expect(present).toEqual(direction === 'asc' ? sorted : sorted.reverse());
}
