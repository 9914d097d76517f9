import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { RunningJob } from '../add/running-job.tsx';
import { REPORT_SORTS, type ReportList } from '../address/list-states.ts';
import { facetsQuery, reportsQuery } from '../api/queries.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import { DossierFilter } from '../dossiers/dossier-filter.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { DateRange } from '../lists/date-range.tsx';
import { countFilters, FilterBar } from '../lists/filter-bar.tsx';
import { FilterMenu } from '../lists/filter-menu.tsx';
import { MoreRows } from '../lists/more-rows.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { SortSelect } from '../lists/sort-select.tsx';
import { useRowKeys } from '../lists/use-row-keys.ts';
import { type SamplesHere, useSamples } from '../samples/use-samples.ts';
import { useTitle } from '../shell/use-title.ts';
import { Welcome } from '../tour/welcome.tsx';
import { count } from '../words/tell-number.ts';
import { ReportRow } from './report-row.tsx';

const SORT_LABELS: Record<(typeof REPORT_SORTS)[number], string> = {
  published: 'Published',
  added: 'Added',
  title: 'Title',
  outlet: 'Outlet',
  statements: 'Statements',
  relevance: 'Best match',
};
const WORK = [
  { value: 'true', label: 'To review' },
  { value: 'false', label: 'All reviewed' },
] as const;

/** The list of reports. */
export function ReportsPage() {
  useTitle('Reports');
  const { tour: _tour, ...state } = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const list = useRef<HTMLTableElement>(null);
  useRowKeys(list);
  const samples = useSamples();
  const moveSamples = () => samples.move('turn');
  useKeys('reports', { samples: moveSamples });
  const reports = useInfiniteQuery(reportsQuery(state));
  const facets = useQuery(facetsQuery());
  const set = (change: Partial<ReportList>) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as ReportList, replace: true });
  // Most go on to a report: its page is fetched once there is one to open.
  useEffect(() => {
    if (reports.isSuccess) void import('../reading/reading-page.tsx');
  }, [reports.isSuccess]);
  const rows = reports.data?.pages.flatMap((page) => page.items) ?? [];
  const total = reports.data?.pages[0]?.total ?? 0;
  const narrowed = Object.keys(state).some((key) => key !== 'sort' && key !== 'direction');
  const sort = state.sort ?? (state.q ? 'relevance' : 'published');
  const sorts = REPORT_SORTS.filter((value) => value !== 'relevance' || state.q).map((value) => ({
    value,
    label: SORT_LABELS[value],
  }));

  return (
    <div className="mx-auto max-w-7xl px-3 pb-16 sm:px-6">
      <div className="flex items-baseline gap-3 pt-6 pb-3">
        <h1 className="font-reading text-2xl">Reports</h1>
        {reports.data && (
          <p className="text-sm text-ink-2" aria-live="polite">
            {count(total, 'report')}
            {narrowed && ' found'}
          </p>
        )}
        {samples.shown.size > 0 && (
          <Button
            look="quiet"
            action="samples"
            className="ml-auto"
            disabled={samples.moving}
            onClick={moveSamples}
          >
            Take {samples.shown.size === 1 ? 'the sample' : `the ${samples.shown.size} samples`} out
          </Button>
        )}
      </div>
      <RunningJob />
      {total > 0 && !narrowed && <Welcome samples={samples} />}
      <FilterBar
        active={countFilters(state)}
        search={
          <SearchBox
            label="Search reports"
            value={state.q}
            onSearch={(q) => set({ q, sort: undefined, direction: undefined })}
          />
        }
      >
        <FilterMenu
          label="Outlet"
          single
          options={(facets.data?.outlet ?? []).map(({ value, count }) => ({ value, label: value, count }))}
          chosen={state.outlet ? [state.outlet] : []}
          onChange={([outlet]) => set({ outlet })}
        />
        <FilterMenu
          label="Language"
          single
          options={(facets.data?.language ?? []).map(({ value, count }) => ({ value, label: value, count }))}
          chosen={state.language ? [state.language] : []}
          onChange={([language]) => set({ language })}
        />
        <FilterMenu
          label="Review"
          single
          options={WORK}
          chosen={state.unreviewed ? [state.unreviewed] : []}
          onChange={([unreviewed]) => set({ unreviewed })}
        />
        <DossierFilter chosen={state.dossier} onChange={set} />
        <DateRange from={state.from} to={state.to} onChange={set} />
        <SortSelect
          sorts={sorts}
          sort={sort}
          direction={state.direction ?? (sort === 'title' || sort === 'outlet' ? 'asc' : 'desc')}
          onChange={(sort, direction) => set({ sort, direction })}
        />
      </FilterBar>

      {reports.isPending && <Skeleton label="Fetching reports" />}
      {reports.isError && <Failure error={reports.error} onRetry={() => void reports.refetch()} />}
      {reports.isSuccess &&
        rows.length === 0 &&
        (narrowed ? (
          <NothingFound onClear={() => void navigate({ search: {}, replace: true })} />
        ) : (
          <NoReports samples={samples} onSamples={moveSamples} />
        ))}
      {rows.length > 0 && (
        <table
          ref={list}
          aria-label="Reports"
          className={`w-full ${reports.isPlaceholderData ? 'opacity-60' : ''}`}
        >
          <thead className="text-left text-xs text-ink-2 max-md:sr-only">
            <tr>
              <th className="py-2 pr-4 font-medium">Title</th>
              <th className="w-44 py-2 pr-4 font-medium">Outlet</th>
              <th className="w-28 py-2 pr-4 font-medium">Published</th>
              <th className="w-20 py-2 pr-4 text-right font-medium">Words</th>
              <th className="w-24 py-2 pr-4 text-right font-medium">Statements</th>
              <th className="w-32 py-2 font-medium">Reviewed</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((report) => (
              <ReportRow key={report.id} report={report} isSample={samples.shown.has(report.id)} />
            ))}
          </tbody>
        </table>
      )}
      <MoreRows
        hasMore={reports.hasNextPage}
        fetching={reports.isFetchingNextPage}
        onMore={() => void reports.fetchNextPage()}
      />
    </div>
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <Empty icon="search" title="No report fits">
      <p>Try fewer words or filters. “Quoted words” must stand together; a final * takes any ending.</p>
      <Button onClick={onClear}>Clear search and filters</Button>
    </Empty>
  );
}

function NoReports({ samples, onSamples }: { samples: SamplesHere; onSamples: () => void }) {
  return (
    <Empty icon="report" title="No reports yet">
      <p>
        Drop files anywhere on this page, paste a report, or run{' '}
        <code className="whitespace-nowrap">troth add FOLDER</code>. Troth reads each on this machine and
        shows who said what, what was promised, and what came of it.
      </p>
      <span className="flex flex-wrap justify-center gap-2">
        <Link
          to="/add"
          className="inline-flex h-9 items-center gap-2 rounded-md bg-accent px-4 font-medium text-on-accent hover:bg-accent-strong"
        >
          <Icon name="plus" /> Add reports <KeyCaps action="go-add" className="max-sm:hidden" />
        </Link>
        {samples.canPutIn && (
          <Button className="h-9!" action="samples" disabled={samples.moving} onClick={onSamples}>
            Add the samples
          </Button>
        )}
        <Link
          to="/add"
          search={{ example: 'yes' }}
          className="inline-flex h-9 items-center rounded-md border border-line-strong bg-surface px-4 font-medium hover:bg-hover"
        >
          Try it with an example
        </Link>
      </span>
      {samples.canPutIn && (
        <p className="text-sm">
          The samples tell three invented stories in twenty reports, and come with a tour of five steps. They
          go again with one key.
        </p>
      )}
    </Empty>
  );
}
