import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useRef } from 'react';
import type { StatementList as State } from '../address/list-states.ts';
import { statementsQuery } from '../api/queries.ts';
import { Failure, Skeleton } from '../controls/states.tsx';
import { MoreRows } from '../lists/more-rows.tsx';
import { useRowKeys } from '../lists/use-row-keys.ts';
import { StatementItem } from './statement-item.tsx';

/** The statements that fit a state, page by page. */
export function StatementList({
  state,
  empty,
  within,
}: {
  state: State;
  empty: ReactNode;
  /** where keys go from row to row; this list unless told */
  within?: RefObject<HTMLElement | null>;
}) {
  const list = useRef<HTMLOListElement>(null);
  useRowKeys(within ?? list);
  const statements = useInfiniteQuery(statementsQuery(state));
  if (statements.isPending) return <Skeleton label="Fetching statements" />;
  if (statements.isError)
    return <Failure error={statements.error} onRetry={() => void statements.refetch()} />;
  const rows = statements.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return empty;
  return (
    <>
      <ol ref={list} aria-label="Statements" className={statements.isPlaceholderData ? 'opacity-60' : ''}>
        {rows.map((row) => (
          <StatementItem key={row.id} row={row} />
        ))}
      </ol>
      <MoreRows
        hasMore={statements.hasNextPage}
        fetching={statements.isFetchingNextPage}
        onMore={() => void statements.fetchNextPage()}
      />
    </>
  );
}
