import type { ReactNode } from 'react';

/** The address of an entry's own page. */
export function entryPath(id: string): string {
  return `/entries/${encodeURIComponent(id)}`;
}

/**
 * A link to an entry's own page, for new tabs and for copying. What a plain press does is the row's, which also takes
 * the focus: it tells the page which list the entry was opened from.
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
  return (
    <a href={entryPath(id)} tabIndex={-1} dir="auto" className={className}>
      {children}
    </a>
  );
}
