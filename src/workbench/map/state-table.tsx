import { Link } from '@tanstack/react-router';
import type { Ref } from 'react';
import type { MapList } from '../address/list-states.ts';
import { KindCounts } from '../relations/relation-table.tsx';
import { spotOf } from './atlas.ts';
import type { MapRow } from './map-rows.ts';

/** The states that are shaded, most statements first, and those that are not on the map. */
export function StateTable({
  rows,
  list,
  label,
  other,
  searchOf,
}: {
  rows: readonly MapRow[];
  list: Ref<HTMLTableElement>;
  label: string;
  /** id of the state whose statements are shown */
  other: string | undefined;
  /** the address with a state chosen */
  searchOf: (id: string) => MapList;
}) {
  return (
    <table ref={list} aria-label={label} className="w-full">
      <thead className="text-left text-xs text-ink-2">
        <tr>
          <th className="py-1.5 pr-3 font-medium">State</th>
          <th className="py-1.5 text-right font-medium">Statements</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.id}
            data-row
            aria-current={row.id === other || undefined}
            className="relative border-t border-line align-baseline hover:bg-hover/60 has-focus-visible:bg-accent-soft aria-[current]:bg-accent-soft"
          >
            <td className="py-1.5 pr-3 wrap-anywhere">
              <Link
                to="/map"
                search={searchOf(row.id)}
                replace
                data-row-link
                dir="auto"
                className="font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
              >
                {row.name}
              </Link>
              {spotOf(row) === null && <span className="ml-2 text-xs text-ink-2">not on the map</span>}
              {row.relation && (
                <span className="flex flex-wrap gap-x-2 text-xs text-ink-2">
                  <KindCounts of={row.relation} />
                </span>
              )}
            </td>
            <td className="py-1.5 text-right">
              {row.statements.toLocaleString('en')}
              {row.origins !== null && (
                <span className="block text-xs text-ink-2">
                  {row.origins} {row.origins === 1 ? 'origin' : 'origins'}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
