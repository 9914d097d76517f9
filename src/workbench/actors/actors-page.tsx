import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ACTOR_TYPES } from '../../client/index.ts';
import type { ACTOR_SORTS, ActorList } from '../address/list-states.ts';
import { actorsQuery } from '../api/queries.ts';
import type { ActorSummary } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import { countFilters, FilterBar } from '../lists/filter-bar.tsx';
import { FilterMenu } from '../lists/filter-menu.tsx';
import { MoreRows } from '../lists/more-rows.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { SortSelect } from '../lists/sort-select.tsx';
import { useRowKeys } from '../lists/use-row-keys.ts';
import { useTitle } from '../shell/use-title.ts';
import { count } from '../words/tell-number.ts';
import { ActorHistory } from './actor-history.tsx';
import { ACTOR_TYPE_LABELS } from './actor-type-labels.ts';
import { EditDialog } from './edit-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { useActorKeys } from './use-actor-keys.ts';

const SORTS = [
  { value: 'statements', label: 'Statements' },
  { value: 'name', label: 'Name' },
  { value: 'reports', label: 'Reports' },
] as const satisfies readonly { value: (typeof ACTOR_SORTS)[number]; label: string }[];

/** What is open over the list. */
type Open = { what: 'add' | 'history' } | { what: 'merge'; actors: readonly ActorSummary[] };

/** Everybody whom the reports name, with what the store holds of each; several can be chosen and merged. */
export function ActorsPage() {
  useTitle('Actors');
  const state = useSearch({ from: '/actors' });
  const navigate = useNavigate({ from: '/actors' });
  const list = useRef<HTMLTableElement>(null);
  useRowKeys(list);
  const actors = useInfiniteQuery(actorsQuery(state));
  const set = (change: Partial<ActorList>) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as ActorList, replace: true });
  const rows = actors.data?.pages.flatMap((page) => page.items) ?? [];
  const sort = state.sort ?? 'statements';
  const [open, setOpen] = useState<Open | null>(null);
  // Chosen ones stay chosen while one searches for the next.
  const [chosen, setChosen] = useState<readonly ActorSummary[]>([]);
  const isChosen = (id: string) => chosen.some((actor) => actor.id === id);
  const choose = (actor: ActorSummary) =>
    setChosen(isChosen(actor.id) ? chosen.filter(({ id }) => id !== actor.id) : [...chosen, actor]);
  const focused = () => {
    const row = document.activeElement?.closest<HTMLElement>('[data-actor]');
    return rows.find(({ id }) => id === row?.dataset.actor);
  };
  const add = () => setOpen({ what: 'add' });
  const merge = () => {
    const actor = focused();
    const actors = chosen.length > 0 ? chosen : actor ? [actor] : [];
    setOpen({ what: 'merge', actors });
  };
  useActorKeys(null, {
    choose: () => {
      const actor = focused();
      if (actor) choose(actor);
    },
    add,
    merge,
    history: () => setOpen(open?.what === 'history' ? null : { what: 'history' }),
  });
  return (
    <div className="mx-auto max-w-7xl px-3 pb-16 sm:px-6">
      <div className="flex items-baseline gap-3 pt-6 pb-3">
        <h1 className="font-reading text-2xl">Actors</h1>
        {actors.data && (
          <p className="text-sm text-ink-2" aria-live="polite">
            {count(actors.data.pages[0]?.total ?? 0, 'actor')}
          </p>
        )}
        <div className="ml-auto flex gap-2 self-center">
          <Button icon="history" look="quiet" onClick={() => setOpen({ what: 'history' })}>
            <span className="max-sm:sr-only">History</span>
          </Button>
          <Button icon="plus" action="actor-add" onClick={add}>
            <span className="sm:hidden">Add</span>
            <span className="max-sm:hidden">Add an actor</span>
          </Button>
        </div>
      </div>
      <FilterBar
        active={countFilters(state)}
        search={<SearchBox label="Search actors" value={state.q} onSearch={(q) => set({ q })} />}
      >
        <FilterMenu
          label="Type"
          options={ACTOR_TYPES.map((value) => ({ value, label: ACTOR_TYPE_LABELS[value] }))}
          chosen={state.type ?? []}
          onChange={(type) => set({ type })}
        />
        <SortSelect
          sorts={SORTS}
          sort={sort}
          direction={state.direction ?? (sort === 'name' ? 'asc' : 'desc')}
          onChange={(sort, direction) => set({ sort, direction })}
        />
      </FilterBar>
      {actors.isPending && <Skeleton label="Fetching actors" />}
      {actors.isError && <Failure error={actors.error} onRetry={() => void actors.refetch()} />}
      {actors.isSuccess && rows.length === 0 && (
        <Empty icon="actors" title={state.q || state.type ? 'No actor fits' : 'No actors yet'}>
          <p>
            Actors are the people, states and bodies that reports name. They come with the reports you add;
            one that you add yourself is known when the next report is read.
          </p>
          {(state.q || state.type) && (
            <Button onClick={() => void navigate({ search: {}, replace: true })}>
              Clear search and filters
            </Button>
          )}
        </Empty>
      )}
      {rows.length > 0 && (
        <table ref={list} aria-label="Actors" className="w-full">
          <thead className="text-left text-xs text-ink-2 max-md:sr-only">
            <tr>
              <th className="w-8 py-2">
                <span className="sr-only">Chosen</span>
              </th>
              <th className="py-2 pr-4 font-medium">Name</th>
              <th className="w-44 py-2 pr-4 font-medium">Type</th>
              <th className="w-28 py-2 pr-4 text-right font-medium">Statements</th>
              <th className="w-28 py-2 pr-4 text-right font-medium">Addressed</th>
              <th className="w-24 py-2 text-right font-medium">Reports</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((actor) => (
              <tr
                key={actor.id}
                data-row
                data-actor={actor.id}
                className="relative border-t border-line align-baseline first:border-t-0 hover:bg-hover/60 has-focus-visible:bg-accent-soft has-checked:bg-accent-soft max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:py-2 max-md:pl-9 md:*:py-1.5"
              >
                <td className="max-md:absolute max-md:top-2 max-md:left-0">
                  {/* Above the link that covers the row, with room for a thumb. */}
                  <label className="relative z-10 -my-1.5 flex size-8 md:translate-y-0.5 cursor-pointer items-center justify-center">
                    <input
                      type="checkbox"
                      aria-label={`Choose ${actor.name}`}
                      className="size-4 accent-(--accent)"
                      checked={isChosen(actor.id)}
                      onChange={() => choose(actor)}
                    />
                  </label>
                </td>
                <td className="md:pr-4 max-md:basis-full">
                  <Link
                    to="/actors/$id"
                    params={{ id: actor.id }}
                    data-row-link
                    dir="auto"
                    className="font-medium wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
                  >
                    {actor.name}
                  </Link>
                  {actor.names.length > 0 && (
                    <span dir="auto" className="ml-2 text-sm text-ink-2">
                      {actor.names.slice(0, 3).join(', ')}
                    </span>
                  )}
                </td>
                <td className="md:pr-4 text-sm text-ink-2">{ACTOR_TYPE_LABELS[actor.type]}</td>
                <td className="md:pr-4 text-right text-sm max-md:text-ink-2">
                  {actor.statements}
                  <span className="md:hidden"> statements</span>
                </td>
                <td className="md:pr-4 text-right text-sm text-ink-2 max-md:hidden">{actor.addressed}</td>
                <td className="text-right text-sm text-ink-2">
                  {actor.reports}
                  <span className="md:hidden"> reports</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreRows
        hasMore={actors.hasNextPage}
        fetching={actors.isFetchingNextPage}
        onMore={() => void actors.fetchNextPage()}
      />
      {chosen.length > 0 && (
        <section
          aria-label="Chosen actors"
          className="fixed inset-x-3 bottom-3 z-20 mx-auto flex max-w-2xl items-center gap-2 rounded-lg border border-line-strong bg-surface py-2 pr-2 pl-4 shadow-xl"
        >
          <p className="min-w-0 flex-1 truncate text-sm">
            <span className="font-medium">{chosen.length} chosen</span>{' '}
            <bdi className="text-ink-2">{chosen.map(({ name }) => name).join(', ')}</bdi>
          </p>
          <Button look="quiet" onClick={() => setChosen([])}>
            Clear
          </Button>
          <Button look="primary" action="actor-merge" onClick={merge}>
            Merge
          </Button>
        </section>
      )}
      {open?.what === 'add' && (
        <EditDialog
          actor={null}
          onClose={() => setOpen(null)}
          onDone={(id) => void navigate({ to: '/actors/$id', params: { id } })}
        />
      )}
      {open?.what === 'merge' && (
        <MergeDialog actors={open.actors} onClose={() => setOpen(null)} onDone={() => setChosen([])} />
      )}
      {open?.what === 'history' && <ActorHistory actor={null} onClose={() => setOpen(null)} />}
    </div>
  );
}
