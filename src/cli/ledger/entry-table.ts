import type { EntryRow } from '../../model/index.ts';
import { safeText } from '../safe-text.ts';
import { type Column, renderTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** How much of an entry's id is shown; `troth entry` takes it. */
const SHORT_ID = 'e_'.length + 8;

const COLUMNS: readonly Column[] = [
  { label: 'id', least: 10, most: 10 },
  { label: 'kind', least: 10, most: 10 },
  { label: 'who', least: 12, most: 24 },
  { label: 'words', least: 24, most: Number.POSITIVE_INFINITY },
  { label: 'first', least: 10, most: 10 },
  { label: 'due', least: 10, most: 23 },
  { label: 'outcome', least: 8, most: 11 },
  { label: 'state', least: 12, most: 26 },
];

/** The beginning of an entry's id. */
export function shortEntryId(id: string): string {
  return id.slice(0, SHORT_ID);
}

/** Entries as a table: the outcome is people's, the state is derived. */
export function renderEntries(entries: readonly EntryRow[], { colors, width }: Terminal): string {
  const rows = entries.map((entry) => {
    const { id, kind, speaker, holder, words, first, due, state } = entry;
    return [
      shortEntryId(id),
      colors.yellow(kind),
      colors.bold(safeText(holder ?? speaker ?? '')),
      safeText(words),
      first ?? '',
      due ?? '',
      state.outcome === 'open' ? colors.dim('open') : colors.bold(state.outcome),
      colors.dim(tellState(entry)),
    ];
  });
  return renderTable(COLUMNS, rows, width, colors.dim);
}

/** The derived axes and counts of an entry, those that say something. */
export function tellState({ state, utterances, origins, proposals }: EntryRow): string {
  const { schedule, evidence, condition } = state;
  return [
    schedule !== 'undated' && schedule,
    evidence !== 'none' && `evidence ${evidence}`,
    condition !== 'none' && `condition ${condition}`,
    utterances > 1 && `said ${utterances} times`,
    origins > 1 && `${origins} origins`,
    proposals > 0 && `${proposals} proposed`,
  ]
    .filter(Boolean)
    .join(', ');
}
