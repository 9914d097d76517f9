import type { ReactNode } from 'react';
import type { LedgerColumn } from '../address/ledger-columns.ts';
import type { LedgerList } from '../address/list-states.ts';
import type { EntryRow } from '../api/types.ts';
import { KindLabel } from '../kinds/kind-label.tsx';
import { SearchedWords } from '../lists/found-words.tsx';
import { tellDate, tellDateBriefly } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { EntryLink } from './entry-link.tsx';
import { StateWord } from './state-word.tsx';

/** An order of the ledger. */
export type EntrySort = NonNullable<LedgerList['sort']>;

/** A column of the ledger. */
export interface Column {
  label: string;
  /** what its button says where the label alone does not tell what is sorted by */
  sortLabel?: string;
  /** a track of the grid */
  width: string;
  sort?: EntrySort;
  /** whether it holds numbers, which stand to the right */
  numeric?: boolean;
  /** @param q words that are searched for */
  cell: (entry: EntryRow, q: string | undefined) => ReactNode;
}

/** Second line of a cell. */
function Below({ children }: { children: ReactNode }) {
  return <span className="block truncate text-xs text-ink-2">{children}</span>;
}

function Name({ children }: { children: string | null }) {
  return children === null ? (
    <span className="block truncate text-ink-2 italic">nobody named</span>
  ) : (
    <span dir="auto" className="block truncate" title={children}>
      {children}
    </span>
  );
}

/** Who speaks, by the name that the report gives and, where it is another, by that of the actor. */
function Speaker({ entry: { speaker, actor } }: { entry: EntryRow }) {
  const name = speaker !== null && actor && actor.name !== speaker ? `${speaker} (${actor.name})` : speaker;
  return <Name>{name}</Name>;
}

const number = (label: string, of: 'origins' | 'utterances' | 'reports' | 'statements'): Column => ({
  label,
  width: '5.5rem',
  sort: of,
  numeric: true,
  cell: (entry) => entry[of].toLocaleString('en'),
});

/** What each column is called and shows. */
export const COLUMNS: Record<LedgerColumn, Column> = {
  kind: { label: 'Kind', width: '5.75rem', sort: 'kind', cell: ({ kind }) => <KindLabel kind={kind} /> },
  words: {
    label: 'Words',
    width: 'minmax(13rem, 1fr)',
    cell: ({ id, words }, q) => (
      <EntryLink id={id} className="line-clamp-2 font-reading text-[15px]/5 wrap-anywhere">
        <SearchedWords text={words} q={q} />
      </EntryLink>
    ),
  },
  who: {
    label: 'Who',
    sortLabel: 'Who speaks',
    width: '9rem',
    sort: 'speaker',
    cell: (entry) => (
      <>
        <Speaker entry={entry} />
        {entry.addressee.length > 0 && (
          <Below>
            to <bdi title={entry.addressee.join(', ')}>{entry.addressee.join(', ')}</bdi>
          </Below>
        )}
      </>
    ),
  },
  holder: {
    label: 'Holder',
    width: '9rem',
    cell: ({ holder, speaker }) => <Name>{holder ?? speaker}</Name>,
  },
  addressee: {
    label: 'Addressee',
    width: '9rem',
    cell: ({ addressee }) => (addressee.length > 0 ? <Name>{addressee.join(', ')}</Name> : null),
  },
  due: {
    label: 'Due',
    width: '8.25rem',
    sort: 'due',
    cell: ({ due, state }) => (
      <>
        {due && (
          <span className="block truncate" title={tellDate(due)}>
            {tellDateBriefly(due)}
          </span>
        )}
        <StateWord axis="schedule" value={state.schedule} />
      </>
    ),
  },
  outcome: {
    label: 'Outcome',
    width: '5rem',
    sort: 'outcome',
    cell: ({ state }) => <StateWord axis="outcome" value={state.outcome} />,
  },
  evidence: {
    label: 'Evidence',
    width: '5.25rem',
    sort: 'evidence',
    cell: ({ state, proposals }) => (
      <>
        <StateWord axis="evidence" value={state.evidence} />
        {proposals > 0 && <Below>{proposals.toLocaleString('en')} proposed</Below>}
      </>
    ),
  },
  condition: {
    label: 'Condition',
    width: '5.75rem',
    sort: 'condition',
    cell: ({ state, condition }) => (
      <>
        <StateWord axis="condition" value={state.condition} />
        {condition !== null && (
          <Below>
            <bdi title={condition}>{condition}</bdi>
          </Below>
        )}
      </>
    ),
  },
  told: {
    label: 'First told',
    width: '6rem',
    sort: 'first',
    cell: ({ first, origins }) => (
      <>
        <span className="block truncate">{tellDate(first)}</span>
        <Below>{count(origins, 'origin')}</Below>
      </>
    ),
  },
  last: { label: 'Last told', width: '6rem', sort: 'last', cell: ({ last }) => tellDate(last) },
  origins: number('Origins', 'origins'),
  utterances: number('Utterances', 'utterances'),
  reports: number('Reports', 'reports'),
  statements: number('Statements', 'statements'),
};

/** The direction that an order has unless told. */
export function usualDirection(sort: EntrySort): 'asc' | 'desc' {
  return ['due', 'kind', 'speaker', 'outcome', 'evidence', 'condition'].includes(sort) ? 'asc' : 'desc';
}

/** The orders of the ledger in the words of the screen. */
export const SORTS: readonly { value: EntrySort; label: string }[] = Object.values(COLUMNS).flatMap(
  ({ sort, label, sortLabel = label }) => (sort ? [{ value: sort, label: sortLabel }] : []),
);
