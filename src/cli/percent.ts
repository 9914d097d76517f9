/** A share or probability, 0 to 1, in whole per cent; nothing where nobody knows it. */
export function percent(share: number | null, unit = ' %'): string {
  return share === null ? '' : `${Math.round(100 * share)}${unit}`;
}
