import type { StatementList } from '../address/list-states.ts';
import { ExportMenu } from '../lists/export-menu.tsx';

const FORMATS = [
  { format: 'csv', label: 'CSV', detail: 'for spreadsheets' },
  { format: 'jsonl', label: 'JSON Lines', detail: 'one report a line' },
  { format: 'json', label: 'JSON', detail: 'one document' },
  { format: 'webannotation', label: 'Web Annotation', detail: 'W3C, JSON-LD' },
] as const;

/** Downloads exactly the statements that the list shows, on all its pages. */
export function StatementExport({ state }: { state: StatementList }) {
  const { sort: _sort, direction: _direction, ...filter } = state;
  return <ExportMenu path="/api/export" formats={FORMATS} query={filter} />;
}
