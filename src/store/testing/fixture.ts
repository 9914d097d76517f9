import type { Act } from '../../model/index.ts';
import type { Store } from '../store.ts';
import { sampleItem, sampleReading, sampleReport, sampleStatement } from './samples.ts';
import { SAMPLE_TIME } from './with-store.ts';

/** The file name of the store that a version wrote. */
export function fixtureName(version: number): string {
  return `store-v${version}.db.gz`;
}

/**
 * Puts a bit of everything into a store: reports, two readings of one, acts of every kind, a
 * setting. The same data in every version, so that it can be compared.
 */
export async function fillFixture(store: Store): Promise<void> {
  await store.addReports(
    [0, 1, 2, 3].map((n) => sampleItem(n)),
    SAMPLE_TIME,
  );
  const [first, second, third] = [sampleReport(0), sampleReport(1), sampleReport(2)];
  await store.addReports([{ report: first, reading: sampleReading(first, '2') }], '2022-10-03T09:00:00Z');
  const ids = sampleItem(1).reading.statements.map(({ id }) => id);
  const stamp = (n: number) => ({ id: `a_fixture_${n}`, by: 'Ada', at: `2022-10-04T09:00:0${n}Z` });
  const content = [{ start: 0, end: 4 }];
  const acts: Act[] = [
    { ...stamp(0), type: 'accept', report: second.id, statement: ids[0] ?? '' },
    { ...stamp(1), type: 'reject', report: second.id, statement: ids[1] ?? '' },
    {
      ...stamp(2),
      type: 'correct',
      report: second.id,
      statement: ids[0] ?? '',
      values: { holder: 'Ondaria' },
    },
    { ...stamp(3), type: 'add', report: first.id, statement: sampleStatement(first, { content }) },
    { ...stamp(4), type: 'describe', report: first.id, values: { title: 'Described' } },
    { ...stamp(5), type: 'remove', report: third.id },
    { ...stamp(6), type: 'undo', report: second.id, act: 'a_fixture_1' },
  ];
  await store.addActs(acts);
  await store.setSetting('samples', 'added');
}
