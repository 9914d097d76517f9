import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FORMS, KINDS, REVIEWS } from '../../client/index.ts';
import { STATEMENT_SORTS, type StatementList as State } from '../address/list-states.ts';
import { actorQuery, facetsQuery, statementsQuery } from '../api/queries.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Empty } from '../controls/states.tsx';
import { DossierFilter } from '../dossiers/dossier-filter.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { DateRange } from '../lists/date-range.tsx';
import { countFilters, FilterBar } from '../lists/filter-bar.tsx';
import { FilterMenu } from '../lists/filter-menu.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { SortSelect } from '../lists/sort-select.tsx';
import { useTitle } from '../shell/use-title.ts';
import { count } from '../words/tell-number.ts';
import { PickActor } from './pick-actor.tsx';
import { StatementExport } from './statement-export.tsx';
import { StatementList } from './statement-list.tsx';

const SORT_LABELS: Record<(typeof STATEMENT_SORTS)[number], string> = {
  published: 'Published',
  text: 'Order in text',
  probability: 'How sure',
  speaker: 'Speaker',
  relevance: 'Best match',
};
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** All statements, to search, filter and export. */
export function StatementsPage() {
  useTitle('Statements');
  const state = useSearch({ from: '/statements' });
  const navigate = useNavigate({ from: '/statements' });
  const set = (change: Partial<State>) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as State, replace: true });
  const facets = useQuery(facetsQuery());
  const total = useInfiniteQuery(statementsQuery(state)).data?.pages[0]?.total;
  const [picking, setPicking] = useState(false);
  const speaker = useQuery({ ...actorQuery(state.speaker ?? ''), enabled: Boolean(state.speaker) });
  const sort = state.sort ?? (state.q ? 'relevance' : 'published');
  const sorts = STATEMENT_SORTS.filter((value) => value !== 'relevance' || state.q).map((value) => ({
    value,
    label: SORT_LABELS[value],
  }));
  return (
    <div className="mx-auto max-w-7xl px-3 pb-16 sm:px-6">
      <div className="flex items-baseline gap-3 pt-6 pb-3">
        <h1 className="font-reading text-2xl">Statements</h1>
        {total !== undefined && (
          <p className="text-sm text-ink-2" aria-live="polite">
            {count(total, 'statement')}
          </p>
        )}
        <span className="ml-auto self-center">
          <StatementExport state={state} />
        </span>
      </div>
      <FilterBar
        active={countFilters(state)}
        search={
          <SearchBox
            label="Search statements"
            value={state.q}
            onSearch={(q) => set({ q, sort: undefined, direction: undefined })}
          />
        }
      >
        <FilterMenu
          label="Kind"
          options={KINDS.map((value) => ({
            value,
            label: <KindLabel kind={value} />,
            name: KIND_STYLES[value].label,
          }))}
          chosen={state.kind ?? []}
          onChange={(kind) => set({ kind })}
        />
        <FilterMenu
          label="Form"
          options={FORMS.map((value) => ({ value, label: capital(value) }))}
          chosen={state.form ?? []}
          onChange={(form) => set({ form })}
        />
        <FilterMenu
          label="Review"
          options={REVIEWS.map((value) => ({ value, label: capital(value) }))}
          chosen={state.review ?? []}
          onChange={(review) => set({ review })}
        />
        <span className="inline-flex items-center">
          <Button
            className={state.speaker ? 'border-accent! bg-accent-soft! text-accent' : 'font-normal!'}
            onClick={() => setPicking(true)}
          >
            {state.speaker ? (
              <span className="max-w-48 truncate">
                Speaker: <bdi>{speaker.data?.name ?? state.speaker}</bdi>
              </span>
            ) : (
              'Speaker'
            )}
          </Button>
          {state.speaker && (
            <IconButton icon="close" label="Any speaker" onClick={() => set({ speaker: undefined })} />
          )}
        </span>
        <FilterMenu
          label="Outlet"
          single
          options={(facets.data?.outlet ?? []).map(({ value, count }) => ({ value, label: value, count }))}
          chosen={state.outlet ? [state.outlet] : []}
          onChange={([outlet]) => set({ outlet })}
        />
        <DossierFilter chosen={state.dossier} onChange={set} />
        <DateRange from={state.from} to={state.to} onChange={set} />
        <SortSelect
          sorts={sorts}
          sort={sort}
          direction={state.direction ?? (sort === 'text' || sort === 'speaker' ? 'asc' : 'desc')}
          onChange={(sort, direction) => set({ sort, direction })}
        />
      </FilterBar>
      <StatementList
        state={state}
        empty={
          <Empty icon="quote" title="No statement fits">
            <p>Try fewer words or filters. “Quoted words” must stand together; a final * takes any ending.</p>
            <Button onClick={() => void navigate({ search: {}, replace: true })}>
              Clear search and filters
            </Button>
          </Empty>
        }
      />
      {picking && (
        <PickActor
          title="Speaker"
          onClose={() => setPicking(false)}
          onPick={(speaker) => {
            setPicking(false);
            set({ speaker });
          }}
        />
      )}
    </div>
  );
}
