/**
 * Whether an office was held on a day: `on`; `perhaps` where the dates are too coarse to tell, or where the
 * source had no end but is older than the day; `before`: it had been held by then; `after`: only later.
 */
export type Timing = 'on' | 'perhaps' | 'before' | 'after';

/**
 * How the dates of an office lie to a day. Plain text is compared, since the grammar of EDTF takes too long
 * for a look-up: `held` is an interval of years, months or days, open ends allowed, as the registry has them.
 * @param day `YYYY-MM-DD`
 * @param knownUntil the day up to which the source of an open interval knew, `YYYY-MM-DD`; null if for ever
 */
export function timingOf(held: string, day: string, knownUntil: string | null): Timing {
  const [from = '', to = ''] = held.split('/');
  if (day < earliest(from)) return 'after';
  if (day > latest(to)) return 'before';
  if (day < latest(from, FIRST) || day > earliest(to, LAST)) return 'perhaps';
  return isOpen(to) && knownUntil !== null && day > knownUntil ? 'perhaps' : 'on';
}

/** The first day that a date covers; `open` for an open end. */
function earliest(date: string, open = FIRST): string {
  return isOpen(date) ? open : date + FIRST.slice(date.length);
}

/** The last day that a date covers, the 31st in every month; `open` for an open end. */
function latest(date: string, open = LAST): string {
  return isOpen(date) ? open : date + LAST.slice(date.length);
}

/** No day is earlier or later; their ends complete a year or a month. */
const FIRST = '0000-01-01';
const LAST = '9999-12-31';

function isOpen(date: string): boolean {
  return date === '' || date === '..';
}
