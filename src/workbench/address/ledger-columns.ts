/** The columns that the ledger can have, in their order. */
export const LEDGER_COLUMNS = [
  'kind',
  'words',
  'who',
  'holder',
  'addressee',
  'due',
  'outcome',
  'evidence',
  'condition',
  'told',
  'last',
  'origins',
  'utterances',
  'reports',
  'statements',
] as const;
/** A column of the ledger. */
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** The columns that the ledger has unless told. */
export const USUAL_COLUMNS: readonly LedgerColumn[] = [
  'kind',
  'words',
  'who',
  'due',
  'outcome',
  'evidence',
  'condition',
  'told',
];

const KEY = 'troth.ledger.columns';

/** The columns chosen in this browser; undefined for the usual ones. */
export function readColumns(): LedgerColumn[] | undefined {
  try {
    const kept = localStorage.getItem(KEY)?.split(' ') ?? [];
    const columns = LEDGER_COLUMNS.filter((column) => kept.includes(column));
    return columns.length > 0 ? columns : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the columns chosen in this browser; undefined goes back to the usual ones. */
export function writeColumns(columns: readonly LedgerColumn[] | undefined): void {
  try {
    if (columns) localStorage.setItem(KEY, columns.join(' '));
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be closed to the page; the address then keeps them.
  }
}
