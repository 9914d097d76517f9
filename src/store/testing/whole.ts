import type { Store } from '../store.ts';
import { everyPage } from './every-page.ts';
import { sampleItem } from './samples.ts';

/**
 * Checks that a store holds some of the first `most` sample reports, each of them whole and once,
 * and nothing else, while nobody writes. Throws otherwise.
 * @returns how many it holds
 */
export async function countWhole(store: Store, most: number): Promise<number> {
  const samples = new Map(
    Array.from({ length: most }, (_, n) => sampleItem(n)).map((item) => [item.report.id, item]),
  );
  const reports = await everyPage(store.listReports, { limit: 500 });
  const rows = await everyPage(store.listStatements, { limit: 500, sort: 'text' });
  const shown = new Map<string, string[]>();
  for (const { report, id } of rows) shown.set(report, [...(shown.get(report) ?? []), id]);
  for (const { id, statements } of reports) {
    const sample = samples.get(id);
    const expected = sample?.reading.statements.map((statement) => statement.id) ?? [];
    const found = shown.get(id) ?? [];
    if (!sample) throw new Error(`${id} was never added`);
    if (found.join() !== expected.join() || statements !== found.length)
      throw new Error(`${id} is not whole`);
  }
  if (new Set(reports.map(({ id }) => id)).size !== reports.length)
    throw new Error('a report is there twice');
  if (shown.size > reports.length) throw new Error('there are statements without a report');
  const [first] = reports;
  const stored = first && (await store.report(first.id));
  if (stored && stored.report.text !== samples.get(first.id)?.report.text)
    throw new Error('the text differs');
  const counts = await store.counts();
  if (counts.reports !== reports.length || counts.statements !== rows.length)
    throw new Error('counts differ');
  return reports.length;
}

/**
 * Checks each report that a store lists while others write: it is there with all its statements.
 * @returns how many were listed
 */
export async function countListed(store: Store): Promise<number> {
  const { items, total } = await store.listReports({ limit: 500 });
  for (const { id, statements } of items) {
    const stored = await store.report(id);
    const listed = await store.listStatements({ report: id });
    if (stored?.statements.length !== statements || listed.total !== statements || statements === 0) {
      throw new Error(`${id} is not whole`);
    }
  }
  if (items.length !== Math.min(500, total)) throw new Error(`${items.length} of ${total} reports`);
  return total;
}
