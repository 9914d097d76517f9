import { useQuery } from '@tanstack/react-query';
import { timelineQuery } from '../api/queries.ts';
import type { TimelineQuery } from '../api/types.ts';
import { Failure, Skeleton } from '../controls/states.tsx';
import { count } from '../words/tell-number.ts';
import { TimelineTable } from './timeline-table.tsx';

/** Things of no date that are listed at most. */
const MOST = 500;

/** What has no date has a place of its own: how many there are, and which. */
export function Undated({
  query,
  undated,
  isOpen,
  onToggle,
}: {
  query: TimelineQuery;
  undated: number;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}) {
  const found = useQuery({
    ...timelineQuery({ ...query, from: undefined, to: undefined, undated: 'true', limit: MOST }),
    enabled: isOpen,
  });
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) onToggle(event.currentTarget.open);
      }}
      className="mt-3 text-sm"
    >
      <summary className="w-fit cursor-pointer py-1 font-medium text-accent">
        No date: {undated.toLocaleString('en')}
      </summary>
      {isOpen && found.isPending && <Skeleton label="Fetching what has no date" rows={3} />}
      {isOpen && found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {isOpen && found.data && (
        <>
          <TimelineTable timeline={found.data} label="What has no date" />
          {undated > MOST && <p className="text-ink-2">The first {count(MOST, 'row')}.</p>}
        </>
      )}
    </details>
  );
}
