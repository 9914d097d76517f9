import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Command } from 'cmdk';
import { useDeferredValue, useState } from 'react';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import type { StatementQuery, StatementRow } from '../api/types.ts';
import { Modal } from '../controls/modal.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { tellDate } from '../words/tell-date.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';

/** How many statements are offered: more words find the others. */
const OFFERED = 30;

/** Finds a statement by its words, in all reports; arrow keys and Enter pick. */
export function StatementSearch({
  title,
  placeholder,
  subject,
  filter,
  suggested,
  without,
  onPick,
  onClose,
}: {
  title: string;
  placeholder: string;
  /** what it is picked for, on one line */
  subject: string;
  /** which statements can be picked at all */
  filter: StatementQuery;
  /** which of them are offered before anything is typed, and what these are called; null for none */
  suggested: { label: string; filter: StatementQuery } | null;
  /** ids of statements that are not offered */
  without: ReadonlySet<string>;
  onPick: (statement: StatementRow) => void;
  onClose: () => void;
}) {
  const [words, setWords] = useState('');
  const typed = useDeferredValue(words.trim());
  const q = /["*]/.test(typed) || typed === '' ? typed : `${typed}*`;
  const query: StatementQuery | null =
    q === '' ? suggested && { ...filter, ...suggested.filter } : { ...filter, q };
  const found = useQuery({
    queryKey: ['statements', 'search', query],
    enabled: query !== null,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/statements', { signal, params: { query: { ...query, limit: OFFERED } } })),
  });
  const rows = (query === null ? [] : (found.data?.items ?? [])).filter(
    ({ id, review }) => !without.has(id) && review !== 'rejected',
  );
  // What is chosen while the list changes: the first, until keys or the pointer go to another.
  const [pointed, setPointed] = useState('');
  const chosen = rows.some(({ id }) => id === pointed) ? pointed : (rows[0]?.id ?? '');
  return (
    <Modal title={title} onClose={onClose} bare className="max-w-2xl">
      <Command
        label={title}
        loop
        shouldFilter={false}
        value={chosen}
        onValueChange={setPointed}
        className="flex min-h-0 flex-col"
      >
        <div className="flex items-center gap-2.5 border-b border-line px-4">
          <span className="shrink-0 text-sm font-medium text-accent">{title}</span>
          <Command.Input
            data-autofocus
            value={words}
            onValueChange={setWords}
            placeholder={placeholder}
            className="h-12 min-w-0 flex-1 bg-transparent outline-none placeholder:text-ink-3"
          />
        </div>
        <p className="truncate border-b border-line bg-sunken px-4 py-1.5 text-sm text-ink-2">
          <bdi>{subject}</bdi>
        </p>
        <Command.List className="min-h-0 flex-1 overflow-y-auto p-1.5">
          {found.isError && (
            <p role="alert" className="px-3 py-2 text-sm text-danger">
              The statements cannot be fetched. {found.error.message}
            </p>
          )}
          {q === '' && query === null && (
            <p className="px-3 py-6 text-center text-sm text-ink-2">
              Type words of the statement or its speaker.
            </p>
          )}
          {query !== null && found.isSuccess && rows.length === 0 && (
            <p className="px-3 py-6 text-center text-sm text-ink-2">No statement fits these words.</p>
          )}
          {rows.length > 0 && (
            <Command.Group
              heading={q === '' ? suggested?.label : `${found.data?.total ?? rows.length} found`}
              className="pick-group"
            >
              {rows.map((row) => (
                <Command.Item
                  key={row.id}
                  value={row.id}
                  onSelect={() => onPick(row)}
                  className="pick-item items-start!"
                >
                  <span className="min-w-0 flex-1">
                    <span className="flex items-baseline gap-2 text-sm">
                      <KindLabel kind={row.kind} />
                      <bdi className="min-w-0 truncate font-medium">{tellSpeaker(row)}</bdi>
                      <span className="ml-auto shrink-0 text-xs text-ink-2">
                        <bdi>{row.outlet}</bdi> {tellDate(row.published)}
                      </span>
                    </span>
                    <span dir="auto" className="line-clamp-2 block font-reading text-sm wrap-anywhere">
                      {row.content.map(({ quote }) => quote).join(' … ')}
                    </span>
                  </span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </Modal>
  );
}
