import { useEffect, useState } from 'react';
import { monthBuckets } from './month-buckets.ts';

/** The first and last day of something, with bars of how many entries fall into which month or year. */
export function DayFacet({
  label,
  months,
  from,
  to,
  onChange,
}: {
  label: string;
  months: readonly { value: string; count: number }[];
  from: string | undefined;
  to: string | undefined;
  onChange: (from: string | undefined, to: string | undefined) => void;
}) {
  const buckets = monthBuckets(months);
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  const isInside = (bucket: { from: string; to: string }) =>
    (!from || bucket.to >= from) && (!to || bucket.from <= to);
  return (
    <div className="px-2">
      {/* The pointer's way; keys have the two days below. */}
      <div aria-hidden="true" className="mb-1.5 flex h-10 items-end gap-px">
        {buckets.map((bucket) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <div
            key={bucket.label}
            title={`${bucket.label}: ${bucket.count.toLocaleString('en')}`}
            className="group/bar flex h-full min-w-0 flex-1 cursor-pointer items-end"
            onClick={() => {
              const isOnly = from === bucket.from && to === bucket.to;
              onChange(isOnly ? undefined : bucket.from, isOnly ? undefined : bucket.to);
            }}
          >
            <div
              className={`w-full rounded-t-xs group-hover/bar:bg-accent-strong ${isInside(bucket) ? 'bg-accent' : 'bg-line-strong'}`}
              style={{ height: bucket.count === 0 ? 1 : `${Math.max(6, (bucket.count / most) * 100)}%` }}
            />
          </div>
        ))}
      </div>
      {buckets.length > 1 && (
        <p aria-hidden="true" className="-mt-1 mb-1 flex justify-between text-[11px] text-ink-2">
          <span>{buckets[0]?.label}</span>
          <span>{buckets.at(-1)?.label}</span>
        </p>
      )}
      <div className="flex flex-col gap-1">
        <Day label={`${label} from`} word="from" value={from} onChange={(day) => onChange(day, to)} />
        <Day label={`${label} until`} word="until" value={to} onChange={(day) => onChange(from, day)} />
      </div>
    </div>
  );
}

/** A day to choose, or none. */
export function Day({
  label,
  word,
  value,
  onChange,
}: {
  label: string;
  /** what stands before it */
  word?: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}) {
  const [draft, setDraft] = useState(value ?? '');
  useEffect(() => setDraft(value ?? ''), [value]);
  return (
    <label className="flex items-center gap-2 text-[13px] text-ink-2">
      {word && (
        <span aria-hidden="true" className="w-8 shrink-0">
          {word}
        </span>
      )}
      <input
        type="date"
        aria-label={label}
        className={`field h-7! min-w-0 flex-1 px-1.5! text-[13px]! ${value ? 'border-accent! text-accent' : 'text-ink-2'}`}
        value={draft}
        onChange={(event) => {
          const day = event.target.value;
          setDraft(day);
          // Whoever types 2022 passes through the years 2, 20 and 202.
          if (day === '' || day >= '1000') onChange(day || undefined);
        }}
      />
    </label>
  );
}
