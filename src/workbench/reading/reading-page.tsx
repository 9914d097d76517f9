import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { reportQuery } from '../api/queries.ts';
import { Failure, Skeleton } from '../controls/states.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Reading } from './reading.tsx';

/** One report with its statements beside it. */
export function ReadingPage() {
  const { id } = useParams({ from: '/reports/$id' });
  const view = useQuery(reportQuery(id));
  useTitle(view.data?.report.title ?? 'Report');
  if (view.isPending) {
    return (
      <div className="mx-auto max-w-3xl pt-8">
        <Skeleton label="Fetching the report" rows={10} />
      </div>
    );
  }
  if (!view.data) return <Failure error={view.error} onRetry={() => void view.refetch()} />;
  return <Reading key={id} view={view.data} />;
}
