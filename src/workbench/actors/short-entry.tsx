import { Link } from '@tanstack/react-router';
import type { EntryRow } from '../api/types.ts';
import { tellDate } from '../words/tell-date.ts';
import { Names } from './names.tsx';

/** An entry in a short list: its words, who gave them to whom, and where it stands on its four axes. */
export function ShortEntry({
  entry,
  entries,
  actor,
  asKnownOn,
}: {
  entry: EntryRow;
  /** ids of the entries of the list */
  entries: readonly string[];
  /** whose page this is: of others it is told who they are */
  actor: string;
  /** the day that its page is shown as known on; undefined for now */
  asKnownOn: string | undefined;
}) {
  const by = entry.actor?.id === actor ? null : (entry.speaker ?? 'nobody named');
  return (
    <li data-row className="relative border-t border-line py-2 first:border-t-0 hover:bg-hover/60">
      <Link
        to="/entries/$id"
        params={{ id: entry.id }}
        search={{ asKnownOn }}
        state={{ entries }}
        data-row-link
        dir="auto"
        className="line-clamp-3 font-reading wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
      >
        {entry.words}
      </Link>
      <p className="mt-0.5 text-sm wrap-anywhere text-ink-2">
        {by !== null && <bdi>{by}</bdi>}
        {entry.addressee.length > 0 && (
          <>
            {by !== null && ' '}to <Names names={entry.addressee} />
          </>
        )}
        {(by !== null || entry.addressee.length > 0) && ', '}
        {entry.first ? tellDate(entry.first) : 'of no date'}
        {entry.statements > 1 && `, ${entry.statements} statements`}
      </p>
      <StateWords entry={entry} />
    </li>
  );
}

/** Where an entry stands, in words; what says nothing is left out, but for the outcome. */
function StateWords({ entry: { state, due, proposals } }: { entry: EntryRow }) {
  const { outcome, evidence, schedule, condition } = state;
  const words = [
    evidence !== 'none' && `evidence ${evidence}`,
    schedule !== 'undated' && (due === null ? schedule : `${schedule} (${tellDate(due)})`),
    condition !== 'none' && `condition ${condition}`,
    proposals > 0 && `${proposals} to decide`,
  ].filter(Boolean);
  const look = outcome === 'open' ? '' : outcome === 'broken' ? 'text-danger' : 'text-accent';
  return (
    <p className="text-sm text-ink-2">
      <span className={`font-medium ${look}`}>{outcome}</span>
      {words.length > 0 && ` · ${words.join(' · ')}`}
    </p>
  );
}
