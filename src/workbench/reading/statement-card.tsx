import { memo } from 'react';
import type { ReviewedStatement } from '../api/types.ts';
import type { CardActions } from './card-actions.ts';
import { ClosedCard } from './closed-card.tsx';
import { OpenCard } from './open-card.tsx';

/** The card of one statement: a line or two when closed, all its fields when open. */
export const StatementCard = memo(function StatementCard({
  open,
  parent,
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
  actions: CardActions;
}) {
  return open ? (
    <OpenCard parent={parent} {...rest} />
  ) : (
    <ClosedCard pointed={pointed} tight={tight} {...rest} />
  );
});
