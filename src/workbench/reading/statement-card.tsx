import { memo } from 'react';
import type { ReviewedStatement } from '../api/types.ts';
import type { CardActions } from './card-actions.ts';
import { ClosedCard } from './closed-card.tsx';
import { OpenCard } from './open-card.tsx';
import type { Offer } from './use-offer.ts';

/** The card of one statement: a line or two when closed, all its fields when open. */
export const StatementCard = memo(function StatementCard({
  open,
  parent,
  offer,
  pointed,
  tight,
  ...rest
}: {
  statement: ReviewedStatement;
  open: boolean;
  pointed: boolean;
  /** whether a closed card has one line only */
  tight: boolean;
  /** the statement that encloses it */
  parent: ReviewedStatement | null;
  /** its speaker, offered to others */
  offer: Offer | null;
  actions: CardActions;
}) {
  return open ? (
    <OpenCard parent={parent} offer={offer} {...rest} />
  ) : (
    <ClosedCard pointed={pointed} tight={tight} {...rest} />
  );
});
