/** A number with its noun: "1 report", "1,240 reports". */
export function count(value: number, noun: string, plural = `${noun}s`): string {
  return `${value.toLocaleString('en')} ${value === 1 ? noun : plural}`;
}

/** A probability as a whole percentage; 1 only when nothing is in doubt, and never 0 for the possible. */
export function percent(probability: number): string {
  const rounded = Math.round(probability * 100);
  if (probability < 1 && rounded === 100) return '99%';
  if (probability > 0 && rounded === 0) return '1%';
  return `${rounded}%`;
}
