import { FIELD_LABELS } from '../acts/tell-act.ts';
import type { ReviewedStatement, StatementField } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import type { CardActions } from './card-actions.ts';
import { CardField } from './card-field.tsx';
import { FIELD_ACTIONS } from './field-keys.ts';
import { tellProvenance } from './provenance-mark.tsx';
import { ToldWords } from './told-words.tsx';

/** The fields in the order of the card. */
export const CARD_FIELDS: readonly StatementField[] = [
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

/** Fields of a statement with who filled them and the buttons to change them; those not told below. */
export function CardFields({
  statement,
  fields,
  parent,
  actions,
}: {
  statement: ReviewedStatement;
  /** which, in their order */
  fields: readonly StatementField[];
  /** the statement that encloses it; null when none is shown */
  parent: ReviewedStatement | null;
  actions: CardActions;
}) {
  const { id } = statement;
  const empty = fields.filter((field) => isEmpty(statement, field));
  return (
    <>
      <dl className="py-1">
        {fields
          .filter((field) => !isEmpty(statement, field))
          .map((field) => (
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
    </>
  );
}
