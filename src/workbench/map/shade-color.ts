/** Share of the colour in the palest and in the darkest shade, percent. */
const PALEST = 18;
const DARKEST = 95;

/**
 * The colour of a shade, as CSS: the more of a colour the darker on paper, and the brighter in the dark.
 * @param shade from 0; -1 for none
 * @param shades how many there are
 */
export function shadeColor(color: string, shade: number, shades: number): string {
  if (shade < 0) return 'var(--surface)';
  const share = shades < 2 ? DARKEST : PALEST + ((DARKEST - PALEST) * shade) / (shades - 1);
  return `color-mix(in oklab, ${color} ${Math.round(share)}%, var(--surface))`;
}
