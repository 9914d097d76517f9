import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { LedgerList } from '../address/list-states.ts';
import type { DueList, DueRow as Row } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { count } from '../words/tell-number.ts';
import { DUE_LABELS } from './due-groups.ts';
import { DueRow } from './due-row.tsx';

/** One group of what waits for a look, with the way to all of it in the ledger. */
export function DueSection({
  group: { group, items, total },
  today,
  ledger,
  q,
  onAll,
  onJudge,
}: {
  group: DueList['groups'][number];
  today: string;
  /** what lists just these in the ledger */
  ledger: LedgerList;
  q: string | undefined;
  /** shows more of the group; undefined where that is done already */
  onAll: (() => void) | undefined;
  onJudge: (row: Row) => void;
}) {
  const id = useId();
  const entries = items.map((row) => row.id);
  const hasNews = ['condition', 'evidence', 'told'].includes(group);
  return (
    <section
      aria-labelledby={id}
      data-due-group={group}
      tabIndex={-1}
      className="mt-7 scroll-mt-28 outline-none"
    >
      <div className="flex items-baseline gap-3 border-b border-line-strong pb-1.5">
        <h2 id={id} className="text-lg font-semibold">
          {DUE_LABELS[group].title}{' '}
          <span className="font-normal text-ink-2">{total.toLocaleString('en')}</span>
        </h2>
        <Link
          to="/ledger"
          search={ledger}
          data-due-ledger
          className="ml-auto inline-flex shrink-0 items-center gap-1 rounded text-sm text-accent hover:underline"
        >
          In the ledger <Icon name="right" className="size-3.5" />
          <span className="sr-only">: {DUE_LABELS[group].title}</span>
        </Link>
      </div>
      <ul aria-labelledby={id}>
        {items.map((row) => (
          <DueRow
            key={row.id}
            row={row}
            today={today}
            entries={entries}
            q={q}
            hasNews={hasNews}
            onJudge={() => onJudge(row)}
          />
        ))}
      </ul>
      {items.length < total && (
        <p className="flex flex-wrap items-center gap-3 border-t border-line py-2 text-sm text-ink-2">
          {onAll && <Button onClick={onAll}>Show more</Button>}
          {items.length} of {count(total, 'entry', 'entries')}; the ledger lists them all.
        </p>
      )}
    </section>
  );
}
