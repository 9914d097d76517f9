import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { useViewBox } from '../relations/use-view-box.ts';
import { ZoomButtons } from '../relations/zoom-buttons.tsx';
import { count } from '../words/tell-number.ts';
import { GROUND, MAP_BOX, spotOf } from './atlas.ts';
import { type MapRow, shadeOf } from './map-rows.ts';
import { shadeColor } from './shade-color.ts';

/** What keys do with the map. */
export interface MapKeys {
  /** to the next state, or the one before, in the order of the table */
  walk(step: 1 | -1): void;
  /** chooses the state that has the focus */
  open(): void;
  closer(): void;
  farther(): void;
  all(): void;
}

/** Radius of the point of a state that has no shape, px. */
const POINT = 4.5;

/**
 * The states, shaded by how much they say or are told. Those that are shaded take the focus, in the order of the
 * table, and tell their number; what the atlas does not know stands in the table alone.
 */
export function WorldMap({
  rows,
  shades,
  color,
  chosen,
  other,
  verb,
  onOpen,
  keys,
}: {
  rows: readonly MapRow[];
  /** the least value of each shade */
  shades: readonly number[];
  /** CSS colour of the darkest */
  color: string;
  /** the state towards which the others are shaded */
  chosen: { id: string; name: string; iso: string | null } | null;
  /** id of the state whose statements are shown */
  other: string | undefined;
  /** what the number of a state tells: "says", "is told" */
  verb: string;
  onOpen: (id: string) => void;
  keys: Ref<MapKeys>;
}) {
  const svg = useRef<SVGSVGElement>(null);
  const box = useViewBox(svg, MAP_BOX);
  const [near, setNear] = useState<string | null>(null);
  const placed = rows.flatMap((row) => {
    const spot = spotOf(row);
    return spot ? [{ row, spot }] : [];
  });
  const focusedId = () =>
    document.activeElement instanceof SVGElement && svg.current?.contains(document.activeElement)
      ? document.activeElement.dataset.place
      : undefined;
  useImperativeHandle(keys, () => ({
    walk: (step) => {
      const at = placed.findIndex(({ row }) => row.id === (focusedId() ?? near));
      const next = placed[at < 0 ? 0 : Math.min(placed.length - 1, Math.max(0, at + step))];
      if (!next) return;
      const selector = `[data-place="${CSS.escape(next.row.id)}"]`;
      svg.current?.querySelector<SVGElement>(selector)?.focus({ preventScroll: true });
      box.show(next.spot);
    },
    open: () => {
      const id = focusedId();
      if (id !== undefined) onOpen(id);
    },
    closer: box.closer,
    farther: box.farther,
    all: box.all,
  }));
  const first = placed[0]?.row.id;
  const shown = placed.find(({ row }) => row.id === (near ?? other));
  const own = chosen && spotOf(chosen);
  const hair = box.unit;
  return (
    <div className="relative overflow-hidden rounded-lg border border-line bg-surface">
      <svg
        ref={svg}
        viewBox={box.viewBox}
        className={`block max-h-[74vh] w-full touch-pan-y ${box.scale > 1 ? 'cursor-grab' : ''}`}
        {...box.dragging}
      >
        <title>States by relation</title>
        <defs>
          <pattern
            id="chosen-state"
            width={5 * hair}
            height={5 * hair}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={5 * hair} height={5 * hair} className="fill-(--surface)" />
            <line y2={5 * hair} className="stroke-(--ink)" strokeWidth={2.5 * hair} />
          </pattern>
        </defs>
        <path d={GROUND.world} className="fill-(--sunken)" />
        <path d={GROUND.land} className="fill-(--surface)" />
        {own && chosen && (
          <Shape spot={own} hair={hair} fill="url(#chosen-state)" title={`${chosen.name}, chosen`} />
        )}
        {/* The last is drawn on top; those with most come first in the order of the keys alone. */}
        <g>
          {placed.map(({ row, spot }) => (
            // biome-ignore lint/a11y/useSemanticElements: no button can stand in a drawing
            <g
              key={row.id}
              role="button"
              tabIndex={row.id === first ? 0 : -1}
              data-place={row.id}
              aria-pressed={row.id === other}
              aria-label={`${row.name} ${verb} ${count(row.statements, 'statement')}`}
              className="group/place cursor-pointer outline-none"
              onClick={() => onOpen(row.id)}
              onKeyDown={(event) => {
                if (event.key !== ' ') return;
                event.preventDefault();
                onOpen(row.id);
              }}
              onFocus={() => setNear(row.id)}
              onBlur={() => setNear(null)}
              onPointerEnter={() => setNear(row.id)}
              onPointerLeave={() => setNear(null)}
            >
              <Shape
                spot={spot}
                hair={hair}
                fill={shadeColor(color, shadeOf(row.statements, shades), shades.length)}
                title={`${row.name}: ${count(row.statements, 'statement')}`}
              />
            </g>
          ))}
        </g>
        <path
          d={GROUND.borders}
          className="pointer-events-none fill-none stroke-(--line-strong)"
          strokeWidth={0.6 * hair}
        />
        {shown && (
          <g className="pointer-events-none">
            <Shape
              spot={shown.spot}
              hair={hair}
              fill="none"
              title=""
              className="stroke-(--accent)"
              thickness={2.5}
            />
            <text
              x={Math.min(MAP_BOX.width - 60, Math.max(60, shown.spot.x))}
              y={shown.spot.y - 9 * hair}
              fontSize={13 * hair}
              textAnchor="middle"
              className="fill-(--ink) font-semibold [paint-order:stroke] stroke-(--surface) [stroke-width:0.3em]"
            >
              {shown.row.name}: {shown.row.statements.toLocaleString('en')}
            </text>
          </g>
        )}
      </svg>
      <ZoomButtons scale={box.scale} onCloser={box.closer} onFarther={box.farther} onAll={box.all} />
    </div>
  );
}

function Shape({
  spot,
  hair,
  fill,
  title,
  className = 'stroke-(--ink-3)',
  thickness = 0.6,
}: {
  spot: NonNullable<ReturnType<typeof spotOf>>;
  /** a px of the screen, in units of the drawing */
  hair: number;
  fill: string;
  title: string;
  className?: string;
  thickness?: number;
}) {
  const look = { fill, className, strokeWidth: thickness * hair };
  return spot.isPoint ? (
    <circle cx={spot.x} cy={spot.y} r={POINT * hair} {...look}>
      {title && <title>{title}</title>}
    </circle>
  ) : (
    <path d={spot.path} {...look}>
      {title && <title>{title}</title>}
    </path>
  );
}
