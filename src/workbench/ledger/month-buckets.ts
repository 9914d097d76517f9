/** A stretch of time with how many entries fall into it. */
export interface Bucket {
  label: string;
  /** first and last day, `YYYY-MM-DD` */
  from: string;
  to: string;
  count: number;
}

/** Bars that fit beside a table, each wide enough for a pointer. */
const MOST_BARS = 40;

/**
 * Counts by month as bars, without gaps: months, or years where there are too many of them. What lies far away
 * from all others is left out where even years are too many.
 * @param months `YYYY-MM`, in order
 */
export function monthBuckets(months: readonly { value: string; count: number }[]): Bucket[] {
  const known = months.filter(({ value }) => /^\d{4}-\d\d$/.test(value));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const byMonth = numberOf(last.value) - numberOf(first.value) < MOST_BARS;
  const counts = new Map<number, number>();
  for (const { value, count } of known) {
    const at = byMonth ? numberOf(value) : Number(value.slice(0, 4));
    counts.set(at, (counts.get(at) ?? 0) + count);
  }
  const [start, end] = densest([...counts]);
  return Array.from({ length: end - start + 1 }, (_, i) => {
    const at = start + i;
    const count = counts.get(at) ?? 0;
    return byMonth ? month(at, count) : { label: String(at), from: `${at}-01-01`, to: `${at}-12-31`, count };
  });
}

/** The stretch of at most {@link MOST_BARS} that holds most. */
function densest(counts: readonly (readonly [number, number])[]): [number, number] {
  let best: [number, number] = [0, 0];
  let most = -1;
  for (const [start] of counts) {
    const inside = counts.filter(([at]) => at >= start && at < start + MOST_BARS);
    const sum = inside.reduce((all, [, count]) => all + count, 0);
    if (sum > most) {
      most = sum;
      best = [start, inside.at(-1)?.[0] ?? start];
    }
  }
  return best;
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function month(at: number, count: number): Bucket {
  const [year, of] = [String(Math.floor(at / 12)).padStart(4, '0'), (at % 12) + 1];
  const name = `${year}-${String(of).padStart(2, '0')}`;
  const last = new Date(Date.UTC(Number(year), of, 0)).getUTCDate();
  return { label: name, from: `${name}-01`, to: `${name}-${last}`, count };
}
