import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStable } from '../reading/use-stable.ts';
import { neighbour } from './neighbour.ts';
import type { QueuePage, QueueSource } from './queue-source.ts';

/** How near its end the queue is fetched on. */
const AHEAD = 10;
/** Items that can be shown again at once, because an undo went back to one. */
const REMEMBERED = 100;
/** How long keys do nothing after the item changed by itself, ms: they were meant for the one before. */
const PAUSE = 700;

/** What waits for review, and the one that the person is at. */
export interface ReviewQueue<I> {
  /** true until the first items are there */
  isPending: boolean;
  error: Error | null;
  retry(): void;
  /** how many wait, without those decided here and not yet counted; undefined until it is known */
  total: number | undefined;
  /** whether more than that wait */
  more: boolean;
  /** null when nothing waits */
  current: I | null;
  /** the one after it, so that what it needs can be fetched */
  next: I | null;
  /** Goes to the next one or the one before; false when there is none. */
  step(direction: 1 | -1): boolean;
  /** Goes to one by its key, also to one that was decided here and is open again. */
  go(key: string): void;
  /** Takes one out, since it is decided, and goes on; what it returns brings it back. */
  leave(item: I): () => void;
  /** Whether the item changed by itself just now, so that a key was meant for another. */
  isFresh(): boolean;
}

/** Items that were shown, by the roots of their queues and their keys; also while another page is open. */
const seen = new Map<string, object>();

/**
 * The queue and the place in it. The place is kept in the address (`?s=`), so that whoever comes back goes on there.
 * @param onMoved when the item was decided by somebody else and the next is shown in its stead
 */
export function useReviewQueue<P extends QueuePage, I extends { key: string }>(
  { root, scope, load, one, itemsOf }: QueueSource<P, I>,
  onMoved: () => void,
): ReviewQueue<I> {
  const { s } = useSearch({ from: '/review' });
  const navigate = useNavigate({ from: '/review' });
  const pages = useInfiniteQuery({
    queryKey: [...root, 'queue', scope],
    queryFn: ({ signal, pageParam }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState<string | null>(s ?? null);
  const place = useRef(0);
  const moved = useRef(Number.NEGATIVE_INFINITY);

  const listed = useMemo(() => pages.data?.pages.flatMap(itemsOf) ?? [], [pages.data, itemsOf]);
  const items = useMemo(() => listed.filter(({ key }) => !gone.has(key)), [listed, gone]);
  const keys = items.map(({ key }) => key);
  const inList = items.find(({ key }) => key === at) ?? (at === null ? items[0] : undefined);
  const isElsewhere = at !== null && !inList && !gone.has(at);
  const single = useQuery({
    queryKey: [...root, 'item', at],
    queryFn: ({ signal }) => one(at ?? '', signal),
    enabled: isElsewhere && pages.isSuccess,
  });
  const alone = isElsewhere && single.data ? itemsOf(single.data)[0] : undefined;
  const rootName = root.join(' ');
  const remembered =
    isElsewhere && single.isFetching ? (seen.get(`${rootName} ${at}`) as I | undefined) : undefined;
  const current = inList ?? alone ?? remembered ?? null;

  const go = useStable((key: string | null) => {
    setAt(key);
    void navigate({
      search: (before) => ({ ...before, s: key ?? undefined }),
      replace: true,
      resetScroll: false,
    });
  });
  const comeTo = useStable((key: string) => {
    setGone((gone) => new Set([...gone].filter((one) => one !== key)));
    go(key);
  });
  // Another queue begins at its start.
  const name = JSON.stringify([root, scope]);
  const named = useRef(name);
  if (named.current !== name) {
    named.current = name;
    setAt(null);
  }

  useEffect(() => {
    if (!current) return;
    const key = `${rootName} ${current.key}`;
    seen.delete(key);
    seen.set(key, current);
    const [oldest] = seen.keys();
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
  }, [current, rootName]);
  const index = current ? keys.indexOf(current.key) : -1;
  if (index >= 0) place.current = index;

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const isNearEnd = items.length - index <= AHEAD;
  useEffect(() => {
    if (hasNextPage && isNearEnd && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isNearEnd, isFetchingNextPage, fetchNextPage]);

  // What the server no longer lists need not be held back any longer; it may come back when somebody undoes it.
  useEffect(() => {
    setGone((gone) => {
      const held = [...gone].filter((key) => listed.some((item) => item.key === key));
      return held.length === gone.size ? gone : new Set(held);
    });
  }, [listed]);

  // Somebody else decided on it meanwhile.
  const isLost = isElsewhere && single.isSuccess && !single.isFetching && !pages.isFetching && !alone;
  const onLost = useStable(() => {
    const wasShown = seen.has(`${rootName} ${at}`);
    moved.current = performance.now();
    go(keys[Math.min(place.current, keys.length - 1)] ?? null);
    if (wasShown) onMoved();
  });
  useEffect(() => {
    if (isLost) onLost();
  }, [isLost, onLost]);

  const first = pages.data?.pages[0];
  return {
    isPending: pages.isPending || (isElsewhere && !current && !isLost),
    error: pages.error,
    retry: () => void pages.refetch(),
    total: first && first.total - listed.filter(({ key }) => gone.has(key)).length,
    more: first?.more === true,
    current,
    next: index >= 0 ? (items[index + 1] ?? null) : null,
    step: (direction) => {
      const to = neighbour(keys, current?.key ?? null, direction);
      if (to !== null) go(to);
      return to !== null;
    },
    go: comeTo,
    leave: ({ key }) => {
      const to = neighbour(keys, key, 1, true);
      setGone((gone) => new Set([...gone, key]));
      go(to === key ? null : to);
      return () => comeTo(key);
    },
    isFresh: () => performance.now() - moved.current < PAUSE,
  };
}
