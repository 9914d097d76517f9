import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { REVIEW_ORDERS, type ReviewList } from '../address/list-states.ts';
import { client } from '../api/client.ts';
import type { Excerpt, ReviewItem, ReviewPage, StatementRow } from '../api/types.ts';
import { PAGE_SIZE, type QueueSource } from './queue-source.ts';

/** What the queue is narrowed to and how it goes; what it is at makes no difference to it. */
export type ReviewScope = Omit<ReviewList, 's' | 'what' | 'order'> & {
  order?: (typeof REVIEW_ORDERS)[number];
};

/** The scope of an address. */
export function reviewScope({ s: _s, what: _what, order, ...filters }: ReviewList): ReviewScope {
  const own = REVIEW_ORDERS.find((one) => one === order);
  return { ...filters, ...(own && { order: own }) };
}

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

/** The queue of statements. */
export const statementSource = (scope: ReviewScope): QueueSource<ReviewPage, QueueItem> => ({
  root: REVIEW_KEY,
  scope,
  load: (cursor, signal) => {
    const query = { ...scope, limit: PAGE_SIZE, ...(cursor !== undefined && { cursor }) };
    return dataOf(client.GET('/api/review', { signal, params: { query } }));
  },
  one: (key, signal) =>
    dataOf(client.GET('/api/review', { signal, params: { query: { statement: [key], limit: 1 } } })),
  itemsOf,
});

/** How many statements wait under filters. */
export const waitingQuery = (scope: ReviewScope) =>
  queryOptions({
    queryKey: ['waiting', scope],
    queryFn: async ({ signal }) => {
      const query = { ...scope, limit: 1 };
      return (await dataOf(client.GET('/api/review', { signal, params: { query } }))).total;
    },
    placeholderData: keepPreviousData,
  });

/** How far review has come, and how much is wrong in what nobody looked at. */
export const progressQuery = ({ order: _order, ...scope }: ReviewScope) =>
  queryOptions({
    queryKey: [...REVIEW_KEY, 'progress', scope],
    queryFn: ({ signal }) => {
      const query = { ...scope, lately: dayBegan() };
      return dataOf(client.GET('/api/review/progress', { signal, params: { query } }));
    },
    placeholderData: keepPreviousData,
  });

/** When the day began: that of the person, not that of the server. */
export function dayBegan(): string {
  return new Date(new Date().setHours(0, 0, 0, 0)).toISOString();
}

/** The items of a page with what is shown around them. */
function itemsOf({ items, excerpts, enclosing }: ReviewPage): QueueItem[] {
  const around = new Map(excerpts.map((excerpt) => [excerpt.passage, excerpt]));
  return items.map((item) => {
    const { id } = item.statement;
    return { key: id, item, excerpt: around.get(id) ?? null, enclosing };
  });
}
