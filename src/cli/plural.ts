/** A count with its noun: `1 report`, `2 reports`, `1,200 reports`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
