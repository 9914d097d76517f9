import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ApiError } from '../../client/index.ts';
import { Empty, Failure, Skeleton } from '../controls/states.tsx';
import { useKeys } from '../keyboard/use-keys.ts';
import { useKnownDay } from '../lists/use-known-day.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Entry } from './entry.tsx';
import { entryBeginningQuery, entryQuery } from './entry-queries.ts';
import { useEntryList } from './use-entry-list.ts';

/** One entry of the ledger. */
export function EntryPage() {
  const { id } = useParams({ from: '/entries/$id' });
  const { asKnownOn } = useSearch({ from: '/entries/$id' });
  const navigate = useNavigate({ from: '/entries/$id' });
  const whole = useQuery(entryQuery(id, asKnownOn));
  const beginning = useQuery(entryBeginningQuery(id, asKnownOn)).data;
  const view = whole.data ?? (whole.isPending ? beginning : undefined);
  useTitle(view?.entry.words ?? 'Entry');
  const shown = view?.entry.id;
  const list = useEntryList(id, asKnownOn);
  const known = useKnownDay(
    asKnownOn,
    (day) =>
      void navigate({ search: (before) => ({ ...before, asKnownOn: day }), state: true, replace: true }),
  );
  useKeys('entry', { 'entry-day': known.ask });
  // An id of any of its statements leads to it; once an earlier one is joined to it, its own changes.
  useEffect(() => {
    if (shown !== undefined && shown !== id)
      void navigate({ params: { id: shown }, search: true, state: true, replace: true });
  }, [shown, id, navigate]);
  if (whole.isPending && !view) {
    return (
      <div className="mx-auto max-w-3xl pt-8">
        <Skeleton label={asKnownOn ? 'Working out what was known' : 'Fetching the entry'} rows={8} />
      </div>
    );
  }
  if (!view) {
    const isGone = whole.error instanceof ApiError && whole.error.status === 404;
    if (!isGone) return <Failure error={whole.error} onRetry={() => void whole.refetch()} />;
    if (known.isFixed) {
      return (
        <>
          <Empty icon="search" title="Nothing was known of this entry then">
            {known.note}
          </Empty>
          {known.dialog}
        </>
      );
    }
    return (
      <Empty icon="search" title="The ledger has no such entry">
        <p>
          Its statement may have been rejected or given another kind, or its report taken out; the history of
          the report tells, and undoing that brings the entry back.
        </p>
        <Link to="/ledger" className="font-medium text-accent underline underline-offset-4">
          Go to the ledger
        </Link>
      </Empty>
    );
  }
  return (
    <>
      <Entry key={view.entry.id} view={view} list={list} known={known} />
      {known.dialog}
    </>
  );
}
