import type { ExportFormat } from '../lists/export-menu.tsx';

/** The formats in which a queue is downloaded as it is shown. */
export const QUEUE_FORMATS: readonly ExportFormat[] = [
  { format: 'csv', label: 'CSV', detail: 'for spreadsheets' },
  { format: 'json', label: 'JSON', detail: 'with everything' },
];
