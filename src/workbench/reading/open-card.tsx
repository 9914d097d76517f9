import { memo } from 'react';
import { FIELD_LABELS } from '../acts/tell-act.ts';
import type { ReviewedStatement, StatementField } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import type { CardActions } from './card-actions.ts';
import { CardField } from './card-field.tsx';
import { EntryLink } from './entry-link.tsx';
import { FIELD_ACTIONS } from './field-keys.ts';
import { OfferPanel } from './offer-panel.tsx';
import { tellAuthors, tellProvenance } from './provenance-mark.tsx';
import { ReviewSign } from './review-sign.tsx';
import { nameStatement } from './tell-statement.ts';
import { ToldWords } from './told-words.tsx';
import type { Offer } from './use-offer.ts';

/** The fields in the order of the card. */
const FIELDS: readonly StatementField[] = [
  'speaker',
  'kind',
  'content',
  'cue',
  'source',
  'via',
  'addressee',
  'holder',
  'said',
  'due',
  'condition',
  'form',
  'parent',
];

function isEmpty(statement: ReviewedStatement, field: StatementField): boolean {
  const value = statement[field];
  return field !== 'speaker' && (value === null || (Array.isArray(value) && value.length === 0));
}

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
  const empty = FIELDS.filter((field) => isEmpty(statement, field));
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
      <dl className="py-1">
        {FIELDS.filter((field) => !isEmpty(statement, field)).map((field) => (
          <CardField key={field} statement={statement} field={field} parent={parent} actions={actions} />
        ))}
        <ToldWords statement={statement} onCorrect={actions.onCorrect} />
      </dl>
      {empty.length > 0 && (
        <div className="flex flex-wrap items-center gap-1 border-t border-line px-3 py-2">
          <span className="mr-1 text-xs text-ink-3">Not told</span>
          {empty.map((field) => (
            <button
              key={field}
              type="button"
              title={tellProvenance(statement.provenance[field])}
              onClick={() => actions.onEdit(id, field)}
              className="inline-flex items-center gap-1 rounded border border-line px-1.5 py-0.5 text-xs text-ink-2 hover:border-line-strong hover:bg-hover hover:text-ink"
            >
              <Icon
                name={'person' in statement.provenance[field].by ? 'person' : 'plus'}
                className="size-3"
              />
              {FIELD_LABELS[field]}
              <KeyCaps action={FIELD_ACTIONS[field]} className="max-lg:hidden" />
              <span className="sr-only">, {tellProvenance(statement.provenance[field])}</span>
            </button>
          ))}
        </div>
      )}
      <EntryLink statement={statement} />
      <p className="border-t border-line px-3 py-1.5 text-xs wrap-anywhere text-ink-3">
        Filled by <bdi>{tellAuthors(statement.provenance)}</bdi>
      </p>
    </article>
  );
});
