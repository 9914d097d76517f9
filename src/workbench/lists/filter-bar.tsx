import { type ReactNode, useState } from 'react';
import { Button } from '../controls/button.tsx';

/** The search of a list with its filters; small screens keep the filters behind a button. */
export function FilterBar({
  search,
  active,
  children,
}: {
  search: ReactNode;
  /** how many filters narrow the list */
  active: number;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <search className="sticky top-12 z-20 -mx-3 flex flex-wrap items-center gap-2 border-b border-line bg-paper px-3 pt-1 pb-3 max-sm:static sm:-mx-6 sm:px-6">
      {search}
      <Button className="sm:hidden" aria-expanded={open} onClick={() => setOpen(!open)}>
        Filters{active > 0 && ` (${active})`}
      </Button>
      <div className={open ? 'contents' : 'contents max-sm:hidden'}>{children}</div>
    </search>
  );
}

/** How many filters a state of a list sets; its search and order are none. */
export function countFilters(state: object): number {
  return Object.keys(state).filter((key) => !['q', 'sort', 'direction'].includes(key)).length;
}
