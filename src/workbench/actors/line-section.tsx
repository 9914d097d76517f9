import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { KINDS } from '../../client/index.ts';
import { Failure, Skeleton } from '../controls/states.tsx';
import { SearchBox } from '../lists/search-box.tsx';
import { count } from '../words/tell-number.ts';
import { actorLineQuery } from './actor-queries.ts';
import { layLine } from './lay-line.ts';
import { LineChart } from './line-chart.tsx';
import { LineTable } from './line-table.tsx';
import { Part } from './part.tsx';

/** How an actor's line moved over time, on all it spoke of or on one subject. */
export function LineSection({
  actor,
  asKnownOn,
  subject,
  onSubject,
}: {
  actor: string;
  /** the day that its page is shown as known on; undefined for now */
  asKnownOn: string | undefined;
  /** words that the statements have; undefined for all */
  subject: string | undefined;
  onSubject: (words: string | undefined) => void;
}) {
  const line = useQuery(actorLineQuery(actor, subject, asKnownOn));
  const laid = useMemo(() => layLine(line.data?.items ?? [], KINDS), [line.data]);
  const total = laid.lanes.reduce((sum, { statements }) => sum + statements, 0);
  const undated = laid.lanes.reduce((sum, lane) => sum + lane.undated, 0);
  const byYear = laid.slots[0]?.name.length === 4;
  const label = `What was said when, by ${byYear ? 'year' : 'month'} and kind`;
  return (
    <Part title="Line over time" note={line.data && count(total, 'statement')}>
      <div className="mb-3 flex max-w-md">
        <SearchBox label="On one subject, such as “amnesty”" value={subject} onSearch={onSubject} />
      </div>
      {line.isError && <Failure error={line.error} onRetry={() => void line.refetch()} />}
      {line.isPending && <Skeleton label="Fetching its line" rows={4} />}
      {line.data && total === 0 && (
        <p className="text-ink-2">
          {subject
            ? 'No statement of this actor has these words.'
            : 'Reports attribute no words to this actor.'}
        </p>
      )}
      {line.data && total > 0 && (
        <div className={line.isPlaceholderData ? 'opacity-60' : ''}>
          {laid.slots.length > 0 && <LineChart line={laid} />}
          <p className="mt-2 text-sm text-ink-2">
            A bar is a {byYear ? 'year' : 'month'}; a line below it a date told no more exactly than that.
            Where a report does not tell when something was said, its own date stands for that.
            {undated > 0 && ` ${count(undated, 'statement')} of no date.`}
            {!line.data.whole && ' Only the newest 2,000 statements.'}
          </p>
          <details className="mt-1 text-sm">
            <summary className="w-fit cursor-pointer py-1 font-medium text-accent">As a table</summary>
            <LineTable line={laid} label={label} />
          </details>
        </div>
      )}
    </Part>
  );
}
