import { type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { ActorRelation, RelationNode, Relations } from '../api/types.ts';
import { foremostGroup } from '../relations/kind-groups.ts';
import { dashOf } from '../relations/kind-legend.tsx';
import { useViewBox } from '../relations/use-view-box.ts';
import { ZoomButtons } from '../relations/zoom-buttons.tsx';
import { count } from '../words/tell-number.ts';
import { boxAround, type Place } from './lay-graph.ts';
import { namesWithRoom, shortName } from './name-boxes.ts';
import { tellKinds } from './tell-relation.ts';
import { walkFrom } from './walk-graph.ts';

/** Height of the letters of names, px. */
const LETTERS = 12;
/** Thickness of the line of one statement, and of the strongest relation, in units of the drawing. */
const THINNEST = 1.25;
const THICKEST = 8;

/** What keys do with the graph. */
export interface GraphKeys {
  /** to the next actor, or the one before */
  walk(step: 1 | -1): void;
  /** to the next relation of the actor, or the one before */
  walkTies(step: 1 | -1): void;
  /** chooses what has the focus; false where nothing has it */
  open(): boolean;
  closer(): void;
  farther(): void;
  all(): void;
}

/**
 * Who says what to whom, drawn: a circle for each actor, as large as much is said by it and to it; a curved line with
 * an arrow for what one says to another. Every circle and line takes the focus and is read out; the table tells the
 * same.
 */
export function NetworkGraph({
  relations: { nodes, relations },
  places,
  node,
  pair,
  onNode,
  onPair,
  keys,
}: {
  relations: Relations;
  /** of every node */
  places: ReadonlyMap<string, Place>;
  /** id of the actor that is chosen */
  node: string | undefined;
  /** the two whose statements are shown */
  pair: { who: string; whom: string } | null;
  onNode: (id: string) => void;
  onPair: (pair: { who: string; whom: string }) => void;
  keys: Ref<GraphKeys>;
}) {
  const svg = useRef<SVGSVGElement>(null);
  const whole = useMemo(() => boxAround(places.values()), [places]);
  const box = useViewBox(svg, whole);
  /** whom the keys or the pointer are at; its lines stand out */
  const [near, setNear] = useState<string | null>(null);
  const lit = near ?? node ?? null;
  /** the actor whose relations the keys walk through */
  const walker = useRef<string | null>(null);
  const most = Math.max(1, ...relations.map(({ statements }) => statements));
  const largest = Math.max(1, ...nodes.map(({ said, told }) => said + told));
  const byId = useMemo(() => new Map(nodes.map((one) => [one.id, one])), [nodes]);
  const radius = ({ said, told }: RelationNode) => 5 + 15 * Math.sqrt((said + told) / largest);
  const isBeside = (id: string) =>
    id === lit ||
    relations.some(({ who, whom }) => (who === lit && whom === id) || (whom === lit && who === id));

  const thickness = ({ statements }: ActorRelation) =>
    THINNEST + (THICKEST - THINNEST) * Math.sqrt((statements - 1) / most);
  const find = (selector: string) => svg.current?.querySelector<SVGElement>(selector) ?? null;
  const focusNode = (id: string) => {
    find(`[data-node="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
    const place = places.get(id);
    if (place) box.show(place);
  };
  const focused = () => {
    const at = document.activeElement;
    if (!(at instanceof SVGElement) || !svg.current?.contains(at)) return null;
    const { node: id, who, whom } = at.dataset;
    return { id: id ?? null, tie: who !== undefined && whom !== undefined ? { who, whom } : null };
  };
  useImperativeHandle(keys, () => ({
    walk: (step) => {
      const from = focused()?.id ?? walker.current ?? node;
      const at = nodes.findIndex(({ id }) => id === from);
      const next = nodes[at < 0 ? 0 : Math.min(nodes.length - 1, Math.max(0, at + step))];
      if (next) focusNode(next.id);
    },
    walkTies: (step) => {
      const { id, tie } = focused() ?? { id: null, tie: null };
      const from = id ?? (tie && walker.current) ?? node ?? nodes[0]?.id;
      if (from === undefined) return;
      walker.current = from;
      const next = walkFrom(from, relations, tie, step);
      if (!next) focusNode(from);
      else
        find(`[data-who="${CSS.escape(next.who)}"][data-whom="${CSS.escape(next.whom)}"]`)?.focus({
          preventScroll: true,
        });
    },
    open: () => {
      const at = focused();
      if (at?.tie) onPair(at.tie);
      else if (at?.id) onNode(at.id);
      return Boolean(at?.tie ?? at?.id);
    },
    closer: box.closer,
    farther: box.farther,
    all: box.all,
  }));
  const letters = LETTERS * box.unit;
  // Where one stands out, it is named before all others, and its neighbours alone besides.
  const inOrder =
    lit === null
      ? nodes
      : nodes.filter(({ id }) => isBeside(id)).sort((a, b) => Number(b.id === lit) - Number(a.id === lit));
  const named = namesWithRoom(
    inOrder.flatMap((one) => {
      const place = places.get(one.id);
      return place ? { id: one.id, name: shortName(one.name), place, radius: radius(one) } : [];
    }),
    letters,
  );
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  const first = node !== undefined && byId.has(node) ? node : nodes[0]?.id;
  return (
    <div className="relative overflow-hidden rounded-lg border border-line bg-surface">
      <svg
        ref={svg}
        viewBox={box.viewBox}
        className={`block h-[min(70vh,44rem)] w-full touch-pan-y max-md:h-[26rem] ${box.scale > 1 ? 'cursor-grab' : ''}`}
        {...box.dragging}
      >
        <title>Who says what to whom</title>
        <g>
          {relations.map((one) => {
            const [from, to] = [byId.get(one.who), byId.get(one.whom)];
            const [start, end] = [places.get(one.who), places.get(one.whom)];
            if (!from || !to || !start || !end) return null;
            const isChosen = pair?.who === one.who && pair.whom === one.whom;
            const isLit = lit === null || isChosen || one.who === lit || one.whom === lit;
            return (
              <Line
                key={`${one.who} ${one.whom}`}
                relation={one}
                arc={arcBetween(
                  { ...start, radius: radius(from) },
                  { ...end, radius: radius(to) + 2 },
                  thickness(one),
                )}
                thickness={thickness(one)}
                label={`${nameOf(one.who)} to ${nameOf(one.whom)}: ${tellKinds(one)}`}
                isLit={isLit}
                isChosen={isChosen}
                onChoose={() => onPair({ who: one.who, whom: one.whom })}
                onNear={(is) => {
                  const from = walker.current === one.whom ? one.whom : one.who;
                  setNear(is ? from : null);
                }}
              />
            );
          })}
        </g>
        <g>
          {nodes.map((one) => {
            const place = places.get(one.id);
            if (!place) return null;
            const size = radius(one);
            const isLit = lit === null || isBeside(one.id);
            return (
              // biome-ignore lint/a11y/useSemanticElements: no button can stand in a drawing
              <g
                key={one.id}
                role="button"
                tabIndex={one.id === first ? 0 : -1}
                data-node={one.id}
                aria-pressed={one.id === node}
                aria-label={`${one.name}: says ${count(one.said, 'statement')} to others, is told ${one.told}`}
                transform={`translate(${place.x} ${place.y})`}
                className={`group/node cursor-pointer outline-none ${isLit ? '' : 'opacity-25'}`}
                onClick={() => onNode(one.id)}
                onKeyDown={(event) => {
                  if (event.key !== ' ') return;
                  event.preventDefault();
                  onNode(one.id);
                }}
                onFocus={() => {
                  walker.current = one.id;
                  setNear(one.id);
                }}
                onBlur={() => setNear(null)}
                onPointerEnter={() => setNear(one.id)}
                onPointerLeave={() => setNear(null)}
              >
                <circle
                  r={size + 4}
                  className="fill-transparent stroke-transparent stroke-2 group-focus-visible/node:stroke-(--accent)"
                />
                <circle
                  r={size}
                  className={`stroke-2 ${one.id === node ? 'fill-(--accent) stroke-(--accent)' : 'fill-(--line-strong) stroke-(--ink-3)'}`}
                />
                {named.has(one.id) && (
                  <text
                    y={size + letters}
                    fontSize={letters}
                    textAnchor="middle"
                    className="pointer-events-none fill-(--ink) font-medium [paint-order:stroke] stroke-(--surface) [stroke-width:0.3em]"
                  >
                    {shortName(one.name)}
                  </text>
                )}
                <title>{one.name}</title>
              </g>
            );
          })}
        </g>
      </svg>
      <ZoomButtons scale={box.scale} onCloser={box.closer} onFarther={box.farther} onAll={box.all} />
    </div>
  );
}

/** One relation: its line, and a wider one that nobody sees, for the pointer. */
function Line({
  relation,
  arc: { path, arrow },
  thickness,
  label,
  isLit,
  isChosen,
  onChoose,
  onNear,
}: {
  relation: ActorRelation;
  arc: Arc;
  thickness: number;
  label: string;
  isLit: boolean;
  isChosen: boolean;
  onChoose: () => void;
  onNear: (is: boolean) => void;
}) {
  const group = foremostGroup(relation);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no button can stand in a drawing
    <g
      role="button"
      tabIndex={-1}
      data-who={relation.who}
      data-whom={relation.whom}
      aria-label={label}
      aria-pressed={isChosen}
      className={`group/line cursor-pointer outline-none ${isLit ? '' : 'opacity-15'}`}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
      onFocus={() => onNear(true)}
      onBlur={() => onNear(false)}
    >
      <title>{label}</title>
      <path d={path} className="fill-none stroke-transparent" strokeWidth={Math.max(12, thickness + 6)} />
      <path
        d={path}
        strokeWidth={thickness + 6}
        className={`fill-none ${isChosen ? 'stroke-(--accent-soft)' : 'stroke-transparent'} group-hover/line:stroke-(--hover) group-focus-visible/line:stroke-(--accent)`}
      />
      <path
        d={path}
        fill="none"
        stroke={group.color}
        strokeWidth={thickness}
        strokeDasharray={dashOf(group, Math.max(2, thickness))}
      />
      <path d={arrow} fill={group.color} />
    </g>
  );
}

/** A bent line and the arrow at its end, as paths. */
interface Arc {
  path: string;
  arrow: string;
}

/** A line from the rim of one circle to that of another, bent to its left, so that the way back is seen beside it. */
function arcBetween(
  from: Place & { radius: number },
  to: Place & { radius: number },
  thickness: number,
): Arc {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(26, length * 0.16);
  const middle = {
    x: (from.x + to.x) / 2 + (dy / length) * bend,
    y: (from.y + to.y) / 2 - (dx / length) * bend,
  };
  const head = 7 + thickness * 1.2;
  const tip = towards(to, middle, to.radius);
  const neck = towards(to, middle, to.radius + head);
  const [wx, wy] = [((neck.y - tip.y) / head) * head * 0.45, ((tip.x - neck.x) / head) * head * 0.45];
  const round = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return {
    path: `M${round(towards(from, middle, from.radius))}Q${round(middle)} ${round(neck)}`,
    arrow: `M${round(tip)}L${round({ x: neck.x + wx, y: neck.y + wy })} ${round({ x: neck.x - wx, y: neck.y - wy })}z`,
  };
}

function towards(from: Place, to: Place, distance: number): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}
