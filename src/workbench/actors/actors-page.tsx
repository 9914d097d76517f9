import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { ACTOR_TYPES } from '../../client/index.ts';
import type { ACTOR_SORTS, ActorList } from '../address/list-states.ts';
import { actorsQuery } from '../api/queries.ts';
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
import { ACTOR_TYPE_LABELS } from './actor-type-labels.ts';

const SORTS = [
  { value: 'statements', label: 'Statements' },
  { value: 'name', label: 'Name' },
  { value: 'reports', label: 'Reports' },
] as const satisfies readonly { value: (typeof ACTOR_SORTS)[number]; label: string }[];

/** Everybody whom the reports name, with what the store holds of each. */
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
  return (
    <div className="mx-auto max-w-7xl px-3 pb-16 sm:px-6">
      <div className="flex items-baseline gap-3 pt-6 pb-3">
        <h1 className="font-reading text-2xl">Actors</h1>
        {actors.data && (
          <p className="text-sm text-ink-2" aria-live="polite">
            {count(actors.data.pages[0]?.total ?? 0, 'actor')}
          </p>
        )}
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
            Actors are the people, states and bodies that reports name. They come with the reports you add.
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
                className="relative border-t border-line align-baseline first:border-t-0 hover:bg-hover/60 has-focus-visible:bg-accent-soft max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:py-2 md:*:py-1.5"
              >
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
    </div>
  );
}
