/** A chosen time, `YYYY-MM-DD`; an end that is not set is open. */
export interface ChosenTime {
  from?: string | undefined;
  to?: string | undefined;
}

const DAY = 86_400_000;
const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * The time before or after a chosen one, as long as that. Of whole months so many months, of whole years so many
 * years; with an open end, or nothing chosen, nothing changes.
 */
export function shiftTime({ from, to }: ChosenTime, step: 1 | -1): ChosenTime {
  if (!from || !to || from > to) return { from, to };
  const [start, end] = [new Date(from), new Date(new Date(to).getTime() + DAY)];
  if (start.getUTCDate() !== 1 || end.getUTCDate() !== 1) {
    const length = end.getTime() - start.getTime();
    return { from: toDay(start.getTime() + step * length), to: toDay(end.getTime() + step * length - DAY) };
  }
  const monthOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
  const months = (monthOf(end) - monthOf(start)) * step;
  const moved = (date: Date) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  return { from: toDay(moved(start)), to: toDay(moved(end) - DAY) };
}
