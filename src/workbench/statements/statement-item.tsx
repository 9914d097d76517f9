import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { StatementRow } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { tellDate } from '../words/tell-date.ts';
import { percent } from '../words/tell-number.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';

/** One statement in a list: kind, speaker, words, where it stands. */
export const StatementItem = memo(function StatementItem({ row }: { row: StatementRow }) {
  const words = row.content.map((anchor) => anchor.quote).join(' … ');
  return (
    <li
      data-row
      className={`row relative grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-4 border-t border-line px-1 py-2.5 first:border-t-0 hover:bg-hover/60 has-focus-visible:bg-accent-soft lg:grid-cols-[6.5rem_minmax(0,1fr)_17rem] max-sm:grid-cols-1 ${row.review === 'rejected' ? 'opacity-70' : ''}`}
    >
      <div className="pt-0.5 max-sm:flex max-sm:items-center max-sm:gap-3">
        <KindLabel kind={row.kind} />
        <ReviewMark row={row} />
      </div>
      <div className="min-w-0">
        <p className="text-sm font-semibold" dir="auto">
          {row.speaker ?? <span className="font-normal text-ink-2 italic">{tellSpeaker(row)}</span>}
          {row.actor && row.actor.name !== row.speaker && (
            <span className="font-normal text-ink-2"> ({row.actor.name})</span>
          )}
          {row.via.length > 0 && <span className="font-normal text-ink-2"> via {row.via.join(', ')}</span>}
        </p>
        <Link
          to="/reports/$id"
          params={{ id: row.report }}
          search={{ s: row.id }}
          data-row-link
          dir="auto"
          className={`block font-reading wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent ${row.review === 'rejected' ? 'line-through decoration-1' : ''}`}
        >
          {words}
        </Link>
      </div>
      <div className="min-w-0 pt-0.5 text-sm text-ink-2 lg:text-right max-lg:col-start-2 max-sm:col-start-1">
        <p dir="auto" className="truncate">
          {row.title ?? 'Untitled report'}
        </p>
        <p>{[row.outlet, tellDate(row.published)].filter(Boolean).join(', ')}</p>
      </div>
    </li>
  );
});

function ReviewMark({ row }: { row: StatementRow }) {
  if (row.review === 'unreviewed') {
    return row.probability === null ? null : (
      <p className="mt-1 text-xs text-ink-2 max-sm:mt-0">{percent(row.probability)} sure</p>
    );
  }
  const accepted = row.review === 'accepted';
  return (
    <p
      className={`mt-1 flex items-center gap-1 text-xs max-sm:mt-0 ${accepted ? 'text-accent' : 'text-danger'}`}
    >
      <Icon name={accepted ? 'check' : 'cross'} className="size-3.5" /> {accepted ? 'Accepted' : 'Rejected'}
    </p>
  );
}
