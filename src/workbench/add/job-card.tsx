import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import { JOBS_KEY } from '../api/queries.ts';
import type { Job } from '../api/types.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { useToast } from '../shell/toast.tsx';
import { tellMoment } from '../words/tell-date.ts';
import { count } from '../words/tell-number.ts';
import { JobFileRow } from './job-file-row.tsx';
import { JobProgress } from './job-progress.tsx';
import { ProblemTold } from './problem-told.tsx';

const STATES: Record<Job['state'], string> = {
  running: 'Reading',
  stopped: 'Stopped',
  done: 'Done',
  failed: 'Failed',
};

/** How far one job is, what it came to, and what could not be read. */
export function JobCard({ job }: { job: Job }) {
  const cache = useQueryClient();
  const toast = useToast();
  const steer = useMutation({
    mutationFn: (to: 'stop' | 'resume') =>
      dataOf(client.POST(`/api/jobs/{id}/${to}`, { params: { path: { id: job.id } } })),
    onError: (error) => toast.fail(error),
    onSettled: () => cache.invalidateQueries({ queryKey: JOBS_KEY }),
  });
  return (
    <article className="rounded-lg border border-line bg-surface p-4">
      <header className="flex items-center gap-2">
        <h2 className="font-semibold">{STATES[job.state]}</h2>
        <span className="text-sm text-ink-2">{tellMoment(job.started)}</span>
        <span className="ml-auto">
          {job.state === 'running' && (
            <Button icon="stop" disabled={steer.isPending} onClick={() => steer.mutate('stop')}>
              Stop
            </Button>
          )}
          {(job.state === 'stopped' || job.state === 'failed') && (
            <Button icon="play" disabled={steer.isPending} onClick={() => steer.mutate('resume')}>
              Resume
            </Button>
          )}
        </span>
      </header>
      <JobProgress job={job} className="mt-3 w-full" />
      <p className="mt-2 text-sm text-ink-2" aria-live="polite">
        {job.total === null ? count(job.done, 'file') : `${job.done} of ${count(job.total, 'file')}`}:{' '}
        {count(job.added, 'report')} added with {count(job.statements, 'statement')}
        {job.held > 0 && `, ${job.held} already in the store`}
      </p>
      {job.files.length > 0 && (
        <ul aria-label="Files of the job" className="mt-3 flex flex-col gap-2 border-t border-line pt-3">
          {job.files.map((file, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the files of a job never move
            <JobFileRow key={at} file={file} />
          ))}
        </ul>
      )}
      {job.state === 'done' && job.added > 0 && (
        <Link
          to="/"
          search={{ sort: 'added' }}
          className="mt-1 inline-block text-sm font-medium text-accent underline underline-offset-4"
        >
          Show them
        </Link>
      )}
      {job.files.length === 0 && job.problems.length > 0 && (
        <details open={job.problems.length < 6} className="mt-3 border-t border-line pt-3 text-sm">
          <summary className="cursor-pointer font-medium text-danger">
            {count(job.problems.length, 'problem')}
          </summary>
          <ul className="mt-2 flex max-h-80 flex-col gap-3 overflow-y-auto">
            {job.problems.map((problem, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems are only ever added at the end
              <li key={i} className="flex gap-2">
                <Icon name="warning" className="mt-0.5 size-4 text-danger" />
                <div className="min-w-0 wrap-anywhere">
                  {problem.where && <bdi className="block font-medium">{problem.where}</bdi>}
                  <ProblemTold problem={problem} />
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
