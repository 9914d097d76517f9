import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Command } from 'cmdk';
import { useDeferredValue, useState } from 'react';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import type { ItemSort } from '../api/types.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { Modal } from '../controls/modal.tsx';
import { todayHere } from '../entry/tell-days.ts';
import { tellDate } from '../words/tell-date.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';
import type { Thing } from './add-to-dossier.tsx';

/** How many of each sort are offered: more words find the others. */
const OFFERED = 8;

/** Something that was found. */
interface Offer extends Thing {
  label: string;
  detail: string;
}

const GROUPS: readonly { sort: ItemSort; heading: string; icon: IconName }[] = [
  { sort: 'entry', heading: 'Entries', icon: 'ledger' },
  { sort: 'statement', heading: 'Statements', icon: 'quote' },
  { sort: 'actor', heading: 'Actors', icon: 'person' },
  { sort: 'report', heading: 'Reports', icon: 'report' },
];

/** Finds entries, statements, actors and reports by their words and takes them in, one after the other. */
export function AddItem({
  held,
  onAdd,
  onClose,
}: {
  /** what the dossier has, as sorts and ids: `entry:e_1` */
  held: ReadonlySet<string>;
  onAdd: (thing: Thing) => void;
  onClose: () => void;
}) {
  const [words, setWords] = useState('');
  const typed = useDeferredValue(words.trim());
  // What is typed may not be finished, unless quotation marks or a star say how it is meant.
  const q = /["*]/.test(typed) || typed === '' ? typed : `${typed}*`;
  const found = useQuery({
    queryKey: ['dossier-search', q],
    enabled: q !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => search(q, signal),
  });
  const offers = q === '' ? [] : (found.data ?? []);
  return (
    <Modal title="Add to the dossier" onClose={onClose} bare className="max-w-2xl">
      <Command label="Add to the dossier" loop shouldFilter={false} className="flex min-h-0 flex-col">
        <div className="flex items-center gap-2.5 border-b border-line px-4">
          <span className="shrink-0 text-sm font-medium text-accent">Add</span>
          <Command.Input
            data-autofocus
            value={words}
            onValueChange={setWords}
            placeholder="Words of an entry, statement, actor or report"
            className="h-12 min-w-0 flex-1 bg-transparent outline-none placeholder:text-ink-3"
          />
        </div>
        <Command.List className="min-h-0 flex-1 overflow-y-auto p-1.5">
          {found.isError && (
            <p role="alert" className="px-3 py-2 text-sm text-danger">
              Nothing can be fetched. {found.error.message}
            </p>
          )}
          {q === '' && (
            <p className="px-3 py-6 text-center text-sm text-ink-2">Type words to find what to add.</p>
          )}
          {q !== '' && found.isSuccess && offers.length === 0 && (
            <p className="px-3 py-6 text-center text-sm text-ink-2">Nothing fits these words.</p>
          )}
          {GROUPS.map(({ sort, heading, icon }) => {
            const own = offers.filter((offer) => offer.sort === sort);
            if (own.length === 0) return null;
            return (
              <Command.Group key={sort} heading={heading} className="pick-group">
                {own.map((offer) => {
                  const isHeld = held.has(`${sort}:${offer.id}`);
                  return (
                    <Command.Item
                      key={offer.id}
                      value={`${sort} ${offer.id}`}
                      onSelect={() => {
                        if (!isHeld) onAdd({ sort, id: offer.id });
                      }}
                      className="pick-item"
                    >
                      <Icon name={isHeld ? 'check' : icon} className="size-4 text-ink-3" />
                      <bdi className="line-clamp-2 min-w-0 flex-1 wrap-anywhere">{offer.label}</bdi>
                      <span className="max-w-40 shrink-0 truncate text-xs text-ink-2">
                        {isHeld ? 'in the dossier' : <bdi>{offer.detail}</bdi>}
                      </span>
                    </Command.Item>
                  );
                })}
              </Command.Group>
            );
          })}
        </Command.List>
      </Command>
    </Modal>
  );
}

async function search(q: string, signal: AbortSignal): Promise<Offer[]> {
  const query = { q, limit: OFFERED };
  const [entries, statements, actors, reports] = await Promise.all([
    dataOf(client.GET('/api/ledger', { signal, params: { query: { ...query, today: todayHere() } } })),
    dataOf(client.GET('/api/statements', { signal, params: { query } })),
    dataOf(client.GET('/api/actors', { signal, params: { query } })),
    dataOf(client.GET('/api/reports', { signal, params: { query } })),
  ]);
  return [
    ...entries.items.map(
      ({ id, words, speaker }): Offer => ({
        sort: 'entry',
        id,
        label: words,
        detail: speaker ?? 'nobody named',
      }),
    ),
    ...statements.items
      .filter(({ review }) => review !== 'rejected')
      .map(
        (row): Offer => ({
          sort: 'statement',
          id: row.id,
          label: row.content.map(({ quote }) => quote).join(' … '),
          detail: tellSpeaker(row),
        }),
      ),
    ...actors.items.map(
      ({ id, name, statements }): Offer => ({
        sort: 'actor',
        id,
        label: name,
        detail: `${statements} statements`,
      }),
    ),
    ...reports.items.map(
      ({ id, title, file, published }): Offer => ({
        sort: 'report',
        id,
        label: title ?? file ?? 'Untitled report',
        detail: tellDate(published),
      }),
    ),
  ];
}
