import { memo } from 'react';
import { FIELD_LABELS } from '../acts/tell-act.ts';
import type { AnchoredField, ReviewedStatement, StatementField } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellDate } from '../words/tell-date.ts';
import { percent } from '../words/tell-number.ts';
import { ProvenanceMark, tellProvenance } from './provenance-mark.tsx';

/** What can be done from a card. */
export interface CardActions {
  onChoose: (id: string | null) => void;
  onPoint: (id: string | null) => void;
  onReview: (id: string, review: 'accept' | 'reject') => void;
  onEdit: (id: string, field: StatementField) => void;
}

/**
 * Height of a closed card, px, with its words on a line of their own or all on one line; the column
 * places closed cards without measuring them.
 */
export const CLOSED_HEIGHT = { roomy: 58, tight: 32 };

const words = (statement: ReviewedStatement, field: AnchoredField) =>
  statement[field].map((anchor) => anchor.quote).join(' … ');

/** The card of one statement: a line or two when closed, all its fields when open. */
export const StatementCard = memo(function StatementCard({
  statement,
  open,
  pointed,
  parent,
  actions,
  tight = false,
}: {
  statement: ReviewedStatement;
  open: boolean;
  pointed: boolean;
  /** the statement that encloses it */
  parent: ReviewedStatement | null;
  actions: CardActions;
  /** whether a closed card has one line only */
  tight?: boolean;
}) {
  const { id, review } = statement;
  const color = KIND_STYLES[statement.kind].color;
  const name = `${KIND_STYLES[statement.kind].label} by ${statement.speaker ?? 'nobody named'}`;
  if (!open) {
    return (
      <button
        type="button"
        aria-label={`${name}: ${words(statement, 'content')}`}
        onClick={() => actions.onChoose(id)}
        onPointerEnter={() => actions.onPoint(id)}
        onPointerLeave={() => actions.onPoint(null)}
        style={{ borderLeftColor: color, height: CLOSED_HEIGHT[tight ? 'tight' : 'roomy'] }}
        className={`block w-full rounded-md border border-l-3 px-3 text-left transition-colors ${
          pointed ? 'border-line-strong bg-hover' : 'border-line bg-surface'
        } ${review === 'rejected' ? 'opacity-60' : ''}`}
      >
        <span className="flex items-center gap-2">
          <KindLabel kind={statement.kind} />
          <span
            dir="auto"
            className={`truncate text-sm font-medium ${tight ? 'max-w-[45%] shrink-0' : 'min-w-0 flex-1'}`}
          >
            {statement.speaker ?? <span className="font-normal text-ink-2 italic">nobody named</span>}
          </span>
          {tight && <ClosedWords statement={statement} />}
          <ReviewSign statement={statement} />
        </span>
        {!tight && <ClosedWords statement={statement} />}
      </button>
    );
  }
  const empty = FIELDS.filter((field) => isEmpty(statement, field));
  return (
    <article
      aria-label={name}
      aria-current="true"
      style={{ borderLeftColor: color }}
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
      {statement.carried && (
        <p className="flex gap-2 border-b border-line px-3 py-2 text-sm text-ink-2">
          <Icon name="history" className="mt-0.5 size-4" /> The newest reading does not find it; it stays
          because a person worked on it.
        </p>
      )}
      <dl className="py-1">
        {FIELDS.filter((field) => !isEmpty(statement, field)).map((field) => (
          <Field key={field} statement={statement} field={field} parent={parent} actions={actions} />
        ))}
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
              <span className="sr-only">, {tellProvenance(statement.provenance[field])}</span>
            </button>
          ))}
        </div>
      )}
    </article>
  );
});

function ClosedWords({ statement }: { statement: ReviewedStatement }) {
  return (
    <span
      dir="auto"
      className={`block min-w-0 flex-1 truncate font-reading text-sm text-ink-2 ${
        statement.review === 'rejected' ? 'line-through' : ''
      }`}
    >
      {words(statement, 'content')}
    </span>
  );
}

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

function Field({
  statement,
  field,
  parent,
  actions,
}: {
  statement: ReviewedStatement;
  field: StatementField;
  parent: ReviewedStatement | null;
  actions: CardActions;
}) {
  const label = FIELD_LABELS[field];
  return (
    <div className="group grid grid-cols-[4.75rem_minmax(0,1fr)_auto] items-baseline gap-x-2 px-3 py-1 text-sm hover:bg-hover/70">
      <dt className="text-ink-2">{label}</dt>
      <dd dir="auto" className="min-w-0 wrap-anywhere">
        <Value statement={statement} field={field} parent={parent} actions={actions} />
        {statement.lost.includes(field as AnchoredField) && (
          <span className="mt-0.5 flex items-center gap-1 text-xs text-danger">
            <Icon name="lost" className="size-3.5" /> Lost: these words are no longer where they were
          </span>
        )}
      </dd>
      <dd className="flex items-center gap-0.5">
        <ProvenanceMark provenance={statement.provenance[field]} />
        <button
          type="button"
          aria-label={`Edit ${label.toLowerCase()}`}
          title={`Edit ${label.toLowerCase()}`}
          onClick={() => actions.onEdit(statement.id, field)}
          className="-my-1 rounded p-1 text-ink-3 opacity-60 group-hover:opacity-100 hover:bg-line hover:text-ink focus-visible:opacity-100"
        >
          <Icon name={field in SPANS ? 'span' : 'pencil'} className="size-3.5" />
        </button>
      </dd>
    </div>
  );
}

/** How the words of each anchored field stand out in the text, so that the card explains the page. */
const SPANS: Partial<Record<StatementField, string>> = {
  content: 'content',
  cue: 'cue',
  source: 'source',
  condition: 'condition',
};

function Value({
  statement,
  field,
  parent,
  actions,
}: {
  statement: ReviewedStatement;
  field: StatementField;
  parent: ReviewedStatement | null;
  actions: CardActions;
}) {
  switch (field) {
    case 'speaker':
      return statement.speaker ? (
        <span className="font-semibold">{statement.speaker}</span>
      ) : (
        <span className="text-ink-2 italic">nobody named</span>
      );
    case 'kind':
      return (
        <span title={KIND_STYLES[statement.kind].gloss}>
          <KindLabel kind={statement.kind} />
        </span>
      );
    case 'content':
    case 'cue':
    case 'source':
    case 'condition':
      return (
        <span className="report-text leading-relaxed! text-[0.9375rem]!">
          {statement[field].map((anchor, i) => (
            <span key={anchor.start}>
              {i > 0 && <span className="text-ink-3"> … </span>}
              <span
                data-role={SPANS[field]}
                style={{ '--tint': KIND_STYLES[statement.kind].color } as React.CSSProperties}
              >
                {anchor.quote}
              </span>
            </span>
          ))}
        </span>
      );
    case 'addressee':
      return statement.addressee.join(', ');
    case 'via':
      return statement.via.join(' ← ');
    case 'said':
    case 'due':
      return <span title={statement[field] ?? undefined}>{tellDate(statement[field])}</span>;
    case 'holder':
      return statement.holder;
    case 'form':
      return statement.form;
    case 'parent':
      return parent ? (
        <button
          type="button"
          className="text-left text-accent underline decoration-1 underline-offset-2"
          onClick={() => actions.onChoose(parent.id)}
        >
          {KIND_STYLES[parent.kind].label} by {parent.speaker ?? 'nobody named'}
        </button>
      ) : (
        <span className="text-ink-2 italic">a statement that is not shown</span>
      );
  }
}

/** What people made of a statement, or how sure the engine is of it. */
function ReviewSign({ statement, long = false }: { statement: ReviewedStatement; long?: boolean }) {
  const { review, probability, lost } = statement;
  const sure = probability === null ? null : percent(probability);
  return (
    <span className="flex shrink-0 items-center gap-1.5 text-xs">
      {lost.length > 0 && !long && (
        <span title="Some of its words are lost" className="text-danger">
          <Icon name="lost" className="size-3.5" />
        </span>
      )}
      {review === 'unreviewed' && (
        <span className="text-ink-3" title="Not reviewed; how sure the engine is that this is a statement">
          {long ? ['To review', sure && `${sure} sure`].filter(Boolean).join(' · ') : sure}
        </span>
      )}
      {review === 'accepted' && (
        <span className="flex items-center gap-1 text-accent">
          <Icon name="check" className="size-4" />
          <span className={long ? '' : 'sr-only'}>Accepted</span>
        </span>
      )}
      {review === 'rejected' && (
        <span className="flex items-center gap-1 text-danger">
          <Icon name="cross" className="size-4" />
          <span className={long ? '' : 'sr-only'}>Rejected</span>
        </span>
      )}
    </span>
  );
}
