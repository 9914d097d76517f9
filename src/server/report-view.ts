import type { Reading } from '../model/index.ts';
import type { StoredReport } from '../store/index.ts';
import type { ReportView } from './api/views.ts';

/** A stored report as the API gives it. */
export function toReportView({ asRead: _asRead, reading, ...stored }: StoredReport): ReportView {
  return { ...stored, reading: reading && toReadingView(reading) };
}

/** What a reading is, without what it found. */
function toReadingView({ id, at, engine, registry }: Reading): NonNullable<ReportView['reading']> {
  return { id, at, engine, ...(registry !== undefined && { registry }) };
}
