const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An EDTF date as people write it: `2021-07-14` is "14 Jul 2021", `../2021-08` "until Aug 2021".
 * What is no plain date or interval stays as it is; null is empty.
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

function tellOne(date: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (month && !name) return date;
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** A moment (ISO 8601) in the person's own time, such as "14 Jul 2021, 09:05". */
export function tellMoment(iso: string): string {
  const time = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${time.getDate()} ${MONTHS[time.getMonth()]} ${time.getFullYear()}, ${two(time.getHours())}:${two(time.getMinutes())}`;
}
