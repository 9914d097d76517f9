import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ACTOR_TYPES } from '../../client/index.ts';
import { ACTOR_TYPE_LABELS } from '../actors/actor-type-labels.ts';
import { type NetworkList, TOPS } from '../address/list-states.ts';
import type { RelationQuery } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { FilterMenu } from '../lists/filter-menu.tsx';
import { useRowKeys } from '../lists/use-row-keys.ts';
import { FilterFold } from '../relations/filter-fold.tsx';
import { KindLegend } from '../relations/kind-legend.tsx';
import { LeftOut } from '../relations/left-out.tsx';
import { RelationExport } from '../relations/relation-export.tsx';
import { RelationFilters } from '../relations/relation-filters.tsx';
import { relationsQuery } from '../relations/relation-queries.ts';
import { RelationTable } from '../relations/relation-table.tsx';
import { shiftTime } from '../relations/shift-time.ts';
import { TimeRange } from '../relations/time-range.tsx';
import { useTitle } from '../shell/use-title.ts';
import { PickActor } from '../statements/pick-actor.tsx';
import { count } from '../words/tell-number.ts';
import { layGraph, type Place } from './lay-graph.ts';
import { ChosenActor, NodeOf, PairOf } from './named-panels.tsx';
import { type GraphKeys, NetworkGraph } from './network-graph.tsx';
import { ViewSwitch } from './view-switch.tsx';

/** The address without filters. */
const CLEARED: Partial<NetworkList> = {
  kind: undefined,
  from: undefined,
  to: undefined,
  outlet: undefined,
  least: undefined,
  actor: undefined,
  type: undefined,
  asKnownOn: undefined,
};

/**
 * Who promised, warned, accused or demanded something of whom, in a chosen time: drawn, or as a table. What is chosen
 * tells its statements beside it.
 */
export function NetworkPage() {
  useTitle('Network');
  const state = useSearch({ from: '/network' });
  const navigate = useNavigate({ from: '/network' });
  const set = (change: Partial<NetworkList>) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as NetworkList, replace: true });
  const { view, top = TOPS[0], node, who, whom, ...filters } = state;
  const query: RelationQuery = { ...filters, limit: Number(top) };
  const shown = useQuery(relationsQuery(query));
  // Places are those of all time and kinds, so that they stay when these are chosen.
  const { kind: _, from: __, to: ___, least: ____, ...lasting } = query;
  const base = useQuery({ ...relationsQuery(lasting), enabled: view !== 'table' });
  const places = useMemo((): ReadonlyMap<string, Place> | null => {
    if (!base.data || !shown.data) return null;
    const laid = layGraph(base.data);
    const own = new Map(
      shown.data.nodes.flatMap(({ id }) => (laid.has(id) ? [[id, laid.get(id) as Place]] : [])),
    );
    return own.size === shown.data.nodes.length ? own : layGraph(shown.data, own);
  }, [base.data, shown.data]);

  const [picking, setPicking] = useState(false);
  const [exporting, setExporting] = useState(false);
  const list = useRef<HTMLTableElement>(null);
  const graph = useRef<GraphKeys>(null);
  const panel = useRef<HTMLDivElement>(null);
  const pair = who !== undefined && whom !== undefined ? { who, whom } : null;
  const clear = () => set(CLEARED);
  /** what had the focus before the panel took it */
  const before = useRef<Element | null>(null);
  const choose = (change: Partial<NetworkList>) => {
    before.current = document.activeElement;
    set(change);
  };
  const leave = () => {
    set(pair ? { who: undefined, whom: undefined } : { node: undefined });
    if (before.current instanceof SVGElement) before.current.focus({ preventScroll: true });
    before.current = null;
  };
  const chosen = pair ? JSON.stringify(pair) : node;
  // What was chosen in the graph goes on in the panel; rows of the table keep the focus.
  useEffect(() => {
    if (chosen === undefined || !(before.current instanceof SVGElement)) return;
    const title = panel.current?.querySelector<HTMLElement>('h2');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  useRowKeys(list);
  const isGraph = view !== 'table';
  useKeys('relations', {
    ...(isGraph && {
      'relations-next': () => graph.current?.walk(1),
      'relations-previous': () => graph.current?.walk(-1),
      'relations-tie-next': () => graph.current?.walkTies(1),
      'relations-tie-previous': () => graph.current?.walkTies(-1),
      'relations-open': () => graph.current?.open(),
      'relations-closer': () => graph.current?.closer(),
      'relations-farther': () => graph.current?.farther(),
      'relations-whole': () => graph.current?.all(),
    }),
    'relations-view': () => set({ view: isGraph ? 'table' : undefined }),
    'relations-earlier': () => set(shiftTime(filters, -1)),
    'relations-later': () => set(shiftTime(filters, 1)),
    'relations-export': () => setExporting(true),
    'relations-clear': clear,
    'relations-leave': leave,
  });
  const nodes = shown.data?.nodes ?? [];
  const isNarrowed = Object.keys(filters).length > 0;
  const isStale = shown.isPlaceholderData;
  return (
    <div className="mx-auto max-w-7xl px-3 pb-16 sm:px-6 2xl:max-w-[110rem]">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pt-6 pb-3">
        <h1 className="font-reading text-2xl">Network</h1>
        <p className="text-sm text-ink-2" aria-live="polite">
          {shown.data &&
            `${count(shown.data.total.relations, 'relation')} among ${count(shown.data.total.actors, 'actor')}, ${count(shown.data.total.statements, 'statement')}`}
        </p>
        <div className="ml-auto flex gap-2 self-center">
          <ViewSwitch view={view} onChange={(view) => set({ view })} />
          <RelationExport query={query} open={exporting} onOpenChange={setExporting} />
        </div>
      </div>
      <FilterFold
        active={Object.keys(filters).length}
        legend={<KindLegend chosen={state.kind} onChange={(kind) => set({ kind })} />}
      >
        <RelationFilters state={state} onChange={set} />
        <FilterMenu
          label="Type"
          options={ACTOR_TYPES.map((value) => ({ value, label: ACTOR_TYPE_LABELS[value] }))}
          chosen={state.type ?? []}
          onChange={(type) => set({ type: type.length > 0 ? type : undefined })}
        />
        {(state.actor ?? []).map((id) => (
          <ChosenActor
            key={id}
            id={id}
            nodes={nodes}
            onDrop={() => {
              const rest = state.actor?.filter((one) => one !== id) ?? [];
              set({ actor: rest.length > 0 ? rest : undefined });
            }}
          />
        ))}
        <Button className="font-normal!" onClick={() => setPicking(true)}>
          Actor
        </Button>
        {isNarrowed && (
          <Button look="quiet" action="relations-clear" onClick={clear}>
            Clear
          </Button>
        )}
      </FilterFold>
      <TimeRange months={shown.data?.months ?? []} time={state} onChange={set} />
      {shown.isPending && <Skeleton label="Fetching relations" />}
      {shown.isError && <Failure error={shown.error} onRetry={() => void shown.refetch()} />}
      {shown.data && shown.data.relations.length === 0 && (
        <Empty icon="network" title={isNarrowed ? 'No relation fits' : 'No relations yet'}>
          <p>
            A relation is there where a statement names who speaks and to whom. They come with the reports you
            add.
          </p>
          {isNarrowed && <Button onClick={clear}>Clear the filters</Button>}
        </Empty>
      )}
      {shown.data && shown.data.relations.length > 0 && (
        <div
          aria-busy={isStale}
          className={`mt-3 grid items-start gap-4 ${pair || node ? 'lg:grid-cols-[minmax(0,1fr)_24rem]' : ''}`}
        >
          <div className={`min-w-0 ${isStale ? 'opacity-60' : ''}`}>
            {isGraph ? (
              places ? (
                <NetworkGraph
                  keys={graph}
                  relations={shown.data}
                  places={places}
                  node={node}
                  pair={pair}
                  onNode={(id) => choose({ node: id, who: undefined, whom: undefined })}
                  onPair={choose}
                />
              ) : (
                <Skeleton label="Laying the network out" />
              )
            ) : (
              <RelationTable
                list={list}
                relations={shown.data.relations}
                nodes={shown.data.nodes}
                isChosen={(one) => one.who === who && one.whom === whom}
                linkTo={(one) => ({ to: '/network', search: { ...state, who: one.who, whom: one.whom } })}
              />
            )}
            <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
              {shown.data.more.relations > 0 && (
                <p>
                  {shown.data.more.relations.toLocaleString('en')} more not {isGraph ? 'drawn' : 'listed'},
                  with {count(shown.data.more.statements, 'statement')}: the {shown.data.relations.length}{' '}
                  with most are.
                </p>
              )}
              {shown.data.more.relations > 0 && top !== TOPS.at(-1) && (
                <Button onClick={() => set({ top: TOPS[TOPS.indexOf(top) + 1] })}>Show more</Button>
              )}
              {top !== TOPS[0] && (
                <Button look="quiet" onClick={() => set({ top: undefined })}>
                  Only the first {TOPS[0]}
                </Button>
              )}
            </div>
            <LeftOut of={shown.data} />
            <p className="mt-1 text-sm text-ink-2">
              {isGraph &&
                'A line is as thick as there are statements, and coloured and dashed by what most of them are. '}
              Of promises, plans, threats and refusals whoever would have to act stands as the one who says
              it; of all else the speaker. Where a report does not tell when something was said, its own date
              counts.
            </p>
          </div>
          <div
            ref={panel}
            className="min-w-0 empty:hidden lg:sticky lg:top-16 lg:max-h-[calc(100vh-5rem)] lg:overflow-y-auto"
          >
            {pair ? (
              <PairOf
                key={`${pair.who} ${pair.whom}`}
                {...pair}
                nodes={nodes}
                query={filters}
                onTurn={() => set({ who: pair.whom, whom: pair.who })}
                onClose={leave}
              />
            ) : (
              node && (
                <NodeOf
                  key={node}
                  id={node}
                  nodes={nodes}
                  query={filters}
                  onPair={set}
                  onOnly={() => set({ actor: [node] })}
                  onClose={leave}
                />
              )
            )}
          </div>
        </div>
      )}
      {picking && (
        <PickActor
          title="Actor"
          onClose={() => setPicking(false)}
          onPick={(id) => {
            setPicking(false);
            set({ actor: [...new Set([...(state.actor ?? []), id])] });
          }}
        />
      )}
    </div>
  );
}
