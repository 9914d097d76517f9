import { type ReactNode, useState } from 'react';
import { Button } from '../controls/button.tsx';

/** Filters in a row; small screens keep those behind a button that the legend does not stand for. */
export function FilterFold({
  legend,
  active,
  children,
}: {
  legend: ReactNode;
  /** how many filters are set */
  active: number;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <search className="flex flex-wrap items-center gap-2 pb-3">
      {legend}
      <Button className="sm:hidden" aria-expanded={open} onClick={() => setOpen(!open)}>
        Filters{active > 0 && ` (${active})`}
      </Button>
      <div className={open ? 'contents' : 'contents max-sm:hidden'}>{children}</div>
    </search>
  );
}
