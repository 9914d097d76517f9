import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Command } from 'cmdk';
import { useDeferredValue, useState } from 'react';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import type { ActorSummary } from '../api/types.ts';
import { count } from '../words/tell-number.ts';
import { ACTOR_TYPE_LABELS } from './actor-type-labels.ts';

/** How many actors are offered: what fits in a dialog; more letters find the others. */
const OFFERED = 7;

/** Finds an actor by the beginning of a name, within a dialog; arrow keys and Enter pick. */
export function ActorSearch({
  label,
  without,
  onPick,
  autoFocus = false,
}: {
  label: string;
  /** ids that are not offered */
  without: readonly string[];
  onPick: (actor: ActorSummary) => void;
  autoFocus?: boolean;
}) {
  const [words, setWords] = useState('');
  const q = useDeferredValue(words.trim());
  const found = useQuery({
    queryKey: ['actors', 'search', q],
    enabled: q !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const query = { q: /["*]/.test(q) ? q : `${q}*`, limit: OFFERED + without.length };
      return dataOf(client.GET('/api/actors', { signal, params: { query } }));
    },
  });
  const actors = (found.data?.items ?? []).filter(({ id }) => !without.includes(id)).slice(0, OFFERED);
  const isOpen = words.trim() !== '';
  return (
    <Command
      label={label}
      shouldFilter={false}
      loop
      className="rounded-md border border-line-strong bg-surface focus-within:outline-2 focus-within:outline-accent"
      onKeyDown={(event) => {
        // Enter picks what is found; in an empty box it is done.
        if (event.key === 'Enter' && !isOpen) {
          event.preventDefault();
          event.currentTarget.closest('form')?.requestSubmit();
        }
        if (event.key === 'Escape' && isOpen) {
          event.preventDefault();
          event.stopPropagation();
          setWords('');
        }
      }}
    >
      <Command.Input
        {...(autoFocus && { 'data-autofocus': true })}
        value={words}
        onValueChange={setWords}
        placeholder={label}
        aria-label={label}
        className="h-8 w-full bg-transparent px-2.5 text-sm outline-none! placeholder:text-ink-3"
      />
      <Command.List hidden={!isOpen} className="max-h-56 overflow-y-auto border-t border-line p-1">
        {found.isError && <p className="px-3 py-2 text-sm text-danger">The actors cannot be fetched.</p>}
        {isOpen && found.isSuccess && actors.length === 0 && (
          <p className="px-3 py-2 text-sm text-ink-2">No actor has such a name.</p>
        )}
        {actors.map((actor) => (
          <Command.Item
            key={actor.id}
            value={actor.id}
            className="pick-item text-sm"
            onSelect={() => {
              onPick(actor);
              setWords('');
            }}
          >
            <bdi className="min-w-0 flex-1 truncate">{actor.name}</bdi>
            <span className="shrink-0 text-xs text-ink-2">
              {ACTOR_TYPE_LABELS[actor.type]}, {count(actor.statements, 'statement')}
            </span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
