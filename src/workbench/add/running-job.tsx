import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { jobsQuery } from '../api/queries.ts';
import { count } from '../words/tell-number.ts';
import { JobProgress } from './job-progress.tsx';

/** Says on another page that reports are being read, and how far that is. */
export function RunningJob() {
  const job = useQuery(jobsQuery()).data?.items.find(({ state }) => state === 'running');
  if (!job) return null;
  return (
    <p
      role="status"
      aria-label="Reports being read"
      className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2"
    >
      Reading: {job.done} of {count(job.total ?? job.done, 'report')}
      <JobProgress job={job} className="w-40" />
      <Link to="/add" className="font-medium text-accent underline underline-offset-4">
        See each
      </Link>
    </p>
  );
}
