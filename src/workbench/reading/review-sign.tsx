import type { ReviewedStatement } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { percent } from '../words/tell-number.ts';

/** What people made of a statement, or how sure the engine is of it. */
export function ReviewSign({ statement, long = false }: { statement: ReviewedStatement; long?: boolean }) {
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
