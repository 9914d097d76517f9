import { toReadingMark } from '../model/index.ts';
import type { StoredReport } from '../store/index.ts';
import type { ReportView } from './api/views.ts';

/** A stored report as the API gives it. */
export function toReportView({ asRead: _asRead, reading, ...stored }: StoredReport): ReportView {
  return { ...stored, reading: reading && toReadingMark(reading) };
}
