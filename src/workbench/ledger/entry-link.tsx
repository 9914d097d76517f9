import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The address of an entry's own page. */
export function entryPath(id: string): string {
  return `/entries/${encodeURIComponent(id)}`;
}

/** A link to an entry's own page. The row takes the focus, not the link in it. */
export function EntryLink({
  id,
  children,
  className,
}: {
  id: string;
  children: ReactNode;
  className: string;
}) {
  return (
    // The page is made on a branch of its own: its route is known to the router once both are in.
    <Link to={entryPath(id) as '/'} tabIndex={-1} dir="auto" className={className}>
      {children}
    </Link>
  );
}
