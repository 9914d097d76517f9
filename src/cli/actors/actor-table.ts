import type { ActorSummary } from '../../model/index.ts';
import { plural } from '../plural.ts';
import { safeText } from '../safe-text.ts';
import { type Column, renderTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

const COLUMNS: readonly Column[] = [
  { label: 'name', least: 16, most: 40 },
  { label: 'type', least: 10, most: 15 },
  { label: 'statements', least: 10, most: 10 },
  { label: 'addressed', least: 9, most: 9 },
  { label: 'reports', least: 7, most: 7 },
  { label: 'also', least: 16, most: Number.POSITIVE_INFINITY },
];

/** Actors as a table. */
export function renderActors(actors: readonly ActorSummary[], { width, colors }: Terminal): string {
  const rows = actors.map(({ name, type, statements, addressed, reports, names }) => [
    safeText(name),
    type === 'unknown' ? '' : type,
    String(statements),
    String(addressed),
    String(reports),
    colors.dim(safeText(names.join(', '))),
  ]);
  return renderTable(COLUMNS, rows, width, colors.dim);
}

/** What the store holds of an actor, in words. */
export function tellTotals({ statements, addressed, reports }: ActorSummary): string {
  return `${plural(statements, 'statement')}, addressed in ${addressed}, named in ${plural(reports, 'report')}`;
}
