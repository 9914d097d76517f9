import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ENTRY_KINDS, KINDS } from '../../client/index.ts';
import type { TimelineView } from '../address/list-states.ts';
import { actorQuery, facetsQuery, timelineQuery } from '../api/queries.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { DayField } from '../lists/day-field.tsx';
import { ExportMenu } from '../lists/export-menu.tsx';
import { countFilters, FilterBar } from '../lists/filter-bar.tsx';
import { FilterMenu } from '../lists/filter-menu.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { useMedia } from '../reading/use-media.ts';
import { useTitle } from '../shell/use-title.ts';
import { PickActor } from '../statements/pick-actor.tsx';
import { tellDate } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { ItemPanel } from './item-panel.tsx';
import { Legend } from './legend.tsx';
import { Switch } from './switch.tsx';
import { around, dayNumber, daysOf, panned, rangeOf, type TimeRange, zoomed } from './time-range.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { Undated } from './undated.tsx';
import { useWidth } from './use-width.ts';
import { useZoomPan } from './use-zoom-pan.ts';

const FORMATS = [
  { format: 'csv', label: 'CSV', detail: 'for spreadsheets' },
  { format: 'json', label: 'JSON', detail: 'each with its dates' },
  { format: 'timelinejs', label: 'TimelineJS', detail: 'for Knight Lab’s player' },
] as const;

/** How much one press of a key looks nearer, and moves. */
const ZOOM = 0.6;
const PAN = 0.25;
/** How long a stretch rests before it is fetched and kept in the address, ms. */
const REST = 180;
/** Room for the names of the lanes, px: that of timeline-chart.tsx. */
const LABELS = 144;

/** What was said and is due when, as exactly as it was told. */
export function TimelinePage() {
  useTitle('Timeline');
  const view = useSearch({ from: '/timeline' });
  const { s: chosen, none, ...query } = view;
  const navigate = useNavigate({ from: '/timeline' });
  const set = (change: Partial<TimelineView>) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as TimelineView, replace: true });
  const found = useQuery(timelineQuery({ of: 'statements', ...query }));
  const facets = useQuery(facetsQuery());
  const actor = useQuery({ ...actorQuery(view.actor ?? ''), enabled: Boolean(view.actor) });
  const [isPicking, setPicking] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const timeline = found.data;
  const of = view.of ?? 'statements';
  const { from, to } = view;

  // What is dragged or zoomed is drawn at once, and fetched when it rests.
  const [moving, setMoving] = useState<TimeRange | null>(null);
  const rest = useRef(0);
  const whole = timeline?.extent ? around(timeline.extent.first, timeline.extent.last) : null;
  const settled = from && to ? rangeOf(from, to) : whole;
  const range = moving ?? settled;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address has it now
  useEffect(() => setMoving(null), [from, to]);
  useEffect(() => () => window.clearTimeout(rest.current), []);
  const show = (next: TimeRange) => {
    setMoving(next);
    window.clearTimeout(rest.current);
    rest.current = window.setTimeout(() => {
      const days = daysOf(next);
      if (days.from === from && days.to === to) setMoving(null);
      else set(days);
    }, REST);
  };
  const change = (make: (range: TimeRange) => TimeRange) => {
    if (range) show(make(range));
  };
  const fit = () => {
    window.clearTimeout(rest.current);
    setMoving(null);
    set({ from: undefined, to: undefined });
  };
  const openBin = (bin: string) => {
    const bins = timeline?.lanes.flatMap((lane) => lane.bins.map((one) => one.bin)) ?? [];
    const next = bins.filter((other) => other > bin).sort()[0];
    const length = BIN_DAYS[timeline?.unit ?? 'month'];
    const start = dayNumber(bin);
    show(zoomed({ start, end: Math.min(start + length, next ? dayNumber(next) : Infinity) }, 1.5));
  };

  const frame = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia('(width < 48rem)');
  const labels = isNarrow ? 0 : LABELS;
  const width = Math.max(0, useWidth(frame) - labels);
  useZoomPan(frame, range, labels, show);

  const items = timeline?.items ?? [];
  const choose = (statement: string) => set({ s: statement });
  const step = (by: 1 | -1) => {
    if (items.length === 0) return;
    const at = items.findIndex(({ statement }) => statement === chosen);
    const next =
      items[at < 0 ? (by === 1 ? 0 : items.length - 1) : Math.min(items.length - 1, Math.max(0, at + by))];
    if (!next) return;
    choose(next.statement);
    frame.current?.querySelector<HTMLElement>(`[data-mark="${next.statement}"]`)?.focus();
  };
  const open = () => {
    const item = items.find(({ statement }) => statement === chosen);
    if (!item) return;
    if (item.entry && of === 'entries') void navigate({ to: '/entries/$id', params: { id: item.entry } });
    else void navigate({ to: '/reports/$id', params: { id: item.report }, search: { s: item.statement } });
  };
  useKeys('list', { 'row-next': () => step(1), 'row-previous': () => step(-1), 'row-open': open });
  useKeys('timeline', {
    'timeline-nearer': () => change((range) => zoomed(range, ZOOM)),
    'timeline-farther': () => change((range) => zoomed(range, 1 / ZOOM)),
    'timeline-earlier': () => change((range) => panned(range, -PAN)),
    'timeline-later': () => change((range) => panned(range, PAN)),
    'timeline-all': fit,
    'timeline-of': () => set({ of: of === 'statements' ? 'entries' : undefined, s: undefined }),
    'timeline-lanes': () => set({ lanes: view.lanes === 'speaker' ? undefined : 'speaker' }),
    'timeline-export': () => setExporting(true),
    ...(chosen && { 'timeline-leave': () => set({ s: undefined }) }),
  });

  const kinds = of === 'entries' ? ENTRY_KINDS : KINDS;
  const narrowed = countFilters({
    ...(view.kind && { kind: view.kind }),
    ...(view.actor && { actor: view.actor }),
    ...(view.outlet && { outlet: view.outlet }),
    ...(view.asKnownOn && { asKnownOn: view.asKnownOn }),
  });
  const days = range && daysOf(range);
  return (
    <div className="mx-auto max-w-[110rem] px-3 pb-16 sm:px-6">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pt-6 pb-3">
        <h1 className="font-reading text-2xl">Timeline</h1>
        {timeline && (
          <p className="text-sm text-ink-2" aria-live="polite">
            {tellWithin(timeline.within, timeline.total, of)}
          </p>
        )}
        <div className="ml-auto flex items-center gap-2 self-center">
          <ExportMenu
            path="/api/export/timeline"
            formats={FORMATS}
            query={{ of, ...query, ...(days && { from: days.from, to: days.to }) }}
            title={timeline && `${tellWithin(timeline.within, timeline.within, of)}, one by one`}
            open={isExporting}
            onOpenChange={setExporting}
          />
        </div>
      </div>
      <FilterBar
        active={narrowed}
        search={<SearchBox label="Search the timeline" value={view.q} onSearch={(q) => set({ q })} />}
      >
        <Switch
          label="What is shown"
          value={of}
          options={[
            { value: 'statements', label: 'Statements' },
            { value: 'entries', label: 'Ledger' },
          ]}
          onChange={(next) => set({ of: next === 'statements' ? undefined : next, s: undefined })}
        />
        <Switch
          label="Lanes by"
          value={view.lanes ?? 'kind'}
          options={[
            { value: 'kind', label: 'By kind' },
            { value: 'speaker', label: 'By speaker' },
          ]}
          onChange={(lanes) => set({ lanes: lanes === 'kind' ? undefined : lanes })}
        />
        <FilterMenu
          label="Kind"
          options={kinds.map((value) => ({
            value,
            label: <KindLabel kind={value} />,
            name: KIND_STYLES[value].label,
          }))}
          chosen={view.kind ?? []}
          onChange={(kind) => set({ kind: kind.length > 0 ? kind : undefined })}
        />
        <span className="inline-flex items-center">
          <Button
            className={view.actor ? 'border-accent! bg-accent-soft! text-accent' : 'font-normal!'}
            onClick={() => setPicking(true)}
          >
            {view.actor ? (
              <span className="max-w-48 truncate">
                Actor: <bdi>{actor.data?.name ?? view.actor}</bdi>
              </span>
            ) : (
              'Actor'
            )}
          </Button>
          {view.actor && (
            <IconButton icon="close" label="Any actor" onClick={() => set({ actor: undefined })} />
          )}
        </span>
        <FilterMenu
          label="Outlet"
          single
          options={(facets.data?.outlet ?? []).map(({ value, count }) => ({ value, label: value, count }))}
          chosen={view.outlet ? [view.outlet] : []}
          onChange={([outlet]) => set({ outlet })}
        />
        <DayField label="As known on" value={view.asKnownOn} onChange={(asKnownOn) => set({ asKnownOn })} />
      </FilterBar>
      {found.isPending && <Skeleton label="Fetching the timeline" />}
      {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {timeline && timeline.total === 0 && (
        <Empty icon="timeline" title={narrowed > 0 || view.q ? 'Nothing fits' : 'Nothing to show yet'}>
          <p>
            {narrowed > 0 || view.q
              ? 'Try fewer words or filters.'
              : 'What people say in the reports you add stands here, on the day on which they said it.'}
          </p>
          {(narrowed > 0 || view.q) && (
            <Button onClick={() => void navigate({ search: {}, replace: true })}>
              Clear search and filters
            </Button>
          )}
        </Empty>
      )}
      <div className={`mt-4 xl:grid xl:gap-6 ${chosen ? 'xl:grid-cols-[minmax(0,1fr)_22rem]' : ''}`}>
        <div className="min-w-0">
          <div className={timeline && timeline.total > 0 ? '' : 'hidden'}>
            <div className="flex flex-wrap items-center gap-1 pb-2">
              <p className="mr-auto text-sm font-medium whitespace-nowrap">
                {days ? tellDate(`${days.from}/${days.to}`) : 'Of no date'}
              </p>
              <IconButton
                icon="left"
                label="Earlier"
                onClick={() => change((range) => panned(range, -PAN))}
              />
              <IconButton icon="right" label="Later" onClick={() => change((range) => panned(range, PAN))} />
              <IconButton
                icon="minus"
                label="From farther off"
                onClick={() => change((range) => zoomed(range, 1 / ZOOM))}
              />
              <IconButton icon="plus" label="Nearer" onClick={() => change((range) => zoomed(range, ZOOM))} />
              <Button look="quiet" action="timeline-all" onClick={fit} disabled={!from && !moving}>
                All
              </Button>
            </div>
            <div
              ref={frame}
              className={`touch-pan-y select-none ${found.isPlaceholderData ? 'opacity-75' : ''}`}
              aria-busy={found.isPlaceholderData}
            >
              {timeline && range && width > 0 && (
                <TimelineChart
                  timeline={timeline}
                  range={range}
                  width={width}
                  chosen={chosen}
                  onChoose={choose}
                  onBin={openBin}
                />
              )}
            </div>
            {timeline && <Legend of={of} isBinned={timeline.items === null} across={timeline.across} />}
          </div>
          {timeline && timeline.undated > 0 && (
            <Undated
              query={{ of: 'statements', ...query }}
              undated={timeline.undated}
              isOpen={none === 'yes'}
              onToggle={(isOpen) => set({ none: isOpen ? 'yes' : undefined })}
            />
          )}
          {timeline && timeline.within > 0 && (
            <details className="mt-3 text-sm">
              <summary className="w-fit cursor-pointer py-1 font-medium text-accent">As a table</summary>
              <TimelineTable timeline={timeline} label="What the timeline shows" onBin={openBin} />
            </details>
          )}
        </div>
        {chosen && <ItemPanel statement={chosen} onClose={() => set({ s: undefined })} />}
      </div>
      {isPicking && (
        <PickActor
          title="Actor"
          onClose={() => setPicking(false)}
          onPick={(actor) => {
            setPicking(false);
            set({ actor });
          }}
        />
      )}
    </div>
  );
}

const BIN_DAYS = { day: 1, week: 7, month: 31, year: 366, decade: 3653 } as const;

function tellWithin(within: number, total: number, of: 'statements' | 'entries'): string {
  const [noun, plural] = of === 'entries' ? ['entry', 'entries'] : ['statement', 'statements'];
  return within === total
    ? count(total, noun, plural)
    : `${within.toLocaleString('en')} of ${count(total, noun, plural)}`;
}
