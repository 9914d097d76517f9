import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../store.ts';
import type { OpenFresh } from './conformance.ts';
import { everyPage } from './every-page.ts';
import { sampleReading, sampleReport } from './samples.ts';
import { SAMPLE_TIME, withStore } from './with-store.ts';

const TEXTS = [
  'Lázaro Inkaru said that the border posts at Velm will stay open. Nobody else spoke.',
  'Mira Okonjo denied that the post was shelled; she said that borders are quiet.',
  'Sunniva Hald promised that U.S. grain will be unloaded. DON’T PANIC, the harbour says.',
];

/** Marks in pairs, and nothing else that looks like one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the marks
const MARKED = /^[^\u0002\u0003]*(\u0002[^\u0002\u0003]+\u0003[^\u0002\u0003]*)+$/;

/** Full-text search in reports, statements and actors. */
export function searchConformance(openFresh: OpenFresh): void {
  const test = (name: string, run: (store: Store) => Promise<void>) =>
    it(name, () =>
      withStore(openFresh, async (store) => {
        const reports = TEXTS.map((text, n) => sampleReport(n, { text, title: `Title ${n} harbour` }));
        const items = reports.map((report) => ({ report, reading: sampleReading(report) }));
        await store.addReports(items, SAMPLE_TIME);
        await run(store);
      }),
    );
  /** The numbers of the reports found. */
  const found = async (store: Store, q: string) =>
    (await store.listReports({ q, sort: 'title' })).items.map(({ title }) => Number(title?.split(' ')[1]));

  describe('search', () => {
    test('finds words in title and text, all of them, whatever their case and marks', async (store) => {
      const expected: [string, number[]][] = [
        ['velm', [0]],
        ['VELM', [0]],
        ['lazaro', [0]],
        ['Lázaro', [0]],
        ['said', [0, 1]],
        ['said velm', [0]],
        ['said grain', []],
        ['title', [0, 1, 2]],
        ['post', [1]],
        ['post*', [0, 1]],
        ['bord*', [0, 1]],
        ['"border posts"', [0]],
        ['"posts border"', []],
        ['"border po"*', [0]],
        ['"will stay" said', [0]],
        ['u.s.', [2]],
        ["don't panic", [2]],
        ['“border posts”', [0]],
        ['"border posts', [0]],
        ['', [0, 1, 2]],
        ['   ', [0, 1, 2]],
        ['?!', []],
        ['*', []],
        ['""', []],
        ['velm ?!', [0]],
        ['absent', []],
      ];
      for (const [q, numbers] of expected) expect([q, await found(store, q)]).toEqual([q, numbers]);
    });

    test('takes no word for an operator', async (store) => {
      for (const q of [
        'said OR velm',
        'NOT said',
        'said NEAR velm',
        'title:said',
        '{title}:said',
        '-said',
        '^said',
      ]) {
        expect([q, (await found(store, q)).length <= 2]).toEqual([q, true]);
      }
      expect(await found(store, 'said OR velm')).toEqual([]);
      expect(await found(store, 'said) OR (velm')).toEqual([]);
      expect(await found(store, '^velm')).toEqual([0]);
    });

    test('finds statements by content, speaker and cue', async (store) => {
      const speakers = async (q: string) =>
        (await everyPage(store.listStatements, { q, sort: 'text' })).map((row) => row.speaker);
      expect(await speakers('velm')).toEqual(['Lázaro Inkaru']);
      expect(await speakers('inkaru')).toEqual(['Lázaro Inkaru']);
      expect(await speakers('denied')).toEqual(['Mira Okonjo']);
      expect(await speakers('okonjo denied shelled')).toEqual(['Mira Okonjo']);
      expect(await speakers('nobody')).toEqual([]);
      const narrowed = await store.listStatements({ q: 'the', kind: ['denial'] });
      expect(narrowed.items.map((row) => row.speaker)).toEqual(['Mira Okonjo']);
      expect(narrowed.total).toBe(1);
    });

    test('marks what was found in a snippet, and gives none without words', async (store) => {
      const [hit] = (await store.listReports({ q: 'lazaro "border posts"' })).items;
      expect(hit?.snippet).toContain('\u0002Lázaro\u0003');
      expect(hit?.snippet).toMatch(MARKED);
      expect(hit?.snippet).toMatch(/border.? .?posts/);
      expect((await store.listReports()).items.map((row) => row.snippet)).toEqual([null, null, null]);
    });

    test('marks nothing else, whatever the text holds', async (store) => {
      const report = sampleReport(9, { text: 'Quince \u0002 jam \u0003 and \0 toast', title: 'x' });
      await store.addReports([{ report, reading: sampleReading(report) }], SAMPLE_TIME);
      const [hit] = (await store.listReports({ q: 'toast' })).items;
      expect(hit?.snippet).toMatch(MARKED);
      expect(hit?.snippet).toContain('\u0002toast\u0003');
      expect(hit?.snippet?.split('\u0002')).toHaveLength(2);
    });

    test('in order of relevance what is asked for more often comes first', async (store) => {
      const report = sampleReport(9, { text: 'Velm, Velm and again Velm.', title: 'All of Velm' });
      await store.addReports([{ report, reading: sampleReading(report) }], SAMPLE_TIME);
      const best = await store.listReports({ q: 'velm' });
      expect(best.items.map(({ id }) => id)).toEqual([
        report.id,
        sampleReport(0, { text: TEXTS[0] ?? '' }).id,
      ]);
      const worst = await store.listReports({ q: 'velm', direction: 'asc' });
      expect(worst.items.map(({ id }) => id)).toEqual(best.items.map(({ id }) => id).reverse());
    });

    test('pages in order of relevance come to the whole, in lists of reports and statements', async (store) => {
      const reports = await everyPage(store.listReports, { q: 'harbour', limit: 1 });
      expect(new Set(reports.map(({ id }) => id)).size).toBe(3);
      const rows = await everyPage(store.listStatements, { q: 'that OR the', limit: 1 });
      expect(rows).toEqual([]);
      const said = await everyPage(store.listStatements, { q: 'said', limit: 1 });
      expect(new Set(said.map(({ id }) => id)).size).toBe(2);
      const without = await store.listReports({ sort: 'relevance' });
      expect(without.items).toEqual((await store.listReports()).items);
    });

    test('any text is a search', async (store) => {
      const pieces = fc.constantFrom(
        '"',
        '*',
        '(',
        ')',
        ' AND ',
        ' NOT ',
        ':',
        '-',
        '^',
        '+',
        '{',
        '}',
        "'",
        '%',
        '\0',
        'velm',
        ' ',
      );
      const queries = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
      );
      await fc.assert(
        fc.asyncProperty(queries, async (q) => {
          const reports = await store.listReports({ q, limit: 2 });
          expect(reports.items.length).toBe(Math.min(2, reports.total));
          await store.listStatements({ q });
          await store.listActors({ q });
        }),
        { numRuns: 200 },
      );
      for (const q of [
        '"'.repeat(10_001),
        'velm '.repeat(50_000),
        'v'.repeat(500_000),
        `"${'velm '.repeat(20_000)}"`,
      ]) {
        expect((await store.listReports({ q })).total).toBeLessThanOrEqual(1);
      }
    });
  });
}
