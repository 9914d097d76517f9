import { shadeColor } from './shade-color.ts';

/** What the shades mean. */
export function MapLegend({
  shades,
  most,
  color,
}: {
  /** the least value of each */
  shades: readonly number[];
  most: number;
  color: string;
}) {
  const range = (at: number) => {
    const start = shades[at] ?? 0;
    const end = (shades[at + 1] ?? most + 1) - 1;
    return start === end ? String(start) : `${start}–${end}`;
  };
  return (
    <ol aria-label="Statements" className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-ink-2">
      {shades.map((start, at) => (
        <li key={start} className="flex items-center gap-1.5">
          <span
            aria-hidden="true"
            className="inline-block h-3.5 w-6 rounded-xs border border-ink-3"
            style={{ background: shadeColor(color, at, shades.length) }}
          />
          {range(at)}
        </li>
      ))}
    </ol>
  );
}
