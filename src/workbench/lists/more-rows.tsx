import { useEffect, useRef } from 'react';
import { Button } from '../controls/button.tsx';

/** Fetches the next page of a list when its end comes near, or when asked to. */
export function MoreRows({
  hasMore,
  fetching,
  onMore,
}: {
  hasMore: boolean;
  fetching: boolean;
  onMore: () => void;
}) {
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  more.current = onMore;
  useEffect(() => {
    if (!end.current || !hasMore || fetching) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && more.current(), {
      rootMargin: '600px',
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [hasMore, fetching]);
  if (!hasMore) return null;
  return (
    <div ref={end} className="flex justify-center py-4">
      <Button look="quiet" disabled={fetching} onClick={onMore}>
        {fetching ? 'Fetching more…' : 'Show more'}
      </Button>
    </div>
  );
}
