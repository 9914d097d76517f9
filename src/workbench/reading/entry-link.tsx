import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { entryOfQuery } from '../api/queries.ts';
import type { Kind, ReviewedStatement } from '../api/types.ts';
import { Icon } from '../controls/icon.tsx';

/** The kinds that the ledger keeps; of others nothing is asked. */
const KEPT: ReadonlySet<Kind> = new Set(['commitment', 'threat', 'prediction', 'demand']);

/** The way from a statement to its entry in the ledger, with how that stands; nothing where it has none. */
export function EntryLink({ statement: { id, kind, review } }: { statement: ReviewedStatement }) {
  const isKept = KEPT.has(kind) && review !== 'rejected';
  const { data: entry } = useQuery({ ...entryOfQuery(id), enabled: isKept });
  if (!isKept || !entry) return null;
  const { outcome, schedule, evidence } = entry.state;
  const told = [
    outcome,
    schedule !== 'undated' && schedule,
    evidence !== 'none' && `evidence ${evidence}`,
    entry.statements > 1 && `${entry.statements} statements`,
    entry.proposals > 0 && `${entry.proposals} to decide`,
  ].filter(Boolean);
  return (
    <p className="border-t border-line px-3 py-1.5 text-sm">
      <Link
        to="/entries/$id"
        params={{ id: entry.id }}
        search={{ s: id }}
        className="inline-flex items-center gap-1.5 text-accent hover:underline"
      >
        In the ledger <span className="text-ink-2">{told.join(', ')}</span>
        <Icon name="right" className="size-3.5" />
      </Link>
    </p>
  );
}
