import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import type { ReviewList } from '../address/list-states.ts';
import { client } from '../api/client.ts';
import type { Excerpt, ReviewItem, ReviewPage, StatementRow } from '../api/types.ts';

/** Items fetched at a time: more than anybody decides on while the next are fetched. */
const PAGE_SIZE = 20;

/** What the queue is narrowed to and how it goes; what it is at makes no difference to it. */
export type ReviewScope = Omit<ReviewList, 's'>;

/** An item of the queue with what is shown around it. */
export interface QueueItem {
  /** tells it apart in the queue and in the address */
  key: string;
  item: ReviewItem;
  /** null where its words are lost */
  excerpt: Excerpt | null;
  /** the statements that enclose it, among others */
  enclosing: readonly StatementRow[];
}

/** The key of everything that is fetched of the queue. */
export const REVIEW_KEY = ['review'] as const;

/** The queue, page by page. */
export const queueQuery = (scope: ReviewScope) =>
  infiniteQueryOptions({
    queryKey: [...REVIEW_KEY, 'queue', scope],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...scope, limit: PAGE_SIZE, ...(pageParam && { cursor: pageParam }) };
      return dataOf(client.GET('/api/review', { signal, params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/**
 * One item by its key, as an address names it; nothing when it waits no longer.
 */
export const itemQuery = (key: string) =>
  queryOptions({
    queryKey: [...REVIEW_KEY, 'item', key],
    queryFn: ({ signal }) =>
      dataOf(client.GET('/api/review', { signal, params: { query: { statement: [key], limit: 1 } } })),
  });

/** How far review has come, and how much is wrong in what nobody looked at. */
export const progressQuery = ({ order: _order, ...scope }: ReviewScope) =>
  queryOptions({
    queryKey: [...REVIEW_KEY, 'progress', scope],
    queryFn: ({ signal }) => {
      // The day is that of the person, not that of the server.
      const lately = new Date(new Date().setHours(0, 0, 0, 0)).toISOString();
      return dataOf(client.GET('/api/review/progress', { signal, params: { query: { ...scope, lately } } }));
    },
    placeholderData: keepPreviousData,
  });

/** The items of a page with what is shown around them. */
export function itemsOf({ items, excerpts, enclosing }: ReviewPage): QueueItem[] {
  const around = new Map(excerpts.map((excerpt) => [excerpt.passage, excerpt]));
  return items.map((item) => {
    const { id } = item.statement;
    return { key: id, item, excerpt: around.get(id) ?? null, enclosing };
  });
}
