import { Link } from '@tanstack/react-router';
import type { Timeline } from '../api/types.ts';
import { KindLabel } from '../kinds/kind-label.tsx';
import { tellDate } from '../words/tell-date.ts';
import { tellBinName } from './bins-drawing.tsx';
import { BASIS_WORDS } from './tell-item.ts';
import { LaneLabel } from './timeline-chart.tsx';

/** What the chart draws, as a table: a row an item, or a row a bin. */
export function TimelineTable({
  timeline: { items, lanes, unit, of },
  label,
  onBin,
}: {
  timeline: Pick<Timeline, 'items' | 'lanes' | 'unit' | 'of'>;
  label: string;
  /** looks nearer at a bin, by its first day */
  onBin?: (bin: string) => void;
}) {
  const cell = 'py-1.5 pr-4 align-baseline';
  const bins = [...new Set(lanes.flatMap((lane) => lane.bins.map(({ bin }) => bin)))].sort();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section tabIndex={0} aria-label={label} className="max-h-[28rem] overflow-auto">
      <table className="w-full text-left text-sm">
        <thead className="sticky top-0 bg-paper text-xs text-ink-2">
          {items !== null ? (
            <tr className="*:py-2 *:pr-4 *:font-medium">
              <th>Said</th>
              <th>Due</th>
              <th>Kind</th>
              <th>Who</th>
              <th>Words</th>
            </tr>
          ) : (
            <tr className="*:py-2 *:pr-4 *:font-medium">
              <th>When</th>
              {lanes.map((lane) => (
                <th key={lane.lane}>
                  <LaneLabel lane={lane} />
                </th>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {items?.map((item) => (
            <tr key={item.statement} className="border-t border-line">
              <td className={`${cell} whitespace-nowrap`}>
                {item.said ? tellDate(item.said.edtf) : 'no date'}
                {item.basis && <span className="block text-xs text-ink-2">{BASIS_WORDS[item.basis]}</span>}
              </td>
              <td className={`${cell} whitespace-nowrap`}>{item.due && tellDate(item.due.edtf)}</td>
              <td className={cell}>
                <KindLabel kind={item.kind} />
              </td>
              <td className={cell}>
                <bdi className="wrap-anywhere">{item.speaker ?? 'nobody named'}</bdi>
              </td>
              <td className={`${cell} min-w-52`}>
                {item.entry !== null && of === 'entries' ? (
                  <Link
                    to="/entries/$id"
                    params={{ id: item.entry }}
                    search={{}}
                    dir="auto"
                    className="font-reading wrap-anywhere hover:underline"
                  >
                    {item.words}
                  </Link>
                ) : (
                  <Link
                    to="/reports/$id"
                    params={{ id: item.report }}
                    search={{ s: item.statement }}
                    dir="auto"
                    className="font-reading wrap-anywhere hover:underline"
                  >
                    {item.words}
                  </Link>
                )}
              </td>
            </tr>
          ))}
          {items === null &&
            bins.map((bin) => (
              <tr key={bin} className="border-t border-line">
                <th scope="row" className={`${cell} font-normal whitespace-nowrap`}>
                  <button type="button" className="text-accent hover:underline" onClick={() => onBin?.(bin)}>
                    {tellBinName(bin, unit)}
                  </button>
                </th>
                {lanes.map((lane) => {
                  const found = lane.bins.find((one) => one.bin === bin);
                  return (
                    <td key={lane.lane} className={`${cell} whitespace-nowrap`}>
                      {found && <Counts said={found.said} due={found.due} />}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

type Counted = Timeline['lanes'][number]['bins'][number]['said'];

function Counts({ said, due }: { said: Counted; due: Counted }) {
  const told = ({ sure, maybe }: Counted) => (maybe > 0 ? `${sure} to ${sure + maybe}` : String(sure));
  const hasDue = due.sure + due.maybe > 0;
  return (
    <>
      {said.sure + said.maybe > 0 && (
        <span className="block">
          {told(said)}
          {hasDue && ' said'}
        </span>
      )}
      {hasDue && <span className="block text-ink-2">{told(due)} due</span>}
    </>
  );
}
