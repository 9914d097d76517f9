import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { LINK_ORDERS, type ReviewList } from '../address/list-states.ts';
import { client } from '../api/client.ts';
import type { Act, Excerpt, LinkItem, LinkPage, LinkQuery } from '../api/types.ts';
import { PAGE_SIZE, type QueueSource } from './queue-source.ts';
import { dayBegan } from './review-queries.ts';

/** What a queue of links is narrowed to and how it goes. */
export type LinkScope = Omit<LinkQuery, 'what' | 'link' | 'limit' | 'cursor' | 'asKnownOn'>;

/** The scope of an address; what only narrows statements is left out. */
export function linkScope(list: ReviewList): LinkScope {
  const { kind, actor, outlet, report, dossier, from, to } = list;
  const order = LINK_ORDERS.find((one) => one === list.order);
  const scope = { kind, actor, outlet, report, dossier, from, to, order };
  return Object.fromEntries(Object.entries(scope).filter(([, value]) => value !== undefined));
}

/** A link with the words around its passages. */
export interface QueueLink {
  /** tells it apart in the queue and in the address */
  key: string;
  item: LinkItem;
  /** by the ids of the passages */
  excerpts: ReadonlyMap<string, Excerpt>;
}

/** The queue of one sort of links. */
export const linkSource = (what: LinkItem['what'], scope: LinkScope): QueueSource<LinkPage, QueueLink> => ({
  root: ['links', what],
  scope,
  load: (cursor, signal) => {
    const query = { what, ...scope, limit: PAGE_SIZE, ...(cursor !== undefined && { cursor }) };
    return dataOf(client.GET('/api/review/links', { signal, params: { query } }));
  },
  one: (key, signal) => {
    const query = { what, link: [key], limit: 1 };
    return dataOf(client.GET('/api/review/links', { signal, params: { query } }));
  },
  itemsOf,
});

function itemsOf({ items, excerpts }: LinkPage): QueueLink[] {
  const around = new Map(excerpts.map((excerpt) => [excerpt.passage, excerpt]));
  return items.map((item) => ({ key: item.key, item, excerpts: around }));
}

/** How many links of each sort wait, and how many are decided on. */
export const linkProgressQuery = ({ order: _order, ...scope }: LinkScope) =>
  queryOptions({
    queryKey: ['links', 'progress', scope],
    queryFn: ({ signal }) => {
      const query = { ...scope, lately: dayBegan() };
      return dataOf(client.GET('/api/review/links/progress', { signal, params: { query } }));
    },
    placeholderData: keepPreviousData,
  });

/** An act that decides on a link. */
export type LinkAct = Extract<Act, { type: 'bear' | 'join' | 'part' | 'dispute' }>;

const ACTS: Record<LinkItem['what'], readonly LinkAct['type'][]> = {
  evidence: ['bear'],
  joins: ['join', 'part'],
  disputes: ['dispute'],
};

/** Tells which acts decide on links of a sort. */
export const decidesOn =
  (what: LinkItem['what']) =>
  (act: Act): act is LinkAct =>
    ACTS[what].some((type) => type === act.type) &&
    // Occasions and origins are told apart on the page of the entry.
    ((act.type !== 'join' && act.type !== 'part') || act.as === 'entry');

/** The key of the link that an act decides on. */
export function keyOfAct(act: LinkAct): string {
  switch (act.type) {
    case 'bear':
      return `${act.entry.statement}~${act.passage.passage}`;
    case 'dispute':
      return `${act.with.statement}~${act.statement.statement}`;
    default:
      return act.statement.statement;
  }
}
