import type { ReactNode } from 'react';

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
    <a href={`/entries/${encodeURIComponent(id)}`} tabIndex={-1} dir="auto" className={className}>
      {children}
    </a>
  );
}
