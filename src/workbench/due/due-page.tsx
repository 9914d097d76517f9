import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ENTRY_KINDS } from '../../client/index.ts';
import type { DueView } from '../address/list-states.ts';
import { actorQuery, dueQuery } from '../api/queries.ts';
import type { DueRow } from '../api/types.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { JudgeDialog } from '../ledger/judge-dialog.tsx';
import { useLedgerActs } from '../ledger/use-ledger-acts.ts';
import { DayField } from '../lists/day-field.tsx';
import { ExportMenu } from '../lists/export-menu.tsx';
import { countFilters, FilterBar } from '../lists/filter-bar.tsx';
import { FilterMenu } from '../lists/filter-menu.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { useRowKeys } from '../lists/use-row-keys.ts';
import { useToast } from '../shell/toast.tsx';
import { useTitle } from '../shell/use-title.ts';
import { PickActor } from '../statements/pick-actor.tsx';
import { tellDate, tellMoment } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { DUE_LABELS, type DueGroupName } from './due-groups.ts';
import { DueSection } from './due-section.tsx';
import { writeSeen } from './seen.ts';

const FORMATS = [
  { format: 'csv', label: 'CSV', detail: 'for spreadsheets' },
  { format: 'json', label: 'JSON', detail: 'the groups, whole' },
  { format: 'ics', label: 'iCalendar', detail: 'the deadlines, all-day' },
] as const;

/** Rows of each group at first, and of the one that more is asked of. */
const FEW = 10;
const MANY = 500;

/** What waits for a look: overdue, due soon, newly told of; the page to begin a morning with. */
export function DuePage() {
  useTitle('Due');
  const view = useSearch({ from: '/due' });
  const { all, ...asked } = view;
  const navigate = useNavigate({ from: '/due' });
  const toast = useToast();
  const { undo } = useLedgerActs();
  const page = useRef<HTMLDivElement>(null);
  useRowKeys(page);
  const due = useQuery(dueQuery({ ...asked, limit: FEW }));
  const more = useQuery({
    ...dueQuery({ ...asked, group: all && [all], limit: MANY }),
    enabled: all !== undefined,
  });
  const holder = useQuery({ ...actorQuery(view.holder?.[0] ?? ''), enabled: view.holder !== undefined });
  const [isPicking, setPicking] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const [judged, setJudged] = useState<DueRow | null>(null);
  const set = (change: Partial<DueView>) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as DueView, replace: true });

  const groups = (due.data?.groups ?? []).map(
    (group) => (group.group === all && more.data?.groups.find((one) => one.group === all)) || group,
  );
  const shown = groups.filter(({ total }) => total > 0);
  const rows = shown.flatMap(({ items }) => items);
  const narrowed = countFilters({ q: view.q, ...narrowing(view) }) + (view.q ? 1 : 0);

  const links = () => [...(page.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
  // A row that was judged goes; the one that comes in its place takes the focus.
  const judgedAt = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for the dialog to close
  useEffect(() => {
    if (judged || judgedAt.current === null) return;
    const left = links();
    if (document.activeElement === document.body) left[Math.min(judgedAt.current, left.length - 1)]?.focus();
    judgedAt.current = null;
  }, [judged]);
  const focusedRow = () => {
    const id = document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset.entry;
    return rows.find((row) => row.id === id);
  };
  const judge = (row: DueRow | undefined) => {
    if (view.asKnownOn) {
      toast.say('Verdicts are given on the ledger as it is now.', {
        label: 'Show it',
        run: () => set({ asKnownOn: undefined }),
      });
    } else if (row) {
      judgedAt.current = links().findIndex(
        (link) => link.closest<HTMLElement>('[data-entry]')?.dataset.entry === row.id,
      );
      setJudged(row);
    }
  };
  const seen = () => {
    const moment = new Date().toISOString();
    const before = view.since;
    writeSeen(moment);
    set({ since: moment });
    toast.say('All that was new until now is seen.', {
      label: 'Undo',
      run: () => {
        writeSeen(before);
        set({ since: before });
      },
    });
  };
  const step = (by: 1 | -1) => {
    const sections = [...(page.current?.querySelectorAll<HTMLElement>('[data-due-group]') ?? [])];
    const here = document.activeElement?.closest<HTMLElement>('[data-due-group]');
    const at = here ? sections.indexOf(here) + by : by === 1 ? 0 : -1;
    const section = sections[Math.min(sections.length - 1, Math.max(0, at))];
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('[data-row-link]')?.focus({ preventScroll: true });
  };
  useKeys('due', {
    'due-judge': () => judge(focusedRow() ?? rows[0]),
    'due-group-next': () => step(1),
    'due-group-previous': () => step(-1),
    'due-ledger': () => {
      const section = document.activeElement?.closest('[data-due-group]') ?? page.current;
      section?.querySelector<HTMLElement>('[data-due-ledger]')?.click();
    },
    'due-seen': seen,
    'due-export': () => setExporting(true),
    'due-undo': undo,
  });

  return (
    <div ref={page} className="mx-auto max-w-7xl px-3 pb-16 sm:px-6">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pt-6 pb-3">
        <h1 className="font-reading text-2xl">Due</h1>
        {due.data && (
          <p className="text-sm text-ink-2" aria-live="polite">
            as of {tellDate(due.data.today)}
            {view.asKnownOn && `, as known on ${tellDate(view.asKnownOn)}`}; new since{' '}
            {due.data.since.includes('T') ? tellMoment(due.data.since) : tellDate(due.data.since)}
          </p>
        )}
        <div className="ml-auto flex items-center gap-1 self-center">
          <Button look="quiet" icon="check" action="due-seen" onClick={seen}>
            <span className="max-sm:sr-only">Mark all as seen</span>
          </Button>
          <ExportMenu
            path="/api/export/due"
            formats={FORMATS}
            query={asked}
            title={due.data && exportTitle(groups)}
            open={isExporting}
            onOpenChange={setExporting}
          />
        </div>
      </div>
      <FilterBar
        active={countFilters(narrowing(view))}
        search={<SearchBox label="Search what is due" value={view.q} onSearch={(q) => set({ q })} />}
      >
        <FilterMenu
          label="Kind"
          options={ENTRY_KINDS.map((value) => ({
            value,
            label: <KindLabel kind={value} />,
            name: KIND_STYLES[value].label,
          }))}
          chosen={view.kind ?? []}
          onChange={(kind) => set({ kind: kind.length > 0 ? kind : undefined })}
        />
        <span className="inline-flex items-center">
          <Button
            className={view.holder ? 'border-accent! bg-accent-soft! text-accent' : 'font-normal!'}
            onClick={() => setPicking(true)}
          >
            {view.holder ? (
              <span className="max-w-48 truncate">
                Holder: <bdi>{holder.data?.name ?? view.holder.join(', ')}</bdi>
              </span>
            ) : (
              'Holder'
            )}
          </Button>
          {view.holder && (
            <IconButton icon="close" label="Any holder" onClick={() => set({ holder: undefined })} />
          )}
        </span>
        <DayField label="As of" value={view.today} onChange={(today) => set({ today })} />
        <DayField label="New since" value={view.since?.slice(0, 10)} onChange={(since) => set({ since })} />
        <DayField label="As known on" value={view.asKnownOn} onChange={(asKnownOn) => set({ asKnownOn })} />
      </FilterBar>
      {due.isPending && <Skeleton label="Fetching what is due" />}
      {due.isError && <Failure error={due.error} onRetry={() => void due.refetch()} />}
      {due.data && (
        <div className={due.isPlaceholderData ? 'opacity-60' : ''} aria-busy={due.isPlaceholderData}>
          <Summary groups={groups} />
          {shown.length === 0 && (
            <Empty icon="due" title="Nothing is due">
              <p>
                {narrowed > 0
                  ? 'No open entry that fits is overdue, falls due within the coming month, or has anything new.'
                  : 'No open entry is overdue, falls due within the coming month, or has anything new.'}
              </p>
              {narrowed > 0 && (
                <Button onClick={() => void navigate({ search: {}, replace: true })}>
                  Clear search and filters
                </Button>
              )}
            </Empty>
          )}
          {shown.map((group) => (
            <DueSection
              key={group.group}
              group={group}
              today={due.data.today}
              q={view.q}
              ledger={{
                ...narrowing(view),
                ...(view.q && { q: view.q }),
                ...(view.asKnownOn && { asKnownOn: view.asKnownOn }),
                ...group.filters,
                sort: group.filters.news ? 'last' : 'due',
              }}
              onAll={group.group === all ? undefined : () => set({ all: group.group })}
              onJudge={judge}
            />
          ))}
          <p className="mt-8 text-sm text-ink-2">
            {count(due.data.later, 'open entry', 'open entries')} due later than that,{' '}
            <Link
              to="/ledger"
              search={{ ...narrowing(view), outcome: ['open'], schedule: ['undated'] }}
              className="text-accent underline underline-offset-2"
            >
              {due.data.undated.toLocaleString('en')} of no due date
            </Link>
            . A date that is told less exactly than by the day counts by the last day that it may mean.
          </p>
        </div>
      )}
      {isPicking && (
        <PickActor
          title="Holder"
          onClose={() => setPicking(false)}
          onPick={(id) => {
            setPicking(false);
            set({ holder: [id] });
          }}
        />
      )}
      {judged && (
        <JudgeDialog
          chosen={1}
          subject={judged.words}
          load={async () => [judged.statement]}
          onDone={() => {}}
          onClose={() => setJudged(null)}
        />
      )}
    </div>
  );
}

/** The filters of a view that the ledger shares. */
function narrowing({ kind, holder, actor, outlet }: DueView) {
  return {
    ...(kind && { kind }),
    ...(holder && { holder }),
    ...(actor && { actor }),
    ...(outlet && { outlet }),
  };
}

/** How many there are of each group, each a way to it. */
function Summary({ groups }: { groups: readonly { group: DueGroupName; total: number }[] }) {
  const go = (group: DueGroupName) => {
    const section = document.querySelector<HTMLElement>(`[data-due-group="${group}"]`);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('[data-row-link]')?.focus({ preventScroll: true });
  };
  return (
    <ul aria-label="Groups" className="mt-4 grid grid-cols-4 gap-2 max-sm:gap-1.5 xl:grid-cols-8">
      {groups.map(({ group, total }) => (
        <li key={group}>
          <button
            type="button"
            disabled={total === 0}
            onClick={() => go(group)}
            className="w-full rounded-lg border border-line bg-surface px-3 py-2 text-left max-sm:px-2 max-sm:py-1.5 hover:bg-hover disabled:bg-transparent"
          >
            <span
              className={`block text-xl tabular-nums ${group === 'overdue' && total > 0 ? 'text-danger' : total === 0 ? 'text-ink-2' : ''}`}
            >
              {total.toLocaleString('en')}
            </span>
            <span className="block truncate text-sm text-ink-2 max-sm:h-8 max-sm:text-xs max-sm:whitespace-normal">
              {DUE_LABELS[group].short}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function exportTitle(groups: readonly { total: number; filters: { news?: unknown } }[]): string {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return `${count(total, 'row')} in ${count(groups.filter((group) => group.total > 0).length, 'group')}, each whole; the calendar tells how many have no due date.`;
}
