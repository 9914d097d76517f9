import type { DossierRow } from '../../model/index.ts';
import { type Cell, csvHead, csvLines } from '../csv.ts';
import { type DossierContent, labelOf } from './stored-dossier.ts';

/** The columns, in their order. New ones go to the end. */
const COLUMNS: readonly { label: string; value: (item: DossierRow) => Cell }[] = [
  { label: 'Sort', value: ({ thing }) => thing.sort },
  {
    label: 'Id',
    value: ({ entry, statement, actor, report }) => (entry ?? statement ?? actor ?? report)?.id ?? null,
  },
  { label: 'Words', value: labelOf },
  { label: 'Note', value: ({ note }) => note || null },
  { label: 'Noted by', value: ({ noted }) => noted?.by ?? null },
  { label: 'Lost', value: ({ lost }) => (lost ? 'lost' : null) },
  { label: 'Same as', value: ({ sameAs }) => sameAs },
  { label: 'Speaker', value: ({ entry, statement }) => (entry ?? statement)?.speaker ?? null },
  {
    label: 'Kind',
    value: ({ entry, statement, actor }) => (entry ?? statement)?.kind ?? actor?.type ?? null,
  },
  { label: 'Due', value: ({ entry, statement }) => (entry ?? statement)?.due ?? null },
  { label: 'Outcome', value: ({ entry }) => entry?.state.outcome ?? null },
  { label: 'Evidence', value: ({ entry }) => entry?.state.evidence ?? null },
  { label: 'Schedule', value: ({ entry }) => entry?.state.schedule ?? null },
  { label: 'Condition state', value: ({ entry }) => entry?.state.condition ?? null },
  { label: 'Independent origins', value: ({ entry }) => entry?.origins ?? null },
  { label: 'Outlet', value: ({ statement, report }) => (statement ?? report)?.outlet ?? null },
  {
    label: 'Published',
    value: ({ entry, statement, report }) => entry?.first ?? (statement ?? report)?.published ?? null,
  },
  { label: 'Taken in by', value: ({ by }) => by },
  { label: 'Taken in', value: ({ at }) => at },
];

/** A dossier as a table for spreadsheets, see csv.ts: one row an item, in their order. */
export function dossierCsv({ dossier }: DossierContent): string {
  return `${csvHead(COLUMNS)}${csvLines(dossier.items.map((item) => COLUMNS.map(({ value }) => value(item))))}`;
}
