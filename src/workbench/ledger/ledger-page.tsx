import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { dataOf } from '../../client/index.ts';
import { USUAL_COLUMNS, writeColumns } from '../address/ledger-columns.ts';
import type { LedgerList } from '../address/list-states.ts';
import { stringifySearch } from '../address/search-string.ts';
import { client } from '../api/client.ts';
import { actorQuery, entryFacetsQuery } from '../api/queries.ts';
import type { EntryRow } from '../api/types.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Modal } from '../controls/modal.tsx';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import { useAddToDossier } from '../dossiers/use-add-to-dossier.tsx';
import { useDossierChoices } from '../dossiers/use-dossier-choices.ts';
import { useKeys } from '../keyboard/use-keys.ts';
import { ExportMenu } from '../lists/export-menu.tsx';
import { KnownDayDialog } from '../lists/known-day-dialog.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { SortSelect } from '../lists/sort-select.tsx';
import { useMedia } from '../reading/use-media.ts';
import { useStable } from '../reading/use-stable.ts';
import { useToast } from '../shell/toast.tsx';
import { useTitle } from '../shell/use-title.ts';
import { count } from '../words/tell-number.ts';
import { type Chosen, countChosen, EVERYTHING, isChosen, NOTHING, toggled, withAll } from './chosen.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { type EntrySort, SORTS, usualDirection } from './columns.tsx';
import { FacetRail } from './facet-rail.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterPalette } from './filter-palette.tsx';
import { JudgeDialog } from './judge-dialog.tsx';
import { LedgerTable, type TableHandle } from './ledger-table.tsx';
import { isNarrowed, tellFilters, withoutFilters } from './tell-filters.ts';
import { type EntryRows, useEntryRows } from './use-entry-rows.ts';
import { useLedgerActs } from './use-ledger-acts.ts';
import { useReportTitles } from './use-report-titles.ts';
import { ViewsDialog } from './views-dialog.tsx';

const FORMATS = [
  { format: 'csv', label: 'CSV', detail: 'for spreadsheets' },
  { format: 'jsonl', label: 'JSON Lines', detail: 'one entry a line' },
  { format: 'webannotation', label: 'Web Annotation', detail: 'W3C, JSON-LD' },
  { format: 'claimreview', label: 'ClaimReview', detail: 'those judged' },
] as const;
/** Entries that an address can name one by one. */
const MOST_NAMED = 400;
/** Entries fetched at a time to act on all of them. */
const FETCHED = 500;

/** What is open over the page. */
type Open = 'day' | 'filters' | 'palette' | 'views' | 'judge' | 'columns' | 'export' | null;

/** Where an entry was opened last, so that whoever comes back goes on from there. */
let place: { of: string; index: number } | null = null;

/** The ledger: every promise, threat, prediction and demand on its four axes, to narrow, read, judge and export. */
export function LedgerPage() {
  useTitle('Ledger');
  const { columns: ownColumns, ...view } = useSearch({ from: '/ledger' });
  const columns = ownColumns ?? USUAL_COLUMNS;
  const navigate = useNavigate({ from: '/ledger' });
  const router = useRouter();
  const toast = useToast();
  const { undo } = useLedgerActs();
  const { addToDossier, dialog: dossierDialog } = useAddToDossier();
  const isCard = useMedia('(width < 48rem)');
  // There is no room beside the table on smaller screens; on others it can be put away.
  const isWide = useMedia('(width >= 64rem)');
  const [isRailOpen, setRailOpen] = useState(true);
  const hasRail = isWide && isRailOpen;
  const table = useRef<TableHandle>(null);
  const [range, setRange] = useState({ start: 0, end: 0 });
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const toggleOpen = (what: Open) => (isOpen: boolean) => setOpen(isOpen ? what : null);

  const rows = useEntryRows(view, range.start, range.end);
  const { sort: _sort, direction: _direction, ...filters } = view;
  const counted = useQuery(entryFacetsQuery(filters));
  const facets = counted.data;
  const actor = useQuery({ ...actorQuery(view.actor ?? ''), enabled: Boolean(view.actor) }).data?.name;
  const dossiers = useDossierChoices(view.dossier);
  const told = tellFilters(
    view,
    facets,
    actor,
    useReportTitles([view.report, view.bearing]),
    dossiers.find(({ value }) => value === view.dossier)?.label,
  );
  const total = rows.total ?? 0;
  // A day that nobody asked for yet takes seconds.
  const isWorkedOut =
    view.asKnownOn !== undefined && (rows.stale || (rows.total === undefined && !rows.error));
  const sort = view.sort ?? 'first';
  const direction = view.direction ?? usualDirection(sort);

  // All that is shown is another all once the filters change; single ones stay chosen while one looks for more.
  const key = JSON.stringify(filters);
  const [choice, setChoice] = useState<{ of: string; chosen: Chosen }>({ of: key, chosen: NOTHING });
  const chosen = choice.chosen.all && choice.of !== key ? NOTHING : choice.chosen;
  const choose = (chosen: Chosen) => setChoice({ of: key, chosen });
  const countOfChosen = countChosen(chosen, total);
  const [active, setActive] = useState(() => (place?.of === JSON.stringify(view) ? place.index : 0));
  const anchor = useRef(0);

  const set = (change: Partial<LedgerList>) => {
    void navigate({ search: (before) => ({ ...before, ...change }) as LedgerList, replace: true });
    setActive(0);
    table.current?.scrollToTop();
  };
  const clear = () => {
    void navigate({ search: (before) => withoutFilters(before as LedgerList), replace: true });
    setActive(0);
    table.current?.scrollToTop();
  };
  const show = (index: number, entry: EntryRow) => {
    place = { of: JSON.stringify(view), index };
    // The entry's page goes on to its neighbours by this.
    void navigate({
      to: '/entries/$id',
      params: { id: entry.id },
      search: { asKnownOn: view.asKnownOn },
      state: { entries: neighbours(rows, index) },
    });
  };
  const onSort = (next: EntrySort) => {
    const turned = direction === 'asc' ? ('desc' as const) : ('asc' as const);
    const isTurn = next === sort && direction === usualDirection(sort);
    set({ sort: next === 'first' ? undefined : next, direction: isTurn ? turned : undefined });
  };
  const setColumns = (next: LedgerList['columns']) => {
    writeColumns(next);
    void navigate({ search: (before) => ({ ...before, columns: next }) as LedgerList, replace: true });
  };

  const goTo = (index: number) => {
    const next = Math.min(total - 1, Math.max(0, index));
    if (next < 0) return;
    setActive(next);
    table.current?.focusRow(next);
  };
  // The first key goes to the row that keys act on, the next one on from there, also from one that is still fetched.
  const hasFocus = () => document.activeElement?.closest('tbody [aria-rowindex]') !== null;
  const step = (by: 1 | -1) => goTo(hasFocus() ? active + by : active);
  const chooseOne = (index: number, entry: EntryRow, isRange: boolean) => {
    const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
    if (isRange) {
      rows.between(from, to).then((between) => choose(withAll(chosen, between, true)), toast.fail);
    } else {
      anchor.current = index;
      choose(toggled(chosen, entry));
    }
    goTo(index);
  };
  const chooseOn = (by: 1 | -1) => {
    const next = Math.min(total - 1, Math.max(0, active + by));
    const both = [rows.at(active), rows.at(next)].filter((entry) => entry !== undefined);
    choose(withAll(chosen, both, true));
    goTo(next);
  };
  const actions = {
    open: useStable(show),
    choose: useStable(chooseOne),
    focus: useStable(setActive),
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them stays the same
  const rowActions = useMemo(() => actions, []);

  const loadChosen = async (): Promise<EntryRow['statement'][]> => {
    if (!chosen.all) return [...chosen.marked.values()];
    const found: EntryRow['statement'][] = [];
    let cursor: string | null = null;
    do {
      const query = { ...view, limit: FETCHED, ...(cursor !== null && { cursor }) };
      const page: { items: EntryRow[]; next: string | null } = await dataOf(
        client.GET('/api/ledger', { params: { query } }),
      );
      found.push(...page.items.filter(({ id }) => isChosen(chosen, id)).map(({ statement }) => statement));
      cursor = page.next;
    } while (cursor !== null);
    return found;
  };
  const judge = () => {
    if (view.asKnownOn) {
      toast.say('Verdicts are given on the ledger as it is now.', {
        label: 'Show it',
        run: () => set({ asKnownOn: undefined }),
      });
      return;
    }
    const entry = rows.at(active);
    if (countOfChosen === 0 && entry) choose(toggled(NOTHING, entry));
    if (countOfChosen > 0 || entry) setOpen('judge');
  };
  const toDossier = () => {
    const entry = rows.at(active);
    const load = async () =>
      (await loadChosen()).map(({ statement }) => ({ sort: 'entry' as const, id: statement }));
    if (countOfChosen > 0) addToDossier({ load, subject: count(countOfChosen, 'entry', 'entries') });
    else if (entry) addToDossier({ load: () => [{ sort: 'entry', id: entry.id }], subject: entry.words });
  };
  const exported = exportOf(view, chosen);
  const exportMenu = (
    <ExportMenu
      path="/api/export/ledger"
      formats={exported ? FORMATS : []}
      query={exported ?? {}}
      title={
        exported === null
          ? `Choose up to ${MOST_NAMED} entries, or all that is shown.`
          : count(countOfChosen || total, 'entry', 'entries')
      }
      open={open === 'export'}
      onOpenChange={toggleOpen('export')}
    />
  );

  useKeys('list', {
    'row-next': () => step(1),
    'row-previous': () => step(-1),
    'row-open': () => {
      const entry = rows.at(active);
      if (entry) show(active, entry);
    },
  });
  useKeys('ledger', {
    'ledger-first': () => goTo(0),
    'ledger-last': () => goTo(total - 1),
    'ledger-choose': () => {
      const entry = rows.at(active);
      if (entry) chooseOne(active, entry, false);
    },
    'ledger-choose-next': () => chooseOn(1),
    'ledger-choose-previous': () => chooseOn(-1),
    'ledger-choose-all': () => choose(EVERYTHING),
    ...(countOfChosen > 0 && { 'ledger-leave': () => choose(NOTHING) }),
    'ledger-judge': judge,
    'ledger-dossier': toDossier,
    'ledger-export': () => setOpen('export'),
    'ledger-filter': () => setOpen('palette'),
    'ledger-clear': clear,
    'ledger-day': () => setOpen('day'),
    ...(!isCard && { 'ledger-columns': () => setOpen('columns') }),
    'ledger-views': () => setOpen('views'),
    'ledger-undo': undo,
  });
  const onRange = useCallback((start: number, end: number) => setRange({ start, end }), []);

  const sortSelect = (
    <SortSelect
      sorts={SORTS}
      sort={sort}
      direction={direction}
      onChange={(sort, direction) => set({ sort, direction })}
    />
  );
  const rail = counted.isError ? (
    <Failure error={counted.error} onRetry={() => void counted.refetch()} />
  ) : (
    <FacetRail view={view} facets={facets} dossiers={dossiers} onChange={set} />
  );
  return (
    <div className="fills-window flex h-[calc(100dvh-3rem)] flex-col">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3 pt-3 pb-2 sm:px-4">
        <h1 className="font-reading text-2xl max-sm:sr-only">Ledger</h1>
        <p
          className="text-sm whitespace-nowrap text-ink-2 max-md:order-last max-md:basis-full"
          aria-live="polite"
        >
          {rows.total !== undefined && !isWorkedOut && count(rows.total, 'entry', 'entries')}
          {isWorkedOut && 'Working out what was known…'}
        </p>
        <search className="flex min-w-0 flex-1 items-center gap-2 md:max-w-xl">
          <SearchBox label="Search the ledger" value={view.q} onSearch={(q) => set({ q })} />
          <Button
            icon="filter"
            {...(isWide && { 'aria-expanded': isRailOpen })}
            onClick={() => (isWide ? setRailOpen(!isRailOpen) : setOpen('filters'))}
          >
            <span className="max-sm:sr-only">Filters</span>
            {told.length > 0 && <span>({told.length})</span>}
          </Button>
        </search>
        <div className="ml-auto flex items-center gap-1">
          <Button look="quiet" icon="bookmark" className="max-md:hidden" onClick={() => setOpen('views')}>
            Views
          </Button>
          <IconButton icon="bookmark" label="Views" className="md:hidden" onClick={() => setOpen('views')} />
          <ColumnMenu
            columns={columns}
            onChange={setColumns}
            open={open === 'columns'}
            onOpenChange={toggleOpen('columns')}
          />
          {countOfChosen === 0 && exportMenu}
        </div>
      </div>
      <div className="px-3 sm:px-4">
        <FilterChips told={told} onChange={set} onClear={clear} />
      </div>
      <div className="flex min-h-0 flex-1 border-t border-line">
        {hasRail && (
          <section
            aria-label="Filters"
            className="w-60 shrink-0 overflow-y-auto border-r border-line px-2 pb-6"
          >
            {rail}
          </section>
        )}
        <section aria-label="Entries" className="flex min-w-0 flex-1 flex-col">
          {rows.total === undefined && rows.error === null && <Skeleton label="Fetching entries" />}
          {rows.error !== null && <Failure error={rows.error} onRetry={rows.retry} />}
          {rows.error === null && rows.total === 0 && (
            <Empty icon="ledger" title={isNarrowed(view) ? 'No entry fits' : 'No entries yet'}>
              <p>
                {isNarrowed(view)
                  ? 'Try fewer words or filters. “Quoted words” must stand together; a final * takes any ending.'
                  : 'Promises, threats, predictions and demands come here from the reports you add, each once, however many reports tell it.'}
              </p>
              {isNarrowed(view) && <Button onClick={clear}>Clear search and filters</Button>}
            </Empty>
          )}
          {rows.error === null && total > 0 && (
            <LedgerTable
              handle={table}
              rows={rows}
              onRange={onRange}
              columns={columns}
              sort={sort}
              direction={direction}
              onSort={onSort}
              active={active}
              isChosen={(id) => isChosen(chosen, id)}
              isCard={isCard}
              q={view.q}
              actions={rowActions}
            />
          )}
          {countOfChosen > 0 && (
            <ChosenBar
              chosen={countOfChosen}
              total={total}
              onAll={() => choose(EVERYTHING)}
              onClear={() => choose(NOTHING)}
              onJudge={judge}
              onDossier={toDossier}
            >
              {exportMenu}
            </ChosenBar>
          )}
        </section>
      </div>
      {open === 'filters' && (
        <Modal title="Filters" onClose={close}>
          <div className="flex items-center gap-2 border-b border-line px-4 py-2">{sortSelect}</div>
          <div className="overflow-y-auto px-2 pb-3">{rail}</div>
          <div className="flex justify-end border-t border-line p-3">
            <Button look="primary" onClick={close}>
              Show {count(total, 'entry', 'entries')}
            </Button>
          </div>
        </Modal>
      )}
      {open === 'day' && (
        <KnownDayDialog value={view.asKnownOn} onPick={(asKnownOn) => set({ asKnownOn })} onClose={close} />
      )}
      {open === 'palette' && (
        <FilterPalette view={view} facets={facets} dossiers={dossiers} onChange={set} onClose={close} />
      )}
      {open === 'views' && (
        <ViewsDialog
          query={stringifySearch({ ...view, columns: [...columns] })}
          summary={[view.q && `“${view.q}”`, ...told.map(({ value }) => value)].filter(Boolean).join(', ')}
          onGo={(query) => router.history.push(`/ledger${query}`)}
          onClose={close}
        />
      )}
      {dossierDialog}
      {open === 'judge' && (
        <JudgeDialog
          chosen={countOfChosen}
          load={loadChosen}
          onDone={() => choose(NOTHING)}
          onClose={close}
        />
      )}
    </div>
  );
}

/** The query that exports what is chosen, or all that is shown; null where an address cannot name it. */
function exportOf(view: Omit<LedgerList, 'columns'>, chosen: Chosen) {
  const { sort, direction, asKnownOn } = view;
  if (chosen.marked.size === 0) return view;
  if (chosen.all || chosen.marked.size > MOST_NAMED) return null;
  return { entry: [...chosen.marked.keys()], sort, direction, asKnownOn };
}

/** Ids of the entries around one, in their order, as far as they are fetched. */
function neighbours(rows: EntryRows, index: number): string[] {
  let [start, end] = [index, index];
  while (rows.at(start - 1)) start -= 1;
  while (rows.at(end + 1)) end += 1;
  return Array.from({ length: end - start + 1 }, (_, i) => rows.at(start + i)?.id ?? '');
}
