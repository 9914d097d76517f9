import { count, percent } from '../words/tell-number.ts';

/** How many of a queue are decided on, how many of these today, and how many are left. */
export function Counts({
  counts: { open, more = false, decided, lately },
  noun,
  heading = 'Progress',
}: {
  counts: {
    open: number;
    /** whether more than that are left: then nobody knows of how many these are decided */
    more?: boolean;
    decided: number;
    lately: number;
  };
  /** what is decided on, one of them */
  noun: string;
  heading?: string;
}) {
  const all = open + decided;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress" className="font-semibold">
        {heading}
      </h2>
      {!more && (
        <progress
          aria-label="Decided"
          value={decided}
          max={Math.max(1, all)}
          className="mt-2 block h-1.5 w-full accent-accent"
        />
      )}
      <p className="mt-1.5 text-sm text-ink-2">
        <span className="font-medium text-ink">
          {more ? decided.toLocaleString('en') : `${decided.toLocaleString('en')} of ${count(all, noun)}`}
        </span>{' '}
        decided{!more && all > 0 && ` (${percent(decided / all)})`}, {lately.toLocaleString('en')} today;{' '}
        {more && 'more than '}
        {open.toLocaleString('en')} left
      </p>
    </section>
  );
}
