/** The days that a date may mean, `YYYY-MM-DD`; null for an open end. */
export interface DaySpan {
  first: string | null;
  last: string | null;
}

/**
 * The days that a date or interval of EDTF may mean: days, months, seasons, years, decades (`201X`), with or without
 * `?`, `~` and `%`.
 * @returns null where it is none of these, or both ends are open
 */
export function daySpan(edtf: string): DaySpan | null {
  const sides = edtf.split('/');
  if (sides.length > 2 || sides.every(isOpen)) return null;
  const [from, to = from] = sides.map((side) => (isOpen(side) ? OPEN : spanOf(side)));
  if (!from || !to) return null;
  const [first, last] = [from.first, to.last];
  return first !== null && last !== null && first > last ? null : { first, last };
}

const OPEN: DaySpan = { first: null, last: null };
const isOpen = (side: string) => side === '' || side === '..';

function spanOf(side: string): DaySpan | null {
  const decade = /^(\d{3})X$/.exec(side);
  if (decade) return { first: `${decade[1]}0-01-01`, last: `${decade[1]}9-12-31` };
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(side);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (day) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const season = Number(month) - 21;
  // Spring, summer, autumn and winter of a year, as the northern half counts them; winter begins in it.
  if (season >= 0 && season < 4) {
    const begin = 3 + season * 3;
    return {
      first: dayOf(Number(year), begin, 1),
      last: dayOf(Number(year), begin + 3, 0),
    };
  }
  if (Number(month) > 12 || month === '00') return null;
  return { first: `${year}-${month}-01`, last: dayOf(Number(year), Number(month) + 1, 0) };
}

/** @param month from 1, may lie beyond the year's end; day 0 is the last of the month before */
function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
