import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapList } from '../address/list-states.ts';
import type { RelationQuery } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { type Choice, PickList } from '../controls/pick-list.tsx';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { useRowKeys } from '../lists/use-row-keys.ts';
import { FilterFold } from '../relations/filter-fold.tsx';
import { KIND_GROUPS } from '../relations/kind-groups.ts';
import { KindLegend } from '../relations/kind-legend.tsx';
import { LeftOut } from '../relations/left-out.tsx';
import { PairPanel } from '../relations/pair-panel.tsx';
import { RelationExport } from '../relations/relation-export.tsx';
import { RelationFilters } from '../relations/relation-filters.tsx';
import { relationsQuery } from '../relations/relation-queries.ts';
import { shiftTime } from '../relations/shift-time.ts';
import { TimeRange } from '../relations/time-range.tsx';
import { useTitle } from '../shell/use-title.ts';
import { count } from '../words/tell-number.ts';
import { spotOf } from './atlas.ts';
import { CountedWith } from './counted-with.tsx';
import { MapLegend } from './map-legend.tsx';
import { mapRows, shadesUpTo } from './map-rows.ts';
import { StateTable } from './state-table.tsx';
import { type MapKeys, WorldMap } from './world-map.tsx';

/** Relations that are asked for: more than there are between states. */
const MOST = 5_000;

/** The address without filters. */
const CLEARED: Partial<MapList> = {
  kind: undefined,
  from: undefined,
  to: undefined,
  outlet: undefined,
  least: undefined,
  asKnownOn: undefined,
};

/** States by how much they promise, threaten, accuse or demand, of all others or of one, or are told so. */
export function MapPage() {
  useTitle('Map');
  const stateOfPage = useSearch({ from: '/map' });
  const navigate = useNavigate({ from: '/map' });
  const set = (change: Partial<MapList>) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as MapList, replace: true });
  const { state, way, other, ...filters } = stateOfPage;
  const isTold = way === 'told';
  const all: RelationQuery = { ...filters, between: 'states', limit: MOST };
  const found = useQuery(relationsQuery(all));
  const rows = useMemo(
    () => (found.data ? mapRows(found.data, { state, told: isTold }) : []),
    [found.data, state, isTold],
  );
  const most = rows[0]?.statements ?? 0;
  const shades = shadesUpTo(most);
  const [picking, setPicking] = useState(false);
  // All states there are, to choose from and to name one that nothing fits of.
  const isThere = (id: string | undefined) =>
    id === undefined || (found.data?.nodes.some((one) => one.id === id) ?? true);
  const everyone = useQuery({
    ...relationsQuery({ between: 'states', limit: MOST }),
    enabled: picking || !isThere(state) || !isThere(other),
  });
  const named = (id: string) =>
    [...(found.data?.nodes ?? []), ...(everyone.data?.nodes ?? [])].find((one) => one.id === id) ?? {
      ...{ id, name: id, iso: null },
    };
  const chosen = state === undefined ? null : named(state);
  const only = KIND_GROUPS.find(({ kinds }) => filters.kind?.every((kind) => kinds.includes(kind)));
  const color = (filters.kind && only?.color) ?? 'var(--accent)';

  const [exporting, setExporting] = useState(false);
  const map = useRef<MapKeys>(null);
  const list = useRef<HTMLTableElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const searchOf = (id: string): MapList =>
    state === undefined ? { ...stateOfPage, state: id } : { ...stateOfPage, other: id };
  const open = (id: string) => {
    before.current = document.activeElement;
    set(searchOf(id));
  };
  const leave = () => {
    set(other === undefined ? { state: undefined } : { other: undefined });
    if (before.current instanceof SVGElement && before.current.isConnected)
      before.current.focus({ preventScroll: true });
    before.current = null;
  };
  const turn = () => set({ way: isTold ? undefined : 'told' });
  // What was chosen on the map goes on in the panel; rows of the table keep the focus.
  useEffect(() => {
    if (other === undefined || !(before.current instanceof SVGElement)) return;
    const title = panel.current?.querySelector<HTMLElement>('h2');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }, [other]);
  useRowKeys(list);
  useKeys('relations', {
    'relations-next': () => map.current?.walk(1),
    'relations-previous': () => map.current?.walk(-1),
    'relations-open': () => map.current?.open(),
    'relations-closer': () => map.current?.closer(),
    'relations-farther': () => map.current?.farther(),
    'relations-whole': () => map.current?.all(),
    'relations-way': turn,
    'relations-earlier': () => set(shiftTime(filters, -1)),
    'relations-later': () => set(shiftTime(filters, 1)),
    'relations-export': () => setExporting(true),
    'relations-clear': () => set(CLEARED),
    'relations-leave': leave,
  });
  const isNarrowed = Object.keys(filters).length > 0;
  const offMap = rows.filter((row) => spotOf(row) === null);
  const choices = (everyone.data?.nodes ?? [])
    .map(({ id, name, said, told }): Choice => ({ id, label: name, detail: count(said + told, 'statement') }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const told = chosen
    ? isTold
      ? `What ${chosen.name} says to others`
      : `What others say to ${chosen.name}`
    : isTold
      ? 'What each state is told by others'
      : 'What each state says to others';
  // Without a state the others are shaded by all they say; with one, by what they say to it, or are told by it.
  const verb = isTold ? 'is told' : 'says';
  const pair =
    chosen && other !== undefined ? (isTold ? [chosen, named(other)] : [named(other), chosen]) : null;
  return (
    <div className="mx-auto max-w-7xl px-3 pb-16 sm:px-6 2xl:max-w-[110rem]">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pt-6 pb-3">
        <h1 className="font-reading text-2xl">Map</h1>
        <p className="text-sm text-ink-2" aria-live="polite">
          {found.data && (
            <>
              <bdi>{told}</bdi>: {count(rows.length, 'state')},{' '}
              {count(
                rows.reduce((sum, row) => sum + row.statements, 0),
                'statement',
              )}
            </>
          )}
        </p>
        <span className="ml-auto self-center">
          <RelationExport
            query={{
              ...all,
              ...(state !== undefined && (isTold ? { who: state } : { whom: state })),
            }}
            open={exporting}
            onOpenChange={setExporting}
          />
        </span>
      </div>
      <FilterFold
        active={Object.keys(filters).length}
        legend={<KindLegend chosen={filters.kind} onChange={(kind) => set({ kind })} />}
      >
        <RelationFilters state={filters} onChange={set} />
        {isNarrowed && (
          <Button look="quiet" action="relations-clear" onClick={() => set(CLEARED)}>
            Clear
          </Button>
        )}
      </FilterFold>
      <div className="flex flex-wrap items-center gap-2 pb-3">
        <Button onClick={() => setPicking(true)}>
          State: <bdi>{chosen ? chosen.name : 'all'}</bdi>
        </Button>
        {chosen && (
          <Button look="quiet" icon="close" onClick={() => set({ state: undefined, other: undefined })}>
            All states
          </Button>
        )}
        <div role="radiogroup" aria-label="Shaded by" className="inline-flex items-center gap-3 text-sm">
          {(
            [
              [undefined, chosen ? `what they say to it` : 'what they say'],
              ['told', chosen ? 'what it says to them' : 'what they are told'],
            ] as const
          ).map(([value, label]) => (
            <label key={label} className="flex cursor-pointer items-center gap-1.5">
              <input
                type="radio"
                name="way"
                className="accent-(--accent)"
                checked={way === value}
                onChange={() => set({ way: value, other: undefined })}
              />
              {label}
            </label>
          ))}
          <KeyCaps action="relations-way" className="text-ink-3 max-lg:hidden" />
        </div>
      </div>
      <TimeRange months={found.data?.months ?? []} time={filters} onChange={set} />
      {found.isPending && <Skeleton label="Fetching relations" />}
      {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && rows.length === 0 && (
        <Empty icon="map" title={isNarrowed || chosen ? 'No state fits' : 'No states with relations yet'}>
          <p>
            States are on the map when one says something to another, by itself, by a body of it, or by who
            holds an office. What the registry does not know as a state is a place until its page says
            otherwise: set its type to state, and its ISO code, which puts it on the map.
          </p>
          {!isNarrowed && !chosen && (
            <Link
              to="/actors"
              search={{ type: ['place'] }}
              className="font-medium text-accent underline underline-offset-4"
            >
              Places that may be states
            </Link>
          )}
          {(isNarrowed || chosen) && (
            <Button onClick={() => set({ ...CLEARED, state: undefined, other: undefined })}>
              All states, no filters
            </Button>
          )}
        </Empty>
      )}
      {found.data && rows.length > 0 && (
        <div
          aria-busy={found.isPlaceholderData}
          className={`mt-3 grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem] ${found.isPlaceholderData ? 'opacity-60' : ''}`}
        >
          <div className="min-w-0">
            <WorldMap
              keys={map}
              rows={rows}
              shades={shades}
              color={color}
              chosen={chosen}
              other={other}
              verb={verb}
              onOpen={open}
            />
            <div className="mt-2">
              <MapLegend shades={shades} most={most} color={color} />
            </div>
            {offMap.length > 0 && (
              <p className="mt-1 text-sm text-ink-2">
                Not on the map: <bdi>{offMap.map(({ name }) => name).join(', ')}</bdi>.
              </p>
            )}
            <LeftOut of={found.data} />
            <CountedWith of={found.data.countedWith} />
            <p className="mt-1 text-sm text-ink-2">
              Bodies of a state and who holds an office of it count with it, where the registry or a person
              says so; parties, armed groups and outlets do not. Shapes and borders are those of Natural
              Earth, coarse, and no stance; states too small for a shape are points.
            </p>
          </div>
          <div
            ref={panel}
            className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-16 lg:max-h-[calc(100vh-5rem)] lg:overflow-y-auto"
          >
            {pair?.[0] && pair[1] && (
              <PairPanel
                key={`${pair[0].id} ${pair[1].id}`}
                who={pair[0]}
                whom={pair[1]}
                query={{ ...filters, between: 'states' }}
                onTurn={turn}
                onClose={leave}
              />
            )}
            <StateTable list={list} rows={rows} label={told} other={other} searchOf={searchOf} />
          </div>
        </div>
      )}
      {picking && (
        <PickList
          title="State"
          placeholder="Name"
          choices={choices}
          none={{
            label: 'All states',
            pick: () => {
              setPicking(false);
              set({ state: undefined, other: undefined });
            },
          }}
          onPick={(id) => {
            setPicking(false);
            set({ state: id, other: undefined });
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}
