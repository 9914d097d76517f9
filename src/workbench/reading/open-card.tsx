import { memo } from 'react';
import type { ReviewedStatement } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import type { CardActions } from './card-actions.ts';
import { CARD_FIELDS, CardFields } from './card-fields.tsx';
import { EntryLink } from './entry-link.tsx';
import { OfferPanel } from './offer-panel.tsx';
import { tellAuthors } from './provenance-mark.tsx';
import { ReviewSign } from './review-sign.tsx';
import { nameStatement } from './tell-statement.ts';
import type { Offer } from './use-offer.ts';

/** The card of the chosen statement, with all its fields and all that can be done to them. */
export const OpenCard = memo(function OpenCard({
  statement,
  parent,
  offer,
  actions,
}: {
  statement: ReviewedStatement;
  /** the statement that encloses it; null when none is shown */
  parent: ReviewedStatement | null;
  /** its speaker, offered to others */
  offer: Offer | null;
  actions: CardActions;
}) {
  const { id, review } = statement;
  return (
    <article
      aria-label={nameStatement(statement)}
      aria-current="true"
      style={{ borderLeftColor: KIND_STYLES[statement.kind].color }}
      className="rounded-md border border-l-3 border-line-strong bg-surface shadow-lg"
    >
      <header className="flex items-center gap-1.5 border-b border-line py-1.5 pr-1.5 pl-3">
        <ReviewSign statement={statement} long />
        <span className="ml-auto flex gap-1">
          <Button
            look={review === 'accepted' ? 'primary' : 'plain'}
            icon="check"
            action="accept"
            aria-pressed={review === 'accepted'}
            onClick={() => actions.onReview(id, 'accept')}
          >
            Accept
          </Button>
          <Button
            look="danger"
            icon="cross"
            action="reject"
            aria-pressed={review === 'rejected'}
            onClick={() => actions.onReview(id, 'reject')}
          >
            Reject
          </Button>
        </span>
      </header>
      {offer && <OfferPanel offer={offer} />}
      {statement.carried && (
        <p className="flex gap-2 border-b border-line px-3 py-2 text-sm text-ink-2">
          <Icon name="history" className="mt-0.5 size-4" /> The newest reading does not find it; it stays
          because a person worked on it.
        </p>
      )}
      <CardFields statement={statement} fields={CARD_FIELDS} parent={parent} actions={actions} />
      <EntryLink statement={statement} />
      <p className="border-t border-line px-3 py-1.5 text-xs wrap-anywhere text-ink-3">
        Filled by <bdi>{tellAuthors(statement.provenance)}</bdi>
      </p>
    </article>
  );
});
