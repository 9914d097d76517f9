import type { ReviewedStatement } from '../api/types.ts';
import { KindLabel } from '../kinds/kind-label.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';
import type { CardActions } from './card-actions.ts';
import { ReviewSign } from './review-sign.tsx';
import { nameStatement, quoteStatement } from './tell-statement.ts';

/**
 * Height of a closed card, px, with its words on a line of their own or all on one line; the column
 * places closed cards without measuring them.
 */
export const CLOSED_HEIGHT = { roomy: 58, tight: 32 };

/** The card of a statement that is not chosen: kind, speaker, words, review. */
export function ClosedCard({
  statement,
  pointed,
  tight,
  actions,
}: {
  statement: ReviewedStatement;
  pointed: boolean;
  /** whether all stands on one line */
  tight: boolean;
  actions: CardActions;
}) {
  const { id, review } = statement;
  return (
    <button
      type="button"
      aria-label={`${nameStatement(statement)}: ${quoteStatement(statement)}`}
      onClick={() => actions.onChoose(id)}
      onPointerEnter={() => actions.onPoint(id)}
      onPointerLeave={() => actions.onPoint(null)}
      style={{
        borderLeftColor: KIND_STYLES[statement.kind].color,
        height: CLOSED_HEIGHT[tight ? 'tight' : 'roomy'],
      }}
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
          {statement.speaker ?? (
            <span className="font-normal text-ink-2 italic">{tellSpeaker(statement)}</span>
          )}
        </span>
        {tight && <ClosedWords statement={statement} />}
        <ReviewSign statement={statement} />
      </span>
      {!tight && <ClosedWords statement={statement} />}
    </button>
  );
}

function ClosedWords({ statement }: { statement: ReviewedStatement }) {
  return (
    <span
      dir="auto"
      className={`block min-w-0 flex-1 truncate font-reading text-sm text-ink-2 ${
        statement.review === 'rejected' ? 'line-through' : ''
      }`}
    >
      {quoteStatement(statement)}
    </span>
  );
}
