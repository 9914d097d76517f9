import { type CSSProperties, memo, useMemo } from 'react';
import type { Timeline } from '../api/types.ts';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellDate } from '../words/tell-date.ts';
import { BinsDrawing } from './bins-drawing.tsx';
import { type LaidItem, type LaidLane, layTimeline, type Mark } from './lay-timeline.ts';
import { tellItem } from './tell-item.ts';
import { dayNumber, type TimeRange, ticksOf } from './time-range.ts';

type Lane = Timeline['lanes'][number];

/** Height of a line of items, px. */
const LINE = 22;
/** Room for the label of a line of the calendar, px. */
const TICK = 92;

/** What the lane is called: a kind, who speaks, or all others. */
export function LaneLabel({ lane: { lane, actor } }: { lane: Lane }) {
  if (lane in KIND_STYLES) return <KindLabel kind={lane as keyof typeof KIND_STYLES} />;
  if (actor) return <bdi className="wrap-anywhere font-medium">{actor.name}</bdi>;
  return <span className="text-ink-2 italic">{lane === '*' ? 'all others' : 'nobody named'}</span>;
}

/** Lanes over a calendar: each thing as exactly as it was told, or where there are too many, how many. */
export function TimelineChart({
  timeline,
  range,
  width,
  chosen,
  onChoose,
  onBin,
}: {
  timeline: Timeline;
  range: TimeRange;
  /** of the drawing, px */
  width: number;
  /** id of the statement that is chosen */
  chosen: string | undefined;
  onChoose: (statement: string) => void;
  /** looks nearer at a bin, by its first day */
  onBin: (bin: string) => void;
}) {
  const { lanes, items, unit } = timeline;
  const laid = useMemo(
    () =>
      layTimeline(
        items ?? [],
        lanes.map(({ lane }) => lane),
        range,
        width,
      ),
    [items, lanes, range, width],
  );
  const ticks = ticksOf(range, Math.max(2, Math.floor(width / TICK)));
  const x = (day: string) => ((dayNumber(day) - range.start) / (range.end - range.start)) * width;
  // Where nothing is chosen the first one can be reached by Tab.
  const reached = items?.some(({ statement }) => statement === chosen) ? chosen : items?.[0]?.statement;
  return (
    <div className="relative">
      <div
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 right-0 overflow-hidden"
        style={{ width }}
      >
        {ticks.map(({ day }) => (
          <span key={day} className="absolute inset-y-0 border-l border-line" style={{ left: x(day) }} />
        ))}
      </div>
      {lanes.map((lane, at) => (
        <div
          key={lane.lane}
          className="relative flex border-t border-line first:border-t-0 max-md:flex-col"
          data-lane={lane.lane}
        >
          <div className="flex w-36 shrink-0 items-baseline justify-between gap-2 py-2 pr-3 text-sm max-md:w-auto max-md:justify-start max-md:pb-0">
            <LaneLabel lane={lane} />
            <span className="text-ink-2">{lane.total.toLocaleString('en')}</span>
          </div>
          <div className="relative ml-auto min-h-11 overflow-hidden" style={{ width }}>
            {items === null ? (
              <BinsDrawing
                lane={lane}
                range={range}
                unit={unit}
                width={width}
                of={timeline.of}
                onBin={onBin}
              />
            ) : (
              <LaneItems laid={laid[at]} chosen={chosen} reached={reached} onChoose={onChoose} />
            )}
          </div>
        </div>
      ))}
      <div className="relative ml-auto h-7 border-t border-line-strong" style={{ width }} aria-hidden="true">
        {ticks.map(({ day, name }) => (
          <span
            key={day}
            className="absolute top-1 pl-1 text-xs whitespace-nowrap text-ink-2"
            style={{ left: x(day) }}
          >
            {tellDate(name)}
          </span>
        ))}
      </div>
    </div>
  );
}

const LaneItems = memo(function LaneItems({
  laid,
  chosen,
  reached,
  onChoose,
}: {
  laid: LaidLane | undefined;
  chosen: string | undefined;
  reached: string | undefined;
  onChoose: (statement: string) => void;
}) {
  if (!laid) return null;
  return (
    <div className="relative my-2" style={{ height: Math.max(1, laid.levels) * LINE }}>
      {laid.items.map((one) => (
        <ItemMarks
          key={one.item.statement}
          laid={one}
          isChosen={one.item.statement === chosen}
          isReached={one.item.statement === reached}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
});

/** The marks of one item as one button: when it was said, when it is due, and the line between. */
function ItemMarks({
  laid: { item, marks, line, start, end, level },
  isChosen,
  isReached,
  onChoose,
}: {
  laid: LaidItem;
  isChosen: boolean;
  isReached: boolean;
  onChoose: (statement: string) => void;
}) {
  const told = tellItem(item);
  return (
    <button
      type="button"
      data-mark={item.statement}
      aria-label={told}
      title={told}
      aria-pressed={isChosen}
      tabIndex={isReached ? 0 : -1}
      onClick={() => onChoose(item.statement)}
      className="absolute rounded-sm hover:bg-hover focus-visible:z-10 focus-visible:outline-2 focus-visible:outline-accent aria-pressed:z-10 aria-pressed:bg-accent-soft aria-pressed:outline-2 aria-pressed:outline-accent"
      style={{
        left: start - 3,
        width: end - start + 6,
        top: level * LINE,
        height: LINE,
        color: KIND_STYLES[item.kind].color,
      }}
    >
      {line && (
        <span
          className="absolute top-1/2 border-t border-current opacity-60"
          style={{ left: line.start - start + 3, width: line.end - line.start }}
        />
      )}
      {marks.map((mark) => (
        <MarkShape
          key={mark.what}
          mark={mark}
          from={start - 3}
          isStated={mark.what === 'due' || item.basis === 'stated'}
        />
      ))}
    </button>
  );
}

/** A point for a day, a bar as long as the date may be, dashed where it is doubtful, fading where it has no end. */
function MarkShape({ mark, from, isStated }: { mark: Mark; from: number; isStated: boolean }) {
  const { what, start, end, isDay, opensBefore, opensAfter, isDoubtful } = mark;
  const style: CSSProperties = { left: start - from, width: end - start };
  const fill = isStated && !isDoubtful ? 'bg-current' : 'bg-paper';
  const line = `border-2 border-current ${isDoubtful ? 'border-dashed' : ''}`;
  if (isDay) {
    return (
      <span className="absolute top-1/2 flex -translate-y-1/2 justify-center" style={style}>
        <span className={`size-2.5 ${line} ${fill} ${what === 'due' ? 'rotate-45' : 'rounded-full'}`} />
      </span>
    );
  }
  if (opensBefore || opensAfter) {
    const begin = opensBefore ? 'transparent, #000 50%' : '#000';
    style.maskImage = `linear-gradient(to right, ${begin}, ${opensAfter ? '#000 50%, transparent' : '#000'})`;
  }
  return (
    <>
      <span
        className={`absolute top-1/2 h-2.5 -translate-y-1/2 ${line} ${isStated && !isDoubtful ? 'bg-current' : ''} ${what === 'due' ? 'rounded-none' : 'rounded-full'}`}
        style={style}
      />
      {opensBefore && <Arrow at={start - from} turn="rotate-180" />}
      {opensAfter && <Arrow at={end - from - 7} turn="" />}
    </>
  );
}

function Arrow({ at, turn }: { at: number; turn: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 7 10"
      className={`absolute top-1/2 h-2.5 w-[7px] -translate-y-1/2 ${turn}`}
      style={{ left: at }}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d="M1 1l4.500 4L1 9" />
    </svg>
  );
}
