const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An EDTF date as people write it: `2021-07-14` is "14 Jul 2021", `../2021-08` "until Aug 2021".
 * `2021?` is "perhaps 2021", `2021~` "about 2021", `2021-21` "spring 2021", `201X` "2010s". What else is no plain date or
 * interval stays as it is; null is empty.
 */
export function tellDate(edtf: string | null): string {
  if (!edtf) return '';
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return tellOne(from);
  if (isOpen(from)) return `until ${tellOne(to)}`;
  if (isOpen(to)) return `from ${tellOne(from)}`;
  return `${tellOne(from)} – ${tellOne(to)}`;
}

/** The same where room is short: an interval within one year names that once, "5 Jul – 11 Jul 2021". */
export function tellDateBriefly(edtf: string | null): string {
  return tellDate(edtf).replace(/ (\d{4})( – .* \1)$/, '$2');
}

const isOpen = (side: string) => side === '' || side === '..';

/** What the signs of EDTF say of a date. */
const DOUBTS: Record<string, string> = { '?': 'perhaps ', '~': 'about ', '%': 'perhaps about ' };
const SEASONS: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

function tellOne(date: string): string {
  const decade = /^(\d{3})X$/.exec(date);
  if (decade) return `${decade[1]}0s`;
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/.exec(date);
  if (!match) return date;
  const [, year, month, day, sign] = match;
  const season = month && !day ? SEASONS[month] : undefined;
  const name = month ? (MONTHS[Number(month) - 1] ?? season) : undefined;
  const doubt = sign ? DOUBTS[sign] : '';
  if (month && !name) return date;
  return doubt + [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** A moment (ISO 8601) in the person's own time, such as "14 Jul 2021, 09:05". */
export function tellMoment(iso: string): string {
  const time = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${time.getDate()} ${MONTHS[time.getMonth()]} ${time.getFullYear()}, ${two(time.getHours())}:${two(time.getMinutes())}`;
}
