import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellDate } from '../words/tell-date.ts';
import type { LaidLine } from './lay-line.ts';

/** What a chart of somebody's line draws, as a table: a row a month, then the dates that may lie in several. */
export function LineTable({ line: { slots, lanes }, label }: { line: LaidLine; label: string }) {
  const months = slots
    .map(({ name }, at) => ({ name, counts: lanes.map(({ counts }) => counts[at] ?? 0) }))
    .filter(({ counts }) => counts.some((value) => value > 0));
  const spans = [...new Set(lanes.flatMap(({ uncertain }) => uncertain.map(({ on }) => on)))].sort();
  const undated = lanes.map((lane) => lane.undated);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section tabIndex={0} aria-label={label} className="overflow-x-auto">
      <table className="mt-2 text-sm">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-1 pr-4 text-left font-medium">
              When
            </th>
            {lanes.map(({ kind }) => (
              <th key={kind} scope="col" className="px-2 py-1 text-right font-medium">
                {KIND_STYLES[kind].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ name, counts }) => (
            <Row key={name} name={tellDate(name)} counts={counts} />
          ))}
          {spans.map((on) => (
            <Row
              key={on}
              name={tellDate(on)}
              counts={lanes.map(({ uncertain }) => uncertain.find((date) => date.on === on)?.statements ?? 0)}
            />
          ))}
          {undated.some((value) => value > 0) && <Row name="of no date" counts={undated} />}
        </tbody>
      </table>
    </section>
  );
}

function Row({ name, counts }: { name: string; counts: readonly number[] }) {
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-1 pr-4 text-left font-normal whitespace-nowrap">
        {name}
      </th>
      {counts.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column a kind, always in the same order
        <td key={at} className={`px-2 py-1 text-right ${value === 0 ? 'text-ink-3' : ''}`}>
          {value}
        </td>
      ))}
    </tr>
  );
}
