import { Link } from '@tanstack/react-router';
import type { StatementRow } from '../api/types.ts';
import { tellDate } from '../words/tell-date.ts';
import { Names } from './names.tsx';

/** A statement in a short list: its words, and where it stands. */
export function ShortStatement({ row }: { row: StatementRow }) {
  return (
    <li data-row className="relative border-t border-line py-2 first:border-t-0 hover:bg-hover/60">
      <Link
        to="/reports/$id"
        params={{ id: row.report }}
        search={{ s: row.id }}
        data-row-link
        dir="auto"
        className="line-clamp-3 font-reading wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
      >
        {row.content.map(({ quote }) => quote).join(' … ')}
      </Link>
      <p className="mt-0.5 text-sm wrap-anywhere text-ink-2">
        {row.addressee.length > 0 && (
          <>
            to <Names names={row.addressee} />
            {', '}
          </>
        )}
        {row.said ? `said ${tellDate(row.said)}` : tellDate(row.published) || 'of no date'}
        {row.outlet && (
          <>
            , <bdi>{row.outlet}</bdi>
          </>
        )}
      </p>
    </li>
  );
}
