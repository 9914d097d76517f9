import { type PointerEvent, useRef, useState } from 'react';
import type { Relations } from '../api/types.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Day } from '../ledger/day-facet.tsx';
import { monthBuckets } from '../ledger/month-buckets.ts';
import { count } from '../words/tell-number.ts';
import { type ChosenTime, shiftTime } from './shift-time.ts';

/**
 * The time in which something was said: bars of months (or years) to draw over with the pointer, two days to type,
 * and steps to the time before and after.
 */
export function TimeRange({
  months,
  time: { from, to },
  onChange,
}: {
  months: Relations['months'];
  time: ChosenTime;
  onChange: (time: ChosenTime) => void;
}) {
  const buckets = monthBuckets(months.map(({ month, statements }) => ({ value: month, count: statements })));
  const most = Math.max(1, ...buckets.map((bucket) => bucket.count));
  const bars = useRef<HTMLDivElement>(null);
  /** numbers of the bars that the pointer went from and to */
  const [drawn, setDrawn] = useState<[number, number] | null>(null);
  const spanOf = ([a, b]: [number, number]) => ({
    from: buckets[Math.min(a, b)]?.from,
    to: buckets[Math.max(a, b)]?.to,
  });
  const shown = drawn ? spanOf(drawn) : { from, to };
  const isInside = (bucket: { from: string; to: string }) =>
    (!shown.from || bucket.to >= shown.from) && (!shown.to || bucket.from <= shown.to);
  const barAt = (event: PointerEvent) => {
    const { left, width } = bars.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    const at = Math.floor(((event.clientX - left) / width) * buckets.length);
    return Math.min(buckets.length - 1, Math.max(0, at));
  };
  const finish = () => {
    if (!drawn) return;
    setDrawn(null);
    const span = spanOf(drawn);
    const isSame = span.from === from && span.to === to;
    onChange(isSame ? { from: undefined, to: undefined } : span);
  };
  const isMovable = from !== undefined && to !== undefined;
  return (
    <fieldset className="flex flex-wrap items-end gap-x-4 gap-y-2 border-b border-line pb-3">
      <legend className="sr-only">Time in which it was said</legend>
      {/* The pointer's way; keys have the two days and the steps. */}
      <div aria-hidden="true" className="min-w-48 flex-1 basis-64">
        <div
          ref={bars}
          className="flex h-11 cursor-crosshair touch-none items-end gap-px select-none"
          onPointerDown={(event) => {
            if (buckets.length === 0 || event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrawn([barAt(event), barAt(event)]);
          }}
          onPointerMove={(event) => drawn && setDrawn([drawn[0], barAt(event)])}
          onPointerUp={finish}
          onPointerCancel={() => setDrawn(null)}
        >
          {buckets.map((bucket) => (
            <div
              key={bucket.label}
              title={`${bucket.label}: ${count(bucket.count, 'statement')}`}
              className="flex h-full min-w-0 flex-1 items-end"
            >
              <div
                className={`w-full rounded-t-xs ${isInside(bucket) ? 'bg-accent' : 'bg-line-strong'}`}
                style={{ height: bucket.count === 0 ? 1 : `${Math.max(6, (bucket.count / most) * 100)}%` }}
              />
            </div>
          ))}
        </div>
        <p className="flex justify-between text-[11px] text-ink-2">
          <span>{buckets[0]?.label}</span>
          <span>{buckets.length > 1 && buckets.at(-1)?.label}</span>
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <IconButton
          icon="left"
          label="The time before"
          disabled={!isMovable}
          onClick={() => onChange(shiftTime({ from, to }, -1))}
        />
        <Day label="Said from" word="from" value={from} onChange={(day) => onChange({ from: day, to })} />
        <Day label="Said until" word="until" value={to} onChange={(day) => onChange({ from, to: day })} />
        <IconButton
          icon="right"
          label="The time after"
          disabled={!isMovable}
          onClick={() => onChange(shiftTime({ from, to }, 1))}
        />
        {(from || to) && (
          <Button look="quiet" onClick={() => onChange({ from: undefined, to: undefined })}>
            All time
          </Button>
        )}
      </div>
    </fieldset>
  );
}
