import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/**
 * A link to an entry's own page, for new tabs and for copying. What a plain press does is the row's, which also takes
 * the focus: it tells the page which list the entry was opened from. Both keep the day that the ledger is known on.
 */
export function EntryLink({
  id,
  children,
  className,
}: {
  id: string;
  children: ReactNode;
  className: string;
}) {
  const day = useSearch({ from: '/ledger', select: ({ asKnownOn }) => asKnownOn });
  const search = day ? `?asKnownOn=${day}` : '';
  return (
    <a href={`/entries/${encodeURIComponent(id)}${search}`} tabIndex={-1} dir="auto" className={className}>
      {children}
    </a>
  );
}
