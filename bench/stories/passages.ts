import {
  actorsNamed,
  deriveStatements,
  layActors,
  passagesOf,
  type ReportPassages,
  type Words,
} from '../../src/ledger/index.ts';
import { type Analysis, createReading, type Report } from '../../src/model/index.ts';

/** The passages of a report as the store would derive them from one reading, with no act of people. */
export function passagesFrom(report: Report, analysis: Analysis, words: Words): ReportPassages {
  const reading = createReading(analysis, '2000-01-01T00:00:00Z');
  const statements = deriveStatements(report.text, [reading], []);
  const named = actorsNamed(report.id, reading, statements, layActors([]));
  return passagesOf({ report, statements, narration: reading.narration ?? [], named }, words);
}
