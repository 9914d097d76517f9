import { Link } from '@tanstack/react-router';
import type { Span } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { tellDate } from '../words/tell-date.ts';

/** Where a passage stands: outlet, date, report; a link to the very place in the reading view. */
export function PlaceLine({
  report,
  statement,
  span,
  outlet,
  published,
  title,
}: {
  report: string;
  /** id of the statement; null for what the report tells in its own voice */
  statement: string | null;
  /** of that sentence in the report's text */
  span?: Span;
  outlet: string | null;
  published: string | null;
  title: string | null;
}) {
  return (
    <p className="flex min-w-0 flex-wrap items-baseline gap-x-2 text-sm text-ink-2">
      <span className="min-w-0 wrap-anywhere">
        <bdi className="font-medium text-ink">{outlet ?? 'Outlet not known'}</bdi>
        {', '}
        {tellDate(published) || 'date not known'}
      </span>
      <Link
        to="/reports/$id"
        params={{ id: report }}
        search={statement !== null ? { s: statement } : span ? { at: `${span.start}-${span.end}` } : {}}
        data-open
        className="inline-flex min-w-0 items-center gap-1 rounded text-accent hover:underline"
      >
        <bdi className="min-w-0 truncate">{title ?? 'Untitled report'}</bdi>
        <Icon name="right" className="size-3.5 print:hidden" />
      </Link>
    </p>
  );
}
