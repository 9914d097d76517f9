import { type Actor, createReading, createReport, type Report, type Statement } from '../../model/index.ts';
import type { Store } from '../store.ts';
import { sampleStatement } from './samples.ts';
import { SAMPLE_TIME } from './with-store.ts';

const ENGINE = { name: 'sample', version: '1' };

/** A statement that a report tells: its words, and what else shall be so. */
export type Told = Partial<Statement> & { words: string };

/** Adds a report that tells these statements, each in a sentence of its own. */
export async function tellReport(
  store: Pick<Store, 'addReports'>,
  told: readonly Told[],
  {
    published,
    outlet = 'Velm Courier',
    title = null,
    actors = [],
  }: { published: string | null; outlet?: string; title?: string | null; actors?: Actor[] },
): Promise<Report> {
  const sentences = told.map(({ words, speaker }) => `${speaker ?? 'Somebody'} said that ${words}.`);
  const report = createReport({ text: sentences.join(' '), outlet, published, title });
  let from = 0;
  const statements = told.map(({ words, ...values }) => {
    const start = report.text.indexOf(words, from);
    from = start + words.length;
    return sampleStatement(report, { content: [{ start, end: from }] }, values, {
      engine: ENGINE.name,
      version: ENGINE.version,
    });
  });
  const reading = createReading(
    { report: report.id, engine: ENGINE, statements, mentions: [], actors },
    SAMPLE_TIME,
  );
  await store.addReports([{ report, reading }], SAMPLE_TIME);
  return report;
}
