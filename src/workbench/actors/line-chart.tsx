import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellDate } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import type { LaidLine, Lane } from './lay-line.ts';

/** Height of the bars of a lane with the number above, px. */
const BARS = 36;
/** Room for that number, px. */
const NUMBER = 12;
/** Slots beside which numbers fit. */
const MOST_NUMBERED = 13;
/** Height of one line of uncertain dates, px. */
const LEVEL = 7;
/** Lines of uncertain dates that are drawn; what is beyond lies on the last one. The table tells all. */
const MOST_LEVELS = 4;
/** Labels below the lanes at most, so that they do not touch on a small screen. */
const MOST_LABELS = 6;

const percentOf = (share: number) => `${(share * 100).toFixed(3)}%`;

/**
 * What somebody said when: a lane a kind, a bar a month as high as there are statements, a line below for each date
 * that may lie in several months, as long as it may be. Decoration for those who see: {@link LineTable} tells it all.
 */
export function LineChart({ line: { slots, lanes, most } }: { line: LaidLine }) {
  const step = Math.max(1, Math.ceil(slots.length / MOST_LABELS));
  return (
    <div
      aria-hidden="true"
      className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3 max-sm:grid-cols-[7.25rem_minmax(0,1fr)]"
    >
      {lanes.map((lane) => (
        <LaneRow key={lane.kind} lane={lane} slots={slots.map(({ name }) => name)} most={most} step={step} />
      ))}
      <svg className="col-start-2 h-5 w-full overflow-visible" role="presentation">
        {slots.map(({ name }, at) =>
          at % step === 0 ? (
            <text
              key={name}
              x={percentOf(at / slots.length)}
              y="14"
              className={`fill-(--ink-2) text-[11px] ${at % (2 * step) === 0 ? '' : 'max-sm:hidden'}`}
            >
              {tellDate(name)}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}

function LaneRow({
  lane,
  slots,
  most,
  step,
}: {
  lane: Lane;
  slots: readonly string[];
  most: number;
  /** slots from one label to the next */
  step: number;
}) {
  const { color, label } = KIND_STYLES[lane.kind];
  const levels = Math.min(lane.levels, MOST_LEVELS);
  const height = BARS + 2 + levels * LEVEL + 4;
  const width = 1 / Math.max(1, slots.length);
  return (
    <>
      <div className="flex items-baseline justify-between gap-1 border-t border-line pt-2 text-sm">
        <KindLabel kind={lane.kind} />
        <span className="text-ink-2">{lane.statements}</span>
      </div>
      <svg
        className="w-full overflow-visible border-t border-line"
        height={height}
        role="presentation"
        style={{ color }}
      >
        {slots.map((name, at) => {
          const x = percentOf(at * width);
          return at % step === 0 && at > 0 ? (
            <line key={name} x1={x} x2={x} y1="0" y2="100%" stroke="var(--line)" />
          ) : null;
        })}
        <line x1="0" x2="100%" y1={BARS + 0.5} y2={BARS + 0.5} stroke="var(--line-strong)" />
        {lane.counts.map((value, at) => {
          if (value === 0) return null;
          const x = percentOf((at + 0.5) * width);
          const top = BARS - barOf(value, most);
          return (
            <g key={slots[at]}>
              <title>{`${tellDate(slots[at] ?? '')}: ${count(value, label.toLowerCase())}`}</title>
              <line
                x1={x}
                x2={x}
                y1={top}
                y2={BARS}
                stroke="currentColor"
                strokeWidth={thickness(slots.length)}
              />
              {slots.length <= MOST_NUMBERED && (
                <text x={x} y={top - 3} textAnchor="middle" className="fill-(--ink-2) text-[11px]">
                  {value}
                </text>
              )}
            </g>
          );
        })}
        {lane.uncertain.map((date) => {
          const y = BARS + 6 + Math.min(date.level, MOST_LEVELS - 1) * LEVEL;
          const [x1, x2] = [percentOf(date.start), percentOf(date.end)];
          return (
            <g key={date.on} stroke="currentColor" strokeWidth="3">
              <title>{`${tellDate(date.on)}: ${count(date.statements, label.toLowerCase())}`}</title>
              <line
                x1={x1}
                x2={x2}
                y1={y}
                y2={y}
                strokeOpacity="0.75"
                strokeDasharray={date.opensBefore || date.opensAfter ? '4 3' : undefined}
              />
              {!date.opensBefore && <line x1={x1} x2={x1} y1={y - 3} y2={y + 3} strokeWidth="1.5" />}
              {!date.opensAfter && <line x1={x2} x2={x2} y1={y - 3} y2={y + 3} strokeWidth="1.5" />}
            </g>
          );
        })}
      </svg>
    </>
  );
}

/** Height of a bar: by the square root, so that a single statement still shows beside fifty. */
function barOf(value: number, most: number): number {
  return Math.max(4, Math.sqrt(value / Math.max(1, most)) * (BARS - NUMBER));
}

/** Of a bar, px: the slots of a screen of 390 px are no narrower. */
function thickness(slots: number): number {
  return slots <= MOST_NUMBERED ? 14 : slots <= 24 ? 8 : 3;
}
