/** A count with its noun: `1 report`, `2 reports`, `1,200 entries`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : severalOf(noun)}`;
}

/** The noun for several: `reports`, `entries`. */
export function severalOf(noun: string): string {
  return `${noun.replace(/y$/, 'ie')}s`;
}
