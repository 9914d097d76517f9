import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { jobsQuery } from '../api/queries.ts';
import { Failure } from '../controls/states.tsx';
import { useTitle } from '../shell/use-title.ts';
import { ChooseFiles } from './choose-files.tsx';
import { JobCard } from './job-card.tsx';
import { PasteReport } from './paste-report.tsx';

/** Adds reports by paste, drop or file, and shows how far the reading is. */
export function AddPage() {
  useTitle('Add reports');
  const { example } = useSearch({ from: '/add' });
  const jobs = useQuery({
    ...jobsQuery(),
    // Events bring the news; asking now and then covers a stream that was cut.
    refetchInterval: ({ state }) => (state.data?.items.some((job) => job.state === 'running') ? 2000 : false),
  });
  return (
    <div className="mx-auto max-w-6xl px-3 pb-16 sm:px-6">
      <h1 className="pt-6 pb-4 font-reading text-2xl">Add reports</h1>
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <PasteReport example={example === 'yes'} />
        <div className="flex flex-col gap-4">
          <ChooseFiles />
          {jobs.isError && <Failure error={jobs.error} onRetry={() => void jobs.refetch()} />}
          {jobs.data && jobs.data.items.length > 0 && (
            <section aria-label="Jobs" className="flex flex-col gap-3">
              {jobs.data.items.map((job) => (
                <JobCard key={job.id} job={job} />
              ))}
            </section>
          )}
        </div>
      </div>
    </div>
  );
}
