import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EntryView } from '../api/types.ts';
import { tellDate } from '../words/tell-date.ts';

const GIVEN_BY: Record<EntryView['entry']['kind'], string> = {
  commitment: 'Given by',
  threat: 'Made by',
  prediction: 'Predicted by',
  demand: 'Demanded by',
};

/** Who owes what to whom, by when, and on what it depends, with who tells so. */
export function EntryFacts({
  view,
  asKnownOn,
}: {
  view: EntryView;
  /** the day that its page is shown as known on; undefined for now */
  asKnownOn: string | undefined;
}) {
  const { entry, statements, outline } = view;
  const spoken = statements.map(({ statement }) => statement);
  const holders = distinct(spoken.map(({ holder }) => holder));
  const addressees = distinct(spoken.flatMap(({ addressee }) => addressee));
  const conditions = distinct(spoken.flatMap(({ condition }) => condition.map(({ quote }) => quote)));
  // Which statement told it last is known once all are there.
  const dueAt =
    entry.due === null || outline !== null ? -1 : spoken.findLastIndex(({ due }) => due === entry.due);
  const former = distinct(spoken.map(({ due }) => due)).filter((due) => due !== entry.due);
  return (
    <dl className="mt-3 flex flex-col gap-1 text-sm sm:flex-row sm:flex-wrap sm:gap-x-8">
      <Fact label={GIVEN_BY[entry.kind]}>
        {entry.actor ? (
          <Link
            to="/actors/$id"
            params={{ id: entry.actor.id }}
            search={{ asKnownOn }}
            className="text-accent underline decoration-1 underline-offset-2"
          >
            <bdi>{entry.speaker ?? entry.actor.name}</bdi>
          </Link>
        ) : (
          <bdi>{entry.speaker ?? 'nobody named'}</bdi>
        )}
      </Fact>
      {holders.length > 0 && (
        <Fact label="Owed by">
          <bdi>{holders.join(', ')}</bdi>
        </Fact>
      )}
      <Fact label="To">
        {addressees.length > 0 ? <bdi>{addressees.join(', ')}</bdi> : outline === null && 'not told'}
      </Fact>
      <Fact label="Due">
        {entry.due === null ? 'not told' : <span title={entry.due}>{tellDate(entry.due)}</span>}
        {dueAt >= 0 && (
          <span className="text-ink-2">
            {spoken.length > 1 && `, as told in ${dueAt + 1}`}: “
            <bdi>{spoken[dueAt]?.content.map(({ quote }) => quote).join(' … ')}</bdi>”
          </span>
        )}
        {former.length > 0 && (
          <span className="text-ink-2">; also told: {former.map(tellDate).join(', ')}</span>
        )}
      </Fact>
      {conditions.length > 0 && (
        <Fact label="On condition">
          <bdi>{conditions.map((words) => `“${words}”`).join(', ')}</bdi>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 gap-2">
      <dt className="shrink-0 text-ink-2">{label}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((one) => one !== null))];
}
