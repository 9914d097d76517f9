import type { Timeline } from '../api/types.ts';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellDate } from '../words/tell-date.ts';
import { dayNumber, type TimeRange } from './time-range.ts';

type Lane = Timeline['lanes'][number];

/** Height of the bars of what is sure, and of the band of what may lie in a bin, px. */
const BARS = 34;
const BAND = 8;
const DAYS: Record<Timeline['unit'], number> = { day: 1, week: 7, month: 30.4, year: 365.25, decade: 3652.5 };

/**
 * How many lie in each bin of a lane: bars above of what was said, below of what is due; between them a band that is
 * the stronger the more may lie there. Decoration for those who see: TimelineTable tells it all.
 */
export function BinsDrawing({
  lane: { lane, bins },
  range,
  unit,
  width,
  of,
  onBin,
}: {
  lane: Lane;
  range: TimeRange;
  unit: Timeline['unit'];
  width: number;
  of: Timeline['of'];
  /** looks nearer at a bin, by its first day */
  onBin: (bin: string) => void;
}) {
  const scale = width / (range.end - range.start);
  const most = Math.max(1, ...bins.flatMap(({ said, due }) => [said.sure, due.sure]));
  const mostMaybe = Math.max(1, ...bins.flatMap(({ said, due }) => [said.maybe, due.maybe]));
  const height = of === 'entries' ? BARS * 2 + BAND * 2 : BARS + BAND;
  const barOf = (count: number) => (count === 0 ? 0 : Math.max(3, Math.sqrt(count / most) * (BARS - 4)));
  const color = lane in KIND_STYLES ? KIND_STYLES[lane as keyof typeof KIND_STYLES].color : 'var(--accent)';
  const step = Math.max(1, DAYS[unit] * scale);
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      className="my-1 block cursor-zoom-in"
      style={{ color }}
    >
      {bins.map(({ bin, said, due }) => {
        const x = (dayNumber(bin) - range.start) * scale;
        const wide = Math.max(1, step - (step > 4 ? 1 : 0));
        const [up, down] = [barOf(said.sure), barOf(due.sure)];
        const maybe = (count: number) => (count === 0 ? 0 : 0.12 + 0.5 * Math.sqrt(count / mostMaybe));
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the same by keyboard are the keys that look nearer
          <g key={bin} onClick={() => onBin(bin)}>
            <title>{tellBin({ bin, said, due }, unit)}</title>
            <rect x={x} y={0} width={wide} height={height} fill="transparent" />
            <rect x={x} y={BARS - up} width={wide} height={up} fill="currentColor" />
            <rect
              x={x}
              y={BARS}
              width={step}
              height={BAND}
              fill="currentColor"
              fillOpacity={maybe(said.maybe)}
            />
            {of === 'entries' && (
              <>
                <rect
                  x={x}
                  y={BARS + BAND}
                  width={step}
                  height={BAND}
                  fill="currentColor"
                  fillOpacity={maybe(due.maybe)}
                />
                {down > 0 && (
                  <rect
                    x={x + 0.75}
                    y={BARS + 2 * BAND + 0.75}
                    width={Math.max(1, wide - 1.5)}
                    height={down}
                    fill="var(--paper)"
                    stroke="currentColor"
                    strokeWidth="1.5"
                  />
                )}
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** A bin in words: "Mar 2021: 5 said, 3 more perhaps". */
export function tellBin({ bin, said, due }: Lane['bins'][number], unit: Timeline['unit']): string {
  const counts = [
    said.sure > 0 && `${said.sure} said`,
    said.maybe > 0 && `${said.maybe} perhaps said`,
    due.sure > 0 && `${due.sure} due`,
    due.maybe > 0 && `${due.maybe} perhaps due`,
  ].filter(Boolean);
  return `${tellBinName(bin, unit)}: ${counts.join(', ')}`;
}

/** What a bin is called: "Mar 2021", "week of 1 Mar 2021", "2020s". */
export function tellBinName(bin: string, unit: Timeline['unit']): string {
  if (unit === 'decade') return tellDate(`${bin.slice(0, 3)}X`);
  if (unit === 'year') return bin.slice(0, 4);
  if (unit === 'month') return tellDate(bin.slice(0, 7));
  return `${unit === 'week' ? 'week of ' : ''}${tellDate(bin)}`;
}
