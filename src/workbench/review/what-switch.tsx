import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LINK_SORTS, type ReviewList } from '../address/list-states.ts';
import { linkProgressQuery, linkScope } from './link-queries.ts';
import { reviewScope, waitingQuery } from './review-queries.ts';

/** What can be decided on, in the order of the switch; statements have no name in the address. */
const WHATS = [undefined, ...LINK_SORTS] as const;
const LABELS = {
  statements: 'Statements',
  evidence: 'Evidence',
  joins: 'Joins',
  disputes: 'Disputes',
} as const;

/** The address of another queue under the filters that both have. */
export function toWhat(list: ReviewList, what: ReviewList['what']): ReviewList {
  const { order: _order, ...filters } = linkScope(list);
  return { ...(what && { what }), ...filters };
}

/** The queue beside one, in the order of the switch; after the last the first. */
export function besideWhat(what: ReviewList['what'], step: 1 | -1): ReviewList['what'] {
  return WHATS[(WHATS.indexOf(what) + step + WHATS.length) % WHATS.length];
}

/** Goes from one queue to another, with how much waits in each under the same filters. */
export function WhatSwitch({ list }: { list: ReviewList }) {
  const shared = toWhat(list, undefined);
  // The queue at hand counts under all its filters, the others under those that they share with it.
  const own = list.what === undefined ? list : shared;
  const statements = useQuery(waitingQuery(reviewScope(own))).data;
  const links = useQuery(linkProgressQuery(linkScope(shared))).data;
  return (
    <nav aria-label="What is decided on" className="flex flex-wrap border-b sm:gap-x-1 border-line text-sm">
      {WHATS.map((what) => {
        const open = what === undefined ? statements : links?.[what].open;
        const more = what !== undefined && links?.[what].more;
        return (
          <Link
            key={what ?? 'statements'}
            to="/review"
            search={toWhat(list, what)}
            // The router takes no other queue for the one at hand.
            activeOptions={{ exact: true }}
            aria-current={what === list.what ? 'page' : undefined}
            className="-mb-px inline-flex items-baseline gap-1.5 border-b-2 border-transparent px-2 py-1.5 text-ink-2 max-sm:px-1 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
          >
            {LABELS[what ?? 'statements']}
            {open !== undefined && (
              <span className="text-xs font-normal tabular-nums text-ink-2">
                {open.toLocaleString('en')}
                {more && '+'}
              </span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
