import type { CSSProperties } from 'react';
import { FIELD_LABELS } from '../acts/tell-act.ts';
import type { AnchoredField, ReviewedStatement, StatementField } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellDate } from '../words/tell-date.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';
import { wordsOfDate } from '../words/words-of-date.ts';
import type { CardActions } from './card-actions.ts';
import { FIELD_ACTIONS } from './field-keys.ts';
import { LikelyOthers } from './likely-others.tsx';
import { ProvenanceMark } from './provenance-mark.tsx';
import { nameStatement } from './tell-statement.ts';

/** One field in an open card: its value, who filled it, and the button to change it. */
export function CardField({
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
    <div className="group grid grid-cols-[4.75rem_minmax(0,1fr)] items-baseline gap-x-2 px-3 py-1 text-sm hover:bg-hover/70">
      <dt className="text-ink-2">{label}</dt>
      <dd dir="auto" className="min-w-0 wrap-anywhere">
        {/* Beside the first line alone, so that long words have the whole width below. */}
        <span className="float-right ml-2 flex items-center gap-0.5">
          <ProvenanceMark provenance={statement.provenance[field]} />
          <button
            type="button"
            aria-label={`Edit ${label.toLowerCase()}`}
            title={`Edit ${label.toLowerCase()}`}
            onClick={() => actions.onEdit(statement.id, field)}
            className="-my-1 min-w-11.5 rounded p-1 text-right text-ink-3 hover:bg-line hover:text-ink max-lg:min-w-0"
          >
            <Icon name={field in SPANS ? 'span' : 'pencil'} className="size-3.5 lg:hidden" />
            <KeyCaps action={FIELD_ACTIONS[field]} className="max-lg:hidden" />
          </button>
        </span>
        <Value statement={statement} field={field} parent={parent} actions={actions} />
        {(field === 'speaker' || field === 'kind') && (
          <LikelyOthers statement={statement} field={field} actions={actions} />
        )}
        {statement.lost.includes(field as AnchoredField) && (
          <span className="mt-0.5 flex items-center gap-1 text-xs text-danger">
            <Icon name="lost" className="size-3.5" /> Lost: these words are no longer where they were
          </span>
        )}
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
        <span className="text-ink-2 italic">{tellSpeaker(statement)}</span>
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
    case 'condition': {
      const lost = statement.lost.includes(field);
      return (
        <span className="report-text leading-relaxed! text-[0.9375rem]!">
          {statement[field].map((anchor, i) => (
            <span key={anchor.start}>
              {i > 0 && <span className="text-ink-3"> … </span>}
              <span
                data-role={lost ? undefined : SPANS[field]}
                className={
                  lost
                    ? 'text-ink-2 underline decoration-danger decoration-dashed underline-offset-4'
                    : undefined
                }
                style={{ '--tint': KIND_STYLES[statement.kind].color } as CSSProperties}
              >
                {anchor.quote}
              </span>
            </span>
          ))}
        </span>
      );
    }
    case 'addressee':
      return statement.addressee.join(', ');
    case 'via':
      return statement.via.join(' ← ');
    case 'said':
    case 'due':
      return (
        <>
          <span title={statement[field] ?? undefined}>{tellDate(statement[field])}</span>{' '}
          <span className="report-text leading-relaxed! text-[0.9375rem]!">
            {wordsOfDate(statement, field)}
          </span>
        </>
      );
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
          {nameStatement(parent)}
        </button>
      ) : (
        <span className="text-ink-2 italic">a statement that is not shown</span>
      );
  }
}
