import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DisputeRow, StatementRow } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Failure, Skeleton } from '../controls/states.tsx';
import { KindLabel } from '../kinds/kind-label.tsx';
import { tellDate } from '../words/tell-date.ts';
import { percent } from '../words/tell-number.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';
import { actorDisputesQuery } from './actor-queries.ts';
import { Part } from './part.tsx';

const SORTS: Record<DisputeRow['sort'], string> = {
  denied: 'Denied',
  contradicted: 'Contradicted',
  turned: 'Another line than before',
};

/** Pairs of statements that do not go together, of which the actor speaks one; who is right is not told. */
export function DisputesSection({
  actor,
  asKnownOn,
}: {
  actor: string;
  /** the day that its page is shown as known on; undefined for now */
  asKnownOn: string | undefined;
}) {
  const [all, setAll] = useState(false);
  const disputes = useQuery(actorDisputesQuery(actor, all, asKnownOn));
  if (disputes.isError) {
    return (
      <Part title="In dispute">
        <Failure error={disputes.error} onRetry={() => void disputes.refetch()} />
      </Part>
    );
  }
  if (!disputes.data) {
    return (
      <Part title="In dispute">
        <Skeleton label="Fetching disputes" rows={2} />
      </Part>
    );
  }
  const { items, total } = disputes.data;
  return (
    <Part
      title="In dispute"
      note={total > items.length ? `the newest ${items.length} of ${total}` : total || ''}
    >
      {items.length === 0 ? (
        <p className="text-ink-2">
          Nothing that this actor said is denied, contradicted or said otherwise elsewhere.
        </p>
      ) : (
        <ol>
          {items.map((dispute) => (
            <DisputePair key={`${dispute.earlier.id} ${dispute.later.id}`} dispute={dispute} />
          ))}
        </ol>
      )}
      {!all && total > items.length && (
        <Button look="quiet" icon="chevron" onClick={() => setAll(true)}>
          Show all {total}
        </Button>
      )}
    </Part>
  );
}

function DisputePair({
  dispute: { sort, probability, act, reasons, earlier, later },
}: {
  dispute: DisputeRow;
}) {
  return (
    <li className="border-t border-line py-2.5 first:border-t-0">
      <p className="text-sm">
        <span className="font-semibold">{SORTS[sort]}</span>{' '}
        <span className="text-ink-2">
          {act !== null
            ? 'as a person says'
            : `proposed${probability === null ? '' : `, ${percent(probability)} sure`}`}
          {reasons.length > 0 && `: ${reasons.join(', ')}`}
        </span>
      </p>
      <div className="mt-1 grid gap-x-8 gap-y-2 md:grid-cols-2">
        <Side row={earlier} />
        <Side row={later} />
      </div>
    </li>
  );
}

function Side({ row }: { row: StatementRow }) {
  return (
    <div data-row className="relative min-w-0 border-l-2 border-line-strong pl-2.5 hover:bg-hover/60">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <bdi className="font-semibold wrap-anywhere">{tellSpeaker(row)}</bdi>
        <KindLabel kind={row.kind} />
        <span className="text-ink-2">{tellDate(row.said ?? row.published)}</span>
      </p>
      <Link
        to="/reports/$id"
        params={{ id: row.report }}
        search={{ s: row.id }}
        data-row-link
        dir="auto"
        className="line-clamp-3 font-reading wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
      >
        {row.content.map(({ quote }) => quote).join(' … ')}
      </Link>
    </div>
  );
}
